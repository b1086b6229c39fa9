//! Every choice of the page for bloggers in every copy that it gives: first all lines are taken, then a blog shows them, and
//! what is in the frame must be what was chosen.

use crate::embed::{choose, lines, maker, set};
use crate::support::{APP, Blog, Files, Page, dist, until};
use anyhow::{Context, Result, ensure};
use std::cell::RefCell;

/// The copies, by their number on the page.
const LISTENER: usize = 0;
const FRAME: usize = 1;
const ADDRESS: usize = 2;
const FILE: usize = 3;

/// What the blogger does.
#[derive(Clone, Copy, Debug)]
enum Act {
    /// Chooses in a row, by number.
    Row(&'static str, usize),
    /// Chooses a language, by number.
    Language(u8),
    /// Chooses a colour.
    Accent(&'static str),
    /// Chooses a view, and what it begins with: the last of a group.
    Start(usize, usize),
}

/// What the blogger does, and what holds in the page and in the single file then.
type Choice = (Act, &'static str, &'static str);

const QUIZ: &str = "shows('.quiz')";
const START: &str = "data.start === start && shows('.quiz')";

const CHOICES: &[Choice] = &[
    (Act::Row("view", 0), QUIZ, QUIZ),
    (Act::Row("view", 1), DANGER, DANGER),
    (Act::Row("view", 2), "cards() === 20", QUIZ),
    (Act::Row("view", 3), "cards() === 1", START),
    (Act::Row("view", 4), "shows('#causes')", QUIZ),
    (Act::Language(1), "root.lang === 'de'", "root.lang === 'de'"),
    (Act::Language(2), "root.lang === 'es'", "root.lang === 'es'"),
    (
        Act::Row("theme", 1),
        "style(root).colorScheme === 'light'",
        "style(root).colorScheme === 'light'",
    ),
    (
        Act::Row("theme", 2),
        "style(root).colorScheme === 'dark'",
        "style(root).colorScheme === 'dark'",
    ),
    (Act::Accent("8a2be2"), VIOLET, VIOLET),
    (
        Act::Row("corners", 1),
        "corner() === '0px'",
        "corner() === '0px'",
    ),
    (
        Act::Row("corners", 2),
        "corner() === '5px'",
        "corner() === '5px'",
    ),
    (
        Act::Row("corners", 3),
        "corner() === '26px'",
        "corner() === '26px'",
    ),
    (Act::Row("density", 1), COMPACT, COMPACT),
    (Act::Start(0, 0), START, START),
    (
        Act::Start(2, 0),
        "shows(`[data-exercise=${start}][open] ol`)",
        START,
    ),
    (
        Act::Start(3, 0),
        "shows(`[data-exercise=${start}] ol`) && cards() === 1",
        START,
    ),
    (Act::Start(4, 0), "data.start === start", START),
    (
        Act::Start(4, 1),
        "document.querySelectorAll('#causes details[open]').length === 2",
        START,
    ),
];

const DANGER: &str = "shows('.quiz') && !shows('.short-way')";
const VIOLET: &str =
    "style(root).getPropertyValue('--accent') === '#8a2be2' && data.accent === '8a2be2'";
const COMPACT: &str =
    "data.density === 'compact' && document.querySelector('.continue').clientHeight < 52";

/// What the lines above are written with.
const WORDS: &str = "
    const [start] = arguments, root = document.documentElement, data = root.dataset, style = getComputedStyle;
    const shows = selector => document.querySelector(selector)?.checkVisibility() ?? false;
    const cards = () => [...document.querySelectorAll('[data-exercise]')].filter(card => card.checkVisibility()).length;
    const corner = () => style(document.querySelector('.continue')).borderRadius;";

impl Act {
    /// Does it, and says what is begun with, if that was chosen.
    async fn take(self, page: &Page) -> Result<()> {
        match self {
            Self::Row(row, number) => choose(page, row, number).await,
            Self::Language(number) => set(page, "[name=language]", &number.to_string()).await,
            Self::Accent(hex) => set(page, "[name=accent]", &["#", hex].concat()).await,
            Self::Start(view, group) => {
                choose(page, "view", view).await?;
                let last = "const list = document.querySelector('[name=start]');
                    return [...list.options].indexOf([...list.querySelectorAll('optgroup')][arguments[0]].lastElementChild)";
                let last: u32 = page.script_with(last, &[group.into()]).await?;
                set(page, "[name=start]", &last.to_string()).await
            }
        }
    }

    /// Takes it back.
    async fn undo(self, page: &Page) -> Result<()> {
        match self {
            Self::Row(row, _) => choose(page, row, 0).await,
            Self::Language(_) => set(page, "[name=language]", "0").await,
            Self::Accent(_) => page.click("[data-action=usual-accent]").await,
            Self::Start(..) => {
                if page
                    .there_is("[name=start] option:first-child:not(optgroup *)")
                    .await?
                {
                    set(page, "[name=start]", "0").await?;
                }
                choose(page, "view", 0).await
            }
        }
    }
}

/// Lines that were copied, and what holds where they are shown.
struct Copied {
    lines: String,
    /// The folder that the single file was taken from.
    folder: String,
    start: String,
    holds: &'static str,
}

/// The part of an address after the name of an option.
fn value(lines: &str, option: &str) -> String {
    let after = lines.split_once(&format!("{option}="));
    let value = after.and_then(|(_, after)| after.split(['&', '"']).next());
    value.unwrap_or_default().to_owned()
}

/// Takes all four copies of a choice. Frames are made of the first and the last: the other two have the same address.
async fn copy(page: &Page, (act, in_page, in_file): Choice) -> Result<[Copied; 2]> {
    act.take(page).await?;
    let mut taken = Vec::new();
    for piece in [ADDRESS, FRAME, LISTENER, FILE] {
        choose(page, "piece", piece).await?;
        taken.push(lines(page).await?);
    }
    let file = "return document.querySelector('[download]').getAttribute('href')";
    let file: String = page.script(file).await?;
    act.undo(page).await?;
    let [address, frame, listener, own] =
        <[String; 4]>::try_from(taken).map_err(|taken| anyhow::anyhow!("{taken:?}"))?;
    let framed = format!("<iframe src=\"{}\"", address.replace('&', "&amp;"));
    ensure!(frame.starts_with(&framed), "{act:?}: {frame} and {address}");
    ensure!(
        listener.starts_with(&frame) && listener.contains("<script>"),
        "{act:?}: {listener}"
    );
    ensure!(
        own.starts_with("<iframe src=\"standalone.html"),
        "{act:?}: {own}"
    );
    let here = page.app.url("127.0.0.1", "");
    let shown = |lines: String, folder: &str, holds| Copied {
        start: value(&lines, "start"),
        lines: lines.replace(here.trim_end_matches('/'), APP),
        folder: folder.to_owned(),
        holds,
    };
    let folder = file.trim_end_matches("standalone.html");
    Ok([shown(listener, "", in_page), shown(own, folder, in_file)])
}

/// The blog: a post for each of the lines, and the single file in the folder of its language.
fn posts(all: &[Copied]) -> Result<Files> {
    let mut files = Files::new();
    for (number, copied) in all.iter().enumerate() {
        let page = format!(
            "<!doctype html><link rel=\"icon\" href=\"data:,\"><title>A post</title>{}",
            copied.lines
        );
        files.insert(post(number, copied), page.into_bytes());
        let file = [&copied.folder, "standalone.html"].concat();
        let built = dist()?
            .get(&file)
            .with_context(|| format!("dist/{file} is missing"))?;
        files.insert(file, built.clone());
    }
    Ok(files)
}

fn post(number: usize, copied: &Copied) -> String {
    format!("{}{number}.html", copied.folder)
}

#[test]
fn whatever_is_chosen_every_copy_of_it_shows_it() -> Result<()> {
    let all = RefCell::new(Vec::new());
    maker(async |page| {
        let mut copies = Vec::new();
        for choice in CHOICES {
            copies.extend(copy(page, *choice).await?);
        }
        all.replace(copies);
        Ok(())
    })?;
    let all = all.into_inner();
    let blog = Blog {
        files: posts(&all)?,
        ..Blog::default()
    };
    blog.open(async |page| {
        let base: String = page.script("return new URL('.', location).href").await?;
        for (number, copied) in all.iter().enumerate() {
            let address = [base.as_str(), &post(number, copied)].concat();
            page.browser.session.goto(&address).await?;
            page.enter_frame().await?;
            let holds = format!(
                "{WORDS} return document.readyState !== 'loading' && {}",
                copied.holds
            );
            let start = [copied.start.as_str().into()];
            until(&copied.lines, async || {
                page.script_with(&holds, &start).await
            })
            .await?;
            page.leave_frame().await?;
        }
        Ok(())
    })
}
