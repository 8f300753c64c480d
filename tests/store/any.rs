//! Arbitrary rows, for the properties.

use crate::given;
use limber_core::dose::Dose;
use limber_core::exercise::Laterality;
use limber_core::journal::{AliveMark, Entry};
use limber_core::log::SessionHead;
use limber_core::session::{Feedback, Gap, PauseReason, RepsDone, SwapTo};
use limber_core::timing::Position;
use limber_core::*;
use proptest::option;
use proptest::prelude::*;
use uuid::Uuid;

/// What SQLite's integers hold.
fn big() -> impl Strategy<Value = u64> {
    prop_oneof![0..=u64::from(u32::MAX), 0..=(u64::MAX >> 1)]
}

pub fn wall() -> impl Strategy<Value = Wall> {
    let unix_ms = prop_oneof![
        -62_000_000_000_000i64..=253_400_000_000_000,
        1_700_000_000_000i64..1_900_000_000_000,
    ];
    (unix_ms, -1_439..=1_439i32).prop_map(|(unix_ms, offset_min)| Wall {
        unix_ms,
        offset_min,
    })
}

fn moment() -> impl Strategy<Value = Moment> {
    (wall(), big(), big(), any::<u128>()).prop_map(|(wall, awake_ns, boot_ns, run)| Moment {
        wall,
        awake_ns,
        boot_ns,
        run: RunId(Uuid::from_u128(run)),
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,24}",
        Just("=1+1".to_owned()),
        Just("'; DROP TABLE session; --".to_owned()),
        Just("x".repeat(500)),
        any::<String>(),
    ]
}

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![Just(Side::Left), Just(Side::Right)]
}

fn dose() -> impl Strategy<Value = Dose> {
    prop_oneof![
        (option::of(any::<u32>()), any::<u32>())
            .prop_map(|(min_s, target_s)| Dose::Hold { min_s, target_s }),
        (any::<u32>(), option::of(any::<u32>()))
            .prop_map(|(count, rep_ms)| Dose::Reps { count, rep_ms }),
        any::<u32>().prop_map(|target_s| Dose::Timed { target_s }),
        Just(Dose::Open),
    ]
}

fn swap_to() -> impl Strategy<Value = SwapTo> {
    let laterality = prop_oneof![
        Just(Laterality::Bilateral),
        Just(Laterality::EachSide),
        Just(Laterality::Alternating)
    ];
    let texts = (text(), text(), option::of(text()), text());
    let seconds = (
        option::of(any::<u32>()),
        any::<u32>(),
        option::of(any::<u32>()),
        any::<bool>(),
    );
    (texts, laterality, seconds, dose()).prop_map(|(texts, laterality, seconds, dose)| SwapTo {
        mov: Move {
            id: ExerciseId(texts.0),
            name: texts.1,
            laterality,
            side_cue: texts.2,
            switch_s: seconds.0,
            position: Position(texts.3),
            explain_ms: 0,
            rep_ms: seconds.1,
            floor_s: seconds.2,
            usual_max_s: seconds.0,
            limit_s: seconds.2,
            skin_check_s: seconds.0,
            counts: seconds.3,
        },
        dose,
    })
}

fn feedback() -> impl Strategy<Value = Feedback> {
    let scale = || option::of(0..=10u8);
    (scale(), scale(), scale(), option::of(text())).prop_map(
        |(effort, discomfort_before, discomfort_after, note)| Feedback {
            effort,
            discomfort_before,
            discomfort_after,
            note,
        },
    )
}

fn pause_reason() -> impl Strategy<Value = PauseReason> {
    proptest::sample::select(vec![
        PauseReason::Person,
        PauseReason::Swap,
        PauseReason::StopCard,
        PauseReason::Call,
        PauseReason::Closed,
        PauseReason::Gap,
        PauseReason::Recovered,
        PauseReason::StayLimit,
    ])
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        proptest::sample::select(vec![
            Event::Start,
            Event::Advanced,
            Event::Resume,
            Event::Next,
            Event::GoBack,
            Event::Previous,
            Event::Restart,
            Event::Stay,
            Event::Longer,
            Event::Shorter,
            Event::Finish,
            Event::Discard,
        ]),
        (any::<u64>(), any::<u64>())
            .prop_map(|(boot_ns, slept_ns)| Event::Gap(Gap { boot_ns, slept_ns })),
        pause_reason().prop_map(|why| Event::Pause { why }),
        option::of(moment()).prop_map(|last_alive| Event::Recovered { last_alive }),
        (
            proptest::sample::select(SwapReason::ALL.to_vec()),
            swap_to()
        )
            .prop_map(|(reason, to)| Event::Swap {
                reason,
                to: Box::new(to),
            }),
        feedback().prop_map(Event::Feedback),
        (any::<u32>(), any::<u32>()).prop_map(|(record, reps)| Event::ConfirmReps(RepsDone {
            record: record as usize,
            reps,
        })),
    ]
}

/// A journal: any events, numbered from 0.
pub fn journal() -> impl Strategy<Value = Vec<Entry>> {
    let entry = (moment(), big(), big(), event());
    proptest::collection::vec(entry, 1..12).prop_map(|entries| {
        (0u32..)
            .zip(entries)
            .map(|(seq, (moment, credit_ns, lost_ns, event))| Entry {
                seq,
                moment,
                credit_ns,
                lost_ns,
                event,
            })
            .collect()
    })
}

pub fn mark(after_seq: u32) -> impl Strategy<Value = AliveMark> {
    (big(), big(), moment()).prop_map(move |(credit_ns, lost_ns, moment)| AliveMark {
        after_seq,
        credit_ns,
        lost_ns,
        moment,
    })
}

pub fn attempt() -> impl Strategy<Value = Attempt> {
    let path = (
        text(),
        any::<[u32; 5]>(),
        option::of(side()),
        option::of(side()),
    );
    let kind = proptest::sample::select(vec![
        StepKind::Hold,
        StepKind::Reps,
        StepKind::Timed,
        StepKind::Open,
    ]);
    let outcome = proptest::sample::select(vec![
        Outcome::Completed,
        Outcome::Partial,
        Outcome::Skipped,
        Outcome::Swapped,
        Outcome::NotReached,
        Outcome::Superseded,
    ]);
    let times = (
        option::of(wall()),
        option::of(big()),
        option::of(big()),
        option::of(big()),
        big(),
        big(),
    );
    let counts = (
        any::<[u32; 4]>(),
        option::of(any::<u32>()),
        option::of(any::<u32>()),
        any::<bool>(),
        any::<bool>(),
    );
    let texts = (text(), text(), option::of(text()), option::of(text()));
    (path, kind, outcome, times, counts, texts).prop_map(
        |(path, kind, outcome, times, counts, texts)| Attempt {
            path: StepPath {
                block: path.0,
                use_no: path.1[0],
                round: path.1[1],
                entry: path.1[2],
                swap: path.1[3],
                set: path.1[4],
                side: path.2,
            },
            kind,
            exercise: ExerciseId(texts.0),
            name: texts.1,
            side: path.3,
            set: counts.0[0],
            round: counts.0[1],
            attempt: counts.0[2],
            is_final: counts.3,
            started_at: times.0,
            min_ms: times.1,
            planned_ms: times.2,
            target_ms: times.3,
            held_ms: times.4,
            longest_ms: times.5,
            interruptions: counts.0[3],
            reps_planned: counts.1,
            reps_done: counts.2,
            counted: counts.4,
            outcome,
            swapped_from: texts.2.map(ExerciseId),
            reason: texts.3,
            corrected: counts.3 && counts.4,
        },
    )
}

/// What a session's head may become, beside its outcome.
pub fn head() -> impl Strategy<Value = SessionHead> {
    let times = (wall(), option::of(wall()), 1..=1_000u32, big(), big());
    (any::<u128>(), text(), text(), times, feedback()).prop_map(
        |(id, routine, name, times, said)| {
            let mut head = given::head(id, "2026-01-01T00:00:00Z");
            head.routine.id = RoutineId(routine);
            head.routine.name = name;
            head.started_at = times.0;
            head.ended_at = times.1;
            head.speed = times.2;
            head.held_ms = times.3;
            head.paused_ms = times.4;
            head.effort = said.effort;
            head.discomfort_before = said.discomfort_before;
            head.discomfort_after = said.discomfort_after;
            head.note = said.note;
            head
        },
    )
}
