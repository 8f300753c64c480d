//! Nothing is lost: deaths, marks and journals.

use crate::given::{Clock, Mat, device_id, entry, hold, plan, s, session_id, session_of};
use limber_core::RULES_VERSION;
use limber_core::journal::Entry;
use limber_core::plan::Plan;
use limber_core::session::Status;
use limber_core::session::event::PauseReason;
use limber_core::session::{Event, Happened, ReplayError, Session};
use limber_core::step::StepKind;

fn needle() -> Plan {
    plan(vec![entry("needle", hold(30))])
}

fn why(mat: &Mat) -> PauseReason {
    match mat.session.status() {
        Status::Paused { why, .. } => why,
        other => panic!("{other:?} is no pause"),
    }
}

#[test]
fn after_a_death_what_the_mark_knows_is_credited() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.dies_and_is_back_after(s(300));
    assert_eq!(
        (mat.kind(), mat.session.elapsed_ns()),
        (StepKind::Hold, s(12))
    );
    assert_eq!(why(&mat), PauseReason::Recovered);
    let why = PauseReason::Recovered;
    assert_eq!(mat.effects.last().unwrap().what, Happened::Paused { why });
    mat.says(Event::Resume);
    mat.waits_s(3 + 18);
    let record = mat.last_record();
    assert_eq!((record.held_ms, record.interruptions), (30_000, 1));
    assert_eq!(mat.replayed().records(), mat.session.records());
}

#[test]
fn without_a_mark_it_falls_back_to_what_was_written() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.session = mat.replayed();
    assert_eq!(
        mat.session.elapsed_ns(),
        0,
        "the last entry was the begin of the hold"
    );
    mat.clock.restart(s(60));
    let reaction = mat.session.recover(None, mat.clock.now());
    assert_eq!(reaction.entries.len(), 1);
    let Event::Recovered { last_alive } = &reaction.entries[0].event else {
        panic!("{reaction:?}");
    };
    assert_eq!(*last_alive, Some(mat.journal.last().unwrap().moment));
    assert_eq!(why(&mat), PauseReason::Recovered);
    assert_eq!(mat.session.elapsed_ns(), 0);
}

#[test]
fn a_mark_from_before_the_last_entry_tells_nothing_new() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    let mark = mat.session.alive_mark();
    mat.waits_s(5);
    mat.says(Event::Longer);
    mat.session = mat.replayed();
    mat.clock.restart(s(60));
    mat.session.recover(mark, mat.clock.now());
    assert_eq!(mat.session.elapsed_ns(), s(17));
}

#[test]
fn time_of_the_mark_begins_at_its_entry() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.says(Event::Longer);
    mat.waits_s(4);
    let mark = mat.session.alive_mark().unwrap();
    assert_eq!(mark.after_seq, mat.journal.last().unwrap().seq);
    assert_eq!((mark.credit_ns, mark.lost_ns), (s(4), 0));
    assert_eq!(mark.moment, mat.clock.now());
    mat.pauses();
    assert_eq!(mat.session.alive_mark(), None, "nothing passes in a pause");
}

#[test]
fn a_pause_stays_the_pause_it_was() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.pauses();
    mat.dies_and_is_back_after(s(300));
    assert_eq!(why(&mat), PauseReason::Person);
    assert_eq!(mat.session.elapsed_ns(), s(12));
    assert_eq!(
        mat.session.times().paused_ns,
        0,
        "how long is anybody's guess"
    );
}

#[test]
fn what_has_ended_needs_no_recovery() {
    let mut mat = Mat::start(needle());
    mat.waits_for_the_end();
    let before = mat.session.clone();
    mat.clock.restart(s(60));
    let reaction = mat.session.recover(None, mat.clock.now());
    assert!(reaction.entries.is_empty() && reaction.effects.is_empty());
    assert_eq!(mat.session, before);
    let mut fresh = session_of(needle(), 1);
    assert!(fresh.recover(None, mat.clock.now()).entries.is_empty());
}

#[test]
fn it_survives_dying_again_and_again() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 5);
    for _ in 0..4 {
        mat.dies_and_is_back_after(s(10));
        mat.says(Event::Resume);
        mat.waits_s(3 + 5);
    }
    assert_eq!(mat.session.elapsed_ns(), s(25));
    assert_eq!(mat.session.times().attended_ns, s(15 + 25 + 12));
}

#[test]
fn every_end_of_a_step_is_written() {
    let mut mat = Mat::start(needle());
    mat.waits_for_the_end();
    let events: Vec<&Event> = mat.journal.iter().map(|entry| &entry.event).collect();
    assert_eq!(
        events,
        [
            &Event::Start,
            &Event::Advanced,
            &Event::Advanced,
            &Event::Advanced,
            &Event::Advanced
        ]
    );
    let credits: Vec<u64> = mat.journal.iter().map(|entry| entry.credit_ns).collect();
    assert_eq!(credits, [0, s(15), s(30), s(5), s(30)]);
    let seqs: Vec<u32> = mat.journal.iter().map(|entry| entry.seq).collect();
    assert_eq!(seqs, [0, 1, 2, 3, 4]);
}

fn replay(plan: Plan, journal: &[Entry]) -> Result<Session, ReplayError> {
    Session::replay(session_id(), device_id(), plan, 1, journal)
}

#[test]
fn a_journal_that_cannot_be_is_refused() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    mat.pauses();
    mat.says(Event::Resume);
    let journal = mat.journal.clone();
    assert!(replay(needle(), &journal).is_ok());
    assert_eq!(replay(needle(), &[]), Err(ReplayError::NoStart));
    assert_eq!(replay(needle(), &journal[1..]), Err(ReplayError::NoStart));
    let mut missing = journal.clone();
    missing.remove(2);
    assert_eq!(
        replay(needle(), &missing),
        Err(ReplayError::Missing { expected: 2 })
    );
    let mut impossible = journal.clone();
    impossible[2].event = Event::Resume;
    assert_eq!(
        replay(needle(), &impossible),
        Err(ReplayError::Impossible { seq: 2 })
    );
    let newer = Plan {
        rules_version: RULES_VERSION + 1,
        ..needle()
    };
    let found = RULES_VERSION + 1;
    assert_eq!(
        replay(newer, &journal),
        Err(ReplayError::NewerRules { found })
    );
}

#[test]
fn editing_a_routine_never_changes_a_session_that_has_begun() {
    let mut mat = Mat::start(needle());
    mat.holds(1, 12);
    let frozen = mat.session.plan().clone();
    // What is replayed is the plan the session was begun with.
    let text = serde_json::to_string(&frozen).unwrap();
    let read: Plan = serde_json::from_str(&text).unwrap();
    assert_eq!(read, frozen);
    assert_eq!(replay(read, &mat.journal), Ok(mat.replayed()));
}

#[test]
fn a_session_begins_when_it_starts_and_not_when_it_is_made() {
    let mut clock = Clock::morning();
    let mut session = session_of(needle(), 1);
    session.tick(clock.now());
    clock.pass(s(100));
    session.handle(Event::Start, clock.now());
    assert_eq!(session.times().at_ns(), 0);
    assert_eq!(session.started_at(), Some(clock.now().wall));
}
