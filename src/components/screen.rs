//! The screens of the exercises: the cards, the plan with what belongs to it, the way back to running, and what is kept.

use super::parts::Parts;
use super::plan_event::PlanEvent;
use crate::guide::{Text, ui};

/// A screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The cards for a result, or all of them.
    #[default]
    Cards,
    /// The plan and what is due today.
    Plan,
    /// A session: how much it hurts before it, and what to do.
    Session,
    /// After a session or a run.
    After,
    /// The next morning, and what follows from it.
    Morning,
    /// The plan for a calendar.
    Calendar,
    /// The plan on paper.
    Paper,
    /// The way back to running, and "can I run today?".
    Running,
    /// What is kept, and taking it along.
    Data,
}

/// The screens that can be opened from everywhere, and how they are called.
const TABS: [(Screen, Text); 4] = [
    (Screen::Cards, ui::PLAN_TAB_CARDS),
    (Screen::Plan, ui::PLAN_TAB_PLAN),
    (Screen::Running, ui::PLAN_TAB_RUNNING),
    (Screen::Data, ui::PLAN_TAB_DATA),
];

impl Screen {
    /// Its published name, for tests and for the page around. The cards have two of their own.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cards => "cards",
            Self::Plan => "plan",
            Self::Session => "session",
            Self::After => "after-session",
            Self::Morning => "morning",
            Self::Calendar => "calendar",
            Self::Paper => "paper",
            Self::Running => "running",
            Self::Data => "data",
        }
    }

    /// The tab that it belongs to.
    fn tab(self) -> Self {
        match self {
            Self::Cards | Self::Running | Self::Data => self,
            _ => Self::Plan,
        }
    }
}

/// Adds the way to the other screens.
pub fn tabs(parts: &mut Parts<PlanEvent>, shown: Screen) {
    let values = ["tabs", ui::PLAN_TABS.show()];
    parts.marked("nav", &["class", "aria-label"], &values, |parts| {
        for (screen, name) in TABS {
            let current = if screen == shown.tab() { "page" } else { "" };
            parts.choice_of(
                "tab",
                screen.name(),
                current,
                name,
                PlanEvent::Opened(screen),
            );
        }
    });
}
