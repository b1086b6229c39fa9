//! From answers to the next question, the urgency, and a ranking with its reasons. Everything here is derived from
//! the [`Responses`]; nothing is stored beside them, and nothing here knows a browser, a clock or chance.

mod condition;
mod flow;
mod points;
mod ranking;
mod responses;
mod urgency;

pub use condition::{Given, Truth, evaluate};
pub use flow::{Progress, Step, answers_that_count, next, path, previous, progress};
pub use points::{Points, points};
pub use ranking::{Fit, Match, RankedCause, RankedPattern, Ranking, rank};
pub use responses::{Mistake, Responses, check, toggled};
pub use urgency::{Assessment, Raised, assess, assess_so_far};
