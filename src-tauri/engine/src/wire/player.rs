//! A running session: what the player draws and what `play --json` prints.

use super::history::HeldRow;
use super::library::ExerciseItem;
use super::{Problem, RoutineName};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person asks of a running session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "act", rename_all = "snake_case")]
pub enum Act {
    /// Pause.
    Pause,
    /// Go on.
    Resume,
    /// On to the next step.
    Next,
    /// Back to the step just left by Next.
    GoBack,
    /// This step again, or the one before.
    Previous,
    /// This step again as a new attempt ("do this hold again").
    Restart,
    /// Toggle: count on past the target.
    Stay,
    /// Ten seconds more.
    Longer,
    /// Ten seconds less.
    Shorter,
    /// Open the swap sheet; pauses.
    SwapOpen,
    /// Another move instead.
    Swap {
        /// A word of [`crate::wire::history::HistoryHold::reason`].
        reason: String,
        /// Id of the move, one of those offered.
        to: String,
    },
    /// A stop word was chosen: pause and show the stop card.
    StopCard,
    /// End here.
    Finish,
    /// Throw away.
    Discard,
    /// Pause and end the program's part; resumable.
    Close,
    /// Send a fresh snapshot.
    Refresh,
}

/// How far a bead of the routine has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BeadState {
    /// To come.
    Waiting,
    /// Now.
    Now,
    /// Done.
    Done,
    /// Passed without being completed.
    Passed,
}

/// One exercise of the routine, as two halves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bead {
    /// Name of the exercise.
    pub name: String,
    /// Left half, or both halves where it has no sides.
    pub left: BeadState,
    /// Right half, or both halves where it has no sides.
    pub right: BeadState,
}

/// What the session is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Running.
    Running,
    /// Paused.
    Paused,
    /// Ended.
    Ended,
}

/// The way to go on that is offered first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    /// Go on.
    GoOn,
    /// Do this hold again.
    DoAgain,
    /// Finish as it is.
    Finish,
    /// Throw away.
    Discard,
}

/// Why and how it is paused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PausedNow {
    /// person, swap, stop_card, call, closed, gap, recovered or stay_limit.
    pub why: String,
    /// Gap: real milliseconds nobody attended.
    pub gap_ms: Option<u64>,
    /// Gap: milliseconds of it the system slept.
    pub slept_ms: Option<u64>,
    /// What to say, such as "The laptop slept for 12 min. Go on, or do this
    /// hold again?".
    pub message: Option<String>,
    /// Offers in the order they make sense.
    pub offers: Vec<Offer>,
}

/// The step that is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepNow {
    /// Index in the session's list.
    pub index: u32,
    /// get_ready, hold, reps, timed, open, switch or rest.
    pub kind: String,
    /// `block/round/entry/set/side`.
    pub path: String,
    /// Id of the exercise.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// `left`, `right` or null.
    pub side: Option<String>,
    /// What the side means here.
    pub side_cue: Option<String>,
    /// From 1.
    pub set: u32,
    /// Number of sets.
    pub sets: u32,
    /// From 1.
    pub round: u32,
    /// How to get into it.
    pub setup: Vec<String>,
    /// Where it is felt.
    pub feel: String,
    /// Attempt at this step, from 1.
    pub attempt: u32,
}

/// What comes after the step that is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NextWork {
    /// Name of the exercise.
    pub name: String,
    /// `left`, `right` or null.
    pub side: Option<String>,
    /// hold, reps, timed or open.
    pub kind: String,
    /// Its length.
    pub duration_ms: Option<u64>,
    /// Its repetitions.
    pub reps: Option<u32>,
    /// Whether it is another exercise than now.
    pub differs: bool,
}

/// Which acts make sense now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Can {
    /// Go back after Next; true for 8 s.
    pub go_back: bool,
    /// Stay.
    pub stay: bool,
    /// Ten seconds more.
    pub longer: bool,
    /// Ten seconds less.
    pub shorter: bool,
    /// Swap.
    pub swap: bool,
}

/// Everything the player draws. It holds still between changes: what moves
/// follows from `elapsed_ms`, `remaining_ms` and `speed`, anchored to the
/// arrival of the snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Snapshot {
    /// UUID of the session.
    pub session: String,
    /// The routine.
    pub routine: RoutineName,
    /// Running, paused or ended.
    pub status: Status,
    /// While paused.
    pub paused: Option<PausedNow>,
    /// The step that is on; null once ended.
    pub step: Option<StepNow>,
    /// Whole-screen phase: ready, hold, reps, timed, open, switch, rest,
    /// lead_in, paused or done.
    pub phase: String,
    /// Milliseconds of the step that have gone by.
    pub elapsed_ms: u64,
    /// Its target now; null when open.
    pub target_ms: Option<u64>,
    /// Milliseconds left; null when open or staying.
    pub remaining_ms: Option<u64>,
    /// Its minimum; null unless it is work.
    pub min_ms: Option<u64>,
    /// Milliseconds left of the lead-in before work goes on.
    pub lead_in_ms: Option<u64>,
    /// So many seconds before the lead-in ends or the target is reached the digits
    /// stand out, as the countdown sounds; null where it does not.
    pub last_s: Option<u8>,
    /// Reps: milliseconds each, for the paced count.
    pub rep_ms: Option<u64>,
    /// Reps: how many (both sides together for alternating moves).
    pub reps: Option<u32>,
    /// Counting on past the target.
    pub staying: bool,
    /// What makes sense now.
    pub can: Can,
    /// "Skipped at 0:12": held milliseconds of the step just left by Next.
    pub left_at_ms: Option<u64>,
    /// The work that follows.
    pub next: Option<NextWork>,
    /// One bead an exercise.
    pub beads: Vec<Bead>,
    /// Length of the whole timeline without open steps.
    pub total_ms: u64,
    /// How much of it lies behind.
    pub done_ms: u64,
    /// 1, or how many times faster than real time.
    pub speed: u32,
    /// What can't be saved right now, in words; null when all is saved.
    pub unsaved: Option<String>,
    /// Why nothing can be heard right now, or not as it was chosen, in words; null
    /// while all is well.
    pub sound_problem: Option<String>,
    /// Cold pack: what to look at when the skin check comes.
    pub skin_check_cue: Option<String>,
}

/// After the last step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Summary {
    /// UUID of the session.
    pub session: String,
    /// The routine.
    pub routine: RoutineName,
    /// finished or finished_early.
    pub outcome: String,
    /// Held on the left.
    pub left_ms: u64,
    /// Held on the right.
    pub right_ms: u64,
    /// All work.
    pub held_ms: u64,
    /// Planned against held.
    pub rows: Vec<HeldRow>,
    /// Paced repetitions to confirm.
    pub to_confirm: Vec<RepsToConfirm>,
}

/// Repetitions that were only paced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RepsToConfirm {
    /// Number of the record, for confirming.
    pub record: u32,
    /// Name of the exercise.
    pub name: String,
    /// `left`, `right` or null.
    pub side: Option<String>,
    /// From 1.
    pub set: u32,
    /// Repetitions planned, per side.
    pub planned: u32,
}

/// What a person says after (or long after) a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct FeedbackForm {
    /// 0-10.
    pub effort: Option<u8>,
    /// 0-10.
    pub discomfort_before: Option<u8>,
    /// 0-10.
    pub discomfort_after: Option<u8>,
    /// A note.
    pub note: Option<String>,
    /// Repetitions really done, by record.
    pub reps: Vec<RepsForm>,
}

/// Repetitions really done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RepsForm {
    /// Number of the record.
    pub record: u32,
    /// Repetitions done, per side.
    pub reps: u32,
}

/// A reason for a swap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SwapReasonItem {
    /// knee, hip_or_groin, back, wrist_or_shoulder, balance, no_floor,
    /// too_intense, no_equipment or other.
    pub reason: String,
    /// What a person reads.
    pub label: String,
}

/// The moves offered for a reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SwapOffers {
    /// The reason asked for.
    pub reason: String,
    /// Moves, best first; empty: skip, or finish here.
    pub moves: Vec<ExerciseItem>,
}

/// A cue as it becomes due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CueNow {
    /// get_ready, start, minimum, half, countdown, target, chime, maximum,
    /// skin_check, switch, rest, next or done.
    pub kind: String,
    /// Countdown: 3, 2 or 1.
    pub n: Option<u8>,
    /// Index of its step.
    pub step: u32,
    /// Whether it sounds.
    pub sound: bool,
    /// The words for it, such as "Switch. Right shin in front.".
    pub words: String,
    /// Whether Limber's own voice speaks for it, so that nobody else should.
    pub spoken: bool,
}

/// What the engine sends to the window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "message", rename_all = "snake_case")]
pub enum PlayerMessage {
    /// Draw this.
    Snapshot {
        /// The state now.
        snapshot: Box<Snapshot>,
    },
    /// Show this cue.
    Cue {
        /// The cue.
        cue: CueNow,
    },
    /// An act was refused.
    Refused {
        /// Why.
        problem: Problem,
    },
    /// It is over. A session that was discarded or never began has no summary.
    Ended {
        /// The summary.
        summary: Option<Box<Summary>>,
    },
    /// The page says this with its own voice, at once.
    Say {
        /// What to say.
        text: String,
        /// Pace in percent of the voice's usual one, 50 to 200.
        rate: u16,
        /// The voice by its name; null: the usual one of the language.
        voice: Option<String>,
        /// Language tag; null: English.
        language: Option<String>,
    },
    /// The page falls silent at once.
    Hush,
    /// A routine is being written as audio.
    Rendering {
        /// How much of it is written, 0 to 100.
        percent: u8,
    },
    /// Another program changed the log, or began or ended a session: what is
    /// shown of it should be read again.
    Elsewhere,
}

/// A line of `play --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlayLine {
    /// Session time with pauses.
    pub at_ms: u64,
    /// Session time without pauses.
    pub timeline_ms: u64,
    /// The event and its own fields, beside these two.
    #[serde(flatten)]
    pub event: PlayEvent,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum PlayEvent {
    /// The session began or went on after a restart of the program.
    Session {
        /// UUID.
        session: String,
        /// The routine.
        routine: RoutineName,
        /// Length without open steps.
        total_ms: u64,
        /// 1, or how many times faster than real time.
        speed: u32,
        /// Whether an unfinished session goes on.
        resumed: bool,
    },
    /// A step begins.
    Step {
        /// Index.
        step: u32,
        /// `block/round/entry/set/side`.
        path: String,
        /// get_ready, hold, reps, timed, open, switch or rest.
        kind: String,
        /// Id of the exercise.
        exercise: String,
        /// Its name.
        name: String,
        /// `left`, `right` or null.
        side: Option<String>,
        /// What the side means here.
        side_cue: Option<String>,
        /// From 1.
        set: u32,
        /// Number of sets.
        sets: u32,
        /// From 1.
        round: u32,
        /// Length; null when open.
        duration_ms: Option<u64>,
        /// Minimum.
        min_ms: Option<u64>,
        /// Repetitions.
        reps: Option<u32>,
        /// Attempt, from 1.
        attempt: u32,
    },
    /// A cue became due.
    Cue {
        /// As in [`CueNow::kind`].
        kind: String,
        /// Index of its step.
        step: u32,
        /// Countdown: 3, 2 or 1.
        n: Option<u8>,
        /// Whether it sounds.
        sound: bool,
        /// When it was due, session time without pauses.
        due_ms: u64,
    },
    /// Paused.
    Paused {
        /// person, swap, stop_card, call, closed, recovered or stay_limit.
        why: String,
    },
    /// Goes on.
    Resumed {
        /// Milliseconds of lead-in before work goes on.
        lead_in_ms: u64,
    },
    /// Nobody attended; the session is paused.
    Gap {
        /// Real milliseconds.
        gap_ms: u64,
        /// Milliseconds of it the system slept.
        slept_ms: u64,
    },
    /// Another move takes the place of one.
    Swapped {
        /// Id of the one before.
        from: String,
        /// Id of the new one.
        to: String,
        /// Why.
        reason: String,
    },
    /// An attempt at a work step ended, and stands in the log.
    Saved {
        /// The attempt, as in the history.
        hold: Box<super::history::HistoryHold>,
    },
    /// An attempt could not be written yet; it stands in memory and will be.
    Unsaved {
        /// Why, in words.
        message: String,
        /// How many events wait.
        waiting: u32,
    },
    /// An act was refused.
    Refused {
        /// A stable word.
        kind: String,
        /// Why, in words.
        message: String,
    },
    /// The session ended.
    Done {
        /// finished, finished_early, discarded or unfinished (closed,
        /// resumable).
        outcome: String,
        /// UUID.
        session: String,
        /// All work.
        held_ms: u64,
        /// Held on the left, final attempts.
        left_ms: u64,
        /// Held on the right, final attempts.
        right_ms: u64,
    },
}
