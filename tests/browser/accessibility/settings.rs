//! How a reader may have set the browser up: colours, motion, the size of words and the space between them.

use crate::support::Page;
use anyhow::Result;
use serde_json::{Value, json};

/// The size of words, as a reader sets it in the browser: the usual one, and twice that.
pub const USUAL_TEXT: u32 = 16;
pub const LARGE_TEXT: u32 = 32;

/// WCAG 1.4.12: a reader may set all of this at once.
const SPACING: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; \\
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    document.adoptedStyleSheets = arguments[0] ? [sheet] : [];
    return null";

/// Tells the browser something in its own protocol.
pub async fn command(page: &Page, name: &str, what: Value) -> Result<()> {
    let cdp = page.browser.session.cdp();
    cdp.send_raw(name, what).await?;
    Ok(())
}

/// Shows the page to a reader who has set these media features, and no others.
pub async fn media(page: &Page, features: &[(&str, &str)]) -> Result<()> {
    let features = features
        .iter()
        .map(|(name, value)| json!({ "name": name, "value": value }));
    let features = json!({ "features": features.collect::<Vec<_>>() });
    command(page, "Emulation.setEmulatedMedia", features).await
}

/// Shows the page to a reader who prefers light or dark colours and no motion.
pub async fn prefer(page: &Page, scheme: &str) -> Result<()> {
    let both = [
        ("prefers-color-scheme", scheme),
        ("prefers-reduced-motion", "reduce"),
    ];
    media(page, &both).await?;
    // Asking for the animations makes the browser start those that the change of colours brings.
    let settle =
        "for (const animation of document.getAnimations()) animation.finish(); return null";
    page.script::<Option<u8>>(settle).await.map(drop)
}

/// Gives words this size.
pub async fn text_size(page: &Page, pixels: u32) -> Result<()> {
    let size = json!({ "fontSizes": { "standard": pixels, "fixed": pixels } });
    command(page, "Page.setFontSizes", size).await
}

/// Sets the text spacing of WCAG 1.4.12, or takes it back.
pub async fn space_text(page: &Page, is_wide: bool) -> Result<()> {
    page.script_with::<Option<u8>>(SPACING, &[is_wide.into()])
        .await
        .map(drop)
}
