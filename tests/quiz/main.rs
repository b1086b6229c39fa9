//! The quiz: from answers to the next question, the urgency, and a ranking with its reasons. One program, because each
//! program of tests takes its time to link; `cargo test --test quiz flow::` runs the tests of one file.

mod bone_rule;
#[path = "../common/mod.rs"]
mod common;
mod condition;
mod conditional_questions;
mod countdown;
mod doubt;
mod every_combination;
mod flow;
mod labels;
mod link;
mod pages;
mod raised;
mod ranking;
mod red_flag_cases;
mod responses;
mod sheet;
mod urgency;
mod urgency_of_pairs;
mod urgent_path;
mod what_if;
