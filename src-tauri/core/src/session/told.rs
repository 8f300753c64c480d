//! A session of which only the records are known, not how they came about.

use super::*;
use crate::session::event::Told;

impl Session {
    /// The session is as a file told it.
    pub(super) fn as_told(
        &mut self,
        told: &Told,
        moment: Moment,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        let ended = matches!(
            told.outcome,
            SessionOutcome::Finished | SessionOutcome::FinishedEarly
        );
        let possible = told.attempts.iter().all(|attempt| attempt.kind.is_work());
        if !ended || !possible {
            return Err(Refusal::NotPossible);
        }
        self.by_hand = told.by_hand;
        self.corrected_before = told.corrected;
        self.started_at = Some(told.started_at);
        self.last = Some(moment);
        self.times.paused_ns = told.paused_ms.saturating_mul(MS_NS);
        self.feedback = told.feedback.clone();
        self.records = told.attempts.clone();
        for record in 0..self.records.len() {
            effects.push(self.effect(Happened::Recorded { record }));
        }
        self.finish_with(told.outcome, told.ended_at, effects);
        Ok(())
    }
}
