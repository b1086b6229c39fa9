//! What is kept and where: on this device only when asked, as a text to take along, and as a text to take in. Deleting
//! everything is one tap, a question, and can be taken back.

use super::ask::told;
use super::copy_box::{CopyBox, copy_box};
use super::diary::{Diary, Keeping};
use super::diary_keeping::IMPORT_FIELD;
use super::element::{button, field, input, made, text, text_field};
use super::parts::Parts;
use super::plan_event::PlanEvent;
use super::screen::Screen;
use crate::browser;
use crate::guide::{Text, ui};
use crate::plan::export;

/// Adds the screen.
pub fn keep_plan(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.heading(ui::DIARY_HEADING);
    told(parts, diary);
    parts.words("p.lead", ui::DIARY_LEAD);
    unreadable(parts, diary);
    if diary.is_begun() {
        take_out(parts, diary);
    }
    take_in(parts, diary);
    if diary.is_begun() || diary.keeping == Keeping::On {
        delete(parts, diary);
    }
}

/// What this device has kept and nobody can read: shown, so that it can be saved, and deleted only when asked.
fn unreadable(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let Keeping::Unreadable(refused, kept) = &diary.keeping else {
        return;
    };
    parts.marked(
        "section",
        &["class", "data-keep"],
        &["unreadable", "unreadable"],
        |parts| {
            parts.words("h3", ui::DIARY_UNREADABLE);
            parts.words("p", refused.words());
            parts.words("p", ui::DIARY_UNREADABLE_HINT);
            parts.within("p.actions", |parts| {
                if !diary.sealed {
                    parts.add(save_link("runners-hip-unreadable.txt", "text/plain", kept));
                }
                let delete = PlanEvent::DeletedUnreadable;
                parts.action(
                    "plain",
                    "delete-unreadable",
                    ui::DIARY_UNREADABLE_DELETE,
                    delete,
                );
            });
            parts.within("div.copy-box", |parts| {
                let kept = kept.clone();
                parts.add(super::element::shown_text(ui::DIARY_UNREADABLE, kept));
            });
        },
    );
}

/// Everything as a text.
fn take_out(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let content = export(&diary.saved);
    let save = (!diary.sealed).then(|| save_link("runners-hip-plan.txt", "text/plain", &content));
    parts.within("section.export", |parts| {
        parts.words("h3", ui::DIARY_EXPORT);
        parts.words("p.hint", ui::DIARY_EXPORT_HINT);
        copy_box(
            parts,
            CopyBox {
                label: ui::DIARY_EXPORT,
                content,
                copied: diary.copied,
                more: save,
            },
            PlanEvent::Copied,
        );
    });
}

/// A link that saves a text as a file.
pub fn save_link(name: &'static str, kind: &'static str, content: &str) -> yew::Html {
    let names = &["data-action", "download", "href"];
    let address = browser::file_address(kind, content);
    let values = vec!["save".into(), name.into(), address.into()];
    made("a", names, values, vec![text(ui::PLAN_SAVE_FILE)])
}

/// A text from elsewhere.
fn take_in(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let on_event = parts.on_event().clone();
    let on_file = yew::Callback::from(move |event: yew::Event| {
        browser::read_file(&event, IMPORT_FIELD, on_event.clone(), PlanEvent::FileRead);
    });
    parts.within("section.import", |parts| {
        parts.words("h3", ui::DIARY_IMPORT);
        parts.words("p.hint", ui::DIARY_IMPORT_HINT);
        parts.within("label.field", |parts| {
            parts.words("span", ui::DIARY_IMPORT_FILE);
            parts.add(field("file", "file", String::new(), on_file));
        });
        parts.within("label.field", |parts| {
            parts.words("span", ui::DIARY_IMPORT_TEXT);
            parts.add(text_field("import", "3"));
        });
        if let Some(refused) = diary.refused {
            let names = &["class", "role", "tabindex"];
            parts.marked(
                "p",
                names,
                &["told notice refused", "alert", "-1"],
                |parts| {
                    parts.text(refused.words());
                },
            );
        }
        if !diary.dropped.is_empty() {
            let gone = ui::LIST_ITEMS.join(&diary.dropped);
            parts.say("p.notice", ui::DIARY_DROPPED.fill(&[("names", &gone)]));
        }
        parts.action(
            "continue",
            "import",
            ui::DIARY_IMPORT_DO,
            PlanEvent::Imported,
        );
    });
}

/// Everything away, after one question.
fn delete(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    parts.within("section.delete", |parts| {
        parts.words("h3", ui::DIARY_DELETE);
        if diary.form.asks_to_delete {
            parts.words("p", ui::DIARY_DELETE_SURE);
            parts.within("p.actions", |parts| {
                let delete = PlanEvent::DeletedEverything;
                parts.action(
                    "continue danger",
                    "delete-yes",
                    ui::DIARY_DELETE_YES,
                    delete,
                );
                parts.action(
                    "plain",
                    "delete-no",
                    ui::DIARY_DELETE_NO,
                    PlanEvent::KeptEverything,
                );
            });
        } else {
            parts.action(
                "plain",
                "delete",
                ui::DIARY_DELETE_ASK,
                PlanEvent::AskedToDelete,
            );
        }
    });
}

/// Adds the tick below a screen of the plan, and the line about privacy.
pub fn keep_tick(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    let is_kept = diary.keeping == Keeping::On;
    if diary.keeping == Keeping::Closed {
        refused(parts, diary, ui::DIARY_KEEP_CLOSED);
    } else if diary.sealed || diary.keeping == Keeping::Refused {
        if diary.is_begun() {
            refused(parts, diary, ui::DIARY_KEEP_REFUSED);
        }
    } else if matches!(diary.keeping, Keeping::Unreadable(..)) {
        if diary.screen != Screen::Data {
            parts.marked(
                "div",
                &["class", "data-keep"],
                &["keep", "unreadable"],
                |parts| {
                    parts.words("p", ui::DIARY_UNREADABLE);
                    to_data(parts, diary);
                },
            );
        }
    } else if diary.is_begun() || is_kept {
        let on_change = parts.on_event().reform(|_| PlanEvent::ToggledKeeping);
        parts.within("label.keep", |parts| {
            parts.add(input("checkbox", "keep", "", is_kept, on_change));
            parts.words("span", ui::DIARY_KEEP);
        });
    }
    let privacy = if is_kept {
        ui::DIARY_PRIVACY_KEPT
    } else {
        ui::DIARY_PRIVACY
    };
    parts.words("p.privacy", privacy);
}

/// Why nothing is kept here, and the way to take everything along.
fn refused(parts: &mut Parts<PlanEvent>, diary: &Diary, why: Text) {
    let values = ["keep refused", "status"];
    parts.marked("div", &["class", "role"], &values, |parts| {
        parts.words("p", why);
        to_data(parts, diary);
    });
}

fn to_data(parts: &mut Parts<PlanEvent>, diary: &Diary) {
    if diary.screen != Screen::Data {
        let open = PlanEvent::Opened(Screen::Data);
        let on_click = parts.on_event().reform(move |_| open);
        parts.add(button(
            "plain",
            "open-data",
            text(ui::DIARY_TO_DATA),
            on_click,
        ));
    }
}
