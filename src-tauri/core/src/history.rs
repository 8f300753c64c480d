//! Sums over the log: what was done on which day, with which exercise, on which
//! side. They only ever add up what the records say.

use crate::ids::{ExerciseId, RoutineId};
use crate::log::SessionHead;
use crate::plan::Plan;
use crate::record::{Attempt, Outcome, SessionOutcome};
use crate::side::Side;
use crate::zone::DayZone;
use chrono::{Datelike, Days, NaiveDate, Timelike, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A day counts from this much work, whatever was planned.
pub const DAY_FROM_MS: u64 = 300_000;
/// Breaks from sitting: they do not count as a day's work.
pub const BREAKS: [&str; 1] = ["desk-micro-2"];
/// Left and right are worth evening out from a difference above this part of the
/// longer side, percent,
pub const UNEVEN_PERCENT: u64 = 10;
/// and above this many milliseconds.
pub const UNEVEN_MS: u64 = 60_000;
/// Longest work that a sum takes from one attempt or session, milliseconds: no sum
/// of a lifetime overflows, whatever a damaged row says.
const MOST_MS: u64 = 1 << 40;
/// Hours after which the same strength session may come again.
pub const REST_HOURS: i64 = 48;

/// Whether the routine is a break from sitting.
pub fn is_break(routine: &RoutineId) -> bool {
    BREAKS.contains(&routine.as_str())
}

/// What a person said on a scale from 0 to 10, over several sessions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// How many sessions it was said of.
    pub count: u64,
    /// All values together.
    pub sum: u64,
}

impl Said {
    fn of(value: Option<u8>) -> Self {
        Self {
            count: u64::from(value.is_some()),
            sum: u64::from(value.unwrap_or(0)),
        }
    }

    fn add(&mut self, other: Self) {
        self.count = self.count.saturating_add(other.count);
        self.sum = self.sum.saturating_add(other.sum);
    }

    /// The average in tenths, rounded; `None` where nothing was said.
    pub fn tenths(self) -> Option<u64> {
        let doubled = self.sum.saturating_mul(20).saturating_add(self.count);
        doubled.checked_div(self.count.saturating_mul(2))
    }
}

/// Sessions at real speed that were not thrown away, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DaySum {
    /// How many.
    pub sessions: u64,
    /// Milliseconds of work, earlier tries included.
    pub held_ms: u64,
    /// How many of them make a day count: no breaks, no cold packs.
    pub counting_ms: u64,
    /// Milliseconds planned of what counts.
    pub planned_ms: u64,
    /// Effort.
    pub effort: Said,
    /// Discomfort before.
    pub before: Said,
    /// Discomfort after.
    pub after: Said,
}

impl DaySum {
    /// Adds `other`.
    pub fn add(&mut self, other: &Self) {
        self.sessions = self.sessions.saturating_add(other.sessions);
        self.held_ms = self.held_ms.saturating_add(other.held_ms);
        self.counting_ms = self.counting_ms.saturating_add(other.counting_ms);
        self.planned_ms = self.planned_ms.saturating_add(other.planned_ms);
        self.effort.add(other.effort);
        self.before.add(other.before);
        self.after.add(other.after);
    }

    /// Whether the day of this sum counts: from 5 minutes, or half of what was
    /// planned.
    pub fn done(&self) -> bool {
        let half = self.counting_ms.saturating_mul(2) >= self.planned_ms;
        self.counting_ms >= DAY_FROM_MS || (self.counting_ms > 0 && self.planned_ms > 0 && half)
    }
}

/// Attempts at one exercise on one side, added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExerciseSum {
    /// How many attempts and steps never reached there are, at any speed.
    pub attempts: u64,
    /// Milliseconds of work at real speed, earlier tries included.
    pub done_ms: u64,
    /// How many sets with work in them count: the final try at real speed.
    pub sets: u64,
    /// Milliseconds held in these.
    pub held_ms: u64,
    /// How many of them have a minimum.
    pub min_sets: u64,
    /// Their minimums together, milliseconds.
    pub min_ms: u64,
}

impl ExerciseSum {
    /// Adds `other`.
    pub fn add(&mut self, other: &Self) {
        self.attempts = self.attempts.saturating_add(other.attempts);
        self.done_ms = self.done_ms.saturating_add(other.done_ms);
        self.sets = self.sets.saturating_add(other.sets);
        self.held_ms = self.held_ms.saturating_add(other.held_ms);
        self.min_sets = self.min_sets.saturating_add(other.min_sets);
        self.min_ms = self.min_ms.saturating_add(other.min_ms);
    }

    fn of(attempt: &Attempt, real: bool) -> Self {
        let set = real && attempt.counted && attempt.is_final && attempt.held_ms > 0;
        let held_ms = attempt.held_ms.min(MOST_MS);
        let min_ms = attempt.min_ms.filter(|_| set).map(|ms| ms.min(MOST_MS));
        Self {
            attempts: 1,
            done_ms: if real { held_ms } else { 0 },
            sets: u64::from(set),
            held_ms: if set { held_ms } else { 0 },
            min_sets: u64::from(min_ms.is_some()),
            min_ms: min_ms.unwrap_or(0),
        }
    }
}

/// Local day and hour of a session's start.
pub type Hour = (NaiveDate, u32);
/// Local day, exercise, side.
pub type ExerciseDay = (NaiveDate, ExerciseId, Option<Side>);

/// The sums of any number of sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// By day and hour.
    pub hours: BTreeMap<Hour, DaySum>,
    /// By day, exercise and side.
    pub exercises: BTreeMap<ExerciseDay, ExerciseSum>,
}

impl Sums {
    /// The sums of one session. A discarded one adds nothing; one that ran
    /// faster than real time adds only that its exercises are there.
    ///
    /// `zone` says whose days they are. `plan` is that of an unfinished session,
    /// whose steps ahead have no records yet.
    pub fn of(
        zone: &DayZone,
        head: &SessionHead,
        attempts: &[Attempt],
        plan: Option<&Plan>,
    ) -> Self {
        let mut sums = Self::default();
        if head.outcome == SessionOutcome::Discarded {
            return sums;
        }
        let start = zone.local(head.started_at).to_datetime();
        let day = start.date_naive();
        let real = head.speed == 1;
        for attempt in attempts {
            let key = (day, attempt.exercise.clone(), attempt.side);
            let sum = ExerciseSum::of(attempt, real);
            sums.exercises.entry(key).or_default().add(&sum);
        }
        if real {
            let counts = !is_break(&head.routine.id);
            let sum = DaySum {
                sessions: 1,
                held_ms: head.held_ms.min(MOST_MS),
                counting_ms: if counts { counting_ms(attempts) } else { 0 },
                planned_ms: if counts {
                    planned_ms(attempts, plan)
                } else {
                    0
                },
                effort: Said::of(head.effort),
                before: Said::of(head.discomfort_before),
                after: Said::of(head.discomfort_after),
            };
            sums.hours.insert((day, start.hour()), sum);
        }
        sums
    }

    /// Adds `other`.
    pub fn add(&mut self, other: Self) {
        for (hour, sum) in other.hours {
            self.hours.entry(hour).or_default().add(&sum);
        }
        for (key, sum) in other.exercises {
            self.exercises.entry(key).or_default().add(&sum);
        }
    }
}

/// Work that makes a day count. An earlier try counts where the one that
/// stands for its step does.
fn counting_ms(attempts: &[Attempt]) -> u64 {
    let counts = |attempt: &Attempt| {
        attempt.counted
            || (attempt.outcome == Outcome::Superseded
                && attempts
                    .iter()
                    .any(|other| other.counted && other.path == attempt.path))
    };
    let counting = attempts.iter().filter(|attempt| counts(attempt));
    counting
        .fold(0, |sum: u64, attempt| sum.saturating_add(attempt.held_ms))
        .min(MOST_MS)
}

fn planned_ms(attempts: &[Attempt], plan: Option<&Plan>) -> u64 {
    let finals = attempts.iter().filter(|attempt| attempt.counted);
    let recorded = finals
        .filter_map(|attempt| attempt.planned_ms)
        .fold(0, u64::saturating_add);
    let ahead = plan.map_or(0, |plan| {
        let counts = |index: usize| plan.entries.get(index).is_none_or(|entry| entry.mov.counts);
        plan.steps
            .iter()
            .filter(|step| step.kind.is_work() && counts(step.plan_entry))
            .filter_map(|step| step.duration_ms)
            .fold(0, u64::saturating_add)
    });
    recorded.max(ahead).min(MOST_MS)
}

/// Left and right, milliseconds held in counted sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Left.
    pub left_ms: u64,
    /// Right.
    pub right_ms: u64,
}

impl Balance {
    /// The side with more and by how many milliseconds, where that is worth
    /// evening out: more than 10 % of the longer side and more than 60 s.
    pub fn uneven(self) -> Option<(Side, u64)> {
        let more_ms = self.left_ms.abs_diff(self.right_ms);
        let longer = self.left_ms.max(self.right_ms);
        let much = u128::from(more_ms) * 100 > u128::from(longer) * u128::from(UNEVEN_PERCENT);
        let side = if self.left_ms > self.right_ms {
            Side::Left
        } else {
            Side::Right
        };
        (much && more_ms > UNEVEN_MS).then_some((side, more_ms))
    }
}

/// How many days a week a person wants to do something. The others are rest
/// days, and part of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekGoal {
    /// A week is kept from this many days, 1 to 7.
    pub least: u32,
    /// More than this many are not asked for, `least` to 7.
    pub most: u32,
}

impl Default for WeekGoal {
    fn default() -> Self {
        Self { least: 3, most: 5 }
    }
}

impl WeekGoal {
    /// Whether it is one: 1 to 7 days, the least first.
    pub fn is_sound(self) -> bool {
        self.least >= 1 && self.least <= self.most && self.most <= 7
    }
}

/// The first day of the week that `day` lies in, where weeks begin on `first`.
pub fn week_of(day: NaiveDate, first: Weekday) -> NaiveDate {
    let back = day.weekday().days_since(first);
    day.checked_sub_days(Days::new(u64::from(back)))
        .unwrap_or(day)
}

/// How many weeks in a row were kept. `weeks` are the days done of this week,
/// then of the one before, and so on.
///
/// The week that is on counts once it is kept and breaks nothing before that.
/// Which days were rest days makes no difference.
pub fn streak(weeks: impl IntoIterator<Item = u32>, goal: WeekGoal) -> u32 {
    let mut weeks = weeks.into_iter();
    let now = weeks.next().is_some_and(|days| days >= goal.least);
    let before = weeks.take_while(|days| *days >= goal.least).count();
    u32::from(now).saturating_add(u32::try_from(before).unwrap_or(u32::MAX))
}
