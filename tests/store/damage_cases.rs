//! What becomes of a damaged log, case by case: what is salvaged, what is told,
//! and who has to be gone first.

use crate::damage_files::{BACKED_UP, DAYS, PAGE, all_bytes, id, open, told, world};
use crate::{given, real};
use limber_core::SessionId;
use limber_store::{
    Damage, FILE_NAME, HeldFor, Holder, LockError, SessionLock, Store, StoreError, StoreErrorKind,
};
use rusqlite::Connection;
use std::collections::BTreeSet;

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
            "SELECT rootpage FROM sqlite_schema WHERE name = 'session_list'",
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
    assert_eq!(told(&mut store).what, Damage::Empty);
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
        held_for: HeldFor::Session,
    };
    let lock = SessionLock::acquire(dir.path(), &holder).unwrap();
    let error = open(dir.path()).unwrap_err();
    let StoreError::DamagedInUse { by, .. } = &error else {
        panic!("{error:?}");
    };
    assert!(by.to_string() == "the terminal (process 4711)", "{error}");
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
            "damage_cases::a_damaged_log_that_another_program_has_open_is_left_to_it",
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
        // All sums are counted from the others.
        "day_sum",
        // Follows from a setting when the log is opened.
        "day_zone",
        "device",
        "exercise_sum",
        "hour_sum",
        // Imports can be taken back while the program that made them is open.
        "import",
        "imported",
        "journal",
        "month_exercise_sum",
        "month_hour_sum",
        "own",
        "picture",
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
