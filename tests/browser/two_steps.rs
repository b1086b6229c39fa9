//! Long screens are drawn in two steps: what matters most is there at once, and the rest a moment later, in its place.

use crate::support::{APP, Blog, EMERGENCY, Hands, Journey, Page, SELF_CARE, Visit, until};
use anyhow::{Result, bail, ensure};

/// What a render left: the screen, whether only its beginning was there, whether the heading had the focus and was the
/// same as before, and how many blocks stood below what comes first.
type Step = (String, bool, bool, u32);

/// Notes the renders of a long screen, until all of it is there.
const NOTE: &str = "window.steps = [];
    let heading;
    new MutationObserver(() => {
        const quiz = document.querySelector('.quiz');
        const { screen } = quiz.dataset;
        if (!['place', 'check-answers', 'result'].includes(screen)) return;
        const isBegun = quiz.matches('.begun');
        if (isBegun) heading = quiz.querySelector('h2');
        if (!heading) return;
        const keeps = document.activeElement === heading && heading.isConnected;
        window.steps.push([screen, isBegun, keeps, quiz.querySelectorAll('.answers, dl.check ~ *, .care-card ~ *, .privacy').length]);
        // From then on the focus is the reader's.
        if (!isBegun) heading = undefined;
    }).observe(document.querySelector('#app'), { childList: true, subtree: true, attributes: true });
    return null";

#[test]
fn what_matters_most_is_there_first_and_keeps_its_place_and_the_focus() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let () = page.script(NOTE).await?;
        SELF_CARE.take(page, Hands::Mouse).await?;
        let steps: Vec<Step> = page.script("return window.steps").await?;
        for screen in ["place", "check-answers", "result"] {
            let of_screen: Vec<&Step> = steps.iter().filter(|(of, ..)| of == screen).collect();
            let [(_, true, _, 0), .., (_, false, true, below)] = of_screen[..] else {
                bail!("{screen} was drawn like this: {of_screen:?}");
            };
            ensure!(*below > 1, "all of {screen} is {below} blocks");
        }
        Ok(())
    })
}

#[test]
fn an_urgent_result_says_what_to_do_before_anything_else() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let () = page.script(NOTE).await?;
        EMERGENCY.take(page, Hands::Mouse).await?;
        let steps: Vec<Step> = page.script("return window.steps").await?;
        ensure!(
            matches!(&steps[..], [(_, true, _, 0), .., (_, false, true, _)]),
            "{steps:?}"
        );
        page.is_readable(".safety-net").await
    })
}

#[test]
fn a_blog_never_hears_how_high_the_beginning_alone_is() -> Result<()> {
    let blog = Blog {
        head: "<script>heard = []; addEventListener('message', ({ data }) => {
            if (String(data).includes('\"height\"')) heard.push(JSON.parse(data).height) })</script>"
            .to_owned(),
        // So long that the height of the beginning would have been told long before.
        first_script: "const real = setInterval; window.setInterval = act => real(act, 400)",
        ..in_a_blog()
    };
    blog.open(async |page| {
        page.wait_until_live_in_frame().await?;
        page.enter_frame().await?;
        answer(page, SELF_CARE).await?;
        page.wait_for("check-answers").await?;
        page.leave_frame().await?;
        let before = page.wait_until_fitted(|high| high).await?;
        let told: usize = page.script("return heard.length").await?;
        page.enter_frame().await?;
        click(page, "[data-action=continue]").await?;
        page.wait_for("result").await?;
        page.leave_frame().await?;
        let after = page.wait_until_fitted(|high| high).await?;
        let heard: Vec<f64> = page.script("return heard").await?;
        let since = heard.get(told..).unwrap_or_default();
        ensure!(after > before, "the result is no higher than the answers");
        ensure!(
            !since.is_empty() && since.iter().all(|high| *high >= before),
            "from {before} to {after} by way of {since:?}"
        );
        Ok(())
    })
}

#[test]
fn an_app_that_stops_between_the_two_steps_keeps_the_card_and_tells_its_height() -> Result<()> {
    let blog = Blog {
        // The class that says that only the beginning is there is an attribute too, so it stays.
        first_script: "const real = setInterval; window.setInterval = act => real(() => {
            Element.prototype.setAttribute = () => { throw Error('nothing more is taken') };
            act();
        }, 1)",
        known_lines: &["unreachable", "nothing more is taken"],
        ..in_a_blog()
    };
    blog.open(async |page| {
        page.wait_until_live_in_frame().await?;
        page.enter_frame().await?;
        answer(page, EMERGENCY).await?;
        page.wait_until_failed().await?;
        page.is_readable(".begun .care-card .care-act").await?;
        ensure!(page.count(".safety-net").await? == 0, "all of it was there");
        page.leave_frame().await?;
        page.wait_until_fitted(|high| high).await.map(|_| ())
    })
}

/// The quiz in a blog that has our snippet.
fn in_a_blog() -> Blog {
    Blog {
        body: include_str!("../../docs/snippet.html").replace("https://your.site/runners-hip", APP),
        ..Blog::default()
    }
}

/// Gives all answers of a journey.
async fn answer(page: &Page, journey: Journey) -> Result<()> {
    for (question, answers) in journey.answers {
        page.wait_for(question).await?;
        for answer in *answers {
            click(page, &format!(".answer input[value=\"{answer}\"]")).await?;
            until("it is chosen", async || {
                Ok(page.chosen().await?.contains(&(*answer).to_owned()))
            })
            .await?;
        }
        click(page, "[data-action=continue]").await?;
    }
    Ok(())
}

/// Clicks in the frame. A click of the driver would scroll the blog.
async fn click(page: &Page, selector: &str) -> Result<()> {
    let click = "document.querySelector(arguments[0]).click(); return null";
    page.script_with(click, &[selector.into()]).await
}
