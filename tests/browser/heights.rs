//! What the frame tells of its height, whoever listens: to nobody what would break a listener, on every page, from the
//! built page on, and not for ever.

use crate::support::{APP, App, Blog, Page};
use anyhow::{Result, ensure};

#[test]
fn a_listener_that_expects_strings_meets_no_object_unless_it_asks() -> Result<()> {
    // Some makers tell bloggers to call a method of strings on whatever comes.
    let blog = Blog {
        head: "<script>heard = []; addEventListener('message', event => heard.push(event.data))</script>".to_owned(),
        body: format!("<iframe title=\"Hip quiz\" src=\"{APP}/quiz.html\"></iframe>"),
        ..Blog::default()
    };
    blog.open(async |page| {
        page.wait_until_live_in_frame().await?;
        let objects: Vec<String> = page
            .script("return heard.filter(data => typeof data !== 'string').map(data => Object.keys(data).join())")
            .await?;
        ensure!(objects.iter().all(|keys| keys == "datawrapper-height"), "{objects:?}");
        Ok(())
    })
}

#[test]
fn the_open_rules_and_every_other_page_fit_too() -> Result<()> {
    let script = include_str!("../../docs/snippet.html")
        .split_once("<script>")
        .and_then(|(_, script)| script.split_once("</script>"))
        .map_or("", |(script, _)| script);
    for file in ["index.html", "exercises.html", "sheet.html", "rules.html"] {
        let blog = Blog {
            body: format!(
                "<iframe title=\"A page\" src=\"{APP}/{file}\" style=\"width:600px\"></iframe><script>{script}</script>"
            ),
            ..Blog::default()
        };
        blog.open(async |page| page.wait_until_fitted(|high| high).await.map(|_| ()))
            .map_err(|problem| problem.context(file))?;
    }
    Ok(())
}

#[test]
fn the_first_height_comes_from_the_built_page_and_the_app_does_not_change_it() -> Result<()> {
    let snippet =
        include_str!("../../docs/snippet.html").replace("https://your.site/runners-hip", APP);
    let blog = Blog {
        head: "<script>heard = []; addEventListener('message', event => heard.push(event.data))</script>".to_owned(),
        body: snippet,
        app: App::HeldBack,
        ..Blog::default()
    };
    blog.open(async |page| {
        page.wait_until_fitted(|high| high).await?;
        page.app.release_app();
        page.wait_until_live_in_frame().await?;
        let heights: Vec<f64> = page
            .script("return heard.flatMap(data => String(data).includes('\"height\"') ? [JSON.parse(data).height] : [])")
            .await?;
        ensure!(heights.len() == 1, "the frame changed its height: {heights:?}");
        Ok(())
    })
}

#[test]
fn grows_only_after_the_readers_act() -> Result<()> {
    let snippet =
        include_str!("../../docs/snippet.html").replace("https://your.site/runners-hip", APP);
    for file in ["quiz.html", "exercises.html", "standalone.html"] {
        let blog = Blog {
            head: "<script>heard = []; addEventListener('message', ({ data }) => {
                if (String(data).includes('\"height\"')) heard.push(JSON.parse(data).height) })</script>"
                .to_owned(),
            body: snippet.replace("quiz.html", file),
            ..Blog::default()
        };
        blog.open(async |page| {
            page.wait_until_live_in_frame().await?;
            page.wait_until_fitted(|high| high).await?;
            calm(page, "heard.length").await?;
            let before: Vec<f64> = page.script("return heard").await?;
            let first = before.first().copied().unwrap_or_default();
            ensure!(
                before.iter().all(|high| *high <= first),
                "it grew by itself: {before:?}"
            );
            page.enter_frame().await?;
            // A click of the driver would scroll, and in WebKit go nowhere.
            let () = page
                .script("document.querySelector('main summary').click(); return null")
                .await?;
            page.leave_frame().await?;
            let higher = page.wait_until_fitted(|high| high).await?;
            ensure!(
                higher > first,
                "a fold was opened, and it is still {higher} px high"
            );
            let heard: Vec<f64> = page.script("return heard").await?;
            ensure!(heard.contains(&higher), "{heard:?} without {higher}");
            Ok(())
        })
        .map_err(|problem| problem.context(file))?;
    }
    Ok(())
}

#[test]
fn a_host_that_makes_the_frame_grow_for_ever_is_stopped() -> Result<()> {
    // It answers each height with a page that is wider than before by less and less, so that words keep wrapping anew.
    let blog = Blog {
        head: "<script>count = 0; addEventListener('message', event => {
            if (!String(event.data).includes('\"height\"')) return;
            count += 1;
            const frame = document.querySelector('iframe');
            frame.style.height = JSON.parse(event.data).height + 'px';
            frame.style.width = Math.max(200, frame.clientWidth - 5) + 'px';
        })</script>"
            .to_owned(),
        body: format!(
            "<iframe title=\"Hip quiz\" src=\"{APP}/quiz.html\" style=\"width:900px\"></iframe>"
        ),
        ..Blog::default()
    };
    blog.open(async |page| {
        page.wait_until_live_in_frame().await?;
        let count = calm(page, "count").await?;
        ensure!(count < 60, "the frame was made higher {count} times");
        Ok(())
    })
}

/// Waits until a number of the blog's has not changed for a second, and says what it is.
async fn calm(page: &Page, number: &str) -> Result<u32> {
    let calm = format!(
        "const done = arguments[0]; let last = -1, same = 0; const look = () => {{
            const now = {number}; same = now === last ? same + 1 : 0; last = now;
            same > 20 ? done(now) : setTimeout(look, 50) }}; look()"
    );
    let said = page.browser.session.execute_async(calm, vec![]).await?;
    Ok(said.convert()?)
}
