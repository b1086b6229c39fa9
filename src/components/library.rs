//! All exercise cards, with choices of what to see. The danger signs stand above them on the built page.

use super::card_sources::card_sources;
use super::choices::{choice, row};
use super::count_words::count_words;
use super::element::{keyed, marked, select, text};
use super::exercise_card::{CardParts, exercise_card, kind_name};
use super::exercises_app::ExercisesEvent;
use super::figure::exercise_figure;
use super::parts::Parts;
use super::play_button::with_play_button;
use crate::browser;
use crate::guide::{CauseId, Equipment, GUIDE, Pattern, PatternId, Suitability, Text, ui};
use crate::plan::{Card, Filter, browse};
use crate::quiz::LinkProblem;
use yew::{Callback, Html};

/// The library with the cards that are asked for. `mirrored` turns the drawings to the left leg; `problem` is what was
/// wrong with the link that opened the page.
pub fn library_view(
    filter: Filter,
    mirrored: bool,
    problem: Option<LinkProblem>,
    on_event: &Callback<ExercisesEvent>,
) -> Html {
    let mut parts = Parts::new(on_event);
    if let Some(problem) = problem {
        parts.marked("p", &["class", "role"], &["notice", "status"], |parts| {
            parts.text(match problem {
                LinkProblem::Damaged => ui::LINK_DAMAGED,
                LinkProblem::OtherVersion => ui::LINK_OTHER_VERSION,
            });
        });
    }
    let cards = browse(filter);
    filters(&mut parts, filter, mirrored);
    found(&mut parts, filter, cards.len());
    parts.words("p.pain-rule", ui::CARDS_PAIN_RULE);
    let judged = filter.pattern.is_some();
    // A card that is open stays open, and the one that takes its place does not.
    let keyed_card = |card: &Card| {
        let mut drawing = exercise_figure(card.exercise, mirrored);
        if card.suitability != Suitability::Avoid {
            drawing = with_play_button(drawing, card.id, on_event);
        }
        let inside = CardParts {
            drawing,
            sources: card_sources(card.exercise),
            ..CardParts::default()
        };
        keyed(card.exercise.id, exercise_card(card, judged, inside))
    };
    parts.add(cards.iter().map(keyed_card).collect());
    let names = &["class", "data-screen"];
    parts.into_element("div", names, &["card-library", "exercises"])
}

/// Adds the choices.
fn filters(parts: &mut Parts<ExercisesEvent>, filter: Filter, mirrored: bool) {
    let kinds = Filter::KINDS.map(|kind| {
        let label = kind.map_or(ui::FILTER_ALL, kind_name);
        let event = ExercisesEvent::Filtered(Filter { kind, ..filter });
        (label, filter.kind == kind, event)
    });
    row(parts, "kind", ui::FILTER_LABEL, &kinds);
    parts.fold("details.act", ui::FILTER_MORE, |parts| {
        by_use(parts, filter);
        side(parts, mirrored);
    });
}

/// Adds the choices that are wanted less often.
fn by_use(parts: &mut Parts<ExercisesEvent>, filter: Filter) {
    let equipment = Filter::EQUIPMENT.map(|equipment| {
        let label = equipment.map_or(ui::FILTER_ALL, equipment_name);
        let wanted = Filter {
            equipment,
            ..filter
        };
        let event = ExercisesEvent::Filtered(wanted);
        (label, filter.equipment == equipment, event)
    });
    row(parts, "equipment", ui::FILTER_EQUIPMENT, &equipment);
    let causes = GUIDE.causes.iter().map(|cause| cause.name).collect();
    let chosen = filter.cause.map_or(0, |cause| cause.0 + 1);
    drop_down(
        parts,
        "cause",
        ui::FILTER_CAUSE,
        causes,
        chosen,
        move |number| Filter {
            cause: number.checked_sub(1).map(CauseId),
            ..filter
        },
    );
    let shown: Vec<(PatternId, &Pattern)> = shown_patterns().collect();
    let names = shown.iter().map(|(_, pattern)| pattern.name).collect();
    let chosen = (1u8..)
        .zip(&shown)
        .find(|(_, (id, _))| Some(*id) == filter.pattern)
        .map_or(0, |(number, _)| number);
    drop_down(
        parts,
        "pattern",
        ui::FILTER_PATTERN,
        names,
        chosen,
        move |number| Filter {
            pattern: number
                .checked_sub(1)
                .and_then(|number| shown_patterns().nth(usize::from(number)))
                .map(|(id, _)| id),
            ..filter
        },
    );
}

/// Adds the choice of the leg that the drawings show.
pub fn side(parts: &mut Parts<ExercisesEvent>, mirrored: bool) {
    let sides = [(ui::SIDE_RIGHT, false), (ui::SIDE_LEFT, true)];
    parts.within("fieldset.choices", |parts| {
        parts.words("legend", ui::SIDE_LABEL);
        for (label, left) in sides {
            let event = ExercisesEvent::ChoseSide(left);
            choice(parts, "side", label, mirrored == left, event);
        }
    });
}

/// Those that a reader can be shown; a strained bone is no reason to pick exercises.
fn shown_patterns() -> impl Iterator<Item = (PatternId, &'static Pattern)> {
    (0u8..)
        .map(PatternId)
        .zip(GUIDE.patterns)
        .filter(|(_, pattern)| pattern.shown)
}

/// Says how many cards are there, or how to find some. It is there from the beginning, so that a change of it is read out.
fn found(parts: &mut Parts<ExercisesEvent>, filter: Filter, number: usize) {
    parts.marked("div", &["class", "role"], &["found", "status"], |parts| {
        if filter == Filter::default() {
            return;
        }
        match u8::try_from(number) {
            Ok(0) => parts.words("p", ui::FILTER_NONE),
            Ok(number) => parts.say("p", count_words(ui::FILTER_FOUND, number)),
            Err(_) => {}
        }
        let event = ExercisesEvent::Filtered(Filter::default());
        parts.action("plain", "show-all", ui::FILTER_RESET, event);
    });
}

fn drop_down(
    parts: &mut Parts<ExercisesEvent>,
    name: &'static str,
    label: Text,
    options: Vec<Text>,
    chosen: u8,
    filter: impl Fn(u8) -> Filter + 'static,
) {
    let on_change = parts.on_event().reform(move |event: yew::Event| {
        ExercisesEvent::Filtered(filter(browser::chosen_option(&event)))
    });
    let options = std::iter::once(ui::FILTER_ANY).chain(options);
    let options = (0u8..).zip(options).map(|(number, label)| {
        let selected = if number == chosen { "selected" } else { "" };
        marked("option", &["selected"], &[selected], vec![text(label)])
    });
    let options = options.collect();
    parts.within("label.drop-down", |parts| {
        parts.words("span", label);
        parts.add(select(name, options, on_change));
    });
}

fn equipment_name(equipment: Equipment) -> Text {
    match equipment {
        Equipment::Floor => ui::EQUIPMENT_FLOOR,
        Equipment::Home => ui::EQUIPMENT_HOME,
        Equipment::Band => ui::EQUIPMENT_BAND,
    }
}
