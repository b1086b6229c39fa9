//! The page that makes the lines for a blog, as a Yew component: choices, a preview, and the lines to copy. What the lines
//! are is decided in [`crate::embed`].

use super::embed_choices::choices;
use super::embed_event::{EmbedEvent, Width};
use super::embed_lines::{Lines, lines};
use super::embed_preview::preview;
use super::parts::Parts;
use crate::browser;
use crate::embed::{Blog, Options, Piece, Site, View, starts};
use yew::{Component, Context, Html, Properties};

/// What the page carries for its app.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct EmbedProps {
    /// Where the pages stand and in which languages, see [`Site::read`].
    pub site: String,
    /// The tag of the page's own language.
    pub language: String,
}

/// The page for bloggers.
pub struct EmbedApp {
    site: Site,
    options: Options,
    /// Whether the page has arrived in a browser, so that a preview can be shown.
    is_live: bool,
    width: Width,
    blog: Blog,
    piece: Piece,
    copied: Option<bool>,
}

impl Component for EmbedApp {
    type Message = EmbedEvent;
    type Properties = EmbedProps;

    fn create(ctx: &Context<Self>) -> Self {
        let EmbedProps { site, language } = ctx.props();
        let site = Site::read(site, language);
        let options = Options {
            language: site.own_language(),
            ..Options::default()
        };
        Self {
            site,
            options,
            is_live: false,
            width: Width::default(),
            blog: Blog::default(),
            piece: Piece::default(),
            copied: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, event: EmbedEvent) -> bool {
        // What was copied before is not what stands there now.
        self.copied = None;
        let options = &mut self.options;
        match event {
            EmbedEvent::Arrived => self.arrive(),
            EmbedEvent::Viewed(view) => *options = options.seen_as(view),
            EmbedEvent::Spoke(language) => options.language = language,
            EmbedEvent::Began(place) => {
                // Above the list stands "The beginning", but not above the one exercise.
                let above = u8::from(options.view != View::One);
                let place = place.checked_sub(above).map(usize::from);
                options.start = place.and_then(|place| starts(options.view).get(place).copied());
            }
            EmbedEvent::Lit(theme) => options.theme = theme,
            EmbedEvent::Coloured(accent) => options.accent = accent,
            EmbedEvent::Rounded(corners) => options.corners = corners,
            EmbedEvent::Packed(is_compact) => options.is_compact = is_compact,
            EmbedEvent::Resized(width) => self.width = width,
            EmbedEvent::GoesTo(blog) => {
                self.blog = blog;
                self.piece = blog.pieces().first().copied().unwrap_or_default();
            }
            EmbedEvent::Takes(piece) => self.piece = piece,
            EmbedEvent::Copied(copied) => self.copied = Some(copied),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let mut parts = Parts::new(&ctx.link().callback(|event: EmbedEvent| event));
        parts.within("div.maker-table", |parts| {
            choices(parts, &self.options, &self.site);
            let address = self.site.relative(&self.options);
            let address = self.is_live.then_some(address);
            preview(parts, address, self.width);
        });
        let shown = Lines {
            site: &self.site,
            options: &self.options,
            blog: self.blog,
            piece: self.piece,
            copied: self.copied,
        };
        lines(&mut parts, &shown);
        parts.into_element("div", &["class"], &["maker"])
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            ctx.link().send_message(EmbedEvent::Arrived);
        }
    }
}

impl EmbedApp {
    fn arrive(&mut self) {
        self.is_live = true;
        let site = std::mem::take(&mut self.site);
        self.site = site.found_at(&browser::own_address());
    }
}
