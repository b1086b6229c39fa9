//! Takes a picture of every screen there is, for people to look at: `script/screens` runs this and says where they
//! are. It judges nothing but that no question was missed.

use crate::album::Album;
use crate::support::{
    App, EMERGENCY, FINE, Hands, Journey, Page, SAME_DAY, SELF_CARE, Visit, fragment, until,
};
use anyhow::{Context, Result};

#[test]
fn every_screen_has_its_picture() -> Result<()> {
    let album = Album::empty()?;
    Visit::to("quiz.html").run(async |page| {
        questions(&album, page).await?;
        results(&album, page).await
    })?;
    Visit::to("exercises.html").run(async |page| {
        page.click("[data-exercise] > summary").await?;
        album.add(page, "exercises").await
    })?;
    Visit::to("exercises.html").run(async |page| player(&album, page).await)?;
    Visit::to("exercises.html").run(async |page| plan(&album, page).await)?;
    Visit::to("exercises.html").run(async |page| stopped(&album, page).await)?;
    Visit::to("quiz.html").run(async |page| taken_along(&album, page).await)?;
    Visit::to("index.html").run(async |page| album.add(page, "article").await)?;
    Visit::to("quiz.html")
        .without_scripts()
        .run(async |page| album.add(page, "quiz-without-scripts").await)?;
    Visit::to("quiz.html")
        .app(App::Missing)
        .expecting_errors(&["404"])
        .run(async |page| {
            page.wait_until_failed().await?;
            album.add(page, "quiz-without-app").await
        })?;
    Visit::to("quiz.html").run(async |page| album.make_sheets(page).await)
}

/// Every phase of a session, what can be asked in between, and the end.
async fn player(album: &Album, page: &Page) -> Result<()> {
    page.play("side-plank").await?;
    album.add(page, "player-before-start").await?;
    page.click(".player-settings > summary").await?;
    page.click("select[name=sore-side] option:last-child")
        .await?;
    album.add(page, "player-settings").await?;
    page.click(".player-settings > summary").await?;
    page.click("[data-action=player-main]").await?;
    for phase in ["get-ready", "hold", "change-sides", "hold", "rest"] {
        page.wait_for_phase(phase).await?;
        page.pass_time(1_000).await?;
        album.add(page, &format!("player-{phase}")).await?;
        page.click("[data-action=player-skip]").await?;
    }
    page.wait_for_phase("hold").await?;
    page.hide(true).await?;
    page.wait_until_paused().await?;
    album.add(page, "player-welcome-back").await?;
    page.click("[data-action=player-leave]").await?;
    until("the question is there", async || {
        page.there_is("[data-action=player-stay]").await
    })
    .await?;
    album.add(page, "player-leave").await?;
    page.click("[data-action=player-leave-now]").await?;
    page.wait_for("exercises").await?;
    page.play("squat-to-chair").await?;
    page.click("[data-action=player-main]").await?;
    page.wait_for_phase("get-ready").await?;
    page.click("[data-action=player-skip]").await?;
    page.wait_for_phase("work").await?;
    album.add(page, "player-work").await?;
    page.click("[data-action=player-main]").await?;
    page.wait_for_phase("rest").await?;
    page.click("[data-action=player-skip]").await?;
    page.wait_for_phase("work").await?;
    page.click("[data-action=player-main]").await?;
    until("the session is over", async || {
        page.there_is("[data-action=player-close]").await
    })
    .await?;
    album.add(page, "player-finished").await
}

/// Every question, as it comes and with each thing that can be wrong, and then the result.
async fn questions(album: &Album, page: &Page) -> Result<()> {
    let questions: toml::Table = include_str!("../../content/questions.toml").parse()?;
    let questions = questions["question"]
        .as_array()
        .context("there are questions")?;
    for question in questions {
        let id = question["id"].as_str().context("a question has an id")?;
        let (_, answers) = SELF_CARE
            .answers
            .iter()
            .find(|(asked, _)| *asked == id)
            .with_context(|| {
                format!(
                    "the question {id} is missing on the way to self-care, see support/journey.rs"
                )
            })?;
        page.wait_for(id).await?;
        album.add(page, id).await?;
        page.go_on().await?;
        until("the summary is there", async || {
            page.there_is(".error-summary").await
        })
        .await?;
        album.add(page, &format!("{id}-error")).await?;
        if id == "triggers" {
            too_many(album, page, id).await?;
        }
        Hands::Mouse.answer(page, id, answers).await?;
    }
    Hands::Mouse
        .go_to_result(page, async |page| album.add(page, "check-answers").await)
        .await?;
    page.click(".result > .act > summary").await?;
    album.add(page, "result-self-care").await
}

async fn too_many(album: &Album, page: &Page, id: &str) -> Result<()> {
    let four = ["socks", "sitting", "back", "cough"];
    for answer in four {
        page.choose(answer).await?;
    }
    page.go_on().await?;
    until("the summary is there", async || {
        page.there_is(".error-summary").await
    })
    .await?;
    album.add(page, &format!("{id}-too-many")).await?;
    for answer in four {
        page.choose(answer).await?;
    }
    Ok(())
}

/// The other results, and the banner that announces one.
async fn results(album: &Album, page: &Page) -> Result<()> {
    let start_over = async || page.click("[data-action=start-over]").await;
    let urgent: [(&str, Journey); 2] = [
        ("result-same-day", SAME_DAY),
        ("result-emergency", EMERGENCY),
    ];
    for (name, journey) in urgent {
        start_over().await?;
        journey.take(page, Hands::Mouse).await?;
        album.add(page, name).await?;
    }
    start_over().await?;
    go(
        page,
        &[
            ("danger-now", "none"),
            ("age", "18-39"),
            ("danger-today", "fever"),
        ],
    )
    .await?;
    page.wait_for("walking").await?;
    album.add(page, "walking-with-banner").await?;
    go(page, &[("walking", "limp")]).await?;
    page.wait_for("result").await?;
    start_over().await?;
    self_care_but(page, ("age", "under-18")).await?;
    album.add(page, "result-under-18").await?;
    start_over().await?;
    self_care_but(page, ("danger-today", "pins-needles")).await?;
    album.add(page, "result-soon").await?;
    start_over().await?;
    self_care_but(page, ("history", "pregnant")).await?;
    album.add(page, "result-soon-without-cards").await?;
    start_over().await?;
    self_care_but(page, ("pain-now", "medium")).await?;
    album.add(page, "result-too-sore").await?;
    start_over().await?;
    short_way(page).await?;
    album.add(page, "result-short-way").await?;
    start_over().await?;
    all_unsure(page).await?;
    album.add(page, "result-cannot-tell").await
}

/// The danger check alone, without a sign.
async fn short_way(page: &Page) -> Result<()> {
    page.wait_for("danger-now").await?;
    page.choose("none").await?;
    page.click("[data-action=short-way]").await?;
    for (question, answers) in SELF_CARE.answers {
        if page.screen().await? == *question {
            Hands::Mouse.answer(page, question, answers).await?;
        }
    }
    page.wait_for("result").await
}

/// A reader without a danger sign who is sure of nothing else.
async fn all_unsure(page: &Page) -> Result<()> {
    let sure = SELF_CARE.answers.iter().take(9);
    for (question, answers) in sure {
        Hands::Mouse.answer(page, question, answers).await?;
    }
    while page.screen().await? != "check-answers" {
        let screen = page.screen().await?;
        let unsure = if page.there_is("input[value=not-sure]").await? {
            "not-sure"
        } else {
            "skip"
        };
        Hands::Mouse.answer(page, &screen, &[unsure]).await?;
    }
    Hands::Mouse.go_to_result(page, async |_| Ok(())).await
}

/// The plan, a session, the next morning, and what belongs to it.
async fn plan(album: &Album, page: &Page) -> Result<()> {
    page.open_tab("plan").await?;
    album.add(page, "plan-none").await?;
    page.make_and_keep_plan().await?;
    album.add(page, "plan").await?;
    page.click("[data-action=open-session]").await?;
    page.rate("pain-before", 1).await?;
    until("there is a session", async || {
        page.there_is("[data-action=did-exercises]").await
    })
    .await?;
    album.add(page, "session").await?;
    page.click("[data-action=did-exercises]").await?;
    page.click("[data-action=record]").await?;
    until("something is missing", async || {
        page.there_is(".error-summary").await
    })
    .await?;
    album.add(page, "after-session-error").await?;
    page.tell_session(FINE).await?;
    page.wait_for("plan").await?;
    album.add(page, "plan-done").await?;
    page.come_back_on_day(1).await?;
    album.add(page, "plan-next-morning").await?;
    page.click("[data-action=open-morning]").await?;
    page.wait_for("morning").await?;
    album.add(page, "morning").await?;
    page.open_tab("plan").await?;
    page.tell_morning(1, true, false).await?;
    album.add(page, "morning-hold").await?;
    page.open_tab("plan").await?;
    for (action, name) in [("open-calendar", "calendar"), ("open-paper", "paper")] {
        page.click(&format!("[data-action={action}]")).await?;
        page.wait_for(name).await?;
        album.add(page, name).await?;
        page.click("[data-action=back]").await?;
        page.wait_for("plan").await?;
    }
    page.open_tab("running").await?;
    page.rate("pain-walking", 0).await?;
    page.pick("limps-today", "no").await?;
    page.pick("ran-lately", "no").await?;
    page.click("[data-action=ask-to-run]").await?;
    until("there is an answer", async || {
        page.there_is("[data-run]").await
    })
    .await?;
    album.add(page, "running").await?;
    page.open_tab("data").await?;
    page.wait_for("data").await?;
    album.add(page, "data").await
}

/// What stops a plan and runs, and how it opens again.
async fn stopped(album: &Album, page: &Page) -> Result<()> {
    page.make_and_keep_plan().await?;
    page.train(FINE).await?;
    page.come_back_on_day(1).await?;
    page.tell_morning(9, true, true).await?;
    album.add(page, "morning-stop").await?;
    page.open_exercises(&fragment(&[])?).await?;
    page.open_tab("plan").await?;
    album.add(page, "plan-stopped").await?;
    page.open_exercises(&fragment(&[("bone-signs", "landing")])?)
        .await?;
    page.open_tab("plan").await?;
    album.add(page, "plan-whose-answers").await?;
    page.click("[data-action=own]").await?;
    page.open_tab("data").await?;
    page.click("[data-action=delete]").await?;
    page.click("[data-action=delete-yes]").await?;
    page.open_exercises(&fragment(&[("bone-signs", "landing")])?)
        .await?;
    page.open_tab("running").await?;
    album.add(page, "running-locked").await
}

/// The pages that a result leads to.
async fn taken_along(album: &Album, page: &Page) -> Result<()> {
    for (action, name) in [
        ("open-exercises", "exercises-suited"),
        ("hand-over", "sheet"),
    ] {
        Journey::take(SELF_CARE, page, Hands::Mouse).await?;
        let there = "return document.querySelector(arguments[0]).href";
        let selector = format!("[data-action={action}]");
        let address: String = page.script_with(there, &[selector.into()]).await?;
        page.browser.session.goto(address).await?;
        page.wait_until_live().await?;
        until("the answers are read", async || {
            Ok(["suited", "sheet"].contains(&page.screen().await?.as_str()))
        })
        .await?;
        album.add(page, name).await?;
        page.browser
            .session
            .goto(page.app.url("127.0.0.1", "quiz.html"))
            .await?;
        page.wait_until_live().await?;
    }
    Ok(())
}

async fn go(page: &Page, answers: &[(&str, &str)]) -> Result<()> {
    for (question, answer) in answers {
        Hands::Mouse.answer(page, question, &[answer]).await?;
    }
    Ok(())
}

/// The way to self-care with one answer changed. Questions that are not asked then are passed over.
async fn self_care_but(page: &Page, (changed, answer): (&str, &str)) -> Result<()> {
    for (question, answers) in SELF_CARE.answers {
        if page.screen().await? == *question {
            let answers = if *question == changed {
                &[answer]
            } else {
                *answers
            };
            Hands::Mouse.answer(page, question, answers).await?;
        }
    }
    Hands::Mouse.go_to_result(page, async |_| Ok(())).await
}
