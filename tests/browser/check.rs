//! The check of a blog: with `?check` a page says what works in the frame that it stands in, and for what does not the
//! line that mends it. Each line is tried out.

use crate::support::check::{
    ITS_LINES, RESIZER, check, findings, frame as frame_of, has, has_none, is_left_out, line,
};
use crate::support::{APP, Blog, PLAIN, SEALED, Visit};
use anyhow::{Result, ensure};
use std::cell::RefCell;

/// A frame with the check of the quiz in it.
fn frame(sandbox: &str, query: &str) -> String {
    frame_of("quiz.html", sandbox, query)
}

#[test]
fn opened_alone_it_gives_a_frame_for_the_blog() -> Result<()> {
    let given = RefCell::new(String::new());
    Visit::to("quiz.html").run(async |page| {
        let address = page.app.url("127.0.0.1", "exercises.html?theme=dark&check");
        page.browser.session.goto(address).await?;
        let found = findings(page).await?;
        has(
            &found,
            &[
                "frame-alone",
                "storage-there",
                "theme-option",
                "options-known",
                "framing-allowed",
                "cors-note",
            ],
        )?;
        has_none(
            &found,
            &[
                "frame-there",
                "host-none",
                "height-short",
                "sandbox-open",
                "options-unknown",
            ],
        )?;
        let frame = line(page, "frame-alone").await?;
        let here = page.app.url("127.0.0.1", "");
        ensure!(frame.contains(&format!(" src=\"{here}")), "{frame}");
        given.replace(frame.replace(here.trim_end_matches('/'), APP));
        Ok(())
    })?;
    let blog = Blog {
        body: given.into_inner(),
        ..Blog::default()
    };
    check(&blog, async |_, found| {
        has(&found, &["frame-there", "host-none", "sandbox-open"])?;
        has_none(&found, &["frame-alone"])
    })
}

/// The page that is one file says the same of itself.
const CHECKED: [&str; 2] = ["quiz.html", "standalone.html"];

#[test]
fn where_nobody_resizes_the_line_that_it_gives_does() -> Result<()> {
    for (file, sandbox) in CHECKED
        .into_iter()
        .flat_map(|file| [(file, PLAIN), (file, SEALED)])
    {
        if is_left_out(sandbox)? {
            continue;
        }
        let mut given = String::new();
        let mut blog = Blog {
            body: frame_of(file, sandbox, ""),
            ..Blog::default()
        };
        check(&blog, async |page, found| {
            has(&found, &["frame-there", "host-none", "height-short"])?;
            has_none(&found, &["height-fits", "host-silent", "host-known"])?;
            given = line(page, "height-short").await?;
            Ok(())
        })?;
        blog.body += &given;
        check(&blog, async |page, found| {
            has(&found, &["host-silent", "height-fits"])?;
            has_none(&found, &["height-short", "height-roomy", "height-sealed"])?;
            page.leave_frame().await?;
            page.wait_until_fitted(|high| high).await.map(drop)?;
            page.enter_frame().await
        })?;
    }
    Ok(())
}

#[test]
fn it_names_iframe_resizer_4() -> Result<()> {
    for file in CHECKED {
        let blog = Blog {
            body: frame_of(file, PLAIN, "") + "<script>iFrameResize({}, 'iframe')</script>",
            scripts: RESIZER,
            known_lines: ITS_LINES,
            ..Blog::default()
        };
        check(&blog, async |page, found| {
            has(&found, &["host-known", "height-fits", "sandbox-open"])?;
            has_none(&found, &["host-none", "height-short", "height-sealed"])?;
            let said = page.words("[data-finding=host-known]").await?;
            ensure!(said.contains("iframe-resizer 4"), "{said}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn for_a_closed_frame_it_gives_the_call_by_which_iframe_resizer_4_reaches_it() -> Result<()> {
    if is_left_out(SEALED)? {
        return Ok(());
    }
    let with = |call: &str| Blog {
        body: format!("{}<script>{call}</script>", frame(SEALED, "")),
        scripts: RESIZER,
        known_lines: &[
            "iframe-resizer",
            "iFrameSizer",
            "iframeResizer.min.js",
            "postMessage",
        ],
        ..Blog::default()
    };
    let mut given = String::new();
    check(&with("iFrameResize({}, 'iframe')"), async |page, found| {
        has(
            &found,
            &[
                "host-none",
                "height-short",
                "height-sealed",
                "sandbox-sealed",
                "cors-there",
            ],
        )?;
        given = line(page, "height-sealed").await?;
        Ok(())
    })?;
    check(&with(&given), async |page, found| {
        has(&found, &["host-known", "height-fits"])?;
        has_none(&found, &["height-sealed", "host-none"])?;
        let said = page.words("[data-finding=host-known]").await?;
        ensure!(said.contains("iframe-resizer 4"), "{said}");
        Ok(())
    })
}

#[test]
fn a_closed_frame_may_lack_the_header_that_it_needs() -> Result<()> {
    if is_left_out(SEALED)? {
        return Ok(());
    }
    let blog = Blog {
        body: frame(SEALED, ""),
        is_plain_server: true,
        known_lines: &["check.html", "Access-Control-Allow-Origin", "CORS"],
        ..Blog::default()
    };
    check(&blog, async |page, found| {
        has(
            &found,
            &[
                "sandbox-sealed",
                "sandbox-unknown",
                "storage-refused",
                "cors-missing",
                "headers-hidden",
            ],
        )?;
        let header = line(page, "cors-missing").await?;
        ensure!(header == "Access-Control-Allow-Origin: *", "{header}");
        let opened = line(page, "headers-hidden").await?;
        ensure!(
            opened == page.app.url("127.0.0.1", "quiz.html?check"),
            "{opened}"
        );
        Ok(())
    })
}

#[test]
fn hostile_options_are_shown_as_text_and_never_go_into_a_line() -> Result<()> {
    let hostile = "&theme=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&radius=7&%3Cscript%3E=%3Cb%3E&accent=%27red";
    let blog = Blog {
        body: frame(PLAIN, hostile),
        ..Blog::default()
    };
    check(&blog, async |page, found| {
        has(&found, &["options-known", "options-unknown"])?;
        ensure!(page.count("img, .finding b b, .finding script").await? == 0);
        let unknown = page.words("[data-finding=options-unknown]").await?;
        ensure!(
            unknown.contains("theme=\"><img src=x onerror=alert(1)>"),
            "{unknown}"
        );
        let known = page.words("[data-finding=options-known] span").await?;
        ensure!(known.ends_with("radius=7"), "{known}");
        let given = line(page, "frame-alone").await?;
        ensure!(!given.contains("alert"), "{given}");
        Ok(())
    })
}

#[test]
fn it_keeps_what_the_host_said_in_the_address() -> Result<()> {
    let blog = Blog {
        body: frame(PLAIN, "&childId=pym-0&parentTitle=A&parentUrl=B"),
        ..Blog::default()
    };
    check(&blog, async |page, found| {
        has(&found, &["host-known", "options-none"])?;
        let said = page.words("[data-finding=host-known]").await?;
        ensure!(said.contains("pym.js"), "{said}");
        Ok(())
    })
}

/// The colours that the blog gives to its element reach the frame, and the line for the other colours is that.
#[test]
fn the_line_for_colours_changes_them() -> Result<()> {
    let mut blog = Blog {
        head: "<style>iframe { color-scheme: light }</style>".to_owned(),
        body: frame(PLAIN, ""),
        ..Blog::default()
    };
    let mut given = String::new();
    check(&blog, async |page, found| {
        has(&found, &["theme-light"])?;
        given = line(page, "theme-light").await?;
        Ok(())
    })?;
    blog.head = format!("<style>{given}</style>");
    check(&blog, async |_, found| has(&found, &["theme-dark"]))
}
