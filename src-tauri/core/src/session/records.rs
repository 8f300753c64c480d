//! Making records: once, when an attempt ends.

use super::advance::Leave;
use super::correct::REPS_MAX;
use super::*;
use crate::record::Outcome;
use crate::step::StepKind;

/// Nanoseconds to milliseconds, rounded once.
fn rounded_ms(ns: u64) -> u64 {
    ns.saturating_add(MS_NS / 2) / MS_NS
}

impl Session {
    /// Ends the attempt at the work step that is on and records it.
    /// Its index, where a record was made.
    pub(super) fn close_attempt(&mut self, how: Leave, effects: &mut Vec<Effect>) -> Option<usize> {
        let step = self.steps.get(self.cursor)?.clone();
        let held_ns = self.place.elapsed_ns;
        let others = self.records.iter().any(|record| record.path == step.path);
        let fleeting = held_ns < TOLERANCE_NS;
        match how {
            // Another try follows: one that never really began leaves no trace.
            Leave::Again if fleeting && self.place.record.is_none() => return None,
            Leave::Finish if held_ns == 0 => return None,
            Leave::Person if fleeting && others && self.place.record.is_none() => return None,
            Leave::Finish if fleeting && others && self.place.record.is_none() => return None,
            _ => {}
        }
        let outcome = natural_outcome(&step, &self.place, how);
        let reps_done = match (step.kind, how, step.duration_ms) {
            // "Done" was waited for and said.
            (StepKind::Reps, Leave::Person, None) if !fleeting => step.reps,
            _ => None,
        };
        let attempt = self.attempt_no(self.cursor);
        let mut record = self.blank_record(&step, attempt, outcome);
        record.started_at = self.place.started_at.filter(|_| held_ns > 0);
        record.target_ms = self.place.target_ns.map(rounded_ms);
        record.held_ms = rounded_ms(held_ns);
        record.longest_ms = rounded_ms(self.place.longest_ns);
        record.interruptions = self.place.interruptions;
        record.reps_done = reps_done;
        Some(self.keep(record, effects))
    }

    /// The step at `index` was swapped before it began.
    pub(super) fn record_swapped_unbegun(&mut self, index: usize, effects: &mut Vec<Effect>) {
        if let Some(step) = self.steps.get(index).cloned() {
            let attempt = self.attempt_no(index);
            let record = self.blank_record(&step, attempt, Outcome::Swapped);
            self.keep(record, effects);
        }
    }

    pub(super) fn blank_record(&self, step: &Step, attempt: u32, outcome: Outcome) -> Attempt {
        let entry = self.entries.get(step.plan_entry);
        Attempt {
            attempt,
            counted: self.speed == 1 && entry.is_none_or(|entry| entry.mov.counts),
            outcome,
            swapped_from: entry.and_then(|entry| entry.swapped_from.clone()),
            reason: entry.and_then(|entry| entry.reason.clone()),
            ..Attempt::planned(step)
        }
    }

    /// Keeps `record` as the one that stands for its step.
    fn keep(&mut self, record: Attempt, effects: &mut Vec<Effect>) -> usize {
        let own = self.place.record.filter(|&index| {
            self.records
                .get(index)
                .is_some_and(|old| old.path == record.path && old.attempt == record.attempt)
        });
        let path = record.path.clone();
        let index = match own {
            Some(index) => {
                if let Some(old) = self.records.get_mut(index) {
                    *old = record;
                }
                index
            }
            None => {
                self.records.push(record);
                self.records.len() - 1
            }
        };
        for other in 0..self.records.len() {
            if other == index {
                continue;
            }
            if let Some(old) = self.records.get_mut(other)
                && old.path == path
                && old.is_final
            {
                old.is_final = false;
                old.counted = false;
                old.outcome = Outcome::Superseded;
                effects.push(self.effect(Happened::Recorded { record: other }));
            }
        }
        effects.push(self.effect(Happened::Recorded { record: index }));
        index
    }

    /// Notes why the latest attempt at the work step at `index` was swapped.
    pub(super) fn note_reason(&mut self, index: usize, reason: &str) {
        if let Some(step) = self.steps.get(index)
            && let Some(record) = self
                .records
                .iter_mut()
                .find(|record| record.path == step.path && record.is_final)
        {
            record.reason = Some(reason.to_owned());
        }
    }

    /// Whether any work was begun.
    pub(super) fn any_work(&self) -> bool {
        let begun =
            self.step().is_some_and(|step| step.kind.is_work()) && self.place.elapsed_ns > 0;
        begun || self.records.iter().any(|record| record.held_ms > 0)
    }

    /// Ends the session: steps that were never tried are recorded as such.
    /// Without any work nothing enters the history. `cut`: it did not come to its
    /// end, so the step that is on may have been left too soon.
    pub(super) fn close_session(&mut self, cut: bool, ended_at: Wall, effects: &mut Vec<Effect>) {
        let outcome = if self.any_work() {
            let mut early = cut && self.left_too_soon();
            for index in 0..self.steps.len() {
                let Some(step) = self.steps.get(index) else {
                    break;
                };
                let tried = self.records.iter().any(|record| record.path == step.path);
                if step.kind.is_work() && !tried {
                    let step = step.clone();
                    early = true;
                    let record = self.blank_record(&step, 1, Outcome::NotReached);
                    self.records.push(record);
                    effects.push(self.effect(Happened::Recorded {
                        record: self.records.len() - 1,
                    }));
                }
            }
            if early {
                SessionOutcome::FinishedEarly
            } else {
                SessionOutcome::Finished
            }
        } else {
            SessionOutcome::Discarded
        };
        self.finish_with(outcome, ended_at, effects);
    }

    /// The work step that is on has an attempt, but not one that completed it.
    fn left_too_soon(&self) -> bool {
        self.steps.get(self.cursor).is_some_and(|step| {
            self.records.iter().any(|record| {
                record.path == step.path
                    && record.kind == step.kind
                    && record.is_final
                    && record.outcome != Outcome::Completed
            })
        })
    }

    pub(super) fn finish_with(
        &mut self,
        outcome: SessionOutcome,
        ended_at: Wall,
        effects: &mut Vec<Effect>,
    ) {
        self.ended_at = Some(ended_at);
        self.left_by_next = None;
        self.status = Status::Ended(outcome);
        effects.push(self.effect(Happened::Ended(outcome)));
    }

    /// Only the pace of a record's repetitions is known again.
    pub(super) fn forget_reps(&mut self, record: usize) -> Result<(), Refusal> {
        self.say_of_original(record, |record| {
            if record.reps_done.is_none() || !record.is_final {
                return Err(Refusal::NoReps);
            }
            record.reps_done = None;
            record.outcome = outcome_by_amount(record);
            Ok(())
        })
    }

    /// What confirmed repetitions say about how a record ended.
    pub(super) fn confirm_reps(&mut self, done: &RepsDone) -> Result<(), Refusal> {
        self.say_of_original(done.record, |record| {
            let paced = matches!(
                record.outcome,
                Outcome::Completed | Outcome::Partial | Outcome::Skipped
            );
            if record.kind != StepKind::Reps || record.reps_planned.is_none() || !paced {
                return Err(Refusal::NoReps);
            }
            if done.reps > REPS_MAX {
                return Err(Refusal::NoReps);
            }
            record.reps_done = Some(done.reps);
            record.outcome = outcome_by_amount(record);
            Ok(())
        })
    }
}

/// How an attempt ended, by what is known to have been done: repetitions where a
/// person said how many, else time.
pub(super) fn outcome_by_amount(record: &Attempt) -> Outcome {
    let tolerance_ms = TOLERANCE_NS / MS_NS;
    match (record.reps_done, record.reps_planned) {
        (Some(0), Some(_)) => Outcome::Skipped,
        (Some(reps), Some(planned)) if reps >= planned => Outcome::Completed,
        (Some(_), Some(_)) => Outcome::Partial,
        _ if record.held_ms < tolerance_ms => Outcome::Skipped,
        _ => match record.min_ms {
            Some(min_ms) if record.held_ms.saturating_add(tolerance_ms) < min_ms => {
                Outcome::Partial
            }
            _ => Outcome::Completed,
        },
    }
}

/// How an attempt ended, by what was held.
fn natural_outcome(step: &Step, place: &Place, how: Leave) -> Outcome {
    let held_ns = place.elapsed_ns;
    if how == Leave::Swap {
        return Outcome::Swapped;
    }
    if how == Leave::TimeUp {
        return Outcome::Completed;
    }
    if held_ns < TOLERANCE_NS {
        return Outcome::Skipped;
    }
    let enough = match (step.min_ms, step.kind) {
        (Some(min_ms), _) => held_ns.saturating_add(TOLERANCE_NS) >= min_ms.saturating_mul(MS_NS),
        // Only the person ends an open step, so however long it was is enough;
        // but a session that ends under it did not hear that word.
        (None, _) => how == Leave::Person,
    };
    if enough {
        Outcome::Completed
    } else {
        Outcome::Partial
    }
}
