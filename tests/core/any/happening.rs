//! Whatever a person, a clock or a power cut can do.

use limber_core::dose::Dose;
use limber_core::moment::SECOND_NS;
use limber_core::plan::Move;
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Feedback, Gap, RepsDone, SwapTo};
use limber_core::swap::SwapReason;
use proptest::prelude::*;

/// One thing that happens.
#[derive(Clone, Debug)]
pub enum Happening {
    /// Real nanoseconds pass until the session is looked at.
    Wait(u64),
    /// The engine attends for so many wake-ups, as it asked to be woken.
    Attend(u32),
    /// The system sleeps for so many nanoseconds.
    Sleep(u64),
    /// The wall clock jumps, perhaps into another zone.
    Wall { jump_ms: i64, offset_min: i32 },
    /// The steady clocks read less than before.
    Back(u64),
    /// The alive mark is written.
    Mark,
    /// The program dies and starts again so many nanoseconds later.
    Die(u64),
    /// Somebody says something, so many nanoseconds later.
    Say(u64, Box<Event>),
}

/// A session's worth of them.
pub fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    prop::collection::vec(happening(), 1..=40)
}

/// Waits that make no gap and lose no credit.
pub fn calm_waits() -> impl Strategy<Value = u64> {
    0..=3 * SECOND_NS / 2
}

fn happening() -> impl Strategy<Value = Happening> {
    let day_ms = 24 * 3_600 * 1_000i64;
    let walls = (
        prop_oneof![
            Just(0),
            Just(3_600_000i64),
            Just(-3_600_000i64),
            -day_ms..=day_ms
        ],
        -720..=840i32,
    );
    prop_oneof![
        6 => calm_waits().prop_map(Happening::Wait),
        2 => (2 * SECOND_NS..=10 * SECOND_NS).prop_map(Happening::Wait),
        6 => (1..=60u32).prop_map(Happening::Attend),
        2 => prop_oneof![1..=3 * SECOND_NS, 1..=20_000 * SECOND_NS].prop_map(Happening::Sleep),
        1 => walls.prop_map(|(jump_ms, offset_min)| Happening::Wall { jump_ms, offset_min }),
        1 => (1..=5 * SECOND_NS).prop_map(Happening::Back),
        2 => Just(Happening::Mark),
        1 => (0..=20_000 * SECOND_NS).prop_map(Happening::Die),
        18 => (calm_waits(), events()).prop_map(|(ns, event)| Happening::Say(ns, Box::new(event))),
    ]
}

fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => pauses().prop_map(|why| Event::Pause { why }),
        8 => Just(Event::Resume),
        8 => Just(Event::Next),
        4 => Just(Event::GoBack),
        4 => Just(Event::Previous),
        3 => Just(Event::Restart),
        4 => Just(Event::Stay),
        4 => Just(Event::Longer),
        4 => Just(Event::Shorter),
        5 => swaps(),
        1 => Just(Event::Finish),
        1 => Just(Event::Discard),
        1 => Just(Event::BringBack),
        1 => feedback().prop_map(Event::Feedback),
        1 => feedback().prop_map(Event::SetFeedback),
        2 => (0..8usize, 0..=12u32)
            .prop_map(|(record, reps)| Event::ConfirmReps(RepsDone { record, reps })),
        1 => (0..8usize).prop_map(|record| Event::ForgetReps { record }),
        1 => never_for_people(),
    ]
}

fn pauses() -> impl Strategy<Value = PauseReason> {
    prop::sample::select(vec![
        PauseReason::Person,
        PauseReason::Swap,
        PauseReason::StopCard,
        PauseReason::Call,
        PauseReason::Closed,
    ])
}

fn feedback() -> impl Strategy<Value = Feedback> {
    let scale = || prop::option::of(0..=12u8);
    (scale(), scale(), scale(), prop::option::of(".{0,8}")).prop_map(
        |(effort, discomfort_before, discomfort_after, note)| Feedback {
            effort,
            discomfort_before,
            discomfort_after,
            note,
        },
    )
}

fn never_for_people() -> impl Strategy<Value = Event> {
    prop_oneof![
        Just(Event::Start),
        Just(Event::Advanced),
        Just(Event::Gap(Gap {
            boot_ns: 7,
            slept_ns: 7
        })),
        Just(Event::Recovered { last_alive: None }),
    ]
}

/// Any move for any other, fit or not.
fn swaps() -> impl Strategy<Value = Event> {
    let moves: Vec<Move> = crate::given::library()
        .exercises
        .values()
        .map(Move::from)
        .collect();
    let doses = prop_oneof![
        4 => (0..=70u32, prop::option::of(0..=70u32))
            .prop_map(|(target_s, min_s)| Dose::Hold { min_s, target_s }),
        2 => (0..=5u32, prop::option::of(0..=3_000u32))
            .prop_map(|(count, rep_ms)| Dose::Reps { count, rep_ms }),
        1 => (0..=1_000u32).prop_map(|target_s| Dose::Timed { target_s }),
        1 => Just(Dose::Open),
    ];
    (
        prop::sample::select(SwapReason::ALL.to_vec()),
        prop::sample::select(moves),
        doses,
    )
        .prop_map(|(reason, mov, dose)| Event::Swap {
            reason,
            to: Box::new(SwapTo { mov, dose }),
        })
}
