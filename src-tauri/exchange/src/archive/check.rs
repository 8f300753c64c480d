//! Values that no session can have, whatever its journal says.

use super::parts::{Within, Wrong};
use limber_core::log::WholeSession;
use limber_core::{Attempt, Wall};
use std::ops::RangeInclusive;

/// 1970 to 2199.
const UNIX_MS: RangeInclusive<i64> = 0..=7_258_118_400_000;
const OFFSET_MIN: RangeInclusive<i32> = -1_439..=1_439;
/// A week.
const LONGEST_MS: u64 = 7 * 86_400_000;
const SPEED: RangeInclusive<u64> = 1..=1_000;
const SCALE: RangeInclusive<u64> = 0..=10;
const REPS_MAX: u64 = 10_000;
const COUNT_MAX: u64 = 100_000;
/// Of names and ids, bytes.
const NAME_MAX: usize = 2_000;
/// Of a note, bytes.
const NOTE_MAX: usize = 1_000_000;
/// SQLite's integers end here.
const NS_MAX: u64 = i64::MAX as u64;
const REV: RangeInclusive<u64> = 1..=NS_MAX;

/// What is wrong with the numbers and texts of `session`, the first of it.
pub(super) fn check(session: &WholeSession) -> Result<(), Wrong> {
    let head = &session.head;
    wall("started_at", head.started_at)?;
    if let Some(ended_at) = head.ended_at {
        wall("ended_at", ended_at)?;
    }
    range("speed", head.speed.into(), SPEED)?;
    range("rev", session.rev, REV)?;
    length("held_ms", head.held_ms)?;
    length("paused_ms", head.paused_ms)?;
    for (name, value) in [
        ("effort", head.effort),
        ("discomfort_before", head.discomfort_before),
        ("discomfort_after", head.discomfort_after),
    ] {
        range(name, value.unwrap_or_default().into(), SCALE)?;
    }
    text("routine.id", head.routine.id.as_str(), NAME_MAX)?;
    text("routine.name", &head.routine.name, NAME_MAX)?;
    text("note", head.note.as_deref().unwrap_or_default(), NOTE_MAX)?;
    for (at, one) in session.attempts.iter().enumerate() {
        attempt(one).map_err(|what| what.within(Within::Attempt(at + 1)))?;
    }
    for signed in &session.entries {
        let entry = &signed.entry;
        let of_entry = |what: Wrong| what.within(Within::Entry(entry.seq));
        some_time(entry.moment.wall).map_err(of_entry)?;
        let numbers = [
            entry.moment.awake_ns,
            entry.moment.boot_ns,
            entry.credit_ns,
            entry.lost_ns,
        ];
        if numbers.iter().any(|ns| *ns > NS_MAX) {
            return Err(of_entry(Wrong::Number));
        }
    }
    if let Some(mark) = &session.mark {
        let of_mark = |what: Wrong| what.within(Within::AliveMark);
        some_time(mark.moment.wall).map_err(of_mark)?;
        let numbers = [
            mark.moment.awake_ns,
            mark.moment.boot_ns,
            mark.credit_ns,
            mark.lost_ns,
        ];
        if numbers.iter().any(|ns| *ns > NS_MAX) {
            return Err(of_mark(Wrong::Number));
        }
    }
    Ok(())
}

fn attempt(attempt: &Attempt) -> Result<(), Wrong> {
    if !attempt.kind.is_work() {
        return Err(Wrong::NoWork {
            kind: attempt.kind.word(),
        });
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
        range(name, value.unwrap_or_default().into(), 0..=most)?;
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

fn range(field: &'static str, value: u64, of: RangeInclusive<u64>) -> Result<(), Wrong> {
    if of.contains(&value) {
        Ok(())
    } else {
        Err(Wrong::Range {
            field,
            value,
            least: *of.start(),
            most: *of.end(),
        })
    }
}

fn wall(field: &'static str, wall: Wall) -> Result<(), Wrong> {
    if fits(wall) {
        Ok(())
    } else {
        Err(Wrong::Time { field })
    }
}

fn some_time(wall: Wall) -> Result<(), Wrong> {
    if fits(wall) {
        Ok(())
    } else {
        Err(Wrong::SomeTime)
    }
}

fn fits(wall: Wall) -> bool {
    UNIX_MS.contains(&wall.unix_ms) && OFFSET_MIN.contains(&wall.offset_min)
}

fn length(field: &'static str, ms: u64) -> Result<(), Wrong> {
    if ms <= LONGEST_MS {
        Ok(())
    } else {
        Err(Wrong::Week { field, ms })
    }
}

fn text(field: &'static str, text: &str, most: usize) -> Result<(), Wrong> {
    if text.len() <= most {
        Ok(())
    } else {
        Err(Wrong::TextLength { field, most })
    }
}
