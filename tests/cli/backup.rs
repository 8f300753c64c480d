//! `backup`: listed, made, taken back, and made by itself once a day.

use crate::house::{House, SMALL};
use serde_json::Value;
use std::path::Path;

fn played() -> House {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let played = house.run(&["play", &small, "--speed", "1000", "--json"]);
    assert_eq!(played.code, 0, "{played:?}");
    house
}

fn list(house: &House) -> Vec<Value> {
    let json = house.run(&["backup", "list", "--json"]).json();
    json["backups"].as_array().unwrap().clone()
}

fn sessions(house: &House) -> usize {
    let json = house.run(&["history", "--json"]).json();
    json["sessions"].as_array().unwrap().len()
}

#[test]
fn without_a_log_the_list_is_empty_and_nothing_is_made() {
    let house = House::new();
    let ran = house.run(&["backup"]);
    assert!(ran.out.starts_with("No backups yet."), "{ran:?}");
    assert_eq!(list(&house), Vec::<Value>::new());
    house.run(&["backup", "now"]).failed(1);
    assert!(!Path::new(&house.data()).exists());
}

#[test]
fn a_session_is_followed_by_the_days_backup() {
    let house = played();
    let backups = list(&house);
    assert_eq!(backups.len(), 1);
    assert_eq!(backups[0]["why"], "daily");
    assert!(backups[0]["bytes"].as_u64().unwrap() > 4_096);
    // Once a day, and not for looking.
    house.run(&["history"]);
    assert_eq!(list(&house).len(), 1);
}

#[test]
fn a_backup_is_made_listed_and_restored() {
    let house = played();
    let made = house.run(&["backup", "now", "--json"]).json();
    let file = made["backup"]["file"].as_str().unwrap().to_owned();
    let small = house.file("small.txt", SMALL);
    house.run(&["play", &small, "--speed", "1000", "--json"]);
    assert_eq!(sessions(&house), 2);
    let table = house.run(&["backup"]);
    assert!(
        table.out.contains(&file) && table.out.contains("by hand"),
        "{table:?}"
    );

    let ran = house.run(&["backup", "restore", &file]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.out.contains("is kept as limber-"), "{ran:?}");
    assert_eq!(sessions(&house), 1);
    let whys: Vec<Value> = list(&house).iter().map(|b| b["why"].clone()).collect();
    assert!(whys.contains(&Value::from("before-restore")), "{whys:?}");
}

#[test]
fn a_running_session_is_in_the_way_of_a_restore_and_named() {
    let house = played();
    let file = list(&house)[0]["file"].as_str().unwrap().to_owned();
    let small = house.file("small.txt", SMALL);
    let mut running = house.start(&["play", &small, "--json"]);
    running.until(|event| event["event"] == "step");
    let ran = house.run(&["backup", "restore", &file]);
    ran.failed(3);
    let name = format!("the terminal (process {})", running.child.id());
    assert!(ran.err.contains(&name), "{ran:?}");
    running.child.kill().unwrap();
    running.child.wait().unwrap();
    assert_eq!(house.run(&["backup", "restore", &file]).code, 0);
}

#[test]
fn what_is_no_backup_is_refused() {
    let house = played();
    house.run(&["backup", "restore", "nothing.db"]).failed(1);
    let diary = house.file("diary.db", "Dear diary");
    house.run(&["backup", "restore", &diary]).failed(1);
    assert_eq!(house.run(&["backup", "restore"]).code, 2);
    assert_eq!(sessions(&house), 1);
}

#[test]
fn a_log_that_was_put_right_is_told_once_on_stderr() {
    let house = played();
    let path = house.data().join("limber.db");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[..64].fill(0);
    std::fs::write(&path, &bytes).unwrap();
    let ran = house.run(&["history", "--json"]);
    assert_eq!(ran.json()["sessions"].as_array().unwrap().len(), 1);
    assert!(
        ran.err.starts_with("limber: The log was damaged"),
        "{ran:?}"
    );
    assert!(
        ran.err.contains("hint: The damaged file is kept as"),
        "{ran:?}"
    );
    let again = house.run(&["history", "--json"]);
    assert_eq!(again.err, "");
}
