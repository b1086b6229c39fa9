//! The content security policy of a page: nothing but its own files, its own inline scripts by their hash, and no
//! request to anybody else. The browser itself keeps the promise that nothing is sent.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy for a page with these inline scripts and styles, as a tag of its head.
pub fn policy(scripts: &[&str], styles: &str) -> String {
    let scripts: String = scripts.iter().map(|script| hash(script)).collect();
    let styles = hash(styles);
    tag(&[
        "default-src 'none'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval'{scripts}"),
        format!("style-src{styles}"),
        "connect-src 'self'".to_owned(),
        "img-src data:".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types 'none'".to_owned(),
    ])
}

/// The policy for a page without any script, as a tag of its head.
pub fn policy_without_scripts(styles: &str) -> String {
    tag(&[
        "default-src 'none'".to_owned(),
        format!("style-src{}", hash(styles)),
        "img-src data:".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
    ])
}

fn tag(rules: &[String]) -> String {
    let policy = rules.join("; ");
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n")
}

fn hash(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}
