//! All drawings on one page, to look at: small and large, light and dark, start and end.
//! Usage: `cargo run --example contact_sheet FOLDER [ID...]`

use runners_hip::figure::{Figure, Shown, to_svg};
use runners_hip::guide::{GUIDE, LIBRARY, SELF_TESTS};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = env::args()
        .nth(1)
        .unwrap_or_else(|| env::temp_dir().display().to_string());
    let wanted: Vec<String> = env::args().skip(2).collect();
    let styles =
        fs::read_to_string("styles/tokens.css")? + &fs::read_to_string("styles/figure.css")?;
    let tests = SELF_TESTS.iter().map(|(question, figure)| {
        (
            GUIDE
                .question(*question)
                .map_or("?", |question| question.id),
            figure,
        )
    });
    let all: Vec<(&str, &Figure)> = LIBRARY
        .exercises
        .iter()
        .map(|exercise| (exercise.id, &exercise.figure))
        .chain(tests)
        .filter(|(id, _)| wanted.is_empty() || wanted.iter().any(|wanted| wanted == id))
        .collect();
    for (sheet, width, shown) in [
        ("whole-480", 480, &[Shown::Whole][..]),
        ("pair-320", 320, &[Shown::Start, Shown::End]),
        ("whole-160", 160, &[Shown::Whole]),
    ] {
        for scheme in ["light", "dark"] {
            let mut page = format!(
                "<!doctype html><meta charset=utf-8><style>{styles}\n:root{{color-scheme:{scheme}}}\n\
                 body{{margin:8px;background:var(--card);color:var(--ink);font:12px sans-serif;display:flex;flex-wrap:wrap;gap:8px}}\n\
                 section{{background:linear-gradient(var(--figure-sky),transparent 85%)}} section>div>svg.figure{{width:{width}px;max-width:none;display:block}} div{{display:flex;align-items:end}}</style>"
            );
            for (id, figure) in &all {
                page.extend(["<section>", id, "<div>"]);
                for shown in shown {
                    page.push_str(&to_svg(&figure.picture(*shown), id));
                }
                page.push_str("</div></section>");
            }
            fs::write(format!("{folder}/{sheet}-{scheme}.html"), page)?;
        }
    }
    fs::write(format!("{folder}/moving.html"), moving(&styles, &wanted))
}

/// All exercises as they move.
fn moving(styles: &str, wanted: &[String]) -> String {
    let mut page = format!(
        "<!doctype html><meta charset=utf-8><style>{styles}\n\
         body{{margin:8px;background:var(--card);color:var(--ink);font:12px sans-serif;display:flex;flex-wrap:wrap;gap:8px}}\n\
         .movement{{width:320px}}"
    );
    let cards = LIBRARY
        .exercises
        .iter()
        .filter(|card| wanted.is_empty() || wanted.iter().any(|wanted| wanted == card.id));
    for card in cards.clone() {
        let tempo = card.figure.pace(card.dose.tempo);
        page.push_str(&card.figure.keyframes(card.id, tempo));
    }
    page.push_str("</style>");
    for card in cards {
        let drawing = to_svg(&card.figure.picture(Shown::Whole), card.id);
        page.extend([
            "<div class=movement data-figure=",
            card.id,
            "><input type=checkbox checked>",
            card.id,
            &drawing,
            "</div>",
        ]);
    }
    page
}
