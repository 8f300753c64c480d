//! A damaged database is put right or refused: never a panic, never a byte of it
//! overwritten, never without a word, and nothing is made up.

use crate::given;
use crate::real::{self, Dice};
use limber_core::journal::Entry;
use limber_core::{Session, SessionId};
use limber_store::{
    FILE_NAME, Holder, LockError, Recovered, SessionLock, Store, StoreError, StoreErrorKind, Why,
};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Sessions of these days are in the log, those before the second in its backup.
const DAYS: std::ops::Range<u32> = 1..19;
const BACKED_UP: u32 = 14;

/// A log and its backup, as bytes to begin each case with.
struct World {
    log: Vec<u8>,
    backup: (String, Vec<u8>),
    deeds: Vec<String>,
    /// Every session whole, by its day.
    whole: Vec<(u32, Session, Vec<Entry>)>,
}

fn world() -> World {
    let dir = real::folder();
    real::fill(dir.path(), DAYS.start..BACKED_UP);
    let mut store = Store::open(dir.path(), &given::setup()).unwrap();
    // Unfinished in the backup, finished in the log.
    real::log_part(&mut store, BACKED_UP, 40);
    let made = store.back_up(Why::Daily, real::day(BACKED_UP)).unwrap();
    for n in BACKED_UP..DAYS.end {
        real::log(&mut store, n);
    }
    let deeds = real::deeds_of(&store);
    drop(store);
    World {
        log: std::fs::read(dir.path().join(FILE_NAME)).unwrap(),
        backup: (
            made.backup.name.clone(),
            std::fs::read(&made.backup.path).unwrap(),
        ),
        deeds,
        whole: DAYS
            .map(|n| {
                let (session, entries) = real::session(n, 120);
                (n, session, entries)
            })
            .collect(),
    }
}

impl World {
    /// A folder with `bytes` as the log, and the backup.
    fn folder(&self, bytes: &[u8]) -> TempDir {
        let dir = real::folder();
        std::fs::write(dir.path().join(FILE_NAME), bytes).unwrap();
        let folder = dir.path().join("backups");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join(&self.backup.0), &self.backup.1).unwrap();
        dir
    }
}

fn open(dir: &Path) -> Result<Store, StoreError> {
    Store::open(dir, &given::setup())
}

/// What was told, once.
fn told(store: &mut Store) -> Recovered {
    let mut told = store.take_recovered().unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(store.recovered().unwrap(), []);
    told.remove(0)
}

/// Every file under `dir`, with its bytes.
fn all_bytes(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(dir).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            found.extend(all_bytes(&path));
        } else {
            found.push((path.clone(), std::fs::read(path).unwrap()));
        }
    }
    found
}

fn id(n: u32) -> SessionId {
    real::session(n, 0).0.head().id
}

/// Everything that has to hold of a damaged log, whatever the damage.
fn check_case(world: &World, case: &str, damaged: &[u8]) -> &'static str {
    let dir = world.folder(damaged);
    let outcome = match open(dir.path()) {
        Err(error) => {
            assert!(!error.message().is_empty() && !error.hint().is_empty());
            let kept = std::fs::read(dir.path().join(FILE_NAME)).unwrap();
            assert!(kept == damaged, "{case}: touched, and {error}");
            "refused"
        }
        Ok(mut store) => {
            let untold = store.recovered().unwrap();
            let checked = store.check().unwrap();
            if untold.is_empty() {
                let same = checked.findings.is_empty();
                assert_eq!(
                    same,
                    real::deeds_of(&store) == world.deeds,
                    "{case}: {checked:?}"
                );
                if same { "harmless" } else { "found" }
            } else {
                let recovered = told(&mut store);
                assert_eq!(
                    std::fs::read(&recovered.moved_to).unwrap(),
                    damaged,
                    "{case}"
                );
                assert_eq!(checked.findings, [], "{case}: {recovered:?}");
                assert_eq!(
                    recovered.restored_from.clone().unwrap().name,
                    world.backup.0
                );
                nothing_made_up(world, case, &store, &recovered);
                "recovered"
            }
        }
    };
    // The damaged bytes are still somewhere, and the backup is as it was.
    let files = all_bytes(dir.path());
    if outcome != "found" && outcome != "harmless" {
        assert!(files.iter().any(|(_, bytes)| bytes == damaged), "{case}");
    }
    assert!(
        files.iter().any(|(_, bytes)| *bytes == world.backup.1),
        "{case}"
    );
    outcome
}

/// Each session is as it was, or as it was in the backup, or it is told that it
/// is lost.
fn nothing_made_up(world: &World, case: &str, store: &Store, recovered: &Recovered) {
    let there: BTreeSet<SessionId> = real::ids(store).into_iter().collect();
    let lost: BTreeSet<SessionId> = recovered.lost.iter().map(|lost| lost.id).collect();
    let vague = recovered.lost_unnamed > 0 || !recovered.complete;
    for (n, whole, entries) in &world.whole {
        let id = whole.head().id;
        if !there.contains(&id) {
            assert!(
                *n >= BACKED_UP && (lost.contains(&id) || vague),
                "{case}: day {n}"
            );
            continue;
        }
        let logged = store.session(id).unwrap().unwrap();
        if logged.head == whole.head() && logged.attempts == whole.records() {
            assert_eq!(store.journal(id).unwrap(), *entries, "{case}: day {n}");
        } else {
            // The backup's, or as much of the journal as could be read; both are
            // told.
            let journal = store.journal(id).unwrap();
            assert!(entries.starts_with(&journal), "{case}: day {n}");
            let (head, plan) = (whole.head(), whole.plan().clone());
            let told = Session::replay(head.id, head.device, plan, 1, &journal).unwrap();
            assert_eq!(logged.head, told.head(), "{case}: day {n}");
            assert_eq!(logged.attempts, told.records(), "{case}: day {n}");
            assert!(lost.contains(&id) || vague, "{case}");
        }
    }
    let known = |id: &SessionId| {
        world
            .whole
            .iter()
            .any(|(_, whole, _)| whole.head().id == *id)
    };
    assert!(there.iter().all(known), "{case}");
    if lost.is_empty() && !vague {
        assert_eq!(real::deeds_of(store).len(), world.deeds.len(), "{case}");
        assert!(
            recovered.message().contains("No session was lost"),
            "{case}"
        );
    }
}

/// `count` cases of one kind; how often each outcome came.
fn cases(
    seed: u64,
    count: u32,
    mut damage: impl FnMut(&mut Dice, &mut Vec<u8>) -> String,
) -> Tally {
    let world = world();
    let mut tally = Tally::default();
    for n in 0..count {
        let mut dice = Dice(seed + u64::from(n));
        let mut bytes = world.log.clone();
        let what = damage(&mut dice, &mut bytes);
        let case = format!("case {n}: {what}");
        match check_case(&world, &case, &bytes) {
            "recovered" => tally.recovered += 1,
            "refused" => tally.refused += 1,
            "found" => tally.found += 1,
            _ => tally.harmless += 1,
        }
    }
    tally
}

#[derive(Debug, Default)]
struct Tally {
    recovered: u32,
    refused: u32,
    found: u32,
    harmless: u32,
}

const PAGE: usize = 4_096;

#[test]
fn a_hundred_damaged_headers() {
    let tally = cases(1_000, 100, |dice, bytes| {
        // Bytes that SQLite reads; those in reserve mean nothing.
        let count = 1 + dice.under(8);
        let places: Vec<usize> = (0..count).map(|_| dice.under(72)).collect();
        for at in &places {
            bytes[*at] ^= u8::try_from(1 + dice.under(255)).unwrap();
        }
        format!("header at {places:?}")
    });
    assert!(tally.recovered > 50, "{tally:?}");
}

#[test]
fn a_hundred_damaged_pages() {
    let tally = cases(2_000, 100, |dice, bytes| {
        let mut pages = Vec::new();
        for _ in 0..1 + dice.under(3) {
            let page = dice.under(bytes.len() / PAGE);
            let fill = dice.under(3);
            for byte in &mut bytes[page * PAGE..(page + 1) * PAGE] {
                *byte = match fill {
                    0 => 0,
                    1 => 0xFF,
                    _ => u8::try_from(dice.under(256)).unwrap(),
                };
            }
            pages.push(page);
        }
        format!("pages {pages:?}")
    });
    assert!(tally.recovered + tally.refused > 90, "{tally:?}");
}

#[test]
fn a_hundred_truncated_files() {
    let tally = cases(3_000, 100, |dice, bytes| {
        let length = match dice.under(4) {
            0 => dice.under(200),
            1 => dice.under(bytes.len() / PAGE) * PAGE,
            _ => dice.under(bytes.len()),
        };
        bytes.truncate(length);
        format!("{length} bytes")
    });
    assert!(tally.recovered > 80, "{tally:?}");
    assert_eq!(tally.harmless, 0, "{tally:?}");
}

#[test]
fn a_hundred_files_with_random_bytes_in_them() {
    let tally = cases(4_000, 100, |dice, bytes| {
        let count = 1 + dice.under(64);
        for _ in 0..count {
            let at = 100 + dice.under(bytes.len() - 100);
            bytes[at] = u8::try_from(dice.under(256)).unwrap();
        }
        format!("{count} bytes")
    });
    assert!(tally.recovered + tally.found > 70, "{tally:?}");
}

#[test]
fn a_hundred_damaged_values() {
    let columns = [
        ("journal", "wall_unix_ms", true),
        ("journal", "wall_offset_min", true),
        ("journal", "awake_ns", true),
        ("journal", "boot_ns", true),
        ("journal", "credit_ns", true),
        ("journal", "lost_ns", true),
        ("journal", "checksum", true),
        ("journal", "event", false),
        ("journal", "run", false),
        ("journal", "device_id", false),
        ("attempt", "held_ms", true),
        ("attempt", "longest_ms", true),
        ("attempt", "outcome", false),
        ("attempt", "counted", true),
        ("attempt", "exercise", false),
        ("attempt", "attempt_no", true),
        ("session", "held_ms", true),
        ("session", "started_unix_ms", true),
        ("session", "local_day", true),
        ("session", "routine_name", false),
        ("session", "note", false),
        ("session", "speed", true),
        ("plan", "body", false),
        ("plan", "checksum", true),
    ];
    let scratch = real::folder();
    let file = scratch.path().join("damaged.db");
    let mut tried = 0;
    let tally = cases(5_000, 100, |dice, bytes| {
        std::fs::write(&file, &*bytes).unwrap();
        let db = Connection::open(&file).unwrap();
        db.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA journal_mode = DELETE;")
            .unwrap();
        let (table, column, number) = columns[tried % columns.len()];
        tried += 1;
        let rows: i64 = db
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                row.get(0)
            })
            .unwrap();
        let row = dice.under(usize::try_from(rows).unwrap());
        let value = match (number, dice.under(3)) {
            (true, 0) => format!("{column} + 1"),
            (true, 1) => format!("{column} + 1073741824"),
            (true, _) => format!("-1 - {column}"),
            (false, _) if matches!(column, "run" | "device_id") => {
                format!("x'{:02x}' || zeroblob(15)", 1 + dice.under(255))
            }
            (false, 0) => format!("{column} || ' '"),
            (false, _) => format!("substr({column}, 2)"),
        };
        let value = if matches!(column, "run" | "device_id") {
            format!("CAST({value} AS BLOB)")
        } else {
            value
        };
        let key = match table {
            "session" => "session",
            "plan" => "plan",
            "attempt" => "(session, ord)",
            _ => "(session, seq)",
        };
        let columns = key.trim_matches(['(', ')']);
        let sql = format!(
            "UPDATE {table} SET {column} = {value}
             WHERE {key} = (SELECT {columns} FROM {table} ORDER BY {columns} LIMIT 1 OFFSET {row})"
        );
        assert_eq!(db.execute(&sql, []).unwrap(), 1, "{sql}");
        db.execute_batch("PRAGMA journal_mode = WAL;").unwrap();
        drop(db);
        *bytes = std::fs::read(&file).unwrap();
        sql
    });
    // The journal's by their checksums, the others because the journal tells
    // them otherwise or because no such value can be.
    assert_eq!(tally.harmless, 0, "{tally:?}");
    assert_eq!(tally.found + tally.recovered, 100, "{tally:?}");
}

#[test]
fn a_log_without_a_backup_is_read_out_of_the_damaged_file() {
    let world = world();
    let dir = real::folder();
    let mut bytes = world.log.clone();
    bytes[..100].fill(0);
    std::fs::write(dir.path().join(FILE_NAME), &bytes).unwrap();
    let mut store = open(dir.path()).unwrap();
    assert_eq!(real::deeds_of(&store), world.deeds);
    assert_eq!(store.setting("theme").unwrap().as_deref(), Some("\"dark\""));
    assert_eq!(store.device(), given::DEVICE);
    let recovered = told(&mut store);
    assert_eq!(recovered.restored_from, None);
    assert_eq!(recovered.salvaged, DAYS.end - DAYS.start);
    assert!(
        recovered
            .message()
            .contains("18 sessions were read from the damaged file")
    );
    assert!(
        recovered
            .hint()
            .contains("limber.damaged-2026-11-22T070000+0100.db")
    );
}

#[test]
fn what_is_lost_is_told_by_routine_and_date() {
    let world = world();
    let scratch = real::folder();
    let file = scratch.path().join("log.db");
    std::fs::write(&file, &world.log).unwrap();
    let db = Connection::open(&file).unwrap();
    db.execute_batch("PRAGMA journal_mode = DELETE;").unwrap();
    // The journal of the last day is not as it was written, and then a page goes.
    let key: i64 = db
        .query_row("SELECT max(session) FROM session", [], |row| row.get(0))
        .unwrap();
    db.execute(
        "UPDATE journal SET lost_ns = 5 WHERE session = ?1 AND seq = 2",
        [key],
    )
    .unwrap();
    let root: u32 = db
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'session_day'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    drop(db);
    let mut bytes = std::fs::read(&file).unwrap();
    let root = usize::try_from(root).unwrap();
    bytes[(root - 1) * PAGE..root * PAGE].fill(0xA5);
    let dir = world.folder(&bytes);
    let mut store = open(dir.path()).unwrap();
    let recovered = told(&mut store);
    let lost: Vec<SessionId> = recovered.lost.iter().map(|lost| lost.id).collect();
    assert_eq!(lost, [id(DAYS.end - 1)]);
    assert!(recovered.complete);
    // Those after the backup, and the end of the one it had unfinished.
    assert_eq!(recovered.salvaged, DAYS.end - BACKED_UP - 1);
    let message = recovered.message();
    assert!(
        message.contains("The backup of 2026-11-15 07:30 was taken"),
        "{message}"
    );
    assert!(message.contains("Lost: Hips"), "{message}");
    assert!(message.contains("of 2026-11-19 07:30."), "{message}");
}

#[test]
fn a_bad_backup_is_passed_over_for_an_older_good_one() {
    let world = world();
    let dir = world.folder(&world.log[..PAGE]);
    let bad = "limber-2026-11-29T073000+0100-daily.db";
    std::fs::write(dir.path().join("backups").join(bad), "rotten").unwrap();
    let mut store = open(dir.path()).unwrap();
    let recovered = told(&mut store);
    assert_eq!(recovered.bad_backups, [bad]);
    assert_eq!(recovered.restored_from.unwrap().name, world.backup.0);
    assert_eq!(
        std::fs::read(dir.path().join("backups").join(bad)).unwrap(),
        b"rotten"
    );
}

#[test]
fn an_empty_log_beside_backups_is_damage_and_alone_it_is_new() {
    let world = world();
    let dir = world.folder(b"");
    let mut store = open(dir.path()).unwrap();
    assert_eq!(told(&mut store).what, "it is empty");
    assert_eq!(real::ids(&store).len(), usize::try_from(BACKED_UP).unwrap());

    let alone = real::folder();
    std::fs::write(alone.path().join(FILE_NAME), b"").unwrap();
    let store = open(alone.path()).unwrap();
    assert_eq!(store.recovered().unwrap(), []);
}

#[test]
fn a_log_of_which_only_the_write_ahead_log_is_left_is_not_thrown_away() {
    let world = world();
    let dir = world.folder(&world.log);
    let store = open(dir.path()).unwrap();
    let mut store = store;
    real::log(&mut store, 40);
    let wal = std::fs::read(dir.path().join("limber.db-wal")).unwrap();
    let other = world.folder(&[]);
    std::fs::remove_file(other.path().join(FILE_NAME)).unwrap();
    std::fs::write(other.path().join("limber.db-wal"), &wal).unwrap();
    for make in [true, false] {
        let opened = if make {
            open(other.path()).map(Some)
        } else {
            Store::open_existing(other.path(), &given::setup())
        };
        assert!(opened.unwrap().is_some());
    }
    assert!(
        all_bytes(other.path())
            .iter()
            .any(|(_, bytes)| *bytes == wal)
    );
}

#[test]
fn what_the_write_ahead_log_holds_is_salvaged_with_the_file() {
    let world = world();
    let living = world.folder(&world.log);
    let mut store = open(living.path()).unwrap();
    real::log(&mut store, 40);
    let wanted = real::deeds_of(&store);
    let dir = world.folder(&[]);
    let mut bytes = std::fs::read(living.path().join(FILE_NAME)).unwrap();
    bytes[..16].fill(0);
    std::fs::write(dir.path().join(FILE_NAME), &bytes).unwrap();
    let wal = std::fs::read(living.path().join("limber.db-wal")).unwrap();
    std::fs::write(dir.path().join("limber.db-wal"), &wal).unwrap();
    let mut saved = open(dir.path()).unwrap();
    let recovered = told(&mut saved);
    assert_eq!(real::deeds_of(&saved), wanted);
    let beside = recovered.moved_to.with_file_name(format!(
        "{}-wal",
        recovered.moved_to.file_name().unwrap().to_str().unwrap()
    ));
    assert_eq!(std::fs::read(beside).unwrap(), wal);
}

#[test]
fn a_folder_in_the_place_of_the_log_is_told_and_stays() {
    let dir = real::folder();
    std::fs::create_dir(dir.path().join(FILE_NAME)).unwrap();
    let error = open(dir.path()).unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Folder, "{error:?}");
    assert!(error.message().contains(FILE_NAME), "{error}");
    assert!(dir.path().join(FILE_NAME).is_dir());
}

#[test]
fn a_running_session_keeps_a_damaged_log_where_it_is() {
    let world = world();
    let dir = world.folder(&world.log[..PAGE * 3]);
    let holder = Holder {
        name: "the terminal".to_owned(),
        pid: 4_711,
    };
    let lock = SessionLock::acquire(dir.path(), &holder).unwrap();
    let error = open(dir.path()).unwrap_err();
    let StoreError::DamagedInUse { by, .. } = &error else {
        panic!("{error:?}");
    };
    assert!(
        by.contains("the terminal") && by.contains("4711"),
        "{error}"
    );
    assert_eq!(
        std::fs::read(dir.path().join(FILE_NAME)).unwrap(),
        &world.log[..PAGE * 3]
    );
    drop(lock);
    assert!(open(dir.path()).is_ok());
    let again = SessionLock::acquire(dir.path(), &holder);
    assert!(!matches!(again, Err(LockError::Held(_))));
}

const DIR: &str = "LIMBER_TEST_DAMAGED_IN_USE_DIR";

/// Another program that has the file open: nothing is moved under its feet.
#[test]
fn a_damaged_log_that_another_program_has_open_is_left_to_it() {
    if let Some(dir) = std::env::var_os(DIR) {
        let error = open(dir.as_ref()).unwrap_err();
        assert!(
            matches!(error, StoreError::DamagedInUse { .. }),
            "{error:?}"
        );
        assert!(error.hint().contains("Close"), "{error:?}");
        return;
    }
    let world = world();
    let dir = world.folder(&world.log);
    let store = open(dir.path()).unwrap();
    store.setting("theme").unwrap();
    // Damaged while it is open. Written through a new file, since closing a
    // handle to the one that is open would drop this process's locks on it.
    let script = "printf 'xxxxxxxxxxxxxxxx' | dd of=\"$1\" bs=1 conv=notrunc 2>/dev/null";
    let path = dir.path().join(FILE_NAME);
    let status = std::process::Command::new("sh")
        .args(["-c", script, "sh"])
        .arg(&path)
        .status()
        .unwrap();
    assert!(status.success());
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "damage_files::a_damaged_log_that_another_program_has_open_is_left_to_it",
        ])
        .env(DIR, dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && said.contains("1 passed"),
        "{said}"
    );
    let names: Vec<String> = all_bytes(dir.path())
        .into_iter()
        .map(|(path, _)| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert!(
        names.iter().all(|name| !name.contains("damaged")),
        "{names:?}"
    );
}

#[test]
fn programs_that_start_at_once_on_a_damaged_log_put_it_right_once() {
    let world = world();
    let dir = world.folder(&world.log[..PAGE * 5]);
    let starters: Vec<_> = (0..6)
        .map(|_| {
            let dir = dir.path().to_owned();
            std::thread::spawn(move || open(&dir).map(|store| real::ids(&store).len()))
        })
        .collect();
    let mut found = BTreeSet::new();
    for starter in starters {
        found.insert(starter.join().unwrap().unwrap());
    }
    assert_eq!(found.len(), 1);
    assert_eq!(Store::moved_aside(dir.path()).len(), 1);
}

/// A table that salvage does not know would be lost with the damaged file.
#[test]
fn every_table_is_salvaged() {
    let (_dir, store) = given::store();
    let known = [
        "alive_mark",
        "attempt",
        "device",
        "journal",
        "plan",
        "session",
        "setting",
    ];
    let tables: Vec<String> = given::raw(&store)
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(tables, known, "salvage.rs brings these over");
}
