//! `play`, piped.

use crate::house::{House, SMALL};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

fn is(event: &Value, what: &str) -> bool {
    event["event"] == what
}

#[test]
fn the_lines_tell_the_timeline_in_order() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let timeline = house.run(&["timeline", &small, "--json"]).json();
    let played = house.run(&["play", &small, "--speed", "1000", "--json"]);
    assert_eq!((played.code, played.err.as_str()), (0, ""));
    let events = played.events();
    assert!(is(&events[0], "session"));
    assert!(is(events.last().unwrap(), "done"));
    for event in &events {
        assert!(event["at_ms"].is_u64() && event["timeline_ms"].is_u64());
    }
    // Every step and every cue of the timeline, at its time.
    let steps: Vec<(u64, Value)> = events
        .iter()
        .filter(|event| is(event, "step"))
        .map(|event| {
            (
                event["timeline_ms"].as_u64().unwrap(),
                event["kind"].clone(),
            )
        })
        .collect();
    let planned: Vec<(u64, Value)> = timeline["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| (step["start_ms"].as_u64().unwrap(), step["kind"].clone()))
        .collect();
    assert_eq!(steps, planned);
    let cues: Vec<(u64, Value)> = events
        .iter()
        .filter(|event| is(event, "cue"))
        .map(|event| (event["due_ms"].as_u64().unwrap(), event["kind"].clone()))
        .collect();
    let planned: Vec<(u64, Value)> = timeline["cues"]
        .as_array()
        .unwrap()
        .iter()
        .map(|cue| (cue["at_ms"].as_u64().unwrap(), cue["kind"].clone()))
        .collect();
    assert_eq!(cues, planned);
}

#[test]
fn words_come_one_line_an_event() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let words = house.run(&["play", &small, "--speed", "1000"]);
    assert_eq!((words.code, words.err.as_str()), (0, ""));
    assert!(
        words
            .out
            .contains("Hold         Pigeon pose, left · 30 s · Left shin in front")
    );
    assert!(words.out.contains("Switch       Pigeon pose, right"));
    assert!(
        words
            .out
            .contains("Saved        Pigeon pose, right · 0:30 of 0:30 · Completed")
    );
    assert!(
        words
            .out
            .ends_with("Finished · 1:00 held · Left 0:30 · Right 0:30\n")
    );
    assert!(!words.out.contains('\u{1b}'));
}

#[test]
fn a_closed_pipe_ends_quietly_and_the_session_can_go_on() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    for form in [&["--json"][..], &[]] {
        let mut args = vec!["play", &small, "--new", "--speed", "20"];
        args.extend(form);
        let mut child = house
            .command(&args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut first = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut first).unwrap();
        assert!(!first.is_empty());
        drop(out);
        let end = child.wait_with_output().unwrap();
        assert_eq!(end.status.code(), Some(0));
        assert_eq!(String::from_utf8(end.stderr).unwrap(), "");
        let json = house.run(&["history", "--json"]).json();
        let sessions = json["sessions"].as_array().unwrap();
        assert_eq!(sessions.last().unwrap()["outcome"], "unfinished");
    }
}

#[test]
fn lists_end_quietly_when_the_pipe_closes() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    house.run(&["play", &small, "--speed", "1000"]);
    for args in [
        &["exercises", "--json"][..],
        &["exercises"],
        &["routines", "--json"],
        &["timeline", "hip-strength-full", "--json"],
        &["history"],
        &["history", "--json"],
        &["export", "--format", "csv"],
        &["export", "--format", "json"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let end = house
            .command(args)
            .stdout(writer)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
            .wait_with_output()
            .unwrap();
        assert_eq!(end.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8(end.stderr).unwrap(), "", "{args:?}");
    }
}

#[test]
fn nothing_unfinished_can_not_be_resumed() {
    let house = House::new();
    let ran = house.run(&["play", "--resume"]);
    ran.failed(1);
    assert!(ran.err.contains("unfinished"), "{}", ran.err);
}

#[test]
fn an_unfinished_session_is_in_the_way_until_it_is_settled() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    leave_unfinished(&house, &small);
    let ran = house.run(&["play", &small]);
    ran.failed(3);
    assert!(ran.err.contains("Small one") && ran.err.contains("--resume"));
    assert!(ran.err.contains("--new"));
    // Another speed would make two things of its records.
    house.run(&["play", "--resume", "--speed", "7"]).failed(2);
    let fresh = house.run(&["play", &small, "--new", "--speed", "1000", "--json"]);
    assert_eq!(fresh.code, 0, "{fresh:?}");
    let json = house.run(&["history", "--json"]).json();
    let outcomes: Vec<&Value> = json["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|session| &session["outcome"])
        .collect();
    assert_eq!(outcomes, ["finished_early", "finished"]);
}

/// Closes the pipe in the middle of the first hold.
fn leave_unfinished(house: &House, routine: &str) {
    let mut running = house.start(&["play", routine, "--speed", "20", "--json"]);
    running.until(|event| is(event, "cue") && event["kind"] == "half");
    let mut child = running.child_only();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_resumed_session_finishes_and_keeps_what_was_held() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    leave_unfinished(&house, &small);
    let resumed = house.run(&["play", "--resume", "--json"]);
    assert_eq!(resumed.code, 0, "{resumed:?}");
    let events = resumed.events();
    assert!(is(&events[0], "session") && events[0]["resumed"] == true);
    assert!(events.iter().any(|event| is(event, "resumed")));
    let json = house.run(&["history", "--json"]).json();
    let sessions = json["sessions"].as_array().unwrap();
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0]["outcome"], "finished");
    let holds = sessions[0]["holds"].as_array().unwrap();
    assert_eq!(holds.len(), 2);
    assert_eq!(holds[0]["held_ms"], 30_000);
    assert_eq!(holds[0]["interruptions"], 1);
    assert!(holds[0]["longest_ms"].as_u64().unwrap() < 30_000);
    assert_eq!(holds[1]["interruptions"], 0);
}

#[test]
fn one_program_at_a_time_runs_a_session() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let mut first = house.start(&["play", &small, "--speed", "2", "--json"]);
    first.until(|event| is(event, "step"));
    for args in [&["play", &small, "--new"][..], &["play", "--resume"]] {
        let second = house.run(args);
        second.failed(3);
        assert!(
            second.err.contains("the terminal (process "),
            "{}",
            second.err
        );
    }
    // Reading is never in the way.
    assert_eq!(house.run(&["history"]).code, 0);
    let mut child = first.child_only();
    child.wait().unwrap();
}
