//! Our pages in the frames of blogs that already have a script for the height of frames. The packages are the real ones;
//! scripts that are in no package are written down here as their makers describe them. Each fits the frame to its content
//! on load and after it has grown, without any script of ours in the blog.

use crate::support::{APP, Blog, Engine, Page, until, without_origin};
use anyhow::{Result, ensure};

/// What a blog lets its frame do.
const NO_SANDBOX: &str = "";
const SANDBOX: &str = " sandbox=\"allow-scripts\"";

/// A script of a blog.
struct Host {
    /// The script files, from packages.
    files: &'static [&'static str],
    /// What the blog's page says besides them.
    script: &'static str,
    /// What becomes of a height.
    fitted: fn(f64) -> f64,
}

impl Default for Host {
    fn default() -> Self {
        Self {
            files: &[],
            script: "",
            fitted: |high| high,
        }
    }
}

impl Host {
    /// Looks whether the frame is as high as its content, on load, and when an explanation was unfolded.
    fn fits(&self, sandbox: &str, query: &str) -> Result<()> {
        let frame = format!(
            "<iframe id=\"frame\" title=\"Hip quiz\" src=\"{APP}/quiz.html{query}\"{sandbox} style=\"width:100%;border:0\"></iframe>"
        );
        self.fits_frame(&frame)
    }

    /// The same for a script that needs nothing else, in an open frame and in a sealed one.
    fn fits_everywhere(script: &'static str, query: &str) -> Result<()> {
        for sandbox in [NO_SANDBOX, SANDBOX] {
            Self {
                script,
                ..Self::default()
            }
            .fits(sandbox, query)?;
        }
        Ok(())
    }

    fn fits_frame(&self, frame: &str) -> Result<()> {
        let is_sealed = frame.contains("sandbox") || self.script.contains("sandbox");
        if is_sealed && without_origin(Engine::chosen()?)? {
            return Ok(());
        }
        let blog = Blog {
            body: format!("{frame}<p>After it</p><script>{}</script>", self.script),
            scripts: self.files,
            // Said by the scripts themselves when they see a page that has not loaded theirs.
            known_lines: &[
                "iframe-resizer",
                "iFrameSizer",
                "iframeResizer.min.js",
                "index.umd.js",
            ],
            ..Blog::default()
        };
        blog.open(async |page| {
            page.wait_until_live_in_frame().await?;
            let before = page.wait_until_fitted(self.fitted).await?;
            unfold(page).await?;
            let after = page.wait_until_fitted(self.fitted).await?;
            ensure!(
                after > before,
                "the content has not grown: {before} and {after}"
            );
            nothing_is_hidden(page, after, self.fitted).await
        })
    }
}

/// Unfolds what there is to read without the quiz, as a click of the reader does. A click of the driver would scroll.
async fn unfold(page: &Page) -> Result<()> {
    page.enter_frame().await?;
    let () = page
        .script("document.querySelector('.without-quiz summary').click(); return null")
        .await?;
    page.leave_frame().await
}

/// What does not fit can be scrolled to.
async fn nothing_is_hidden(page: &Page, content: f64, fitted: fn(f64) -> f64) -> Result<()> {
    if fitted(content) >= content {
        return Ok(());
    }
    page.enter_frame().await?;
    until("the frame scrolls to its end", async || {
        page.script("scrollTo(0, 1e5); return scrollY + innerHeight >= document.documentElement.scrollHeight - 1").await
    })
    .await?;
    page.leave_frame().await
}

#[test]
fn iframe_resizer_4() -> Result<()> {
    let files = &["iframe-resizer/js/iframeResizer.min.js"];
    Host {
        files,
        script: "iFrameResize({}, 'iframe')",
        ..Host::default()
    }
    .fits(NO_SANDBOX, "")?;
    // Without an origin the frame only hears it when the blog says so.
    Host {
        files,
        script: "iFrameResize({ checkOrigin: false }, 'iframe')",
        ..Host::default()
    }
    .fits(SANDBOX, "")
}

#[test]
fn iframe_resizer_5() -> Result<()> {
    let files = &["@iframe-resizer/parent/index.umd.js"];
    Host {
        files,
        script: "iframeResize({ license: 'GPLv3' }, 'iframe')",
        ..Host::default()
    }
    .fits(NO_SANDBOX, "")?;
    Host {
        files,
        script: "iframeResize({ license: 'GPLv3', checkOrigin: false }, 'iframe')",
        ..Host::default()
    }
    .fits(SANDBOX, "")
}

#[test]
fn open_iframe_resizer() -> Result<()> {
    let files = &["@open-iframe-resizer/core/dist/index.umd.cjs"];
    for script in [
        "iframeResizer.initialize({}, '#frame')",
        "iframeResizer.initialize({ enableLegacyLibSupport: true }, '#frame')",
    ] {
        for sandbox in [NO_SANDBOX, SANDBOX] {
            Host {
                files,
                script,
                ..Host::default()
            }
            .fits(sandbox, "")?;
        }
    }
    Ok(())
}

#[test]
fn pym() -> Result<()> {
    for script in [
        "new pym.Parent('place', document.querySelector('#address').value, {})",
        "new pym.Parent('place', document.querySelector('#address').value, { sandbox: 'allow-scripts' })",
    ] {
        let files = &["pym.js/dist/pym.v1.min.js"];
        let frame =
            format!("<div id=\"place\"></div><input id=\"address\" value=\"{APP}/quiz.html\">");
        Host {
            files,
            script,
            ..Host::default()
        }
        .fits_frame(&frame)?;
    }
    Ok(())
}

#[test]
fn datawrapper() -> Result<()> {
    // The frame is found by the window that the message came from; in the oldest snippet by a piece of its address.
    let new = "addEventListener('message', function (a) {
        if (void 0 !== a.data['datawrapper-height']) {
            var e = document.querySelectorAll('iframe');
            for (var t in a.data['datawrapper-height']) for (var r = 0; r < e.length; r++)
                if (e[r].contentWindow === a.source) e[r].style.height = a.data['datawrapper-height'][t] + 'px';
        }
    })";
    let old = "addEventListener('message', function (event) {
        if (typeof event.data['datawrapper-height'] !== 'undefined') {
            for (var chart in event.data['datawrapper-height']) {
                var frame = document.getElementById('datawrapper-chart-' + chart) ||
                    document.querySelector(\"iframe[src*='\" + chart + \"']\");
                if (frame) frame.style.height = event.data['datawrapper-height'][chart] + 'px';
            }
        }
    })";
    for script in [new, old] {
        Host::fits_everywhere(script, "")?;
    }
    Ok(())
}

#[test]
fn wordpress() -> Result<()> {
    // As it makes of a pasted address: a quotation until the first height comes, then the frame, of 200 to 1000 px.
    let script = "addEventListener('message', function (e) {
        var data = e.data;
        if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        document.querySelectorAll('blockquote[data-secret=\"' + data.secret + '\"]').forEach(function (quote) {
            quote.style.display = 'none';
        });
        document.querySelectorAll('iframe[data-secret=\"' + data.secret + '\"]').forEach(function (frame) {
            if (e.source !== frame.contentWindow) return;
            frame.removeAttribute('style');
            if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
        });
    });
    document.querySelectorAll('iframe[data-secret]').forEach(function (frame) {
        frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    })";
    let frame = format!(
        "<blockquote data-secret=\"aB3dE6gH9j\"><a href=\"{APP}/quiz.html\">The quiz</a></blockquote>\
         <iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\" title=\"The quiz\"
         style=\"position: absolute; visibility: hidden;\" src=\"{APP}/quiz.html#?secret=aB3dE6gH9j\"
         data-secret=\"aB3dE6gH9j\" width=\"600\" height=\"400\"></iframe>"
    );
    Host {
        script,
        fitted: |high| high.clamp(200.0, 1000.0),
        ..Host::default()
    }
    .fits_frame(&frame)
}

const H5P: &str = "addEventListener('message', function (event) {
    if (event.data.context !== 'h5p') return;
    document.querySelectorAll('iframe').forEach(function (frame) {
        if (frame.contentWindow !== event.source) return;
        if (event.data.action === 'resize') frame.style.height = event.data.height + 'px';
        event.source.postMessage({ context: 'h5p', action: event.data.action }, event.origin);
    });
})";

#[test]
fn h5p() -> Result<()> {
    Host {
        script: H5P,
        ..Host::default()
    }
    .fits(NO_SANDBOX, "?h5p")
}

#[test]
fn h5p_is_not_spoken_to_where_it_would_stop() -> Result<()> {
    let blog = Blog {
        body: format!(
            "<iframe title=\"Hip quiz\" src=\"{APP}/quiz.html?h5p\"{SANDBOX}></iframe><script>{H5P}</script>"
        ),
        ..Blog::default()
    };
    blog.open(async |page| page.wait_until_live_in_frame().await)
}

#[test]
fn iframely() -> Result<()> {
    let script = "addEventListener('message', function (event) {
        var message = event.data;
        try { if (typeof message === 'string') message = JSON.parse(message); } catch (problem) { return; }
        if (message.method !== 'resize' && message.context !== 'iframe.resize') return;
        document.querySelectorAll('iframe').forEach(function (frame) {
            if (frame.contentWindow === event.source) frame.style.height = message.height + 'px';
        });
    })";
    Host::fits_everywhere(script, "")
}

#[test]
fn embedly() -> Result<()> {
    let script = "addEventListener('message', function (event) {
        var message;
        try { message = JSON.parse(event.data); } catch (problem) { return; }
        if (message.context !== 'iframe.resize') return;
        document.querySelectorAll('iframe').forEach(function (frame) {
            if (frame.src === message.src) frame.style.height = message.height + 'px';
        });
    })";
    Host::fits_everywhere(script, "?theme=light")
}

#[test]
fn amp() -> Result<()> {
    let script = "addEventListener('message', function (event) {
        var frame = document.querySelector('iframe');
        if (event.source !== frame.contentWindow || event.origin !== new URL(frame.src).origin) return;
        if (event.data.sentinel === 'amp' && event.data.type === 'embed-size') frame.style.height = event.data.height + 'px';
    })";
    Host {
        script,
        ..Host::default()
    }
    .fits(NO_SANDBOX, "#amp=1")
}

#[test]
fn our_own_snippet() -> Result<()> {
    let snippet = include_str!("../../docs/snippet.html");
    for sandbox in ["<iframe ", "<iframe sandbox=\"allow-scripts\" "] {
        let snippet = snippet
            .replace("https://your.site/runners-hip", APP)
            .replace("<iframe ", sandbox);
        Host::default().fits_frame(&snippet)?;
    }
    Ok(())
}
