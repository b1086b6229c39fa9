//! The sheet for a clinician in words: what is shown, printed and copied.

use super::finding_card::{fit_words, match_words};
use crate::guide::{GUIDE, Text, Urgency, ui};
use crate::quiz::{
    Assessment, Ranking, Responses, SheetRow, answers_that_count, assess, rank, sheet,
};

/// A part of the sheet: its heading, and lines of a label (which may be empty) and words.
pub struct Part {
    /// The heading.
    pub heading: Text,
    /// What stands below it.
    pub lines: Vec<(&'static str, String)>,
}

/// The same as text.
#[must_use]
pub fn as_text(parts: &[Part], made: &str) -> String {
    let mut text = String::from(ui::SHEET_HEADING.show());
    for part in parts {
        text.push_str("\n\n");
        text.push_str(part.heading.show());
        for (label, said) in &part.lines {
            text.push_str("\n- ");
            text.push_str(label);
            text.push_str(if label.is_empty() { "" } else { ": " });
            text.push_str(said);
        }
    }
    text.push_str("\n\n");
    text.push_str(made);
    text
}

/// The sheet for these answers.
#[must_use]
pub fn filled_in(responses: &Responses) -> Vec<Part> {
    let assessment = assess(responses);
    let sheet = sheet(responses, &assessment);
    let plain = |text: &Text| ("", text.show().to_owned());
    let mut parts = vec![
        Part {
            heading: ui::SHEET_URGENCY,
            lines: urgency(&assessment),
        },
        Part {
            heading: ui::SHEET_TICKED,
            lines: or_none(sheet.ticked.iter().map(plain).collect()),
        },
        Part {
            heading: ui::SHEET_SUSPECTED,
            lines: or_none(sheet.suspected.iter().map(plain).collect()),
        },
        Part {
            heading: ui::SHEET_HISTORY,
            lines: sheet.history.iter().map(row).collect(),
        },
    ];
    if assessment.urgency < Urgency::SameDay && !assessment.leaves_quiz {
        parts.push(Part {
            heading: ui::SHEET_FITS,
            lines: or_none(fits(&rank(&answers_that_count(responses)))),
        });
    }
    parts.push(Part {
        heading: ui::SHEET_NOT_TICKED,
        lines: sheet.not_ticked.iter().map(row).collect(),
    });
    parts
}

fn urgency(assessment: &Assessment) -> Vec<(&'static str, String)> {
    let message = GUIDE.urgency(assessment.urgency);
    let no_run = message.no_run.filter(|_| assessment.no_run);
    let said = [Some(message.title), no_run];
    said.into_iter()
        .flatten()
        .map(|text| ("", text.show().to_owned()))
        .collect()
}

fn or_none(lines: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    if lines.is_empty() {
        vec![("", ui::SHEET_NONE.show().to_owned())]
    } else {
        lines
    }
}

/// One question: the term of the trade, then the runner's words with the clinical term in brackets.
fn row(row: &SheetRow) -> (&'static str, String) {
    let mut line = String::new();
    for (said, clinical) in &row.said {
        if !line.is_empty() {
            line.push_str("; ");
        }
        line.push_str(&with_term(said.show(), clinical.map(Text::show)));
    }
    (row.subject.show(), line)
}

fn fits(ranking: &Ranking) -> Vec<(&'static str, String)> {
    let patterns = ranking.shown_patterns().map(|ranked| {
        let name = with_term(
            ranked.pattern.name.show(),
            Some(ranked.pattern.clinical.show()),
        );
        (fit_words(ranked.fit).0.show(), name)
    });
    let causes = ranking.causes.iter().map(|ranked| {
        let name = ranked.cause.name.show().to_owned();
        (match_words(ranked.fit).0.show(), name)
    });
    patterns.chain(causes).collect()
}

fn with_term(said: &str, term: Option<&str>) -> String {
    match term {
        Some(term) => [said, " (", term, ")"].concat(),
        None => said.to_owned(),
    }
}
