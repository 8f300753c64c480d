//! Two programs at once.

use limber_torture::house::House;
use std::time::{Duration, Instant};

const HOLDS: &str = "Holds\n\nPigeon pose 1 x 30 s each side\nSeated butterfly 60 s\n";

#[test]
fn a_second_start_names_the_holder_and_a_dead_one_is_no_hindrance() {
    let house = House::new();
    let routine = house.routine("holds.routine", HOLDS);
    let mut first = house.play(&[&routine, "--speed", "6"]);
    assert!(first.until(|event| event["event"] == "step").is_some());
    let who = format!("the terminal (process {})", first.pid());
    for args in [
        vec!["play", &routine, "--json"],
        vec!["play", &routine, "--new", "--json"],
        vec!["play", "--resume", "--json"],
    ] {
        let output = house.command(&args).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{args:?}: {err}");
        assert!(err.contains(&who), "{args:?}: {err}");
        assert!(output.stdout.is_empty(), "{args:?} printed something");
    }

    // Whoever reads sees what is saved already, while it goes on.
    let saved = first.until(|event| event["event"] == "saved").unwrap();
    let sessions = house.sessions();
    assert_eq!(sessions[0]["outcome"], "unfinished");
    assert_eq!(sessions[0]["holds"][0], saved["hold"]);
    assert!(first.until(|event| event["event"] == "saved").is_some());
    assert!(house.sessions()[0]["holds"].as_array().unwrap().len() >= 2);

    // The system frees a dead holder's lock at once.
    first.kill();
    let died = Instant::now();
    let mut second = house.play(&["--resume"]);
    assert!(second.until(|event| event["event"] == "resumed").is_some());
    assert!(died.elapsed() < Duration::from_secs(30));
    let played = second.end();
    assert_eq!(played.status.code(), Some(0), "{}", played.err);
    let sessions = house.sessions();
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0]["outcome"], "finished");
}

/// Two that start in the same instant: one runs, the other is told.
#[test]
fn of_two_that_start_at_once_one_runs() {
    for _ in 0..4 {
        let house = House::new();
        let routine = house.routine("holds.routine", HOLDS);
        let both = [0, 1].map(|_| house.play(&[&routine, "--speed", "200"]));
        let mut codes = both.map(|playing| {
            let played = playing.end();
            let code = played.status.code().unwrap();
            assert!(code == 0 || code == 3, "{code}: {}", played.err);
            code
        });
        codes.sort_unstable();
        // A machine so slow that one ended before the other began: two ran.
        let sessions = house.sessions();
        let ran = codes.iter().filter(|code| **code == 0).count();
        assert_eq!(sessions.len(), ran, "{codes:?}");
        assert!(ran >= 1);
        assert!(
            sessions
                .iter()
                .all(|session| session["outcome"] == "finished")
        );
    }
}
