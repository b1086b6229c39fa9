//! The edge to the real page, and the only code that names `web_sys`, `js_sys` or gloo. It decides nothing, and it
//! never panics when a browser refuses. Outside a browser (prerendering, native tests) there is no page to act on:
//! there `outside` stands in, under the same names.

#[cfg(target_arch = "wasm32")]
mod address;
#[cfg(target_arch = "wasm32")]
mod body_map;
#[cfg(target_arch = "wasm32")]
mod clock;
#[cfg(target_arch = "wasm32")]
mod device;
#[cfg(target_arch = "wasm32")]
mod field;
#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod keys;
#[cfg(target_arch = "wasm32")]
mod listener;
#[cfg(target_arch = "wasm32")]
mod mount;
#[cfg(target_arch = "wasm32")]
mod number_kind;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod screens;
#[cfg(target_arch = "wasm32")]
mod speech;
#[cfg(target_arch = "wasm32")]
mod surroundings;
#[cfg(target_arch = "wasm32")]
mod take_along;
#[cfg(target_arch = "wasm32")]
mod ticker;
#[cfg(target_arch = "wasm32")]
mod tone;
#[cfg(target_arch = "wasm32")]
mod vibration;
#[cfg(target_arch = "wasm32")]
mod visibility;
#[cfg(target_arch = "wasm32")]
mod wake_lock;

#[cfg(target_arch = "wasm32")]
pub use {
    address::{go_back, on_navigation, opened_link, own_address, remember_page, remember_screen},
    body_map::{body_map, mark_chosen},
    clock::{every, local_day, now, stamp},
    device::{ANSWERS, PLAN, can_read, forget, keep, kept, on_kept_elsewhere},
    field::{chosen_value, read_file, typed},
    focus::{
        focus, focus_again, focus_control, focused_control, has_focus, leave_focus, open_fold,
        show_heading, show_mistake,
    },
    keys::on_key,
    listener::Listener,
    mount::mount,
    number_kind::number_kind,
    page::{
        chosen_option, early, from_template, language, mark_live, only_danger_check, root, site,
        words,
    },
    screens::{fragment, on_screens},
    speech::{can_speak, hush, say},
    surroundings::surroundings,
    take_along::{copy_from, file_address, print, share},
    ticker::{steady_now, ticker},
    tone::{Tones, can_sound},
    vibration::{can_vibrate, vibrate},
    visibility::on_hidden,
    wake_lock::WakeLock,
};

#[cfg(not(target_arch = "wasm32"))]
mod outside;
#[cfg(not(target_arch = "wasm32"))]
pub use outside::*;
