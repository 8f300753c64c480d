//! Killed at random moments of a backup, a restore, an import, an upgrade, a
//! repair and the making of a new log: the data is the old or the new, never a mixture.
//!
//! The test runs itself as another process, waits for it to begin, and kills it
//! a random part of a moment later.

use crate::backups::one_more;
use crate::given;
use crate::real::{self, Dice};
use limber_core::{DeviceId, Wall};
use limber_store::schema::MIGRATIONS;
use limber_store::{
    Conflicts, DayRange, FILE_NAME, HeldFor, Holder, ImportId, Purpose, SessionLock, Setup, Store,
    StoreError, Why,
};
use rusqlite::Connection;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use uuid::Uuid;

const DIR: &str = "LIMBER_TEST_KILLED_DIR";
const BEGINS: &str = "it begins";
const ROUNDS: u64 = 16;

/// Whether this process is the one to be killed, and where it works.
fn victim() -> Option<std::path::PathBuf> {
    std::env::var_os(DIR).map(Into::into)
}

fn begins() {
    let mut out = std::io::stdout();
    writeln!(out, "\n{BEGINS}").unwrap();
    out.flush().unwrap();
}

fn wait_for_the_end() -> ! {
    loop {
        std::thread::park();
    }
}

/// Runs the test `name` as another process in `dir` and kills it at a random
/// moment within `within_ms` after it began.
fn kill(name: &str, dir: &Path, seed: u64, within_ms: usize) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("backup_kills::{name}"), "--nocapture"])
        .env(DIR, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let begun = lines
        .map_while(Result::ok)
        .any(|line| line.contains(BEGINS));
    assert!(begun, "{name}: the other process ended early");
    let delay = Duration::from_micros(Dice(seed).roll() % (within_ms as u64 * 1_000));
    let start = Instant::now();
    while start.elapsed() < delay {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

fn open(dir: &Path) -> Store {
    Store::open(dir, &given::setup()).unwrap()
}

/// The files in `dir`, folders left out.
fn files_of(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(dir).unwrap() {
        let file = file.unwrap();
        if file.path().is_file() {
            let name = file.file_name().to_str().unwrap().to_owned();
            found.push((name, std::fs::read(file.path()).unwrap()));
        }
    }
    found
}

fn rows(path: &Path) -> Vec<String> {
    given::everything(&Connection::open(path).unwrap())
}

#[test]
fn killed_during_a_backup_there_is_none_or_a_whole_one() {
    if let Some(dir) = victim() {
        let store = open(&dir);
        begins();
        for n in 0.. {
            store.back_up(Why::Daily, real::day(n)).unwrap();
        }
    }
    let mut made = 0;
    for seed in 0..ROUNDS {
        let dir = real::folder();
        real::fill(dir.path(), 1..12);
        let name = "killed_during_a_backup_there_is_none_or_a_whole_one";
        kill(name, dir.path(), seed, 40);
        let store = open(dir.path());
        let wanted = given::everything(&given::raw(&store));
        let backups = store.backups().unwrap();
        made += backups.len();
        for backup in &backups {
            assert_eq!(Store::look_into(backup).unwrap().damaged, []);
            assert_eq!(rows(&backup.path), wanted, "{}", backup.name);
        }
        // The next one clears away what was not finished.
        store.back_up(Why::ByHand, real::day(400)).unwrap();
        for (name, _) in files_of(&dir.path().join("backups")) {
            assert!(name.ends_with(".db") || name == ".lock", "{name}");
        }
        assert_eq!(store.backups().unwrap().len(), backups.len() + 1);
    }
    assert!(made > 0, "every kill came before anything was made");
}

#[test]
fn killed_during_a_restore_the_log_is_the_old_or_the_new() {
    let names = ["few.db", "many.db"];
    if let Some(dir) = victim() {
        let mut store = open(&dir);
        let holder = Holder {
            name: "the victim".to_owned(),
            pid: std::process::id(),
            held_for: HeldFor::Session,
        };
        let lock = SessionLock::acquire(&dir, &holder).unwrap();
        begins();
        for n in 0.. {
            let file = dir.join(names[n % 2]);
            let now = real::day(u32::try_from(n).unwrap());
            store.restore(&file, now, &lock).unwrap();
        }
    }
    let prepared = real::folder();
    let mut states = Vec::new();
    for (name, days) in names.into_iter().zip([1..3, 5..25]) {
        let dir = real::folder();
        real::fill(dir.path(), days);
        let made = open(dir.path()).back_up(Why::ByHand, real::day(1)).unwrap();
        std::fs::copy(&made.backup.path, prepared.path().join(name)).unwrap();
        states.push(rows(&made.backup.path));
    }
    let mut seen = [0, 0];
    for seed in 0..ROUNDS {
        let dir = real::folder();
        for name in names {
            std::fs::copy(prepared.path().join(name), dir.path().join(name)).unwrap();
        }
        std::fs::copy(prepared.path().join(names[1]), dir.path().join(FILE_NAME)).unwrap();
        let name = "killed_during_a_restore_the_log_is_the_old_or_the_new";
        kill(name, dir.path(), seed, 80);
        let store = open(dir.path());
        assert_eq!(store.recovered().unwrap(), [], "no repair was needed");
        assert_eq!(store.check().unwrap().findings, []);
        let found = given::everything(&given::raw(&store));
        let state = states.iter().position(|state| *state == found);
        seen[state.expect("neither the old nor the new")] += 1;
        for backup in store.backups().unwrap() {
            assert!(states.contains(&rows(&backup.path)), "{}", backup.name);
        }
    }
    assert_eq!(seen[0] + seen[1], ROUNDS);
}

#[test]
fn killed_during_an_import_the_log_is_the_old_or_the_new() {
    let name = "killed_during_an_import_the_log_is_the_old_or_the_new";
    let import = ImportId(Uuid::from_u128(1));
    if let Some(dir) = victim() {
        let mut store = open(&dir);
        let file = open(&dir.join("file"));
        let mut pieces = Vec::new();
        file.for_each_carried(DayRange::ALL, |piece| {
            pieces.push(piece);
            Ok::<(), StoreError>(())
        })
        .unwrap();
        let purpose = Purpose::Bring {
            import,
            now: real::day(30),
            conflicts: Conflicts::Take,
            settings: true,
        };
        begins();
        loop {
            store
                .bring(purpose, |log| {
                    pieces.iter().try_for_each(|piece| log.take(piece.clone()))
                })
                .unwrap();
            store.take_back_import(import, &[]).unwrap();
        }
    }
    let prepared = real::folder();
    real::fill(prepared.path(), 1..4);
    std::fs::create_dir(prepared.path().join("file")).unwrap();
    real::fill(&prepared.path().join("file"), 2..25);
    let mut states = vec![real::deeds_of(&open(prepared.path()))];
    let mut seen = [0, 0];
    for seed in 0..ROUNDS {
        let dir = real::folder();
        std::fs::create_dir(dir.path().join("file")).unwrap();
        for file in [FILE_NAME, "file/limber.db"] {
            std::fs::copy(prepared.path().join(file), dir.path().join(file)).unwrap();
        }
        kill(name, dir.path(), seed, 60);
        let store = open(dir.path());
        assert_eq!(store.recovered().unwrap(), [], "no repair was needed");
        assert_eq!(store.check().unwrap().findings, []);
        let mut found = real::deeds_of(&store);
        // Plans stay where an import was taken back; nothing runs them.
        found.retain(|line| !line.starts_with("Integer") || states[0].contains(line));
        let sessions = store.carried_count(DayRange::ALL).unwrap();
        if found == states[0] {
            seen[0] += 1;
        } else {
            assert_eq!(sessions, 24, "seed {seed}: neither the old nor the new");
            if states.len() == 1 {
                states.push(found.clone());
            }
            assert_eq!(found, states[1], "seed {seed}");
            seen[1] += 1;
        }
    }
    assert_eq!(seen[0] + seen[1], ROUNDS);
}

#[test]
fn killed_during_an_upgrade_the_schema_is_the_old_or_the_new() {
    if let Some(dir) = victim() {
        begins();
        Store::open_with(&dir, &given::setup(), one_more()).unwrap();
        wait_for_the_end();
    }
    for seed in 0..ROUNDS {
        let dir = real::folder();
        real::fill(dir.path(), 1..12);
        let path = dir.path().join(FILE_NAME);
        let old = rows(&path);
        let name = "killed_during_an_upgrade_the_schema_is_the_old_or_the_new";
        kill(name, dir.path(), seed, 60);
        let db = Connection::open(&path).unwrap();
        let version: u32 = db
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        let shipped = u32::try_from(MIGRATIONS.len()).unwrap();
        match version {
            version if version == shipped => assert_eq!(given::everything(&db), old),
            version if version == shipped + 1 => {
                let backups = Store::backups_in(dir.path()).unwrap();
                assert_eq!(backups.len(), 1);
                assert_eq!(rows(&backups[0].path), old);
            }
            other => panic!("schema {other}"),
        }
        drop(db);
        let store = Store::open_with(dir.path(), &given::setup(), one_more()).unwrap();
        assert_eq!(store.recovered().unwrap(), []);
        let count = |sql: &str| -> i64 {
            given::raw(&store)
                .query_row(sql, [], |row| row.get(0))
                .unwrap()
        };
        assert_eq!(count("SELECT count(*) FROM goal"), 11);
        assert_eq!(
            count("SELECT count(*) FROM session WHERE weather = 'rain'"),
            11
        );
        assert_eq!(
            count("SELECT count(*) FROM attempt WHERE reason IS NULL"),
            0
        );
    }
}

#[test]
fn killed_during_a_repair_nothing_is_lost_and_the_next_start_ends_it() {
    if let Some(dir) = victim() {
        begins();
        open(&dir);
        wait_for_the_end();
    }
    let prepared = real::folder();
    real::fill(prepared.path(), 1..10);
    let made = open(prepared.path())
        .back_up(Why::Daily, real::day(9))
        .unwrap();
    let mut store = open(prepared.path());
    for n in 10..14 {
        real::log(&mut store, n);
    }
    let wanted = real::deeds_of(&store);
    drop(store);
    let mut damaged = std::fs::read(prepared.path().join(FILE_NAME)).unwrap();
    damaged[..32].fill(0);
    for seed in 0..ROUNDS {
        let dir = real::folder();
        std::fs::write(dir.path().join(FILE_NAME), &damaged).unwrap();
        let folder = dir.path().join("backups");
        std::fs::create_dir(&folder).unwrap();
        std::fs::copy(&made.backup.path, folder.join(&made.backup.name)).unwrap();
        let name = "killed_during_a_repair_nothing_is_lost_and_the_next_start_ends_it";
        kill(name, dir.path(), seed, 80);
        let files = files_of(dir.path());
        assert!(
            files.iter().any(|(_, bytes)| *bytes == damaged),
            "seed {seed}"
        );
        let mut store = open(dir.path());
        assert_eq!(real::deeds_of(&store), wanted, "seed {seed}");
        let told = store.take_recovered().unwrap();
        assert_eq!(told.len(), 1, "seed {seed}");
        assert_eq!(std::fs::read(&told[0].moved_to).unwrap(), damaged);
        drop(store);
        assert_eq!(Store::moved_aside(dir.path()).len(), 1);
        for (name, _) in files_of(dir.path()) {
            assert!(
                !name.contains("restored") && !name.ends_with(".part"),
                "{name}"
            );
        }
    }
}

/// The moments between the moves are short; each is made by hand here.
#[test]
fn a_repair_that_ended_between_two_moves_is_ended_by_the_next_start() {
    for moved in 0..4 {
        let dir = real::folder();
        real::fill(dir.path(), 1..4);
        let wanted = real::deeds(&Connection::open(dir.path().join(FILE_NAME)).unwrap());
        let path = |name: &str| dir.path().join(name);
        // The replacement is whole, and of the damaged one so many files moved.
        std::fs::rename(path(FILE_NAME), path("limber.restored-X.db")).unwrap();
        for (index, tail) in ["", "-wal", "-shm"].into_iter().enumerate() {
            let name = if index < moved {
                format!("limber.damaged-X.db{tail}")
            } else {
                format!("{FILE_NAME}{tail}")
            };
            std::fs::write(path(&name), format!("damaged{tail}")).unwrap();
        }
        let store = Store::open_existing(dir.path(), &given::setup())
            .unwrap()
            .unwrap();
        assert_eq!(real::deeds_of(&store), wanted);
        for tail in ["", "-wal", "-shm"] {
            let kept = std::fs::read(path(&format!("limber.damaged-X.db{tail}"))).unwrap();
            assert_eq!(kept, format!("damaged{tail}").into_bytes());
        }
        assert!(!path("limber.restored-X.db").exists());
    }
}

#[test]
fn killed_while_a_new_log_is_made_the_next_start_makes_it() {
    let setup = |n: u128, now: Wall| Setup {
        new_device: DeviceId(Uuid::from_u128(n)),
        now,
    };
    if let Some(dir) = victim() {
        begins();
        Store::open(&dir, &setup(1, real::day(1))).unwrap();
        wait_for_the_end();
    }
    for seed in 0..ROUNDS {
        let dir = real::folder();
        let name = "killed_while_a_new_log_is_made_the_next_start_makes_it";
        kill(name, dir.path(), seed, 12);
        let before = Store::open_existing(dir.path(), &setup(2, real::day(2))).unwrap();
        let was_made = before.is_some();
        drop(before);
        let mut store = Store::open(dir.path(), &setup(3, real::day(3))).unwrap();
        let expected = if was_made { 1 } else { 3 };
        assert_eq!(
            store.device(),
            DeviceId(Uuid::from_u128(expected)),
            "seed {seed}"
        );
        assert_eq!(store.recovered().unwrap(), []);
        real::log(&mut store, 1);
        assert_eq!(real::ids(&store).len(), 1);
    }
}
