//! What the engine relies on in a clock, asked of the real one.

use limber_core::Moment;
use limber_devices::SystemClock;
use limber_engine::ports::{Clock, Woken};
use limber_engine::wire::player::Act;
use std::sync::mpsc::channel;

fn readings(clock: &SystemClock) -> Vec<Moment> {
    (0..2_000).map(|_| clock.now()).collect()
}

#[test]
fn time_never_runs_backwards() {
    for pair in readings(&SystemClock::new()).windows(2) {
        assert!(pair[0].awake_ns <= pair[1].awake_ns);
        assert!(pair[0].boot_ns <= pair[1].boot_ns);
    }
}

/// Sleep is what one clock counts and the other does not, so the one that counts
/// it can only grow more (each is read once, a little apart: 50 ms of grace).
#[test]
fn the_clock_that_counts_sleep_grows_at_least_as_much() {
    let all = readings(&SystemClock::new());
    let (first, last) = (all.first().unwrap(), all.last().unwrap());
    let awake = last.awake_ns - first.awake_ns;
    let boot = last.boot_ns - first.boot_ns;
    assert!(awake > 0, "the clock stands still");
    assert!(awake <= boot + 50_000_000, "awake {awake}, boot {boot}");
}

#[test]
fn one_process_is_one_run() {
    let first = SystemClock::new().now();
    let second = SystemClock::new().now();
    assert_eq!(first.run, second.run);
    assert_eq!(first.run.0.get_version_num(), 7);
    assert!(second.boot_since(&first).is_some());
}

#[test]
fn a_wait_ends_at_its_time_and_not_before() {
    let clock = SystemClock::new();
    let (_sender, inbox) = channel();
    let until = clock.now().awake_ns + 20_000_000;
    assert!(matches!(clock.wait(until, &inbox, false), Woken::Time));
    assert!(clock.now().awake_ns >= until);
}

#[test]
fn an_act_ends_a_wait_at_once() {
    let clock = SystemClock::new();
    let (sender, inbox) = channel();
    sender.send(Act::Next).unwrap();
    let far = clock.now().awake_ns + 3_600_000_000_000;
    assert!(matches!(
        clock.wait(far, &inbox, false),
        Woken::Act(Act::Next)
    ));
}

#[test]
fn an_act_is_taken_even_when_the_time_has_come() {
    let clock = SystemClock::new();
    let (sender, inbox) = channel();
    sender.send(Act::Pause).unwrap();
    assert!(matches!(
        clock.wait(0, &inbox, false),
        Woken::Act(Act::Pause)
    ));
    assert!(matches!(clock.wait(0, &inbox, false), Woken::Time));
}

#[test]
fn once_deserted_a_wait_is_for_the_time_alone() {
    let clock = SystemClock::new();
    let (sender, inbox) = channel::<Act>();
    drop(sender);
    let until = clock.now().awake_ns + 10_000_000;
    assert!(matches!(clock.wait(until, &inbox, false), Woken::Deserted));
    assert!(matches!(clock.wait(until, &inbox, true), Woken::Time));
    assert!(clock.now().awake_ns >= until);
}

/// The place of the second run of this test: it always had the same summer time.
const SUMMER_TIME: &str = "CET-1CEST,M3.5.0,M10.5.0/3";
const SECOND_RUN: &str = "LIMBER_TEST_ZONE";

/// The variable for the zone is the process's: the test runs once more under it.
#[test]
fn the_zone_has_the_offset_of_every_local_time() {
    if std::env::var_os(SECOND_RUN).is_none() {
        let again = std::process::Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "clock::the_zone_has_the_offset_of_every_local_time",
            ])
            .env("TZ", SUMMER_TIME)
            .env(SECOND_RUN, "1")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&again.stdout).into_owned();
        assert!(
            again.status.success() && said.contains("1 passed"),
            "{said}"
        );
        return;
    }
    let clock = SystemClock::new();
    let zone = clock.zone();
    // Twice a year up to 2100.
    assert!(zone.offsets().len() > 200, "{:?}", zone.offsets());
    let first = chrono::NaiveDate::from_ymd_opt(1971, 1, 1).unwrap();
    for day in first.iter_days().step_by(5).take(9_000) {
        for hour in [1, 2, 3, 4, 13] {
            // One hour a year is none.
            let Some(wall) = clock.at_local(day.and_hms_opt(hour, 30, 0).unwrap()) else {
                continue;
            };
            assert_eq!(zone.local(wall), wall, "{day} {hour}:30");
        }
    }
    let now = clock.now().wall;
    assert_eq!(zone.local(now), now);
}
