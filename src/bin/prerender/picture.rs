//! The picture of link previews: three of the page's own drawings in its own colours. It holds no words, because a picture
//! with words needs a font, and every preview shows the title beside it.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use runners_hip::figure::{Shown, WIDTH as FIGURE_WIDTH, to_svg};
use runners_hip::guide::LIBRARY;
use std::io;

/// The name of the file.
pub const FILE: &str = "preview.png";

/// In pixels, as Open Graph's readers want it.
pub const WIDTH: u16 = 1200;
/// In pixels.
pub const HEIGHT: u16 = 630;

/// The exercises shown. The picture's description in `content/page.toml` names them too.
const SHOWN: [&str; 3] = ["half-kneeling-stretch", "glute-bridge", "split-squat"];

/// Where the floor begins, in pixels from above.
const FLOOR: u16 = 500;

/// From one drawing to the next, in pixels.
const STEP: i16 = 400;

/// How wide each drawing is. They overlap, so that the lines on which they stand become one.
const DRAWING: i16 = 480;

/// Where colours are named.
const TOKENS: [&str; 2] = [
    include_str!("../../../styles/tokens.css"),
    include_str!("../../../styles/figure_props.css"),
];

/// What each part of a drawing is filled with, by the names of `styles/figure.css` and `styles/tokens.css`. The renderer
/// reads neither variables nor the two themes of a colour.
const FILLS: [(&str, &str); 22] = [
    (".skin", "figure-skin"),
    (".shirt", "figure-shirt"),
    (".shorts", "figure-shorts"),
    (".shoe", "figure-shoe"),
    (".sole", "figure-sole"),
    (".shade", "figure-shade"),
    (".hair", "figure-hair"),
    (".eye", "figure-hair"),
    (".muscle", "sun"),
    (".wall", "figure-wall"),
    (".mat", "figure-mat"),
    (".wood", "figure-wood"),
    (".soft", "figure-soft"),
    (".soft-back", "figure-soft-back"),
    (".ball", "figure-ball"),
    (".strap", "figure-ball"),
    (".deep .far .skin", "figure-skin-far"),
    (".deep .far .shirt", "figure-shirt-far"),
    (".deep .far .shorts", "figure-shorts-far"),
    (".deep .far .shoe", "figure-shoe-far"),
    (".deep .far .sole", "figure-sole-far"),
    (".ghost path", "figure-ghost"),
];

/// The same for lines, with their width.
const LINES: [(&str, &str, &str); 3] = [
    (".ground", "figure-ground", "2.4"),
    (".band", "figure-ball", "2.4"),
    (".arrow", "coral", "3.2"),
];

/// The parts of the body that are farther off.
const FAR: [&str; 6] = ["thigh", "shin", "foot", "toes", "arm", "hand"];

/// The picture as PNG.
pub fn png() -> io::Result<Vec<u8>> {
    draw(&svg()?, WIDTH, HEIGHT)
}

/// An SVG as PNG of this size in pixels.
pub fn draw(svg: &str, width: u16, height: u16) -> io::Result<Vec<u8>> {
    let tree = Tree::from_str(svg, &Options::default()).map_err(io::Error::other)?;
    let mut pixels = Pixmap::new(width.into(), height.into())
        .ok_or_else(|| io::Error::other("the picture has no size"))?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().map_err(io::Error::other)
}

/// The picture as SVG.
fn svg() -> io::Result<String> {
    let (air, floor, edge) = (colour("paper")?, colour("soft")?, colour("teal")?);
    let styles = styles()?;
    let drawings = (0_i16..).zip(SHOWN).map(|(place, id)| drawing(place, id));
    let drawings = drawings.collect::<io::Result<String>>()?;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\"><style>{styles}</style>\
         <rect width=\"100%\" height=\"100%\" fill=\"{air}\"/>\
         <rect y=\"{FLOOR}\" width=\"100%\" height=\"100%\" fill=\"{floor}\"/>\
         <rect y=\"606\" width=\"100%\" height=\"24\" fill=\"{edge}\"/>{drawings}</svg>"
    ))
}

/// A drawing at its place, with its feet on the floor.
fn drawing(place: i16, id: &str) -> io::Result<String> {
    let exercise = LIBRARY
        .exercises
        .iter()
        .find(|exercise| exercise.id == id)
        .ok_or_else(|| io::Error::other(format!("the preview shows {id}, which is no exercise")))?;
    let picture = exercise.figure.picture(Shown::Whole);
    let left = place * STEP + (STEP - DRAWING) / 2;
    // The floor of a drawing is the zero of its heights.
    let scale = f32::from(DRAWING) / FIGURE_WIDTH;
    let (top, height) = (
        f32::from(FLOOR) + picture.top * scale,
        picture.height * scale,
    );
    let start = format!("<svg x=\"{left}\" y=\"{top}\" width=\"{DRAWING}\" height=\"{height}\" ");
    Ok(to_svg(&picture, id).replacen("<svg ", &start, 1))
}

/// The stylesheet of the drawings.
fn styles() -> io::Result<String> {
    let mut styles = String::new();
    for (part, token) in FILLS {
        let fill = colour(token)?;
        let far = FAR.map(|limb| part.replace(".far", &format!(".far-{limb}")));
        let parts = if part.contains(".far") {
            far.join(",")
        } else {
            part.to_owned()
        };
        styles.extend([parts.as_str(), "{fill:", fill, "}"]);
    }
    for (part, token, width) in LINES {
        let stroke = colour(token)?;
        let rule = format!(
            "{part}{{fill:none;stroke:{stroke};stroke-width:{width};stroke-linecap:round;stroke-linejoin:round}}"
        );
        styles.push_str(&rule);
    }
    Ok(styles)
}

/// The light colour of a token.
pub fn colour(token: &str) -> io::Result<&'static str> {
    let name = format!("--{token}: light-dark(");
    let value = TOKENS
        .iter()
        .find_map(|sheet| sheet.split_once(&name)?.1.split_once(','))
        .map(|(light, _)| light);
    value.ok_or_else(|| io::Error::other(format!("no stylesheet has the colour --{token}")))
}
