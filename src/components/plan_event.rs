//! What happens on the screens of the plan. Each event says what happened; what follows from it is decided in the diary.

use super::screen::Screen;
use crate::guide::ExerciseId;
use crate::plan::{Effort, Schedule};

/// A number from 0 to 10 that the reader gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// The pain at rest before a session.
    Before,
    /// The worst pain during it.
    During,
    /// The pain the next morning.
    Morning,
    /// The pain when walking today.
    Walking,
    /// The worst pain in the last run.
    LastRun,
}

/// Something that is so or is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// The pain kept rising, or there was a limp.
    RoseOrLimped,
    /// It is stiffer than usual this morning.
    Stiff,
    /// The reader limped since, or was woken by the pain.
    LimpedOrWoken,
    /// The reader limps today, or was woken by the pain last night.
    LimpsToday,
    /// The reader ran yesterday or the day before.
    RanLately,
    /// The answers in the page's address are newer than the stop.
    AnsweredAfterwards,
    /// Somebody has looked at the hip.
    Seen,
}

/// A change of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Left out.
    LeaveOut,
    /// Taken back as the starter set has it.
    PutBack,
    /// Changed for the nearest one that suits.
    Swap,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanEvent {
    /// The page is there, and the device and the clock can be asked.
    Arrived,
    /// The reader opened a screen.
    Opened(Screen),
    /// The browser went back or forward to the screen with this number.
    Returned(u8),
    /// Another window has changed what this device keeps.
    KeptElsewhere,
    /// The reader wants a plan from the result.
    MadePlan,
    /// The reader says whether the answers in the page's address are theirs.
    OwnedAnswers(bool),
    /// The reader changed the plan.
    Edited(Edit, ExerciseId),
    /// The reader chose a number.
    Rated(Scale, u8),
    /// The reader said whether it is so.
    Said(Point, bool),
    /// The reader said how hard it was.
    Felt(Effort),
    /// The reader said how much worse the morning after the last run was.
    WasWorse(i8),
    /// The reader ticked or unticked an exercise as done.
    ToggledDone(ExerciseId),
    /// The reader wants to be led through the exercises of today.
    StartedPlayer,
    /// The reader has done the exercises of today.
    DidExercises,
    /// The reader has done the run of today.
    DidRun,
    /// The reader said how many minutes a run took.
    RanMinutes(u8),
    /// The reader has told how a session was.
    Recorded,
    /// The reader has told how the morning is, and whether there is a danger sign.
    ToldMorning(bool),
    /// The reader asks whether to run today, and says whether there is a danger sign.
    AskedToRun(bool),
    /// The reader begins the way back to running anew; true after a short break.
    BeganRunning(bool),
    /// The reader wants to go on after a stop.
    OpenedAgain,
    /// The reader may run again, a clinician says.
    Cleared,
    /// The reader took the last change back.
    Undid,
    /// The reader ticked or unticked "keep my plan on this device".
    ToggledKeeping,
    /// The reader wants to delete everything, and is asked once.
    AskedToDelete,
    /// The reader wants to keep everything after all.
    KeptEverything,
    /// The reader deleted everything.
    DeletedEverything,
    /// The reader deleted what could not be read.
    DeletedUnreadable,
    /// A file was put into the field.
    FileRead,
    /// The reader takes over what stands in the field.
    Imported,
    /// A text was copied, or could not be.
    Copied(bool),
    /// The reader chose when the sessions are.
    Scheduled(Schedule),
}
