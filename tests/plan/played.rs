//! Sessions to play, with a clock that the test moves.

use runners_hip::guide::ExerciseId;
use runners_hip::plan::{Amount, Cue, Event, Now, Phase, Player, PlayerSettings, Side, Task, Turn};

pub const QUIET: PlayerSettings = PlayerSettings {
    get_ready_seconds: 5,
    rest_seconds: None,
    hold_seconds: None,
    sore_side: None,
    sore_side_turn: Turn::First,
    sound: false,
    speech: false,
    vibration: false,
};

pub const HOUR_MS: u64 = 3_600_000;

/// An exercise whose number is its name.
pub fn task(number: u8, sets: u8, reps: Option<u8>, hold: Option<u8>) -> Task {
    Task {
        exercise: ExerciseId(number),
        amount: Amount {
            sets,
            reps,
            hold_seconds: hold,
            easier: false,
        },
        is_warm_up: false,
        each_side: false,
        rest_seconds: 30,
        longest_hold: 60,
    }
}

pub fn hold(number: u8, sets: u8, seconds: u8) -> Task {
    task(number, sets, None, Some(seconds))
}

pub fn reps(number: u8, sets: u8, reps: u8) -> Task {
    task(number, sets, Some(reps), None)
}

pub fn each_side(task: Task) -> Task {
    Task {
        each_side: true,
        ..task
    }
}

/// A player with the hand of a clock.
pub struct Played {
    pub player: Player,
    pub clock: u64,
    pub cues: Vec<Cue>,
}

impl Played {
    pub fn with(tasks: &[Task], settings: &PlayerSettings) -> Self {
        Self {
            player: Player::new(tasks.to_vec(), settings),
            clock: 1_700_000_000_000,
            cues: Vec::new(),
        }
    }

    /// A session that has begun.
    pub fn begun(tasks: &[Task]) -> Self {
        let mut played = Self::with(tasks, &QUIET);
        played.send(Event::Resume);
        played
    }

    pub fn send(&mut self, event: Event) -> Now {
        self.cues.extend(self.player.handle(event, self.clock));
        self.player.now()
    }

    /// Lets time pass with a tick every 100 milliseconds.
    pub fn wait(&mut self, seconds: u64) -> Now {
        for _ in 0..seconds * 10 {
            self.clock += 100;
            self.send(Event::Tick);
        }
        self.player.now()
    }

    /// Does whatever the phase asks for, to its end.
    pub fn do_phase(&mut self) -> Now {
        let now = self.player.now();
        match now.remaining {
            Some((minutes, seconds)) => self.wait(u64::from(minutes) * 60 + u64::from(seconds)),
            None => self.send(Event::Done),
        }
    }

    /// All phases to the end, each with its set and side.
    pub fn phases(&mut self) -> Vec<(Phase, u8, Option<Side>)> {
        let mut phases = Vec::new();
        while self.player.now().phase != Phase::Finished {
            let now = self.player.now();
            phases.push((now.phase, now.set, now.side));
            self.do_phase();
        }
        phases
    }

    pub fn heard(&mut self) -> Vec<Cue> {
        std::mem::take(&mut self.cues)
    }
}
