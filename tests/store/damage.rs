//! Damage is found, named, and never read as something else.

use crate::given;
use limber_core::{Event, Side};
use limber_store::{DayRange, Store, StoreError, StoreErrorKind};
use tempfile::TempDir;

const ISO: &str = "2026-11-22T07:30:00+01:00";

/// A store with one unfinished session of three entries and two attempts.
fn store() -> (TempDir, Store) {
    let (dir, mut store) = given::store();
    let head = given::head(1, ISO);
    let entries = [
        given::start(),
        given::entry(1, Event::Next),
        given::entry(2, Event::Stay),
    ];
    store.begin(&head, &given::plan(), &entries).unwrap();
    let left = given::attempt(Some(Side::Left), 30_000);
    let right = given::attempt(Some(Side::Right), 30_000);
    store
        .append(&head, &[], &[(0, &left), (1, &right)])
        .unwrap();
    (dir, store)
}

/// Changes a row behind the store's back, past all checks.
fn damage(store: &Store, sql: &str) {
    let db = given::raw(store);
    db.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF;")
        .unwrap();
    assert_ne!(db.execute(sql, []).unwrap(), 0, "{sql}");
}

#[test]
fn any_change_to_a_journal_row_is_found() {
    let changes = [
        "device_id = zeroblob(16)",
        "wall_unix_ms = wall_unix_ms + 1",
        "wall_offset_min = 61",
        "wall_offset_min = 5000",
        "awake_ns = awake_ns + 1",
        "awake_ns = -1",
        "boot_ns = 0",
        "run = zeroblob(16)",
        "run = x'00'",
        "credit_ns = credit_ns - 1",
        "lost_ns = 9223372036854775807",
        "event = '{\"event\":\"previous\"}'",
        "event = '{\"event\": \"next\"}'",
        "event = 'nonsense'",
        "checksum = checksum + 1",
        "checksum = -1",
    ];
    for change in changes {
        let (_dir, store) = store();
        damage(
            &store,
            &format!("UPDATE journal SET {change} WHERE seq = 1"),
        );
        for error in [
            store.journal(given::session_id(1)).unwrap_err(),
            store.unfinished().unwrap_err(),
        ] {
            let StoreError::DamagedEntry { session, seq, .. } = error else {
                panic!("{change}: {error:?}");
            };
            assert_eq!((session, seq), (given::session_id(1), 1), "{change}");
            assert_eq!(error.kind(), StoreErrorKind::Damaged);
            assert!(error.message().contains(&session.to_string()));
        }
        // What is not damaged can still be read.
        let session = store.session(given::session_id(1)).unwrap().unwrap();
        assert_eq!(session.attempts.len(), 2);
    }
}

#[test]
fn a_journal_row_that_went_missing_or_moved_is_found() {
    for (sql, place) in [
        ("DELETE FROM journal WHERE seq = 1", 1),
        ("UPDATE journal SET seq = 3 WHERE seq = 2", 2),
        ("DELETE FROM journal WHERE seq = 0", 0),
    ] {
        let (_dir, store) = store();
        damage(&store, sql);
        let error = store.journal(given::session_id(1)).unwrap_err();
        let StoreError::DamagedEntry { seq, .. } = error else {
            panic!("{sql}: {error:?}");
        };
        assert_eq!(seq, place, "{sql}");
    }
}

#[test]
fn a_journal_row_of_another_session_is_found() {
    let (_dir, mut store) = store();
    let other = given::head(2, ISO);
    store
        .begin(&other, &given::plan(), &[given::start()])
        .unwrap();
    damage(&store, "DELETE FROM journal WHERE session = 2");
    damage(
        &store,
        "UPDATE journal SET session = 2 WHERE session = 1 AND seq = 0",
    );
    let error = store.journal(other.id).unwrap_err();
    assert!(matches!(error, StoreError::DamagedEntry { seq: 0, .. }));
}

#[test]
fn a_damaged_entry_is_not_taken_for_a_retry() {
    let (_dir, mut store) = store();
    damage(&store, "UPDATE journal SET lost_ns = 99 WHERE seq = 1");
    let head = given::head(1, ISO);
    let error = store
        .append(&head, &[given::entry(1, Event::Next)], &[])
        .unwrap_err();
    assert!(matches!(error, StoreError::DamagedEntry { seq: 1, .. }));
}

#[test]
fn numbers_and_words_out_of_range_are_named_with_their_row() {
    const ATTEMPT: &str = "“attempt” (00000000-0000-0000-0000-000000000001, 0)";
    const SESSION: &str = "“session” (00000000-0000-0000-0000-000000000001)";
    let cases = [
        ("attempt", "held_ms = -1", "held_ms", ATTEMPT),
        ("attempt", "set_no = 4294967296", "set_no", ATTEMPT),
        ("attempt", "interruptions = -5", "interruptions", ATTEMPT),
        ("attempt", "outcome = 'great'", "great", ATTEMPT),
        ("attempt", "kind = 'rest'", "rest", ATTEMPT),
        ("attempt", "side = 'middle'", "side", ATTEMPT),
        ("attempt", "is_final = 2", "is_final", ATTEMPT),
        ("attempt", "started_offset_min = NULL", "started", ATTEMPT),
        (
            "attempt",
            "started_unix_ms = -9223372036854775808",
            "is no time",
            ATTEMPT,
        ),
        ("session", "held_ms = -1", "held_ms", SESSION),
        ("session", "speed = -1", "speed", SESSION),
        ("session", "effort = 256", "effort", SESSION),
        ("session", "outcome = 'won'", "won", SESSION),
        (
            "session",
            "started_offset_min = 99999999999",
            "started_offset_min",
            SESSION,
        ),
        ("session", "device_id = x'01'", "device_id", SESSION),
        ("session", "note = CAST(x'ff' AS TEXT)", "note", SESSION),
    ];
    for (table, change, what, row) in cases {
        let (_dir, store) = store();
        damage(&store, &format!("UPDATE {table} SET {change}"));
        let mut visited = 0;
        let read = [
            store.session(given::session_id(1)).map(|_| ()),
            store.for_each_session(DayRange::ALL, |_| -> Result<(), StoreError> {
                visited += 1;
                Ok(())
            }),
        ];
        assert_eq!(visited, 0);
        for result in read {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), StoreErrorKind::Damaged, "{change}");
            let message = error.message();
            assert!(message.contains(what), "{change}: {message}");
            assert!(message.contains(row), "{change}: {message}");
        }
    }
}

#[test]
fn a_damaged_plan_is_found() {
    for sql in [
        "UPDATE plan SET body = replace(body, '30000', '31000')",
        "UPDATE plan SET checksum = 0",
        "DELETE FROM plan",
    ] {
        let (_dir, store) = store();
        damage(&store, sql);
        let error = store.unfinished().unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Damaged);
        assert!(error.message().contains("plan"), "{error}");
    }
}

#[test]
fn a_damaged_mark_is_found() {
    let (_dir, mut store) = store();
    let mark = limber_core::journal::AliveMark {
        after_seq: 2,
        credit_ns: 1,
        lost_ns: 0,
        moment: given::moment(ISO, 1),
    };
    store.mark_alive(given::session_id(1), &mark).unwrap();
    damage(&store, "UPDATE alive_mark SET credit_ns = -1");
    let error = store.unfinished().unwrap_err();
    assert!(error.message().contains("“alive_mark”"), "{error}");
}
