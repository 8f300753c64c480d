//! Values put right after the end, sessions added by hand, and what a journal
//! tells of pauses.

use crate::given::{
    Mat, device_id, entry, hold, plan, range, reps, s, session_id, session_of, timed,
};
use limber_core::moment::{MS_NS, Wall};
use limber_core::record::{Attempt, Outcome, SessionOutcome};
use limber_core::session::event::PauseReason;
use limber_core::session::{
    Break, ByHand, Correction, Done, Event, Refusal, RepsDone, SAID_MAX_MS, Session, Values,
};
use limber_core::side::Side;

/// A pigeon's hold of 30 s a side, done to the end.
fn done() -> Mat {
    let mut mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    mat.waits_for_the_end();
    mat
}

fn record(mat: &Mat, index: usize) -> &Attempt {
    &mat.session.records()[index]
}

fn held(mat: &Mat, index: usize, held_ms: u64) -> Event {
    let from = Values::of(record(mat, index));
    Event::Corrected(Correction::Attempt {
        record: index,
        from,
        to: Values { held_ms, ..from },
    })
}

fn reversed(event: &Event) -> Event {
    match event {
        Event::Corrected(correction) => Event::Corrected(correction.reversed()),
        other => panic!("{other:?} is no correction"),
    }
}

#[test]
fn how_an_attempt_ended_follows_from_what_was_really_held() {
    for (held_ms, outcome) in [
        (29_000, Outcome::Completed),
        (28_999, Outcome::Partial),
        (1_000, Outcome::Partial),
        (999, Outcome::Skipped),
        (0, Outcome::Skipped),
        (330_000, Outcome::Completed),
    ] {
        let mut mat = done();
        let before = record(&mat, 1).clone();
        let event = held(&mat, 1, held_ms);
        mat.says(event.clone());
        let after = record(&mat, 1);
        assert_eq!((after.held_ms, after.outcome), (held_ms, outcome));
        assert_eq!((after.longest_ms, after.corrected), (held_ms, true));
        let head = mat.session.head();
        assert_eq!((head.held_ms, head.corrected), (30_000 + held_ms, true));
        assert_eq!(mat.replayed(), mat.session);

        mat.says(reversed(&event));
        assert_eq!(*record(&mat, 1), before);
        assert!(!mat.session.head().corrected);
    }
}

#[test]
fn a_correction_of_a_correction_knows_what_was_recorded_first() {
    let mut mat = done();
    let first = record(&mat, 0).clone();
    for held_ms in [10_000, 20_000, 30_000] {
        let event = held(&mat, 0, held_ms);
        mat.says(event);
    }
    assert_eq!(
        *record(&mat, 0),
        first,
        "what was recorded is no correction"
    );
}

#[test]
fn an_interrupted_hold_keeps_its_longest_part_as_far_as_that_can_be() {
    let mut mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    mat.holds(1, 12);
    mat.pauses();
    mat.says(Event::Resume);
    mat.waits_for_the_end();
    assert_eq!(record(&mat, 0).longest_ms, 18_000);
    let event = held(&mat, 0, 40_000);
    mat.says(event);
    assert_eq!(record(&mat, 0).longest_ms, 18_000);
    let event = held(&mat, 0, 5_000);
    mat.says(event);
    assert_eq!(record(&mat, 0).longest_ms, 5_000);
}

#[test]
fn a_side_that_was_another_keeps_its_place_in_the_routine() {
    let mut mat = done();
    let from = Values::of(record(&mat, 0));
    let correction = |to| {
        Event::Corrected(Correction::Attempt {
            record: 0,
            from,
            to,
        })
    };
    let right = Some(Side::Right);
    mat.says(correction(Values {
        side: right,
        ..from
    }));
    let after = record(&mat, 0);
    assert_eq!((after.side, after.path.side), (right, Some(Side::Left)));
    assert_eq!(after.outcome, Outcome::Completed);
    // Both sides at once is another exercise.
    let mut mat = done();
    let none = correction(Values { side: None, ..from });
    assert_eq!(mat.tries(none), Some(Refusal::NotPossible));
}

#[test]
fn repetitions_are_put_right_and_confirmed_whichever_came_first() {
    let mut mat = Mat::start(plan(vec![entry("bridge", reps(10))]));
    mat.waits_for_the_end();
    let from = Values::of(record(&mat, 0));
    let to = Values {
        reps_done: Some(6),
        ..from
    };
    mat.says(Event::Corrected(Correction::Attempt {
        record: 0,
        from,
        to,
    }));
    let after = record(&mat, 0);
    assert_eq!(
        (after.reps_done, after.outcome, after.corrected),
        (Some(6), Outcome::Partial, true)
    );
    // Confirming is no correction; what was held stays put right.
    let event = held(&mat, 0, 20_000);
    mat.says(event);
    mat.says(Event::ConfirmReps(RepsDone {
        record: 0,
        reps: 10,
    }));
    let after = record(&mat, 0);
    assert_eq!(
        (after.reps_done, after.held_ms, after.outcome),
        (Some(10), 20_000, Outcome::Completed)
    );
    assert_eq!(mat.replayed(), mat.session);
    let event = held(&mat, 0, from.held_ms);
    mat.says(event);
    assert!(!record(&mat, 0).corrected);
}

#[test]
fn what_cannot_have_been_is_refused_and_changes_nothing() {
    let mut mat = done();
    let journal = mat.journal.len();
    let from = Values::of(record(&mat, 0));
    let attempt = |record, from, to| Event::Corrected(Correction::Attempt { record, from, to });
    let with_reps = Values {
        reps_done: Some(3),
        ..from
    };
    let stale = Values { held_ms: 1, ..from };
    let start = mat.session.started_at().unwrap();
    let before_all = Wall {
        unix_ms: -1,
        ..start
    };
    for (event, refusal) in [
        (held(&mat, 0, 330_001), Refusal::NotPossible),
        (held(&mat, 0, u64::MAX), Refusal::NotPossible),
        (attempt(0, from, with_reps), Refusal::NoReps),
        (attempt(9, from, stale), Refusal::NotPossible),
        (attempt(0, stale, from), Refusal::ChangedMeanwhile),
        (
            Event::Corrected(Correction::Start {
                from: before_all,
                to: start,
            }),
            Refusal::ChangedMeanwhile,
        ),
        (
            Event::Corrected(Correction::Start {
                from: start,
                to: before_all,
            }),
            Refusal::NotPossible,
        ),
    ] {
        let before = mat.session.clone();
        assert_eq!(mat.tries(event), Some(refusal));
        assert_eq!(mat.session.records(), before.records());
        assert_eq!(mat.session.head(), before.head());
    }
    assert_eq!(mat.journal.len(), journal);

    let mut running = Mat::start(plan(vec![entry("needle", hold(30))]));
    running.holds(2, 3);
    let event = held(&running, 0, 20_000);
    assert_eq!(running.tries(event.clone()), Some(Refusal::NotEnded));
    running.says(Event::Discard);
    assert_eq!(running.tries(event), Some(Refusal::Ended));
}

#[test]
fn a_moved_start_takes_everything_along_and_comes_back_exactly() {
    let mut mat = done();
    let event = held(&mat, 0, 12_000);
    mat.says(event);
    let before = (mat.session.head(), mat.session.records().to_vec());
    let from = mat.session.started_at().unwrap();
    let to = Wall {
        unix_ms: from.unix_ms - 86_400_000,
        offset_min: from.offset_min + 60,
    };
    let event = Event::Corrected(Correction::Start { from, to });
    mat.says(event.clone());
    let head = mat.session.head();
    assert_eq!(head.started_at, to);
    let length = |head: &limber_core::log::SessionHead| {
        head.ended_at.unwrap().unix_ms - head.started_at.unix_ms
    };
    assert_eq!(length(&head), length(&before.0));
    for (after, before) in mat.session.records().iter().zip(&before.1) {
        let (after, before) = (after.started_at.unwrap(), before.started_at.unwrap());
        assert_eq!(before.unix_ms - after.unix_ms, 86_400_000);
        assert_eq!(after.offset_min, to.offset_min);
    }
    assert_eq!(mat.replayed(), mat.session);
    mat.says(reversed(&event));
    assert_eq!((mat.session.head(), mat.session.records().to_vec()), before);
}

fn by_hand(done: Vec<Done>) -> Event {
    Event::AddedByHand(ByHand {
        started_at: Wall {
            unix_ms: 1_700_000_000_000,
            offset_min: -300,
        },
        done,
    })
}

fn ms(held_ms: u64) -> Done {
    Done {
        held_ms,
        reps_done: None,
    }
}

/// A session of `plan` with `event` as its first, if that is taken.
fn first(mat: &Mat, event: Event) -> Result<(Session, Vec<limber_core::journal::Entry>), Refusal> {
    let mut session = session_of(mat.session.plan().clone(), mat.session.speed());
    let reaction = session.handle(event, mat.clock.now());
    match reaction.refusal {
        None => Ok((session, reaction.entries)),
        Some(refusal) => Err(refusal),
    }
}

#[test]
fn a_session_added_by_hand_says_what_was_held_and_that_it_was_added() {
    let mat = Mat::start(plan(vec![
        entry("needle", range(20, 30)),
        entry("bridge", reps(8)),
        entry("breathing", timed(60)),
    ]));
    let reps = Done {
        held_ms: 24_000,
        reps_done: Some(8),
    };
    let (session, entries) =
        first(&mat, by_hand(vec![ms(30_000), ms(10_000), reps, ms(0)])).unwrap();
    let head = session.head();
    assert!(head.by_hand && !head.corrected);
    assert_eq!(head.outcome, SessionOutcome::FinishedEarly);
    assert_eq!((head.held_ms, head.speed), (64_000, 1));
    assert_eq!(head.started_at.unix_ms, 1_700_000_000_000);
    let outcomes: Vec<_> = session.records().iter().map(|r| r.outcome).collect();
    assert_eq!(
        outcomes,
        [
            Outcome::Completed,
            Outcome::Partial,
            Outcome::Completed,
            Outcome::NotReached
        ]
    );
    for record in session.records() {
        assert_eq!(
            (record.started_at, record.longest_ms),
            (None, record.held_ms)
        );
        assert!(record.is_final && record.counted);
    }
    // As long as the plan takes between what was held.
    let between: u64 = session
        .steps()
        .iter()
        .take_while(|step| step.path.entry < 3)
        .filter(|step| !step.kind.is_work())
        .filter_map(|step| step.duration_ms)
        .sum();
    let lasted = head.ended_at.unwrap().unix_ms - head.started_at.unix_ms;
    assert_eq!(u64::try_from(lasted).unwrap(), 64_000 + between);
    let replayed = Session::replay(
        session_id(),
        device_id(),
        session.plan().clone(),
        1,
        &entries,
    );
    assert_eq!(replayed.unwrap(), session);
}

#[test]
fn a_session_by_hand_was_over_when_it_was_added() {
    let mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    let now = mat.clock.now().wall;
    let ended = |ago_ms| {
        let event = Event::AddedByHand(ByHand {
            started_at: now.minus_ms(ago_ms),
            done: vec![ms(30_000), ms(30_000)],
        });
        let (session, _) = first(&mat, event).unwrap();
        session.head().ended_at.unwrap().unix_ms - now.unix_ms
    };
    assert_eq!(ended(200_000), -120_000);
    assert_eq!(ended(60_000), 0);
    // A clock that was put back makes no end before the start.
    assert_eq!(ended(-60_000), 60_000);
}

#[test]
fn what_was_left_out_in_the_middle_was_skipped() {
    let mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    let (session, _) = first(&mat, by_hand(vec![ms(0), ms(31_000)])).unwrap();
    assert_eq!(session.ended(), Some(SessionOutcome::Finished));
    let outcomes: Vec<_> = session.records().iter().map(|r| r.outcome).collect();
    assert_eq!(outcomes, [Outcome::Skipped, Outcome::Completed]);
}

#[test]
fn a_session_by_hand_is_refused_where_it_cannot_have_been() {
    let mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    for (done, refusal) in [
        (vec![ms(0), ms(0)], Refusal::NothingHeld),
        (vec![ms(30_000)], Refusal::NotPossible),
        (vec![ms(30_000), ms(86_400_000)], Refusal::NotPossible),
        (vec![ms(30_000); 3], Refusal::NotPossible),
        (
            vec![
                ms(30_000),
                Done {
                    held_ms: 1_000,
                    reps_done: Some(1),
                },
            ],
            Refusal::NoReps,
        ),
    ] {
        assert_eq!(first(&mat, by_hand(done)).unwrap_err(), refusal);
    }
    let fast = Mat::start_at_speed(plan(vec![entry("needle", hold(30))]), 2);
    let both = by_hand(vec![ms(30_000), ms(30_000)]);
    assert_eq!(
        first(&fast, both.clone()).unwrap_err(),
        Refusal::NotPossible
    );
    let mut running = Mat::start(plan(vec![entry("needle", hold(30))]));
    assert_eq!(running.tries(both), Some(Refusal::AlreadyStarted));

    let slow = Mat::start(plan(vec![entry("breathing", timed(60))]));
    assert!(first(&slow, by_hand(vec![ms(SAID_MAX_MS)])).is_ok());
    assert!(first(&slow, by_hand(vec![ms(SAID_MAX_MS + 1)])).is_err());
}

fn breaks(mat: &Mat) -> Vec<Break> {
    let session = &mat.session;
    let plan = session.plan().clone();
    Session::breaks(session_id(), device_id(), plan, 1, &mat.journal).unwrap()
}

#[test]
fn pauses_and_gaps_are_told_in_the_order_of_the_holds() {
    let mut mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    mat.holds(1, 12);
    let paused_at = mat.clock.now().wall;
    mat.pauses();
    mat.clock.pass(s(20));
    mat.says(Event::Resume);
    mat.reaches(2);
    mat.waits_s(1);
    let slept_at = mat.clock.now().wall;
    mat.clock.sleep(s(720));
    mat.ticks();
    let woken_at = mat.clock.now().wall;
    mat.clock.pass(s(60));
    mat.says(Event::Resume);
    mat.waits_for_the_end();

    let breaks = breaks(&mat);
    assert_eq!(breaks.len(), 2);
    let (pause, gap) = (&breaks[0], &breaks[1]);
    assert_eq!((pause.why, pause.gap), (PauseReason::Person, None));
    assert_eq!((pause.from, pause.paused_ms), (paused_at, Some(20_000)));
    assert_eq!((pause.record, pause.within), (0, true));

    assert_eq!((gap.why, gap.from), (PauseReason::Gap, slept_at));
    assert_eq!(gap.gap.unwrap().slept_ns / MS_NS, 720_000);
    assert_eq!(gap.paused_ms, Some(60_000));
    assert_eq!(
        gap.to.unwrap().unix_ms - woken_at.unix_ms,
        60_000,
        "it went on a minute after it woke"
    );
    // In the switch between the sides.
    assert_eq!((gap.record, gap.within), (1, false));
}

#[test]
fn a_break_over_a_death_of_the_program_has_no_measured_length() {
    let mut mat = Mat::start(plan(vec![entry("needle", hold(30))]));
    mat.holds(1, 12);
    mat.dies_and_is_back_after(s(300));
    mat.says(Event::Finish);
    let breaks = breaks(&mat);
    assert_eq!(breaks.len(), 1);
    assert_eq!(
        (breaks[0].why, breaks[0].paused_ms, breaks[0].within),
        (PauseReason::Recovered, None, true)
    );
    assert!(breaks[0].to.is_some());
}
