//! The file of a figure: `assets/figures/<exercise>.toml`. See `docs/figures.md`.

use super::space::Vec3;
use serde::Deserialize;
use std::collections::BTreeMap;

/// From where a figure is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// From the body's left, so that it faces the left of the screen.
    Side,
    /// Between side and front, from a little above.
    ThreeQuarter,
    /// From the front, as in a mirror: left is on the screen's left.
    Front,
    /// From behind; left is on the screen's left by nature.
    Back,
}

/// A figure as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct FigureFile {
    pub view: View,
    /// Degrees from the side towards the front, instead of the view's own.
    pub yaw: Option<f64>,
    /// Degrees from which it is looked down upon, instead of the view's own.
    pub pitch: Option<f64>,
    /// Where it is felt, unless a pose says otherwise.
    #[serde(default)]
    pub felt: Vec<String>,
    #[serde(default)]
    pub prop: Vec<Prop>,
    pub pose: Vec<PoseText>,
}

/// A key pose. Every pose but the first keeps what it does not say from the one
/// before it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct PoseText {
    /// Begin with the pose before, left and right exchanged.
    #[serde(default)]
    pub swap: bool,
    pub pelvis: Option<Pelvis>,
    pub chest: Option<Bend>,
    pub head: Option<Bend>,
    pub shrug: Option<f64>,
    pub arms: Option<Arm>,
    pub left_arm: Option<Arm>,
    pub right_arm: Option<Arm>,
    pub legs: Option<Leg>,
    pub left_leg: Option<Leg>,
    pub right_leg: Option<Leg>,
    /// From a surface to what rests on it.
    pub on: Option<BTreeMap<String, Vec<String>>>,
    /// Centimetres by which a part is moved towards the viewer, for the order of
    /// drawing only.
    pub depth: Option<BTreeMap<String, f64>>,
    pub felt: Option<Vec<String>>,
    /// Limbs in the far tone; without it what the view says.
    pub far: Option<Vec<String>>,
}

/// Where the pelvis is and how it is turned.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Pelvis {
    /// Middle between the hip joints.
    pub at: Vec3,
    #[serde(default)]
    pub tilt: f64,
    #[serde(default)]
    pub turn: f64,
    #[serde(default)]
    pub lean: f64,
    #[serde(default)]
    pub twist: f64,
}

/// How chest or head are turned; what is missing is as in the part below.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Bend {
    pub tilt: Option<f64>,
    pub turn: Option<f64>,
    pub lean: Option<f64>,
    pub twist: Option<f64>,
}

/// A place: a point, or something named such as `left-knee`.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Place {
    Point(Vec3),
    Named(String),
}

/// An arm: either where the hand goes, or where upper arm and forearm point.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Arm {
    /// Middle of the palm.
    pub hand: Option<Place>,
    /// Added to `hand`.
    pub off: Option<Vec3>,
    /// Where the elbow points.
    pub elbow: Option<Vec3>,
    /// Where the fingers point; without it on from the forearm.
    pub fingers: Option<Vec3>,
    /// A closed hand; so is a hand at a named place.
    pub grip: Option<bool>,
    pub upper: Option<Vec3>,
    pub fore: Option<Vec3>,
}

/// A leg: either where the foot goes, or where thigh and shin point.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Leg {
    /// The sole's point under the ankle.
    pub foot: Option<Vec3>,
    /// The sole's point under the ball of the foot.
    pub ball: Option<Vec3>,
    /// The ankle joint.
    pub ankle: Option<Vec3>,
    /// Where the knee points.
    pub knee: Option<Vec3>,
    /// Where the foot points.
    pub toes: Option<Vec3>,
    /// Degrees the foot is stretched from square, where `toes` is missing.
    pub point: Option<f64>,
    /// Where the toes alone point, if bent.
    pub toe: Option<Vec3>,
    pub thigh: Option<Vec3>,
    pub shin: Option<Vec3>,
}

/// What stands around. Lengths in centimetres.
#[derive(Clone, Debug, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "kebab-case",
    deny_unknown_fields
)]
pub(super) enum Prop {
    /// On the floor; without `x` as long as the body needs.
    Mat {
        x: Option<[f64; 2]>,
        z: Option<[f64; 2]>,
    },
    /// Upright, at `x` before or behind the body or at `z` beside it.
    Wall { x: Option<f64>, z: Option<f64> },
    /// Seat 45 cm high, its middle at `at` (x and z), the back behind it.
    Chair {
        at: [f64; 2],
        #[serde(default)]
        no_back: bool,
        #[serde(default)]
        turn: f64,
    },
    /// A box to stand, sit or lie on.
    Step { x: [f64; 2], z: [f64; 2], top: f64 },
    /// A box with rounded top to lie on.
    Bed { x: [f64; 2], z: [f64; 2], top: f64 },
    /// A soft thing, its middle at `at`, `size` across and high.
    Cushion {
        at: Vec<Place>,
        size: [f64; 2],
        #[serde(default)]
        front: bool,
    },
    /// A post of a door, from the floor up.
    Door { at: [f64; 2] },
    /// A line through places: a strap, a band, a towel.
    Strap {
        through: Vec<Place>,
        #[serde(default)]
        behind: bool,
    },
    /// A ball, its middle between the places.
    Ball { at: Vec<Place>, r: f64 },
    /// A cold pack on the skin.
    Ice { at: Vec<Place> },
}
