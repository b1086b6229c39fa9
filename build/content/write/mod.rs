//! Writes the content as the types of `src/guide/`.

mod article;
mod cause;
mod code;
mod condition;
mod exercise;
mod page;
mod question;
mod red_flag;
mod return_to_run;

use super::all::Content;
use super::words::Words;
use code::list;

/// The whole of `guide.rs`. The app's words are numbered before those that only the static pages use.
pub fn guide(content: &Content) -> String {
    let mut words = Words::default();
    let guide = statics(content, &mut words);
    let ui = page::module(&content.page.ui, &mut words);
    let app_words = words.count();
    let article = article::article(content, &mut words);
    let fixed = page::module(&content.page.fixed, &mut words);
    format!(
        "/// How many questions there are.
pub const QUESTION_COUNT: usize = {questions};

/// How many words the app uses. The lines after them are only for the static pages.
pub const APP_WORDS: usize = {app_words};

/// What the quiz and the cards act on.
pub static GUIDE: Guide = {guide};

/// What only the static pages show.
#[cfg(not(target_arch = \"wasm32\"))]
pub static ARTICLE: Article = {article};

/// The words of buttons, headings and messages.
pub mod ui {{
{ui}}}

/// The words around the quiz.
#[cfg(not(target_arch = \"wasm32\"))]
pub mod page {{
{fixed}}}

/// The English words: line `n` is `Text(n)`.
#[cfg(not(target_arch = \"wasm32\"))]
pub static WORDS_EN: &str = {lines:?};

/// The keys under which the words are translated, line by line.
#[cfg(not(target_arch = \"wasm32\"))]
pub static WORD_KEYS: &str = {keys:?};
",
        questions = content.questions.len(),
        lines = words.lines(),
        keys = words.keys(),
    )
}

/// The value of `GUIDE`.
fn statics(content: &Content, words: &mut Words) -> String {
    let questions = list(&content.questions, |entry| question::question(entry, words));
    let red_flags = list(&content.red_flags, |entry| red_flag::red_flag(entry, words));
    let bone_stress = red_flag::bone_stress(&content.safety.bone_stress, words);
    let urgencies = list(&content.safety.urgencies, |entry| {
        red_flag::message(entry, words)
    });
    let safety_net = red_flag::safety_net(&content.safety.below_results, words);
    let causes = list(&content.causes, |entry| cause::cause(entry, words));
    let patterns = list(&content.patterns, |entry| cause::pattern(entry, words));
    let exercises = list(&content.exercises, |entry| {
        exercise::exercise(entry, &content.patterns, words)
    });
    let starters = list(&content.starters, |entry| exercise::starter(entry, words));
    let run = return_to_run::run_guide(&content.run_guide, &content.stages, words);
    let settings = &content.settings;
    format!(
        "Guide {{
    questions: &{questions},
    red_flags: &{red_flags},
    bone_stress: {bone_stress},
    urgencies: {urgencies},
    safety_net: {safety_net},
    causes: &{causes},
    patterns: &{patterns},
    place: QuestionId({place}),
    cap_elsewhere: {cap_elsewhere},
    vague_places: {vague_places},
    cap_vague: {cap_vague},
    unclear_groin: PatternId({unclear_groin}),
    exercises: &{exercises},
    starters: &{starters},
    run: {run},
}}",
        place = content.place,
        cap_elsewhere = settings.cap_elsewhere,
        vague_places = code::bits(settings.vague_places),
        cap_vague = settings.cap_vague,
        unclear_groin = settings.unclear_groin,
    )
}
