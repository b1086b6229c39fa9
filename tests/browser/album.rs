//! The pictures of one run, and the contact sheets on which a person looks through them.

use crate::every_screen::Witness;
use crate::support::{Page, until};
use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const WIDTHS: [u32; 4] = [320, 480, 768, 1200];
const HEIGHT: u32 = 800;
const SCHEMES: [&str; 2] = ["light", "dark"];

/// A longer picture is cut into parts: no browser paints without end.
const LONGEST: u32 = 8000;

/// How many pieces of pictures stand on a contact sheet, four in a row.
const ON_A_SHEET: usize = 12;

/// The size of a piece there. A long picture takes several, so that its words stay legible.
const PIECE: (u32, u32) = (384, 768);

/// One picture.
#[derive(Clone)]
struct Picture {
    file: String,
    width: u32,
    height: u32,
    scheme: &'static str,
}

/// The pictures of one run.
pub struct Album {
    folder: PathBuf,
    pictures: RefCell<Vec<Picture>>,
    screens: RefCell<u32>,
}

impl Album {
    /// An empty `screens/`.
    pub fn empty() -> Result<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("screens");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Self {
            folder,
            pictures: RefCell::default(),
            screens: RefCell::default(),
        })
    }

    async fn shoot(&self, page: &Page, file: &str, clip: &Value) -> Result<()> {
        let what = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = page
            .browser
            .session
            .cdp()
            .send_raw("Page.captureScreenshot", what)
            .await?;
        let picture = picture["data"]
            .as_str()
            .context("the browser gave no picture")?;
        fs::write(self.folder.join(file), STANDARD.decode(picture)?)?;
        Ok(())
    }

    /// One page of all pictures in small, and pictures of that page, a sheet each.
    pub async fn make_sheets(&self, page: &Page) -> Result<()> {
        let index = self.folder.join("index.html");
        let mut pictures = self.pictures.borrow().clone();
        ensure!(!pictures.is_empty(), "there is no picture");
        // Those of one width and scheme belong together.
        pictures.sort_by_key(|picture| (picture.width, picture.scheme));
        fs::write(&index, contact_page(&pictures)?)?;
        page.resize(1600, 1000).await?;
        prefer(page, "light").await?;
        page.browser
            .session
            .goto(format!("file://{}", index.display()))
            .await?;
        let drawn = "return document.readyState === 'complete' && [...document.images].every(image => image.complete)";
        until("all pictures are shown", async || page.script(drawn).await).await?;
        let places = "return [...document.querySelectorAll('section')].map(section => section.getBoundingClientRect())\
            .map(({ x, y, width, height }) => ({ x, y, width, height, scale: 1 }))";
        let places: Vec<Value> = page.script(places).await?;
        for (number, place) in (1..).zip(&places) {
            self.shoot(page, &format!("sheet-{number:02}.png"), place)
                .await?;
        }
        println!(
            "{} pictures and {} sheets: {}",
            pictures.len(),
            places.len(),
            index.display()
        );
        Ok(())
    }
}

impl Witness for Album {
    /// Pictures of the screen in every width and both colour schemes, each as long as the page.
    async fn add(&self, page: &Page, name: &str) -> Result<()> {
        let number = {
            *self.screens.borrow_mut() += 1;
            *self.screens.borrow()
        };
        for width in WIDTHS {
            page.resize(width, HEIGHT).await?;
            let length: u32 = page
                .script("return document.documentElement.scrollHeight")
                .await?;
            for scheme in SCHEMES {
                prefer(page, scheme).await?;
                for (part, top) in (0..length).step_by(LONGEST as usize).enumerate() {
                    let bottom = length.min(top + LONGEST);
                    let part = if length > LONGEST {
                        format!("-part-{}", part + 1)
                    } else {
                        String::new()
                    };
                    let file = format!("{number:02}-{name}-{width}-{scheme}{part}.png");
                    let clip = json!({ "x": 0, "y": top, "width": width, "height": bottom - top, "scale": 1 });
                    self.shoot(page, &file, &clip).await?;
                    self.pictures.borrow_mut().push(Picture {
                        file,
                        width,
                        height: bottom - top,
                        scheme,
                    });
                }
            }
        }
        Ok(())
    }
}

/// Shows the page as a reader sees it who prefers light or dark colours, once everything has taken its colour.
async fn prefer(page: &Page, scheme: &str) -> Result<()> {
    let features = json!({ "features": [
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    let session = &page.browser.session;
    session
        .cdp()
        .send_raw("Emulation.setEmulatedMedia", features)
        .await?;
    // Asking for the animations makes the browser start those that the change of colours brings.
    let settle =
        "for (const animation of document.getAnimations()) animation.finish(); return null";
    page.script(settle).await
}

fn contact_page(pictures: &[Picture]) -> Result<String> {
    let (width, height) = PIECE;
    let mut page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Every screen</title><style>\
         body{{margin:0;font:14px sans-serif;background:#777;color:#fff}}\
         section{{display:grid;grid-template-columns:repeat(4,{width}px);gap:12px;padding:12px}}\
         figure{{margin:0}}figcaption{{padding:2px 0}}\
         a{{display:block;height:{height}px;overflow:hidden}}img{{display:block;width:100%}}</style>"
    );
    let pieces: Vec<(&Picture, u32)> = pictures
        .iter()
        .flat_map(|picture| {
            let whole = picture.height * width / picture.width;
            (0..whole.div_ceil(height)).map(move |piece| (picture, piece))
        })
        .collect();
    for sheet in pieces.chunks(ON_A_SHEET) {
        page.push_str("<section>");
        for (picture, piece) in sheet {
            let (file, above) = (&picture.file, piece * height);
            let name = file.trim_end_matches(".png");
            let later = if *piece > 0 { " (more)" } else { "" };
            write!(
                page,
                "<figure><figcaption>{name}{later}</figcaption><a href=\"{file}\">\
                 <img src=\"{file}\" alt=\"\" style=\"margin-top:-{above}px\"></a></figure>"
            )?;
        }
        page.push_str("</section>");
    }
    Ok(page)
}
