//! Values that no session can have, whatever its journal says.

use limber_core::log::WholeSession;
use limber_core::{Attempt, Wall};
use std::ops::RangeInclusive;

/// 1970 to 2199.
const UNIX_MS: RangeInclusive<i64> = 0..=7_258_118_400_000;
const OFFSET_MIN: RangeInclusive<i32> = -1_439..=1_439;
/// A week.
const LONGEST_MS: u64 = 7 * 86_400_000;
const SPEED: RangeInclusive<u32> = 1..=1_000;
const SCALE_MAX: u8 = 10;
const REPS_MAX: u32 = 10_000;
const COUNT_MAX: u32 = 100_000;
/// Of names and ids, bytes.
const NAME_MAX: usize = 2_000;
/// Of a note, bytes.
const NOTE_MAX: usize = 1_000_000;
/// SQLite's integers end here.
const NS_MAX: u64 = i64::MAX as u64;

/// What is wrong with the numbers and texts of `session`, the first of it.
pub(super) fn check(session: &WholeSession) -> Result<(), String> {
    let head = &session.head;
    wall("started_at", head.started_at)?;
    if let Some(ended_at) = head.ended_at {
        wall("ended_at", ended_at)?;
    }
    if !SPEED.contains(&head.speed) {
        return Err(format!("speed is {}, and goes from 1 to 1000", head.speed));
    }
    if !(1..=NS_MAX).contains(&session.rev) {
        return Err(format!("rev is {}", session.rev));
    }
    length("held_ms", head.held_ms)?;
    length("paused_ms", head.paused_ms)?;
    for (name, value) in [
        ("effort", head.effort),
        ("discomfort_before", head.discomfort_before),
        ("discomfort_after", head.discomfort_after),
    ] {
        if let Some(value) = value.filter(|value| *value > SCALE_MAX) {
            return Err(format!("{name} is {value}, and goes from 0 to 10"));
        }
    }
    text("routine.id", head.routine.id.as_str(), NAME_MAX)?;
    text("routine.name", &head.routine.name, NAME_MAX)?;
    text("note", head.note.as_deref().unwrap_or_default(), NOTE_MAX)?;
    for (at, one) in session.attempts.iter().enumerate() {
        attempt(one).map_err(|what| format!("attempt {}: {what}", at + 1))?;
    }
    for signed in &session.entries {
        let entry = &signed.entry;
        let of_entry = |what: String| format!("entry {} of its journal: {what}", entry.seq);
        wall("the time", entry.moment.wall).map_err(of_entry)?;
        let numbers = [
            entry.moment.awake_ns,
            entry.moment.boot_ns,
            entry.credit_ns,
            entry.lost_ns,
        ];
        if numbers.iter().any(|ns| *ns > NS_MAX) {
            return Err(of_entry("a number is out of range".to_owned()));
        }
    }
    if let Some(mark) = &session.mark {
        wall("the alive mark's time", mark.moment.wall)?;
        let numbers = [
            mark.moment.awake_ns,
            mark.moment.boot_ns,
            mark.credit_ns,
            mark.lost_ns,
        ];
        if numbers.iter().any(|ns| *ns > NS_MAX) {
            return Err("a number of its alive mark is out of range".to_owned());
        }
    }
    Ok(())
}

fn attempt(attempt: &Attempt) -> Result<(), String> {
    if !attempt.kind.is_work() {
        return Err(format!("{} is no work", attempt.kind.word()));
    }
    if let Some(started_at) = attempt.started_at {
        wall("started_at", started_at)?;
    }
    for (name, value) in [
        ("min_ms", attempt.min_ms),
        ("planned_ms", attempt.planned_ms),
        ("target_ms", attempt.target_ms),
        ("held_ms", Some(attempt.held_ms)),
        ("longest_ms", Some(attempt.longest_ms)),
    ] {
        length(name, value.unwrap_or_default())?;
    }
    for (name, value, most) in [
        ("reps_planned", attempt.reps_planned, REPS_MAX),
        ("reps_done", attempt.reps_done, REPS_MAX),
        ("interruptions", Some(attempt.interruptions), COUNT_MAX),
        ("set", Some(attempt.set), COUNT_MAX),
        ("round", Some(attempt.round), COUNT_MAX),
        ("attempt", Some(attempt.attempt), COUNT_MAX),
    ] {
        if let Some(value) = value.filter(|value| *value > most) {
            return Err(format!("{name} is {value}, and {most} at most"));
        }
    }
    text("exercise", attempt.exercise.as_str(), NAME_MAX)?;
    text("name", &attempt.name, NAME_MAX)?;
    text("path", &attempt.path.block, NAME_MAX)?;
    text(
        "reason",
        attempt.reason.as_deref().unwrap_or_default(),
        NAME_MAX,
    )
}

fn wall(name: &str, wall: Wall) -> Result<(), String> {
    if UNIX_MS.contains(&wall.unix_ms) && OFFSET_MIN.contains(&wall.offset_min) {
        Ok(())
    } else {
        Err(format!("{name} is before 1970 or after 2199"))
    }
}

fn length(name: &str, ms: u64) -> Result<(), String> {
    if ms <= LONGEST_MS {
        Ok(())
    } else {
        Err(format!("{name} is {ms}, longer than a week"))
    }
}

fn text(name: &str, text: &str, most: usize) -> Result<(), String> {
    if text.len() <= most {
        Ok(())
    } else {
        Err(format!("{name} is longer than {most} bytes"))
    }
}
