//! A blog's page with the quiz in a frame.

/// The attribute of a frame that may do what frames of another site may, and of one that has scripts, but no origin.
pub const PLAIN: &str = "";
pub const SEALED: &str = " sandbox=\"allow-scripts\"";

/// What the blog lets the frame do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Whatever frames of another site may do.
    Plain,
    /// What `WordPress` gives: scripts, but no origin, and so no storage either.
    Sandboxed,
}

/// The blog's page. The frame stands below the first screenful and is as tall as its content, as hosts make it.
pub fn page(frame: Frame, address: &str) -> String {
    let sandbox = match frame {
        Frame::Plain => PLAIN,
        Frame::Sandboxed => SEALED,
    };
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\">\
         <title>A blog</title><h1>A blog</h1><p><a href=\"#after\" id=\"before\">A link before</a></p>\
         <div style=\"height:900px\">Much to read</div>\
         <iframe title=\"Hip quiz\" src=\"{address}\" style=\"width:100%;height:3000px;border:0\"{sandbox}></iframe>\
         <p id=\"after\">And after.</p></html>"
    )
}
