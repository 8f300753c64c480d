//! A month or a year of days.

use super::Limber;
use crate::error::{EngineError, ErrorKind};
use crate::wire::timeline::count;
use crate::wire::trends::{Calendar, CalendarDay};
use chrono::{Datelike, Months, NaiveDate};
use limber_core::history::DaySum;
use limber_store::DayRange;
use limber_text::say;

/// The least work of each level of a day, milliseconds.
const LEVELS_MS: [u64; 4] = [1, 300_000, 900_000, 1_800_000];

impl Limber {
    /// The days of `month` (1 to 12) of `year`, or of the whole year.
    pub fn calendar(&self, year: i32, month: Option<u32>) -> Result<Calendar, EngineError> {
        let begins = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1)
            .filter(|_| (1..=9_999).contains(&year))
            .ok_or_else(|| EngineError::new(ErrorKind::Usage, say!("wrong-no-month")))?;
        let months = if month.is_some() { 1 } else { 12 };
        let until = begins
            .checked_add_months(Months::new(months))
            .and_then(|next| next.pred_opt())
            .unwrap_or(begins);
        let sums = self.day_sums(DayRange {
            since: Some(begins),
            until: Some(until),
        })?;
        let today = self.env.clock.now().wall.local_date();
        let days: Vec<CalendarDay> = begins
            .iter_days()
            .take_while(|day| *day <= until)
            .map(|day| shown(day, &sums.get(&day).copied().unwrap_or_default()))
            .collect();
        Ok(Calendar {
            days_done: count(days.iter().filter(|day| day.done).count()),
            held_ms: days
                .iter()
                .fold(0, |sum: u64, day| sum.saturating_add(day.held_ms)),
            days,
            first_weekday: self.first_weekday()?.number_from_monday(),
            today: today.to_string(),
            earliest: self.earliest()?.map(|day| day.to_string()),
            weeks: self.weeks()?,
            streak: self.streak(today)?,
        })
    }

    /// The first day with anything in the log.
    pub(super) fn earliest(&self) -> Result<Option<NaiveDate>, EngineError> {
        self.reading(None, |store| store.first_day())
    }
}

fn shown(day: NaiveDate, sum: &DaySum) -> CalendarDay {
    CalendarDay {
        date: day.to_string(),
        weekday: day.weekday().number_from_monday(),
        sessions: u32::try_from(sum.sessions).unwrap_or(u32::MAX),
        held_ms: sum.held_ms,
        done: sum.done(),
        level: count(
            LEVELS_MS
                .iter()
                .filter(|least| sum.held_ms >= **least)
                .count(),
        ),
    }
}
