//! How attempts and sessions end, and what is kept of them.

use crate::given::{Mat, entry, hold, plan, plan_with, range, reps, routine, s, timed};
use limber_core::dose::Dose;
use limber_core::moment::MS_NS;
use limber_core::plan::Plan;
use limber_core::record::{Outcome, SessionOutcome};
use limber_core::routine::Entry;
use limber_core::session::{Event, Feedback, Happened, Refusal, RepsDone};
use limber_core::settings::SessionSettings;
use limber_core::side::Side;
use limber_core::step::StepKind;

fn needle() -> Plan {
    plan(vec![entry("needle", hold(30))])
}

fn outcomes(mat: &Mat) -> Vec<Outcome> {
    mat.session.records().iter().map(|r| r.outcome).collect()
}

#[test]
fn to_the_last_step_it_is_finished() {
    let mut mat = Mat::start(needle());
    let start = mat.clock.now().wall.unix_ms;
    mat.waits_for_the_end();
    assert_eq!(mat.outcome(), SessionOutcome::Finished);
    assert_eq!(outcomes(&mat), [Outcome::Completed; 2]);
    let head = mat.session.head();
    assert_eq!(head.ended_at.unwrap().unix_ms - start, 80_000);
    assert_eq!((head.held_ms, head.paused_ms, head.speed), (60_000, 0, 1));
    assert_eq!(
        mat.effects.last().unwrap().what,
        Happened::Ended(SessionOutcome::Finished)
    );
}

#[test]
fn a_record_tells_all_of_its_attempt() {
    let mut mat = Mat::start(plan(vec![Entry {
        sets: 2,
        ..entry("needle", range(20, 40))
    }]));
    mat.holds(4, 10);
    mat.says(Event::Longer);
    mat.waits_s(15);
    mat.pauses();
    mat.says(Event::Resume);
    mat.waits_for_the_end();
    let record = mat.last_record();
    assert_eq!(record.path.to_string(), "main/1/1/2/right");
    assert_eq!(record.kind, StepKind::Hold);
    assert_eq!(
        (record.exercise.as_str(), record.name.as_str()),
        ("needle", "needle")
    );
    assert_eq!(
        (record.side, record.set, record.round),
        (Some(Side::Right), 2, 1)
    );
    assert_eq!(
        (record.attempt, record.is_final, record.counted),
        (1, true, true)
    );
    assert_eq!(record.min_ms, Some(20_000));
    assert_eq!(record.planned_ms, Some(40_000));
    assert_eq!(record.target_ms, Some(50_000));
    assert_eq!((record.held_ms, record.longest_ms), (50_000, 25_000));
    assert_eq!(record.interruptions, 1);
    assert_eq!((record.reps_planned, record.reps_done), (None, None));
    assert_eq!(record.outcome, Outcome::Completed);
}

#[test]
fn held_time_is_rounded_once() {
    let held = |ns| {
        let mut mat = Mat::start(needle());
        mat.reaches(1);
        mat.waits(ns - mat.session.elapsed_ns());
        mat.says(Event::Next);
        mat.last_record().held_ms
    };
    assert_eq!(held(s(10) + 499_999), 10_000);
    assert_eq!(held(s(10) + 500_000), 10_001);
}

#[test]
fn finishing_early_leaves_the_rest_not_reached() {
    let mut mat = Mat::start(plan(vec![
        entry("needle", hold(30)),
        entry("bridge", hold(30)),
    ]));
    mat.holds(1, 10);
    mat.says(Event::Finish);
    assert_eq!(mat.outcome(), SessionOutcome::FinishedEarly);
    assert_eq!(
        outcomes(&mat),
        [Outcome::Partial, Outcome::NotReached, Outcome::NotReached]
    );
    let missed = mat.last_record();
    assert_eq!(
        (missed.started_at, missed.held_ms, missed.is_final),
        (None, 0, true)
    );
    assert_eq!(missed.planned_ms, Some(30_000));
}

#[test]
fn finishing_in_the_last_hold_is_early_unless_it_was_held() {
    let ended = |dose, seconds| {
        let mut mat = Mat::start(plan(vec![entry("bridge", dose)]));
        mat.holds(1, seconds);
        mat.says(Event::Finish);
        (outcomes(&mat), mat.outcome())
    };
    let early = SessionOutcome::FinishedEarly;
    assert_eq!(ended(hold(30), 10), (vec![Outcome::Partial], early));
    let done = SessionOutcome::Finished;
    assert_eq!(ended(range(20, 30), 25), (vec![Outcome::Completed], done));
}

#[test]
fn finishing_in_the_last_rest_is_not_early() {
    let mut mat = Mat::start(plan(vec![Entry {
        rest_after_s: 30,
        ..entry("bridge", hold(30))
    }]));
    mat.waits_s(50);
    mat.says(Event::Finish);
    assert_eq!(mat.outcome(), SessionOutcome::Finished);
    assert_eq!(outcomes(&mat), [Outcome::Completed]);
}

#[test]
fn before_any_work_nothing_enters_history() {
    let mut mat = Mat::start(needle());
    mat.waits_s(10);
    mat.says(Event::Finish);
    assert_eq!(mat.outcome(), SessionOutcome::Discarded);
    assert!(mat.session.records().is_empty());
    assert_eq!(
        mat.tries(Event::BringBack),
        Some(Refusal::NothingToBringBack)
    );

    let mut skipped = Mat::start(needle());
    while skipped.session.ended().is_none() {
        skipped.says(Event::Next);
    }
    assert_eq!(
        skipped.outcome(),
        SessionOutcome::Discarded,
        "skipped from end to end"
    );
}

#[test]
fn discarding_is_hidden_and_keeps_the_journal() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 10);
    mat.says(Event::Discard);
    assert_eq!(mat.outcome(), SessionOutcome::Discarded);
    assert_eq!(mat.last_record().held_ms, 10_000);
    assert_eq!(mat.journal.last().unwrap().event, Event::Discard);
    assert_eq!(mat.replayed().records(), mat.session.records());
}

#[test]
fn what_was_thrown_away_can_be_brought_back() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 10);
    mat.says(Event::Discard);
    mat.says(Event::BringBack);
    assert_eq!(mat.outcome(), SessionOutcome::FinishedEarly);
    assert_eq!(outcomes(&mat), [Outcome::Partial, Outcome::NotReached]);
    assert_eq!(
        mat.tries(Event::BringBack),
        Some(Refusal::NothingToBringBack)
    );

    let mut later = Mat::start(needle());
    assert_eq!(
        later.tries(Event::BringBack),
        Some(Refusal::NothingToBringBack)
    );
    later.waits_for_the_end();
    let ended_at = later.session.head().ended_at;
    later.waits_s(100);
    later.says(Event::Discard);
    assert_eq!(later.outcome(), SessionOutcome::Discarded);
    assert_eq!(later.tries(Event::Discard), Some(Refusal::Ended));
    later.says(Event::BringBack);
    assert_eq!(later.outcome(), SessionOutcome::Finished);
    assert_eq!(later.session.head().ended_at, ended_at);
    assert_eq!(outcomes(&later), [Outcome::Completed; 2]);
}

#[test]
fn ice_and_fast_sessions_do_not_count() {
    let counted = |plan, speed| {
        let mut mat = Mat::start_at_speed(plan, speed);
        mat.reaches(1);
        mat.waits_s(2);
        mat.says(Event::Next);
        mat.last_record().counted
    };
    assert!(counted(needle(), 1));
    assert!(!counted(needle(), 2));
    assert!(!counted(plan(vec![entry("ice", timed(600))]), 1));
}

#[test]
fn pacing_alone_confirms_no_repetition() {
    let mut mat = Mat::start(plan(vec![entry("squat", reps(8))]));
    mat.waits_for_the_end();
    let record = mat.last_record();
    assert_eq!((record.reps_planned, record.reps_done), (Some(8), None));
    assert_eq!(record.outcome, Outcome::Completed);
}

#[test]
fn confirmed_repetitions_say_how_it_ended() {
    let mut mat = Mat::start(plan(vec![entry("squat", reps(8))]));
    mat.waits_for_the_end();
    let confirm = |mat: &mut Mat, reps| {
        mat.says(Event::ConfirmReps(RepsDone { record: 0, reps }));
        (mat.last_record().reps_done, mat.last_record().outcome)
    };
    assert_eq!(confirm(&mut mat, 5), (Some(5), Outcome::Partial));
    assert_eq!(confirm(&mut mat, 0), (Some(0), Outcome::Skipped));
    assert_eq!(confirm(&mut mat, 9), (Some(9), Outcome::Completed));
    mat.says(Event::ForgetReps { record: 0 });
    let record = mat.last_record();
    assert_eq!(
        (record.reps_done, record.outcome),
        (None, Outcome::Completed)
    );
    let nothing = Some(Refusal::NoReps);
    assert_eq!(mat.tries(Event::ForgetReps { record: 0 }), nothing);
}

#[test]
fn only_repetitions_that_were_tried_can_be_confirmed() {
    let nothing = Some(Refusal::NoReps);
    let confirm = |record, reps| Event::ConfirmReps(RepsDone { record, reps });
    let mut mat = Mat::start(plan(vec![
        entry("bridge", hold(30)),
        entry("squat", reps(8)),
    ]));
    mat.holds(2, 10);
    mat.says(Event::Restart);
    assert_eq!(mat.tries(confirm(0, 5)), nothing, "a hold");
    assert_eq!(mat.tries(confirm(7, 5)), nothing, "no such record");
    assert_eq!(mat.tries(confirm(1, 10_001)), nothing);
    mat.says(confirm(1, 3));
    mat.waits_for_the_end();
    assert_eq!(
        outcomes(&mat)[1..],
        [Outcome::Superseded, Outcome::Completed]
    );
    assert_eq!(mat.tries(confirm(1, 5)), nothing, "superseded");
    assert_eq!(
        mat.tries(Event::ForgetReps { record: 1 }),
        nothing,
        "superseded"
    );
    assert_eq!(outcomes(&mat)[1], Outcome::Superseded);
}

#[test]
fn done_confirms_what_was_waited_for() {
    let settings = SessionSettings {
        wait_for_done: true,
        ..SessionSettings::default()
    };
    let of_squats = || {
        plan_with(
            &routine(vec![entry("squat", reps(8)), entry("bridge", hold(30))]),
            settings,
        )
    };
    let mut mat = Mat::start(of_squats());
    mat.holds(1, 40);
    mat.says(Event::Next);
    let record = mat.last_record();
    assert_eq!(
        (record.reps_done, record.outcome),
        (Some(8), Outcome::Completed)
    );

    let mut cut_short = Mat::start(of_squats());
    cut_short.holds(1, 40);
    cut_short.says(Event::Finish);
    let record = &cut_short.session.records()[0];
    assert_eq!((record.reps_done, record.outcome), (None, Outcome::Partial));
}

#[test]
fn an_open_step_is_done_when_the_person_says_so() {
    let of_free = || plan(vec![entry("free", Dose::Open), entry("bridge", hold(30))]);
    let mut mat = Mat::start(of_free());
    mat.holds(1, 1);
    mat.says(Event::Next);
    assert_eq!(mat.last_record().outcome, Outcome::Completed);
    let mut cut_short = Mat::start(of_free());
    cut_short.holds(1, 100);
    cut_short.says(Event::Finish);
    assert_eq!(cut_short.session.records()[0].outcome, Outcome::Partial);
}

#[test]
fn what_a_person_says_of_it_adds_up() {
    let mut mat = Mat::start(needle());
    mat.says(Event::Feedback(Feedback {
        discomfort_before: Some(4),
        note: Some("stiff".to_owned()),
        ..Feedback::default()
    }));
    mat.holds(1, 10);
    mat.says(Event::Finish);
    mat.says(Event::Feedback(Feedback {
        effort: Some(10),
        discomfort_after: Some(0),
        ..Feedback::default()
    }));
    let head = mat.session.head();
    assert_eq!(
        (
            head.effort,
            head.discomfort_before,
            head.discomfort_after,
            head.note.as_deref()
        ),
        (Some(10), Some(4), Some(0), Some("stiff"))
    );
    let too_much = Feedback {
        effort: Some(11),
        ..Feedback::default()
    };
    let refused = Some(Refusal::OutOfRange);
    assert_eq!(mat.tries(Event::Feedback(too_much.clone())), refused);
    assert_eq!(mat.tries(Event::SetFeedback(too_much)), refused);
    assert_eq!(mat.session.head(), head);
    mat.says(Event::SetFeedback(Feedback {
        effort: Some(3),
        ..Feedback::default()
    }));
    let head = mat.session.head();
    assert_eq!(
        (head.effort, head.discomfort_before, head.note),
        (Some(3), None, None)
    );
}

#[test]
fn skipping_a_moment_is_no_work_done_in_adherence() {
    let mut mat = Mat::start(needle());
    mat.waits(s(15) + 300 * MS_NS);
    mat.says(Event::Next);
    let record = mat.last_record();
    assert_eq!((record.outcome, record.held_ms), (Outcome::Skipped, 300));
}
