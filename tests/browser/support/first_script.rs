//! A script of the test that runs before all of the page's own: it moves the calendar, or takes away what a browser may
//! lack. The server puts it into the pages that it sends, so it works in every browser, and the built pages stay as they are.

/// By this the page's own policy allows the script.
const NONCE: &str = "of-the-test";

/// The page with the script.
pub fn put_into(page: &[u8], script: &str) -> Vec<u8> {
    let first = format!("<script nonce=\"{NONCE}\">{script}</script><script");
    String::from_utf8_lossy(page)
        .replacen("script-src", &format!("script-src 'nonce-{NONCE}'"), 1)
        .replacen("<script", &first, 1)
        .into_bytes()
}
