//! What the report adds up.

use chrono::NaiveDate;
use limber_core::log::LoggedSession;
use limber_core::{Attempt, Outcome, SessionOutcome, Side};
use std::collections::{BTreeMap, BTreeSet};

/// Planned and held, of the attempts that stand.
#[derive(Default)]
pub(super) struct Held {
    /// Sets that were planned, and those that reached their minimum.
    pub planned: u32,
    pub done: u32,
    /// Sets that were begun.
    pub tried: u32,
    pub held_ms: u64,
    pub planned_ms: u64,
    /// Held, as far as it was planned: holding on longer makes up for nothing.
    pub held_of_planned_ms: u64,
    pub reps_planned: u32,
    pub reps_done: u32,
}

impl Held {
    fn add(&mut self, attempt: &Attempt) {
        self.planned = self.planned.saturating_add(1);
        if attempt.outcome == Outcome::Completed {
            self.done = self.done.saturating_add(1);
        }
        if attempt.held_ms > 0 {
            self.tried = self.tried.saturating_add(1);
        }
        self.held_ms = self.held_ms.saturating_add(attempt.held_ms);
        if let Some(planned_ms) = attempt.planned_ms {
            self.planned_ms = self.planned_ms.saturating_add(planned_ms);
            let held_ms = attempt.held_ms.min(planned_ms);
            self.held_of_planned_ms = self.held_of_planned_ms.saturating_add(held_ms);
        }
        if let (Some(planned), Some(done)) = (attempt.reps_planned, attempt.reps_done) {
            self.reps_planned = self.reps_planned.saturating_add(planned);
            self.reps_done = self.reps_done.saturating_add(done);
        }
    }
}

#[derive(Default)]
pub(super) struct Sums {
    pub sessions: u64,
    pub early: u64,
    pub all: Held,
    /// By name, then side in the order left, right, both.
    pub exercises: BTreeMap<String, BTreeMap<Place, Held>>,
    days: BTreeSet<NaiveDate>,
}

/// A side, or both at once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Left,
    Right,
    Both,
}

impl Sums {
    pub fn add(&mut self, session: &LoggedSession) {
        let head = &session.head;
        self.sessions = self.sessions.saturating_add(1);
        if head.outcome == SessionOutcome::FinishedEarly {
            self.early = self.early.saturating_add(1);
        }
        self.days.insert(head.started_at.local_date());
        for attempt in session.attempts.iter().filter(|one| one.is_final) {
            // What was swapped away is done by what was swapped in.
            if attempt.outcome == Outcome::Swapped {
                continue;
            }
            if attempt.counted {
                self.all.add(attempt);
            }
            let place = match attempt.side {
                Some(Side::Left) => Place::Left,
                Some(Side::Right) => Place::Right,
                None => Place::Both,
            };
            let sides = self.exercises.entry(attempt.name.clone()).or_default();
            sides.entry(place).or_default().add(attempt);
        }
    }

    /// Days with a session.
    pub fn days(&self) -> u32 {
        u32::try_from(self.days.len()).unwrap_or(u32::MAX)
    }

    pub fn first_day(&self) -> Option<NaiveDate> {
        self.days.first().copied()
    }

    pub fn last_day(&self) -> Option<NaiveDate> {
        self.days.last().copied()
    }
}
