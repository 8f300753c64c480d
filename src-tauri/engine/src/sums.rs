//! Planned against held: what the pages of a session and its last screen show.

use crate::wire::history::{HeldRow, HeldSide};
use limber_core::{Attempt, Outcome, Side};

/// Held milliseconds of the final attempts at one side.
pub fn side_ms(attempts: &[Attempt], side: Side) -> u64 {
    attempts
        .iter()
        .filter(|attempt| attempt.is_final && attempt.side == Some(side))
        .fold(0, |sum, attempt| sum.saturating_add(attempt.held_ms))
}

/// One row for each exercise, in the order they came, from the attempts that
/// stand. An exercise that was swapped in has a row of its own.
pub fn rows(attempts: &[Attempt]) -> Vec<HeldRow> {
    let mut rows: Vec<HeldRow> = Vec::new();
    for attempt in attempts.iter().filter(|attempt| attempt.is_final) {
        let swapped_from = attempt.swapped_from.as_ref().map(|id| id.0.clone());
        let same =
            |row: &HeldRow| row.exercise == attempt.exercise.0 && row.swapped_from == swapped_from;
        let at = match rows.iter().position(same) {
            Some(at) => at,
            None => {
                rows.push(HeldRow {
                    exercise: attempt.exercise.0.clone(),
                    name: attempt.name.clone(),
                    left: None,
                    right: None,
                    both: None,
                    swapped_from,
                    reason: None,
                });
                rows.len() - 1
            }
        };
        if let Some(row) = rows.get_mut(at) {
            add(row, attempt);
        }
    }
    rows
}

fn add(row: &mut HeldRow, attempt: &Attempt) {
    if row.reason.is_none() {
        row.reason.clone_from(&attempt.reason);
    }
    let cell = match attempt.side {
        Some(Side::Left) => &mut row.left,
        Some(Side::Right) => &mut row.right,
        None => &mut row.both,
    };
    let held = cell.get_or_insert_with(|| HeldSide {
        planned_ms: Some(0),
        ..HeldSide::default()
    });
    held.planned_ms = held
        .planned_ms
        .zip(attempt.planned_ms)
        .map(|(sum, more)| sum.saturating_add(more));
    held.held_ms = held.held_ms.saturating_add(attempt.held_ms);
    held.reps_planned = sum(held.reps_planned, attempt.reps_planned);
    held.reps_done = sum(held.reps_done, attempt.reps_done);
    held.steps += 1;
    match attempt.outcome {
        Outcome::Completed => held.completed += 1,
        Outcome::NotReached => held.not_reached += 1,
        _ => {}
    }
}

/// Adds what is known; unknown and unknown stays unknown.
fn sum(one: Option<u32>, other: Option<u32>) -> Option<u32> {
    match (one, other) {
        (None, None) => None,
        _ => Some(one.unwrap_or(0).saturating_add(other.unwrap_or(0))),
    }
}
