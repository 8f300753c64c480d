//! `limber history --json`, the JSON export, and the window's history.

use super::RoutineName;
use super::timeline::{count, side_word};
use limber_core::Attempt;
use limber_core::log::{LoggedSession, SessionHead};
use limber_core::moment::MS_NS;
use limber_core::session::Break;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The log of the dates asked for, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct History {
    /// Version of this form.
    pub v: u32,
    /// The sessions.
    pub sessions: Vec<HistorySession>,
}

/// A session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistorySession {
    /// UUID.
    pub id: String,
    /// UUID of the installation it ran on.
    pub device: String,
    /// The routine, with its name then.
    pub routine: RoutineName,
    /// ISO 8601 with offset.
    pub started_at: String,
    /// ISO 8601 with offset; null while unfinished.
    pub ended_at: Option<String>,
    /// Minutes east of UTC at the start.
    pub utc_offset_min: i32,
    /// finished, finished_early, unfinished or discarded.
    pub outcome: String,
    /// 1, or how many times faster than real time.
    pub speed: u32,
    /// Attended work, all attempts.
    pub held_ms: u64,
    /// Paused, as far as measured.
    pub paused_ms: u64,
    /// 0-10.
    pub effort: Option<u8>,
    /// 0-10.
    pub discomfort_before: Option<u8>,
    /// 0-10.
    pub discomfort_after: Option<u8>,
    /// The person's note.
    pub note: Option<String>,
    /// Whether the person added it afterwards instead of running it.
    #[serde(default)]
    pub by_hand: bool,
    /// Whether the person put its start or a value of an attempt right
    /// afterwards.
    #[serde(default)]
    pub corrected: bool,
    /// Attempts at work steps in the order they happened; steps never reached
    /// come last.
    pub holds: Vec<HistoryHold>,
}

/// One attempt at one side of one set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryHold {
    /// hold, reps, timed or open.
    pub kind: String,
    /// `block/round/entry/set/side`.
    pub path: String,
    /// Id of the exercise.
    pub exercise: String,
    /// Its name then.
    pub name: String,
    /// `left`, `right` or null.
    pub side: Option<String>,
    /// From 1.
    pub set: u32,
    /// From 1.
    pub round: u32,
    /// From 1.
    pub attempt: u32,
    /// Whether this attempt stands for the step.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// ISO 8601 with offset; null where it never began.
    pub started_at: Option<String>,
    /// Least time that completes it.
    pub min_ms: Option<u64>,
    /// As planned.
    pub planned_ms: Option<u64>,
    /// After +10 and -10.
    pub target_ms: Option<u64>,
    /// Attended time in the step.
    pub held_ms: u64,
    /// Longest unbroken part of it.
    pub longest_ms: u64,
    /// How often it was interrupted.
    pub interruptions: u32,
    /// Repetitions planned, per side.
    pub reps_planned: Option<u32>,
    /// Repetitions confirmed; null until the person says.
    pub reps_done: Option<u32>,
    /// Whether it counts in adherence, balance and goal.
    pub counted: bool,
    /// completed, partial, skipped, swapped, not_reached or superseded.
    pub outcome: String,
    /// Id of the exercise that was planned, where this one was swapped in.
    pub swapped_from: Option<String>,
    /// Why: knee, hip_or_groin, back, wrist_or_shoulder, balance, no_floor,
    /// too_intense, no_equipment or other.
    pub reason: Option<String>,
    /// Whether the person put a value of it right afterwards.
    #[serde(default)]
    pub corrected: bool,
}

/// A line of the history list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionSummary {
    /// UUID.
    pub id: String,
    /// The routine, with its name then.
    pub routine: RoutineName,
    /// ISO 8601 with offset.
    pub started_at: String,
    /// finished, finished_early or unfinished.
    pub outcome: String,
    /// 1, or how many times faster than real time.
    pub speed: u32,
    /// Attended work.
    pub held_ms: u64,
    /// Held on the left, final attempts.
    pub left_ms: u64,
    /// Held on the right, final attempts.
    pub right_ms: u64,
    /// Work steps completed.
    pub completed: u32,
    /// Work steps planned.
    pub planned: u32,
    /// Whether the person added it afterwards.
    pub by_hand: bool,
    /// Whether the person put anything in it right afterwards.
    pub corrected: bool,
    /// Whether there is a note.
    pub noted: bool,
}

/// Which sessions a list shows; what is null narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct HistoryFilter {
    /// First local day, `2026-11-22`.
    pub since: Option<String>,
    /// Last local day, included.
    pub until: Option<String>,
    /// Id of a routine.
    pub routine: Option<String>,
    /// Id of an exercise that was tried or planned.
    pub exercise: Option<String>,
    /// finished, finished_early or unfinished.
    pub outcome: Option<String>,
    /// What stands in the note, in upper or lower case.
    pub text: Option<String>,
}

/// A page of the history list, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryPage {
    /// The sessions.
    pub sessions: Vec<SessionSummary>,
    /// Whether older ones follow.
    pub more: bool,
}

/// Planned against held for one exercise of a session, per side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldRow {
    /// Id of the exercise.
    pub exercise: String,
    /// Its name then.
    pub name: String,
    /// Left side, where it has sides.
    pub left: Option<HeldSide>,
    /// Right side, where it has sides.
    pub right: Option<HeldSide>,
    /// Both at once, where it has none.
    pub both: Option<HeldSide>,
    /// Id of the exercise that was planned, where this one was swapped in.
    pub swapped_from: Option<String>,
    /// Why.
    pub reason: Option<String>,
}

/// Final attempts of one side of one exercise, all sets together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeldSide {
    /// Planned; null with an open step among them.
    pub planned_ms: Option<u64>,
    /// Held.
    pub held_ms: u64,
    /// Repetitions planned.
    pub reps_planned: Option<u32>,
    /// Repetitions confirmed.
    pub reps_done: Option<u32>,
    /// Steps completed.
    pub completed: u32,
    /// Steps planned.
    pub steps: u32,
    /// Steps never reached.
    pub not_reached: u32,
}

/// Everything the page of one session shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SessionDetail {
    /// The session as in the JSON export.
    pub session: HistorySession,
    /// Planned against held, in the order the exercises came.
    pub rows: Vec<HeldRow>,
    /// Pauses and gaps, in the order they happened.
    pub breaks: Vec<HistoryBreak>,
    /// The day it counts on, where that is another than its record shows.
    pub counts_on: Option<String>,
}

/// `limber history show --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionShown {
    /// Version of this form.
    pub v: u32,
    /// The session.
    #[serde(flatten)]
    pub detail: SessionDetail,
}

/// A time in which nothing counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryBreak {
    /// person, swap, stop_card, call, closed, gap, recovered or stay_limit.
    pub why: String,
    /// ISO 8601 with offset.
    pub from: String,
    /// When it went on or was ended, ISO 8601 with offset; null while it lasts.
    pub to: Option<String>,
    /// Real milliseconds of the gap it began with, where nobody attended.
    pub gap_ms: Option<u64>,
    /// How many of them the system slept.
    pub slept_ms: Option<u64>,
    /// Real milliseconds paused, without the gap; null where no clock measured
    /// them.
    pub paused_ms: Option<u64>,
    /// Index of the hold that it broke, or that came next.
    pub hold: u32,
    /// Whether it broke that hold.
    pub within: bool,
}

impl From<&Break> for HistoryBreak {
    fn from(told: &Break) -> Self {
        Self {
            why: told.why.word().to_owned(),
            from: told.from.to_iso(),
            to: told.to.map(|wall| wall.to_iso()),
            gap_ms: told.gap.map(|gap| gap.boot_ns / MS_NS),
            slept_ms: told.gap.map(|gap| gap.slept_ns / MS_NS),
            paused_ms: told.paused_ms,
            hold: count(told.record),
            within: told.within,
        }
    }
}

impl From<&Attempt> for HistoryHold {
    fn from(attempt: &Attempt) -> Self {
        Self {
            kind: attempt.kind.word().to_owned(),
            path: attempt.path.to_string(),
            exercise: attempt.exercise.0.clone(),
            name: attempt.name.clone(),
            side: side_word(attempt.side),
            set: attempt.set,
            round: attempt.round,
            attempt: attempt.attempt,
            is_final: attempt.is_final,
            started_at: attempt.started_at.map(|wall| wall.to_iso()),
            min_ms: attempt.min_ms,
            planned_ms: attempt.planned_ms,
            target_ms: attempt.target_ms,
            held_ms: attempt.held_ms,
            longest_ms: attempt.longest_ms,
            interruptions: attempt.interruptions,
            reps_planned: attempt.reps_planned,
            reps_done: attempt.reps_done,
            counted: attempt.counted,
            outcome: attempt.outcome.word().to_owned(),
            swapped_from: attempt.swapped_from.as_ref().map(|id| id.0.clone()),
            reason: attempt.reason.clone(),
            corrected: attempt.corrected,
        }
    }
}

impl HistorySession {
    /// The session `head` with `holds`.
    pub fn of(head: &SessionHead, holds: Vec<HistoryHold>) -> Self {
        Self {
            id: head.id.to_string(),
            device: head.device.to_string(),
            routine: RoutineName::from(&head.routine),
            started_at: head.started_at.to_iso(),
            ended_at: head.ended_at.map(|wall| wall.to_iso()),
            utc_offset_min: head.started_at.offset_min,
            outcome: head.outcome.word().to_owned(),
            speed: head.speed,
            held_ms: head.held_ms,
            paused_ms: head.paused_ms,
            effort: head.effort,
            discomfort_before: head.discomfort_before,
            discomfort_after: head.discomfort_after,
            note: head.note.clone(),
            by_hand: head.by_hand,
            corrected: head.corrected,
            holds,
        }
    }
}

impl From<&LoggedSession> for HistorySession {
    fn from(session: &LoggedSession) -> Self {
        let holds = session.attempts.iter().map(HistoryHold::from).collect();
        Self::of(&session.head, holds)
    }
}
