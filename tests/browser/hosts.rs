//! Our pages in the frames of blogs that already have a script for the height of frames. The packages are the real ones;
//! scripts that are in no package are written down here as their makers describe them. Each fits the frame to its content
//! on load and after it has grown, without any script of ours in the blog.

use crate::support::{APP, Blog, HostScript, PLAIN, SEALED};
use anyhow::Result;

#[test]
fn iframe_resizer_4() -> Result<()> {
    let files = &["iframe-resizer/js/iframeResizer.min.js"];
    HostScript {
        files,
        script: "iFrameResize({}, 'iframe')",
        ..HostScript::default()
    }
    .fits(PLAIN, "")?;
    // Without an origin the frame only hears it when the blog says so.
    HostScript {
        files,
        script: "iFrameResize({ checkOrigin: false }, 'iframe')",
        ..HostScript::default()
    }
    .fits(SEALED, "")
}

#[test]
fn iframe_resizer_5() -> Result<()> {
    let files = &["@iframe-resizer/parent/index.umd.js"];
    HostScript {
        files,
        script: "iframeResize({ license: 'GPLv3' }, 'iframe')",
        ..HostScript::default()
    }
    .fits(PLAIN, "")?;
    HostScript {
        files,
        script: "iframeResize({ license: 'GPLv3', checkOrigin: false }, 'iframe')",
        ..HostScript::default()
    }
    .fits(SEALED, "")
}

#[test]
fn open_iframe_resizer() -> Result<()> {
    let files = &["@open-iframe-resizer/core/dist/index.umd.cjs"];
    for script in [
        "iframeResizer.initialize({}, '#frame')",
        "iframeResizer.initialize({ enableLegacyLibSupport: true }, '#frame')",
    ] {
        for sandbox in [PLAIN, SEALED] {
            HostScript {
                files,
                script,
                ..HostScript::default()
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
        HostScript {
            files,
            script,
            ..HostScript::default()
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
        HostScript::fits_everywhere(script, "")?;
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
    HostScript {
        script,
        fitted: |high| high.clamp(200.0, 1000.0),
        ..HostScript::default()
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
    HostScript {
        script: H5P,
        ..HostScript::default()
    }
    .fits(PLAIN, "?h5p")
}

#[test]
fn h5p_is_not_spoken_to_where_it_would_stop() -> Result<()> {
    let blog = Blog {
        body: format!(
            "<iframe title=\"Hip quiz\" src=\"{APP}/quiz.html?h5p\"{SEALED}></iframe><script>{H5P}</script>"
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
    HostScript::fits_everywhere(script, "")
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
    HostScript::fits_everywhere(script, "?theme=light")
}

#[test]
fn amp() -> Result<()> {
    let script = "addEventListener('message', function (event) {
        var frame = document.querySelector('iframe');
        if (event.source !== frame.contentWindow || event.origin !== new URL(frame.src).origin) return;
        if (event.data.sentinel === 'amp' && event.data.type === 'embed-size') frame.style.height = event.data.height + 'px';
    })";
    HostScript {
        script,
        ..HostScript::default()
    }
    .fits(PLAIN, "#amp=1")
}

#[test]
fn our_own_snippet() -> Result<()> {
    let snippet = include_str!("../../docs/snippet.html");
    for sandbox in ["<iframe ", "<iframe sandbox=\"allow-scripts\" "] {
        let snippet = snippet
            .replace("https://your.site/runners-hip", APP)
            .replace("<iframe ", sandbox);
        HostScript::default().fits_frame(&snippet)?;
    }
    Ok(())
}
