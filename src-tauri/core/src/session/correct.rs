//! Looking back with a pen in hand: values put right, and sessions that were done
//! without the program. What was recorded first stays in the journal.

use super::records::outcome_by_amount;
use super::*;
use crate::record::Outcome;
use crate::side::Side;
use crate::step::StepKind;
use std::ops::RangeInclusive;

/// Longest work of one step that can be said afterwards where its time tells no
/// limit, milliseconds: 4 hours.
pub const SAID_MAX_MS: u64 = 4 * 3_600_000;
/// Most repetitions that can be said.
pub const REPS_MAX: u32 = 10_000;
/// Starts that can be said: 1970 to 2199, Unix milliseconds.
pub const START_UNIX_MS: RangeInclusive<i64> = 0..=7_258_118_400_000;
const OFFSET_MIN: RangeInclusive<i32> = -1_439..=1_439;

/// What can be put right of an attempt. How it ended follows from that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Values {
    /// Milliseconds held.
    pub held_ms: u64,
    /// Repetitions done, per side; `None`: only their pace is known.
    pub reps_done: Option<u32>,
    /// The side it was done on.
    pub side: Option<Side>,
}

impl Values {
    /// Those of `attempt`.
    pub fn of(attempt: &Attempt) -> Self {
        Self {
            held_ms: attempt.held_ms,
            reps_done: attempt.reps_done,
            side: attempt.side,
        }
    }
}

/// One value put right. It says what stood there before, so that it is refused
/// where somebody else changed that meanwhile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Correction {
    /// An attempt.
    Attempt {
        /// Index of the record in [`Session::records`].
        record: usize,
        /// As it stood.
        from: Values,
        /// As it is to be.
        to: Values,
    },
    /// When the session began. Its end and its attempts move along.
    Start {
        /// As it stood.
        from: Wall,
        /// As it is to be.
        to: Wall,
    },
}

impl Correction {
    /// The correction that takes this one back.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Self::Attempt { record, from, to } => Self::Attempt {
                record,
                from: to,
                to: from,
            },
            Self::Start { from, to } => Self::Start { from: to, to: from },
        }
    }
}

/// What was done of a work step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// Milliseconds held; 0: it was left out.
    pub held_ms: u64,
    /// Repetitions done, per side.
    pub reps_done: Option<u32>,
}

/// A session that was done without the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHand {
    /// When it began.
    pub started_at: Wall,
    /// What was done of each work step of the plan, in its order.
    pub done: Vec<Done>,
}

/// The longest that can have been held in `attempt`, milliseconds: a hold ends
/// five minutes past its target. What was recorded is always possible.
pub fn held_most_ms(attempt: &Attempt) -> u64 {
    let most = match (attempt.kind, attempt.target_ms) {
        (StepKind::Hold, Some(target_ms)) => target_ms.saturating_add(STAY_MAX_NS / MS_NS),
        _ => SAID_MAX_MS,
    };
    most.max(attempt.held_ms)
}

/// `original` as `values` put it right; itself where they are its own.
fn put_right(original: &Attempt, values: &Values) -> Attempt {
    let own = Values::of(original);
    if own == *values {
        return original.clone();
    }
    let mut attempt = Attempt {
        held_ms: values.held_ms,
        reps_done: values.reps_done,
        side: values.side,
        corrected: true,
        ..original.clone()
    };
    if values.held_ms != own.held_ms {
        attempt.longest_ms = match original.interruptions {
            0 => values.held_ms,
            _ => original.longest_ms.min(values.held_ms),
        };
    }
    let amount = |values: Values| (values.held_ms, values.reps_done);
    attempt.outcome = match original.outcome {
        // Another move, or another try, took its place all the same.
        outcome @ (Outcome::Swapped | Outcome::Superseded) => outcome,
        outcome if amount(*values) == amount(own) => outcome,
        _ => outcome_by_amount(&attempt),
    };
    attempt
}

fn possible(original: &Attempt, values: &Values) -> Result<(), Refusal> {
    if values.held_ms > held_most_ms(original) {
        return Err(Refusal::NotPossible);
    }
    if values.reps_done != original.reps_done
        && (original.kind != StepKind::Reps || original.reps_planned.is_none())
    {
        return Err(Refusal::NoReps);
    }
    if values.reps_done.is_some_and(|reps| reps > REPS_MAX) {
        return Err(Refusal::NotPossible);
    }
    // A move with sides was done on one of them.
    if values.side.is_some() != original.side.is_some() {
        return Err(Refusal::NotPossible);
    }
    Ok(())
}

fn shifted(wall: Wall, ms: i64, min: i32) -> Result<Wall, Refusal> {
    let moved = Wall {
        unix_ms: wall.unix_ms.saturating_add(ms),
        offset_min: wall.offset_min.saturating_add(min),
    };
    if START_UNIX_MS.contains(&moved.unix_ms) && OFFSET_MIN.contains(&moved.offset_min) {
        Ok(moved)
    } else {
        Err(Refusal::NotPossible)
    }
}

impl Session {
    /// Puts a value right, after the end.
    pub(super) fn correct(
        &mut self,
        correction: &Correction,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        match self.status {
            Status::Ended(SessionOutcome::Discarded) => return Err(Refusal::Ended),
            Status::Ended(_) => {}
            _ => return Err(Refusal::NotEnded),
        }
        match *correction {
            Correction::Attempt { record, from, to } => {
                let attempt = self.records.get(record).ok_or(Refusal::NotPossible)?;
                if Values::of(attempt) != from {
                    return Err(Refusal::ChangedMeanwhile);
                }
                let original = self.originals.get(&record).unwrap_or(attempt).clone();
                possible(&original, &to)?;
                self.put(record, original, &to);
                effects.push(self.effect(Happened::Recorded { record }));
            }
            Correction::Start { from, to } => self.move_start(from, to, effects)?,
        }
        Ok(())
    }

    /// Puts the record right and keeps what it was, while it differs.
    fn put(&mut self, record: usize, original: Attempt, values: &Values) {
        let attempt = put_right(&original, values);
        if attempt.corrected {
            self.originals.insert(record, original);
        } else {
            self.originals.remove(&record);
        }
        if let Some(old) = self.records.get_mut(record) {
            *old = attempt;
        }
    }

    /// Says of a record that was put right what `say` says of it as it was
    /// recorded, and puts it right again.
    pub(super) fn say_of_original(
        &mut self,
        record: usize,
        say: impl FnOnce(&mut Attempt) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let attempt = self.records.get_mut(record).ok_or(Refusal::NoReps)?;
        let Some(original) = self.originals.get(&record) else {
            return say(attempt);
        };
        let mut original = original.clone();
        // Reps may have been put right to what was never confirmed.
        original.reps_done = attempt.reps_done;
        say(&mut original)?;
        let values = Values {
            reps_done: original.reps_done,
            ..Values::of(attempt)
        };
        self.put(record, original, &values);
        Ok(())
    }

    fn move_start(
        &mut self,
        from: Wall,
        to: Wall,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        if self.started_at != Some(from) {
            return Err(Refusal::ChangedMeanwhile);
        }
        let ms = to.unix_ms.saturating_sub(from.unix_ms);
        let min = to.offset_min.saturating_sub(from.offset_min);
        let started_at = shifted(from, ms, min)?;
        let ended_at = self
            .ended_at
            .map(|wall| shifted(wall, ms, min))
            .transpose()?;
        let mut records = self.records.clone();
        let mut originals = self.originals.clone();
        for attempt in records.iter_mut().chain(originals.values_mut()) {
            let wall = attempt.started_at;
            attempt.started_at = wall.map(|wall| shifted(wall, ms, min)).transpose()?;
        }
        let first = self.moved_from.unwrap_or(from);
        self.moved_from = (started_at != first).then_some(first);
        self.started_at = Some(started_at);
        self.ended_at = ended_at;
        self.records = records;
        self.originals = originals;
        for record in 0..self.records.len() {
            effects.push(self.effect(Happened::Recorded { record }));
        }
        Ok(())
    }

    /// Whether anything in it was put right.
    pub(super) fn is_corrected(&self) -> bool {
        self.corrected_before
            || self.moved_from.is_some()
            || self.records.iter().any(|record| record.corrected)
    }

    /// The session was done without the program: it begins and ends at once.
    /// Steps after the last with work in them were not reached.
    pub(super) fn add_by_hand(
        &mut self,
        said: &ByHand,
        moment: Moment,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refusal> {
        let started_at = shifted(said.started_at, 0, 0)?;
        let work = self.steps.iter().filter(|step| step.kind.is_work()).count();
        if self.speed != 1 || said.done.len() != work {
            return Err(Refusal::NotPossible);
        }
        let any = |done: &Done| done.held_ms > 0 || done.reps_done.is_some_and(|reps| reps > 0);
        let Some(last) = said.done.iter().rposition(any) else {
            return Err(Refusal::NothingHeld);
        };
        let mut records = Vec::new();
        let mut lasted_ms = 0_u64;
        for step in &self.steps {
            let reached = records.len() <= last;
            if !step.kind.is_work() {
                if reached {
                    lasted_ms = lasted_ms.saturating_add(step.duration_ms.unwrap_or(0));
                }
                continue;
            }
            let done = said.done.get(records.len()).copied().unwrap_or_default();
            let blank = self.blank_record(step, 1, Outcome::NotReached);
            let values = Values {
                held_ms: done.held_ms,
                reps_done: done.reps_done,
                side: blank.side,
            };
            possible(&blank, &values)?;
            lasted_ms = lasted_ms.saturating_add(done.held_ms);
            let mut record = Attempt {
                held_ms: done.held_ms,
                longest_ms: done.held_ms,
                reps_done: done.reps_done,
                ..blank
            };
            if reached {
                record.outcome = outcome_by_amount(&record);
            }
            records.push(record);
        }
        let outcome = if last + 1 < records.len() {
            SessionOutcome::FinishedEarly
        } else {
            SessionOutcome::Finished
        };
        self.by_hand = true;
        self.started_at = Some(started_at);
        self.last = Some(moment);
        self.records = records;
        for record in 0..self.records.len() {
            effects.push(self.effect(Happened::Recorded { record }));
        }
        let lasted = i64::try_from(lasted_ms).unwrap_or(i64::MAX);
        let ended_at = started_at.minus_ms(lasted.saturating_neg());
        // It was over when it was added, however long the plan takes.
        let latest = moment.wall.unix_ms.max(started_at.unix_ms);
        let ended_at = Wall {
            unix_ms: ended_at.unix_ms.min(latest),
            ..ended_at
        };
        self.finish_with(outcome, ended_at, effects);
        Ok(())
    }
}
