//! The page of all rules leaves nothing out, and its scoreboard is that of the tests.
#![cfg(feature = "ssr")]

use runners_hip::article::{Rules, RulesProps};
use runners_hip::guide::{ARTICLE, AnswerId, CauseId, GUIDE, LIBRARY, PatternId, Target, WORDS_EN};
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
        let rule = between(&page, &format!("id=\"red-flag-{}\"", flag.id), "</section>")?;
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

/// The part of the page that begins with this and ends with that.
fn between<'a>(page: &'a str, start: &str, end: &str) -> Result<&'a str, String> {
    let rest = page.split_once(start).map(|(_, rest)| rest);
    rest.and_then(|rest| rest.split(end).next())
        .ok_or_else(|| format!("{start} is missing"))
}

#[tokio::test]
async fn every_cause_and_pattern_lists_all_answers_that_count() -> Result<(), Box<dyn Error>> {
    let (page, _) = page().await?;
    let causes = (0..).map(CauseId).zip(GUIDE.causes);
    let causes =
        causes.map(|(id, cause)| (Target::Cause(id), format!("id=\"cause-{}\"", cause.id)));
    let patterns = (0..).map(PatternId).zip(GUIDE.patterns);
    let patterns = patterns.map(|(id, pattern)| {
        (
            Target::Pattern(id),
            format!("id=\"pattern-{}\"", pattern.id),
        )
    });
    for (target, start) in causes.chain(patterns) {
        let part = between(&page, &start, "</article>")?;
        let mut listed = 0;
        for answer in GUIDE.questions.iter().flat_map(|question| question.answers) {
            if answer.weights.iter().any(|(of, _)| *of == target) {
                listed += 1;
                assert!(part.contains(&escaped(answer.label.show())), "{start}");
                let reason = answer.reason.ok_or("no reason")?;
                assert!(part.contains(&escaped(reason.show())), "{start}");
            }
        }
        assert_eq!(part.matches("data-counts").count(), listed, "{start}");
        assert!(listed > 0, "{start}");
    }
    Ok(())
}

#[tokio::test]
async fn every_rule_names_its_sources_or_says_that_it_has_none() -> Result<(), Box<dyn Error>> {
    let (page, _) = page().await?;
    for flag in GUIDE.red_flags {
        let rule = between(&page, &format!("id=\"red-flag-{}\"", flag.id), "</section>")?;
        assert_eq!(
            rule.matches("class=\"citations\"").count(),
            1,
            "{}",
            flag.id
        );
    }
    let bone = between(&page, "id=\"bone-rule\"", "</section>")?;
    assert!(ARTICLE.bone_stress.len() > 1);
    assert_eq!(bone.matches("#source-").count(), ARTICLE.bone_stress.len());
    Ok(())
}

#[tokio::test]
async fn every_exercise_is_judged_for_every_pattern_and_every_note_is_there()
-> Result<(), Box<dyn Error>> {
    let (page, _) = page().await?;
    let exercises = LIBRARY.exercises;
    let counts = page.matches("data-score=").count();
    assert_eq!(
        page.matches("<td").count() - counts,
        exercises.len() * GUIDE.patterns.len()
    );
    for exercise in exercises {
        let notes = between(
            &page,
            &format!("id=\"exercise-{}\"", exercise.id),
            "</section>",
        )?;
        for note in exercise.suits.iter().filter_map(|suits| suits.note) {
            assert!(notes.contains(&escaped(note.show())), "{}", note.show());
        }
    }
    Ok(())
}

#[tokio::test]
async fn every_case_shows_its_answers_and_the_running_ban() -> Result<(), Box<dyn Error>> {
    let (page, cases) = page().await?;
    assert_eq!(page.matches("data-case").count(), cases.cases.len());
    for case in &cases.cases {
        let part = between(&page, &format!("id=\"case-{}\"", case.id), "</article>")?;
        assert!(!case.answered.is_empty(), "{}", case.id);
        for fact in &case.answered {
            for option in (0..31).filter(|option| fact.options & (1 << option) != 0) {
                let question = fact.question;
                let answer = GUIDE.answer(AnswerId { question, option });
                let label = escaped(answer.ok_or("no such answer")?.label.show());
                assert!(part.contains(&format!("“{label}”")), "{}: {label}", case.id);
            }
        }
        let bans = 1 + usize::from(case.expected.no_run.is_some());
        assert_eq!(part.matches("data-ban").count(), bans, "{}", case.id);
    }
    Ok(())
}

#[tokio::test]
async fn the_counts_are_all_those_of_the_scoreboard() -> Result<(), Box<dyn Error>> {
    let (page, cases) = page().await?;
    for (name, score) in cases.board.counts() {
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
