//! `doctor`: says what it found, and its exit code says whether all is well.

use crate::house::{House, SMALL};

#[test]
fn all_is_well_in_a_new_folder_and_after_a_session() {
    let house = House::new();
    let ran = house.run(&["doctor"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{ran:?}");
    assert!(ran.out.ends_with("All is well.\n"), "{ran:?}");
    assert!(!house.data().exists());
    let small = house.file("small.txt", SMALL);
    house.run(&["play", &small, "--speed", "1000", "--json"]);
    let json = house.run(&["doctor", "--json"]).json();
    assert_eq!(json["ok"], true, "{json}");
    assert_eq!(json["checks"].as_array().unwrap().len(), 11);
}

#[test]
fn what_is_wrong_is_told_with_exit_code_1() {
    let house = House::new();
    std::fs::create_dir(house.data()).unwrap();
    let path = house.data().join("limber.db");
    std::fs::write(&path, "Dear diary").unwrap();
    let ran = house.run(&["doctor"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.out.contains("is not a database"), "{ran:?}");
    assert!(ran.out.contains("hint: "), "{ran:?}");
    assert!(ran.out.ends_with("Not all is well.\n"), "{ran:?}");
    assert_eq!(std::fs::read(&path).unwrap(), b"Dear diary");
    let json = house.run(&["doctor", "--json"]);
    assert_eq!(json.code, 1);
    let report: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(report["ok"], false);
}

#[test]
fn a_damaged_log_is_put_right_told_and_well_the_next_time() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    house.run(&["play", &small, "--speed", "1000", "--json"]);
    let path = house.data().join("limber.db");
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let ran = house.run(&["doctor"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""), "{ran:?}");
    assert!(ran.out.contains("The log was damaged"), "{ran:?}");
    let again = house.run(&["doctor"]);
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.out.contains("1 damaged log is kept"), "{again:?}");
}
