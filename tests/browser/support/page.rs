//! What a reader can see and do on an open page. In a frame, everything here is about the frame unless it says
//! "the blog".

use super::{Browser, Engine, Server, until};
use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::cell::Cell;
use thirtyfour::cdp::domains::emulation::SetDeviceMetricsOverride;
use thirtyfour::{By, WebElement};

/// An open page.
pub struct Page {
    /// The browser that shows it.
    pub browser: Browser,
    /// The server it came from.
    pub app: Server,
    /// How many requests it took until it was loaded.
    pub loaded_with: Cell<Option<usize>>,
    /// Whether the app cannot run here, and the test knows.
    pub is_meant_to_fail: Cell<bool>,
    pub(super) framed: bool,
    folder: &'static str,
}

impl Page {
    /// A page that is still to be opened.
    pub fn new(browser: Browser, app: Server, framed: bool) -> Self {
        Self::of_folder(browser, app, framed, "")
    }

    /// The same, for the pages of another language.
    pub fn of_folder(browser: Browser, app: Server, framed: bool, folder: &'static str) -> Self {
        Self {
            browser,
            app,
            loaded_with: Cell::new(None),
            is_meant_to_fail: Cell::new(false),
            framed,
            folder,
        }
    }

    /// The address of another page in the language of this one.
    pub fn address_of(&self, file: &str) -> String {
        self.app.url("127.0.0.1", &[self.folder, file].concat())
    }

    /// Opens an address and enters the frame, if the page is meant to be in one.
    pub async fn open(&self, address: &str) -> Result<()> {
        self.browser.session.goto(address).await?;
        if self.framed {
            self.enter_frame().await?;
        }
        until("the page is there", async || self.there_is("#app").await).await
    }

    /// Looks at the frame.
    pub async fn enter_frame(&self) -> Result<()> {
        Ok(self.browser.session.enter_frame(0).await?)
    }

    /// Looks at the blog around the frame.
    pub async fn leave_frame(&self) -> Result<()> {
        Ok(self.browser.session.enter_default_frame().await?)
    }

    /// Waits until the app has taken the page over and nothing is left to load.
    pub async fn wait_until_live(&self) -> Result<()> {
        // Yew leaves its mark on the element that it listens on.
        let live =
            "return document.readyState === 'complete' && app.__yew_subtree_id !== undefined";
        until("the app is live", async || self.script(live).await).await?;
        if self.wait_until_kept().await? {
            self.loaded_with.set(Some(self.app.requests().len()));
        }
        Ok(())
    }

    /// Waits until the page has noticed that the app cannot run.
    pub async fn wait_until_failed(&self) -> Result<()> {
        let loaded = "return document.readyState === 'complete'";
        until("the page has loaded", async || self.script(loaded).await).await?;
        until("the page gives the app up", async || {
            self.has_failed().await
        })
        .await?;
        // The worker of the open page may still be asking for what is missing.
        if !self.there_is("link[rel=manifest]").await? {
            self.loaded_with.set(Some(self.app.requests().len()));
        }
        self.is_meant_to_fail.set(true);
        Ok(())
    }

    /// Whether the page has noticed an error of the app: one at the start, or one that nobody caught later.
    pub async fn has_failed(&self) -> Result<bool> {
        self.there_is("[data-failed]").await
    }

    /// Shows the page as wide and as high as this, with one dot for each pixel.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if !self.browser.engine.speaks_cdp() {
            return self.resize_window(width, height).await;
        }
        let size = SetDeviceMetricsOverride {
            width,
            height,
            device_scale_factor: 1.0,
            mobile: false,
            scale: None,
            screen_orientation: None,
        };
        self.browser.session.cdp().send(size).await?;
        let there = "return innerWidth === arguments[0]";
        until("the page has its new size", async || {
            self.script_with(there, &[width.into()]).await
        })
        .await
    }

    /// Gives the window the size that leaves this much for the page.
    async fn resize_window(&self, width: u32, height: u32) -> Result<()> {
        let session = &self.browser.session;
        let around = "return [outerWidth - innerWidth, outerHeight - innerHeight]";
        let [beside, above]: [u32; 2] = self.script(around).await?;
        session
            .set_window_rect(0, 0, width + beside, height + above)
            .await?;
        let there = "return innerWidth === arguments[0] && innerHeight === arguments[1]";
        until("the window has its new size", async || {
            self.script_with(there, &[width.into(), height.into()])
                .await
        })
        .await
    }

    /// What a script returns. The tests look with it; they never act with it, except where the test says why.
    pub async fn script<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        self.script_with(script, &[]).await
    }

    /// The same, with arguments.
    pub async fn script_with<T: DeserializeOwned>(
        &self,
        script: &str,
        arguments: &[Value],
    ) -> Result<T> {
        Ok(self
            .browser
            .session
            .execute(script, arguments)
            .await?
            .convert()?)
    }

    /// Changes something that the page itself sees, where a test has to stand in for the world: the script finds the
    /// page's own window as `page`. geckodriver gives scripts a window of their own otherwise.
    pub async fn change(&self, script: &str) -> Result<()> {
        let script =
            format!("const page = window.wrappedJSObject ?? window; {script}; return null");
        self.script::<Option<u8>>(&script).await.map(drop)
    }

    /// Whether anything matches.
    pub async fn there_is(&self, selector: &str) -> Result<bool> {
        Ok(self.count(selector).await? > 0)
    }

    /// How many elements match.
    pub async fn count(&self, selector: &str) -> Result<usize> {
        Ok(self
            .browser
            .session
            .find_all(By::Css(selector))
            .await?
            .len())
    }

    /// The first match.
    pub async fn find(&self, selector: &str) -> Result<WebElement> {
        self.browser
            .session
            .find(By::Css(selector))
            .await
            .with_context(|| format!("nothing matches {selector}"))
    }

    /// The visible words of the first match, once it is there.
    pub async fn words(&self, selector: &str) -> Result<String> {
        until(&format!("there is {selector}"), async || {
            self.there_is(selector).await
        })
        .await?;
        Ok(self.find(selector).await?.text().await?)
    }

    /// Waits until the first match is shown and has words in it: a screen may be there before all that it shows.
    pub async fn is_readable(&self, selector: &str) -> Result<()> {
        until(&format!("{selector} is readable"), async || {
            let shown = self.find(selector).await?;
            Ok(self.is_shown(&shown).await? && !shown.text().await?.trim().is_empty())
        })
        .await
    }

    /// Whether an element is shown. The driver of `WebKit` holds that nothing in a `noscript` ever is, so there the page is
    /// asked.
    async fn is_shown(&self, element: &WebElement) -> Result<bool> {
        if self.browser.engine != Engine::WebKit {
            return Ok(element.is_displayed().await?);
        }
        let shown = "const box = arguments[0].getBoundingClientRect();
            return arguments[0].checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0";
        self.script_with(shown, &[element.to_json()?]).await
    }

    /// Whether the element with the focus matches.
    pub async fn has_focus(&self, selector: &str) -> Result<bool> {
        self.script_with(
            "return document.activeElement?.matches(arguments[0]) ?? false",
            &[selector.into()],
        )
        .await
    }

    /// The screen that the app shows: a question's id, `result` or `exercises`. Of a long one the beginning is drawn first;
    /// it counts when all of it is there.
    pub async fn screen(&self) -> Result<String> {
        self.is_drawn().await?;
        self.find("#app [data-screen]")
            .await?
            .attr("data-screen")
            .await?
            .context("the screen has no name")
    }

    /// Waits until the screen is drawn to its end.
    async fn is_drawn(&self) -> Result<()> {
        until("the screen is drawn to its end", async || {
            Ok(self.count("#app .begun").await? == 0)
        })
        .await
    }

    /// Waits for a screen.
    pub async fn wait_for(&self, screen: &str) -> Result<()> {
        until(&format!("the screen is '{screen}'"), async || {
            Ok(self.screen().await? == screen)
        })
        .await
    }

    /// The ids of the answers chosen on this screen.
    pub async fn chosen(&self) -> Result<Vec<String>> {
        self.script("return [...document.querySelectorAll('.answer input:checked')].map(input => input.value)").await
    }

    /// How urgent the result says it is.
    pub async fn urgency(&self) -> Result<String> {
        self.find(".result")
            .await?
            .attr("data-urgency")
            .await?
            .context("the result has no urgency")
    }
}
