//! Takes a picture of every screen there is, for people to look at: `script/screens` runs this and says where they
//! are. It judges nothing but that no question was missed.

use crate::album::Album;
use crate::every_screen::every_screen;
use crate::support::Visit;
use anyhow::Result;

#[test]
fn every_screen_has_its_picture() -> Result<()> {
    let album = Album::empty()?;
    // The pages of another language, when one is asked for, as in "es/".
    let folder = std::env::var("SCREENS_OF").unwrap_or_default();
    every_screen(&folder, &album)?;
    Visit::to("quiz.html").run(async |page| album.make_sheets(page).await)
}
