//! The parts of a screen, one after the other. Each `html!` element is WebAssembly of its own where it stands, and so is
//! each element that is built and then moved into a list; a call that adds to a list that is there already is only a
//! call. A tag may carry its class, as in `"p.hint"`.

use super::element::{button, current_button, marked, text};
use crate::guide::Text;
use crate::words::cut;
use yew::virtual_dom::VList;
use yew::{Callback, Html};

/// The parts so far, and whom to tell when something happens.
pub struct Parts<Event> {
    nodes: Vec<Html>,
    on_event: Callback<Event>,
}

impl<Event: Copy + 'static> Parts<Event> {
    /// No parts yet.
    pub fn new(on_event: &Callback<Event>) -> Self {
        Self {
            nodes: Vec::new(),
            on_event: on_event.clone(),
        }
    }

    /// Whom to tell when something happens.
    pub fn on_event(&self) -> &Callback<Event> {
        &self.on_event
    }

    /// Adds something made elsewhere.
    #[inline(never)]
    pub fn add(&mut self, node: Html) {
        self.nodes.push(node);
    }

    /// Adds an element that holds one text.
    #[inline(never)]
    pub fn words(&mut self, tag: &'static str, words: Text) {
        self.nodes.push(text(words));
        self.close(tag, self.nodes.len() - 1);
    }

    /// Adds an element that holds a text with something filled in.
    #[inline(never)]
    pub fn say(&mut self, tag: &'static str, words: String) {
        self.nodes.push(Html::from(words));
        self.close(tag, self.nodes.len() - 1);
    }

    /// Adds a text without an element.
    #[inline(never)]
    pub fn text(&mut self, words: Text) {
        self.nodes.push(text(words));
    }

    /// Adds a list of texts.
    #[inline(never)]
    pub fn list(&mut self, tag: &'static str, texts: &[Text]) {
        let start = self.nodes.len();
        for text in texts {
            self.words("li", *text);
        }
        self.close(tag, start);
    }

    /// Adds the heading of the screen, which takes the focus when the screen appears.
    #[inline(never)]
    pub fn heading(&mut self, words: Text) {
        let start = self.nodes.len();
        self.nodes.push(text(words));
        self.close_marked("h2", &["tabindex"], &["-1"], start);
    }

    /// Adds a button with these words. `name` names it for tests and for the page.
    #[inline(never)]
    pub fn action(&mut self, class: &'static str, name: &'static str, label: Text, event: Event) {
        let on_click = self.on_event.reform(move |_| event);
        self.nodes.push(button(class, name, text(label), on_click));
    }

    /// The same with a label in which something is filled in.
    #[inline(never)]
    pub fn press(&mut self, class: &'static str, name: &'static str, label: String, event: Event) {
        let on_click = self.on_event.reform(move |_| event);
        self.nodes
            .push(button(class, name, Html::from(label), on_click));
    }

    /// Adds one of several buttons of which one may be the current one; `current` says of what, or is empty.
    #[inline(never)]
    pub fn choice_of(
        &mut self,
        class: &'static str,
        name: &'static str,
        current: &'static str,
        label: Text,
        event: Event,
    ) {
        let on_click = self.on_event.reform(move |_| event);
        let label = text(label);
        self.nodes
            .push(current_button(class, name, current, label, on_click));
    }

    /// Adds what belongs to the page, and may still be left out: it is drawn a moment after what stands before it. It is one
    /// part, so that what is there already keeps its place, and the focus, when the rest comes.
    pub fn afterwards(&mut self, not_yet: bool, inside: impl FnOnce(&mut Self)) {
        let start = self.nodes.len();
        if !not_yet {
            inside(self);
        }
        self.gather(start);
    }

    /// Adds what tells a control from others with the same word, for whoever hears it alone.
    pub fn unseen(&mut self, by: Text) {
        self.within("span.unseen", |parts| {
            parts.add(": ".into());
            parts.text(by);
        });
    }

    /// Adds an element around the parts that `inside` adds.
    pub fn within(&mut self, tag: &'static str, inside: impl FnOnce(&mut Self)) {
        let start = self.nodes.len();
        inside(self);
        self.close(tag, start);
    }

    /// The same, with attributes. An attribute whose value is empty is left out.
    pub fn marked(
        &mut self,
        tag: &'static str,
        names: &'static [&'static str],
        values: &[&'static str],
        inside: impl FnOnce(&mut Self),
    ) {
        let start = self.nodes.len();
        inside(self);
        self.close_marked(tag, names, values, start);
    }

    /// Adds something that opens on demand. `tag` is "details", with a class.
    pub fn fold(&mut self, tag: &'static str, title: Text, inside: impl FnOnce(&mut Self)) {
        self.within(tag, |parts| {
            parts.words("summary", title);
            inside(parts);
        });
    }

    /// The parts as children of one element.
    pub fn into_element(
        self,
        tag: &'static str,
        names: &'static [&'static str],
        values: &[&'static str],
    ) -> Html {
        marked(tag, names, values, self.nodes)
    }

    #[inline(never)]
    fn gather(&mut self, start: usize) {
        let rest = self.nodes.split_off(start);
        self.nodes.push(VList::with_children(rest, None).into());
    }

    #[inline(never)]
    fn close(&mut self, tag: &'static str, start: usize) {
        let (tag, class) = cut(tag, b'.').unwrap_or((tag, ""));
        self.close_marked(tag, &["class"], &[class], start);
    }

    #[inline(never)]
    fn close_marked(
        &mut self,
        tag: &'static str,
        names: &'static [&'static str],
        values: &[&'static str],
        start: usize,
    ) {
        let inside = self.nodes.split_off(start);
        self.nodes.push(marked(tag, names, values, inside));
    }
}
