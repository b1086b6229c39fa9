//! The content as it was understood: one file a concept. Each file holds the shape in TOML (`Raw...`), what it becomes,
//! and the way from one to the other, on which mistakes are reported.

mod answer;
mod body_map;
mod cause;
mod condition;
mod dose;
mod drawing;
mod evidence;
mod exercise;
mod faq;
mod figure;
mod page;
mod pattern;
mod plan;
mod pose;
mod question;
mod red_flag;
mod region;
mod return_to_run;
mod safety;
mod source;
mod suits;

pub use answer::{Answer, Role, Target};
pub use body_map::{BodyMap, body_map};
pub use cause::{Cause, cause};
pub use condition::{Condition, Fact, Line, groups};
pub use dose::Dose;
pub use exercise::{Exercise, exercise};
pub use faq::{Faq, faq};
pub use figure::{Arrow, Figure, Prop, SelfTest, Sided, self_test};
pub use page::{Constant, Page, Solution, Words, page};
pub use pattern::{Pattern, PatternSettings, pattern, settings};
pub use plan::{Starter, StarterFor, starter};
pub use pose::Pose;
pub use question::{Choose, Part, Question, question};
pub use red_flag::{RedFlag, red_flag};
pub use region::{Region, region};
pub use return_to_run::{Interval, RunGuide, Stage, run_guide, stage};
pub use safety::{BoneStress, SafetyNet, UrgencyMessage, bone_stress, safety_net, urgencies};
pub use source::{Reading, Source, source};
pub use suits::Suits;
