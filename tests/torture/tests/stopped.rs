//! A process that stands still: nobody attends, however busy the system is.

use limber_torture::house::House;
use rustix::process::Signal;
use std::time::{Duration, Instant};

/// At real speed: get-ready 15 s, then 30 s left, switch 10 s, 30 s right.
const PIGEON: &str = "Pigeon\n\nPigeon pose 1 x 30 s each side, get ready 3 s\n";

#[test]
fn ten_seconds_stopped_are_told_never_credited_and_it_goes_on_when_asked() {
    let house = House::new();
    let routine = house.routine("pigeon.routine", PIGEON);
    let mut playing = house.play(&[&routine]);
    let hold = playing.until(|event| event["event"] == "step" && event["kind"] == "hold");
    assert!(hold.is_some(), "it ended before the hold");
    // Long enough for some of the hold to be attended.
    let mut line = playing.next_before(Instant::now() + Duration::from_secs(2));
    while line.is_ok() {
        line = playing.next_before(Instant::now() + Duration::from_secs(2));
    }
    let stopped = Instant::now();
    playing.signal(Signal::STOP);
    std::thread::sleep(Duration::from_secs(10));
    playing.signal(Signal::CONT);
    let slept_ms = u64::try_from(stopped.elapsed().as_millis()).unwrap();
    let gap = playing.until(|event| event["event"] == "gap").unwrap();
    let gap_ms = gap["gap_ms"].as_u64().unwrap();
    assert!(
        (9_000..slept_ms + 5_000).contains(&gap_ms),
        "{gap_ms} ms of {slept_ms} ms"
    );
    // The hold began at 3 s; all that was attended lies before the stop.
    let held_ms = gap["timeline_ms"].as_u64().unwrap() - 3_000;
    assert!((500..9_000).contains(&held_ms), "{held_ms} ms");
    playing.signal(Signal::TERM);
    let played = playing.end();
    assert_eq!(played.status.code(), Some(130), "{}", played.err);
    assert!(
        played.err.contains("limber play --resume"),
        "{}",
        played.err
    );
    assert_eq!(house.sessions()[0]["outcome"], "unfinished");
    assert_eq!(house.sessions()[0]["held_ms"], 0, "no hold has ended yet");

    let resumed = house.play(&["--resume"]).end();
    assert_eq!(resumed.status.code(), Some(0), "{}", resumed.err);
    assert_eq!(
        resumed.events("session").next().unwrap()["timeline_ms"],
        gap["timeline_ms"]
    );
    let session = &house.sessions()[0];
    assert_eq!(session["outcome"], "finished");
    let holds = session["holds"].as_array().unwrap();
    assert_eq!(holds.len(), 2);
    assert_eq!(
        (&holds[0]["held_ms"], &holds[1]["held_ms"]),
        (&30_000.into(), &30_000.into())
    );
    assert_eq!(
        (&holds[0]["interruptions"], &holds[1]["interruptions"]),
        (&1.into(), &0.into())
    );
    let longest = holds[0]["longest_ms"].as_u64().unwrap();
    assert!(
        longest <= (30_000 - held_ms).max(held_ms) + 1,
        "{longest} ms"
    );
}
