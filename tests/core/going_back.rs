//! Next, Go back, Previous and Restart.

use crate::given::{Mat, entry, hold, plan, plan_with, routine, s};
use limber_core::moment::MS_NS;
use limber_core::plan::Plan;
use limber_core::record::Outcome;
use limber_core::routine::Entry;
use limber_core::session::{Event, Part, Refusal};
use limber_core::settings::SessionSettings;
use limber_core::side::Side;
use limber_core::step::StepKind;
use limber_core::swap::SwapReason;

fn needle() -> Plan {
    plan(vec![entry("needle", hold(30))])
}

/// Two holds with nothing between them.
fn back_to_back() -> Plan {
    plan(vec![Entry {
        sets: 2,
        ..entry("bridge", hold(30))
    }])
}

/// Attempt, outcome, seconds held and whether it is final, of every record.
fn records(mat: &Mat) -> Vec<(u32, Outcome, u64, bool)> {
    mat.session
        .records()
        .iter()
        .map(|r| (r.attempt, r.outcome, r.held_ms / 1_000, r.is_final))
        .collect()
}

#[test]
fn next_leaves_only_the_step_between() {
    let mut mat = Mat::start(needle());
    mat.says(Event::Next);
    assert_eq!((mat.kind(), mat.session.cursor()), (StepKind::Hold, 1));
    mat.says(Event::Next);
    mat.says(Event::Next);
    assert_eq!((mat.kind(), mat.session.cursor()), (StepKind::Hold, 3));
    assert_eq!(records(&mat), [(1, Outcome::Skipped, 0, true)]);
}

#[test]
fn next_in_a_pause_stays_paused() {
    let mut mat = Mat::start(needle());
    mat.pauses();
    mat.says(Event::Next);
    mat.waits_s(5);
    assert_eq!((mat.kind(), mat.session.elapsed_ns()), (StepKind::Hold, 0));
    mat.says(Event::Resume);
    assert_eq!(mat.session.part(), Part::LeadIn { left_ns: s(3) });
    let began = mat.clock.now().wall.unix_ms + 3_000;
    mat.waits_s(3 + 30);
    let record = mat.last_record();
    assert_eq!(
        record.started_at.unwrap().unix_ms,
        began,
        "the work began after the lead-in"
    );
    assert_eq!((record.held_ms, record.interruptions), (30_000, 0));
}

#[test]
fn going_back_continues_the_same_attempt() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.says(Event::Next);
    assert_eq!(mat.session.left_at_ns(), Some(s(12)));
    mat.waits_s(4);
    mat.says(Event::GoBack);
    assert_eq!(mat.session.part(), Part::LeadIn { left_ns: s(3) });
    mat.waits_s(3 + 18);
    assert_eq!(records(&mat), [(1, Outcome::Completed, 30, true)]);
    let record = mat.last_record();
    assert_eq!((record.longest_ms, record.interruptions), (18_000, 1));
    assert_eq!(mat.kind(), StepKind::Switch);
}

#[test]
fn going_back_is_possible_for_eight_seconds() {
    let after = |ns: u64| {
        let mut mat = Mat::start(needle());
        mat.holds(1, 12);
        mat.says(Event::Next);
        mat.waits(ns);
        mat.tries(Event::GoBack)
    };
    assert_eq!(after(s(8)), None);
    assert_eq!(after(s(8) + 1), Some(Refusal::NothingToGoBackTo));
}

#[test]
fn the_eight_seconds_are_real_ones() {
    let mut mat = Mat::start_at_speed(needle(), 4);
    mat.waits_s(5);
    mat.says(Event::Next);
    mat.waits_s(7);
    mat.says(Event::GoBack);
    assert_eq!(mat.session.cursor(), 1);
}

#[test]
fn going_back_reaches_over_the_switch() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.says(Event::Next);
    mat.says(Event::Next);
    mat.waits_s(2);
    assert_eq!(mat.session.step().unwrap().side, Some(Side::Right));
    mat.says(Event::GoBack);
    assert_eq!(mat.session.step().unwrap().side, Some(Side::Left));
    assert_eq!(mat.session.elapsed_ns(), s(12));
    mat.waits_for_the_end();
    let all: Vec<_> = mat
        .session
        .records()
        .iter()
        .map(|r| (r.side, r.attempt, r.is_final))
        .collect();
    assert_eq!(
        all,
        [
            (Some(Side::Left), 1, true),
            (Some(Side::Right), 1, false),
            (Some(Side::Right), 2, true)
        ]
    );
}

#[test]
fn going_back_in_a_pause_stays_paused() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.says(Event::Next);
    mat.pauses();
    mat.says(Event::GoBack);
    mat.waits_s(10);
    assert_eq!(mat.session.elapsed_ns(), s(12));
    mat.says(Event::Resume);
    mat.waits_s(3 + 18);
    assert_eq!(records(&mat), [(1, Outcome::Completed, 30, true)]);
}

#[test]
fn there_is_nothing_to_go_back_to() {
    let nothing = Some(Refusal::NothingToGoBackTo);
    let mut mat = Mat::start(needle());
    assert_eq!(mat.tries(Event::GoBack), nothing);
    mat.says(Event::Next);
    assert_eq!(mat.tries(Event::GoBack), nothing, "get-ready is no work");
    mat.waits_s(32);
    assert_eq!(mat.tries(Event::GoBack), nothing, "nobody pressed Next");
    mat.waits_s(10);
    mat.says(Event::Next);
    assert!(mat.session.ended().is_some());
    assert_eq!(mat.tries(Event::GoBack), Some(Refusal::Ended));
}

#[test]
fn going_back_works_once() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.says(Event::Next);
    mat.says(Event::GoBack);
    assert_eq!(mat.tries(Event::GoBack), Some(Refusal::NothingToGoBackTo));
}

#[test]
fn previous_restarts_a_hold_that_runs_longer_than_three_seconds() {
    let mut mat = Mat::start(needle());
    mat.holds(2, 3);
    mat.waits(1);
    mat.says(Event::Previous);
    assert_eq!(
        (mat.kind(), mat.session.cursor()),
        (StepKind::GetReady, mat.work(2))
    );
    mat.waits_s(15);
    assert_eq!(mat.kind(), StepKind::Hold);
    mat.waits_for_the_end();
    assert_eq!(
        records(&mat)[1..],
        [
            (1, Outcome::Superseded, 3, false),
            (2, Outcome::Completed, 30, true)
        ]
    );
}

#[test]
fn earlier_than_that_it_leads_to_the_hold_before_through_its_get_ready() {
    let mut mat = Mat::start(plan(vec![
        entry("needle", hold(30)),
        entry("bridge", hold(30)),
    ]));
    mat.holds(3, 3);
    mat.says(Event::Previous);
    assert_eq!(
        (mat.kind(), mat.session.cursor()),
        (StepKind::GetReady, mat.work(2))
    );
    assert_eq!(
        mat.session.left_in_step_ns(),
        Some(s(15)),
        "as its entry began"
    );
    mat.waits_s(15);
    assert_eq!(mat.session.step().unwrap().side, Some(Side::Right));
}

#[test]
fn in_switch_and_rest_it_leads_to_the_hold_just_done() {
    let plan = plan(vec![Entry {
        rest_after_s: 30,
        ..entry("needle", hold(30))
    }]);
    for (wait_s, kind, work) in [(47, StepKind::Switch, 1), (90, StepKind::Rest, 2)] {
        let mut mat = Mat::start(plan.clone());
        mat.waits_s(wait_s);
        assert_eq!(mat.kind(), kind);
        mat.says(Event::Previous);
        assert_eq!(
            (mat.kind(), mat.session.cursor()),
            (StepKind::GetReady, mat.work(work))
        );
    }
}

#[test]
fn in_get_ready_it_leads_to_the_hold_of_the_entry_before() {
    let mut mat = Mat::start(plan(vec![
        entry("fold", hold(30)),
        entry("bridge", hold(30)),
    ]));
    mat.waits_s(10 + 30 + 5);
    assert_eq!(mat.kind(), StepKind::GetReady);
    mat.says(Event::Previous);
    assert_eq!(mat.session.cursor(), mat.work(1));
    assert_eq!(mat.session.left_in_step_ns(), Some(s(10)));
}

#[test]
fn on_the_first_it_restarts() {
    let mut mat = Mat::start(needle());
    mat.waits_s(9);
    mat.says(Event::Previous);
    assert_eq!(
        mat.session.left_in_step_ns(),
        Some(s(15)),
        "get-ready from its beginning"
    );
    mat.waits_s(15 + 2);
    mat.says(Event::Previous);
    assert_eq!((mat.kind(), mat.session.cursor()), (StepKind::GetReady, 1));
    mat.waits_s(15 + 30);
    assert_eq!(
        records(&mat),
        [
            (1, Outcome::Superseded, 2, false),
            (2, Outcome::Completed, 30, true)
        ]
    );
}

#[test]
fn pressed_twice_it_leads_two_holds_back() {
    let mut mat = Mat::start(plan(vec![
        entry("needle", hold(30)),
        entry("bridge", hold(30)),
    ]));
    mat.holds(3, 10);
    mat.says(Event::Previous);
    assert_eq!(mat.session.cursor(), mat.work(3));
    mat.says(Event::Previous);
    assert_eq!(mat.session.cursor(), mat.work(2));
    mat.says(Event::Previous);
    assert_eq!(mat.session.cursor(), mat.work(1));
    mat.says(Event::Previous);
    assert_eq!(mat.session.cursor(), mat.work(1), "there is none before");
}

#[test]
fn it_never_leads_back_into_a_move_that_was_swapped_away() {
    let mut mat = Mat::start(plan(vec![
        entry("bridge", hold(30)),
        entry("pigeon", hold(30)),
    ]));
    mat.holds(2, 10);
    mat.swaps(SwapReason::Knee, "needle");
    assert_eq!(mat.kind(), StepKind::GetReady);
    mat.says(Event::Previous);
    assert_eq!(mat.session.step().unwrap().exercise.as_str(), "bridge");

    let mut first = Mat::start(plan(vec![entry("pigeon", hold(30))]));
    first.holds(1, 10);
    first.swaps(SwapReason::Knee, "needle");
    first.waits_s(5);
    first.says(Event::Previous);
    assert_eq!(first.session.step().unwrap().exercise.as_str(), "needle");
}

#[test]
fn restart_is_a_new_attempt_with_get_ready() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 25);
    mat.says(Event::Restart);
    assert_eq!(mat.session.left_in_step_ns(), Some(s(15)));
    assert_eq!(mat.session.attempt_no(1), 2);
    mat.waits_s(15 + 30);
    assert_eq!(
        records(&mat),
        [
            (1, Outcome::Superseded, 25, false),
            (2, Outcome::Completed, 30, true)
        ]
    );
    let counted: Vec<bool> = mat.session.records().iter().map(|r| r.counted).collect();
    assert_eq!(counted, [false, true]);
    mat.waits_for_the_end();
    assert_eq!(
        mat.session.head().held_ms,
        85_000,
        "all attempts count as time done"
    );
}

#[test]
fn an_attempt_that_never_really_began_leaves_no_trace() {
    let mut mat = Mat::start(needle());
    mat.waits(s(15) + 900 * MS_NS);
    mat.says(Event::Restart);
    mat.waits_s(15 + 30);
    assert_eq!(records(&mat), [(1, Outcome::Completed, 30, true)]);

    // Nor does a new one that is left at once: the one before stands.
    let mut mat = Mat::start(needle());
    mat.holds(1, 20);
    mat.says(Event::Restart);
    mat.says(Event::Next);
    assert_eq!(mat.kind(), StepKind::Hold, "Next leaves only the get-ready");
    mat.says(Event::Next);
    assert_eq!(mat.kind(), StepKind::Switch);
    assert_eq!(records(&mat), [(1, Outcome::Partial, 20, true)]);
}

#[test]
fn between_holds_restart_begins_the_step_again() {
    let mut mat = Mat::start(needle());
    mat.waits_s(10);
    mat.says(Event::Restart);
    assert_eq!(mat.session.left_in_step_ns(), Some(s(15)));
    assert_eq!(mat.session.times().added_ns, s(10));
}

#[test]
fn restart_in_a_pause_stays_paused() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 10);
    mat.pauses();
    mat.says(Event::Restart);
    mat.waits_s(60);
    assert_eq!(mat.session.left_in_step_ns(), Some(s(15)));
    mat.says(Event::Resume);
    mat.waits_s(15);
    assert_eq!(mat.kind(), StepKind::Hold);
}

#[test]
fn who_is_waited_for_is_waited_for_again() {
    let settings = SessionSettings {
        wait_for_me: true,
        ..SessionSettings::default()
    };
    let mut mat = Mat::start(plan_with(
        &routine(vec![entry("bridge", hold(30))]),
        settings,
    ));
    mat.waits_s(100);
    assert_eq!(mat.kind(), StepKind::GetReady);
    mat.says(Event::Next);
    mat.waits_s(10);
    mat.says(Event::Restart);
    mat.waits_s(100);
    assert_eq!(mat.kind(), StepKind::GetReady);
    mat.says(Event::Next);
    mat.waits_s(30);
    assert_eq!(records(&mat)[1], (2, Outcome::Completed, 30, true));
    assert_eq!(mat.session.times().open_ns, s(200));
}

#[test]
fn a_hold_entered_too_early_is_superseded_when_it_comes_again() {
    let mut mat = Mat::start(back_to_back());
    mat.holds(1, 10);
    mat.says(Event::Next);
    mat.waits_s(4);
    assert_eq!(mat.session.cursor(), mat.work(2));
    mat.says(Event::GoBack);
    mat.waits_for_the_end();
    assert_eq!(
        records(&mat),
        [
            (1, Outcome::Completed, 30, true),
            (1, Outcome::Superseded, 4, false),
            (2, Outcome::Completed, 30, true)
        ]
    );
}
