//! The whole quiz as JSON: questions, rules, weights and words. `script/measure` builds the same quiz in other
//! frameworks from it, so that all of them ask and answer alike.
//! Usage: `cargo run --features ssr,browser-tests --example quiz_as_json`

use runners_hip::guide::{
    AnswerOption, AnyOf, Choose, Condition, Evidence, GUIDE, Part, Question, RedFlag, Role, Target,
    Text, Urgency, UrgencyMessage, WORDS_EN, ui,
};
use runners_hip::words::use_words;
use serde_json::{Value, json};

fn main() {
    use_words(0, WORDS_EN.to_owned());
    let stress = &GUIDE.bone_stress;
    let bonuses = each(stress.bonuses, |(when, points)| {
        json!([condition(when), points])
    });
    let net = &GUIDE.safety_net;
    let causes = each(GUIDE.causes, |cause| {
        json!({
            "id": cause.id, "name": cause.name.show(), "evidence": evidence(cause.evidence), "prior": cause.prior,
            "cap": cause.cap, "cap_lifted_by": line(cause.cap_lifted_by), "verdict": cause.verdict.show(),
            "act": texts(cause.act),
        })
    });
    let patterns = each(GUIDE.patterns, |pattern| {
        json!({
            "id": pattern.id, "name": pattern.name.show(), "places": pattern.places, "shown": pattern.shown,
            "what": pattern.what.show(), "act": texts(pattern.act), "avoid": texts(pattern.avoid),
            "tell_apart": pattern.tell_apart.show(),
        })
    });
    let quiz = json!({
        "questions": each(GUIDE.questions, question),
        "red_flags": each(GUIDE.red_flags, red_flag),
        "bone_stress": {
            "pattern": stress.pattern.0, "raises_from": stress.raises_from,
            "raises_when_first_from": stress.raises_when_first_from, "urgency": stress.urgency as u8,
            "bonuses": bonuses, "stands_for": stress.stands_for.show(),
        },
        "urgencies": each(&GUIDE.urgencies, message),
        "safety_net": [net.title.show(), net.emergency.show(), net.bone.show(), net.worried.show()],
        "regions": each(GUIDE.regions, |region| json!([
            region.name.show(), region.emergency, region.advice.map(Text::show), region.countries
        ])),
        "causes": causes,
        "patterns": patterns,
        "place": GUIDE.place.0,
        "cap_elsewhere": GUIDE.cap_elsewhere,
        "vague_places": GUIDE.vague_places,
        "cap_vague": GUIDE.cap_vague,
        "ui": words(),
    });
    println!("{quiz}");
}

fn each<Entry>(entries: &[Entry], write: impl Fn(&Entry) -> Value) -> Vec<Value> {
    entries.iter().map(write).collect()
}

fn texts(texts: &[Text]) -> Vec<&'static str> {
    texts.iter().map(|text| text.show()).collect()
}

fn question(question: &Question) -> Value {
    json!({
        "id": question.id,
        "danger": question.part == Part::DangerCheck,
        "most": match question.choose {
            Choose::One => 1,
            Choose::Any => 0,
            Choose::UpTo(most) => most,
        },
        "self_test": question.self_test,
        "heading": question.heading.show(),
        "hint": question.hint.map(Text::show),
        "why": question.why.map(Text::show),
        "enabled_when": question.enabled_when.as_ref().map(condition),
        "answers": each(question.answers, answer),
    })
}

fn answer(answer: &AnswerOption) -> Value {
    let causes = GUIDE.causes.len();
    let weights = each(answer.weights, |(target, weight)| {
        let place = match target {
            Target::Cause(id) => usize::from(id.0),
            Target::Pattern(id) => causes + usize::from(id.0),
        };
        json!([place, weight])
    });
    let role = match answer.role {
        Role::Fact => "fact",
        Role::Nothing => "none",
        Role::NotSure => "not-sure",
        Role::Skip => "skip",
    };
    json!({
        "id": answer.id, "role": role, "label": answer.label.show(), "hint": answer.hint.map(Text::show),
        "said": answer.said.show(), "weights": weights, "reason": answer.reason.map(Text::show),
    })
}

fn red_flag(flag: &RedFlag) -> Value {
    json!({
        "urgency": flag.urgency as u8, "when": condition(&flag.when), "no_run": flag.no_run,
        "leaves_quiz": flag.leaves_quiz, "advice": flag.advice.map(Text::show),
    })
}

fn message(message: &UrgencyMessage) -> Value {
    json!({
        "title": message.title.show(), "act": message.act.show(), "number_hint": message.number_hint.map(Text::show),
        "no_run": message.no_run.map(Text::show), "steps": texts(message.steps),
    })
}

fn condition(condition: &Condition) -> Value {
    let lines = |lines: &[AnyOf]| each(lines, |facts| json!(line(facts)));
    json!({
        "all": lines(condition.all), "none": line(condition.none), "least": condition.least, "of": lines(condition.of),
    })
}

fn line(line: AnyOf) -> Vec<Value> {
    each(line, |fact| json!([fact.question.0, fact.options]))
}

fn evidence(evidence: Evidence) -> &'static str {
    runners_hip::components::evidence(evidence).show()
}

/// The words of the screens that the other builds show too.
fn words() -> Value {
    let tags = [
        (Urgency::SelfCare, ui::URGENCY_SELF_CARE_TAG),
        (Urgency::Soon, ui::URGENCY_SOON_TAG),
        (Urgency::SameDay, ui::URGENCY_SAME_DAY_TAG),
        (Urgency::Emergency, ui::URGENCY_EMERGENCY_TAG),
    ];
    json!({
        "tags": each(&tags, |(_, tag)| json!(tag.show())),
        "back": ui::BACK.show(),
        "because_you_said": ui::BECAUSE_YOU_SAID.show(),
        "cannot_examine": ui::CANNOT_EXAMINE.show(),
        "change": ui::CHECK_CHANGE.show(),
        "change_given": ui::CHANGE_GIVEN.show(),
        "change_not_given": ui::CHANGE_NOT_GIVEN.show(),
        "check_continue": ui::CHECK_CONTINUE.show(),
        "check_danger": ui::CHECK_DANGER.show(),
        "check_heading": ui::CHECK_HEADING.show(),
        "check_hint": ui::CHECK_HINT.show(),
        "check_questions": ui::CHECK_QUESTIONS.show(),
        "choose_up_to": ui::CHOOSE_UP_TO.show(),
        "continue": ui::CONTINUE_.show(),
        "danger_step": ui::DANGER_STEP.show(),
        "error_choose": ui::ERROR_CHOOSE.show(),
        "error_tick": ui::ERROR_TICK.show(),
        "error_title": ui::ERROR_TITLE.show(),
        "error_too_many": ui::ERROR_TOO_MANY.show(),
        "fits": [ui::COULD_FIT.show(), ui::FITS_WELL.show()],
        "how_told_apart": ui::HOW_TOLD_APART.show(),
        "matches": [ui::LABEL_MINOR.show(), ui::LABEL_POSSIBLE.show(), ui::LABEL_LIKELY.show()],
        "privacy": ui::PRIVACY.show(),
        "question_of": ui::QUESTION_OF.show(),
        "reasons_against": ui::REASONS_AGAINST.show(),
        "reasons_change": ui::REASONS_CHANGE.show(),
        "reasons_for": ui::REASONS_FOR.show(),
        "result_causes": ui::RESULT_CAUSES_HEADING.show(),
        "result_patterns": ui::RESULT_PATTERNS_HEADING.show(),
        "result_tie": ui::RESULT_TIE.show(),
        "short_way": ui::SHORT_WAY.show(),
        "start_over": ui::START_OVER.show(),
        "watch_for": texts(ui::WATCH_FOR),
        "watch_heading": ui::WATCH_HEADING.show(),
        "what_to_avoid": ui::WHAT_TO_AVOID.show(),
        "what_to_do": ui::WHAT_TO_DO.show(),
        "why_it_counts": ui::WHY_IT_COUNTS.show(),
        "why_we_ask": ui::WHY_WE_ASK.show(),
    })
}
