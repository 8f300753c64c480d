//! Sums of whole days and months, which follow from those of hours and days: of
//! a long time only its ends, which lie within months, are read day by day.

use crate::cells::{date_of, day_of};
use chrono::{Datelike, Months, NaiveDate};
use limber_core::history::{DaySum, ExerciseSum, Sums};
use limber_core::{ExerciseId, Side};
use std::collections::BTreeMap;

/// How many sessions, and milliseconds of work.
pub(super) type HourWork = (u64, u64);

/// Days and months of [`Sums`].
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rolled {
    pub days: BTreeMap<NaiveDate, DaySum>,
    pub hours: BTreeMap<(i64, u32), HourWork>,
    pub exercises: BTreeMap<(i64, ExerciseId, Option<Side>), ExerciseSum>,
}

impl Rolled {
    pub fn of(sums: &Sums) -> Self {
        let mut rolled = Self::default();
        for ((day, hour), sum) in &sums.hours {
            rolled.days.entry(*day).or_default().add(sum);
            let (sessions, held_ms) = rolled.hours.entry((month_of(*day), *hour)).or_default();
            *sessions = sessions.saturating_add(sum.sessions);
            *held_ms = held_ms.saturating_add(sum.held_ms);
        }
        for ((day, exercise, side), sum) in &sums.exercises {
            let key = (month_of(*day), exercise.clone(), *side);
            rolled.exercises.entry(key).or_default().add(sum);
        }
        rolled
    }
}

/// The month that `day` lies in, as the tables number it.
pub(super) fn month_of(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

/// The first day of `month`.
pub(super) fn begin_of(month: i64) -> Option<NaiveDate> {
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    let month0 = u32::try_from(month.rem_euclid(12)).ok()?;
    NaiveDate::from_ymd_opt(year, month0 + 1, 1)
}

/// A range of days taken apart: whole months, first and last, and what lies
/// before and behind them, as days since 1970-01-01.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts {
    pub months: Option<(i64, i64)>,
    pub days: Vec<(i64, i64)>,
}

impl Parts {
    /// The days from `since` to `until`, both included. Ends beyond the calendar
    /// are open.
    pub fn of(since: i64, until: i64) -> Self {
        let all_days = || Self {
            months: None,
            days: vec![(since, until)],
        };
        let mut days = Vec::new();
        let first = match date_of(since) {
            None => i64::MIN,
            Some(day) if day.day() == 1 => month_of(day),
            Some(day) => {
                let Some(next) = begin_of(month_of(day) + 1) else {
                    return all_days();
                };
                days.push((since, day_of(next) - 1));
                month_of(next)
            }
        };
        let last = match date_of(until) {
            None => i64::MAX,
            Some(day) => {
                let next = begin_of(month_of(day))
                    .and_then(|begin| begin.checked_add_months(Months::new(1)));
                if next.is_some_and(|next| next.pred_opt() == Some(day)) {
                    month_of(day)
                } else {
                    let Some(begin) = begin_of(month_of(day)) else {
                        return all_days();
                    };
                    days.push((day_of(begin), until));
                    month_of(day) - 1
                }
            }
        };
        if first > last {
            return all_days();
        }
        Self {
            months: Some((first, last)),
            days,
        }
    }
}
