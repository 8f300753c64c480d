//! What a person says of the past: dates by the local clock, scales, notes, and
//! how long a thing can have been held.

use super::Limber;
use crate::error::{EngineError, ErrorKind};
use crate::wire::correct::SaidForm;
use chrono::NaiveDateTime;
use limber_core::session::{Feedback, REPS_MAX, START_UNIX_MS, held_most_ms};
use limber_core::{Attempt, Wall};

/// Ways to write a date and time.
const SHAPES: [&str; 4] = [
    "%Y-%m-%d %H:%M",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S",
];
/// Most bytes of a note.
const NOTE_MAX: usize = 10_000;

fn usage(message: impl Into<String>) -> EngineError {
    EngineError::new(ErrorKind::Usage, message)
}

/// The date and time that `text` says.
pub fn date_and_time(text: &str) -> Result<NaiveDateTime, EngineError> {
    let text = text.trim();
    SHAPES
        .into_iter()
        .find_map(|shape| NaiveDateTime::parse_from_str(text, shape).ok())
        .ok_or_else(|| {
            let shown: String = text.chars().take(40).collect();
            usage(format!("“{shown}” is no date and time."))
                .hint("Write it as year-month-day hour:minute, such as 2026-11-20 18:30.")
        })
}

impl Limber {
    /// The instant at which the local clock shows `text`, which must lie in the
    /// past.
    pub(super) fn past(&self, text: &str) -> Result<Wall, EngineError> {
        let local = date_and_time(text)?;
        let wall = self.env.clock.at_local(local).ok_or_else(|| {
            usage(format!(
                "There was no {} that day: the clocks were put forward.",
                local.format("%H:%M")
            ))
            .hint("Say a time before or after the hour that was left out.")
        })?;
        self.in_past(wall)
    }

    /// `wall`, if it lies in the past.
    pub(super) fn in_past(&self, wall: Wall) -> Result<Wall, EngineError> {
        if wall.unix_ms > self.env.clock.now().wall.unix_ms {
            return Err(usage(format!(
                "{} is in the future.",
                wall.to_datetime().format("%Y-%m-%d %H:%M")
            ))
            .hint("The log tells of what was done."));
        }
        if !START_UNIX_MS.contains(&wall.unix_ms) {
            return Err(usage("Dates go back to 1970."));
        }
        Ok(wall)
    }
}

/// What `form` says, without blank notes.
pub(super) fn feedback(form: &SaidForm) -> Result<Feedback, EngineError> {
    let scales = [form.effort, form.discomfort_before, form.discomfort_after];
    if let Some(value) = scales.into_iter().flatten().find(|value| *value > 10) {
        return Err(usage(format!("{value} is not on the scale from 0 to 10.")));
    }
    let note = form.note.as_deref().map(str::trim);
    if note.is_some_and(|note| note.len() > NOTE_MAX) {
        return Err(usage("A note has at most 10,000 bytes."));
    }
    Ok(Feedback {
        effort: form.effort,
        discomfort_before: form.discomfort_before,
        discomfort_after: form.discomfort_after,
        note: note.filter(|note| !note.is_empty()).map(str::to_owned),
    })
}

/// Refuses more than can have been done in `attempt`.
pub(super) fn check_amount(
    attempt: &Attempt,
    held_ms: Option<u64>,
    reps_done: Option<u32>,
) -> Result<(), EngineError> {
    let name = || match attempt.side {
        Some(side) => format!("{}, {}", attempt.name, side.word()),
        None => attempt.name.clone(),
    };
    let most = held_most_ms(attempt);
    if let Some(held_ms) = held_ms.filter(|held_ms| *held_ms > most) {
        return Err(usage(format!(
            "{}: {} is longer than the step can have lasted.",
            name(),
            clock(held_ms)
        ))
        .hint(format!("It can be {} at most.", clock(most))));
    }
    let Some(reps) = reps_done else {
        return Ok(());
    };
    if attempt.reps_planned.is_none() {
        return Err(usage(format!("{} is not counted in repetitions.", name())));
    }
    if reps > REPS_MAX {
        return Err(
            usage(format!("{}: {reps} repetitions are too many.", name()))
                .hint("It can be 10,000 at most."),
        );
    }
    Ok(())
}

/// `1:05`, `1:00:05`.
fn clock(ms: u64) -> String {
    let s = ms / 1_000;
    let (h, min, s) = (s / 3_600, s / 60 % 60, s % 60);
    if h > 0 {
        format!("{h}:{min:02}:{s:02}")
    } else {
        format!("{min}:{s:02}")
    }
}
