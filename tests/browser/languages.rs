//! The pages in languages: two that nobody speaks show what real ones would suffer from. In both, every text stands in
//! ⟦brackets⟧: a word on screen without them did not come from the list of words, and a lonely bracket is a text that the
//! code has cut. One is longer than any language, so that what has too little room is cut off; the other runs from right
//! to left, so that what is not mirrored stands on the wrong side.

use crate::every_screen::every_screen;
use crate::layout::{BEYOND, NARROW};
use crate::reader::{CUT_OFF, Reader};
use crate::support::{Page, Visit, until};
use anyhow::{Result, ensure};

/// What is visible and has letters outside the brackets: texts, and attributes that are shown or read out. What stands in
/// English on every page says so: sources, the stories of the worked cases, and the short names of
/// the rules. Units are the same in every language.
const UNMARKED: &str = r"
    const isSeen = element => element.checkVisibility({ visibilityProperty: true });
    const marked = /⟦[^⟦⟧]*⟧/gu;
    const unmarked = text => {
        let rest = text, before;
        do { before = rest; rest = rest.replace(marked, ' '); } while (rest !== before);
        return /[\p{L}⟦⟧]/u.test(rest.replace(/\b(s|km)\b/gu, ''));
    };
    const found = [];
    const note = (element, what, text) => {
        if (text && unmarked(text) && !element.closest('[lang=en]')) found.push(`${element.tagName} ${what}: ${text.slice(0, 90)}`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; node = walker.nextNode();) {
        const element = node.parentElement;
        if (!element.closest('script, style, template, noscript, code, pre') && isSeen(element)) note(element, 'text', node.data);
    }
    for (const element of document.body.querySelectorAll('*')) {
        for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) note(element, name, element.getAttribute(name));
    }
    note(document.documentElement, 'title', document.title);
    return found;";

/// What is not mirrored: words that do not begin at the right edge of their line, arrows that point the old way, and code that is.
const NOT_MIRRORED: &str = r"
    const found = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} too wide`);
    for (const element of document.querySelectorAll('#app h2, #app h3, #app p, #app li, main > section p, main > header p')) {
        const style = getComputedStyle(element);
        if (!element.checkVisibility() || style.display !== 'block' && style.display !== 'list-item') continue;
        // In a list, Firefox itself turns 'start' into the side that it is.
        const isNatural = style.textAlign === 'right' && element.closest('li');
        if (style.direction !== 'rtl' || ['left', 'right'].includes(style.textAlign) && !isNatural) found.push(element.outerHTML.slice(0, 120));
        const mark = getComputedStyle(element, '::before').content;
        if (style.textAlign !== 'start' || mark !== 'none' || element.firstChild?.nodeType !== 3) continue;
        const words = document.createRange();
        words.selectNodeContents(element.firstChild);
        const edge = element.getBoundingClientRect().right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth);
        if (Math.abs(edge - words.getBoundingClientRect().right) > 2 && words.getClientRects().length) {
            found.push(`${Math.round(edge - words.getBoundingClientRect().right)} from the right edge: ${element.outerHTML.slice(0, 120)}`);
        }
    }
    for (const row of document.querySelectorAll('.answer')) {
        const [box, label] = [row.querySelector('input'), row.querySelector('input + *')].map(part => part.getBoundingClientRect());
        if (box.left < label.left) found.push(`an answer's box is on the left: ${row.outerHTML.slice(0, 120)}`);
    }
    for (const arrow of document.querySelectorAll('.back, details:not(.card):not([open]) > summary')) {
        if (arrow.checkVisibility() && getComputedStyle(arrow, '::before').rotate !== '135deg') found.push(`arrow: ${arrow.outerHTML.slice(0, 120)}`);
    }
    for (const code of document.querySelectorAll('pre, .maker-lines textarea')) {
        if (code.checkVisibility() && getComputedStyle(code).direction !== 'ltr') found.push(`code from right to left: ${code.outerHTML.slice(0, 120)}`);
    }
    return found;";

/// What must not be found where words are longer than in any language.
const LONG: &[(&str, &str)] = &[
    ("not from the list of words", UNMARKED),
    ("cut off", CUT_OFF),
    ("beyond the edge", BEYOND),
];

#[test]
fn every_word_comes_from_the_list_and_has_room() -> Result<()> {
    let reader = Reader::of(LONG, NARROW).unfolding();
    every_screen("en-XA/", &reader)?;
    reader.judge()
}

#[test]
fn from_right_to_left_every_screen_is_mirrored() -> Result<()> {
    let reader = Reader::of(&[("not mirrored", NOT_MIRRORED)], NARROW);
    every_screen("ar-XB/", &reader)?;
    reader.judge()
}

#[test]
fn another_language_shows_the_same_result() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let answers = crate::support::fragment(&[])?;
        let there = page.address_of("quiz.html") + answers.as_str();
        page.browser.session.goto("data:,").await?;
        page.browser.session.goto(there).await?;
        page.wait_until_live().await?;
        page.wait_for("result").await?;
        let causes = "return [...document.querySelectorAll('[data-cause]')].map(cause => cause.dataset.cause)";
        let before: Vec<String> = page.script(causes).await?;
        page.click(".languages [hreflang=es]").await?;
        until("the page is Spanish", async || {
            page.there_is("html[lang=es]").await
        })
        .await?;
        page.wait_until_live().await?;
        page.wait_for("result").await?;
        let after: Vec<String> = page.script(causes).await?;
        ensure!(!before.is_empty() && before == after, "{before:?} became {after:?}");
        page.is_readable(".translated").await
    })
}

/// Picks the exercises that need a band, of which there are two, and reads how many that are.
async fn told(page: &Page) -> Result<String> {
    page.click(".card-library > details > summary").await?;
    page.click(".choice:nth-of-type(4) [name=equipment]")
        .await?;
    until("the number is told", async || {
        page.there_is(".found p").await
    })
    .await?;
    page.words(".found p").await
}

#[test]
fn the_browser_knows_which_form_a_number_takes() -> Result<()> {
    Visit::to("ar-XB/exercises.html").run(async |page| {
        let told = told(page).await?;
        ensure!(told.contains("two"), "Arabic has a form for two: {told}");
        Ok(())
    })
}

#[test]
fn a_browser_that_knows_no_languages_tells_several_from_one() -> Result<()> {
    Visit::to("es/exercises.html").run(async |page| {
        page.change("delete page.Intl").await?;
        let told = told(page).await?;
        ensure!(told.starts_with("2 ejercicios "), "it says {told}");
        Ok(())
    })
}

#[test]
fn a_browser_that_fails_at_languages_does_so_too() -> Result<()> {
    Visit::to("es/exercises.html")
        .beginning_with(
            "for (const name of ['PluralRules', 'NumberFormat', 'DateTimeFormat']) \
             Intl[name] = class { constructor() { throw RangeError('no such language') } }",
        )
        .run(async |page| {
            let told = told(page).await?;
            ensure!(told.starts_with("2 ejercicios "), "it says {told}");
            Ok(())
        })
}
