//! What a person says of the past: dates by the local clock, scales, notes, and
//! how long a thing can have been held.

use super::Limber;
use crate::error::{EngineError, ErrorKind};
use crate::wire::correct::SaidForm;
use chrono::NaiveDateTime;
use limber_core::session::{Feedback, REPS_MAX, START_UNIX_MS, held_most_ms};
use limber_core::{Attempt, Side, Wall};
use limber_text::{Arg, Message, say};

/// Ways to write a date and time.
const SHAPES: [&str; 4] = [
    "%Y-%m-%d %H:%M",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S",
];
/// Most bytes of a note.
const NOTE_MAX: usize = 10_000;

fn usage(message: Message) -> EngineError {
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
            usage(say!("wrong-no-date-time", text = shown)).hint(say!("hint-date-time"))
        })
}

impl Limber {
    /// The instant at which the local clock shows `text`, which must lie in the
    /// past.
    pub(super) fn past(&self, text: &str) -> Result<Wall, EngineError> {
        let local = date_and_time(text)?;
        let wall = self.env.clock.at_local(local).ok_or_else(|| {
            usage(say!(
                "wrong-time-left-out",
                time = local.format("%H:%M").to_string()
            ))
            .hint(say!("hint-time-left-out"))
        })?;
        self.in_past(wall)
    }

    /// `wall`, if it lies in the past.
    pub(super) fn in_past(&self, wall: Wall) -> Result<Wall, EngineError> {
        if wall.unix_ms > self.env.clock.now().wall.unix_ms {
            return Err(usage(say!(
                "wrong-in-future",
                time = wall.to_datetime().format("%Y-%m-%d %H:%M").to_string()
            ))
            .hint(say!("hint-in-future")));
        }
        if !START_UNIX_MS.contains(&wall.unix_ms) {
            return Err(usage(say!("wrong-before-1970")));
        }
        Ok(wall)
    }
}

/// What `form` says, without blank notes.
pub(super) fn feedback(form: &SaidForm) -> Result<Feedback, EngineError> {
    let scales = [form.effort, form.discomfort_before, form.discomfort_after];
    if let Some(value) = scales.into_iter().flatten().find(|value| *value > 10) {
        return Err(usage(say!("wrong-scale", value = value)));
    }
    let note = form.note.as_deref().map(str::trim);
    if note.is_some_and(|note| note.len() > NOTE_MAX) {
        return Err(usage(say!("wrong-note-too-long")));
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
        Some(side) => Arg::from(say!(
            "wrong-name-side",
            name = &attempt.name,
            side = side_of(side)
        )),
        None => Arg::from(&attempt.name),
    };
    let most = held_most_ms(attempt);
    if let Some(held_ms) = held_ms.filter(|held_ms| *held_ms > most) {
        return Err(usage(say!(
            "wrong-longer-than-step",
            name = name(),
            time = clock(held_ms)
        ))
        .hint(say!("hint-at-most", most = clock(most))));
    }
    let Some(reps) = reps_done else {
        return Ok(());
    };
    if attempt.reps_planned.is_none() {
        return Err(usage(say!("wrong-not-counted", name = name())));
    }
    if reps > REPS_MAX {
        return Err(
            usage(say!("wrong-too-many-reps", name = name(), reps = reps))
                .hint(say!("hint-reps-at-most")),
        );
    }
    Ok(())
}

/// Its word in a sentence.
fn side_of(side: Side) -> Message {
    match side {
        Side::Left => say!("speak-left"),
        Side::Right => say!("speak-right"),
    }
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
