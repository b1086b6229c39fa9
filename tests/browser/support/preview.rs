//! The preview of the page for bloggers: the real page in a real frame.

use super::{Page, until};
use anyhow::Result;

impl Page {
    /// Waits until the preview shows this address, and its app runs. From then on nothing may be asked for.
    pub async fn wait_for_preview(&self, address: &str) -> Result<()> {
        let there = "const frame = document.querySelector('iframe');
            return frame?.getAttribute('src') === arguments[0] && frame.contentDocument.readyState === 'complete'
                && frame.contentDocument.querySelector('#app')?.__yew_subtree_id !== undefined";
        until("the preview is there", async || {
            self.script_with(there, &[address.into()]).await
        })
        .await?;
        self.loaded_with.set(Some(self.app.requests().len()));
        Ok(())
    }
}
