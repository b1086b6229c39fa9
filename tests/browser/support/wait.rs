//! Waiting for a state, never for a time.

use anyhow::{Result, anyhow, bail};
use std::time::{Duration, Instant};

/// Far more than anything here takes, even on a busy machine: running out of it is a failure.
const PATIENCE: Duration = Duration::from_secs(30);

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(10);

/// Looks until it is so. A browser in the middle of a change may refuse to answer; that counts as "not yet".
pub async fn until(what: &str, is_so: impl AsyncFn() -> Result<bool>) -> Result<()> {
    let started = Instant::now();
    loop {
        let seen = is_so().await;
        if let Ok(true) = seen {
            return Ok(());
        }
        if started.elapsed() > PATIENCE {
            let Err(refusal) = seen else {
                bail!("waited in vain until {what}");
            };
            return Err(anyhow!("waited in vain until {what}: {refusal}"));
        }
        tokio::time::sleep(PAUSE).await;
    }
}
