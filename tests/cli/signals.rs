//! Asked to end from outside, and put to sleep.

use crate::house::{House, Running, SMALL};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;

fn send(running: &Running, signal: Signal) {
    let pid = Pid::from_child(&running.child);
    kill_process(pid, signal).unwrap();
}

fn in_first_hold(event: &Value) -> bool {
    event["event"] == "cue" && event["kind"] == "half"
}

#[test]
fn a_signal_pauses_and_resume_finishes() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let house = House::new();
        let small = house.file("small.txt", SMALL);
        let mut running = house.start(&["play", &small, "--speed", "50", "--json"]);
        running.until(in_first_hold);
        send(&running, signal);
        let (code, rest, err) = running.end();
        assert_eq!(code, 130, "{err}");
        assert!(err.contains("limber play --resume"), "{err}");
        let last = rest.last().unwrap();
        assert_eq!(last["event"], "done");
        assert_eq!(last["outcome"], "unfinished");
        let json = house.run(&["history", "--json"]).json();
        assert_eq!(json["sessions"][0]["outcome"], "unfinished");
        let resumed = house.run(&["play", "--resume", "--json"]);
        assert_eq!(resumed.code, 0, "{resumed:?}");
        let json = house.run(&["history", "--json"]).json();
        assert_eq!(json["sessions"][0]["outcome"], "finished");
        assert_eq!(json["sessions"][0]["held_ms"], 60_000);
    }
}

/// What was printed as saved stands in the log, however the program dies.
#[test]
fn a_kill_loses_nothing_that_was_saved() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let mut running = house.start(&["play", &small, "--speed", "50", "--json"]);
    let saved = running.until(|event| event["event"] == "saved");
    send(&running, Signal::KILL);
    running.end();
    let json = house.run(&["history", "--json"]).json();
    assert_eq!(json["sessions"][0]["outcome"], "unfinished");
    assert_eq!(json["sessions"][0]["holds"][0], saved["hold"]);
    let resumed = house.run(&["play", "--resume", "--json"]);
    assert_eq!(resumed.code, 0, "{resumed:?}");
    let paused = resumed.events();
    assert!(paused.iter().any(|event| event["why"] == "recovered"));
}

/// A stopped program attends nothing: the gap is told, and whoever started it
/// may go on.
#[test]
fn a_stopped_program_tells_the_gap_and_ends_resumable() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let mut running = house.start(&["play", &small, "--json"]);
    running.until(|event| event["event"] == "step");
    send(&running, Signal::STOP);
    // Real seconds: nothing else makes the system's clocks go on.
    std::thread::sleep(std::time::Duration::from_millis(4_500));
    send(&running, Signal::CONT);
    let gap = running.until(|event| event["event"] == "gap");
    assert!(gap["gap_ms"].as_u64().unwrap() >= 2_000);
    let (code, _, err) = running.end();
    assert_eq!(code, 130, "{err}");
    assert!(err.contains("--resume"));
}
