//! Which days, and which part of a list.

use crate::cells::day_of;
use chrono::NaiveDate;

/// A range of local days, both ends included; a missing end is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayRange {
    /// The first day.
    pub since: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

impl DayRange {
    /// All days.
    pub const ALL: Self = Self {
        since: None,
        until: None,
    };

    /// One day.
    pub fn day(day: NaiveDate) -> Self {
        Self {
            since: Some(day),
            until: Some(day),
        }
    }

    /// First and last day as days since 1970-01-01.
    pub(crate) fn bounds(self) -> (i64, i64) {
        (
            self.since.map_or(i64::MIN, day_of),
            self.until.map_or(i64::MAX, day_of),
        )
    }
}
