//! Figures: every exercise drawn from joints.
//!
//! A figure is a file of key poses under `assets/figures` (see
//! `docs/figures.md`). A pose says where pelvis, hands and feet are and how the
//! trunk is turned, in space; bones of fixed lengths follow. From that one
//! renderer draws clean SVG for the window, the report and the contact sheet,
//! for either side.

mod body;
mod camera;
mod check;
mod draw;
mod flesh;
mod format;
mod layout;
mod outline;
mod read;
mod scenery;
mod space;

pub use body::{ArmJoints, Body, LegJoints, bones};
pub use camera::FRAME;
pub use check::TOUCH;
pub use draw::Style;
pub use format::View;
pub use read::FigureError;
pub use space::{Frame, Turned, Vec3};

use crate::assets::FILES;
use camera::Camera;
use format::Prop;
use layout::Layout;
use limber_core::ExerciseId;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// An exercise as a drawing.
#[derive(Clone, Debug)]
pub struct Figure {
    view: View,
    camera: Camera,
    props: Vec<Prop>,
    poses: Vec<KeyPose>,
    layout: Layout,
}

/// One pose of a figure, ready to be drawn.
#[derive(Clone, Debug)]
struct KeyPose {
    body: Body,
    on: BTreeMap<String, Vec<String>>,
    depth: BTreeMap<String, f64>,
    far: Vec<String>,
    felt: Vec<String>,
}

impl Figure {
    /// How many key poses there are: one for a hold, two to four for a move.
    pub fn key_poses(&self) -> usize {
        self.poses.len()
    }

    /// From where it is seen.
    pub fn view(&self) -> View {
        self.view
    }

    /// The joints of each key pose, drawn for the left.
    pub fn bodies(&self) -> impl Iterator<Item = &Body> {
        self.poses.iter().map(|pose| &pose.body)
    }
}

static FIGURES: LazyLock<Result<BTreeMap<ExerciseId, Figure>, FigureError>> =
    LazyLock::new(|| read::all(FILES));

/// The figure of an exercise; `None` where there is none.
pub fn figure(id: &ExerciseId) -> Option<&'static Figure> {
    FIGURES.as_ref().ok()?.get(id)
}

/// Every shipped figure, read at the first call.
///
/// # Errors
/// The first file that cannot be read. The shipped ones are tested, so a program
/// may leave pictures out over it.
pub fn figures() -> Result<&'static BTreeMap<ExerciseId, Figure>, &'static FigureError> {
    FIGURES.as_ref()
}
