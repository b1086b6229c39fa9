//! From a result to exercises, and on through the weeks. Pure, like the quiz: no browser, no clock, no chance. Days and
//! elapsed time are given by the caller, and whatever can be worked out from the plan and the log is not stored.
//!
//! Where to start: [`Plan`] is chosen from a result, [`Plan::session`] says what is due today, [`Player`] leads through
//! it, [`Log`] keeps what was done and how the next morning was, and [`ReturnToRun`] is the way back to running.

mod amount;
mod browse;
mod calendar;
mod can_run;
mod cards;
mod day;
mod edit;
mod export;
mod iso;
mod item;
mod log;
mod morning;
mod nearest;
mod pain;
#[allow(
    clippy::module_inception,
    reason = "the plan is the main thing of this module"
)]
mod plan;
mod player;
mod return_to_run;
mod session;
mod start;
mod stop;
mod today;
mod words;

pub use amount::Amount;
pub use browse::{Filter, browse};
pub use calendar::{CalendarWords, Schedule, Stamp, Topic, calendar_file, calendar_text};
pub use can_run::{CanRun, Today, can_run_today};
pub use cards::{Card, Cards, Withheld, advice, choose, withheld};
pub use day::Day;
pub use export::{Imported, Refused, Saved, export, import};
pub use iso::{day_of_iso, iso_day, iso_time, time_of_iso};
pub use item::{Item, Period, Reason};
pub use log::{Log, MOST_SESSIONS};
pub use morning::{Decision, Light, Morning};
pub use nearest::nearest;
pub use pain::Pain;
pub use plan::Plan;
pub use player::{
    Cue, Event, Note, Now, Pause, Phase, Player, PlayerSettings, Side, Step, Task, Turn, minutes,
    notes,
};
pub use return_to_run::{ReturnToRun, RunToday, Standing};
pub use session::{Activity, Effort, Session};
pub use start::{ToStart, to_start};
pub use stop::{StaysStopped, StopReason};
pub use today::NotToday;
