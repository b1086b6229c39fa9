//! Leads through a session. It is a state machine that knows no clock: every event brings a reading of the caller's
//! clock, and what comes back are cues to play. A page that was hidden or a device that slept neither loses nor
//! invents time: the phase waits where it was, paused, with "welcome back".
//!
//! ```
//! use runners_hip::guide::{ExerciseId, GUIDE};
//! use runners_hip::plan::{Amount, Cue, Event, Pause, Phase, Player, PlayerSettings, Task};
//!
//! let amount = Amount { sets: 2, reps: None, hold_seconds: Some(20), easier: false };
//! let tasks: Vec<Task> = Task::new(ExerciseId(0), amount).into_iter().collect();
//! let mut player = Player::new(tasks, &PlayerSettings::default());
//!
//! assert_eq!(player.handle(Event::Resume, 1_000), [Cue::Start(Phase::GetReady)]);
//! player.handle(Event::Tick, 3_000);
//! assert_eq!(player.now().remaining, Some((0, 3)));
//! player.handle(Event::Tick, 3_600_000); // The lid was closed for an hour.
//! assert_eq!(player.now().paused, Some(Pause::WelcomeBack));
//! assert_eq!(player.now().remaining, Some((0, 3)));
//! ```

mod adjust;
mod clock;
mod cue;
mod done;
mod event;
mod minutes;
mod note;
mod now;
mod script;
mod steps;
mod task;

pub use cue::Cue;
pub use event::{Event, Pause};
pub use minutes::minutes;
pub use note::{Note, notes};
pub use now::Now;
pub use script::Phase;
pub use steps::Step;
pub use task::{PlayerSettings, Side, Task, Turn};

use clock::{Progress, WallClock};
use script::{Segment, script};

/// A session in progress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    tasks: Vec<Task>,
    script: Vec<Segment>,
    /// Which segments were ever done to their end.
    done: Vec<bool>,
    at: usize,
    /// Milliseconds since the start of the phase.
    elapsed: u32,
    /// Milliseconds that the reader added to the phase.
    added: u32,
    pause: Option<Pause>,
    clock: WallClock,
}

impl Player {
    /// A session of these exercises, which waits for [`Event::Resume`].
    #[must_use]
    pub fn new(tasks: Vec<Task>, settings: &PlayerSettings) -> Self {
        let script = script(&tasks, settings);
        Self {
            done: vec![false; script.len()],
            tasks,
            script,
            at: 0,
            elapsed: 0,
            added: 0,
            pause: Some(Pause::BeforeStart),
            clock: WallClock::default(),
        }
    }

    /// Takes an event with the reading of the caller's clock, in milliseconds from any starting point. Returns what to
    /// play now, in order.
    pub fn handle(&mut self, event: Event, now: u64) -> Vec<Cue> {
        let mut cues = Vec::new();
        match self.clock.read(now) {
            Progress::Of(passed) if self.pause.is_none() => self.pass(passed, &mut cues),
            Progress::Gap if self.pause.is_none() => self.pause = Some(Pause::WelcomeBack),
            Progress::Of(_) | Progress::Gap => {}
        }
        if self.is_finished() {
            self.pause = None;
            return cues;
        }
        match event {
            Event::Resume => self.resume(&mut cues),
            Event::Pause => self.halt(Pause::ByReader),
            Event::Hidden => self.halt(Pause::WelcomeBack),
            Event::Done if self.phase() == Phase::Work => {
                self.resume(&mut cues);
                self.complete(&mut cues);
            }
            Event::Skip => self.go_to(self.at.saturating_add(1), &mut cues),
            Event::SkipExercise => self.skip_exercise(&mut cues),
            Event::Back => self.go_back(&mut cues),
            Event::More(seconds) if self.can_be_longer() => {
                self.added = self.added.saturating_add(u32::from(seconds) * 1_000);
            }
            // The rest has no meaning in this phase.
            Event::Tick | Event::Done | Event::More(_) => {}
            Event::Finish => self.go_to(self.script.len(), &mut cues),
        }
        if self.is_finished() {
            self.pause = None;
        }
        cues
    }

    /// Everything to show now.
    #[must_use]
    pub fn now(&self) -> Now {
        Now::of(self)
    }

    fn segment(&self) -> Option<&Segment> {
        self.script.get(self.at)
    }

    fn phase(&self) -> Phase {
        self.segment()
            .map_or(Phase::Finished, |segment| segment.phase)
    }

    fn is_finished(&self) -> bool {
        self.at >= self.script.len()
    }

    fn can_be_longer(&self) -> bool {
        matches!(
            self.phase(),
            Phase::GetReady | Phase::ChangeSides | Phase::Rest
        )
    }

    /// The length of the phase in milliseconds; `None` when the reader sets the pace.
    fn length(&self) -> Option<u32> {
        let seconds = self.segment()?.seconds?;
        Some((u32::from(seconds) * 1_000).saturating_add(self.added))
    }

    /// Lets time pass, through as many phases as it is enough for.
    fn pass(&mut self, milliseconds: u32, cues: &mut Vec<Cue>) {
        let mut left = milliseconds;
        while !self.is_finished() {
            let before = self.elapsed;
            let Some(length) = self.length() else {
                self.elapsed = before.saturating_add(left);
                return;
            };
            let room = length.saturating_sub(before);
            if left < room {
                self.elapsed = before.saturating_add(left);
                cues.extend(cue::passing(self.phase(), length, before, self.elapsed));
                return;
            }
            left = left.saturating_sub(room);
            self.complete(cues);
        }
    }

    /// Marks the phase as done to its end, and goes on.
    fn complete(&mut self, cues: &mut Vec<Cue>) {
        if let Some(done) = self.done.get_mut(self.at) {
            *done = true;
        }
        if self.segment().is_some_and(Segment::is_exercise) {
            cues.push(Cue::End);
        }
        self.go_to(self.at.saturating_add(1), cues);
    }

    fn go_to(&mut self, at: usize, cues: &mut Vec<Cue>) {
        self.at = at.min(self.script.len());
        self.elapsed = 0;
        self.added = 0;
        if self.is_finished() {
            cues.push(Cue::Done);
        } else if self.pause.is_none() {
            cues.push(Cue::Start(self.phase()));
        }
    }

    fn skip_exercise(&mut self, cues: &mut Vec<Cue>) {
        let current = self.segment().map(|segment| segment.task);
        let next = self
            .script
            .iter()
            .position(|segment| Some(segment.task) > current);
        self.go_to(next.unwrap_or(self.script.len()), cues);
    }

    fn go_back(&mut self, cues: &mut Vec<Cue>) {
        let at = if self.elapsed > RESTARTS_AFTER_MS {
            self.at
        } else {
            self.at.saturating_sub(1)
        };
        self.go_to(at, cues);
    }

    fn halt(&mut self, why: Pause) {
        self.pause = self.pause.or(Some(why));
    }

    /// Goes on. What was missed of the beginning of a phase is said now.
    fn resume(&mut self, cues: &mut Vec<Cue>) {
        if self.pause.take().is_some() && self.elapsed == 0 {
            cues.push(Cue::Start(self.phase()));
        }
    }
}

/// From this time on "back" means the start of the phase, as in every music player, in milliseconds.
const RESTARTS_AFTER_MS: u32 = 2_000;
