//! What is said, sounded and shown, and when.

use crate::given::{Mat, entry, hold, plan, plan_of, range, reps, routine, s, timed};
use limber_core::cue::{self, CueContext, CueKind, StepCue};
use limber_core::dose::Dose;
use limber_core::moment::MS_NS;
use limber_core::routine::Entry;
use limber_core::session::{Event, Happened};
use limber_core::step::StepKind;

fn context(kind: StepKind, duration_ms: Option<u64>) -> CueContext {
    CueContext {
        kind,
        duration_ms,
        min_ms: duration_ms,
        skin_check_ms: None,
        next_differs: true,
    }
}

/// Kind, offset in milliseconds, and whether it sounds.
fn told(cues: &[StepCue]) -> Vec<(CueKind, u64, bool)> {
    cues.iter()
        .map(|cue| (cue.kind, cue.offset_ms, cue.sound))
        .collect()
}

fn of_hold(min_ms: u64, duration_ms: u64) -> Vec<(CueKind, u64, bool)> {
    told(&cue::step_cues(&CueContext {
        min_ms: Some(min_ms),
        ..context(StepKind::Hold, Some(duration_ms))
    }))
}

fn has(cues: &[(CueKind, u64, bool)], kind: CueKind) -> bool {
    cues.iter().any(|cue| cue.0 == kind)
}

#[test]
fn a_plain_hold_has_start_half_and_countdown() {
    use CueKind::{Countdown, Half, Start};
    assert_eq!(
        of_hold(30_000, 30_000),
        [
            (Start, 0, true),
            (Half, 15_000, true),
            (Countdown, 27_000, true),
            (Countdown, 28_000, true),
            (Countdown, 29_000, true)
        ]
    );
}

#[test]
fn the_minimum_is_a_cue_where_it_lies_under_the_target() {
    use CueKind::Minimum;
    assert!(of_hold(20_000, 30_000).contains(&(Minimum, 20_000, true)));
    assert!(!has(&of_hold(30_000, 30_000), Minimum));
}

#[test]
fn half_way_is_told_from_twenty_seconds_on() {
    assert!(of_hold(20_000, 20_000).contains(&(CueKind::Half, 10_000, true)));
    assert!(!has(&of_hold(19_999, 19_999), CueKind::Half));
    let resting = told(&cue::step_cues(&context(StepKind::Rest, Some(60_000))));
    assert!(!has(&resting, CueKind::Half), "half of a rest is no news");
}

#[test]
fn three_two_one_from_eight_seconds_on_in_every_step() {
    for kind in [
        StepKind::GetReady,
        StepKind::Hold,
        StepKind::Switch,
        StepKind::Rest,
    ] {
        let long = cue::step_cues(&context(kind, Some(8_000)));
        let countdown: Vec<_> = long
            .iter()
            .filter(|cue| cue.kind == CueKind::Countdown)
            .map(|cue| (cue.offset_ms, cue.n))
            .collect();
        let beats = [(5_000, Some(3)), (6_000, Some(2)), (7_000, Some(1))];
        assert_eq!(countdown, beats, "{kind:?}");
        let short = told(&cue::step_cues(&context(kind, Some(7_999))));
        assert!(!has(&short, CueKind::Countdown), "{kind:?}");
    }
}

#[test]
fn an_open_step_only_starts() {
    let open = told(&cue::step_cues(&context(StepKind::Open, None)));
    assert_eq!(open, [(CueKind::Start, 0, true)]);
    let waiting = told(&cue::step_cues(&context(StepKind::GetReady, None)));
    assert_eq!(waiting, [(CueKind::GetReady, 0, true)]);
}

#[test]
fn of_two_within_four_seconds_the_higher_keeps_its_sound() {
    use CueKind::{Countdown, Half, Minimum, Start};
    // The minimum outranks half-way and the countdown.
    assert_eq!(
        of_hold(17_000, 30_000),
        [
            (Start, 0, true),
            (Half, 15_000, false),
            (Minimum, 17_000, true),
            (Countdown, 27_000, true),
            (Countdown, 28_000, true),
            (Countdown, 29_000, true)
        ]
    );
    assert!(
        of_hold(19_000, 30_000).contains(&(Half, 15_000, true)),
        "4 s apart"
    );
    assert_eq!(
        of_hold(25_000, 30_000)[2..],
        [
            (Minimum, 25_000, true),
            (Countdown, 27_000, false),
            (Countdown, 28_000, false),
            (Countdown, 29_000, false)
        ],
        "the three beats are one cue: a lone \"one\" helps nobody"
    );
    assert!(
        of_hold(2_000, 12_000).contains(&(Minimum, 2_000, false)),
        "start outranks it"
    );
}

#[test]
fn a_rest_says_what_comes_next_where_it_is_something_else() {
    let rest = |next_differs, ms| {
        told(&cue::step_cues(&CueContext {
            next_differs,
            ..context(StepKind::Rest, Some(ms))
        }))
    };
    assert!(
        rest(true, 30_000).contains(&(CueKind::Next, 23_000, true)),
        "early enough to be heard before the countdown"
    );
    assert!(!has(&rest(false, 30_000), CueKind::Next));
    assert!(!has(&rest(true, 10_999), CueKind::Next), "too short for it");
}

#[test]
fn the_list_is_sorted_and_ends_with_done() {
    let plan = plan_of(&routine(vec![
        Entry {
            rest_after_s: 30,
            ..entry("needle", range(20, 30))
        },
        entry("squat", reps(8)),
    ]));
    let list = cue::cue_list(&plan);
    let at: Vec<u64> = list.iter().map(|cue| cue.at_ms.unwrap()).collect();
    assert!(at.is_sorted());
    let openings: Vec<CueKind> = list
        .iter()
        .filter(|cue| cue.cue.offset_ms == 0)
        .map(|cue| cue.cue.kind)
        .collect();
    use CueKind::{Done, GetReady, Rest, Start, Switch};
    assert_eq!(
        openings,
        [GetReady, Start, Switch, Start, Rest, GetReady, Start]
    );
    let last = list.last().unwrap();
    assert_eq!((last.cue.kind, last.at_ms), (Done, Some(plan.total_ms())));
    assert!(list.iter().any(|cue| cue.cue.kind == CueKind::Next));
}

#[test]
fn after_an_open_step_nobody_knows_when() {
    let plan = plan(vec![entry("free", Dose::Open), entry("bridge", hold(30))]);
    let list = cue::cue_list(&plan);
    assert!(
        list.iter()
            .filter(|cue| cue.step <= 1)
            .all(|cue| cue.at_ms.is_some())
    );
    assert!(
        list.iter()
            .filter(|cue| cue.step > 1)
            .all(|cue| cue.at_ms.is_none())
    );
}

#[test]
fn a_session_gives_the_cues_of_its_list() {
    let plan = plan(vec![
        Entry {
            sets: 2,
            rest_s: 20,
            rest_after_s: 30,
            ..entry("needle", range(12, 30))
        },
        entry("march", reps(3)),
        entry("ice", timed(600)),
    ]);
    let planned: Vec<(CueKind, Option<u8>, bool, u64)> = cue::cue_list(&plan)
        .iter()
        .map(|cue| (cue.cue.kind, cue.cue.n, cue.cue.sound, cue.at_ms.unwrap()))
        .collect();
    let mut mat = Mat::start(plan);
    mat.waits_for_the_end();
    let given: Vec<(CueKind, Option<u8>, bool, u64)> = mat
        .effects
        .iter()
        .filter_map(|effect| match effect.what {
            Happened::Cue {
                kind,
                n,
                sound,
                late_ns,
                ..
            } => {
                assert_eq!(late_ns, 0, "the engine woke in time");
                Some((kind, n, sound, effect.timeline_ns / MS_NS))
            }
            _ => None,
        })
        .collect();
    assert_eq!(given, planned);
}

#[test]
fn ice_has_its_skin_check_after_five_minutes() {
    let mut mat = Mat::start(plan(vec![entry("ice", timed(600))]));
    mat.waits_for_the_end();
    assert_eq!(mat.cues_of(CueKind::SkinCheck), [15_000 + 300_000]);
}

#[test]
fn ice_has_a_skin_check_after_a_gap() {
    let mut mat = Mat::start(plan(vec![entry("ice", timed(600))]));
    mat.holds(1, 60);
    mat.clock.sleep(s(40));
    mat.ticks();
    mat.says(Event::Resume);
    assert_eq!(mat.cues_of(CueKind::SkinCheck), [75_000]);
    // Also where the stop card was opened over it.
    mat.waits_s(30);
    mat.clock.sleep(s(40));
    mat.ticks();
    mat.says(Event::Pause {
        why: limber_core::session::PauseReason::StopCard,
    });
    mat.says(Event::Resume);
    assert_eq!(mat.cues_of(CueKind::SkinCheck).len(), 2);
    // A pause is no gap: the person was there.
    mat.waits_s(30);
    mat.pauses();
    mat.says(Event::Resume);
    assert_eq!(mat.cues_of(CueKind::SkinCheck).len(), 2);
}

#[test]
fn a_cue_that_comes_late_says_by_how_much() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.waits(s(14) + 400 * MS_NS);
    mat.clock.pass(1_500 * MS_NS);
    mat.ticks();
    let start = mat
        .effects
        .iter()
        .find(|e| {
            matches!(
                e.what,
                Happened::Cue {
                    kind: CueKind::Start,
                    ..
                }
            )
        })
        .unwrap();
    let Happened::Cue { late_ns, .. } = start.what else {
        unreachable!()
    };
    assert_eq!(late_ns, 900 * MS_NS);
    assert_eq!(start.timeline_ns, s(15), "it belongs where it was due");
}

#[test]
fn adding_time_moves_later_cues_and_repeats_none() {
    let mut mat = Mat::start(plan(vec![entry("bridge", range(10, 30))]));
    mat.holds(1, 28);
    mat.says(Event::Longer);
    mat.waits_for_the_end();
    let at = |kind| -> Vec<u64> {
        mat.cues_of(kind)
            .into_iter()
            .filter(|at| *at >= 15_000)
            .map(|at| at - 15_000)
            .collect()
    };
    assert_eq!(at(CueKind::Minimum), [10_000]);
    assert_eq!(at(CueKind::Half), [15_000], "not again at 20 s");
    assert_eq!(
        at(CueKind::Countdown),
        [27_000, 28_000, 39_000],
        "3, 2 and then 1"
    );
    assert_eq!(mat.cues_of(CueKind::Done), [55_000]);
}

#[test]
fn adding_time_early_moves_half_way() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.holds(1, 5);
    mat.says(Event::Longer);
    mat.waits_for_the_end();
    assert_eq!(mat.cues_of(CueKind::Half), [15_000 + 20_000]);
}

#[test]
fn getting_ready_again_counts_down_as_well() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Restart);
    mat.waits_for_the_end();
    let countdown = mat.cues_of(CueKind::Countdown);
    let first = [12_000, 13_000, 14_000];
    let again = [37_000, 38_000, 39_000];
    let hold = [67_000, 68_000, 69_000];
    assert_eq!(countdown, [first, again, hold].concat());
}

#[test]
fn getting_ready_again_repeats_no_beat_when_time_is_added() {
    let mut mat = Mat::start(plan(vec![entry("bridge", hold(30))]));
    mat.holds(1, 10);
    mat.says(Event::Restart);
    mat.waits_s(13);
    mat.says(Event::Longer);
    mat.waits_s(12);
    let again: Vec<u64> = mat
        .cues_of(CueKind::Countdown)
        .into_iter()
        .filter(|at| *at > 25_000)
        .collect();
    assert_eq!(again, [37_000, 38_000, 49_000]);
}

#[test]
fn a_short_get_ready_again_has_no_countdown() {
    let short = Entry {
        get_ready_s: Some(5),
        ..entry("bridge", hold(30))
    };
    let mut mat = Mat::start(plan(vec![short]));
    mat.holds(1, 10);
    mat.says(Event::Restart);
    mat.waits_s(5);
    assert!(mat.cues_of(CueKind::Countdown).is_empty());
    assert_eq!(mat.kind(), StepKind::Hold);
}
