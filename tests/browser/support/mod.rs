//! What the browser tests share: servers, a browser, a page to act on, and the journeys through the quiz.

mod blog;
mod browser;
mod checkers;
mod diary;
mod dist;
mod driver;
mod engine;
mod first_script;
mod gaps;
mod hand_clock;
mod hands;
mod host;
mod journey;
mod kept;
mod page;
mod preview;
mod promises;
mod server;
mod session;
mod visit;
mod wait;

pub use blog::{APP, Blog};
pub use browser::Browser;
pub use checkers::{Finding, axe, equal_access, nu};
pub use diary::{FINE, Felt, fragment};
pub use dist::{dist, files_below};
pub use engine::{Engine, Setup};
pub use gaps::{here as gaps_here, without_origin};
pub use hands::{Hands, Key};
pub use host::Frame;
pub use journey::{EMERGENCY, Journey, SAME_DAY, SELF_CARE};
pub use page::Page;
pub use server::{App, Files, Manners, Server};
pub use visit::Visit;
pub use wait::until;
