//! The head of a page, and the small script that starts the app and says so when it cannot.

use crate::as_text::{self, as_text};
use crate::csp::{Has, policy};
use crate::files::{App, Build};
use crate::guest::{Begins, Guest, check_of_one_file};
use crate::icon;
use crate::manifest;
use crate::oembed::View;
use crate::offline;
use crate::parts::END_OF_FIRST_SCREEN;
use crate::preview::Standing;
use crate::styles::Styles;
/// Text as HTML.
pub use runners_hip::embed::as_attribute as escape;
use runners_hip::guide::LIBRARY;
use std::io;

/// Starts the app as soon as its script is there. A classic script, because module scripts are refused in a frame
/// without an origin. When the page has loaded and the script has not, it never will.
fn start(app: &App, up: &str) -> String {
    let wasm = &app.wasm;
    format!(
        "(()=>{{const there=()=>typeof wasm_bindgen!='undefined',\
         go=()=>wasm_bindgen({{module_or_path:'{up}{wasm}'}}).catch(rhFailed);\
         if(there())go();else document.getElementById('glue').onload=go;\
         addEventListener('load',()=>there()||rhFailed())}})();"
    )
}

/// What a page says about itself.
pub struct About {
    /// The title.
    pub title: &'static str,
    /// One or two sentences for search engines.
    pub description: &'static str,
    /// How the page stands to the others.
    pub standing: Standing,
    /// The stylesheets of components that the page never shows.
    pub without_styles: Vec<Styles>,
    /// What the page has besides inline scripts.
    pub has: Has,
    /// What the page may begin with when a blogger says so.
    pub begins: &'static [Begins],
}

/// The page of an app with its head filled, and `body` in its `<main>`.
pub fn page(build: &Build, app: &App, about: &About, body: &str) -> io::Result<String> {
    let guest = Guest::before_app(about.begins)?;
    let up = build.edition.up();
    let last = start(app, up) + &guest.last;
    let styles = build.styles(&about.without_styles) + &motion(body);
    let is_kept = about.has == Has::AppToKeep && build.is_release;
    let offline = is_kept.then(offline::script).transpose()?;
    let policy = if build.is_release {
        let scripts = [&*guest.first, &*last];
        policy(
            about.has,
            scripts.into_iter().chain(offline.as_deref()),
            &styles,
        )
    } else {
        String::new()
    };
    let App { script, wasm } = app;
    let described = described(build, about)?;
    let kept = offline.map(|script| {
        let manifest = manifest::FILE;
        format!("<link rel=\"manifest\" href=\"./{manifest}\">\n<script>{script}</script>\n")
    });
    let (first, kept) = (guest.first, kept.unwrap_or_default());
    let head = format!(
        "{policy}{described}<script>{first}</script>\n\
         <link rel=\"preload\" href=\"{up}{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         {kept}<style>{styles}</style>\n</head>"
    );
    let body = body_with_app(&format!("{up}{script}"), body, &last)?;
    let page = template(build, about)
        .replacen("</head>", &head, 1)
        .replacen("<main></main>", "", 1)
        .replacen("</body>", &body, 1);
    Ok(page)
}

/// The body of a page that loads its app. The app's script stands behind the first screen: that is painted sooner then, and
/// the app is ready sooner too. ARCHITECTURE.md has the figures.
fn body_with_app(script: &str, body: &str, last: &str) -> io::Result<String> {
    let Some((first_screen, rest)) = body.split_once(END_OF_FIRST_SCREEN) else {
        return Err(io::Error::other(
            "a page does not say where its first screen ends",
        ));
    };
    Ok(format!(
        "{first_screen}{END_OF_FIRST_SCREEN}<script id=\"glue\" src=\"{script}\" async></script>\
         {rest}\n<script>{last}</script>\n</body>"
    ))
}

/// The page that is one file: styles, scripts, WebAssembly, all of it inside. With ?check it shows the check, and no app.
pub fn one_file(build: &Build, about: &About, body: &str) -> io::Result<String> {
    let guest = Guest::of_one_file(about.begins)?;
    let check = check_of_one_file()?;
    let program = &build.one_file;
    let last = format!(
        "{}if(new URLSearchParams(location.search).has('check')){{{check}}}else{{{};\
         try{{wasm_bindgen({{module_or_path:{}}}).catch(rhFailed)}}catch{{rhFailed()}}}}",
        guest.last,
        program.script,
        as_text::READ
    );
    if last.contains("</") || last.contains("<!--") {
        return Err(io::Error::other(
            "the app's script would end inside the page",
        ));
    }
    let styles = build.styles(&about.without_styles) + &motion_of(|_| true);
    let policy = if build.is_release {
        policy(Has::AppInside, [&*guest.first, &*last], &styles)
    } else {
        String::new()
    };
    let described = described(build, about)?;
    let first = guest.first;
    let head =
        format!("{policy}{described}<script>{first}</script>\n<style>{styles}</style>\n</head>");
    let text = as_text(&program.module);
    let body = format!(
        "{body}\n<script type=\"text/plain\" id=\"app-as-text\">{text}</script>\n<script>{last}</script>\n</body>"
    );
    let page = template(build, about)
        .replacen("</head>", &head, 1)
        .replacen("<main></main>", "", 1)
        .replacen("</body>", &body, 1);
    Ok(page)
}

/// The movements of the drawings that stand on the page.
fn motion(body: &str) -> String {
    motion_of(|id| body.contains(&format!("data-figure=\"{id}\"")))
}

/// The movements of some drawings.
fn motion_of(on_page: impl Fn(&str) -> bool) -> String {
    let moving = LIBRARY
        .exercises
        .iter()
        .filter(|exercise| exercise.figure.moves() && on_page(exercise.id));
    let frames: String = moving
        .map(|exercise| {
            let drawing = &exercise.figure;
            drawing.keyframes(exercise.id, drawing.pace(exercise.dose.tempo))
        })
        .collect();
    if frames.is_empty() {
        return frames;
    }
    format!("@media screen and (prefers-reduced-motion:no-preference){{{frames}}}")
}

/// A page without any app.
pub fn page_without_app(
    build: &Build,
    about: &About,
    guest: &Guest,
    body: &str,
) -> io::Result<String> {
    let styles = build.styles(&about.without_styles);
    let Guest { first, last } = guest;
    let policy = if build.is_release {
        policy(about.has, [first.as_str(), last], &styles)
    } else {
        String::new()
    };
    let head = format!(
        "{policy}{}<script>{first}</script>\n<style>{styles}</style>\n</head>",
        described(build, about)?
    );
    let body = format!("{body}\n<script>{last}</script>");
    let page = template(build, about)
        .replacen("</head>", &head, 1)
        .replacen("<main></main>", &body, 1);
    Ok(page)
}

/// Trunk's page, with the link for blogs before everything else in the head.
fn template(build: &Build, about: &About) -> String {
    let link = about.standing.discovery(build.address().as_ref());
    build
        .edition
        .template(&build.template)
        .replacen("<meta ", &format!("{link}<meta "), 1)
}

/// What a page says about itself, for its head.
fn described(build: &Build, about: &About) -> io::Result<String> {
    let (title, description) = (escape(about.title), escape(about.description));
    let address = build.address();
    let preview = about.standing.tags(about, &build.edition, address.as_ref());
    // No tab shows the icon of a frame, but without any address browsers would ask the server for one.
    let icon = if matches!(about.standing, Standing::Framed(View::Quiz)) {
        "data:,".to_owned()
    } else {
        icon::in_tab()?
    };
    Ok(format!(
        "<title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"{icon}\">\n{preview}"
    ))
}
