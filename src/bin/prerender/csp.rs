//! The content security policy of a page: nothing but its own files, its own inline scripts by their hash, and no
//! request to anybody else. The browser itself keeps the promise that nothing is sent.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What a page has besides inline scripts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Has {
    /// An app, whose script and WebAssembly lie beside it.
    App,
    /// The same, and a frame with another page of ours.
    AppAndFrame,
    /// An app, and a service worker and a manifest, which lie beside it too.
    AppToKeep,
    /// An app inside the page. So it may ask for nothing at all.
    AppInside,
    /// No app.
    NoApp,
    /// No app, and a script that asks the page's own server.
    Questions,
}

/// The policy for a page with these inline scripts and styles, as a tag of its head.
pub fn policy<'a>(has: Has, scripts: impl IntoIterator<Item = &'a str>, styles: &str) -> String {
    let own = match has {
        Has::App | Has::AppAndFrame | Has::AppToKeep => " 'self' 'wasm-unsafe-eval'",
        Has::AppInside => " 'wasm-unsafe-eval'",
        Has::NoApp | Has::Questions => "",
    };
    let scripts: String = scripts.into_iter().map(hash).collect();
    let asks = matches!(
        has,
        Has::App | Has::AppAndFrame | Has::AppToKeep | Has::Questions
    );
    let connect = asks.then(|| "connect-src 'self'".to_owned());
    let frame = (has == Has::AppAndFrame).then(|| "frame-src 'self'".to_owned());
    // The address of a worker is checked as that of a script is, so it needs a maker by name; see src/offline/register.js.
    let (kept, pictures, makers) = if has == Has::AppToKeep {
        let kept = "worker-src 'self'; manifest-src 'self'".to_owned();
        (Some(kept), "'self' data:", "runners-hip")
    } else {
        (None, "data:", "'none'")
    };
    let rules = [
        "default-src 'none'".to_owned(),
        format!("script-src{own}{scripts}"),
        format!("style-src{}", hash(styles)),
    ]
    .into_iter()
    .chain(connect)
    .chain(frame)
    .chain(kept)
    .chain([
        format!("img-src {pictures}"),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        format!("trusted-types {makers}"),
    ]);
    let policy = rules.collect::<Vec<_>>().join("; ");
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n")
}

fn hash(text: &str) -> String {
    format!(" '{}'", checksum(text.as_bytes()))
}

/// A checksum as browsers write it.
pub fn checksum(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}
