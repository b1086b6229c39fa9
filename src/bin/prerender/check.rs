//! The page that tells a blogger what works in the frame on the blog. It has no app, so that it works where the app does not.
//! The page that is one file has the same in itself.

use crate::csp::Has;
use crate::files::Build;
use crate::findings::{findings, findings_of_one_file};
use crate::guest::Guest;
use crate::head::{About, escape, page_without_app};
use crate::parts::part;
use crate::preview::Standing;
use crate::styles::{ANSWERS, CARDS, FIGURES, PLAN, QUIZ, RULES, SHEET, Styles};
use runners_hip::guide::page as words;
use std::io;
use yew::{Html, html};

const NEVER_SHOWN: Styles = &["care_card", "copy_box", "embed", "embed_preview", "result"];

/// The whole page.
pub async fn page(build: &Build) -> io::Result<String> {
    let guest = Guest::that_checks()?;
    let noscript = escape(words::CHECK_NOSCRIPT.show());
    let body = [
        "<main class=\"page check\">",
        &part(lead).await,
        &build.edition.note(),
        "<noscript><p class=\"notice\">",
        &noscript,
        "</p></noscript>",
        &part(findings).await,
        "</main>",
    ];
    let about = About {
        standing: Standing::Beside,
        begins: &[],
        title: words::CHECK_TITLE.show(),
        description: words::CHECK_LEAD.show(),
        without_styles: vec![
            ANSWERS,
            CARDS,
            FIGURES,
            PLAN,
            QUIZ,
            RULES,
            SHEET,
            NEVER_SHOWN,
        ],
        has: Has::Questions,
    };
    page_without_app(build, &about, &guest, &body.concat())
}

fn lead() -> Html {
    html! {
        <header class="masthead">
            <h1>{ words::CHECK_TITLE.show() }</h1>
            <p>{ words::CHECK_LEAD.show() }</p>
        </header>
    }
}

/// What the page that is one file shows instead of the quiz, in a template.
pub async fn template() -> String {
    [
        "<template id=\"template-check\">",
        &part(lead).await,
        &part(findings_of_one_file).await,
        "</template>",
    ]
    .concat()
}
