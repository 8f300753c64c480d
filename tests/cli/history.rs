//! `history`: what was played is what is told.

use crate::house::{House, SMALL};
use serde_json::Value;

#[test]
fn every_side_that_was_played_stands_in_the_history() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let played = house.run(&["play", &small, "--speed", "1000", "--json"]);
    assert_eq!(played.code, 0, "{played:?}");
    let saved: Vec<Value> = played
        .events()
        .into_iter()
        .filter(|event| event["event"] == "saved")
        .map(|event| event["hold"].clone())
        .collect();
    let json = house.run(&["history", "--json"]).json();
    let session = &json["sessions"][0];
    assert_eq!(session["holds"].as_array().unwrap(), &saved);
    assert_eq!(session["routine"]["name"], "Small one");
    assert_eq!(session["outcome"], "finished");
    assert_eq!(session["speed"], 1_000);
    assert_eq!(session["held_ms"], 60_000);
    let sides: Vec<&str> = saved
        .iter()
        .map(|hold| hold["side"].as_str().unwrap())
        .collect();
    assert_eq!(sides, ["left", "right"]);
    for hold in &saved {
        assert_eq!(hold["held_ms"], 30_000);
        assert_eq!(hold["outcome"], "completed");
        // Faster than real time never counts.
        assert_eq!(hold["counted"], false);
    }
    let done = played.events().pop().unwrap();
    assert_eq!(done["event"], "done");
    assert_eq!(
        (done["left_ms"].as_u64(), done["right_ms"].as_u64()),
        (Some(30_000), Some(30_000))
    );
    let words = house.run(&["history"]).out;
    assert!(words.contains("Small one · Finished · 1:00 held · 1000 × speed"));
    assert!(words.contains("Pigeon pose, left"));
    assert!(words.contains("Pigeon pose, right"));
}

#[test]
fn days_are_both_included() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    house.run(&["play", &small, "--speed", "1000"]);
    let json = house.run(&["history", "--json"]).json();
    let started = json["sessions"][0]["started_at"]
        .as_str()
        .unwrap()
        .to_owned();
    let day = &started[..10];
    let count = |args: &[&str]| {
        let json = house.run(args).json();
        json["sessions"].as_array().unwrap().len()
    };
    assert_eq!(
        count(&["history", "--json", "--since", day, "--until", day]),
        1
    );
    assert_eq!(count(&["history", "--json", "--since", "9999-01-01"]), 0);
    assert_eq!(count(&["history", "--json", "--until", "2001-01-01"]), 0);
}

#[test]
fn an_empty_history_says_what_to_do() {
    let ran = House::new().run(&["history"]);
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("limber play"));
}
