//! What a blogger chooses: the view, what it begins with, and how it looks.

use super::choices::row;
use super::element::{field, keyed, made, marked, select, text};
use super::embed_event::EmbedEvent;
use super::parts::Parts;
use crate::browser;
use crate::embed::{Accent, Corners, Kind, Options, Site, Theme, View, starts};
use crate::guide::{Text, ui};
use yew::{AttrValue, Html};

/// Adds all choices.
pub fn choices(parts: &mut Parts<EmbedEvent>, options: &Options, site: &Site) {
    parts.within("div.maker-choices", |parts| {
        let views = View::ALL.map(|view| {
            (
                view_name(view),
                options.view == view,
                EmbedEvent::Viewed(view),
            )
        });
        row(parts, "view", ui::EMBED_WHAT, &views);
        begin_with(parts, options);
        languages(parts, options, site);
        let themes = Theme::ALL.map(|theme| {
            let label = match theme {
                Theme::Page => ui::EMBED_THEME_PAGE,
                Theme::Light => ui::EMBED_THEME_LIGHT,
                Theme::Dark => ui::EMBED_THEME_DARK,
            };
            (label, options.theme == theme, EmbedEvent::Lit(theme))
        });
        row(parts, "theme", ui::EMBED_THEME, &themes);
        accent(parts, options);
        let labels = [
            ui::EMBED_CORNERS_USUAL,
            ui::EMBED_CORNERS_SQUARE,
            ui::EMBED_CORNERS_SMALL,
            ui::EMBED_CORNERS_ROUND,
        ];
        let corners: Vec<(Text, bool, EmbedEvent)> = labels
            .into_iter()
            .zip(Corners::ALL)
            .map(|(label, corners)| {
                let event = EmbedEvent::Rounded(corners);
                (label, options.corners == corners, event)
            })
            .collect();
        row(parts, "corners", ui::EMBED_CORNERS, &corners);
        let rooms = [
            (ui::EMBED_DENSITY_USUAL, false),
            (ui::EMBED_DENSITY_COMPACT, true),
        ]
        .map(|(label, it)| (label, options.is_compact == it, EmbedEvent::Packed(it)));
        row(parts, "density", ui::EMBED_DENSITY, &rooms);
    });
}

fn view_name(view: View) -> Text {
    match view {
        View::Quiz => ui::EMBED_VIEW_QUIZ,
        View::Danger => ui::EMBED_VIEW_DANGER,
        View::Exercises => ui::EMBED_VIEW_EXERCISES,
        View::One => ui::EMBED_VIEW_ONE,
        View::Article => ui::EMBED_VIEW_ARTICLE,
    }
}

/// Adds the list of what the view can begin with, in groups of one kind. Where there is none, something stands in its
/// place: a list that gets shorter would give the focus away.
fn begin_with(parts: &mut Parts<EmbedEvent>, options: &Options) {
    let starts = starts(options.view);
    if starts.is_empty() {
        parts.add(Html::default());
        return;
    }
    let mut list = Vec::new();
    if options.view != View::One {
        list.push(option(
            text(ui::EMBED_START_NOTHING),
            options.start.is_none(),
        ));
    }
    for kind in [Kind::Place, Kind::Cause, Kind::Exercise] {
        let of_kind = starts.iter().filter(|start| start.kind == kind);
        let group: Vec<Html> = of_kind
            .map(|start| option(text(start.name), options.start == Some(*start)))
            .collect();
        if !group.is_empty() {
            let label = kind_name(kind).show();
            list.push(marked("optgroup", &["label"], &[label], group));
        }
    }
    let label = if options.view == View::One {
        ui::EMBED_VIEW_ONE
    } else {
        ui::EMBED_START
    };
    // A list of its own for each view: browsers remember which line of a list was chosen, whatever stands there now.
    let mut own = Parts::new(parts.on_event());
    drop_down(&mut own, "start", label, list, EmbedEvent::Began);
    let own = own.into_element("div", &[], &[]);
    parts.add(keyed(view_name(options.view).show(), own));
}

fn kind_name(kind: Kind) -> Text {
    match kind {
        Kind::Place => ui::EMBED_PLACES,
        Kind::Cause => ui::EMBED_CAUSES,
        Kind::Exercise => ui::EMBED_EXERCISES,
    }
}

/// Adds the languages, if there are several.
fn languages(parts: &mut Parts<EmbedEvent>, options: &Options, site: &Site) {
    if site.languages.len() < 2 {
        return;
    }
    let list = (0u8..).zip(&site.languages).map(|(number, language)| {
        let name = Html::from(language.name.clone());
        option(name, options.language == number)
    });
    let list = list.collect();
    drop_down(
        parts,
        "language",
        ui::EMBED_LANGUAGE,
        list,
        EmbedEvent::Spoke,
    );
}

/// Adds the colour, what becomes of it, and the way back.
fn accent(parts: &mut Parts<EmbedEvent>, options: &Options) {
    let on_event = parts.on_event().clone();
    let on_change =
        on_event.reform(|event| EmbedEvent::Coloured(Accent::read(&browser::chosen_value(&event))));
    let chosen = options.accent.unwrap_or(Accent::OURS).hex();
    parts.within("fieldset.choices", |parts| {
        parts.words("legend", ui::EMBED_ACCENT);
        parts.within("label.choice", |parts| {
            parts.add(field("color", "accent", chosen, on_change));
            parts.words("span", ui::EMBED_ACCENT_OWN);
        });
        if options.accent.is_some() {
            let event = EmbedEvent::Coloured(None);
            parts.action("plain", "usual-accent", ui::EMBED_ACCENT_USUAL, event);
        } else {
            parts.add(Html::default());
        }
        parts.marked(
            "div",
            &["class", "role"],
            &["maker-accent", "status"],
            |parts| {
                if let Some(accent) = options.accent {
                    readable(parts, accent, options.theme);
                }
            },
        );
    });
}

/// Says what becomes of a colour where the frame can be light, and where it can be dark.
fn readable(parts: &mut Parts<EmbedEvent>, accent: Accent, theme: Theme) {
    let shown = accent.shown();
    let mut is_changed = false;
    for (never_in, shown, words) in [
        (Theme::Dark, shown.on_light, ui::EMBED_ACCENT_LIGHT),
        (Theme::Light, shown.on_dark, ui::EMBED_ACCENT_DARK),
    ] {
        if never_in != theme && shown != accent {
            is_changed = true;
            changed(parts, accent, shown, words);
        }
    }
    if !is_changed {
        parts.words("p", ui::EMBED_ACCENT_READABLE);
    }
}

/// Says that a colour becomes another one, and shows that.
fn changed(parts: &mut Parts<EmbedEvent>, accent: Accent, shown: Accent, words: Text) {
    let (accent, shown) = (accent.hex(), shown.hex());
    parts.within("p", |parts| {
        parts.add(swatch(&shown));
        parts.say(
            "span",
            words.fill(&[("accent", &accent), ("shown", &shown)]),
        );
    });
}

/// A dot in a colour. The page's policy allows no style of its own, but a drawing may have a colour.
fn swatch(hex: &str) -> Html {
    let dot = made(
        "circle",
        &["cx", "cy", "r", "fill"],
        vec!["8".into(), "8".into(), "8".into(), hex.to_owned().into()],
        vec![],
    );
    let values: Vec<AttrValue> = vec!["swatch".into(), "0 0 16 16".into(), "true".into()];
    made(
        "svg",
        &["class", "viewBox", "aria-hidden"],
        values,
        vec![dot],
    )
}

fn option(label: Html, is_chosen: bool) -> Html {
    let selected = if is_chosen { "selected" } else { "" };
    marked("option", &["selected"], &[selected], vec![label])
}

/// Adds a list to choose from; `event` is given the number of what was chosen.
pub fn drop_down(
    parts: &mut Parts<EmbedEvent>,
    name: &'static str,
    label: Text,
    options: Vec<Html>,
    event: fn(u8) -> EmbedEvent,
) {
    let on_change = parts
        .on_event()
        .reform(move |it: yew::Event| event(browser::chosen_option(&it)));
    parts.within("label.drop-down", |parts| {
        parts.words("span", label);
        parts.add(select(name, options, on_change));
    });
}
