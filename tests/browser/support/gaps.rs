//! What is left out, where, and why: the one place for it. Each run says what it leaves out.

use super::Engine;
use anyhow::{Context, Result};
use std::io::{Write, stderr};
use std::thread;

/// A test that cannot be made in a browser, or what the page cannot do there yet.
struct Gap {
    engine: Engine,
    test: &'static str,
    reason: &'static str,
}

const GAPS: &[Gap] = &[
    firefox("accessibility::", JUDGED_ONCE),
    webkit("accessibility::", JUDGED_ONCE),
    webkit(
        "loading::starting_in_a_blog_takes_no_focus_and_scrolls_nothing",
        FOCUS,
    ),
    webkit(
        "loading::going_on_in_a_blog_does_not_scroll_the_blog",
        CLICK,
    ),
    webkit(
        "layout::on_the_oldest_phone_nothing_is_cut_off_on_any_screen",
        WIDTH,
    ),
    webkit(
        "urgent_help::in_a_frame_the_number_is_no_link_that_may_lead_nowhere",
        LIST,
    ),
    webkit(
        "anywhere::with_our_headers_an_isolated_blog_frames_the_quiz",
        CLICK,
    ),
    webkit("blogs::hugo", CLICK),
    webkit("blogs::jekyll", CLICK),
    firefox("wordpress::", ONCE),
    webkit("wordpress::", ONCE),
    webkit("check::the_line_for_colours_changes_them", COLOURS),
    webkit(
        "without_app::a_sandboxed_frame_runs_the_quiz_when_the_server_lets_everybody_read",
        SANDBOX,
    ),
    webkit("without_app::a_sandboxed_frame_takes_keys_too", SANDBOX),
    webkit("body_map::it_works_in_a_frame_without_an_origin", SANDBOX),
    webkit("hosts::h5p_is_not_spoken_to_where_it_would_stop", SANDBOX),
    webkit(
        "plan_data::in_a_sealed_frame_the_text_is_shown_and_no_file_is_promised",
        SANDBOX,
    ),
    firefox("plan_print::", PAPER),
    firefox("stopping::on_paper_such_a_sheet_says_so_too", PAPER),
    firefox(
        "player::without_motion_start_and_end_stand_side_by_side",
        MOTION,
    ),
    webkit("plan_print::", PAPER),
    webkit("stopping::on_paper_such_a_sheet_says_so_too", PAPER),
    webkit(
        "player::without_motion_start_and_end_stand_side_by_side",
        MOTION,
    ),
    webkit(
        "manners::after_a_step_the_script_of_the_blog_is_asked_to_show_the_new_heading",
        CLICK,
    ),
    webkit("manners::the_history_of_the_blog_stays_as_it_was", CLICK),
    webkit(
        "manners::the_colours_are_those_of_the_blog_and_its_background_shows_through",
        COLOURS,
    ),
    webkit(
        "player_device::a_frame_that_may_do_nothing_plays_the_session_too",
        SANDBOX,
    ),
    webkit("player_device::a_pause_stops_the_voice", STAND_INS),
    webkit(
        "player_device::nothing_sounds_until_it_is_asked_for_and_everything_stops_on_leaving",
        STAND_INS,
    ),
    firefox(
        "player_device::the_screen_stays_on_while_the_session_runs_and_is_asked_for_again",
        STAND_INS,
    ),
    webkit(
        "messages::a_hundred_thousand_hostile_messages_change_nothing",
        CLICK,
    ),
    webkit(
        "messages::the_blog_hears_of_screens_and_heights_and_never_of_an_answer",
        CLICK,
    ),
];

const JUDGED_ONCE: &str = "the checkers judge the elements and their colours, which are the same in every browser, and \
    only chromedriver switches colours and the size of text";
const ONCE: &str = "setting a blog up takes its time; the frame that it makes is tested in every browser, see hosts.rs and \
    standalone::it_runs_in_the_hardest_frame_and_asks_for_nothing";
const FOCUS: &str = "its driver gives a frame the focus in order to look into it";
const CLICK: &str =
    "its driver cannot click in a frame without scrolling, and a script's click moves no focus";
const WIDTH: &str = "its window cannot be made as narrow as 240 px";
const LIST: &str = "its driver cannot choose from a list in a frame";
const SANDBOX: &str = "WebKit lets a frame without an origin load none of the page's own files under a policy of 'self'; \
    it shows the text, see without_app::a_sandboxed_frame_shows_the_text_when_the_server_does_not";

const PAPER: &str =
    "only chromedriver prints on a paper of a given size, or shows a page as printed";
const MOTION: &str = "only chromedriver asks for less motion";
const STAND_INS: &str =
    "the stand-in for the device does not take there, so nothing can be counted";
const COLOURS: &str = "WebKit does not tell a frame the colours that the blog gives to its element; \
    the blog can say them in the address, see options::a_theme_is_taken_from_the_address";

const fn firefox(test: &'static str, reason: &'static str) -> Gap {
    Gap {
        engine: Engine::Firefox,
        test,
        reason,
    }
}

const fn webkit(test: &'static str, reason: &'static str) -> Gap {
    Gap {
        engine: Engine::WebKit,
        test,
        reason,
    }
}

impl Gap {
    /// A gap names one test, or all of a file.
    fn names(&self, test: &str) -> bool {
        self.test == test || (self.test.ends_with("::") && test.starts_with(self.test))
    }
}

/// Whether a frame without an origin is left out of a test of frames, which it says.
pub fn without_origin(engine: Engine) -> Result<bool> {
    if engine != Engine::WebKit {
        return Ok(false);
    }
    writeln!(
        stderr(),
        "left out in {engine:?}: a frame without an origin, because {SANDBOX}"
    )?;
    Ok(true)
}

/// Whether the test that runs in this thread is left out, which it says.
pub fn here(engine: Engine) -> Result<bool> {
    let thread = thread::current();
    let test = thread.name().context("a test's thread bears its name")?;
    let Some(gap) = GAPS
        .iter()
        .find(|gap| gap.engine == engine && gap.names(test))
    else {
        return Ok(false);
    };
    // Written past the tests' own output, which is shown for failures only.
    writeln!(
        stderr(),
        "left out in {engine:?}: {test}, because {}",
        gap.reason
    )?;
    Ok(true)
}
