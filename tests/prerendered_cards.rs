//! The static pages carry the same hooks and classes as the app. Yew renders some kinds of attributes in a browser and
//! leaves them out when prerendering, so what is prerendered is looked at here.
#![cfg(feature = "ssr")]

use runners_hip::article::exercises;
use runners_hip::guide::WORDS_EN;
use runners_hip::words::use_words;
use yew::{Html, LocalServerRenderer, component};

#[component]
fn Cards() -> Html {
    exercises()
}

#[tokio::test]
async fn a_prerendered_card_carries_its_id_and_class() {
    use_words(0, WORDS_EN.to_owned());
    let page = LocalServerRenderer::<Cards>::new()
        .hydratable(false)
        .render()
        .await;
    assert!(
        page.contains("<details class=\"card exercise\" data-exercise=\"glute-bridge\" aria-label=\"Glute bridge\">"),
        "{page}"
    );
    assert_eq!(page.matches("data-exercise=").count(), 20);
}
