//! Putting a session of the log right. What was recorded stays in its journal.

use super::Limber;
use super::said::{check_amount, date_and_time, feedback};
use super::undo::Op;
use crate::error::{EngineError, ErrorKind};
use crate::wire::change::{Changed, View};
use crate::wire::correct::{CorrectionForm, HoldForm};
use limber_core::session::{Correction, Values};
use limber_core::{Event, Session, Side, Wall};
use limber_text::say;

/// The views that a session put right or added concerns.
pub(super) const SESSION_VIEWS: [View; 5] = [
    View::History,
    View::Session,
    View::Today,
    View::Trends,
    View::Routines,
];

impl Limber {
    /// Puts the session `id` right as `form` says, as one step that can be
    /// undone. Where it says nothing new there is no step.
    pub fn correct(&self, id: &str, form: &CorrectionForm) -> Result<Changed, EngineError> {
        let id = super::history::session_id(id)?;
        let (name, session) = self.named_session(id)?;
        if session.ended().is_none() {
            return Err(
                EngineError::new(ErrorKind::Refused, say!("wrong-still-going-on"))
                    .hint(say!("hint-finish-first")),
            );
        }
        let mut forth = Vec::new();
        let mut back = Vec::new();
        let mut corrects = |correction: Correction| {
            forth.push(Event::Corrected(correction));
            back.push(Event::Corrected(correction.reversed()));
        };
        if let Some(text) = &form.started_at {
            let from = session.head().started_at;
            let to = self.other_start(from, text)?;
            if to != from {
                corrects(Correction::Start { from, to });
            }
        }
        let mut seen = Vec::new();
        for hold in &form.holds {
            if seen.contains(&hold.record) {
                return Err(EngineError::new(
                    ErrorKind::Usage,
                    say!("wrong-named-twice", attempt = hold.record),
                ));
            }
            seen.push(hold.record);
            if let Some(correction) = correction(&session, hold)? {
                corrects(correction);
            }
        }
        if let Some(said) = &form.said {
            let said = feedback(said)?;
            if said != *session.feedback() {
                forth.push(Event::SetFeedback(said));
                back.push(Event::SetFeedback(session.feedback().clone()));
            }
        }
        if forth.is_empty() {
            return Ok(self.after(Vec::new()));
        }
        back.reverse();
        let op = |events| vec![Op::Session { id, events }];
        self.change(
            say!("change-correct", name = name),
            SESSION_VIEWS.to_vec(),
            op(forth),
            op(back),
        )
    }

    /// The start that `text` says of a session that began at `from`. Where that
    /// was recorded in another zone than the clock's, its own offset holds.
    fn other_start(&self, from: Wall, text: &str) -> Result<Wall, EngineError> {
        let local = date_and_time(text)?;
        let was = from.to_datetime().naive_local();
        // What shows the same minute is the same start.
        if local == was || local.and_utc().timestamp() / 60 == was.and_utc().timestamp() / 60 {
            return Ok(from);
        }
        let here = self.env.clock.at_local(was);
        if here.is_some_and(|here| here.offset_min == from.offset_min) {
            return self.past(text);
        }
        let offset_ms = i64::from(from.offset_min) * 60_000;
        self.in_past(Wall {
            unix_ms: local.and_utc().timestamp_millis().saturating_sub(offset_ms),
            offset_min: from.offset_min,
        })
    }
}

/// What `hold` puts right; nothing where it says what stands there.
fn correction(session: &Session, hold: &HoldForm) -> Result<Option<Correction>, EngineError> {
    let record = usize::try_from(hold.record).unwrap_or(usize::MAX);
    let Some(attempt) = session.records().get(record) else {
        return Err(EngineError::new(
            ErrorKind::NotFound,
            say!("wrong-no-attempt", attempt = hold.record),
        ));
    };
    let side = match hold.side.as_deref() {
        None => attempt.side,
        Some("left") => Some(Side::Left),
        Some("right") => Some(Side::Right),
        Some(other) => {
            return Err(
                EngineError::new(ErrorKind::Usage, say!("wrong-no-side", word = other))
                    .hint(say!("hint-sides")),
            );
        }
    };
    if attempt.side.is_none() && side.is_some() {
        return Err(EngineError::new(
            ErrorKind::Usage,
            say!("wrong-no-sides", name = &attempt.name),
        ));
    }
    check_amount(attempt, hold.held_ms, hold.reps_done)?;
    let from = Values::of(attempt);
    let to = Values {
        held_ms: hold.held_ms.unwrap_or(from.held_ms),
        reps_done: hold.reps_done.or(from.reps_done),
        side,
    };
    Ok((from != to).then_some(Correction::Attempt { record, from, to }))
}
