//! The page for bloggers. Without its app it still holds the lines for the quiz, and the table of all options.

use crate::address::Address;
use crate::csp::Has;
use crate::files::Build;
use crate::head::{About, escape, page as page_of_app};
use crate::parts::{END_OF_FIRST_SCREEN, failed_notice, part, render, word_list_of};
use crate::preview::Standing;
use crate::styles::{ANSWERS, CARDS, FIGURES, QUIZ, RULES, SHEET, Styles};
use runners_hip::article::paragraphs;
use runners_hip::components::{EmbedApp, EmbedProps};
use runners_hip::embed::{Site, View, starts};
use runners_hip::guide::{
    EMBED_WORDS_END, EXERCISES_WORDS_END, QUIZ_WORDS_START, Text, page as words, ui,
};
use std::collections::BTreeSet;
use std::io;
use yew::{Html, html};

/// What the page shares with the plan are its choices; the rest of those stylesheets, and the check, it never shows.
const NEVER_SHOWN: Styles = &[
    "ask",
    "care_card",
    "check",
    "keep_plan",
    "library",
    "morning_check",
    "paper",
    "plan_screen",
    "player",
    "result",
    "run_screen",
    "tabs",
];

/// The rows of the table of options: the name, its values, what it does.
const OPTIONS: [&[Text]; 6] = [
    words::EMBED_VIEW,
    words::EMBED_START,
    words::EMBED_THEME,
    words::EMBED_ACCENT,
    words::EMBED_RADIUS,
    words::EMBED_DENSITY,
];

/// The whole page.
pub async fn page(build: &Build) -> io::Result<String> {
    let edition = &build.edition;
    let address = build.address.as_ref();
    let address = address.map_or_else(String::new, Address::folder);
    let site = Site::write(&address, &edition.site);
    let props = EmbedProps {
        site: site.clone(),
        language: build.edition.language.tag.clone(),
    };
    let noscript = escape(words::EMBED_NOSCRIPT.show());
    let failed = failed_notice(words::EMBED_APP_FAILED);
    let app = render::<EmbedApp>(props).await;
    let body = [
        "<main class=\"page wide\">".to_owned(),
        edition.links("embed.html"),
        part(lead).await,
        edition.note(),
        format!(
            "<noscript><p class=\"notice\">{noscript}</p></noscript>{failed}\
             <div id=\"app\">{app}</div>{END_OF_FIRST_SCREEN}"
        ),
        part(options).await,
        part(help).await,
        "</main>".to_owned(),
        format!(
            "<script type=\"text/plain\" id=\"site\">{}</script>",
            site.replace('<', "%3C")
        ),
        word_list_of(
            &edition.language,
            QUIZ_WORDS_START..EMBED_WORDS_END,
            |line| line >= EXERCISES_WORDS_END || shared_words().contains(&line),
        ),
    ];
    let about = About {
        standing: Standing::Beside,
        begins: &[],
        title: words::META_EMBED_TITLE.show(),
        description: words::META_EMBED_DESCRIPTION.show(),
        without_styles: vec![ANSWERS, CARDS, FIGURES, QUIZ, RULES, SHEET, NEVER_SHOWN],
        has: Has::AppAndFrame,
    };
    page_of_app(build, &build.embed, &about, &body.concat())
}

/// The lines of the list of words that this page shares with others.
fn shared_words() -> BTreeSet<usize> {
    let names = View::ALL.into_iter().flat_map(starts).map(|it| it.name);
    let buttons = [ui::COPY, ui::COPIED, ui::COPY_REFUSED];
    names
        .chain(buttons)
        .map(|text| usize::from(text.0))
        .collect()
}

fn lead() -> Html {
    html! {
        <header class="masthead">
            <h1>{ words::META_EMBED_TITLE.show() }</h1>
            { paragraphs(words::EMBED_LEAD) }
        </header>
    }
}

fn options() -> Html {
    let row = |texts: &[Text]| {
        let cells: Vec<&str> = texts.iter().map(|text| text.show()).collect();
        let [name, values, effect] = cells[..] else {
            return Html::default();
        };
        html! { <tr><th scope="row"><code>{ name }</code><span>{ values }</span></th><td>{ effect }</td></tr> }
    };
    html! {
        <section id="options">
            <h2>{ words::EMBED_OPTIONS_HEADING.show() }</h2>
            <p>{ words::EMBED_OPTIONS_LEAD.show() }</p>
            <table class="option-table">
                <thead><tr>
                    <th scope="col">{ words::EMBED_OPTION.show() }</th>
                    <th scope="col">{ words::EMBED_EFFECT.show() }</th>
                </tr></thead>
                <tbody>{ for OPTIONS.iter().map(|texts| row(texts)) }</tbody>
            </table>
        </section>
    }
}

fn help() -> Html {
    html! {
        <section id="help">
            <h2>{ words::EMBED_HELP_HEADING.show() }</h2>
            <p>{ words::EMBED_HELP.show() }</p>
            <p class="alone"><a href="check.html">{ words::EMBED_HELP_LINK.show() }</a></p>
        </section>
    }
}
