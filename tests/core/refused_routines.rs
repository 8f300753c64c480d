//! Routines that cannot be run, and why.

use crate::given::{block, entry, hold, library, range, reps, routine, routine_of, timed};
use limber_core::dose::Dose;
use limber_core::library::Library;
use limber_core::routine::{Block, Entry, Part, Routine};
use limber_core::settings::SessionSettings;
use limber_core::timeline::{self, CompileError, STEP_MAX_S, STEPS_MAX};

fn error_in(routine: &Routine, library: &Library) -> CompileError {
    timeline::compile(routine, library, SessionSettings::default(), None)
        .expect_err("the routine is refused")
}

fn error(entry: Entry) -> CompileError {
    error_in(&routine(vec![entry]), &library())
}

fn nonsense(error: &CompileError) -> String {
    match error {
        CompileError::Nonsense { what, .. } => what.to_string(),
        other => panic!("{other:?} is no nonsense"),
    }
}

#[test]
fn pigeon_is_never_held_under_thirty_seconds() {
    let under = CompileError::UnderFloor {
        name: "pigeon".to_owned(),
        floor_s: 30,
        asked_s: 29,
    };
    assert_eq!(error(entry("pigeon", hold(29))), under);
    assert_eq!(error(entry("pigeon", range(29, 60))), under);
    assert_eq!(under.to_string(), "pigeon is held at least 30 s, not 29 s");
}

#[test]
fn ice_never_lasts_over_fifteen_minutes() {
    let over = CompileError::OverLimit {
        name: "ice".to_owned(),
        limit_s: 900,
        asked_s: 901,
    };
    assert_eq!(error(entry("ice", timed(901))), over);
    assert_eq!(error(entry("ice", hold(901))), over);
    assert_eq!(
        nonsense(&error(entry("ice", Dose::Open))),
        "an open end is not safe here; give a time"
    );
    assert_eq!(
        nonsense(&error(entry("ice", reps(10)))),
        "repetitions have no end that is safe here; give a time"
    );
}

#[test]
fn nothing_to_do_is_no_routine() {
    let empty = CompileError::Empty("Test".to_owned());
    assert_eq!(error_in(&routine(Vec::new()), &library()), empty);
    assert_eq!(error_in(&routine_of(Vec::new()), &library()), empty);
    let endless = Block {
        rounds: u32::MAX,
        ..block("main", Vec::new())
    };
    assert_eq!(error_in(&routine_of(vec![endless]), &library()), empty);
}

#[test]
fn what_is_not_in_the_library_is_named() {
    assert_eq!(
        error(entry("unheard-of", hold(30))),
        CompileError::UnknownExercise("unheard-of".into())
    );
    let routine = Routine {
        parts: vec![Part::Shared("lost".into())],
        ..routine_of(Vec::new())
    };
    assert_eq!(
        error_in(&routine, &library()),
        CompileError::UnknownBlock("lost".into())
    );
}

#[test]
fn numbers_that_make_no_sense() {
    let says = |entry, what: &str| assert_eq!(nonsense(&error(entry)), what);
    says(entry("needle", hold(0)), "at least 1 second is needed");
    says(entry("needle", range(0, 30)), "at least 1 second is needed");
    says(entry("breathing", timed(0)), "at least 1 second is needed");
    says(
        entry("needle", range(31, 30)),
        "the minimum is longer than the target",
    );
    says(
        entry("needle", hold(STEP_MAX_S + 1)),
        "a step is longer than a day",
    );
    says(entry("squat", reps(0)), "at least 1 repetition is needed");
    let paceless = Dose::Reps {
        count: 5,
        rep_ms: Some(0),
    };
    says(entry("squat", paceless), "at least 1 repetition is needed");
    says(
        entry("squat", reps(10_001)),
        "more than 10,000 repetitions or 10 min each",
    );
    let usual = || entry("needle", hold(30));
    says(Entry { sets: 0, ..usual() }, "at least 1 set is needed");
    says(
        Entry {
            sets: 1_001,
            ..usual()
        },
        "at most 1,000 sets make sense",
    );
    let day = "a time between holds is longer than a day";
    says(
        Entry {
            rest_s: STEP_MAX_S + 1,
            ..usual()
        },
        day,
    );
    says(
        Entry {
            rest_after_s: STEP_MAX_S + 1,
            ..usual()
        },
        day,
    );
    says(
        Entry {
            get_ready_s: Some(STEP_MAX_S + 1),
            ..usual()
        },
        day,
    );
    says(
        Entry {
            switch_s: Some(STEP_MAX_S + 1),
            ..usual()
        },
        day,
    );
}

#[test]
fn the_routines_own_numbers_make_sense_too() {
    let usual = || routine(vec![entry("needle", hold(30))]);
    let get_ready = Routine {
        get_ready_min_s: Some(u32::MAX),
        ..usual()
    };
    let switch = Routine {
        switch_min_s: Some(u32::MAX),
        ..usual()
    };
    for routine in [get_ready, switch] {
        assert_eq!(
            nonsense(&error_in(&routine, &library())),
            "a time between holds is longer than a day"
        );
    }
    let no_round = Block {
        rounds: 0,
        ..block("main", vec![entry("needle", hold(30))])
    };
    assert_eq!(
        nonsense(&error_in(&routine_of(vec![no_round]), &library())),
        "at least 1 round is needed"
    );
}

#[test]
fn an_exercise_with_numbers_that_make_no_sense() {
    let broken = |change: fn(&mut limber_core::Exercise)| {
        let mut library = library();
        library.exercises.values_mut().for_each(change);
        let entry = entry("walk", reps(5));
        nonsense(&error_in(&routine(vec![entry]), &library))
    };
    assert_eq!(
        broken(|e| e.side_cue = None),
        "an each-side exercise needs its side cue"
    );
    assert_eq!(
        broken(|e| e.switch_s = Some(STEP_MAX_S + 1)),
        "a time between holds is longer than a day"
    );
    assert_eq!(
        broken(|e| e.dose.rep_ms = Some(0)),
        "at least 1 repetition is needed"
    );
}

#[test]
fn too_many_steps_are_refused_before_they_are_made() {
    let too_long = CompileError::TooLong("Test".to_owned());
    let block = |rounds, sets| {
        let entry = Entry {
            sets,
            ..entry("needle", hold(30))
        };
        routine_of(vec![Block {
            rounds,
            ..block("main", vec![entry])
        }])
    };
    assert_eq!(error_in(&block(u32::MAX, 1), &library()), too_long);
    assert_eq!(error_in(&block(20_000, 1_000), &library()), too_long);
    assert_eq!(error_in(&block(5_001, 1), &library()), too_long);
    // Four steps a round: get-ready, left, switch, right.
    let plan = timeline::compile(
        &block(5_000, 1),
        &library(),
        SessionSettings::default(),
        None,
    );
    assert_eq!(plan.expect("it just fits").steps.len(), STEPS_MAX);
}
