//! The routine editor: the draft as it is drawn, and what can be done to it.

use super::library::Load;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A routine that is being edited. Parts and entries count from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// The routine of one's own that saving changes; null: it makes a new one.
    pub id: Option<String>,
    /// What stands above the exercises.
    pub head: DraftHead,
    /// Its blocks.
    pub parts: Vec<DraftPart>,
    /// Length without open steps.
    pub total_ms: u64,
    /// Steps that last until the person says so.
    pub open_steps: u32,
    /// Why it can't be saved as it stands.
    pub problem: Option<String>,
    /// What its moves load of what the person is careful with.
    pub loads: Vec<Load>,
    /// Shared blocks that can be used.
    pub blocks: Vec<SharedBlock>,
    /// Name of the step that undo takes back.
    pub undo: Option<String>,
    /// Name of the step that redo does again.
    pub redo: Option<String>,
    /// Whether there is anything to save.
    pub changed: bool,
}

/// What stands above the exercises of a routine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DraftHead {
    /// Name.
    pub name: String,
    /// What it is good for.
    pub goal: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// left, right or alternate; null: the person's setting.
    pub first_side: Option<String>,
    /// alternate or one_then_other.
    pub side_order: String,
    /// No get-ready is shorter, seconds.
    pub get_ready_min_s: Option<u32>,
    /// No switch is shorter, seconds.
    pub switch_min_s: Option<u32>,
    /// When to stop.
    pub stop_rule: Option<String>,
    /// Remarks.
    pub notes: Vec<String>,
}

/// A block of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftPart {
    /// Id of the block.
    pub id: String,
    /// Name of the block.
    pub name: String,
    /// warm-up, main or cool-down.
    pub phase: String,
    /// Number of rounds.
    pub rounds: u32,
    /// Whether it is a shared block.
    pub shared: bool,
    /// Whether it can be changed here: a shared block that comes with Limber
    /// needs a copy first.
    pub editable: bool,
    /// Names of the other routines that use it.
    pub used_in: Vec<String>,
    /// Its exercises.
    pub entries: Vec<DraftEntry>,
}

/// An exercise of the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftEntry {
    /// Id of the exercise.
    pub exercise: String,
    /// Its name.
    pub name: String,
    /// The exercise whose drawing shows it.
    pub figure: String,
    /// bilateral, each_side or alternating.
    pub laterality: String,
    /// Its dose and the times around it.
    pub form: EntryForm,
    /// Least amount of this kind that is usual; null where nothing is.
    pub usual_min: Option<u32>,
    /// Largest amount of this kind that is usual.
    pub usual_max: Option<u32>,
    /// Whether the amount lies outside the usual.
    pub unusual: bool,
    /// What it loads of what the person is careful with.
    pub careful: Vec<String>,
}

/// Dose and times of an exercise, as a person fills them in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct EntryForm {
    /// hold, reps, timed or open.
    pub dose_kind: String,
    /// Seconds or repetitions; nothing where it is open.
    pub amount: Option<u32>,
    /// Least seconds of a hold.
    pub min_s: Option<u32>,
    /// Milliseconds a repetition.
    pub rep_ms: Option<u32>,
    /// Number of sets.
    pub sets: u32,
    /// both, left_only or right_only.
    pub sides: String,
    /// alternate or one_then_other; null: the routine's.
    pub side_order: Option<String>,
    /// Seconds to get ready; null: the program decides.
    pub get_ready_s: Option<u32>,
    /// Seconds to change sides; null: the program decides.
    pub switch_s: Option<u32>,
    /// Seconds of rest between sets.
    pub rest_s: u32,
    /// Seconds of rest after the last set.
    pub rest_after_s: u32,
    /// A remark.
    pub note: Option<String>,
}

/// A shared block that can be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SharedBlock {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Names of the routines that use it.
    pub used_in: Vec<String>,
}

/// Something to do to the draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum EditStep {
    /// Adds an exercise with its usual dose.
    Add {
        /// The block; one past the last begins a new one.
        part: usize,
        /// Where in the block.
        at: usize,
        /// Id of the exercise.
        exercise: String,
    },
    /// Another exercise in the place of one.
    Replace {
        /// The block.
        part: usize,
        /// The entry.
        entry: usize,
        /// Id of the new exercise.
        exercise: String,
    },
    /// Takes an exercise out.
    Remove {
        /// The block.
        part: usize,
        /// The entry.
        entry: usize,
    },
    /// Moves an exercise, also to another block.
    Move {
        /// The block.
        part: usize,
        /// The entry.
        entry: usize,
        /// The block it goes to.
        to_part: usize,
        /// Where in it, counted without the entry itself.
        to: usize,
    },
    /// Sets dose and times.
    Set {
        /// The block.
        part: usize,
        /// The entry.
        entry: usize,
        /// What they are to be.
        form: EntryForm,
    },
    /// Sets name, notes and what holds for the whole routine.
    Head {
        /// What it is to be.
        head: DraftHead,
    },
    /// Adds an empty block.
    AddBlock {
        /// Its name.
        name: String,
    },
    /// Uses a shared block.
    Use {
        /// Id of the block.
        block: String,
    },
    /// Sets name, phase and rounds of a block.
    Block {
        /// The block.
        part: usize,
        /// Name.
        name: String,
        /// warm-up, main or cool-down.
        phase: String,
        /// Rounds.
        rounds: u32,
    },
    /// Moves a block.
    MoveBlock {
        /// The block.
        part: usize,
        /// Where to, counted without the block itself.
        to: usize,
    },
    /// Takes a block out.
    RemoveBlock {
        /// The block.
        part: usize,
    },
    /// "Make a copy here": parts from a shared block.
    CopyHere {
        /// The block.
        part: usize,
    },
    /// Makes a block of the routine a shared one.
    Share {
        /// The block.
        part: usize,
    },
    /// Swaps all moves that load what the person is careful with.
    SwapLoaded,
    /// The whole routine from its written form.
    Text {
        /// The text.
        text: String,
    },
    /// Takes the latest step back.
    Undo,
    /// Does it again.
    Redo,
}
