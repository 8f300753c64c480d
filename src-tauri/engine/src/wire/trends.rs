//! What the log comes to: weeks, days, exercises, sides, body areas.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a person's weeks go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Weeks {
    /// A week is kept from this many days, 1 to 7.
    pub least: u32,
    /// More days than this are not asked for, `least` to 7.
    pub most: u32,
    /// monday, sunday, or locale: as the system's language has it.
    pub begins: String,
    /// recorded: a session counts on the day that the clock showed where it was done.
    /// device: on the day it was then in the zone that this device is in now.
    pub days: String,
}

/// A week, or a month where the time is long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Period {
    /// Its first day, `2026-11-16`.
    pub begins: String,
    /// Sessions begun.
    pub sessions: u32,
    /// Work done.
    pub held_ms: u64,
    /// Days that count.
    pub days_done: u32,
    /// Average effort in tenths, 0-100; null where nothing was said.
    pub effort_tenths: Option<u32>,
    /// Average discomfort before in tenths.
    pub before_tenths: Option<u32>,
    /// Average discomfort after in tenths.
    pub after_tenths: Option<u32>,
}

/// Left beside right, in sets that count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sides {
    /// Held on the left.
    pub left_ms: u64,
    /// Held on the right.
    pub right_ms: u64,
    /// The side with more, where that is worth evening out: `left` or `right`,
    /// else null.
    pub more: Option<String>,
    /// By how much; 0 where it is not worth it.
    pub more_ms: u64,
}

/// What was done with an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExerciseTotal {
    /// Its id.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// Work done, earlier tries included.
    pub done_ms: u64,
    /// Sets that count.
    pub sets: u32,
    /// Null where it has no sides.
    pub sides: Option<Sides>,
}

/// Work for a body area or in a plane of motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reached {
    /// Its word, such as `hips` or `frontal`.
    pub word: String,
    /// What a person calls it.
    pub name: String,
    /// Work in exercises for it; one that serves several counts in each.
    pub done_ms: u64,
}

/// Work by the hour in which its session began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HourOfDay {
    /// Local hour, 0 to 23.
    pub hour: u32,
    /// Work done.
    pub held_ms: u64,
}

/// `limber trends --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Trends {
    /// Version of this form.
    pub v: u32,
    /// First day, `2026-11-16`; null where all of an empty log is asked for.
    pub since: Option<String>,
    /// Last day.
    pub until: String,
    /// How the weeks go.
    pub weeks: Weeks,
    /// Weeks in a row that were kept, up to today whatever days were asked for.
    pub streak: u32,
    /// What `periods` are: week or month.
    pub by: String,
    /// Oldest first, without holes.
    pub periods: Vec<Period>,
    /// All sides together.
    pub sides: Sides,
    /// By exercise, most work first.
    pub exercises: Vec<ExerciseTotal>,
    /// Every body area the library knows, most work first.
    pub areas: Vec<Reached>,
    /// The planes of motion, most work first.
    pub planes: Vec<Reached>,
    /// All 24 hours.
    pub hours: Vec<HourOfDay>,
}

/// Sets of an exercise in one day, week or month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrendPoint {
    /// Its first day.
    pub begins: String,
    /// Sets that count.
    pub sets: u32,
    /// Average held a set on the left; null where there was none.
    pub left_ms: Option<u64>,
    /// The same on the right.
    pub right_ms: Option<u64>,
    /// The same without a side.
    pub both_ms: Option<u64>,
    /// Average minimum of a set; null where there was none.
    pub min_ms: Option<u64>,
}

/// One exercise over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExerciseTrend {
    /// Its id.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// What a point stands for: day, week or month.
    pub by: String,
    /// Oldest first; only times with a set.
    pub points: Vec<TrendPoint>,
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarDay {
    /// `2026-11-22`.
    pub date: String,
    /// 1 Monday to 7 Sunday.
    pub weekday: u32,
    /// Sessions begun.
    pub sessions: u32,
    /// Work done.
    pub held_ms: u64,
    /// Whether it counts.
    pub done: bool,
    /// How much of it, 0 to 4: nothing, under 5, 15, 30 min, more.
    pub level: u32,
}

/// A month or a year of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Calendar {
    /// Every day of it, also those ahead.
    pub days: Vec<CalendarDay>,
    /// The weekday a week begins on: 1 Monday or 7 Sunday.
    pub first_weekday: u32,
    /// `2026-11-22`.
    pub today: String,
    /// The first day with anything in the log; null with an empty one.
    pub earliest: Option<String>,
    /// How many of its days count.
    pub days_done: u32,
    /// Work done.
    pub held_ms: u64,
    /// How the weeks go.
    pub weeks: Weeks,
    /// Weeks in a row that were kept, up to today.
    pub streak: u32,
}
