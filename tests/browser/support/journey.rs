//! The journeys through the quiz that the tests take, from the first question to the result.

use super::{Hands, Page};
use anyhow::{Result, ensure};

/// The answers from the first question to the result, and what the result must be.
#[derive(Clone, Copy, Debug)]
pub struct Journey {
    /// Each question in turn, with the answers to it.
    pub answers: &'static [(&'static str, &'static [&'static str])],
    /// How urgent the result is.
    pub urgency: &'static str,
}

/// No danger sign: causes with reasons, and exercise cards. It passes every question there is.
pub const SELF_CARE: Journey = Journey {
    answers: &[
        ("danger-now", &["none"]),
        ("age", &["18-39"]),
        ("danger-today", &["none"]),
        ("walking", &["free"]),
        ("pain-now", &["low"]),
        ("bone-signs", &["none"]),
        ("history", &["none"]),
        ("how-long", &["2-6-weeks"]),
        ("course", &["better"]),
        ("place", &["outer"]),
        ("change", &["long"]),
        ("running", &["warm"]),
        ("triggers", &["side"]),
        ("stiffness", &["none"]),
        ("clicks", &["none"]),
        ("stand-test", &["ok"]),
        ("squat-test", &["good"]),
        ("bed-test", &["level"]),
        ("running-form", &["cross", "drop"]),
        ("shoes-feet", &["fine"]),
        ("about-you", &["none"]),
    ],
    urgency: "self-care",
};

/// A sign of a blood clot: the result comes at once.
pub const SAME_DAY: Journey = Journey {
    answers: &[
        ("danger-now", &["none"]),
        ("age", &["18-39"]),
        ("danger-today", &["leg-swollen"]),
    ],
    urgency: "same-day",
};

/// A sign of a broken hip: the result comes after the first question.
pub const EMERGENCY: Journey = Journey {
    answers: &[("danger-now", &["cannot-stand"])],
    urgency: "emergency",
};

impl Journey {
    /// Takes the journey, and looks whether the result is what it must be.
    pub async fn take(self, page: &Page, hands: Hands) -> Result<()> {
        self.take_looking(page, hands, async |_| Ok(())).await
    }

    /// The same, with a look at each screen on the way.
    pub async fn take_looking(
        self,
        page: &Page,
        hands: Hands,
        look: impl AsyncFn(&Page) -> Result<()>,
    ) -> Result<()> {
        for (question, answers) in self.answers {
            page.wait_for(question).await?;
            look(page).await?;
            hands.answer(page, question, answers).await?;
        }
        hands.go_to_result(page, &look).await?;
        look(page).await?;
        self.judge(page).await
    }

    async fn judge(self, page: &Page) -> Result<()> {
        let urgency = page.urgency().await?;
        ensure!(
            urgency == self.urgency,
            "the result is {urgency} and not {}",
            self.urgency
        );
        page.is_readable(".result .care-card").await?;
        let causes = page.count(".result [data-cause]").await?;
        let with_reasons = page
            .count(".result [data-cause]:has(.reasons .for li)")
            .await?;
        let cards = page.count(".result [data-exercise]").await?;
        if self.urgency == "self-care" {
            ensure!(
                causes > 0 && causes == with_reasons,
                "{with_reasons} of {causes} causes have reasons"
            );
            ensure!(cards >= 2, "there are {cards} exercises to begin with");
            page.is_readable(".result [data-exercise] h3").await?;
            page.is_readable(".result [data-action=open-exercises]")
                .await?;
        } else {
            ensure!(
                (causes, cards) == (0, 0),
                "an urgent result shows {causes} causes and {cards} cards"
            );
        }
        Ok(())
    }
}
