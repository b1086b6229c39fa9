//! What every page promises, wherever it is opened: no error in the console, and no request once it has loaded.

use super::Server;
use anyhow::{Result, ensure};

/// What a browser asks for by itself when a page of the folder is opened again: whether there is a new build.
const ASKED_BY_THE_BROWSER: &str = "/service-worker.js";

/// Fails at a line of the console that contains none of the parts of `known` lines.
pub fn console_is_quiet(errors: &[String], known: &[&str]) -> Result<()> {
    let is_known = |error: &&String| known.iter().any(|part| error.contains(part));
    let unexpected = errors.iter().find(|error| !is_known(error));
    ensure!(unexpected.is_none(), "the console holds {errors:#?}");
    Ok(())
}

/// Fails if the server was asked for anything after the page had loaded with so many requests. A page that never
/// loaded wholly has promised nothing.
pub fn nothing_was_asked_for(app: &Server, loaded_with: Option<usize>) -> Result<()> {
    let requests = app.requests();
    let later = loaded_with
        .and_then(|loaded| requests.get(loaded..))
        .unwrap_or_default();
    let by_the_page = later
        .iter()
        .find(|request| !request.ends_with(ASKED_BY_THE_BROWSER));
    ensure!(
        by_the_page.is_none(),
        "requests after the page had loaded: {later:?}"
    );
    Ok(())
}
