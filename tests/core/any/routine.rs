//! Routines of any sort that compile, with any settings.

use crate::given::{block, device_id, entry, library, routine_of, session_id};
use limber_core::dose::Dose;
use limber_core::plan::Plan;
use limber_core::routine::{Block, Entry, FirstSide, Routine, SideOrder, Sides};
use limber_core::session::Session;
use limber_core::settings::SessionSettings;
use limber_core::timeline;
use proptest::prelude::*;

/// A compiled routine and how fast it is run.
#[derive(Clone)]
pub struct Given {
    pub plan: Plan,
    pub speed: u32,
}

impl Given {
    /// A session of it that has not started.
    pub fn session(&self) -> Session {
        Session::new(session_id(), device_id(), self.plan.clone(), self.speed)
    }
}

/// A failure prints the steps, not the whole plan.
impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let entries: Vec<_> = self.plan.entries.iter().map(|e| &e.mov.id.0).collect();
        f.debug_struct("Given")
            .field("speed", &self.speed)
            .field("settings", &self.plan.settings)
            .field("entries", &entries)
            .field("steps", &crate::given::outline(&self.plan))
            .finish()
    }
}

/// Any routine with any settings at any speed.
pub fn given() -> impl Strategy<Value = Given> {
    (routines(true), settings(true), speeds()).prop_map(compiled)
}

/// Any routine without open steps.
pub fn given_timed() -> impl Strategy<Value = Given> {
    (routines(false), settings(false), speeds()).prop_map(compiled)
}

fn compiled((routine, settings, speed): (Routine, SessionSettings, u32)) -> Given {
    let plan = timeline::compile(&routine, &library(), settings, None)
        .expect("the generator makes routines that compile");
    Given { plan, speed }
}

fn speeds() -> impl Strategy<Value = u32> {
    prop_oneof![3 => Just(1), 3 => 2..=30u32, 1 => 31..=1_000u32]
}

fn settings(open: bool) -> impl Strategy<Value = SessionSettings> {
    let sides = prop_oneof![
        Just(FirstSide::Left),
        Just(FirstSide::Right),
        Just(FirstSide::Alternate)
    ];
    let rarely = move || prop::bool::weighted(if open { 0.2 } else { 0.0 });
    let explain = prop::option::weighted(0.2, 50..=200u16);
    (
        50..=300u32,
        rarely(),
        rarely(),
        sides,
        any::<bool>(),
        explain,
    )
        .prop_map(
            |(
                between_percent,
                wait_for_me,
                wait_for_done,
                first_side,
                pause_on_call,
                explain_percent,
            )| SessionSettings {
                between_percent,
                wait_for_me,
                wait_for_done,
                first_side,
                pause_on_call,
                explain_percent,
            },
        )
}

fn routines(open: bool) -> impl Strategy<Value = Routine> {
    let blocks = prop::collection::vec(blocks(open), 1..=2);
    let least = || prop::option::weighted(0.2, 0..=20u32);
    (blocks, side_orders(), least(), least()).prop_map(
        |(blocks, side_order, get_ready_min_s, switch_min_s)| Routine {
            side_order,
            get_ready_min_s,
            switch_min_s,
            ..routine_of(blocks)
        },
    )
}

fn blocks(open: bool) -> impl Strategy<Value = Block> {
    let entries = prop::collection::vec(entries(open), 1..=2);
    (entries, 1..=2u32).prop_map(|(entries, rounds)| Block {
        rounds,
        ..block("main", entries)
    })
}

fn side_orders() -> impl Strategy<Value = SideOrder> {
    prop_oneof![Just(SideOrder::Alternate), Just(SideOrder::OneThenOther)]
}

fn entries(open: bool) -> impl Strategy<Value = Entry> {
    let sides = prop_oneof![
        6 => Just(Sides::Both),
        1 => Just(Sides::LeftOnly),
        1 => Just(Sides::RightOnly)
    ];
    let time = || prop::option::weighted(0.4, 0..=12u32);
    let rest = || prop_oneof![2 => Just(0), 3 => 1..=12u32];
    (
        doses(open),
        1..=3u32,
        sides,
        prop::option::of(side_orders()),
        (time(), time(), rest(), rest()),
    )
        .prop_map(|((exercise, dose), sets, sides, side_order, times)| Entry {
            sets,
            sides,
            side_order,
            get_ready_s: times.0,
            switch_s: times.1,
            rest_s: times.2,
            rest_after_s: times.3,
            ..entry(exercise, dose)
        })
}

fn doses(open: bool) -> impl Strategy<Value = (&'static str, Dose)> {
    let still = prop::sample::select(vec![
        "bridge",
        "child",
        "needle",
        "lunge",
        "figure-four",
        "fold",
        "march-hold",
    ]);
    let paced = prop::sample::select(vec!["squat", "march", "walk"]);
    let holds = (still, 1..=40u32, prop::option::of(1..=40u32)).prop_map(|(id, target_s, min)| {
        let min_s = min.map(|min| min.min(target_s));
        (id, Dose::Hold { min_s, target_s })
    });
    let pigeon = (30..=60u32, prop::option::of(30..=60u32)).prop_map(|(target_s, min)| {
        let min_s = min.map(|min| min.min(target_s));
        ("pigeon", Dose::Hold { min_s, target_s })
    });
    let reps = (paced, 1..=8u32, prop::option::of(500..=4_000u32))
        .prop_map(|(id, count, rep_ms)| (id, Dose::Reps { count, rep_ms }));
    let timed = (1..=60u32).prop_map(|target_s| ("breathing", Dose::Timed { target_s }));
    let ice = (295..=900u32).prop_map(|target_s| ("ice", Dose::Timed { target_s }));
    prop_oneof![
        6 => holds,
        2 => pigeon,
        3 => reps,
        1 => timed,
        1 => ice,
        u32::from(open) => Just(("free", Dose::Open)),
    ]
}
