//! Any state that the app can save.

use crate::common::{answered, but, clicks, harmless, walked};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use runners_hip::guide::{ExerciseId, LIBRARY};
use runners_hip::plan::{
    Activity, Day, Effort, Log, Morning, Pain, Plan, PlayerSettings, ReturnToRun, Saved, Schedule,
    Session, Side, Turn,
};
use runners_hip::quiz::{answers_that_count, assess, rank};

fn pain() -> impl Strategy<Value = Pain> {
    (0..=10_u8).prop_filter_map("a pain", Pain::new)
}

fn morning() -> impl Strategy<Value = Morning> {
    (pain(), any::<[bool; 3]>()).prop_map(|(pain_now, [stiff, limped_or_woken, danger_sign])| {
        Morning {
            pain_now,
            stiff,
            limped_or_woken,
            danger_sign,
        }
    })
}

fn activity() -> impl Strategy<Value = Activity> {
    let exercises = u8::try_from(LIBRARY.exercises.len()).unwrap_or(u8::MAX);
    let stages = u8::try_from(LIBRARY.run.stages.len()).unwrap_or(u8::MAX);
    prop_oneof![
        vec((0..exercises).prop_map(ExerciseId), 0..8).prop_map(Activity::Exercises),
        (0..stages, any::<u8>()).prop_map(|(stage, minutes)| Activity::Run { stage, minutes }),
    ]
}

fn session() -> impl Strategy<Value = Session> {
    let efforts = [Effort::TooEasy, Effort::Right, Effort::TooHard];
    let effort = proptest::sample::select(efforts.to_vec());
    let parts = (
        any::<u16>(),
        activity(),
        pain(),
        pain(),
        any::<bool>(),
        effort,
        option::of(morning()),
    );
    parts.prop_map(
        |(day, activity, pain_before, pain_during, limped_or_rising, effort, morning)| Session {
            day: Day(day),
            activity,
            pain_before,
            pain_during,
            limped_or_rising,
            effort,
            morning,
            settled: false,
        },
    )
}

fn plan() -> impl Strategy<Value = Option<Plan>> {
    (clicks(), any::<u16>(), vec((0..3_u8, any::<u8>()), 0..6)).prop_map(|(clicks, day, edits)| {
        let runner = walked(&clicks);
        let ranking = rank(&answers_that_count(&runner));
        let mut plan = Plan::for_result(&assess(&runner), &ranking, &runner, Day(day)).ok()?;
        for (edit, which) in edits {
            let exercise = plan
                .items()
                .get(usize::from(which % 5))
                .map(|item| item.exercise)?;
            match edit {
                0 => {
                    plan.swap(exercise);
                }
                1 => plan.leave_out(exercise),
                _ => plan.put_back(exercise),
            }
        }
        plan.assessed(&assess(&answered(&clicks)));
        Some(plan)
    })
}

fn player() -> impl Strategy<Value = PlayerSettings> {
    let side = proptest::sample::select(vec![Side::Left, Side::Right]);
    let turn = proptest::sample::select(vec![Turn::First, Turn::Last]);
    let number = || option::of(any::<u8>());
    (
        any::<u8>(),
        number(),
        number(),
        option::of(side),
        turn,
        any::<[bool; 3]>(),
    )
        .prop_map(
            |(get_ready_seconds, rest_seconds, hold_seconds, sore_side, sore_side_turn, flags)| {
                let [sound, speech, vibration] = flags;
                PlayerSettings {
                    get_ready_seconds,
                    rest_seconds,
                    hold_seconds,
                    sore_side,
                    sore_side_turn,
                    sound,
                    speech,
                    vibration,
                }
            },
        )
}

/// Any state that the app can be in.
pub fn saved() -> impl Strategy<Value = Saved> {
    let run = (any::<[u16; 2]>(), any::<[bool; 3]>());
    let schedule = (any::<u16>(), any::<[u8; 6]>());
    (plan(), vec(session(), 0..30), run, player(), schedule).prop_map(
        |(plan, sessions, ([started, days], [walks_well, locked, sign]), player, schedule)| {
            let mut log = Log::default();
            for session in sessions {
                log.record(session);
            }
            if sign {
                log.tell_danger_sign();
            }
            let mut run = ReturnToRun::default();
            run.begin(Day(started), days % 30, walks_well);
            if locked {
                run.assessed(&assess(&but(&harmless(), &[("walking", "limp")])));
            }
            let (first_day, [sessions_a_week, weeks, a, b, c, d]) = schedule;
            Saved {
                plan,
                log,
                run,
                player,
                schedule: Schedule {
                    first_day: Day(first_day),
                    sessions_a_week,
                    weeks,
                    session_at: (a, b),
                    check_at: (c, d),
                },
            }
        },
    )
}
