//! What happens in the quiz. Each event says what happened; what follows from it is decided where it is taken in. An event
//! is a few bytes, because every control on a page holds one.

use crate::guide::QuestionId;
use crate::quiz::Responses;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// An answer was clicked.
    Answered(QuestionId, u8),
    /// The reader asked for the next page.
    Continued,
    /// The reader asked only whether this is serious.
    ChoseShortWay,
    /// The reader asked for the page before.
    WentBack,
    /// The browser went back or forward to the page with this number.
    Returned(u8),
    /// The reader wants to change the answer to a question.
    Changed(QuestionId),
    /// The reader threw all answers away.
    StartedOver,
    /// The reader followed the error summary to the answers.
    WentToAnswers,
    /// The reader chose the part of the world with this number, counted from 1; 0 is none of them.
    ChoseRegion(u8),
    /// The page is there, and can be asked what it can do here.
    Arrived,
    /// The address holds answers, or something that is none.
    OpenedLink,
    /// The reader ticked or unticked "keep my answers on this device".
    ToggledKeeping,
    /// The reader took up the answers that this device has kept.
    Resumed,
    /// The reader deleted what this device has kept.
    Forgot,
    /// A text was copied, or could not be.
    Copied(bool),
    /// The reader started the countdown of a self-test.
    StartedCountdown,
    /// A moment has passed: of the countdown, or since the beginning of a long page was there to draw.
    Ticked,
}

/// What the page around the app is and can. Known only in the browser, after the first render.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The page is in a frame.
    pub framed: bool,
    /// The frame may neither print nor keep anything.
    pub sealed: bool,
    /// The browser can hand a link to other apps.
    pub can_share: bool,
    /// The part of the world that the browser is set to, counted from 1; 0 is none of them.
    pub region: u8,
    /// What this device has kept from an earlier visit.
    pub kept: Option<Responses>,
    /// Today, in days since 1970 (UTC).
    pub today: u32,
    /// Today, as it is written (ISO 8601).
    pub date: &'static str,
    /// The page's own address, without what was opened with it.
    pub address: &'static str,
}
