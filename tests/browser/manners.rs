//! The manners of a guest: it stays where it is put, does nothing by itself, and leaves the blog as it was. That it takes
//! no focus and does not scroll on load is in [`crate::loading`], and that it sends nothing is part of every visit.

use crate::support::{APP, Blog, Frame, Hands, Page, SELF_CARE, Visit, until};
use anyhow::{Result, ensure};

fn blog(file: &str, style: &str) -> Blog {
    Blog {
        body: format!(
            "<p>Before it</p><iframe title=\"Hip quiz\" src=\"{APP}/{file}\" style=\"width:100%;border:0;height:2400px;{style}\"></iframe>"
        ),
        ..Blog::default()
    }
}

#[test]
fn the_history_of_the_blog_stays_as_it_was() -> Result<()> {
    blog("quiz.html", "").open(async |page| {
        page.wait_until_live_in_frame().await?;
        let length = "return history.length";
        let before: u32 = page.script(length).await?;
        page.enter_frame().await?;
        SELF_CARE.take(page, Hands::Mouse).await?;
        page.leave_frame().await?;
        ensure!(page.script::<u32>(length).await? == before);
        Ok(())
    })
}

#[test]
fn nothing_is_kept_unless_the_reader_asks() -> Result<()> {
    let kept = "const done = arguments[0];
        const count = ask => { try { return ask() } catch { return 0 } };
        Promise.all([
            document.cookie.length, count(() => localStorage.length), count(() => sessionStorage.length),
            Promise.resolve().then(() => indexedDB.databases()).then(all => all.length, () => 0),
            Promise.resolve().then(() => caches.keys()).then(all => all.length, () => 0),
            Promise.resolve().then(() => navigator.serviceWorker.getRegistrations()).then(all => all.length, () => 0),
        ]).then(done)";
    Visit::to("quiz.html?theme=dark")
        .framed(Frame::Plain)
        .run(async |page| {
            SELF_CARE.take(page, Hands::Mouse).await?;
            let kept: Vec<u32> = page
                .browser
                .session
                .execute_async(kept, vec![])
                .await?
                .convert()?;
            ensure!(kept.iter().all(|count| *count == 0), "{kept:?}");
            Ok(())
        })
}

#[test]
fn nothing_moves_or_sounds_by_itself() -> Result<()> {
    for file in ["index.html", "quiz.html", "exercises.html"] {
        blog(file, "").open(async |page| {
            page.wait_until_live_in_frame().await?;
            page.enter_frame().await?;
            let moving = "for (const fold of document.querySelectorAll('details')) fold.open = true;
                return [...document.querySelectorAll('audio, video, marquee'),
                    ...document.getAnimations().filter(motion => motion.playState === 'running' && motion.animationName)]
                    .map(it => `${it.animationName} of ${it.effect?.target.outerHTML.slice(0, 200)}`)";
            let moving: Vec<String> = page.script(moving).await?;
            ensure!(moving.is_empty(), "in {file} move {moving:#?}");
            Ok(())
        })?;
    }
    Ok(())
}

/// What the frame shows: whether it takes itself for dark, whether its words are light, and what is behind them.
async fn look(page: &Page) -> Result<(bool, bool, Vec<String>)> {
    page.enter_frame().await?;
    let seen = page
        .script(
            "const brightness = getComputedStyle(document.documentElement).color.match(/[\\d.]+/g).reduce((sum, part) => sum + Number(part), 0);
             return [matchMedia('(prefers-color-scheme: dark)').matches, brightness > 384,
                [document.documentElement, document.body].map(part => getComputedStyle(part).backgroundColor)]",
        )
        .await?;
    page.leave_frame().await?;
    Ok(seen)
}

#[test]
fn the_colours_are_those_of_the_blog_and_its_background_shows_through() -> Result<()> {
    let clear = ["rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0)"];
    for (style, is_dark) in [("color-scheme:dark", true), ("color-scheme:light", false)] {
        blog("quiz.html", style).open(async |page| {
            page.wait_until_live_in_frame().await?;
            let (prefers_dark, has_light_words, behind) = look(page).await?;
            ensure!(
                (prefers_dark, has_light_words) == (is_dark, is_dark),
                "{style}: {prefers_dark}, {has_light_words}"
            );
            ensure!(behind == clear, "{behind:?}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn opened_by_itself_a_page_has_its_own_background() -> Result<()> {
    Visit::to("quiz.html").run(async |page| {
        let behind: String = page
            .script("return getComputedStyle(document.documentElement).backgroundColor")
            .await?;
        ensure!(behind != "rgba(0, 0, 0, 0)", "{behind}");
        Ok(())
    })
}

/// Goes on from the first question while the reader stands at the end of the frame, and waits until the frame has moved to
/// where the new heading can be seen.
async fn heading_is_brought_into_view(page: &Page) -> Result<()> {
    page.wait_until_live_in_frame().await?;
    let () = page
        .script("document.querySelector('iframe').scrollIntoView({ block: 'end' }); return null")
        .await?;
    page.enter_frame().await?;
    // Clicks of the driver would scroll by themselves.
    for selector in ["input[value=none]", "[data-action=continue]"] {
        let () = page
            .script_with(
                "document.querySelector(arguments[0]).click(); return null",
                &[selector.into()],
            )
            .await?;
    }
    page.wait_for("age").await?;
    let top: f64 = page
        .script("return document.querySelector('#app h2').getBoundingClientRect().top")
        .await?;
    page.leave_frame().await?;
    until("the new heading is in view", async || {
        let frame: f64 = page
            .script("return document.querySelector('iframe').getBoundingClientRect().top")
            .await?;
        Ok((0.0..200.0).contains(&(frame + top)))
    })
    .await
}

#[test]
fn after_a_step_the_script_of_the_blog_is_asked_to_show_the_new_heading() -> Result<()> {
    let frame = format!(
        "<iframe title=\"Hip quiz\" src=\"{APP}/quiz.html\" style=\"width:100%;border:0;padding-top:900px\"></iframe>"
    );
    let place = format!(
        "<div style=\"height:900px\"></div><div id=\"place\"></div><input id=\"address\" value=\"{APP}/quiz.html\">"
    );
    let hosts: [(&[&str], String, &str); 2] = [
        (
            &["iframe-resizer/js/iframeResizer.min.js"],
            frame,
            "iFrameResize({}, 'iframe')",
        ),
        (
            &["pym.js/dist/pym.v1.min.js"],
            place,
            "new pym.Parent('place', document.querySelector('#address').value, {})",
        ),
    ];
    for (scripts, body, start) in hosts {
        let scripts: &'static [&'static str] = scripts.to_vec().leak();
        let blog = Blog {
            body: format!("{body}<div style=\"height:900px\"></div><script>{start}</script>"),
            scripts,
            // It writes to the frame before the frame has loaded.
            known_lines: &["iframeResizer.min.js"],
            setup: crate::support::Setup {
                process_for_each_site: true,
                ..Default::default()
            },
            ..Blog::default()
        };
        blog.open(async |page| heading_is_brought_into_view(page).await)?;
    }
    Ok(())
}
