//! What link previews and search engines read in the head of a page: Open Graph, Twitter's card, and which address is the
//! one to show.

use crate::address::Address;
use crate::edition::Edition;
use crate::head::{About, escape};
use crate::oembed::View;
use crate::picture;
use runners_hip::guide::page as words;

/// How a page stands to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The open page, which has the whole preview.
    Open,
    /// A page for frames. Search engines are led to the open page, so that frames with options do not compete with it.
    Framed(View),
    /// A page beside them, to which no preview leads.
    Beside,
}

impl Standing {
    /// The link for blogs, which comes first in the head.
    pub fn discovery(self, address: Option<&Address>) -> String {
        let view = match self {
            Self::Open => Some(View::Quiz),
            Self::Framed(view) => Some(view),
            Self::Beside => None,
        };
        let link = view.zip(address).map(|(view, address)| view.link(address));
        link.unwrap_or_default()
    }

    /// The tags of the preview. The framed pages have the least that is useful: titles and descriptions they have anyway.
    pub fn tags(self, about: &About, edition: &Edition, address: Option<&Address>) -> String {
        match self {
            Self::Open => {
                let addressed =
                    address.map(|address| addressed(address) + &edition.alternates(address));
                open(about) + &addressed.unwrap_or_default()
            }
            Self::Framed(_) => address.map(least).unwrap_or_default(),
            Self::Beside => String::new(),
        }
    }
}

/// What needs no address.
fn open(about: &About) -> String {
    [
        property("og:type", "website"),
        property("og:site_name", words::META_SITE_NAME.show()),
        property("og:title", about.title),
        property("og:description", about.description),
        property("og:locale", words::LANGUAGE_LOCALE.show()),
    ]
    .concat()
}

/// What the open page says with its address.
fn addressed(address: &Address) -> String {
    [
        least(address),
        property("og:url", &address.folder()),
        property("og:image:width", &picture::WIDTH.to_string()),
        property("og:image:height", &picture::HEIGHT.to_string()),
        property("og:image:alt", words::META_PICTURE_ALT.show()),
    ]
    .concat()
}

/// Where the open page is, and the picture.
fn least(address: &Address) -> String {
    let open = escape(&address.folder());
    [
        format!("<link rel=\"canonical\" href=\"{open}\">\n"),
        property("og:image", &address.shared(picture::FILE)),
        "<meta name=\"twitter:card\" content=\"summary_large_image\">\n".to_owned(),
    ]
    .concat()
}

fn property(name: &str, value: &str) -> String {
    let value = escape(value);
    format!("<meta property=\"{name}\" content=\"{value}\">\n")
}
