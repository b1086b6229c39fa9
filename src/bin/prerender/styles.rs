//! Which stylesheets belong together, so that each page can leave out what it never shows. A page carries its styles
//! inside itself: what is left out is never loaded.

/// Stylesheets by the names of their files.
pub type Styles = &'static [&'static str];

/// Questions and their answers, in the quiz and in the diary.
pub const ANSWERS: Styles = &["answer_row", "error_summary", "keep", "question", "unseen"];

/// What only an open page has: its title, what it says around its app, and where its facts come from.
pub const OPEN: Styles = &["masthead", "sections", "sources"];

/// What only the quiz shows.
pub const QUIZ: Styles = &[
    "body_map",
    "check_answers",
    "progress_line",
    "reason_list",
    "region_choice",
    "self_test",
];

/// What a result consists of.
pub const RESULT: Styles = &["care_card", "copy_box", "notice", "result"];

/// The cards of the exercises with their moving drawings.
pub const CARDS: Styles = &["exercise_card", "figure_props", "movement"];

/// The library, the player and the plan.
pub const PLAN: Styles = &[
    "ask",
    "choices",
    "keep_plan",
    "library",
    "morning_check",
    "paper",
    "plan_screen",
    "player",
    "player_buttons",
    "player_end",
    "player_panel",
    "player_settings",
    "player_stage",
    "run_screen",
    "tabs",
];

/// The drawings themselves.
pub const FIGURES: Styles = &["figure"];

/// The sheet for a clinician.
pub const SHEET: Styles = &["sheet"];

/// What only languages need that run from right to left.
pub const RIGHT_TO_LEFT: Styles = &["right_to_left"];

/// The open rules.
pub const RULES: Styles = &["rules"];

/// The check of a blog.
pub const CHECK: Styles = &["check"];

/// The page for bloggers.
pub const MAKER: Styles = &["embed", "embed_preview"];
