//! Exercises as drawings.

use super::Limber;
use super::shelf::Shelf;
use crate::wire::figure::{Figure, FigureAsked};
use limber_core::{ExerciseId, Side};
use limber_exchange::figure::{Style, figure};

impl Limber {
    /// The drawings of `asked`, in its order; an exercise without one gets a
    /// figure without poses, so that its page shows all the same.
    pub fn figures(&self, asked: &[FigureAsked]) -> Vec<Figure> {
        // Without the log, copies of shipped exercises have no drawing.
        let shelf = self.shelf().unwrap_or_default();
        asked.iter().map(|asked| drawn(&shelf, asked)).collect()
    }
}

fn drawn(shelf: &Shelf, asked: &FigureAsked) -> Figure {
    let side = match asked.side.as_deref() {
        Some("left") => Some(Side::Left),
        Some("right") => Some(Side::Right),
        _ => None,
    };
    let exercise = ExerciseId::from(asked.exercise.as_str());
    let poses = match figure(shelf.drawn_as(&exercise)) {
        Some(figure) => (0..figure.key_poses())
            .map(|pose| figure.svg(side, pose, Style::Theme))
            .collect(),
        None => Vec::new(),
    };
    Figure { poses }
}
