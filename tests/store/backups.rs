//! Backups: made when they are due, looked through, and taken back whole.

use crate::{given, real};
use limber_core::Wall;
use limber_store::schema::{MIGRATIONS, Migrations};
use limber_store::{HeldFor, Holder, SessionLock, Store, StoreError, StoreErrorKind, Why};
use std::path::Path;
use std::sync::LazyLock;

const HOUR_MS: i64 = 3_600_000;

fn lock(dir: &Path) -> SessionLock {
    let holder = Holder {
        name: "the test".to_owned(),
        pid: std::process::id(),
        held_for: HeldFor::Session,
    };
    SessionLock::acquire(dir, &holder).unwrap()
}

fn later(wall: Wall, hours: i64) -> Wall {
    wall.minus_ms(-hours * HOUR_MS)
}

#[test]
fn a_backup_holds_everything_and_stands_for_itself() {
    let (dir, mut store) = given::store();
    real::log(&mut store, 1);
    real::log_part(&mut store, 2, 40);
    let made = store.back_up(Why::ByHand, real::day(2)).unwrap();
    assert_eq!(made.damaged, []);
    let folder = dir.path().join("backups");
    assert_eq!(made.backup.path.parent(), Some(folder.as_path()));
    assert_eq!(made.backup.name, "limber-2026-11-03T073000+0100-by-hand.db");
    assert_eq!(store.backups().unwrap(), std::slice::from_ref(&made.backup));

    let alone = tempfile::tempdir().unwrap();
    let copy = alone.path().join("copy.db");
    std::fs::copy(&made.backup.path, &copy).unwrap();
    let db = rusqlite::Connection::open(&copy).unwrap();
    assert_eq!(
        given::everything(&db),
        given::everything(&given::raw(&store))
    );
    let mode: String = db
        .pragma_query_value(None, "journal_mode", |row| row.get(0))
        .unwrap();
    assert_eq!(mode, "delete");
}

#[test]
fn what_is_written_after_a_backup_is_not_in_it() {
    let (_dir, mut store) = given::store();
    real::log(&mut store, 1);
    let before = real::deeds_of(&store);
    let made = store.back_up(Why::Daily, real::day(1)).unwrap();
    real::log(&mut store, 2);
    let db = rusqlite::Connection::open(&made.backup.path).unwrap();
    assert_eq!(real::deeds(&db), before);
}

#[test]
fn backups_of_the_same_second_are_all_kept() {
    let (_dir, mut store) = given::store();
    real::log(&mut store, 1);
    for _ in 0..3 {
        store.back_up(Why::BeforeImport, real::day(1)).unwrap();
    }
    let names: Vec<String> = store
        .backups()
        .unwrap()
        .into_iter()
        .map(|b| b.name)
        .collect();
    assert_eq!(
        names,
        [
            "limber-2026-11-02T073000+0100-before-import-3.db",
            "limber-2026-11-02T073000+0100-before-import-2.db",
            "limber-2026-11-02T073000+0100-before-import.db",
        ]
    );
}

#[test]
fn names_of_others_are_no_backups_and_stay() {
    let (dir, mut store) = given::store();
    real::log(&mut store, 1);
    store.back_up(Why::Daily, real::day(1)).unwrap();
    let folder = dir.path().join("backups");
    let strangers = [
        "notes.txt",
        "limber.db",
        "limber-2026-11-02-daily.db",
        "limber-2026-11-02T073000+0100-weekly.db",
        "limber-2026-11-02T073000+0100-daily-1.db",
        "limber-2026-11-02T073000+0100-daily-02.db",
        "limber-2026-11-02T073000+0100-daily.db.bak",
        "limber-2026-02-30T073000+0100-daily.db",
        "mine.part",
    ];
    for name in strangers {
        std::fs::write(folder.join(name), "x").unwrap();
    }
    std::fs::create_dir(folder.join("limber-2026-11-03T073000+0100-daily.db")).unwrap();
    assert_eq!(store.backups().unwrap().len(), 1);
    // Years of daily backups thin out, and nothing else goes.
    for n in 2..60 {
        store.set_setting("n", &n.to_string()).unwrap();
        store.keep_up_backups(real::day(n)).unwrap();
    }
    for name in strangers {
        assert!(folder.join(name).exists(), "{name}");
    }
    assert!(store.backups().unwrap().len() < 20);
}

#[test]
fn a_backup_is_due_once_a_day_and_only_after_a_change() {
    let (_dir, mut store) = given::store();
    assert!(
        !store.backup_due(real::day(1)).unwrap(),
        "nothing there yet"
    );
    real::log(&mut store, 1);
    assert!(store.backup_due(real::day(1)).unwrap());
    let made = store.keep_up_backups(real::day(1)).unwrap().unwrap();
    assert_eq!(made.backup.why, Why::Daily);
    assert!(store.keep_up_backups(real::day(1)).unwrap().is_none());

    real::log_part(&mut store, 2, 20);
    assert!(
        !store.backup_due(later(real::day(1), 16)).unwrap(),
        "same day"
    );
    assert!(
        store.backup_due(later(real::day(1), 17)).unwrap(),
        "past midnight"
    );
    store.keep_up_backups(real::day(2)).unwrap().unwrap();
    assert!(!store.backup_due(real::day(5)).unwrap(), "nothing changed");

    // An alive mark is no deed; a setting is.
    let (session, _) = real::session(2, 20);
    let mark = limber_core::journal::AliveMark {
        after_seq: 0,
        credit_ns: 1,
        lost_ns: 0,
        moment: given::moment("2026-11-03T07:31:00+01:00", 1),
    };
    store.mark_alive(session.head().id, &mark).unwrap();
    assert!(!store.backup_due(real::day(5)).unwrap());
    store.set_setting("theme", "\"light\"").unwrap();
    assert!(store.backup_due(real::day(5)).unwrap());
}

#[test]
fn a_clock_that_was_wrong_for_a_day_stops_no_backup() {
    let (_dir, mut store) = given::store();
    real::log(&mut store, 1);
    store.keep_up_backups(real::day(9_000)).unwrap().unwrap();
    real::log(&mut store, 2);
    let made = store.keep_up_backups(real::day(2)).unwrap();
    assert!(made.is_some());
}

#[test]
fn a_damaged_entry_is_told_and_the_rest_is_backed_up() {
    let (_dir, mut store) = given::store();
    real::log(&mut store, 1);
    real::log(&mut store, 2);
    given::raw(&store)
        .execute(
            "UPDATE journal SET lost_ns = lost_ns + 1 WHERE session = 2 AND seq = 1",
            [],
        )
        .unwrap();
    let made = store.back_up(Why::ByHand, real::day(2)).unwrap();
    let id = real::session(2, 0).0.head().id;
    assert_eq!(made.damaged, [id]);
    assert_eq!(Store::look_into(&made.backup).unwrap().damaged, [id]);
}

#[test]
fn what_a_restore_brings_is_what_was_backed_up() {
    let (dir, mut store) = given::store();
    real::log(&mut store, 1);
    store.set_setting("theme", "\"dark\"").unwrap();
    let old = given::everything(&given::raw(&store));
    let made = store.back_up(Why::ByHand, real::day(1)).unwrap();
    real::log(&mut store, 2);
    store.set_setting("theme", "\"light\"").unwrap();
    let new = given::everything(&given::raw(&store));
    let mut other = Store::open_existing(dir.path(), &given::setup())
        .unwrap()
        .unwrap();
    let version = other.data_version().unwrap();

    let lock = lock(dir.path());
    let restored = store
        .restore(&made.backup.path, real::day(3), &lock)
        .unwrap();
    assert_eq!(given::everything(&given::raw(&store)), old);
    assert_eq!(restored.upgraded_from, None);
    assert_eq!(restored.replaced.why, Why::BeforeRestore);
    // The window notices, reads the restored log, and goes on in it.
    assert_ne!(other.data_version().unwrap(), version);
    assert_eq!(real::ids(&other), real::ids(&store));
    real::log(&mut other, 7);
    assert_eq!(real::ids(&store).len(), 2);
    assert_eq!(store.check().unwrap().findings, []);

    // And back again: nothing of what was replaced is gone.
    let replaced = restored.replaced.path;
    store.restore(&replaced, real::day(4), &lock).unwrap();
    assert_eq!(given::everything(&given::raw(&store)), new);
    let whys: Vec<Why> = store
        .backups()
        .unwrap()
        .into_iter()
        .map(|b| b.why)
        .collect();
    assert_eq!(whys, [Why::BeforeRestore, Why::BeforeRestore, Why::ByHand]);
}

#[test]
fn the_installation_keeps_its_id_whatever_it_takes_over() {
    let (_their_dir, mut theirs) = given::store();
    real::log(&mut theirs, 1);
    let made = theirs.back_up(Why::ByHand, real::day(1)).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let mine = limber_core::DeviceId(uuid::Uuid::from_u128(0xE2));
    let setup = limber_store::Setup {
        new_device: mine,
        ..given::setup()
    };
    let mut store = Store::open(dir.path(), &setup).unwrap();
    let lock = lock(dir.path());
    store
        .restore(&made.backup.path, real::day(2), &lock)
        .unwrap();
    drop(store);
    let store = Store::open(dir.path(), &given::setup()).unwrap();
    assert_eq!(store.device(), mine);
    let (session, entries) = real::session(1, 120);
    let head = session.head();
    assert_eq!(store.session(head.id).unwrap().unwrap().head, head);
    assert_eq!(store.journal(head.id).unwrap(), entries);
}

#[test]
fn what_is_no_good_backup_is_refused_and_nothing_changes() {
    let (dir, mut store) = given::store();
    real::log(&mut store, 1);
    let made = store.back_up(Why::ByHand, real::day(1)).unwrap();
    let files = dir.path().join("files");
    std::fs::create_dir(&files).unwrap();
    let file = |name: &str, change: &dyn Fn(&Path)| {
        let path = files.join(name);
        std::fs::copy(&made.backup.path, &path).unwrap();
        change(&path);
        path
    };
    let sql = |path: &Path, sql: &str| {
        let db = rusqlite::Connection::open(path).unwrap();
        db.execute_batch(sql).unwrap();
    };
    let cases = [
        (
            file("newer.db", &|path| sql(path, "PRAGMA user_version = 99")),
            StoreErrorKind::Newer,
        ),
        (
            file("foreign.db", &|path| {
                std::fs::remove_file(path).unwrap();
                sql(path, "CREATE TABLE theirs (x)");
            }),
            StoreErrorKind::NotOurs,
        ),
        (
            file("text.db", &|path| {
                std::fs::write(path, "Dear diary").unwrap()
            }),
            StoreErrorKind::NotOurs,
        ),
        (
            file("empty.db", &|path| std::fs::write(path, "").unwrap()),
            StoreErrorKind::NotOurs,
        ),
        (
            file("torn.db", &|path| {
                let mut bytes = std::fs::read(path).unwrap();
                bytes[8_192..].fill(0);
                std::fs::write(path, bytes).unwrap();
            }),
            StoreErrorKind::Damaged,
        ),
        (files.join("missing.db"), StoreErrorKind::Refused),
        (files.clone(), StoreErrorKind::NotOurs),
        (store.path().to_owned(), StoreErrorKind::Refused),
    ];
    let before = given::everything(&given::raw(&store));
    let lock = lock(dir.path());
    for (path, kind) in cases {
        let bytes = std::fs::read(&path).ok();
        let error = store.restore(&path, real::day(2), &lock).unwrap_err();
        assert_eq!(error.kind(), kind, "{}: {error:?}", path.display());
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(error.message().contains(name), "{error}");
        assert_eq!(std::fs::read(&path).ok(), bytes);
        assert_eq!(given::everything(&given::raw(&store)), before);
        assert_eq!(store.backups().unwrap(), std::slice::from_ref(&made.backup));
    }
}

/// A next schema with work to do, for the tests of the way there.
pub const NEXT: &str = "
    ALTER TABLE session ADD COLUMN weather TEXT NOT NULL DEFAULT 'dry';
    CREATE TABLE goal (week INTEGER PRIMARY KEY, minutes INTEGER NOT NULL) STRICT;
    INSERT INTO goal SELECT session, held_ms FROM session;
    UPDATE session SET weather = 'rain';
    UPDATE attempt SET reason = coalesce(reason, 'none');";
pub fn one_more() -> Migrations {
    static LIST: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let mut list = MIGRATIONS.to_vec();
        list.push(NEXT);
        list
    });
    &LIST
}

#[test]
fn an_upgrade_keeps_the_older_schema_as_a_backup() {
    let dir = tempfile::tempdir().unwrap();
    real::fill(dir.path(), 1..4);
    let old = given::everything(&rusqlite::Connection::open(dir.path().join("limber.db")).unwrap());
    let store = Store::open_with(dir.path(), &given::setup(), one_more()).unwrap();
    let backups = store.backups().unwrap();
    assert_eq!(backups.len(), 1);
    assert_eq!(backups[0].why, Why::BeforeUpgrade);
    assert_eq!(backups[0].made_at, given::setup().now);
    let db = rusqlite::Connection::open(&backups[0].path).unwrap();
    assert_eq!(given::everything(&db), old);
    drop(store);
    Store::open_with(dir.path(), &given::setup(), one_more()).unwrap();
    assert_eq!(Store::backups_in(dir.path()).unwrap().len(), 1, "once");
}

#[test]
fn a_backup_of_an_older_schema_is_upgraded_when_it_is_restored() {
    let dir = tempfile::tempdir().unwrap();
    real::fill(dir.path(), 1..3);
    let old = Store::open(dir.path(), &given::setup()).unwrap();
    let made = old.back_up(Why::ByHand, real::day(3)).unwrap();
    drop(old);
    let mut store = Store::open_with(dir.path(), &given::setup(), one_more()).unwrap();
    let bytes = std::fs::read(&made.backup.path).unwrap();
    let lock = lock(dir.path());
    let restored = store
        .restore(&made.backup.path, real::day(4), &lock)
        .unwrap();
    assert_eq!(restored.upgraded_from, u32::try_from(MIGRATIONS.len()).ok());
    let goals: i64 = given::raw(&store)
        .query_row("SELECT count(*) FROM goal", [], |row| row.get(0))
        .unwrap();
    assert_eq!(goals, 2);
    assert_eq!(std::fs::read(&made.backup.path).unwrap(), bytes);
    drop(store);
    // The program of the older schema refuses it, and its newest backup.
    let error = Store::open(dir.path(), &given::setup()).unwrap_err();
    assert!(matches!(error, StoreError::Newer { .. }), "{error:?}");
}

#[test]
fn a_copy_with_its_log_beside_it_can_be_restored() {
    let (living, mut theirs) = given::store();
    real::log(&mut theirs, 1);
    let wanted = real::deeds_of(&theirs);
    let copy = tempfile::tempdir().unwrap();
    for tail in ["", "-wal"] {
        let name = format!("limber.db{tail}");
        std::fs::copy(living.path().join(&name), copy.path().join(&name)).unwrap();
    }
    let before = given::files(copy.path());
    let (dir, mut store) = given::store();
    let lock = lock(dir.path());
    let file = copy.path().join("limber.db");
    store.restore(&file, real::day(2), &lock).unwrap();
    assert_eq!(real::deeds_of(&store), wanted);
    assert_eq!(given::files(copy.path()), before);
}
