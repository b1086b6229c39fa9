//! What a reader does with the plan and its diary, day after day. The clock of the device is the test's.

use super::{Page, SELF_CARE, until};
use anyhow::{Context, Result};
use runners_hip::guide::GUIDE;
use runners_hip::quiz::{Responses, write_link};

/// How a session was: the pain before and at worst, whether it rose or brought a limp, and how hard it was.
#[derive(Clone, Copy, Debug)]
pub struct Felt {
    /// Before.
    pub before: u8,
    /// At worst.
    pub during: u8,
    /// Rose, or limped.
    pub limped: bool,
    /// `too-easy`, `right` or `too-hard`.
    pub effort: &'static str,
}

/// A session as it should be.
pub const FINE: Felt = Felt {
    before: 1,
    during: 2,
    limped: false,
    effort: "right",
};

/// The way to self-care with other answers to some questions, as the fragment of an address.
pub fn fragment(changed: &[(&str, &str)]) -> Result<String> {
    let mut responses = Responses::default();
    for (question, answers) in SELF_CARE.answers {
        let other = changed.iter().find(|(name, _)| name == question);
        let answers = other.map_or(*answers, |(_, answer)| std::slice::from_ref(answer));
        let id = GUIDE
            .question_named(question)
            .context("a question has a name")?;
        for answer in answers {
            let answer = GUIDE
                .answer_named(id, answer)
                .context("an answer has a name")?;
            responses = responses.with(id, responses.chosen(id) | 1 << answer.option);
        }
    }
    Ok(format!("#r={}", write_link(&responses)))
}

impl Page {
    /// From the next page on, the clock begins at nine in the morning of this day, counted from 24 November 2026.
    pub fn travel_to_day(&self, day: i32) {
        self.app.begin_with(&format!(
            "(() => {{ const Real = Date; const by = Date.UTC(2026, 10, 24 + {day}, 9) - Real.now(); \
             window.Date = class extends Real {{ \
             constructor(...given) {{ given.length ? super(...given) : super(Real.now() + by) }} \
             static now() {{ return Real.now() + by }} }} }})()"
        ));
    }

    /// Opens the exercises, with answers in the fragment of the address or without.
    pub async fn open_exercises(&self, fragment: &str) -> Result<()> {
        let address = self.address_of("exercises.html") + fragment;
        // From elsewhere, so that the page is loaded even when only the fragment is another one.
        self.browser.session.goto("data:,").await?;
        self.browser.session.goto(address).await?;
        self.wait_until_live().await?;
        if fragment.is_empty() {
            Ok(())
        } else {
            self.wait_for("suited").await
        }
    }

    /// Opens the exercises on another day, as somebody does who kept the plan on this device.
    pub async fn come_back_on_day(&self, day: i32) -> Result<()> {
        self.travel_to_day(day);
        self.open_exercises("").await?;
        self.wait_for("plan").await
    }

    /// Makes a plan from a result without danger signs, on day 0, and keeps it on this device.
    pub async fn make_and_keep_plan(&self) -> Result<()> {
        self.travel_to_day(0);
        self.open_exercises(&fragment(&[])?).await?;
        self.wait_for("suited").await?;
        self.click("[data-action=make-plan]").await?;
        self.wait_for("plan").await?;
        self.click(".keep input").await?;
        self.is_kept_here().await
    }

    /// Waits until something of the plan is kept on this device.
    pub async fn is_kept_here(&self) -> Result<()> {
        let kept = "return localStorage.getItem('runners-hip-plan') !== null";
        until("the plan is kept", async || self.script(kept).await).await
    }

    /// Clicks on a number of a scale.
    pub async fn rate(&self, scale: &str, number: u8) -> Result<()> {
        self.click(&format!(".number:has([name={scale}][value='{number}'])"))
            .await
    }

    /// Clicks on one of a few choices.
    pub async fn pick(&self, name: &str, value: &str) -> Result<()> {
        self.click(&format!(".choice:has([name={name}][value='{value}'])"))
            .await
    }

    /// Opens the session that is due, with this pain before it.
    pub async fn open_session(&self, pain: u8) -> Result<()> {
        self.click("[data-action=open-session]").await?;
        self.wait_for("session").await?;
        self.rate("pain-before", pain).await?;
        until("the exercises are there", async || {
            self.there_is("[data-action=did-exercises]").await
        })
        .await
    }

    /// Does the session of today without the player, and tells how it was.
    pub async fn train(&self, felt: Felt) -> Result<()> {
        self.open_session(felt.before).await?;
        self.click("[data-action=did-exercises]").await?;
        self.wait_for("after-session").await?;
        self.tell_session(felt).await?;
        self.wait_for("plan").await
    }

    /// Tells how a session or a run was.
    pub async fn tell_session(&self, felt: Felt) -> Result<()> {
        self.rate("pain-during", felt.during).await?;
        self.pick("rose-or-limped", if felt.limped { "yes" } else { "no" })
            .await?;
        self.pick("effort", felt.effort).await?;
        self.click("[data-action=record]").await
    }

    /// Answers the three questions of the morning. Returns what follows.
    pub async fn tell_morning(&self, pain: u8, stiff: bool, limped: bool) -> Result<String> {
        self.click("[data-action=open-morning]").await?;
        self.wait_for("morning").await?;
        self.rate("pain-now", pain).await?;
        self.pick("stiff", if stiff { "yes" } else { "no" }).await?;
        self.pick("limped-or-woken", if limped { "yes" } else { "no" })
            .await?;
        self.click("[data-action=no-danger]").await?;
        self.decision().await
    }

    /// What follows from the morning.
    pub async fn decision(&self) -> Result<String> {
        until("there is a decision", async || {
            self.there_is("[data-decision]").await
        })
        .await?;
        self.is_readable("[data-decision] .lights [aria-current]")
            .await?;
        self.find("[data-decision]")
            .await?
            .attr("data-decision")
            .await?
            .context("the decision has a name")
    }

    /// Says that the answers are newer than the stop, and goes on with the plan.
    pub async fn open_plan_again(&self) -> Result<()> {
        self.click(".answer:has([name=answered-afterwards])")
            .await?;
        self.click("[data-action=open-again]").await?;
        until("the plan is open", async || {
            self.there_is("[data-action=open-session]").await
        })
        .await
    }

    /// Opens one of the parts of the page.
    pub async fn open_tab(&self, screen: &str) -> Result<()> {
        self.click(&format!(".tabs [data-action={screen}]")).await
    }
}
