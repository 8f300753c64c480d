//! `export`: the log as a file, whole or not at all.

use crate::house::{House, SMALL};
use serde_json::Value;
use std::fs;

fn played() -> House {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let ran = house.run(&["play", &small, "--speed", "1000"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    house
}

#[test]
fn the_json_export_is_the_history() {
    let house = played();
    let exported = house.run(&["export", "--format", "json"]).json();
    assert_eq!(exported, house.run(&["history", "--json"]).json());
    let none = house.run(&["export", "--format", "json", "--since", "9999-01-01"]);
    assert_eq!(none.json()["sessions"], Value::Array(Vec::new()));
}

#[test]
fn a_file_holds_what_standard_output_would() {
    let house = played();
    for format in ["csv", "json"] {
        let piped = house.run(&["export", "--format", format]);
        assert_eq!(piped.code, 0);
        let path = house.path("log");
        let ran = house.run(&["export", "--format", format, "-o", path.to_str().unwrap()]);
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
        assert_eq!(fs::read_to_string(&path).unwrap(), piped.out);
    }
    let csv = house.run(&["export", "--format", "csv"]).out;
    // A header and one row a side.
    assert_eq!(csv.matches("\r\n").count(), 3);
}

#[test]
fn an_output_that_cannot_be_written_is_told_and_nothing_is_left() {
    let house = played();
    let before = fs::read_dir(house.folder.path()).unwrap().count();
    let inside = house.path("no-folder").join("log.csv");
    for path in [
        inside.to_str().unwrap(),
        house.folder.path().to_str().unwrap(),
    ] {
        let ran = house.run(&["export", "--format", "csv", "-o", path]);
        ran.failed(1);
        assert!(ran.err.contains(path), "{}", ran.err);
    }
    assert_eq!(fs::read_dir(house.folder.path()).unwrap().count(), before);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let house = played();
    for args in [
        &["export", "--format", "csv", "-o", "/dev/full"][..],
        &["export", "--format", "json", "-o", "/dev/full"],
    ] {
        house.run(args).failed(1);
    }
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let status = house
        .command(&["export", "--format", "csv"])
        .stdout(full)
        .stderr(std::process::Stdio::null())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(1));
}
