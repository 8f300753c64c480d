//! Exercises as drawings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A drawing that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FigureAsked {
    /// Id of the exercise.
    pub exercise: String,
    /// `left`, `right`, or null for neither.
    pub side: Option<String>,
}

/// An exercise as a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Figure {
    /// A whole `<svg>` element for each key pose: one for a hold, two to four
    /// for a move, none where there is no drawing. Colours come from the page:
    /// near is `currentColor`, `.gap` is stroked in the ground's.
    pub poses: Vec<String>,
}
