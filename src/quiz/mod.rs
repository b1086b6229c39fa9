//! From answers to the next question, the urgency, and a ranking with its reasons. Everything here is derived from
//! the [`Responses`]; nothing is stored beside them, and nothing here knows a browser, a clock or chance.

mod condition;
mod countdown;
mod flow;
mod kept;
mod link;
mod page;
mod points;
mod ranking;
mod responses;
mod sheet;
mod urgency;
mod what_if;

pub use condition::{Given, Truth, evaluate};
pub use countdown::seconds_left;
pub use flow::{
    Progress, Step, answers_that_count, first_unanswered, next, path, previous, progress,
};
pub use kept::{KEPT_FOR_DAYS, read_kept, write_kept};
pub use link::{LinkProblem, code, read_link, read_result_link, write_link};
pub use page::{Page, Route, first_page, page_after, page_before, page_to_resume};
pub use points::{Points, points};
pub use ranking::{Fit, Match, RankedCause, RankedPattern, Ranking, rank};
pub use responses::{Mistake, Responses, check, is_possible, toggled};
pub use sheet::{Sheet, SheetRow, sheet};
pub use urgency::{Assessment, Raised, assess, assess_so_far};
pub use what_if::{Change, WhatIf, what_ifs, what_ifs_for};
