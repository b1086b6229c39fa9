//! Plain elements as functions. Each `html!` element is WebAssembly of its own where it stands; a call of these is
//! only a call. Not even what has events is `html!` here: a class that is a variable brings a set of hashed names with it
//! there, which is more than 1 kB of WebAssembly.

use crate::guide::Text;
use std::rc::Rc;
use yew::html::{onchange, onclick, onkeydown};
use yew::virtual_dom::{AttributeOrProperty, Attributes, Listener, VTag};
use yew::{AttrValue, Callback, Event, Html, KeyboardEvent, MouseEvent};

/// An element with attributes and children. An attribute whose value is empty is left out. The names come as a list
/// of their own, because that is the form in which Yew compares attributes without a map.
#[inline(never)]
pub fn marked(
    tag: &'static str,
    names: &'static [&'static str],
    values: &[&'static str],
    children: Vec<Html>,
) -> Html {
    let mut element = VTag::new(tag);
    set_attributes(&mut element, names, values);
    element.add_children(children);
    element.into()
}

fn set_attributes(element: &mut VTag, names: &'static [&'static str], values: &[&'static str]) {
    let values = values.iter().map(|value| AttrValue::Static(value));
    set_values(element, names, values.collect());
}

// As attributes: prerendering leaves `AttributeOrProperty::Static` out.
#[inline(never)]
fn set_values(element: &mut VTag, keys: &'static [&'static str], values: Vec<AttrValue>) {
    let value =
        |value: AttrValue| (!value.is_empty()).then_some(AttributeOrProperty::Attribute(value));
    element.set_attributes(Attributes::Dynamic {
        keys,
        values: values.into_iter().map(value).collect(),
    });
}

/// An element without children whose attributes are made while the page is shown.
#[inline(never)]
pub fn made(
    tag: &'static str,
    names: &'static [&'static str],
    values: Vec<AttrValue>,
    children: Vec<Html>,
) -> Html {
    let mut element = VTag::new(tag);
    set_values(&mut element, names, values);
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

/// A text without an element of its own.
#[inline(never)]
pub fn text(text: Text) -> Html {
    Html::from(text.show())
}

/// A list of texts, ordered or not.
#[inline(never)]
pub fn list(tag: &'static str, class: &'static str, texts: &[Text]) -> Html {
    let items = texts.iter().map(|text| words("li", "", *text)).collect();
    element(tag, class, items)
}

/// A button. `action` names it for tests and for the page.
#[inline(never)]
pub fn button(
    class: &'static str,
    action: &'static str,
    label: Html,
    on_click: Callback<MouseEvent>,
) -> Html {
    let names = &["type", "class", "data-action"];
    let listener = Rc::new(onclick::Wrapper::new(on_click));
    heard(
        "button",
        names,
        &["button", class, action],
        vec![label],
        listener,
    )
}

/// A button of several, of which one is the current one; `current` says of what, or is empty.
#[inline(never)]
pub fn current_button(
    class: &'static str,
    action: &'static str,
    current: &'static str,
    label: Html,
    on_click: Callback<MouseEvent>,
) -> Html {
    let names = &["type", "class", "data-action", "aria-current"];
    let listener = Rc::new(onclick::Wrapper::new(on_click));
    let values = ["button", class, action, current];
    heard("button", names, &values, vec![label], listener)
}

/// A block that hears keys.
#[inline(never)]
pub fn listening(
    class: &'static str,
    children: Vec<Html>,
    on_key: Callback<KeyboardEvent>,
) -> Html {
    let listener = Rc::new(onkeydown::Wrapper::new(on_key));
    heard("div", &["class"], &[class], children, listener)
}

/// A choice among options.
#[inline(never)]
pub fn select(name: &'static str, options: Vec<Html>, on_change: Callback<Event>) -> Html {
    let listener = Rc::new(onchange::Wrapper::new(on_change));
    heard("select", &["name"], &[name], options, listener)
}

/// A radio button or tick box. `kind` says which; `name` is its group, `value` what it stands for.
#[inline(never)]
pub fn input(
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    checked: bool,
    on_change: Callback<Event>,
) -> Html {
    let mut element = VTag::new("input");
    set_attributes(
        &mut element,
        &["type", "name", "value"],
        &[kind, name, value],
    );
    element.set_checked(checked);
    element.add_listener(Rc::new(onchange::Wrapper::new(on_change)));
    element.into()
}

/// A field with a text that can be selected and not changed. `label` is what the text is, for whoever listens.
#[inline(never)]
pub fn shown_text(label: Text, content: String) -> Html {
    let mut element = VTag::new("textarea");
    let names = &["readonly", "rows", "aria-label"];
    set_attributes(&mut element, names, &["readonly", "3", label.show()]);
    element.set_value(content);
    element.into()
}

/// A field for one value, such as a day or a time. `kind` says which.
#[inline(never)]
pub fn field(
    kind: &'static str,
    name: &'static str,
    value: String,
    on_change: Callback<Event>,
) -> Html {
    let mut element = VTag::new("input");
    set_attributes(&mut element, &["type", "name"], &[kind, name]);
    if kind != "file" {
        element.set_value(value);
    }
    element.add_listener(Rc::new(onchange::Wrapper::new(on_change)));
    element.into()
}

/// A field for a text that comes from elsewhere.
#[inline(never)]
pub fn text_field(name: &'static str, rows: &'static str) -> Html {
    let names = &["name", "rows", "spellcheck", "autocomplete"];
    marked("textarea", names, &[name, rows, "false", "off"], vec![])
}

/// An element that is told from its neighbours by its name, in a list that changes.
pub fn keyed(name: &'static str, child: Html) -> Html {
    let mut element = VTag::new("div");
    element.key = Some(name.into());
    element.add_child(child);
    element.into()
}

#[inline(never)]
fn heard(
    tag: &'static str,
    names: &'static [&'static str],
    values: &[&'static str],
    children: Vec<Html>,
    listener: Rc<dyn Listener>,
) -> Html {
    let mut element = VTag::new(tag);
    set_attributes(&mut element, names, values);
    element.add_listener(listener);
    element.add_children(children);
    element.into()
}
