//! The lines to paste, and what to do with them.

use super::choices::row;
use super::copy_box::{CopyBox, copy_box};
use super::element::{made, marked, text};
use super::embed_choices::drop_down;
use super::embed_event::EmbedEvent;
use super::parts::Parts;
use crate::embed::{Blog, FILE, Options, Piece, Site, snippet};
use crate::guide::{Text, ui};
use yew::Html;

/// What the lines are made of.
pub struct Lines<'a> {
    /// Where the pages stand.
    pub site: &'a Site,
    /// What was chosen.
    pub options: &'a Options,
    /// Where the lines go.
    pub blog: Blog,
    /// Which lines.
    pub piece: Piece,
    /// Whether they were copied.
    pub copied: Option<bool>,
}

/// Adds where the lines go, the steps, and the lines.
pub fn lines(parts: &mut Parts<EmbedEvent>, shown: &Lines) {
    parts.within("div.maker-lines", |parts| {
        parts.words("h2", ui::EMBED_TAKE);
        let blogs = Blog::ALL.map(|blog| {
            let selected = if blog == shown.blog { "selected" } else { "" };
            marked(
                "option",
                &["selected"],
                &[selected],
                vec![text(blog.name())],
            )
        });
        drop_down(parts, "blog", ui::EMBED_WHERE, blogs.to_vec(), |number| {
            let blog = Blog::ALL.get(usize::from(number)).copied();
            EmbedEvent::GoesTo(blog.unwrap_or_default())
        });
        let pieces = shown.blog.pieces();
        if pieces.len() > 1 {
            let pieces: Vec<(Text, bool, EmbedEvent)> = pieces
                .iter()
                .map(|piece| {
                    let event = EmbedEvent::Takes(*piece);
                    (piece_name(*piece), *piece == shown.piece, event)
                })
                .collect();
            row(parts, "piece", ui::EMBED_PIECE, &pieces);
        } else {
            parts.add(Html::default());
        }
        parts.list("ol.maker-steps", shown.blog.steps(shown.piece));
        copy_box(
            parts,
            CopyBox {
                label: ui::EMBED_SNIPPET,
                content: shown.content(),
                copied: shown.copied,
                more: (shown.piece == Piece::File).then(|| shown.download()),
            },
            EmbedEvent::Copied,
        );
    });
}

impl Lines<'_> {
    /// What is copied.
    fn content(&self) -> String {
        let exercise = self.options.start.map_or("", |start| start.name.show());
        let title = self.site.title(self.options, exercise);
        let address = if self.piece == Piece::File {
            [FILE, &self.options.query_of_file()].concat()
        } else {
            self.site.absolute(self.options, ui::EMBED_EXAMPLE.show())
        };
        snippet(self.piece, &address, title)
    }

    /// The way to the file itself.
    fn download(&self) -> Html {
        made(
            "a",
            &["href", "download"],
            vec![self.site.file(self.options).into(), FILE.into()],
            vec![text(ui::EMBED_DOWNLOAD)],
        )
    }
}

fn piece_name(piece: Piece) -> Text {
    match piece {
        Piece::Listener => ui::EMBED_PIECE_LISTENER,
        Piece::Frame => ui::EMBED_PIECE_FRAME,
        Piece::Address => ui::EMBED_PIECE_ADDRESS,
        Piece::File => ui::EMBED_PIECE_FILE,
    }
}
