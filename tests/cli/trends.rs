//! `trends` and the ways to narrow `history`.

use crate::house::{House, SMALL};
use serde_json::Value;

/// A log with one session that ran faster than real time.
fn played() -> House {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    house.run(&["play", &small, "--speed", "1000"]);
    house
}

#[test]
fn an_empty_log_has_trends_too() {
    let house = House::new();
    let json = house.run(&["trends", "--all", "--json"]).json();
    assert_eq!(json["since"], Value::Null);
    assert_eq!(json["streak"], 0);
    assert_eq!(json["hours"].as_array().unwrap().len(), 24);
    assert!(json["areas"].as_array().unwrap().len() > 10);
    assert!(house.run(&["trends"]).out.contains("limber play"));
    assert!(!house.data().exists());
}

#[test]
fn what_ran_faster_stays_out_of_trends() {
    let house = played();
    for args in [&["trends", "--json"][..], &["trends", "--all", "--json"]] {
        let json = house.run(args).json();
        assert_eq!(json["exercises"].as_array().unwrap().len(), 0, "{args:?}");
        let periods = json["periods"].as_array().unwrap();
        assert!(periods.iter().all(|period| period["held_ms"] == 0));
    }
    let turned = ["trends", "--since", "2026-02-02", "--until", "2026-02-01"];
    house.run(&turned).failed(2);
}

#[test]
fn history_is_narrowed_by_what_is_asked() {
    let house = played();
    let count = |args: &[&str]| {
        let all: Vec<&str> = ["history", "--json"].iter().chain(args).copied().collect();
        house.run(&all).json()["sessions"].as_array().unwrap().len()
    };
    for (args, expected) in [
        (&[][..], 1),
        (&["--exercise", "pigeon-pose"], 1),
        (&["--exercise", "butterfly-stretch"], 0),
        (&["--outcome", "finished"], 1),
        (&["--outcome", "unfinished"], 0),
        (&["--note", "knee"], 0),
        (&["--routine", "hip-mobility-10"], 0),
    ] {
        assert_eq!(count(args), expected, "{args:?}");
    }
    house.run(&["history", "--outcome", "happy"]).failed(2);
    let none = house.run(&["history", "--note", "knee"]);
    assert!(none.out.starts_with("Nothing found."), "{none:?}");
}
