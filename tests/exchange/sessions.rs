//! A few sessions with everything in them that files find hard.

use limber_core::log::{LoggedSession, SessionHead};
use limber_core::plan::RoutineRef;
use limber_core::{
    Attempt, DeviceId, ExerciseId, Outcome, RoutineId, SessionId, SessionOutcome, Side, StepKind,
    StepPath, Wall,
};
use uuid::Uuid;

/// 2026-11-22T07:30:00+01:00.
pub const SUNDAY: i64 = 1_795_329_000_000;

pub fn wall(unix_ms: i64) -> Wall {
    Wall {
        unix_ms,
        offset_min: 60,
    }
}

pub fn attempt(name: &str, side: Option<Side>, after_s: i64, held_ms: u64) -> Attempt {
    Attempt {
        path: StepPath {
            block: "main".to_owned(),
            use_no: 1,
            round: 1,
            entry: 1,
            swap: 0,
            set: 1,
            side,
        },
        kind: StepKind::Hold,
        exercise: ExerciseId(name.to_lowercase().replace(' ', "-")),
        name: name.to_owned(),
        side,
        set: 1,
        round: 1,
        attempt: 1,
        is_final: true,
        started_at: Some(wall(SUNDAY + after_s * 1_000)),
        min_ms: Some(30_000),
        planned_ms: Some(30_000),
        target_ms: Some(30_000),
        held_ms,
        longest_ms: held_ms,
        interruptions: 0,
        reps_planned: None,
        reps_done: None,
        counted: true,
        outcome: if held_ms >= 30_000 {
            Outcome::Completed
        } else {
            Outcome::Partial
        },
        swapped_from: None,
        reason: None,
        corrected: false,
    }
}

/// Session `n`, a day after the one before.
pub fn session(n: i64) -> LoggedSession {
    let by = n * 86_400_000;
    let mut reps = attempt("Glute bridge", None, 120, 24_000);
    reps.kind = StepKind::Reps;
    reps.min_ms = None;
    reps.planned_ms = Some(24_000);
    reps.reps_planned = Some(8);
    reps.reps_done = Some(8);
    reps.outcome = Outcome::Completed;
    let mut never = attempt("Pigeon pose", Some(Side::Right), 0, 0);
    never.started_at = None;
    never.outcome = Outcome::NotReached;
    never.path.set = 2;
    never.set = 2;
    let mut attempts = vec![
        attempt("Pigeon pose", Some(Side::Left), 15, 30_000),
        attempt("Pigeon pose", Some(Side::Right), 55, 22_000),
        reps,
        never,
    ];
    for one in &mut attempts {
        one.started_at = one.started_at.map(|wall| wall.minus_ms(-by));
    }
    let effort = u8::try_from(4 + n).unwrap();
    LoggedSession {
        head: SessionHead {
            id: SessionId(Uuid::from_u128(
                0x019a_0000_0000_7000_8000_0000_0000_0001 + u128::try_from(n).unwrap(),
            )),
            device: DeviceId(Uuid::from_u128(0xD0)),
            routine: RoutineRef {
                id: RoutineId::from("hips"),
                name: "Hips; <b>deep</b>, slow \\ 髋部 and a name that is long enough to be folded"
                    .to_owned(),
            },
            started_at: wall(SUNDAY + by),
            ended_at: Some(wall(SUNDAY + by + 170_500)),
            outcome: SessionOutcome::FinishedEarly,
            speed: 1,
            held_ms: 76_000,
            paused_ms: 4_000,
            effort: Some(effort),
            discomfort_before: Some(5),
            discomfort_after: Some(3),
            note: Some(
                "Left hip <script>alert(1)</script>\nbetter, really; BEGIN:VEVENT".to_owned(),
            ),
            by_hand: false,
            corrected: false,
        },
        attempts,
    }
}

/// One that waits to go on.
pub fn unfinished() -> LoggedSession {
    let mut session = session(3);
    session.head.ended_at = None;
    session.head.outcome = SessionOutcome::Unfinished;
    session
}
