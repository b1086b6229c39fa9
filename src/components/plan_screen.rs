//! The plan: what is due today, what is in it now and later, and why.

use super::parts::Parts;
use super::plan_event::PlanEvent;
use crate::guide::ui;

/// Adds the screen of the plan.
pub fn plan_screen(parts: &mut Parts<PlanEvent>) {
    parts.heading(ui::PLAN_HEADING);
    parts.words("p", ui::PLAN_NONE);
}
