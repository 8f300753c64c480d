//! What was understood of a prescription in anybody's words.

use super::library::RoutineLine;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A prescription as it was read: `limber routine check --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Prescription {
    /// Version of this form.
    pub v: u32,
    /// Name of the routine it comes to; null where no exercise was found.
    pub name: Option<String>,
    /// Length without open steps.
    pub total_ms: u64,
    /// Every line that is not empty, in order.
    pub lines: Vec<PrescriptionLine>,
    /// The routine in its written form.
    pub text: Option<String>,
}

/// A line of a prescription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrescriptionLine {
    /// Its number, from 1.
    pub line: u32,
    /// As it was written.
    pub text: String,
    /// title, exercise, form (a field, a heading or a block of the written form),
    /// more (about the exercise before) or note (kept as one).
    pub reading: String,
    /// The exercise with its dose, sets and sides.
    pub entry: Option<RoutineLine>,
    /// The exercise whose drawing shows it.
    pub figure: Option<String>,
    /// Why the reading may be wrong; empty: understood.
    pub doubts: Vec<String>,
    /// What was changed so that it can be done.
    pub changed: Vec<String>,
}
