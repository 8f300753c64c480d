//! Another move in the place of one.

use crate::given::{
    Mat, block, entry, hold, line, plan, plan_of, range, reps, routine_of, s, swap_to,
};
use limber_core::dose::Dose;
use limber_core::record::Outcome;
use limber_core::routine::{Block, Entry, SideOrder};
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Happened, Refusal, SwapTo};
use limber_core::step::StepKind;
use limber_core::swap::SwapReason;

fn sets(sets: u32, entry: Entry) -> Entry {
    Entry { sets, ..entry }
}

/// The steps from the one that is on.
fn ahead(mat: &Mat) -> Vec<String> {
    mat.session.steps()[mat.session.cursor()..]
        .iter()
        .map(|step| format!("{} {}", step.exercise, line(step)))
        .collect()
}

fn swap(id: &str, dose: Dose) -> Event {
    Event::Swap {
        reason: SwapReason::Knee,
        to: Box::new(SwapTo {
            dose,
            ..swap_to(id)
        }),
    }
}

/// The least and the target of the hold that comes in for `original`.
fn carried(original: (&str, Dose), to: (&str, Dose)) -> (u64, u64) {
    let mut mat = Mat::start(plan(vec![entry(original.0, original.1)]));
    mat.holds(1, 5);
    mat.says(swap(to.0, to.1));
    let step = &mat.session.steps()[mat.session.work_ahead().unwrap()];
    (
        step.min_ms.unwrap() / 1_000,
        step.duration_ms.unwrap() / 1_000,
    )
}

#[test]
fn in_the_middle_of_a_hold_the_alternative_takes_both_sides() {
    let mut mat = Mat::start(plan(vec![entry("pigeon", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Pause {
        why: PauseReason::Swap,
    });
    mat.waits_s(20);
    mat.swaps(SwapReason::Knee, "needle");
    assert!(mat.session.is_running(), "choosing goes on");
    assert_eq!(
        ahead(&mat),
        [
            "needle get_ready left 10",
            "needle hold left 30",
            "needle switch right 5",
            "needle hold right 30"
        ],
        "a get-ready from pigeon to the back"
    );
    mat.waits_for_the_end();
    let told: Vec<_> = mat
        .session
        .records()
        .iter()
        .map(|r| {
            (
                r.path.to_string(),
                r.outcome,
                r.held_ms,
                r.swapped_from.clone(),
            )
        })
        .collect();
    let from = || Some("pigeon".into());
    assert_eq!(
        told,
        [
            ("main/1/1/1/left".to_owned(), Outcome::Swapped, 10_000, None),
            (
                "main/1/1.1/1/left".to_owned(),
                Outcome::Completed,
                30_000,
                from()
            ),
            (
                "main/1/1.1/1/right".to_owned(),
                Outcome::Completed,
                30_000,
                from()
            )
        ]
    );
    let reasons: Vec<_> = mat
        .session
        .records()
        .iter()
        .map(|r| r.reason.as_deref())
        .collect();
    assert_eq!(
        reasons,
        [Some("knee"); 3],
        "the log keeps both and the reason"
    );
    assert!(mat.effects.iter().any(|effect| effect.what
        == Happened::Swapped {
            from: "pigeon".into(),
            to: "needle".into(),
            reason: SwapReason::Knee
        }));
}

#[test]
fn sides_and_sets_already_done_stay() {
    let mut mat = Mat::start(plan(vec![sets(2, entry("pigeon", hold(30)))]));
    mat.holds(2, 10);
    mat.swaps(SwapReason::Knee, "needle");
    assert_eq!(
        ahead(&mat),
        [
            "needle get_ready right 10",
            "needle hold right 30",
            "needle switch left 5",
            "needle hold left 30",
            "needle switch right 5",
            "needle hold right 30"
        ]
    );
    let done = &mat.session.records()[0];
    assert_eq!(
        (done.outcome, done.reason.as_deref()),
        (Outcome::Completed, None)
    );
}

#[test]
fn to_a_bilateral_move_one_step_per_remaining_set() {
    let mut mat = Mat::start(plan(vec![Entry {
        rest_s: 20,
        ..sets(3, entry("pigeon", hold(30)))
    }]));
    mat.holds(4, 10);
    mat.swaps(SwapReason::Knee, "bridge");
    assert_eq!(
        ahead(&mat),
        [
            "bridge get_ready 10",
            "bridge hold 30",
            "bridge rest 20",
            "bridge hold 30"
        ],
        "the set that was half done and the one after it"
    );
    let sets: Vec<u32> = mat.session.steps()[mat.session.cursor()..]
        .iter()
        .map(|s| s.set)
        .collect();
    assert_eq!(sets, [2, 2, 2, 3]);
}

#[test]
fn remaining_sets_come_in_order_whatever_the_order_of_the_sides() {
    let mut mat = Mat::start(plan(vec![Entry {
        side_order: Some(SideOrder::OneThenOther),
        ..sets(3, entry("pigeon", hold(30)))
    }]));
    mat.holds(3, 10);
    mat.swaps(SwapReason::Knee, "bridge");
    let sets: Vec<u32> = mat.session.steps()[mat.session.cursor()..]
        .iter()
        .map(|s| s.set)
        .collect();
    assert_eq!(sets, [1, 1, 2, 3]);
}

#[test]
fn to_an_each_side_move_both_sides() {
    let mut mat = Mat::start(plan(vec![sets(2, entry("bridge", hold(30)))]));
    mat.holds(2, 10);
    mat.swaps(SwapReason::Back, "needle");
    assert_eq!(
        ahead(&mat),
        [
            "needle get_ready left 8",
            "needle hold left 30",
            "needle switch right 5",
            "needle hold right 30"
        ]
    );
}

#[test]
fn before_it_began_it_is_swapped_without_a_second_held() {
    let mut mat = Mat::start(plan(vec![entry("pigeon", hold(30))]));
    mat.waits_s(4);
    mat.swaps(SwapReason::TooIntense, "needle");
    assert_eq!(
        ahead(&mat),
        [
            "needle get_ready left 10",
            "needle hold left 30",
            "needle switch right 5",
            "needle hold right 30"
        ]
    );
    let record = mat.last_record();
    assert_eq!(
        (record.outcome, record.held_ms, record.started_at),
        (Outcome::Swapped, 0, None)
    );
    assert_eq!(record.reason.as_deref(), Some("too_intense"));
}

#[test]
fn during_a_switch_the_other_side_is_done_with_the_alternative() {
    let mut mat = Mat::start(plan(vec![entry("pigeon", hold(30))]));
    mat.waits_s(15 + 30 + 4);
    assert_eq!(mat.kind(), StepKind::Switch);
    mat.swaps(SwapReason::Knee, "needle");
    assert_eq!(
        ahead(&mat),
        ["needle get_ready right 10", "needle hold right 30"]
    );
    let sides: Vec<_> = mat
        .session
        .records()
        .iter()
        .map(|r| (r.side.unwrap().word(), r.outcome))
        .collect();
    assert_eq!(
        sides,
        [("left", Outcome::Completed), ("right", Outcome::Swapped)]
    );
}

#[test]
fn during_a_rest_the_rest_goes_on() {
    let mut mat = Mat::start(plan(vec![Entry {
        rest_s: 20,
        ..sets(2, entry("bridge", hold(30)))
    }]));
    mat.waits_s(15 + 30 + 5);
    mat.swaps(SwapReason::Back, "child");
    assert_eq!(
        (mat.kind(), mat.session.left_in_step_ns()),
        (StepKind::Rest, Some(s(15)))
    );
    assert_eq!(
        ahead(&mat),
        ["bridge rest 20", "child get_ready 8", "child hold 30"]
    );

    // Opened from a pause, at least 3 s of it are left.
    let mut mat = Mat::start(plan(vec![Entry {
        rest_s: 20,
        ..sets(2, entry("bridge", hold(30)))
    }]));
    mat.waits_s(15 + 30 + 19);
    mat.pauses();
    mat.swaps(SwapReason::Back, "child");
    assert_eq!(mat.session.left_in_step_ns(), Some(s(3)));
}

#[test]
fn while_getting_ready_again_the_new_attempt_is_the_one_swapped() {
    let mut mat = Mat::start(plan(vec![entry("pigeon", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Restart);
    mat.swaps(SwapReason::Knee, "needle");
    let told: Vec<_> = mat
        .session
        .records()
        .iter()
        .map(|r| (r.attempt, r.outcome, r.held_ms))
        .collect();
    assert_eq!(
        told,
        [(1, Outcome::Superseded, 10_000), (2, Outcome::Swapped, 0)]
    );
}

#[test]
fn it_applies_to_later_rounds_and_leaves_earlier_ones() {
    let rounds = Block {
        rounds: 3,
        ..block(
            "main",
            vec![entry("pigeon", hold(30)), entry("bridge", hold(30))],
        )
    };
    let mut mat = Mat::start(plan_of(&routine_of(vec![rounds])));
    mat.holds(4, 10);
    mat.swaps(SwapReason::Knee, "child");
    let moves: Vec<(u32, &str)> = mat
        .session
        .steps()
        .iter()
        .filter(|step| step.kind.is_work())
        .map(|step| (step.round, step.exercise.as_str()))
        .collect();
    assert_eq!(
        moves,
        [
            (1, "pigeon"),
            (1, "pigeon"),
            (1, "bridge"),
            (2, "pigeon"),
            (2, "child"),
            (2, "bridge"),
            (3, "child"),
            (3, "bridge")
        ]
    );
    mat.waits_for_the_end();
    let from: Vec<bool> = mat
        .session
        .records()
        .iter()
        .map(|r| r.swapped_from.is_some())
        .collect();
    assert_eq!(from, [false, false, false, false, true, false, true, false]);
}

#[test]
fn the_same_block_used_twice_is_another_place() {
    let block = || block("main", vec![entry("pigeon", hold(30))]);
    let mut mat = Mat::start(plan_of(&routine_of(vec![block(), block()])));
    mat.holds(1, 10);
    mat.swaps(SwapReason::Knee, "child");
    let moves: Vec<&str> = mat
        .session
        .steps()
        .iter()
        .filter(|step| step.kind.is_work())
        .map(|step| step.exercise.as_str())
        .collect();
    assert_eq!(moves, ["pigeon", "child", "pigeon", "pigeon"]);
}

#[test]
fn swapped_twice_it_still_knows_where_it_came_from() {
    let mut mat = Mat::start(plan(vec![entry("pigeon", hold(30))]));
    mat.holds(1, 10);
    mat.swaps(SwapReason::Knee, "needle");
    mat.waits_s(10 + 5);
    mat.swaps(SwapReason::NoFloor, "figure-four");
    mat.waits_for_the_end();
    let told: Vec<_> = mat
        .session
        .records()
        .iter()
        .map(|r| {
            let from = r.swapped_from.as_ref().map(|id| id.as_str());
            (
                r.exercise.as_str(),
                r.path.swap,
                r.outcome,
                from,
                r.reason.as_deref(),
            )
        })
        .collect();
    let pigeon = Some("pigeon");
    let floor = Some("no_floor");
    assert_eq!(
        told,
        [
            ("pigeon", 0, Outcome::Swapped, None, Some("knee")),
            ("needle", 1, Outcome::Swapped, pigeon, floor),
            ("figure-four", 2, Outcome::Completed, pigeon, floor),
            ("figure-four", 2, Outcome::Completed, pigeon, floor)
        ]
    );
}

#[test]
fn the_alternative_is_held_at_least_the_originals_minimum() {
    let needle = ("needle", hold(30));
    assert_eq!(
        carried(("lunge", hold(20)), needle),
        (30, 30),
        "its own dose is more"
    );
    assert_eq!(carried(("lunge", hold(45)), needle), (45, 45));
    assert_eq!(carried(("lunge", range(40, 55)), needle), (40, 40));
    assert_eq!(
        carried(("lunge", hold(90)), needle),
        (60, 60),
        "as far as its range goes"
    );
    let ranged = ("needle", range(20, 30));
    assert_eq!(carried(("lunge", hold(45)), ranged), (45, 45));
    assert_eq!(carried(("lunge", hold(25)), ranged), (25, 30));
    let pigeon = ("pigeon", hold(60));
    assert_eq!(
        carried(("lunge", hold(20)), pigeon),
        (30, 60),
        "its own floor"
    );
    assert_eq!(carried(("lunge", hold(45)), pigeon), (45, 60));
}

#[test]
fn other_doses_are_the_alternatives_own() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(50))]));
    mat.holds(1, 5);
    mat.says(swap("squat", reps(4)));
    assert_eq!(ahead(&mat), ["squat get_ready 15", "squat reps 12"]);

    let mut mat = Mat::start(plan(vec![entry("squat", reps(20))]));
    mat.holds(1, 5);
    mat.says(swap("bridge", hold(10)));
    assert_eq!(
        ahead(&mat)[1],
        "bridge hold 10",
        "a count has no seconds to carry over"
    );
}

#[test]
fn the_next_entry_gets_ready_from_the_new_position() {
    let mut mat = Mat::start(plan(vec![
        entry("pigeon", hold(30)),
        entry("needle", hold(30)),
    ]));
    mat.holds(1, 5);
    mat.swaps(SwapReason::Knee, "fold");
    let later: Vec<String> = ahead(&mat);
    assert_eq!(
        later[..3],
        [
            "fold get_ready 15",
            "fold hold 30",
            "needle get_ready left 15"
        ]
    );
}

#[test]
fn rests_of_the_entry_stay() {
    let mut mat = Mat::start(plan(vec![Entry {
        rest_s: 20,
        rest_after_s: 40,
        get_ready_s: Some(3),
        switch_s: Some(3),
        ..sets(2, entry("pigeon", hold(30)))
    }]));
    mat.holds(1, 5);
    mat.swaps(SwapReason::Knee, "needle");
    assert_eq!(
        ahead(&mat),
        [
            "needle get_ready left 10",
            "needle hold left 30",
            "needle switch right 5",
            "needle hold right 30",
            "needle rest right 20",
            "needle hold left 30",
            "needle switch right 5",
            "needle hold right 30",
            "needle rest right 40"
        ],
        "get-ready and switch are the alternative's own"
    );
}

#[test]
fn a_move_that_does_not_fit_is_refused() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.holds(1, 5);
    let unfit = Some(Refusal::UnfitMove);
    assert_eq!(mat.tries(swap("bridge", hold(30))), unfit, "the same move");
    assert_eq!(
        mat.tries(swap("pigeon", range(20, 40))),
        None,
        "raised to the floor of 30 s"
    );

    let mut mat = Mat::start(plan(vec![entry("squat", reps(10))]));
    mat.holds(1, 5);
    assert_eq!(
        mat.tries(swap("pigeon", hold(20))),
        unfit,
        "under its floor"
    );
    assert_eq!(mat.tries(swap("ice", Dose::Timed { target_s: 901 })), unfit);
    assert_eq!(mat.tries(swap("ice", reps(10))), unfit);
    let mut cueless = swap_to("needle");
    cueless.mov.side_cue = None;
    let cueless = Event::Swap {
        reason: SwapReason::Other,
        to: Box::new(cueless),
    };
    assert_eq!(mat.tries(cueless), unfit, "nobody knows what left means");
}

#[test]
fn with_no_work_ahead_there_is_nothing_to_swap() {
    let mut mat = Mat::start(plan(vec![Entry {
        rest_after_s: 30,
        ..entry("bridge", hold(30))
    }]));
    mat.waits_s(50);
    assert_eq!(mat.kind(), StepKind::Rest);
    assert_eq!(
        mat.tries(swap("child", hold(30))),
        Some(Refusal::NothingToSwap)
    );
}

#[test]
fn after_a_swap_there_is_nothing_to_go_back_to() {
    let mut mat = Mat::start(plan(vec![entry("pigeon", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Next);
    mat.swaps(SwapReason::Knee, "needle");
    assert_eq!(mat.tries(Event::GoBack), Some(Refusal::NothingToGoBackTo));
}

#[test]
fn what_is_not_reached_after_a_swap_is_the_alternative() {
    let mut mat = Mat::start(plan(vec![entry("pigeon", hold(30))]));
    mat.holds(1, 10);
    mat.swaps(SwapReason::Knee, "needle");
    mat.says(Event::Finish);
    let told: Vec<_> = mat
        .session
        .records()
        .iter()
        .map(|r| (r.exercise.as_str(), r.side.unwrap().word(), r.outcome))
        .collect();
    assert_eq!(
        told,
        [
            ("pigeon", "left", Outcome::Swapped),
            ("needle", "left", Outcome::NotReached),
            ("needle", "right", Outcome::NotReached)
        ]
    );
}
