//! Writes the content as the types of `src/guide/`.

mod article;
mod body_map;
mod cause;
mod code;
mod condition;
mod exercise;
mod figure;
mod page;
mod question;
mod red_flag;
mod region;
mod return_to_run;

use super::all::Content;
use super::words::{Block, Words};
use code::list;

/// The whole of `guide.rs`.
pub fn guide(content: &Content) -> String {
    let mut words = Words::default();
    let library = library(content, &mut words);
    let guide = statics(content, &mut words);
    let ui = page::module(&content.page.ui, &mut words);
    words.turn_to(Block::Pages);
    let article = article::article(content, &mut words);
    let fixed = page::module(&content.page.fixed, &mut words);
    let code = format!(
        "/// How many questions there are.
pub const QUESTION_COUNT: usize = {questions};

/// Which rules and words these are: a number that differs when anything in the content does.
pub const RULES_VERSION: &str = \"{version}\";

/// The line of the list of words at which those of the quiz begin. The sheet shows the ones before it too.
pub const QUIZ_WORDS_START: usize = {quiz_start};

/// The line of the list of words at which those of the exercises begin.
pub const EXERCISES_WORDS_START: usize = {exercises_start};

/// The line after the last one that the quiz shows.
pub const QUIZ_WORDS_END: usize = {quiz_end};

/// The line after the last one that the exercises show. Those of the page for bloggers follow.
pub const EXERCISES_WORDS_END: usize = {exercises_end};

/// The line after the last one that the page for bloggers shows. The lines from here on stand only in the static pages.
pub const EMBED_WORDS_END: usize = {embed_end};

/// What the quiz acts on.
pub static GUIDE: Guide = {guide};

/// What the cards and the plan act on.
pub static LIBRARY: Library = {library};

/// The drawings of the self-tests, each with its question.
#[cfg(not(target_arch = \"wasm32\"))]
pub static SELF_TESTS: &[(QuestionId, Figure)] = &{self_tests};

/// What only the static pages show.
#[cfg(not(target_arch = \"wasm32\"))]
pub static ARTICLE: Article = {article};

/// The views of the drawing for the question about the place: the name and the SVG of each.
#[cfg(not(target_arch = \"wasm32\"))]
pub static BODY_MAP: &[(&str, &str)] = &{body_map};

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
        body_map = body_map::body_map(content.body_map.as_ref()),
        questions = content.questions.len(),
        version = version(&[&guide, &library, &words.lines()]),
        quiz_start = words.start_of(Block::Quiz),
        exercises_start = words.start_of(Block::All),
        quiz_end = words.start_of(Block::Exercises),
        exercises_end = words.start_of(Block::Embed),
        embed_end = words.start_of(Block::Pages),
        self_tests = list(&content.self_tests, figure::self_test),
        lines = words.lines(),
        keys = words.keys(),
    );
    words.numbered(&code)
}

/// The shortest number that tells two contents apart well enough for a sheet of paper.
fn version(parts: &[&str]) -> String {
    let mut hash = crc32fast::Hasher::new();
    for part in parts {
        hash.update(part.as_bytes());
    }
    format!("{:08x}", hash.finalize())
}

/// The value of `LIBRARY`.
fn library(content: &Content, words: &mut Words) -> String {
    words.turn_to(Block::Exercises);
    let exercises = list(&content.exercises, |entry| {
        exercise::exercise(entry, content, words)
    });
    let starters = list(&content.starters, |entry| exercise::starter(entry, words));
    let run = return_to_run::run_guide(&content.run_guide, &content.stages, words);
    format!("Library {{ exercises: &{exercises}, starters: &{starters}, run: {run} }}")
}

/// The value of `GUIDE`. The quiz shows all of it.
fn statics(content: &Content, words: &mut Words) -> String {
    words.turn_to(Block::Quiz);
    let questions = list(&content.questions, |entry| question::question(entry, words));
    let red_flags = list(&content.red_flags, |entry| red_flag::red_flag(entry, words));
    let bone_stress = red_flag::bone_stress(&content.safety.bone_stress, words);
    let urgencies = list(&content.safety.urgencies, |entry| {
        red_flag::message(entry, words)
    });
    let safety_net = red_flag::safety_net(&content.safety.below_results, words);
    let regions = list(&content.regions, |entry| region::region(entry, words));
    let causes = list(&content.causes, |entry| cause::cause(entry, words));
    let patterns = list(&content.patterns, |entry| cause::pattern(entry, words));
    words.turn_to(Block::All);
    let in_short = list(&content.exercises, |entry| exercise::in_short(entry, words));
    let first_weeks = list(&content.starters, exercise::first_weeks);
    let settings = &content.settings;
    format!(
        "Guide {{
    questions: &{questions},
    red_flags: &{red_flags},
    bone_stress: {bone_stress},
    urgencies: {urgencies},
    safety_net: {safety_net},
    regions: &{regions},
    causes: &{causes},
    patterns: &{patterns},
    place: QuestionId({place}),
    cap_elsewhere: {cap_elsewhere},
    vague_places: {vague_places},
    cap_vague: {cap_vague},
    unclear_groin: PatternId({unclear_groin}),
    in_short: &{in_short},
    first_weeks: &{first_weeks},
}}",
        place = content.place,
        cap_elsewhere = settings.cap_elsewhere,
        vague_places = code::bits(settings.vague_places),
        cap_vague = settings.cap_vague,
        unclear_groin = settings.unclear_groin,
    )
}
