//! A person's weeks: how many days they want, where a week begins, and how many
//! weeks in a row were kept.

use super::Limber;
use super::undo::Op;
use crate::error::{EngineError, ErrorKind, not_kept};
use crate::wire::change::{Changed, View};
use crate::wire::trends::Weeks;
use chrono::{Days, NaiveDate, Weekday};
use limber_core::history::{DaySum, WeekGoal, streak, week_of};
use limber_store::{DayRange, Store, StoreError, StoreErrorKind};
use limber_text::say;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Key of the goal in the store.
pub(super) const KEY: &str = "week";
/// A session counts on the day that its own record shows,
const RECORDED: &str = "recorded";
/// or on the day of the zone that this device is in.
const DEVICE: &str = "device";
/// A streak is looked for in this many weeks first, then in twice as many.
const CHUNK: u64 = 26;

/// The days of a time with their sums.
pub(super) type DaySums = BTreeMap<NaiveDate, DaySum>;

/// What is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stored {
    #[serde(default)]
    pub goal: WeekGoal,
    /// Whether weeks begin on a Sunday; null: as the system's language has it.
    #[serde(default)]
    sunday: Option<bool>,
    /// Whether days are those of the zone this device is in; else each session's own.
    #[serde(default)]
    pub here: bool,
}

impl From<Stored> for Weeks {
    fn from(stored: Stored) -> Self {
        Self {
            least: stored.goal.least,
            most: stored.goal.most,
            begins: match stored.sunday {
                None => "locale",
                Some(true) => "sunday",
                Some(false) => "monday",
            }
            .to_owned(),
            days: match stored.here {
                true => DEVICE,
                false => RECORDED,
            }
            .to_owned(),
        }
    }
}

impl TryFrom<&Weeks> for Stored {
    type Error = EngineError;

    fn try_from(weeks: &Weeks) -> Result<Self, EngineError> {
        let goal = WeekGoal {
            least: weeks.least,
            most: weeks.most,
        };
        if !goal.is_sound() {
            return Err(EngineError::new(
                ErrorKind::Usage,
                say!("wrong-no-week", least = goal.least, most = goal.most),
            )
            .hint(say!("hint-week-days")));
        }
        let sunday = match weeks.begins.as_str() {
            "locale" => None,
            "sunday" => Some(true),
            "monday" => Some(false),
            other => {
                return Err(EngineError::new(
                    ErrorKind::Usage,
                    say!("wrong-week-begins", word = other),
                )
                .hint(say!("hint-week-begins")));
            }
        };
        let here = match weeks.days.as_str() {
            DEVICE => true,
            RECORDED => false,
            other => {
                let words = format!("{RECORDED}, {DEVICE}");
                return Err(EngineError::new(
                    ErrorKind::Usage,
                    say!("wrong-week-zone", word = other),
                )
                .hint(say!("hint-week-zones", words = words)));
            }
        };
        Ok(Self { goal, sunday, here })
    }
}

impl Limber {
    /// Says on which day weeks begin where the person did not choose.
    #[must_use]
    pub fn with_weeks_from(mut self, first: Weekday) -> Self {
        self.weeks_from = first;
        self
    }

    /// How the person's weeks go. A stored value that makes no sense counts as
    /// unset.
    pub fn weeks(&self) -> Result<Weeks, EngineError> {
        Ok(self.stored_weeks()?.into())
    }

    /// Chooses how weeks go; undoable.
    pub fn set_weeks(&self, weeks: &Weeks) -> Result<Changed, EngineError> {
        let new = Stored::try_from(weeks)?;
        let before = self.stored_weeks()?;
        let op = |stored: Stored| -> Result<Vec<Op>, EngineError> {
            let json = serde_json::to_string(&stored).map_err(|error| not_kept(&error))?;
            Ok(vec![Op::Setting {
                key: KEY.to_owned(),
                json,
            }])
        };
        self.change(
            say!("week-goal-title"),
            vec![
                View::Settings,
                View::Today,
                View::History,
                View::Trends,
                View::Session,
            ],
            op(new)?,
            op(before)?,
        )
    }

    fn stored_weeks(&self) -> Result<Stored, EngineError> {
        self.reading(Stored::default(), Stored::of)
    }

    pub(super) fn goal(&self) -> Result<WeekGoal, EngineError> {
        Ok(self.stored_weeks()?.goal)
    }

    /// The weekday that weeks begin on.
    pub(super) fn first_weekday(&self) -> Result<Weekday, EngineError> {
        Ok(match self.stored_weeks()?.sunday {
            None => self.weeks_from,
            Some(true) => Weekday::Sun,
            Some(false) => Weekday::Mon,
        })
    }

    pub(super) fn day_sums(&self, days: DayRange) -> Result<DaySums, EngineError> {
        self.read_sums(|store| store.day_sums(days))
    }

    /// Reads sums over the log. They follow from the records: where they can't be
    /// read they are counted anew, and nobody is bothered with it.
    pub(super) fn read_sums<T: Default>(
        &self,
        read: impl Fn(&Store) -> Result<T, StoreError>,
    ) -> Result<T, EngineError> {
        let mut damaged = false;
        let found = self.reading(T::default(), |store| match read(store) {
            Err(error) if error.kind() == StoreErrorKind::Damaged => {
                tracing::warn!(%error, "the sums are counted anew");
                damaged = true;
                Ok(T::default())
            }
            found => found,
        })?;
        if !damaged {
            return Ok(found);
        }
        self.store_to_write()?.recount()?;
        self.reading(T::default(), |store| read(store))
    }

    /// Weeks in a row that were kept, up to that of `today`. Reads back only as
    /// far as they go.
    pub(super) fn streak(&self, today: NaiveDate) -> Result<u32, EngineError> {
        let first = self.first_weekday()?;
        let goal = self.goal()?;
        let this_week = week_of(today, first);
        let mut counts: Vec<u32> = Vec::new();
        let mut weeks = CHUNK;
        loop {
            let done = u64::try_from(counts.len()).unwrap_or(u64::MAX);
            let newest = back(this_week, done);
            let oldest = back(this_week, done.saturating_add(weeks - 1));
            let days = DayRange {
                since: Some(oldest),
                until: newest.checked_add_days(Days::new(6)),
            };
            let mut chunk: BTreeMap<NaiveDate, u32> = BTreeMap::new();
            for day in self.read_sums(|store| store.days_done(days))? {
                let count = chunk.entry(week_of(day, first)).or_default();
                *count = count.saturating_add(1);
            }
            for week in 0..weeks {
                counts.push(chunk.get(&back(newest, week)).copied().unwrap_or(0));
            }
            // Only the week that is on may be under its goal.
            if counts.iter().skip(1).any(|days| *days < goal.least) {
                return Ok(streak(counts, goal));
            }
            weeks = weeks.saturating_mul(2);
        }
    }
}

fn back(week: NaiveDate, weeks: u64) -> NaiveDate {
    week.checked_sub_days(Days::new(weeks.saturating_mul(7)))
        .unwrap_or(NaiveDate::MIN)
}
