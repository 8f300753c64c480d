//! The schema: as agreed, upgraded whole or not at all, and nobody else's file
//! is ever touched.

use crate::given;
use limber_core::{Side, StepKind, Wall};
use limber_store::schema::{APPLICATION_ID, MIGRATIONS, upgrade};
use limber_store::{FILE_NAME, Filter, Finding, Store, StoreError, StoreErrorKind};
use rusqlite::Connection;
use std::path::Path;

/// Schema 1 as it was shipped, with rows.
const V1: &str = include_str!("fixtures/v1.sql");
/// Every schema that was shipped, with the same sessions in it.
const SHIPPED: [&str; 7] = [
    V1,
    include_str!("fixtures/v2.sql"),
    include_str!("fixtures/v3.sql"),
    include_str!("fixtures/v4.sql"),
    include_str!("fixtures/v5.sql"),
    include_str!("fixtures/v6.sql"),
    include_str!("fixtures/v7.sql"),
];
/// The newest schema.
const GOLDEN: &str = include_str!("fixtures/schema.sql");

/// Every object of the schema as it was made.
fn objects(db: &Connection) -> String {
    db.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name")
        .unwrap()
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap()
        .map(|sql| format!("{};\n", sql.unwrap()))
        .collect()
}

fn header(db: &Connection) -> (u32, u32) {
    let value = |name| db.pragma_query_value(None, name, |row| row.get(0)).unwrap();
    (value("application_id"), value("user_version"))
}

fn newest() -> u32 {
    u32::try_from(MIGRATIONS.len()).unwrap()
}

/// The frozen database of schema 1 as a file in `dir`.
fn frozen(dir: &Path) -> Connection {
    frozen_from(dir, V1)
}

fn frozen_from(dir: &Path, shipped: &str) -> Connection {
    let db = Connection::open(dir.join(FILE_NAME)).unwrap();
    db.execute_batch(shipped).unwrap();
    db
}

#[test]
fn a_fresh_schema_is_the_one_on_record() {
    let (_dir, store) = given::store();
    let db = given::raw(&store);
    assert_eq!(
        objects(&db),
        GOLDEN,
        "the newest schema changed: add a migration, then update fixtures/schema.sql"
    );
    assert_eq!(header(&db), (APPLICATION_ID, newest()));
}

#[test]
fn every_shipped_schema_upgrades_to_what_a_fresh_file_has() {
    assert_eq!(SHIPPED.len(), MIGRATIONS.len(), "freeze the newest one too");
    for shipped in SHIPPED {
        let dir = tempfile::tempdir().unwrap();
        drop(frozen_from(dir.path(), shipped));
        let store = Store::open_existing(dir.path(), &given::setup())
            .unwrap()
            .unwrap();
        let (_fresh_dir, fresh) = given::store();
        let (db, fresh) = (given::raw(&store), given::raw(&fresh));
        assert_eq!(objects(&db), objects(&fresh));
        assert_eq!(header(&db), header(&fresh));
    }
}

#[test]
fn the_rows_of_every_shipped_schema_are_read_as_they_were_written() {
    for shipped in SHIPPED {
        read_as_written(shipped);
    }
}

fn read_as_written(shipped: &str) {
    let dir = tempfile::tempdir().unwrap();
    drop(frozen_from(dir.path(), shipped));
    let store = Store::open_existing(dir.path(), &given::setup())
        .unwrap()
        .unwrap();
    assert_eq!(store.device(), given::DEVICE);

    let done = given::finished(1, "2026-11-20T07:30:00+01:00", 61_000);
    let open = given::head(2, "2026-11-22T07:30:00+01:00");
    let list = store.session_list(&Filter::default(), None, 10).unwrap();
    assert_eq!(list, [open.clone(), done.clone()]);
    let attempts = [
        given::attempt(Some(Side::Left), 30_000),
        given::attempt(Some(Side::Right), 31_000),
    ];
    let session = store.session(done.id).unwrap().unwrap();
    assert_eq!(session.attempts, attempts);

    let findings = store.check().unwrap().findings;
    assert!(!findings.contains(&Finding::Sums));
    let found = store.unfinished().unwrap().unwrap();
    assert_eq!(found.head, open);
    assert_eq!(found.plan.routine, open.routine);
    assert_eq!(found.plan.entries[0].mov.name, "Pigeon pose");
    let kinds: Vec<_> = found.plan.steps.iter().map(|step| step.kind).collect();
    assert_eq!(
        kinds,
        [
            StepKind::GetReady,
            StepKind::Hold,
            StepKind::Switch,
            StepKind::Hold
        ]
    );
    let entries = [given::start(), given::entry(1, limber_core::Event::Next)];
    assert_eq!(found.entries, entries);
    let mark = found.mark.unwrap();
    assert_eq!((mark.after_seq, mark.credit_ns), (1, 5_000_000_000));
    assert_eq!(
        mark.moment.wall,
        Wall {
            unix_ms: 1_795_329_005_000,
            offset_min: 60
        }
    );
    assert_eq!(store.setting("theme").unwrap().as_deref(), Some("\"dark\""));
}

/// What a second and third schema could be, for the tests of the way there.
const SECOND: &str = "
    ALTER TABLE session ADD COLUMN weather TEXT;
    CREATE TABLE goal (
      week INTEGER PRIMARY KEY,
      device_id BLOB NOT NULL,
      rev INTEGER NOT NULL DEFAULT 1,
      minutes INTEGER NOT NULL
    ) STRICT;";
const THIRD: &str = "CREATE INDEX session_weather ON session (weather);";

#[test]
fn a_later_schema_is_reached_step_by_step_and_at_once() {
    let all = [MIGRATIONS[0], SECOND, THIRD];
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(FILE_NAME);
    drop(frozen(dir.path()));
    for count in 1..=all.len() {
        let mut db = Connection::open(&path).unwrap();
        upgrade(&mut db, &path, &all[..count], None).unwrap();
        assert_eq!(header(&db).1, u32::try_from(count).unwrap());
    }
    let stepwise = Connection::open(&path).unwrap();

    let mut at_once = Connection::open_in_memory().unwrap();
    upgrade(&mut at_once, &path, &all, Some(given::DEVICE)).unwrap();
    assert_eq!(objects(&stepwise), objects(&at_once));

    let sessions: i64 = stepwise
        .query_row("SELECT count(*) FROM session", [], |row| row.get(0))
        .unwrap();
    assert_eq!(sessions, 2);
}

#[test]
fn an_upgrade_that_fails_at_its_end_leaves_the_file_as_it_was() {
    let orphan = "INSERT INTO attempt (session, ord, device_id, path_block, path_use, path_round,
        path_entry, path_set, kind, exercise, name, set_no, round_no, attempt_no, outcome)
        VALUES (999, 0, zeroblob(16), 'b', 1, 1, 1, 1, 'hold', 'e', 'n', 1, 1, 1, 'completed');";
    for (last, kind) in [
        ("INSERT INTO nowhere VALUES (1);", StoreErrorKind::Other),
        ("CREATE TABL;", StoreErrorKind::Other),
        (orphan, StoreErrorKind::Damaged),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join(FILE_NAME);
        let mut db = frozen(dir.path());
        let before = (objects(&db), header(&db), given::everything(&db));
        db.pragma_update(None, "foreign_keys", false).unwrap();
        let error = upgrade(&mut db, &path, &[MIGRATIONS[0], SECOND, last], None).unwrap_err();
        assert_eq!(error.kind(), kind, "{last}");
        assert_eq!((objects(&db), header(&db), given::everything(&db)), before);
        drop(db);
        assert!(
            Store::open_existing(dir.path(), &given::setup())
                .unwrap()
                .is_some()
        );
    }
}

#[test]
fn a_newer_schema_is_refused_and_stays_byte_for_byte() {
    let dir = tempfile::tempdir().unwrap();
    let db = frozen(dir.path());
    db.pragma_update(None, "user_version", 99).unwrap();
    drop(db);
    let before = given::files(dir.path());
    for result in [
        Store::open(dir.path(), &given::setup()).map(Some),
        Store::open_existing(dir.path(), &given::setup()),
    ] {
        let error = result.unwrap_err();
        assert!(matches!(
            error,
            StoreError::Newer {
                found: 99,
                known,
                ..
            } if known == newest()
        ));
        assert_eq!(given::files(dir.path()), before);
    }
}

#[test]
fn a_newer_schema_that_stands_only_in_the_log_is_refused_too() {
    let living = tempfile::tempdir().unwrap();
    let store = Store::open(living.path(), &given::setup()).unwrap();
    let newer = given::raw(&store);
    newer.pragma_update(None, "user_version", 99).unwrap();
    // The state a killed program leaves: the log is not yet in the file.
    let dir = tempfile::tempdir().unwrap();
    for name in [FILE_NAME, "limber.db-wal"] {
        std::fs::copy(living.path().join(name), dir.path().join(name)).unwrap();
    }
    let before = given::files(dir.path());
    let error = Store::open(dir.path(), &given::setup()).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }));
    let mut after = given::files(dir.path());
    after.retain(|(name, _)| !["limber.db-shm", "limber.lock"].contains(&name.as_str()));
    assert_eq!(after, before);
}

#[test]
fn files_of_others_are_refused_and_stay_byte_for_byte() {
    let foreign = |application_id: u32| {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("other.db");
        let db = Connection::open(&path).unwrap();
        db.execute_batch("CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1);")
            .unwrap();
        db.pragma_update(None, "application_id", application_id)
            .unwrap();
        drop(db);
        std::fs::read(&path).unwrap()
    };
    let files = [
        (foreign(0), "another program"),
        (foreign(0x1234_5678), "another program"),
        (b"Dear diary,\n".to_vec(), "not a database"),
        (vec![b'x'; 5_000], "not a database"),
        (b"SQLite format 3\0".to_vec(), "not a database"),
    ];
    for (bytes, words) in files {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join(FILE_NAME), &bytes).unwrap();
        for result in [
            Store::open(dir.path(), &given::setup()).map(Some),
            Store::open_existing(dir.path(), &given::setup()),
        ] {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), StoreErrorKind::NotOurs);
            assert!(error.message().contains(words), "{error}");
            assert_eq!(
                given::files(dir.path()),
                [(FILE_NAME.to_owned(), bytes.clone())]
            );
        }
    }
}

#[test]
fn an_empty_file_becomes_a_database() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join(FILE_NAME), "").unwrap();
    assert!(
        Store::open_existing(dir.path(), &given::setup())
            .unwrap()
            .is_none()
    );
    let store = Store::open(dir.path(), &given::setup()).unwrap();
    assert_eq!(store.device(), given::DEVICE);
}

#[test]
fn the_file_says_whose_it_is_before_any_log_is_written_back() {
    let (dir, _store) = given::store();
    let bytes = std::fs::read(dir.path().join(FILE_NAME)).unwrap();
    assert_eq!(bytes[68..72], APPLICATION_ID.to_be_bytes());
    assert_eq!(bytes[60..64], newest().to_be_bytes());
}
