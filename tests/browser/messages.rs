//! What passes between the frame and the blog around it: never an answer, and nothing that a hostile blog says changes
//! anything.

use crate::support::{APP, Blog, EMERGENCY, Hands, Page, SELF_CARE};
use anyhow::{Result, ensure};
use serde_json::Value;

/// A blog that notes everything that it is told.
const NOTING: &str =
    "<script>heard = []; addEventListener('message', event => heard.push(event.data))</script>";

fn noting() -> Blog {
    Blog {
        head: NOTING.to_owned(),
        body: format!(
            "<iframe title=\"Hip quiz\" src=\"{APP}/quiz.html\" style=\"width:100%;height:3000px\"></iframe>"
        ),
        ..Blog::default()
    }
}

/// Everything that the blog was told, as text.
async fn heard(page: &Page) -> Result<Vec<String>> {
    page.script("return heard.map(data => typeof data === 'string' ? data : JSON.stringify(data))")
        .await
}

/// Fails unless a message is one of those that are documented, and holds nothing else.
fn is_documented(message: &str) -> Result<()> {
    if message == "[iFrameResizerChild]Ready" {
        return Ok(());
    }
    let Value::Object(said) = serde_json::from_str(message)? else {
        anyhow::bail!("the blog was told {message}");
    };
    let mut keys: Vec<&str> = said.keys().map(String::as_str).collect();
    keys.sort_unstable();
    let is_text = |key: &str, known: &[&str]| {
        said.get(key)
            .and_then(Value::as_str)
            .is_some_and(|text| known.contains(&text))
    };
    let is_known = match said.get("event").and_then(Value::as_str) {
        Some("ready") => keys == ["event", "runners-hip"],
        Some("screen") => {
            keys == ["event", "runners-hip", "screen"]
                && is_text("screen", &["question", "check-answers", "result"])
        }
        Some("height") => {
            let address = said.get("src").and_then(Value::as_str).unwrap_or_default();
            keys == ["context", "event", "height", "runners-hip", "src"]
                && is_text("context", &["iframe.resize"])
                && address.ends_with("/quiz.html")
                && said.get("height").is_some_and(Value::is_u64)
        }
        _ => {
            let heights = said.get("datawrapper-height").and_then(Value::as_object);
            keys == ["datawrapper-height"]
                && heights.is_some_and(|heights| {
                    heights
                        .iter()
                        .all(|(key, high)| key == "/quiz.html" && high.is_u64())
                })
        }
    };
    ensure!(is_known, "the blog was told {message}");
    Ok(())
}

#[test]
fn the_blog_hears_of_screens_and_heights_and_never_of_an_answer() -> Result<()> {
    noting().open(async |page| {
        page.wait_until_live_in_frame().await?;
        page.enter_frame().await?;
        SELF_CARE.take(page, Hands::Mouse).await?;
        page.click("[data-action=start-over]").await?;
        EMERGENCY.take(page, Hands::Mouse).await?;
        page.leave_frame().await?;
        let heard = heard(page).await?;
        for message in &heard {
            is_documented(message)?;
        }
        let screens: Vec<&String> = heard
            .iter()
            .filter(|message| message.contains("\"screen\""))
            .collect();
        ensure!(screens.len() == 5, "{screens:#?}");
        ensure!(
            heard
                .iter()
                .filter(|message| message.contains("\"ready\""))
                .count()
                == 1
        );
        Ok(())
    })
}

/// Sends so many messages into the frame, made from the words of all languages that it knows and from junk; the same ones
/// on every run.
const FLOOD: &str = "
    const [count, done] = arguments;
    let seed = 20261124;
    const upTo = end => { seed = Math.imul(seed, 1664525) + 1013904223 | 0; return (seed >>> 8) % end };
    const any = list => list[upTo(list.length)];
    const text = () => Array.from({ length: upTo(40) }, () => String.fromCharCode(upTo(4) ? 32 + upTo(95) : upTo(65536))).join('');
    const words = ['[iFrameSizer]', 'resize', 'true', 'false', ':', ':', ':', ':', '0', '-1', '1e9', 'NaN', 'moveToAnchor', 'message:{}', 'pymx',
        'pymxPYMx', 'xPYMx', 'pym-0', 'height', 'width', 'scrollToChildPos', 'navigateTo', 'javascript:alert(1)', 'https://evil.example/',
        '<img src=x onerror=alert(1)>', '{', '}', '\"', 'runners-hip', 'quiz', 'result', 'cannot-stand', '\\u0000', '__proto__', 'constructor'];
    const keys = ['type', 'context', 'action', 'method', 'message', 'secret', 'value', 'event', 'height', 'data', 'startsWith', 'slice',
        'match', 'length', 'then', 'toString', 'sentinel', 'runners-hip', 'screen', 'answer', 'responses', '__proto__'];
    const known = ['iframe-child-init', 'iframe-get-child-dimensions', 'h5p', 'hello', 'resize', 'setTheme', 'ready', 'Answered', 'StartedOver'];
    const scalar = () => any([null, undefined, true, 0, -1, NaN, Infinity, upTo(1e6), any(words), any(known), text()]);
    const value = depth => {
        switch (upTo(depth ? 6 : 3)) {
            case 0: return scalar();
            case 1: return Array.from({ length: upTo(30) }, () => any(words)).join('');
            case 2: return text() + any(words) + text();
            case 3: return Array.from({ length: upTo(5) }, () => value(depth - 1));
            case 4: return any([new Date(upTo(1e9)), /x/g, new Map([[scalar(), scalar()]]), new Uint8Array(upTo(9)), 10n]);
            default: {
                const made = {};
                for (let more = upTo(6); more--;) Object.defineProperty(made, any(keys), { value: upTo(2) ? any(known) : value(depth - 1), enumerable: true, configurable: true });
                return made;
            }
        }
    };
    const target = document.querySelector('iframe').contentWindow;
    let sent = 0;
    const some = () => {
        for (let more = 2000; more-- && sent < count; sent++) target.postMessage(value(3), '*');
        sent < count ? setTimeout(some) : setTimeout(done, 300);
    };
    some();";

#[test]
fn a_hundred_thousand_hostile_messages_change_nothing() -> Result<()> {
    const MESSAGES: u32 = 100_000;
    let blog = Blog {
        head: "<script>count = 0; addEventListener('message', () => count++)</script>".to_owned(),
        ..noting()
    };
    blog.open(async |page| {
        page.wait_until_live_in_frame().await?;
        let state = "return [location.href, document.title, document.documentElement.outerHTML, history.length, scrollY].join()";
        page.enter_frame().await?;
        for (question, answers) in SELF_CARE.answers.iter().take(3) {
            Hands::Mouse.answer(page, question, answers).await?;
        }
        let before: String = page.script(state).await?;
        page.leave_frame().await?;
        page.browser.session.set_script_timeout(std::time::Duration::from_mins(4)).await?;
        page.browser.session.execute_async(FLOOD, vec![MESSAGES.into()]).await?;
        page.enter_frame().await?;
        let after: String = page.script(state).await?;
        let same = before.chars().zip(after.chars()).take_while(|(one, other)| one == other).count();
            let part = |text: &str| text.chars().skip(same.saturating_sub(80)).take(200).collect::<String>();
            ensure!(before == after, "the page changed from …{}… to …{}…", part(&before), part(&after));
        for (question, answers) in SELF_CARE.answers.iter().skip(3).take(2) {
            Hands::Mouse.answer(page, question, answers).await?;
        }
        page.leave_frame().await?;
        // It answers at most once for many questions.
        let answers: u32 = page.script("return count").await?;
        ensure!(answers < MESSAGES / 10, "it answered {answers} times");
        Ok(())
    })
}

#[test]
fn only_the_window_around_the_frame_is_listened_to() -> Result<()> {
    let spoof = "<script>
        const init = id => `[iFrameSizer]${id}:8:false:false:32:true:true::bodyOffset:::0:false:parent:scroll:true`;
        addEventListener('message', event => {
            if (event.data !== 'go') return;
            parent.frames[0].postMessage(init('spoofed'), '*');
            parent.frames[0].postMessage({ type: 'iframe-child-init' }, '*');
            parent.postMessage('sent', '*');
        })</script>"
        .replace('"', "&quot;");
    let blog = Blog {
        body: format!(
            "{}<iframe title=\"Another\" srcdoc=\"{spoof}\"></iframe>",
            noting().body
        ),
        ..noting()
    };
    blog.open(async |page| {
        page.wait_until_live_in_frame().await?;
        let () = page
            .browser
            .session
            .execute_async(
                "const done = arguments[0];
                 addEventListener('message', event => {
                     if (event.data === 'sent') setTimeout(() => {
                         frames[0].postMessage('[iFrameSizer]true-host:8:false:false', '*');
                     }, 50);
                     if (String(event.data).startsWith('[iFrameSizer]true-host')) done(null);
                 });
                 frames[1].postMessage('go', '*');",
                vec![],
            )
            .await?
            .convert()?;
        let heard = heard(page).await?;
        ensure!(
            !heard
                .iter()
                .any(|message| message.contains("spoofed") || message.contains("iframe-resized")),
            "{heard:#?}"
        );
        Ok(())
    })
}
