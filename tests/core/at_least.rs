//! "At least": minimum and target, Stay, ten seconds more or less.

use crate::given::{Mat, entry, hold, plan, plan_with, range, reps, routine, s, timed};
use limber_core::cue::CueKind;
use limber_core::dose::Dose;
use limber_core::moment::MS_NS;
use limber_core::record::Outcome;
use limber_core::routine::Entry;
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Happened, Refusal};
use limber_core::settings::SessionSettings;
use limber_core::step::StepKind;

/// A bridge of `dose`, held for `ns` when Next is pressed.
fn left_after(dose: Dose, ns: u64) -> (Outcome, u64) {
    let mut mat = Mat::start(plan(vec![entry("bridge", dose), entry("child", hold(30))]));
    mat.reaches(1);
    mat.waits(ns - mat.session.elapsed_ns());
    assert_eq!(mat.session.elapsed_ns(), ns);
    mat.says(Event::Next);
    (mat.last_record().outcome, mat.last_record().held_ms)
}

#[test]
fn completed_means_held_for_the_minimum_with_a_second_of_tolerance() {
    assert_eq!(left_after(hold(30), s(29)), (Outcome::Completed, 29_000));
    assert_eq!(left_after(hold(30), s(29) - 1).0, Outcome::Partial);
    assert_eq!(
        left_after(range(20, 30), s(20)),
        (Outcome::Completed, 20_000)
    );
    assert_eq!(left_after(range(20, 30), s(19)).0, Outcome::Completed);
    assert_eq!(left_after(range(20, 30), s(19) - 1).0, Outcome::Partial);
}

#[test]
fn left_within_a_second_is_skipped() {
    assert_eq!(left_after(hold(30), 999 * MS_NS), (Outcome::Skipped, 999));
    assert_eq!(left_after(hold(30), s(1)), (Outcome::Partial, 1_000));
}

#[test]
fn at_the_target_it_moves_on_by_itself() {
    let mut mat = Mat::start(plan(vec![entry("needle", range(20, 30))]));
    mat.waits_s(15 + 30);
    assert_eq!(mat.kind(), StepKind::Switch);
    let record = mat.last_record();
    assert_eq!(
        (record.outcome, record.held_ms),
        (Outcome::Completed, 30_000)
    );
}

#[test]
fn staying_counts_on_past_the_target_until_next() {
    let mut mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Stay);
    mat.waits_s(32);
    assert_eq!(
        (mat.kind(), mat.session.elapsed_ns()),
        (StepKind::Hold, s(42))
    );
    mat.says(Event::Next);
    let record = mat.last_record();
    assert_eq!(record.outcome, Outcome::Completed);
    assert_eq!(
        (
            record.min_ms,
            record.planned_ms,
            record.target_ms,
            record.held_ms
        ),
        (Some(30_000), Some(30_000), Some(30_000), 42_000)
    );
    assert_eq!(mat.session.times().added_ns, s(12));
}

#[test]
fn stay_toggles() {
    let mut mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Stay);
    mat.says(Event::Stay);
    mat.waits_s(20);
    assert_eq!(mat.kind(), StepKind::Switch, "as if nothing had been said");

    mat.waits_s(5 + 10);
    mat.says(Event::Stay);
    mat.waits_s(35);
    assert_eq!(mat.session.elapsed_ns(), s(45));
    mat.says(Event::Stay);
    assert!(
        mat.session.ended().is_some(),
        "past the target it ends at once"
    );
    let record = mat.last_record();
    assert_eq!(
        (record.outcome, record.held_ms),
        (Outcome::Completed, 45_000)
    );
}

#[test]
fn staying_chimes_every_thirty_seconds_and_says_the_maximum_once() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(40))]));
    mat.holds(1, 10);
    mat.says(Event::Stay);
    mat.waits_s(130);
    let since = |kind| -> Vec<u64> {
        mat.cues_of(kind)
            .into_iter()
            .map(|at| at - 15_000)
            .collect()
    };
    assert_eq!(since(CueKind::Target), [40_000]);
    assert_eq!(since(CueKind::Chime), [70_000, 100_000, 130_000]);
    assert_eq!(since(CueKind::Maximum), [60_000]);
}

#[test]
fn a_maximum_at_the_target_is_seen_and_leaves_the_sound_to_it() {
    let sounds = |target_s| {
        let mut mat = Mat::start(plan(vec![entry("bridge", hold(target_s))]));
        mat.holds(1, 10);
        mat.says(Event::Stay);
        mat.waits_s(70);
        mat.effects
            .iter()
            .filter_map(|effect| match effect.what {
                Happened::Cue {
                    kind: CueKind::Maximum,
                    sound,
                    ..
                } => Some(sound),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(sounds(60), [false], "at the target");
    assert_eq!(sounds(57), [false], "3 s after it");
    assert_eq!(sounds(56), [true], "4 s after it");
    assert_eq!(
        sounds(65),
        [false; 0],
        "a hold planned beyond it has said so"
    );
}

#[test]
fn staying_pauses_five_minutes_past_the_target() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Stay);
    mat.waits_s(320);
    assert!(!mat.session.is_running());
    assert_eq!(mat.session.elapsed_ns(), s(330));
    let stopped = mat.effects.last().unwrap();
    let why = PauseReason::StayLimit;
    assert_eq!(stopped.what, Happened::Paused { why });
    assert_eq!(stopped.timeline_ns, s(15 + 330));
    mat.waits_s(50);
    assert_eq!(mat.session.elapsed_ns(), s(330), "nobody is held to it");

    mat.says(Event::Resume);
    mat.waits_s(3 + 299);
    assert!(
        mat.session.is_running(),
        "whoever goes on has as long again"
    );
    mat.waits_s(1);
    assert!(!mat.session.is_running());
    assert_eq!(mat.session.elapsed_ns(), s(630));
}

#[test]
fn what_passes_after_the_stay_limit_passes_in_the_pause() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.holds(1, 29);
    mat.says(Event::Stay);
    mat.waits(s(300) + 500 * MS_NS);
    mat.clock.pass(s(1));
    mat.ticks();
    assert_eq!(mat.session.elapsed_ns(), s(330));
    assert_eq!(mat.session.times().paused_ns, 500 * MS_NS);
}

#[test]
fn stay_is_refused_outside_holds() {
    let refused = |dose, id, wait_s| {
        let mut mat = Mat::start(plan(vec![entry(id, dose)]));
        mat.waits_s(wait_s);
        mat.tries(Event::Stay)
    };
    let outside = Some(Refusal::StayOutsideHold);
    assert_eq!(refused(hold(30), "needle", 5), outside, "get-ready");
    assert_eq!(refused(hold(30), "needle", 46), outside, "switch");
    assert_eq!(refused(reps(5), "squat", 12), outside);
    assert_eq!(refused(timed(60), "breathing", 20), outside);
    assert_eq!(refused(Dose::Open, "free", 20), outside);
    assert_eq!(refused(hold(30), "needle", 20), None);

    let mut mat = Mat::start(plan(vec![Entry {
        rest_after_s: 30,
        ..entry("bridge", hold(30))
    }]));
    mat.waits_s(50);
    assert_eq!(mat.kind(), StepKind::Rest);
    assert_eq!(mat.tries(Event::Stay), outside);
    mat.says(Event::Previous);
    assert_eq!(mat.kind(), StepKind::GetReady);
    assert_eq!(mat.tries(Event::Stay), outside, "getting ready again");
}

#[test]
fn stay_is_refused_for_ice() {
    let mut mat = Mat::start(plan(vec![entry("ice", hold(600))]));
    mat.holds(1, 10);
    assert_eq!(mat.tries(Event::Stay), Some(Refusal::StayNotSafe));
}

#[test]
fn ten_seconds_more() {
    let mut mat = Mat::start(plan(vec![entry("needle", range(20, 30))]));
    mat.holds(1, 10);
    mat.says(Event::Longer);
    mat.waits_s(30);
    assert_eq!(mat.kind(), StepKind::Switch);
    let record = mat.last_record();
    assert_eq!(
        (
            record.min_ms,
            record.planned_ms,
            record.target_ms,
            record.held_ms
        ),
        (Some(20_000), Some(30_000), Some(40_000), 40_000)
    );
}

#[test]
fn ten_seconds_less_never_go_below_the_minimum() {
    let mut mat = Mat::start(plan(vec![entry("needle", range(25, 40))]));
    mat.holds(1, 5);
    mat.says(Event::Shorter);
    assert_eq!(mat.session.target_ns(), Some(s(30)));
    mat.says(Event::Shorter);
    assert_eq!(mat.session.target_ns(), Some(s(25)));
    assert_eq!(mat.tries(Event::Shorter), Some(Refusal::AtMinimum));
    mat.says(Event::Longer);
    assert_eq!(mat.session.target_ns(), Some(s(35)));
}

#[test]
fn ten_seconds_less_never_go_below_what_has_elapsed() {
    let mut mat = Mat::start(plan(vec![entry("needle", range(20, 30))]));
    mat.holds(1, 27);
    mat.says(Event::Shorter);
    assert_eq!(mat.kind(), StepKind::Switch);
    let record = mat.last_record();
    assert_eq!(
        (
            record.outcome,
            record.planned_ms,
            record.target_ms,
            record.held_ms
        ),
        (Outcome::Completed, Some(30_000), Some(27_000), 27_000)
    );
}

#[test]
fn between_holds_ten_seconds_less_may_end_the_step() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.waits_s(2);
    mat.says(Event::Shorter);
    assert_eq!(mat.session.target_ns(), Some(s(5)));
    mat.says(Event::Longer);
    assert_eq!(mat.session.target_ns(), Some(s(15)));
    mat.waits_s(4);
    mat.says(Event::Shorter);
    assert_eq!((mat.kind(), mat.session.elapsed_ns()), (StepKind::Hold, 0));
}

#[test]
fn getting_ready_again_can_be_changed_too() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Restart);
    mat.says(Event::Longer);
    assert_eq!(mat.session.left_in_step_ns(), Some(s(25)));
    mat.says(Event::Shorter);
    mat.says(Event::Shorter);
    assert_eq!(mat.session.left_in_step_ns(), Some(s(5)));
    mat.says(Event::Shorter);
    assert_eq!(mat.kind(), StepKind::Hold);
}

#[test]
fn nothing_to_add_to_while_staying() {
    let mut mat = Mat::start(plan(vec![entry("bridge", range(10, 30))]));
    mat.holds(1, 5);
    mat.says(Event::Stay);
    assert_eq!(mat.tries(Event::Longer), Some(Refusal::Staying));
    assert_eq!(mat.tries(Event::Shorter), Some(Refusal::Staying));
}

#[test]
fn an_open_step_has_no_time_to_change() {
    let mut mat = Mat::start(plan(vec![entry("free", Dose::Open)]));
    mat.holds(1, 5);
    assert_eq!(mat.tries(Event::Longer), Some(Refusal::NoTime));
    assert_eq!(mat.tries(Event::Shorter), Some(Refusal::NoTime));

    let settings = SessionSettings {
        wait_for_me: true,
        ..SessionSettings::default()
    };
    let mut mat = Mat::start(plan_with(
        &routine(vec![entry("bridge", hold(30))]),
        settings,
    ));
    assert_eq!(mat.tries(Event::Longer), Some(Refusal::NoTime));
}

#[test]
fn ice_never_passes_fifteen_minutes() {
    let mut mat = Mat::start(plan(vec![entry("ice", timed(885))]));
    mat.holds(1, 10);
    mat.says(Event::Longer);
    mat.says(Event::Longer);
    assert_eq!(mat.session.target_ns(), Some(s(900)));
    assert_eq!(mat.tries(Event::Longer), Some(Refusal::AtLimit));
    mat.waits_for_the_end();
    assert_eq!(mat.last_record().held_ms, 900_000);
}

#[test]
fn getting_ready_for_ice_has_no_such_limit() {
    let mut mat = Mat::start(plan(vec![entry("ice", timed(885))]));
    for _ in 0..100 {
        mat.says(Event::Longer);
    }
    assert_eq!(mat.session.target_ns(), Some(s(1_015)));
}

#[test]
fn no_step_passes_a_day() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(86_395))]));
    mat.holds(1, 1);
    mat.says(Event::Longer);
    assert_eq!(mat.session.target_ns(), Some(s(86_400)));
    assert_eq!(mat.tries(Event::Longer), Some(Refusal::AtLimit));
}
