//! What stands before the first screen, and what behind it: the app's script must not hold up the first paint, and the
//! WebAssembly is asked for as early as can be.
#![cfg(feature = "ssr")]

#[path = "common/built.rs"]
mod built;

use built::{pages, read};

#[test]
fn the_script_stands_behind_the_first_screen_and_the_webassembly_is_asked_for_in_the_head() {
    let folder = pages(None);
    for page in [
        "quiz.html",
        "index.html",
        "exercises.html",
        "sheet.html",
        "embed.html",
    ] {
        let text = read(&folder, page);
        let order = [
            "rel=\"preload\"",
            "</head>",
            "id=\"app\"",
            "<!-- end of first screen -->",
            "<script id=\"glue\"",
        ];
        let places = order.map(|part| text.find(part));
        assert!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{page}: {places:?}"
        );
    }
}
