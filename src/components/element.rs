//! Plain elements as functions. Each `html!` element is WebAssembly of its own where it stands; a call of these is
//! only a call. What has events of its own stays `html!`.

use crate::guide::Text;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};
use yew::{AttrValue, Callback, Html, KeyboardEvent, MouseEvent, html};

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
    html! {
        <button type="button" class={class} data-action={action} onclick={on_click}>{ label }</button>
    }
}

/// A block that hears keys.
#[inline(never)]
pub fn listening(
    class: &'static str,
    children: Vec<Html>,
    on_key: Callback<KeyboardEvent>,
) -> Html {
    html! { <div class={class} onkeydown={on_key}>{ for children }</div> }
}
