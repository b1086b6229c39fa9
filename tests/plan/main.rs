//! The plan: which exercises suit a result, when none may be shown, the player, the next morning, the way back to running,
//! the calendar, and what is kept. One program, because each program of tests takes its time to link.

mod amount;
mod browse;
mod calendar;
mod can_run;
mod cards;
#[path = "../common/mod.rs"]
mod common;
mod day;
mod due;
mod export;
mod morning;
mod plan;
mod plan_words;
mod played;
mod player;
mod player_adjust;
mod player_clock;
mod player_notes;
mod return_to_run;
mod saved;
mod start;
mod stop;
mod withheld_cards;
