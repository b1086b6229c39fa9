//! Plain elements as functions. Each `html!` element is WebAssembly of its own where it stands; a call of these is
//! only a call. What has events of its own stays `html!`.

use crate::guide::{Text, ui};
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// An element with attributes and children. An attribute whose value is empty is left out. The names come as a list
/// of their own, because that is the form in which Yew compares attributes without a map.
#[inline(never)]
pub fn marked(
    tag: &'static str,
    names: &'static [&'static str],
    values: &[&'static str],
    children: Vec<Html>,
) -> Html {
    // As attributes: prerendering leaves `AttributeOrProperty::Static` out.
    let value = |value: &&'static str| {
        let attribute = || AttributeOrProperty::Attribute(AttrValue::Static(value));
        (!value.is_empty()).then(attribute)
    };
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic {
        keys: names,
        values: values.iter().map(value).collect(),
    });
    element.add_children(children);
    element.into()
}

/// An element with a class (none when empty) and children.
#[inline(never)]
pub fn element(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    marked(tag, &["class"], &[class], children)
}

/// An element that holds one text.
#[inline(never)]
pub fn words(tag: &'static str, class: &'static str, text: Text) -> Html {
    element(tag, class, vec![Html::from(text.show())])
}

/// A heading that takes the focus when its screen appears.
#[inline(never)]
pub fn screen_heading(text: Text) -> Html {
    marked("h2", &["tabindex"], &["-1"], vec![Html::from(text.show())])
}

/// A list of texts, ordered or not.
#[inline(never)]
pub fn list(tag: &'static str, class: &'static str, texts: &[Text]) -> Html {
    let items = texts.iter().map(|text| words("li", "", *text)).collect();
    element(tag, class, items)
}

/// Something that opens on demand.
#[inline(never)]
pub fn fold(class: &'static str, title: Text, content: Html) -> Html {
    element("details", class, vec![words("summary", "", title), content])
}

/// A button. `action` names it for tests and for the page.
#[inline(never)]
pub fn button(
    class: &'static str,
    action: &'static str,
    label: Html,
    on_click: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class={class} data-action={action} onclick={on_click}>{ label }</button>
    }
}

/// The head of a result's card: its name and how well it fits, in words and as a bar of three segments.
#[inline(never)]
pub fn card_head(name: Text, fit: Text, filled: u8) -> Vec<Html> {
    let segment = |number| element("i", if number < filled { "on" } else { "" }, vec![]);
    vec![
        element(
            "header",
            "",
            vec![words("h3", "", name), words("p", "badge", fit)],
        ),
        marked(
            "div",
            &["class", "aria-hidden"],
            &["meter", "true"],
            (0..3).map(segment).collect(),
        ),
    ]
}

/// What helps, as a list that opens on demand.
#[inline(never)]
pub fn what_to_do(lines: &[Text]) -> Html {
    fold("act", ui::WHAT_TO_DO, list("ul", "", lines))
}
