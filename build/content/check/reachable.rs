//! Questions that nobody can ever be asked. Answers are given in the order of the questions, so a condition can only
//! hold through earlier questions that are asked themselves.

use crate::content::all::Content;
use crate::content::index::UNANSWERED;
use crate::content::mistake::At;
use crate::content::read::{Choose, Condition, Fact, Line, Question};

/// A reason why a condition cannot hold, and what to do about it.
type Impossible = (String, String);

/// Reports every question whose condition can never hold.
pub fn every_question(content: &Content, file: &At) {
    let mut asked: Vec<&Question> = Vec::new();
    let mut unreachable = Vec::new();
    for (place, question) in content.questions.iter().enumerate() {
        asked.push(question);
        let Some(condition) = &question.enabled_when else {
            continue;
        };
        let at = file.within(&format!("question \"{}\"", question.id));
        let references_later = report_later(&at, condition, place, &content.questions);
        if let Some((problem, remedy)) = impossible(condition, place, &asked, &unreachable) {
            unreachable.push(place);
            if !references_later {
                at.report(format!("it can never be asked: {problem}"), remedy);
            }
        }
    }
}

/// Reports references to the question itself or to a later one, and says whether there were any.
fn report_later(at: &At, condition: &Condition, place: usize, questions: &[Question]) -> bool {
    let lines = condition
        .all
        .iter()
        .chain(&condition.of)
        .chain([&condition.none]);
    let mut later: Vec<usize> = lines
        .flatten()
        .map(|fact| fact.question)
        .filter(|other| *other >= place)
        .collect();
    later.sort_unstable();
    later.dedup();
    for other in &later {
        if *other == place {
            at.report(
                "\"enabled_when\" refers to the question itself",
                "Refer to earlier questions only.",
            );
        } else if let Some(question) = questions.get(*other) {
            let problem = format!(
                "\"enabled_when\" refers to the later question \"{}\"",
                question.id
            );
            let remedy = format!(
                "Refer to earlier questions only, or move it below \"{}\".",
                question.id
            );
            at.report(problem, remedy);
        }
    }
    !later.is_empty()
}

/// Why the condition of the question at `place` can never hold.
fn impossible(
    condition: &Condition,
    place: usize,
    asked: &[&Question],
    unreachable: &[usize],
) -> Option<Impossible> {
    let allowed: Vec<Line> = condition
        .all
        .iter()
        .map(|line| without(line, &condition.none))
        .collect();
    let possible = |line: &Line| {
        line.iter()
            .any(|fact| can_be_given(fact, place, unreachable))
    };
    for (number, (line, allowed)) in condition.all.iter().zip(&allowed).enumerate() {
        let number = number + 1;
        if allowed.is_empty() && !line.is_empty() {
            let problem = format!("\"none\" forbids every answer of line {number} of \"all\"");
            return Some((problem, "Remove one of the two.".to_owned()));
        }
        if !line.is_empty() && !possible(allowed) {
            let problem = format!(
                "line {number} of \"all\" only names questions that are never asked before"
            );
            return Some((
                problem,
                "Name an answer of an earlier question that can be asked.".to_owned(),
            ));
        }
    }
    let counted = condition
        .of
        .iter()
        .map(|line| without(line, &condition.none));
    if counted.filter(possible).count() < usize::from(condition.least) {
        let problem = format!("fewer than {} lines of \"count\" can hold", condition.least);
        return Some((
            problem,
            "Make \"least\" smaller or correct the lines.".to_owned(),
        ));
    }
    asked
        .iter()
        .enumerate()
        .find_map(|(place, question)| torn(&allowed, place, question))
}

/// A line without the facts that another line forbids.
fn without(line: &Line, forbidden: &Line) -> Line {
    let left = line.iter().map(|fact| {
        let same = forbidden
            .iter()
            .filter(|other| other.question == fact.question);
        let options = same.fold(fact.options, |options, other| options & !other.options);
        Fact { options, ..*fact }
    });
    left.filter(|fact| fact.options != 0).collect()
}

/// Whether an answer of the fact can have been given before the question at `place`.
fn can_be_given(fact: &Fact, place: usize, unreachable: &[usize]) -> bool {
    let answers = fact.options & !UNANSWERED != 0;
    let asked = !unreachable.contains(&fact.question);
    fact.question < place && (asked && answers || fact.options & UNANSWERED != 0)
}

/// Says whether several lines need different answers of a question that takes only one.
fn torn(lines: &[Line], place: usize, question: &Question) -> Option<Impossible> {
    let only_this = lines
        .iter()
        .filter(|line| line.iter().all(|fact| fact.question == place));
    let mut sets = only_this.flatten().map(|fact| fact.options);
    let first = sets.next()?;
    if question.choose != Choose::One || sets.fold(first, |common, set| common & set) != 0 {
        return None;
    }
    let problem = format!(
        "\"all\" needs two different answers of \"{}\", which takes only one",
        question.id
    );
    Some((
        problem,
        "Write these answers in one line of \"all\".".to_owned(),
    ))
}
