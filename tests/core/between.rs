//! The numbers between the holds: get-ready and switch.

use crate::given::{
    block, entry, hold, outline, plan, plan_of, plan_with, reps, routine, routine_of,
};
use limber_core::plan::Plan;
use limber_core::routine::{Block, Entry, Routine};
use limber_core::settings::SessionSettings;
use limber_core::step::StepKind;

/// Milliseconds of each step of `kind`.
fn times(plan: &Plan, kind: StepKind) -> Vec<Option<u64>> {
    plan.steps
        .iter()
        .filter(|step| step.kind == kind)
        .map(|step| step.duration_ms)
        .collect()
}

fn get_ready_s(moves: &[&str]) -> Vec<u64> {
    let entries = moves.iter().map(|id| entry(id, hold(30))).collect();
    times(&plan(entries), StepKind::GetReady)
        .into_iter()
        .map(|ms| ms.unwrap() / 1_000)
        .collect()
}

#[test]
fn the_first_get_ready_goes_by_height() {
    assert_eq!(get_ready_s(&["bridge"]), [15], "floor");
    assert_eq!(get_ready_s(&["fold"]), [10], "standing");
    assert_eq!(get_ready_s(&["figure-four"]), [10], "chair");
}

#[test]
fn later_ones_go_by_what_changes() {
    assert_eq!(get_ready_s(&["bridge", "needle"]), [15, 8], "same position");
    assert_eq!(
        get_ready_s(&["bridge", "pigeon"]),
        [15, 10],
        "floor to floor"
    );
    assert_eq!(
        get_ready_s(&["fold", "bridge", "figure-four", "fold"]),
        [10, 15, 15, 15],
        "between floor, chair and standing"
    );
}

#[test]
fn the_position_is_compared_over_blocks_and_rounds() {
    let one = Block {
        rounds: 2,
        ..block("one", vec![entry("bridge", hold(30))])
    };
    let plan = plan_of(&routine_of(vec![
        one,
        block("two", vec![entry("fold", hold(30))]),
    ]));
    assert_eq!(
        times(&plan, StepKind::GetReady),
        [15_000, 8_000, 15_000].map(Some)
    );
}

#[test]
fn a_switch_takes_as_long_as_the_move_needs() {
    let switch = |id| times(&plan(vec![entry(id, hold(30))]), StepKind::Switch);
    assert_eq!(switch("needle"), [Some(5_000)]);
    assert_eq!(switch("pigeon"), [Some(10_000)]);
}

#[test]
fn each_can_be_set_per_entry() {
    let own = Entry {
        get_ready_s: Some(3),
        switch_s: Some(7),
        ..entry("pigeon", hold(30))
    };
    assert_eq!(
        outline(&plan(vec![own])),
        [
            "get_ready left 3",
            "hold left 30",
            "switch right 7",
            "hold right 30"
        ]
    );
}

#[test]
fn a_routine_raises_what_is_shorter_and_a_switch_of_zero_stays_zero() {
    let raised = Routine {
        get_ready_min_s: Some(12),
        switch_min_s: Some(8),
        ..routine(vec![
            entry("needle", hold(30)),
            entry("needle", hold(30)),
            entry("walk", reps(5)),
        ])
    };
    let plan = plan_of(&raised);
    assert_eq!(
        times(&plan, StepKind::GetReady),
        [15_000, 12_000, 15_000].map(Some)
    );
    assert_eq!(times(&plan, StepKind::Switch), [8_000, 8_000, 0].map(Some));
}

#[test]
fn more_time_between_scales_get_ready_and_switch_and_nothing_else() {
    let entry = Entry {
        sets: 2,
        rest_s: 4,
        rest_after_s: 6,
        ..entry("needle", hold(30))
    };
    let with = |between_percent| {
        let settings = SessionSettings {
            between_percent,
            ..SessionSettings::default()
        };
        outline(&plan_with(&routine(vec![entry.clone()]), settings))
    };
    assert_eq!(
        with(150),
        [
            "get_ready left 22.500",
            "hold left 30",
            "switch right 7.500",
            "hold right 30",
            "rest right 4",
            "switch left 7.500",
            "hold left 30",
            "switch right 7.500",
            "hold right 30",
            "rest right 6"
        ]
    );
    assert_eq!(with(50)[2], "switch right 2.500");
    assert_eq!(
        with(50)[5],
        "hold left 30",
        "a rest of 4 s replaces a switch of 2.5 s"
    );
}

#[test]
fn more_time_between_stays_within_its_range() {
    let get_ready = |between_percent| {
        let settings = SessionSettings {
            between_percent,
            ..SessionSettings::default()
        };
        let plan = plan_with(&routine(vec![entry("bridge", hold(30))]), settings);
        times(&plan, StepKind::GetReady)
    };
    assert_eq!(get_ready(0), [Some(7_500)]);
    assert_eq!(get_ready(u32::MAX), [Some(45_000)]);
}

#[test]
fn waiting_for_the_person_makes_get_ready_open() {
    let settings = SessionSettings {
        wait_for_me: true,
        ..SessionSettings::default()
    };
    let plan = plan_with(&routine(vec![entry("needle", hold(30))]), settings);
    assert_eq!(
        outline(&plan),
        [
            "get_ready left open",
            "hold left 30",
            "switch right 5",
            "hold right 30"
        ]
    );
    assert_eq!(plan.open_steps(), 1);
    assert_eq!(plan.total_ms(), 65_000);
    assert_eq!(plan.steps[0].start_ms, Some(0));
    assert!(plan.steps[1..].iter().all(|step| step.start_ms.is_none()));
}

#[test]
fn getting_ready_lasts_until_it_is_explained_and_three_seconds_more() {
    let get_ready = |explain_percent, between_percent| {
        let settings = SessionSettings {
            explain_percent,
            between_percent,
            ..SessionSettings::default()
        };
        let plan = plan_with(&routine(vec![entry("needle", hold(30))]), settings);
        let told_ms = plan.entries[0].mov.explain_ms;
        let step = &plan.steps[0];
        assert_eq!(step.kind, StepKind::GetReady);
        (step.duration_ms.unwrap(), told_ms)
    };
    let (usual, _) = get_ready(None, 100);
    for pace in [50, 75, 100, 200] {
        let (lasts, told_ms) = get_ready(Some(pace), 100);
        let needed = told_ms * 100 / u64::from(pace) + 3_000;
        assert!(lasts >= needed && lasts >= usual, "{pace}: {lasts}");
        assert!(lasts < needed.max(usual) + 1_000, "{pace}: {lasts}");
        assert_eq!(lasts % 1_000, 0, "{pace}: {lasts}");
    }
    assert!(
        get_ready(Some(50), 100).0 > usual,
        "half the pace needs more"
    );
    // "More time between" is for the person; words are as long as they are.
    assert_eq!(get_ready(Some(50), 50).0, get_ready(Some(50), 100).0);
}
