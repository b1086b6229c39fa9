//! The promise that nothing leaves the page. Every visit also watches the server's own record, see
//! [`crate::support::Visit`]; here the browser itself is asked to break the promise.

use crate::support::{Files, Manners, Server, Visit, dist};
use anyhow::{Context, Result, ensure};
use std::path::Path;

fn is_page(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|ending| ending == "html")
}

#[test]
fn every_page_has_a_policy_that_starts_from_nothing() -> Result<()> {
    for (name, page) in dist()?.iter().filter(|(name, _)| is_page(name)) {
        let page = String::from_utf8_lossy(page);
        let (before, policy) = page
            .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
            .with_context(|| format!("{name} has no content security policy"))?;
        ensure!(
            !before.contains("<script"),
            "{name} has a script before its policy"
        );
        let (policy, _) = policy.split_once('"').context("the policy has no end")?;
        ensure!(
            policy.starts_with("default-src 'none'"),
            "{name} allows {policy}"
        );
        ensure!(
            !policy.contains("unsafe-inline") && !policy.contains("http"),
            "{name} allows {policy}"
        );
    }
    Ok(())
}

#[test]
fn the_browser_refuses_to_send_anything_to_anybody() -> Result<()> {
    let other = Server::start(Files::new(), Manners::default())?;
    let address = other.url("127.0.0.1", "answers");
    Visit::to("quiz.html").expecting_errors(&["Content Security Policy"]).run(async |page| {
        page.wait_until_live().await?;
        let attempts = "
            const address = arguments[0], done = arguments[arguments.length - 1];
            const loads = (tag, property) => new Promise(settled => {
                const element = document.createElement(tag);
                element.onload = element.onerror = settled;
                element[property] = address;
                document.body.append(element);
            });
            navigator.sendBeacon(address, 'answers');
            Promise.allSettled([fetch(address), loads('img', 'src'), loads('iframe', 'src')]).then(() => done(null));";
        page.browser.session.execute_async(attempts, vec![address.as_str().into()]).await?;
        Ok(())
    })?;
    ensure!(
        other.requests().is_empty(),
        "the page reached {:?}",
        other.requests()
    );
    Ok(())
}
