//! The doctor says what is well, and finds what is not.

use crate::house::{DAY, House, WEDNESDAY_8};
use limber_engine::Limber;
use limber_engine::wire::care::DoctorCheck;
use rusqlite::Connection;

const ROUTINE: &str = "hip-mobility-gentle-10";

fn check(limber: &Limber, name: &str) -> DoctorCheck {
    let report = limber.doctor();
    let all_well = report.checks.iter().all(|check| check.ok);
    assert_eq!(report.ok, all_well);
    for check in &report.checks {
        assert!(check.found.ends_with('.'), "{check:?}");
        assert_eq!(check.ok, check.problems.is_empty(), "{check:?}");
    }
    let mut checks = report.checks.into_iter();
    checks.find(|check| check.check == name).unwrap()
}

fn played() -> House {
    let house = House::new();
    house.play(ROUTINE);
    house.limber.look_after().unwrap();
    house
}

fn sql(house: &House, sql: &str) {
    let db = Connection::open(house.data().join("limber.db")).unwrap();
    db.execute_batch("PRAGMA ignore_check_constraints = ON")
        .unwrap();
    assert_ne!(db.execute(sql, []).unwrap(), 0, "{sql}");
}

#[test]
fn a_new_folder_is_well_and_stays_empty() {
    let house = House::new();
    let report = house.limber.doctor();
    assert!(report.ok, "{report:?}");
    assert!(!house.data().exists());
}

#[test]
fn a_log_that_is_as_it_should_be_is_well_and_stays_as_it_is() {
    let house = played();
    let db = house.data().join("limber.db");
    let report = house.limber.doctor();
    assert!(report.ok, "{report:?}");
    let names: Vec<&str> = report
        .checks
        .iter()
        .map(|check| check.check.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "folder",
            "database",
            "pages",
            "sessions",
            "sums",
            "unfinished",
            "lock",
            "backups",
            "aside",
            "library",
            "clock"
        ]
    );
    let sessions = check(&house.limber, "sessions");
    assert!(
        sessions.found.starts_with("1 session with "),
        "{sessions:?}"
    );
    let before = std::fs::read(&db).unwrap();
    house.limber.doctor();
    assert_eq!(std::fs::read(&db).unwrap(), before);
}

#[test]
fn damage_in_values_is_found_and_named() {
    for (change, word) in [
        (
            "UPDATE journal SET lost_ns = lost_ns + 1 WHERE seq = 2",
            "entry 2",
        ),
        (
            "UPDATE attempt SET held_ms = held_ms + 1000 WHERE ord = 1",
            "attempt 1",
        ),
        ("UPDATE session SET held_ms = held_ms + 1000", "held time"),
        ("UPDATE session SET local_day = local_day + 1", "its day"),
        ("UPDATE session SET device_id = zeroblob(16)", "journal"),
        ("DELETE FROM attempt WHERE ord = 0", "attempt"),
        ("UPDATE plan SET body = body || ' '", "plan"),
    ] {
        let house = played();
        sql(&house, change);
        let found = check(&house.again(), "sessions");
        assert!(!found.ok, "{change}");
        assert_eq!(found.problems.len(), 1, "{found:?}");
        assert!(found.problems[0].contains(word), "{change}: {found:?}");
        assert!(found.problems[0].contains("18 Nov 2026"), "{found:?}");
        assert!(found.hint.is_some());
    }
}

#[test]
fn damage_beside_the_sessions_is_found() {
    let house = played();
    sql(
        &house,
        "INSERT INTO setting (key, device_id, value) VALUES ('x', zeroblob(16), '{')",
    );
    let found = check(&house.limber, "pages");
    assert!(
        found.problems[0].contains("table “setting” (x)"),
        "{found:?}"
    );

    let backup = house.limber.backups().unwrap().backups.remove(0);
    let path = house.data().join("backups").join(&backup.file);
    std::fs::write(&path, "rotten").unwrap();
    let found = check(&house.limber, "backups");
    assert!(found.problems[0].contains(&backup.file), "{found:?}");
}

#[test]
fn sums_that_are_wrong_are_counted_anew() {
    let house = played();
    let days = house.limber.calendar(2026, Some(11)).unwrap();
    sql(&house, "UPDATE day_sum SET held_ms = 1");
    assert_ne!(house.limber.calendar(2026, Some(11)).unwrap(), days);
    let found = check(&house.limber, "sums");
    assert!(!found.ok && found.did.is_some(), "{found:?}");
    assert!(check(&house.limber, "sums").ok);
    assert_eq!(house.limber.calendar(2026, Some(11)).unwrap(), days);
}

#[test]
fn a_damaged_log_is_put_right_and_told() {
    let house = played();
    house.damaged(&house.data().join("limber.db"));
    let later = house.again();
    let found = check(&later, "database");
    assert!(!found.ok && found.did.is_some(), "{found:?}");
    assert!(found.problems[0].contains("was damaged"), "{found:?}");
    let aside = check(&later, "aside");
    assert!(aside.found.contains("1 damaged log is kept"), "{aside:?}");
    // Told, it is well again.
    assert_eq!(later.notices().len(), 1);
    assert!(later.doctor().ok);
}

#[test]
fn a_foreign_file_is_told_and_left() {
    let house = House::new();
    std::fs::create_dir(house.data()).unwrap();
    let path = house.data().join("limber.db");
    std::fs::write(&path, "Dear diary").unwrap();
    let found = check(&house.limber, "database");
    assert!(found.problems[0].contains("not a database"), "{found:?}");
    assert_eq!(std::fs::read(&path).unwrap(), b"Dear diary");
}

#[test]
fn a_clock_that_cannot_be_right_is_told() {
    let house = played();
    assert!(check(&house.limber, "clock").ok);
    house.set_wall(WEDNESDAY_8 - 2 * DAY);
    let found = check(&house.limber, "clock");
    assert!(found.problems[0].contains("18 Nov 2026"), "{found:?}");
    house.set_wall(0);
    assert!(!check(&house.limber, "clock").ok);
}
