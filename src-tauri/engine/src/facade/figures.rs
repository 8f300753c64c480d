//! Exercises as drawings.

use super::Limber;
use crate::wire::figure::{Figure, FigureAsked};
use limber_core::{ExerciseId, Side};
use limber_exchange::figure::{Style, figure};

impl Limber {
    /// The drawings of `asked`, in its order; an exercise without one gets a
    /// figure without poses, so that its page shows all the same.
    pub fn figures(&self, asked: &[FigureAsked]) -> Vec<Figure> {
        asked.iter().map(drawn).collect()
    }
}

fn drawn(asked: &FigureAsked) -> Figure {
    let side = match asked.side.as_deref() {
        Some("left") => Some(Side::Left),
        Some("right") => Some(Side::Right),
        _ => None,
    };
    let poses = match figure(&ExerciseId::from(asked.exercise.as_str())) {
        Some(figure) => (0..figure.key_poses())
            .map(|pose| figure.svg(side, pose, Style::Theme))
            .collect(),
        None => Vec::new(),
    };
    Figure { poses }
}
