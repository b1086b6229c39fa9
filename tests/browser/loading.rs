//! How the page starts: quietly, and without losing what the reader did before the app was there.

use crate::support::{App, Frame, Key, Visit, until};
use anyhow::{Result, ensure};

/// How far the blog is scrolled, and whether anything there has the focus.
const BLOG_STATE: &str = "return [scrollY, document.activeElement?.tagName ?? '']";

#[test]
fn starting_in_a_blog_takes_no_focus_and_scrolls_nothing() -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .in_its_own_process()
        .run(async |page| {
            ensure!(page.has_focus("body").await?, "the page took the focus");
            page.leave_frame().await?;
            let (scrolled, focused): (f64, String) = page.script(BLOG_STATE).await?;
            ensure!(
                (scrolled, focused.as_str()) == (0.0, "BODY"),
                "scrolled by {scrolled}, with the focus in {focused}"
            );
            Ok(())
        })
}

#[test]
fn going_on_in_a_blog_does_not_scroll_the_blog() -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .in_its_own_process()
        .run(async |page| {
            // Clicks of the driver would scroll by themselves, so scripts click here.
            let click = "document.querySelector(arguments[0]).click(); return null";
            page.leave_frame().await?;
            let () = page.script("scrollTo(0, 1000); return null").await?;
            page.enter_frame().await?;
            let () = page
                .script_with(click, &["input[value=none]".into()])
                .await?;
            let () = page
                .script_with(click, &["[data-action=continue]".into()])
                .await?;
            page.wait_for("age").await?;
            until("the heading has the focus", async || {
                page.has_focus("#app h2").await
            })
            .await?;
            page.leave_frame().await?;
            let (scrolled, _): (f64, String) = page.script(BLOG_STATE).await?;
            ensure!(
                (scrolled - 1000.0).abs() < 1.0,
                "the blog is scrolled to {scrolled}"
            );
            page.enter_frame().await
        })
}

#[test]
fn the_quiz_loads_with_four_requests_at_most() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let requests = page.app.requests();
        ensure!(requests.len() <= 4, "{requests:?}");
        Ok(())
    })
}

#[test]
fn enter_on_an_answer_before_the_app_is_not_lost() -> Result<()> {
    Visit::to("quiz.html").app(App::HeldBack).run(async |page| {
        page.tab_to(".answer input[value=none]").await?;
        page.press(Key::Space).await?;
        page.press(Key::Enter).await?;
        page.app.release_app();
        page.wait_for("age").await
    })
}

#[test]
fn an_answer_and_continue_before_the_app_are_not_lost() -> Result<()> {
    Visit::to("quiz.html").app(App::HeldBack).run(async |page| {
        page.choose("none").await?;
        page.go_on().await?;
        page.app.release_app();
        page.wait_for("age").await?;
        page.wait_until_live().await?;
        page.click("[data-action=back]").await?;
        page.wait_for("danger-now").await?;
        ensure!(page.chosen().await? == ["none"]);
        Ok(())
    })
}

#[test]
fn an_emergency_sign_before_the_app_is_not_lost() -> Result<()> {
    Visit::to("quiz.html")
        .framed(Frame::Plain)
        .app(App::HeldBack)
        .run(async |page| {
            page.choose("cannot-stand").await?;
            page.go_on().await?;
            page.app.release_app();
            page.wait_for("result").await?;
            ensure!(page.urgency().await? == "emergency");
            page.wait_until_live().await
        })
}

#[test]
fn an_answer_before_the_app_stays_chosen() -> Result<()> {
    Visit::to("quiz.html").app(App::HeldBack).run(async |page| {
        page.choose("testicle").await?;
        page.choose("cold-leg").await?;
        page.app.release_app();
        page.wait_until_live().await?;
        ensure!(page.screen().await? == "danger-now");
        ensure!(page.chosen().await? == ["testicle", "cold-leg"]);
        Ok(())
    })
}

#[test]
fn continue_before_the_app_and_without_an_answer_says_what_is_missing() -> Result<()> {
    Visit::to("quiz.html").app(App::HeldBack).run(async |page| {
        page.go_on().await?;
        page.app.release_app();
        page.wait_until_live().await?;
        until("the summary has the focus", async || {
            page.has_focus(".error-summary").await
        })
        .await
    })
}

#[test]
fn a_sign_and_none_of_these_before_the_app_are_not_both_taken() -> Result<()> {
    Visit::to("quiz.html").app(App::HeldBack).run(async |page| {
        page.choose("none").await?;
        page.choose("cannot-stand").await?;
        page.go_on().await?;
        page.app.release_app();
        page.wait_for("result").await?;
        ensure!(page.urgency().await? == "emergency");
        page.wait_until_live().await?;
        page.click("[data-action=back]").await?;
        page.wait_for("danger-now").await?;
        ensure!(page.chosen().await? == ["cannot-stand"]);
        Ok(())
    })
}

#[test]
fn the_focus_stays_where_it_was_when_the_app_takes_over() -> Result<()> {
    Visit::to("quiz.html").app(App::HeldBack).run(async |page| {
        page.tab_to(".answer input[value=leg-shape]").await?;
        page.app.release_app();
        page.wait_until_live().await?;
        ensure!(
            page.has_focus(".answer input[value=leg-shape]").await?,
            "the focus is lost"
        );
        Ok(())
    })
}
