//! The alive mark: one row, overwritten, found again after a death.

use crate::given;
use limber_core::Event;
use limber_core::journal::AliveMark;
use limber_store::{Store, StoreError};

const ISO: &str = "2026-11-22T07:30:00+01:00";

fn mark(after_seq: u32, credit_ns: u64) -> AliveMark {
    AliveMark {
        after_seq,
        credit_ns,
        lost_ns: 7,
        moment: given::moment("2026-11-22T07:30:05+01:00", credit_ns),
    }
}

#[test]
fn the_last_mark_survives_reopening_and_is_the_only_one() {
    let (dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    assert_eq!(store.unfinished().unwrap().unwrap().mark, None);
    for s in 1..=3 {
        store
            .mark_alive(head.id, &mark(0, s * 5_000_000_000))
            .unwrap();
    }
    let rows: i64 = given::raw(&store)
        .query_row("SELECT count(*) FROM alive_mark", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 1);
    drop(store);
    let store = Store::open_existing(dir.path(), &given::setup())
        .unwrap()
        .unwrap();
    let found = store.unfinished().unwrap().unwrap();
    assert_eq!(found.mark, Some(mark(0, 15_000_000_000)));
}

#[test]
fn a_mark_older_than_the_last_entry_says_nothing() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    store.mark_alive(head.id, &mark(0, 5_000_000_000)).unwrap();
    store
        .append(&head, &[given::entry(1, Event::Next)], &[])
        .unwrap();
    assert_eq!(store.unfinished().unwrap().unwrap().mark, None);
    store.mark_alive(head.id, &mark(1, 2_000_000_000)).unwrap();
    assert_eq!(
        store.unfinished().unwrap().unwrap().mark,
        Some(mark(1, 2_000_000_000))
    );
}

#[test]
fn the_mark_goes_when_the_session_ends() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    store.mark_alive(head.id, &mark(0, 5_000_000_000)).unwrap();
    store.append(&given::finished(1, ISO, 1), &[], &[]).unwrap();
    let rows: i64 = given::raw(&store)
        .query_row("SELECT count(*) FROM alive_mark", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 0);
}

#[test]
fn a_mark_needs_its_session() {
    let (_dir, mut store) = given::store();
    let error = store
        .mark_alive(given::session_id(9), &mark(0, 1))
        .unwrap_err();
    assert!(matches!(error, StoreError::NoSession { .. }));
}

#[test]
fn after_a_mark_what_a_person_does_waits_for_the_disk_again() {
    const FULL: &str = "2";
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    assert_eq!(store.pragma("synchronous").unwrap().0, FULL);
    store.mark_alive(head.id, &mark(0, 1)).unwrap();
    assert_eq!(store.pragma("synchronous").unwrap().0, FULL);
    assert!(store.mark_alive(given::session_id(9), &mark(0, 1)).is_err());
    assert_eq!(store.pragma("synchronous").unwrap().0, FULL);
}
