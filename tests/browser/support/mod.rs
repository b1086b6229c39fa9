//! What the browser tests share: servers, a browser, a page to act on, and the journeys through the quiz.

mod browser;
mod checkers;
mod dist;
mod driver;
mod engine;
mod gaps;
mod hands;
mod host;
mod journey;
mod page;
mod server;
mod visit;
mod wait;

pub use browser::Browser;
pub use checkers::{Finding, axe, equal_access, nu};
pub use dist::dist;
pub use engine::{Engine, Setup};
pub use hands::{Hands, Key};
pub use host::Frame;
pub use journey::{EMERGENCY, Journey, SAME_DAY, SELF_CARE};
pub use page::Page;
pub use server::{App, Files, Manners, Server};
pub use visit::Visit;
pub use wait::until;
