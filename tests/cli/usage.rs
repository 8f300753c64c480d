//! What is typed wrong, and where the log is.

use crate::house::{House, SMALL};

#[test]
fn what_is_typed_wrong_ends_with_2() {
    let house = House::new();
    for args in [
        &[][..],
        &["dance"],
        &["play"],
        &["play", "morning-5", "--speed", "0"],
        &["play", "morning-5", "--speed", "fast"],
        &["play", "morning-5", "--resume"],
        &["play", "--resume", "--new"],
        &["export"],
        &["export", "--format", "xml"],
        &["history", "--since"],
    ] {
        let ran = house.run(args);
        assert_eq!(ran.code, 2, "{args:?} {ran:?}");
        assert_eq!(ran.out, "", "{args:?}");
        assert!(!ran.err.is_empty(), "{args:?}");
    }
    assert!(!house.data().exists());
}

#[test]
fn a_date_that_does_not_parse_is_told_in_a_sentence() {
    let house = House::new();
    for args in [
        ["history", "--since", "yesterday"],
        ["history", "--until", "2026-02-30"],
    ] {
        let ran = house.run(&args);
        ran.failed(2);
        assert!(ran.err.contains("2026-01-31"), "{}", ran.err);
    }
    let turned = ["history", "--since", "2026-02-02", "--until", "2026-02-01"];
    house.run(&turned).failed(2);
}

#[test]
fn a_speed_out_of_range_is_told_in_a_sentence() {
    let house = House::new();
    for speed in ["0", "1001", "-1", "1.5", ""] {
        let argument = format!("--speed={speed}");
        let ran = house.run(&["play", "morning-5", &argument]);
        ran.failed(2);
        assert!(ran.err.contains("from 1 to 1000"), "{}", ran.err);
    }
}

#[test]
fn help_and_version_are_no_failures() {
    let house = House::new();
    for args in [&["--help"][..], &["help", "play"], &["--version"]] {
        let ran = house.run(args);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
        assert!(ran.out.contains("limber"));
    }
}

#[test]
fn the_data_folder_can_be_named_anywhere() {
    let house = House::new();
    let other = house.path("other");
    let small = house.file("small.txt", SMALL);
    let dir = other.to_str().unwrap();
    let ran = house.run(&["play", &small, "--speed", "1000", "--data-dir", dir]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(other.join("limber.db").exists());
    assert!(!house.data().exists());
    let json = house.run(&["--data-dir", dir, "history", "--json"]).json();
    assert_eq!(json["sessions"].as_array().unwrap().len(), 1);
}

#[test]
fn a_data_folder_that_cannot_be_made_is_told() {
    let house = House::new();
    let file = house.file("a-file", "");
    let dir = format!("{file}/inside");
    let ran = house.run(&["play", "morning-5", "--data-dir", &dir]);
    ran.failed(1);
    assert!(ran.err.contains("a-file"), "{}", ran.err);
    let ran = house.run(&["history", "--data-dir", &dir]);
    ran.failed(1);
    assert!(ran.err.contains("a-file"), "{}", ran.err);
}

#[test]
fn a_log_that_is_not_ours_is_left_alone() {
    let house = House::new();
    std::fs::create_dir(house.data()).unwrap();
    let log = house.data().join("limber.db");
    std::fs::write(&log, "this is no database at all, only some text\n").unwrap();
    house.run(&["history"]).failed(1);
    house.run(&["play", "morning-5"]).failed(1);
    assert!(
        std::fs::read_to_string(&log)
            .unwrap()
            .starts_with("this is no")
    );
}
