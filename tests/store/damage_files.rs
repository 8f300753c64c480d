//! A damaged database is put right or refused: never a panic, never a byte of it
//! overwritten, never without a word, and nothing is made up.

use crate::given;
use crate::real::{self, Dice};
use limber_core::journal::Entry;
use limber_core::{Session, SessionId};
use limber_store::{FILE_NAME, Finding, Recovered, Store, StoreError, Why};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Sessions of these days are in the log, those before the second in its backup.
pub const DAYS: std::ops::Range<u32> = 1..19;
pub const BACKED_UP: u32 = 14;

/// A log and its backup, as bytes to begin each case with.
pub struct World {
    pub log: Vec<u8>,
    pub backup: (String, Vec<u8>),
    pub deeds: Vec<String>,
    /// Every session whole, by its day.
    whole: Vec<(u32, Session, Vec<Entry>)>,
}

pub fn world() -> World {
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
    pub fn folder(&self, bytes: &[u8]) -> TempDir {
        let dir = real::folder();
        std::fs::write(dir.path().join(FILE_NAME), bytes).unwrap();
        let folder = dir.path().join("backups");
        std::fs::create_dir(&folder).unwrap();
        std::fs::write(folder.join(&self.backup.0), &self.backup.1).unwrap();
        dir
    }
}

pub fn open(dir: &Path) -> Result<Store, StoreError> {
    Store::open(dir, &given::setup())
}

/// What was told, once.
pub fn told(store: &mut Store) -> Recovered {
    let mut told = store.take_recovered().unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(store.recovered().unwrap(), []);
    told.remove(0)
}

/// Every file under `dir`, with its bytes.
pub fn all_bytes(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
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

pub fn id(n: u32) -> SessionId {
    real::session(n, 0).0.head().id
}

/// Everything that has to hold of a damaged log, whatever the damage.
fn check_case(world: &World, case: &str, damaged: &[u8]) -> &'static str {
    let dir = world.folder(damaged);
    let outcome = match open(dir.path()) {
        Err(error) => {
            assert!(!error.message().is_empty());
            let kept = std::fs::read(dir.path().join(FILE_NAME)).unwrap();
            assert!(kept == damaged, "{case}: touched, and {error}");
            "refused"
        }
        Ok(mut store) => {
            let untold = store.recovered().unwrap();
            let checked = store.check().unwrap();
            if untold.is_empty() {
                // What follows from the deeds can be counted anew, and settings are
                // none; an index may miss a row of a table that is whole.
                let beside =
                    |found: &Finding| matches!(found, Finding::Sums | Finding::Setting { .. });
                assert!(
                    real::deeds_of(&store) == world.deeds || !checked.findings.iter().all(beside),
                    "{case}: deeds are other and nothing says so: {checked:?}"
                );
                let session = |found: &Finding| matches!(found, Finding::Session { .. });
                assert!(
                    real::deeds_of(&store) != world.deeds || !checked.findings.iter().any(session),
                    "{case}: a whole session is told as damaged: {checked:?}"
                );
                let same = checked.findings.iter().all(|found| *found == Finding::Sums);
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
    // Where the id itself was hit, it is told by its date.
    let mut lost: BTreeSet<SessionId> = recovered.lost.iter().map(|lost| lost.id).collect();
    for (_, whole, _) in &world.whole {
        let head = whole.head();
        if recovered
            .lost
            .iter()
            .any(|lost| lost.started_at == head.started_at)
        {
            lost.insert(head.id);
        }
    }
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

pub const PAGE: usize = 4_096;

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
