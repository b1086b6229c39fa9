//! The stops of the Tab key: the key is pressed for real, from the top of the page until the focus leaves it or comes
//! round.

use crate::support::{Key, Page};
use anyhow::{Result, bail, ensure};

/// More than any page has: the page of rules has a link for each answer that a rule counts.
const MOST_STOPS: usize = 1500;

/// The next stop is the first of the page, wherever the focus was.
const TO_THE_TOP: &str = "
    scrollTo({ top: 0, behavior: 'instant' });
    document.body.tabIndex = -1;
    document.body.focus({ preventScroll: true });
    document.body.removeAttribute('tabindex');
    window.stops = [];
    return null";

/// Where the focus is now. What is in a frame is a page of its own, and dates and times have parts: all of it counts as one stop.
const WHERE: &str = "
    const here = document.activeElement;
    if (!here || here === document.body || here === document.documentElement) return 'left';
    if (here === stops.at(-1) && here.matches('iframe, [type=date], [type=time]')) return 'inside';
    if (stops.includes(here)) return 'round';
    stops.push(here);
    return 'new'";

/// A page without any of these has no stop.
const CONTROLS: &str = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/// Looks at each stop in turn. The element itself is the one that has the focus.
pub async fn each_stop(page: &Page, mut look: impl AsyncFnMut(&Page) -> Result<()>) -> Result<()> {
    page.script::<Option<u8>>(TO_THE_TOP).await?;
    let mut has_left = false;
    for presses in 0..MOST_STOPS {
        page.press(Key::Tab).await?;
        match page.script::<String>(WHERE).await?.as_str() {
            "new" => look(page).await?,
            "inside" => {}
            // What is rendered anew in this moment may lose the focus. Beyond the last stop it is lost twice, or comes round.
            "left" if presses > 0 && !has_left => has_left = true,
            _ => {
                let is_empty = presses == 0 && page.there_is(CONTROLS).await?;
                ensure!(!is_empty, "the Tab key leads nowhere");
                return Ok(());
            }
        }
    }
    bail!("the Tab key goes on without end")
}
