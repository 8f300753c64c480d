//! Every row carries the device that wrote it and a revision that grows by one
//! with each change of that row, and only then.

use crate::given;
use limber_core::Event;
use limber_core::journal::AliveMark;
use rusqlite::Connection;

const ISO: &str = "2026-11-22T07:30:00+01:00";

fn rev(db: &Connection, from: &str) -> i64 {
    db.query_row(&format!("SELECT rev FROM {from}"), [], |row| row.get(0))
        .unwrap()
}

#[test]
fn every_table_has_device_and_rev() {
    let (_dir, store) = given::store();
    let db = given::raw(&store);
    let mut tables = db
        .prepare(
            "SELECT name, EXISTS (
                 SELECT 1 FROM pragma_table_info(m.name) c
                 WHERE c.name = 'device_id' AND c.\"notnull\" AND c.type = 'BLOB'
             ) AND EXISTS (
                 SELECT 1 FROM pragma_table_info(m.name) c
                 WHERE c.name = 'rev' AND c.\"notnull\" AND c.dflt_value = '1'
             )
             FROM sqlite_schema m WHERE type = 'table'",
        )
        .unwrap();
    let tables: Vec<(String, bool)> = tables
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(tables.len(), 17);
    for (table, carries) in tables {
        assert!(carries, "{table}");
    }
}

#[test]
fn every_table_is_strict() {
    let (_dir, store) = given::store();
    let lax: i64 = given::raw(&store)
        .query_row(
            "SELECT count(*) FROM pragma_table_list
             WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND NOT strict",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(lax, 0);
}

#[test]
fn a_session_grows_by_one_with_each_change() {
    let (_dir, mut store) = given::store();
    let mut head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    assert_eq!(store.session_rev(head.id).unwrap(), Some(1));
    store
        .append(&head, &[given::entry(1, Event::Next)], &[])
        .unwrap();
    assert_eq!(store.session_rev(head.id).unwrap(), Some(1));
    for effort in 1..=3 {
        head.effort = Some(effort);
        store.append(&head, &[], &[]).unwrap();
    }
    assert_eq!(store.session_rev(head.id).unwrap(), Some(4));
    head.effort = None;
    store.append(&head, &[], &[]).unwrap();
    assert_eq!(store.session_rev(head.id).unwrap(), Some(5));
}

#[test]
fn attempts_marks_and_settings_grow_too() {
    let (_dir, mut store) = given::store();
    let db = given::raw(&store);
    let head = given::head(1, ISO);
    let attempts = [given::attempt(None, 1_000), given::attempt(None, 2_000)];
    given::log(&mut store, &head, &attempts);
    for held_ms in [3_000, 3_000, 4_000] {
        let attempt = given::attempt(None, held_ms);
        store.append(&head, &[], &[(0, &attempt)]).unwrap();
    }
    assert_eq!(rev(&db, "attempt WHERE ord = 0"), 3);
    assert_eq!(rev(&db, "attempt WHERE ord = 1"), 1);

    for credit_ns in [5, 10] {
        let mark = AliveMark {
            after_seq: 0,
            credit_ns,
            lost_ns: 0,
            moment: given::moment(ISO, credit_ns),
        };
        store.mark_alive(head.id, &mark).unwrap();
    }
    assert_eq!(rev(&db, "alive_mark"), 2);

    for json in ["1", "1", "2"] {
        store.set_setting("theme", json).unwrap();
    }
    assert_eq!(rev(&db, "setting"), 2);
    assert_eq!(rev(&db, "journal"), 1);
}

#[test]
fn every_field_of_an_attempt_is_a_change() {
    let (_dir, mut store) = given::store();
    let db = given::raw(&store);
    let head = given::head(1, ISO);
    let first = given::attempt(None, 1_000);
    given::log(&mut store, &head, std::slice::from_ref(&first));
    let changes: [fn(&mut limber_core::Attempt); 12] = [
        |a| a.path.swap = 1,
        |a| a.path.side = Some(limber_core::Side::Left),
        |a| a.side = Some(limber_core::Side::Right),
        |a| a.is_final = false,
        |a| a.started_at = None,
        |a| a.target_ms = Some(40_000),
        |a| a.longest_ms = 999,
        |a| a.interruptions = 2,
        |a| a.reps_done = Some(8),
        |a| a.counted = false,
        |a| a.outcome = limber_core::Outcome::Superseded,
        |a| a.reason = Some("knee".to_owned()),
    ];
    let mut attempt = first;
    for (n, change) in (2i64..).zip(changes) {
        change(&mut attempt);
        store.append(&head, &[], &[(0, &attempt)]).unwrap();
        assert_eq!(rev(&db, "attempt"), n);
        let found = store.session(head.id).unwrap().unwrap();
        assert_eq!(found.attempts, [attempt.clone()]);
    }
}
