//! How long the editor takes to open a routine of two hundred entries.

use limber_devices::{SystemClock, SystemIds};
use limber_e2e::Result;
use limber_engine::{Env, Limber};
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Entries of the routine.
pub const ENTRIES: usize = 200;
const TIMES: usize = 50;

/// The median and the slowest of fifty openings.
pub fn measure(home: &Path) -> Result<(Duration, Duration)> {
    let env = Env {
        clock: Arc::new(SystemClock::new()),
        ids: Arc::new(SystemIds),
        spare: Vec::new(),
    };
    let limber = Limber::open(&home.join("editor"), "the bench", env)?;
    let mut text = String::from("Two hundred\n\n");
    let exercises = limber.exercises("")?.exercises;
    for exercise in exercises.iter().cycle().take(ENTRIES) {
        writeln!(text, "[{}], rest 20 s", exercise.id)?;
    }
    let routine = limber.routine_of_text(&text, "The text", "two-hundred")?;
    let id = limber.add_routine(&routine)?.id;
    let mut took = Vec::new();
    for _ in 0..TIMES {
        let start = Instant::now();
        limber.edit_routine(Some(&id))?;
        took.push(start.elapsed());
    }
    took.sort();
    let median = took.get(TIMES / 2).copied().unwrap_or_default();
    Ok((median, took.last().copied().unwrap_or_default()))
}
