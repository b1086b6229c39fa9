//! The web app manifest of the open page: what a reader's home screen shows of it.

use crate::edition::Edition;
use crate::icon;
use crate::picture::colour;
use runners_hip::guide::page as words;
use serde_json::json;
use std::fs;
use std::io;
use std::path::Path;

/// The name of the file.
pub const FILE: &str = "app.webmanifest";

/// Writes the manifest of one language. All its addresses begin at its own folder.
pub fn write(folder: &Path, edition: &Edition) -> io::Result<()> {
    let icons: Vec<_> = icon::PICTURES
        .iter()
        .map(|picture| {
            let size = format!("{0}x{0}", picture.size);
            let purpose = if picture.is_cut { "maskable" } else { "any" };
            let address = [edition.up(), picture.file].concat();
            json!({ "src": address, "sizes": size, "type": "image/png", "purpose": purpose })
        })
        .collect();
    let manifest = json!({
        // No "id": it would be read from the top of the server, and is the start otherwise.
        "start_url": "./",
        "scope": "./",
        "lang": edition.language.tag,
        "dir": if edition.language.is_right_to_left() { "rtl" } else { "ltr" },
        "name": words::META_SITE_NAME.show(),
        "short_name": words::META_SITE_NAME.show(),
        "description": words::META_INDEX_DESCRIPTION.show(),
        // With a bar for going back, because a result leads on to other pages.
        "display": "minimal-ui",
        "background_color": colour("paper")?,
        "theme_color": colour("teal")?,
        "icons": icons,
    });
    fs::write(folder.join(FILE), manifest.to_string())
}
