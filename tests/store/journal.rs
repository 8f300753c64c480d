//! Appending: in order, once, all or nothing.

use crate::given;
use limber_core::Event;
use limber_core::session::PauseReason;
use limber_store::{StoreError, StoreErrorKind};

const ISO: &str = "2026-11-22T07:30:00+01:00";

#[test]
fn a_hole_in_the_journal_is_refused_and_changes_nothing() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    let before = given::everything(&given::raw(&store));
    let entries = [
        given::entry(1, Event::Next),
        given::entry(3, Event::Restart),
    ];
    let mut changed = head.clone();
    changed.held_ms = 5_000;
    let error = store
        .append(&changed, &entries, &[(0, &given::attempt(None, 1))])
        .unwrap_err();
    let StoreError::SeqGap {
        session,
        expected: 2,
        found: 3,
    } = error
    else {
        panic!("{error:?}");
    };
    assert_eq!(session, head.id);
    assert_eq!(given::everything(&given::raw(&store)), before);
}

#[test]
fn a_journal_begins_at_0() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    let error = store
        .begin(&head, &given::plan(), &[given::entry(1, Event::Start)])
        .unwrap_err();
    assert!(matches!(error, StoreError::SeqGap { expected: 0, .. }));
    assert_eq!(store.session(head.id).unwrap(), None);
}

#[test]
fn a_position_written_before_with_other_content_is_refused() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    let first = [given::start(), given::entry(1, Event::Next)];
    store.begin(&head, &given::plan(), &first).unwrap();
    let others = [
        given::entry(1, Event::Previous),
        limber_core::journal::Entry {
            credit_ns: first[1].credit_ns + 1,
            ..first[1].clone()
        },
    ];
    for other in others {
        let error = store
            .append(&head, &[other, given::entry(2, Event::Stay)], &[])
            .unwrap_err();
        let StoreError::OtherEntry { session, seq: 1 } = error else {
            panic!("{error:?}");
        };
        assert_eq!(session, head.id);
        assert_eq!(error.kind(), StoreErrorKind::Refused);
        assert_eq!(store.journal(head.id).unwrap(), first);
    }
}

#[test]
fn a_retry_writes_only_what_is_missing() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    let pause = Event::Pause {
        why: PauseReason::Person,
    };
    let journal = [
        given::start(),
        given::entry(1, pause),
        given::entry(2, Event::Resume),
    ];
    store.begin(&head, &given::plan(), &journal[..2]).unwrap();
    store.append(&head, &journal, &[]).unwrap();
    assert_eq!(store.journal(head.id).unwrap(), journal);
}

#[test]
fn when_one_statement_fails_nothing_of_the_call_is_kept() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    given::raw(&store)
        .execute_batch(
            "CREATE TRIGGER sabotage BEFORE INSERT ON attempt WHEN new.ord = 1
             BEGIN SELECT raise(ABORT, 'sabotage'); END",
        )
        .unwrap();
    let before = given::everything(&given::raw(&store));
    let mut changed = head.clone();
    changed.held_ms = 30_000;
    let attempt = given::attempt(None, 30_000);
    let entries = [given::entry(1, Event::Next)];
    let error = store
        .append(&changed, &entries, &[(0, &attempt), (1, &attempt)])
        .unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Other);
    assert_eq!(given::everything(&given::raw(&store)), before);

    // The last attempt was what failed: without it the same call goes through.
    store.append(&changed, &entries, &[(0, &attempt)]).unwrap();
    assert_ne!(given::everything(&given::raw(&store)), before);
    assert_eq!(store.session(head.id).unwrap().unwrap().head, changed);
}

#[test]
fn a_begin_that_fails_leaves_no_session_behind() {
    let (_dir, mut store) = given::store();
    given::raw(&store)
        .execute_batch(
            "CREATE TRIGGER sabotage BEFORE INSERT ON journal WHEN new.seq = 1
             BEGIN SELECT raise(ABORT, 'sabotage'); END",
        )
        .unwrap();
    let before = given::everything(&given::raw(&store));
    let head = given::head(1, ISO);
    let entries = [given::start(), given::entry(1, Event::Next)];
    assert!(store.begin(&head, &given::plan(), &entries).is_err());
    assert_eq!(given::everything(&given::raw(&store)), before);
}
