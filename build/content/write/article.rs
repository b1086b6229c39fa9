//! What only the static pages show, as Rust code.

use super::code::{ids, list};
use crate::content::all::Content;
use crate::content::read::{Cause, Faq, Question, Solution, Source};
use crate::content::words::Words;

/// The value of `ARTICLE`.
pub fn article(content: &Content, words: &mut Words) -> String {
    let mut places = 0..;
    let causes = list(&content.causes, |entry| {
        story(places.next().unwrap_or_default(), entry, words)
    });
    let solutions = list(&content.page.solutions, |entry| solution(entry, words));
    let faq = list(&content.faq, |entry| faq(entry, words));
    let sources = list(&content.sources, |entry| source(entry, words));
    let questions = list(&content.questions, question_note);
    let red_flags = list(&content.red_flags, |entry| {
        note("RedFlagNote", &entry.code, &entry.sources)
    });
    let bone_stress = ids("SourceId", &content.safety.bone_stress.sources);
    let patterns = list(&content.patterns, |entry| {
        let sources = ids("SourceId", &entry.sources);
        format!(
            "PatternNote {{ code: {:?}, sources: {sources} }}",
            entry.code
        )
    });
    let exercises = list(&content.exercises, |entry| {
        note("ExerciseNote", &entry.code, &entry.sources)
    });
    let run = ids("SourceId", &content.run_guide.sources);
    format!(
        "Article {{
    causes: &{causes},
    solutions: &{solutions},
    faq: &{faq},
    sources: &{sources},
    questions: &{questions},
    red_flags: &{red_flags},
    bone_stress: {bone_stress},
    patterns: &{patterns},
    exercises: &{exercises},
    run: {run},
}}"
    )
}

/// The longer story of the cause at this place.
fn story(place: usize, cause: &Cause, words: &mut Words) -> String {
    let Cause { id, code, .. } = cause;
    let key = format!("cause.{id}");
    let what = words.add(&format!("{key}.what"), &cause.what);
    let notice = words.add_list(&format!("{key}.notice"), &cause.notice);
    let research = words.add_list(&format!("{key}.research"), &cause.research);
    let self_test = words.add_optional(&format!("{key}.self_test"), cause.self_test.as_ref());
    let sources = ids("SourceId", &cause.sources);
    format!(
        "CauseStory {{ cause: CauseId({place}), code: {code:?}, what: {what}, notice: {notice}, \
         research: {research}, self_test: {self_test}, sources: {sources} }}"
    )
}

/// A solution of the article.
fn solution(solution: &Solution, words: &mut Words) -> String {
    let id = &solution.id;
    let key = format!("article.solution.{id}");
    let name = words.add(&format!("{key}.name"), &solution.name);
    let verdict = words.add(&format!("{key}.verdict"), &solution.verdict);
    let text = words.add_list(&format!("{key}.text"), &solution.text);
    let sources = ids("SourceId", &solution.sources);
    format!(
        "Solution {{ id: {id:?}, name: {name}, verdict: {verdict}, text: {text}, sources: {sources} }}"
    )
}

/// A question below the quiz.
fn faq(faq: &Faq, words: &mut Words) -> String {
    let id = &faq.id;
    let question = words.add(&format!("faq.{id}.question"), &faq.question);
    let answer = words.add_list(&format!("faq.{id}.answer"), &faq.answer);
    let sources = ids("SourceId", &faq.sources);
    format!("Faq {{ id: {id:?}, question: {question}, answer: {answer}, sources: {sources} }}")
}

/// A source.
fn source(source: &Source, words: &mut Words) -> String {
    let Source { id, url, read, .. } = source;
    let text = words.add(&format!("source.{id}.text"), &source.text);
    format!("Source {{ id: {id:?}, text: {text}, url: {url:?}, read: Reading::{read:?} }}")
}

/// The notes on a question and its answers.
fn question_note(question: &Question) -> String {
    let Question { code, sources, .. } = question;
    let sources = ids("SourceId", sources);
    let answers: Vec<String> = question
        .answers
        .iter()
        .map(|answer| ids("SourceId", &answer.sources))
        .collect();
    let answers = answers.join(", ");
    format!("QuestionNote {{ code: {code:?}, sources: {sources}, answers: &[{answers}] }}")
}

/// The notes on a red flag or an exercise.
fn note(kind: &str, code: &str, sources: &[usize]) -> String {
    format!(
        "{kind} {{ code: {code:?}, sources: {} }}",
        ids("SourceId", sources)
    )
}
