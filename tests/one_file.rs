//! Which links are screens in the page that is one file.

use runners_hip::components::Screen;

#[test]
fn a_link_to_a_page_with_an_app_is_a_screen() {
    for (address, screen) in [
        ("quiz.html", Screen::Quiz),
        ("quiz.html#r=1abc", Screen::Quiz),
        ("exercises.html?theme=dark#r=1abc", Screen::Exercises),
        ("file:///folder/sheet.html#r=1abc", Screen::Sheet),
    ] {
        assert_eq!(Screen::of_link(address), Some(screen), "{address}");
    }
}

#[test]
fn any_other_link_leads_out_of_the_file() {
    for address in [
        "",
        "#",
        "rules.html",
        "index.html",
        "tel:112",
        "https://example.org/",
        "quiz.html.zip",
        "/quiz/",
    ] {
        assert_eq!(Screen::of_link(address), None, "{address}");
    }
}
