//! The page of all rules leaves nothing out, and its scoreboard is that of the tests.
#![cfg(feature = "ssr")]

use runners_hip::article::{Rules, RulesProps};
use runners_hip::guide::{ARTICLE, GUIDE, WORDS_EN};
use runners_hip::vignette::WorkedCases;
use runners_hip::words::use_words;
use std::error::Error;
use std::path::Path;
use std::rc::Rc;
use yew::LocalServerRenderer;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes");

/// The page, and the cases that it shows.
async fn page() -> Result<(String, Rc<WorkedCases>), Box<dyn Error>> {
    use_words(0, WORDS_EN.to_owned());
    let cases = Rc::new(WorkedCases::of(Path::new(CASES))?);
    let props = RulesProps {
        cases: Rc::clone(&cases),
    };
    let page = LocalServerRenderer::<Rules>::with_props(props)
        .hydratable(false)
        .render()
        .await;
    Ok((page, cases))
}

/// Text as it stands between tags.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[tokio::test]
async fn every_question_and_answer_is_there() -> Result<(), Box<dyn Error>> {
    let (page, _) = page().await?;
    for question in GUIDE.questions {
        let heading = escaped(question.heading.show());
        assert!(page.contains(&format!(" {heading}</h4>")), "{heading}");
        for answer in question.answers {
            let label = escaped(answer.label.show());
            assert!(page.contains(&format!("<b>{label}</b>")), "{label}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_red_flag_and_its_code_are_there() -> Result<(), Box<dyn Error>> {
    let (page, _) = page().await?;
    for (flag, note) in GUIDE.red_flags.iter().zip(ARTICLE.red_flags) {
        let start = format!("id=\"red-flag-{}\"", flag.id);
        let rule = page.split_once(&start).map(|(_, rule)| rule);
        let rule = rule.and_then(|rule| rule.split("</section>").next());
        let rule = rule.ok_or_else(|| format!("{} is missing", flag.id))?;
        assert!(rule.contains(&format!(">{}<", note.code)), "{}", note.code);
        assert!(rule.contains(&escaped(flag.stands_for.show())), "{rule}");
        let lines = flag.when.all.len() + flag.when.of.len();
        assert!(rule.matches("<li>").count() >= lines, "{rule}");
    }
    Ok(())
}

#[tokio::test]
async fn every_source_is_there_and_every_link_within_the_page_leads_somewhere()
-> Result<(), Box<dyn Error>> {
    let (page, _) = page().await?;
    for source in ARTICLE.sources {
        assert!(page.contains(&format!("id=\"source-{}\"", source.id)));
    }
    for link in page.split("href=\"#").skip(1) {
        let id = link.split('"').next().unwrap_or_default();
        let count = page.matches(&format!("id=\"{id}\"")).count();
        assert_eq!(count, 1, "#{id}");
    }
    Ok(())
}

#[tokio::test]
async fn every_weight_is_there() -> Result<(), Box<dyn Error>> {
    let (page, _) = page().await?;
    let answers = GUIDE.questions.iter().flat_map(|question| question.answers);
    let weights: usize = answers.map(|answer| answer.weights.len()).sum();
    assert!(weights > 100);
    assert_eq!(
        page.matches("data-weight").count(),
        weights + GUIDE.bone_stress.bonuses.len()
    );
    Ok(())
}

#[tokio::test]
async fn every_exercise_is_judged_for_every_pattern() -> Result<(), Box<dyn Error>> {
    let (page, cases) = page().await?;
    let exercises = runners_hip::guide::LIBRARY.exercises.len();
    let counts = page.matches("data-score=").count();
    assert_eq!(
        page.matches("<td").count() - counts,
        exercises * GUIDE.patterns.len()
    );
    assert_eq!(page.matches("data-case").count(), cases.cases.len());
    Ok(())
}

#[tokio::test]
async fn the_totals_are_those_of_the_scoreboard() -> Result<(), Box<dyn Error>> {
    let (page, cases) = page().await?;
    let board = &cases.board;
    for (name, score) in [
        ("exact", board.urgency_exact),
        ("lower", board.under_triaged),
        ("higher", board.over_triaged),
        ("cause", board.cause_first),
        ("pattern", board.pattern_first),
    ] {
        let line = format!(
            "<td data-score=\"{name}\">{} of {}</td>",
            score.right, score.of
        );
        assert!(page.contains(&line), "{line}");
    }
    Ok(())
}

#[tokio::test]
async fn the_page_needs_no_script() -> Result<(), Box<dyn Error>> {
    let (page, _) = page().await?;
    assert!(!page.contains("<script"));
    assert!(!page.contains("style="));
    Ok(())
}
