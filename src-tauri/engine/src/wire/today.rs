//! The first screen.

use super::RoutineName;
use super::library::RoutineItem;
use super::player::Offer;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A day of the week row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekDay {
    /// `2026-11-22`.
    pub date: String,
    /// 1 Monday to 7 Sunday.
    pub weekday: u32,
    /// `Sunday`, in the person's language.
    pub name: String,
    /// `S`.
    pub letter: String,
    /// Milliseconds of work done (real speed only).
    pub held_ms: u64,
    /// Whether it is today.
    pub today: bool,
    /// Whether it lies ahead.
    pub ahead: bool,
    /// Whether the day counts as done: from 5 min of work or half of what was
    /// planned (breaks and ice do not count).
    pub done: bool,
}

/// A session that waits to go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnfinishedItem {
    /// UUID.
    pub session: String,
    /// The routine.
    pub routine: RoutineName,
    /// ISO 8601 with offset.
    pub started_at: String,
    /// Name of the exercise it stands at.
    pub at: String,
    /// `left`, `right` or null.
    pub side: Option<String>,
    /// Held milliseconds of the step it stands at.
    pub elapsed_ms: u64,
    /// Its target.
    pub target_ms: Option<u64>,
    /// Offers in the order they make sense.
    pub offers: Vec<Offer>,
    /// Who runs it right now, such as "the terminal (process 4711)"; null when
    /// nobody does.
    pub held_by: Option<String>,
}

/// The Today screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Today {
    /// `2026-11-22`.
    pub date: String,
    /// `Sunday, 22 November`, in the person's language. The page's own way to write
    /// dates takes longer to wake than the rest of the screen to draw.
    pub day: String,
    /// The seven days of this week, from the day the person's weeks begin on.
    pub week: Vec<WeekDay>,
    /// Days of this week that count as done.
    pub days_done: u32,
    /// A week is kept from this many days.
    pub goal_least: u32,
    /// More days than this are not asked for.
    pub goal_most: u32,
    /// Weeks in a row that were kept.
    pub streak: u32,
    /// Whether the first card holds the same strength session as less than 48 h
    /// ago.
    pub rest_hint: bool,
    /// Nothing was ever done here.
    pub first_run: bool,
    /// First run: the two cards, gentle first. Else the one to do today.
    pub cards: Vec<RoutineItem>,
    /// "Something shorter".
    pub shorter: Option<RoutineItem>,
    /// A session that waits to go on; it replaces the card.
    pub unfinished: Option<UnfinishedItem>,
    /// When to stop; stands under Start.
    pub stop_line: String,
}

/// What a window needs for its first picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Opening {
    /// What the shell keeps, by key; none where that can't be read.
    pub preferences: BTreeMap<String, String>,
    /// The Today screen; null where it can't be made, for reasons that asking
    /// for it tells.
    pub today: Option<Today>,
}
