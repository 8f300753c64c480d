//! Routines, the blocks they share, and the entries in them.

use crate::dose::Dose;
use crate::exercise::Exercise;
use crate::ids::{BlockId, ExerciseId, RoutineId};
use serde::{Deserialize, Serialize};

/// The order of the sides when an each-side entry has several sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SideOrder {
    /// L R L R.
    #[default]
    Alternate,
    /// L L R R.
    OneThenOther,
}

/// Which sides of an each-side entry are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sides {
    /// Left and right.
    #[default]
    Both,
    /// Only the left, as a therapist may prescribe.
    LeftOnly,
    /// Only the right.
    RightOnly,
}

/// Which side a routine starts with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FirstSide {
    /// Left.
    #[default]
    Left,
    /// Right.
    Right,
    /// The one that its last session with held time did not start with.
    Alternate,
}

/// An exercise with its dose and the times around it. Times that are `None`
/// follow the timing model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The exercise.
    pub exercise: ExerciseId,
    /// How much, per set and side.
    pub dose: Dose,
    /// Number of sets, at least 1.
    pub sets: u32,
    /// Which sides (each-side exercises only).
    pub sides: Sides,
    /// Order of the sides; `None`: the routine's.
    pub side_order: Option<SideOrder>,
    /// Seconds to get ready.
    pub get_ready_s: Option<u32>,
    /// Seconds to change sides.
    pub switch_s: Option<u32>,
    /// Seconds of rest between sets.
    pub rest_s: u32,
    /// Seconds of rest after the last set.
    pub rest_after_s: u32,
    /// A remark, such as the wording of a prescription.
    pub note: Option<String>,
}

impl Entry {
    /// `exercise` with its usual dose and sets.
    pub fn usual(exercise: &Exercise) -> Self {
        Self {
            exercise: exercise.id.clone(),
            dose: exercise.usual_dose(),
            sets: exercise.dose.sets,
            sides: Sides::Both,
            side_order: None,
            get_ready_s: None,
            switch_s: None,
            rest_s: 0,
            rest_after_s: 0,
            note: None,
        }
    }
}

/// The part a block plays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Before the work.
    WarmUp,
    /// The work.
    #[default]
    Main,
    /// After the work.
    CoolDown,
}

/// A named list of entries, repeated for a number of rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Stable id; unique in the library for shared blocks, in the routine for
    /// its own.
    pub id: BlockId,
    /// Name as shown.
    pub name: String,
    /// The part it plays.
    pub phase: Phase,
    /// Number of rounds, at least 1.
    pub rounds: u32,
    /// The entries, in order.
    pub entries: Vec<Entry>,
    /// What its moves are for, such as `plyometric: squat-jump, skater-hop`.
    pub structure: Vec<(String, Vec<ExerciseId>)>,
}

impl Block {
    /// Whether `exercise` stands in it.
    pub fn holds(&self, exercise: &ExerciseId) -> bool {
        self.entries.iter().any(|entry| entry.exercise == *exercise)
    }
}

/// A part of a routine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A block of the library, by reference: an edit to it shows everywhere.
    Shared(BlockId),
    /// A block of this routine alone.
    Own(Block),
}

/// A routine: blocks in order, with what holds for all of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routine {
    /// Stable id.
    pub id: RoutineId,
    /// Name as shown.
    pub name: String,
    /// What it is good for, one line.
    pub goal: Option<String>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// The blocks.
    pub parts: Vec<Part>,
    /// Which side starts; `None`: the person's setting.
    pub first_side: Option<FirstSide>,
    /// Order of the sides over several sets.
    pub side_order: SideOrder,
    /// No get-ready is shorter than this many seconds.
    pub get_ready_min_s: Option<u32>,
    /// No switch is shorter than this many seconds; a switch of 0 stays 0.
    pub switch_min_s: Option<u32>,
    /// Whether the safety questions come first. Nothing reads it yet.
    pub requires_safety_screen: bool,
    /// When to stop. Shown with the routine.
    pub stop_rule: Option<String>,
    /// Remarks, one paragraph each.
    pub notes: Vec<String>,
}

impl Routine {
    /// A routine with nothing in it yet.
    pub fn empty(id: RoutineId, name: String) -> Self {
        Self {
            id,
            name,
            goal: None,
            tags: Vec::new(),
            parts: Vec::new(),
            first_side: None,
            side_order: SideOrder::default(),
            get_ready_min_s: None,
            switch_min_s: None,
            requires_safety_screen: false,
            stop_rule: None,
            notes: Vec::new(),
        }
    }
}
