//! The sheet for a clinician as a Yew component, built into a program of its own: the quiz does not load what it does not
//! show. It is filled in from the answers in the page's address.

use super::copy_box::{CopyBox, copy_box};
use super::element::{button, text};
use super::parts::Parts;
use super::sheet::{Part, as_text, filled_in};
use crate::browser;
use crate::guide::{RULES_VERSION, ui};
use crate::quiz::{LinkProblem, Responses};
use yew::{Callback, Component, Context, Html, MouseEvent};

/// What happened.
#[derive(Clone, Copy, Debug)]
pub enum SheetEvent {
    /// The page is there, and its address can be read.
    Arrived,
    /// The text was copied, or could not be.
    Copied(bool),
}

/// The sheet.
pub struct SheetApp {
    link: Option<Result<Responses, LinkProblem>>,
    copied: Option<bool>,
}

impl Component for SheetApp {
    type Message = SheetEvent;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self {
            link: None,
            copied: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, event: SheetEvent) -> bool {
        match event {
            SheetEvent::Arrived => self.link = browser::opened_link(),
            SheetEvent::Copied(copied) => self.copied = Some(copied),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let mut parts = Parts::new(&ctx.link().callback(|event: SheetEvent| event));
        match &self.link {
            None => parts.words("p.lead", ui::SHEET_EMPTY),
            Some(Err(LinkProblem::Damaged)) => parts.words("p.notice", ui::LINK_DAMAGED),
            Some(Err(LinkProblem::OtherVersion)) => {
                parts.words("p.notice", ui::LINK_OTHER_VERSION);
            }
            Some(Ok(responses)) => self.show(&mut parts, responses),
        }
        parts.into_element("div", &["class", "data-screen"], &["hand-over", "sheet"])
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            ctx.link().send_message(SheetEvent::Arrived);
        }
    }
}

impl SheetApp {
    fn show(&self, parts: &mut Parts<SheetEvent>, responses: &Responses) {
        let surroundings = browser::surroundings();
        let sheet = filled_in(responses);
        let made = ui::SHEET_MADE.fill(&[("version", RULES_VERSION), ("date", surroundings.date)]);
        parts.within("div.sheet", |parts| {
            parts.words("p.hint", ui::SHEET_HINT);
            for part in &sheet {
                show(parts, part);
            }
            parts.say("p.hint", made.clone());
        });
        // A frame that is sealed may not print.
        let print = (!surroundings.sealed).then(|| {
            let on_print = Callback::from(|_: MouseEvent| browser::print());
            button("plain", "print", text(ui::PRINT), on_print)
        });
        copy_box(
            parts,
            CopyBox {
                label: ui::SHEET_HEADING,
                content: as_text(&sheet, &made),
                copied: self.copied,
                more: print,
            },
            SheetEvent::Copied,
        );
    }
}

fn show(parts: &mut Parts<SheetEvent>, part: &Part) {
    parts.words("h2", part.heading);
    parts.within("ul", |parts| {
        for (label, said) in &part.lines {
            parts.within("li", |parts| {
                if !label.is_empty() {
                    parts.say("b", [label, ": "].concat());
                }
                parts.add(Html::from(said.clone()));
            });
        }
    });
}
