//! A text with a number in it takes the form that the language has for that number.

use runners_hip::words::count;

const ENGLISH: &str = "1 card|{n} cards";

#[test]
fn one_and_several_have_a_form_each() {
    assert_eq!(count(ENGLISH, "one other", Some("one"), 1), "1 card");
    assert_eq!(count(ENGLISH, "one other", Some("other"), 20), "20 cards");
    assert_eq!(count(ENGLISH, "one other", Some("other"), 0), "0 cards");
}

#[test]
fn a_browser_that_knows_no_languages_tells_one_from_several() {
    assert_eq!(count(ENGLISH, "one other", None, 1), "1 card");
    assert_eq!(count(ENGLISH, "one other", None, 3), "3 cards");
    let arabic = "zero|one|two|few|many|other";
    let order = "zero one two few many other";
    assert_eq!(count(arabic, order, None, 7), "other");
}

#[test]
fn a_language_may_have_more_forms() {
    let polish = "{n} karta|{n} karty|{n} kart";
    let order = "one few many";
    assert_eq!(count(polish, order, Some("one"), 1), "1 karta");
    assert_eq!(count(polish, order, Some("few"), 22), "22 karty");
    assert_eq!(count(polish, order, Some("many"), 25), "25 kart");
    // A kind that the translator has no form for is the last one.
    assert_eq!(count(polish, order, Some("other"), 25), "25 kart");
}

#[test]
fn a_text_without_forms_is_the_same_for_every_number() {
    assert_eq!(count("Karten: {n}", "other", Some("other"), 1), "Karten: 1");
    assert_eq!(
        count("Karten: {n}", "one other", Some("other"), 9),
        "Karten: 9"
    );
    assert_eq!(count("", "", None, 9), "");
}
