//! From files to figures.

use super::body::{Spec, solve};
use super::camera::Camera;
use super::check;
use super::flesh::{Part, felt};
use super::format::{Arm, Bend, FigureFile, Leg, Pelvis, Place, PoseText, Prop, View};
use super::layout::Layout;
use super::space::{Turned, Vec3, v};
use super::{Figure, KeyPose};
use limber_core::ExerciseId;
use std::collections::BTreeMap;
use thiserror::Error;

/// A figure's file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file} cannot be read: {message}")]
pub struct FigureError {
    /// Path under `assets/`.
    pub file: String,
    /// What is wrong, with the line where it is known.
    pub message: String,
}

impl FigureError {
    /// What to do about it.
    pub fn hint(&self) -> String {
        format!("Correct {} and build the program again.", self.file)
    }
}

/// Every figure among `files`, pairs of path under `assets/` and text.
pub(super) fn all(files: &[(&str, &str)]) -> Result<BTreeMap<ExerciseId, Figure>, FigureError> {
    let mut figures = BTreeMap::new();
    for (path, text) in files {
        let name = path
            .strip_prefix("figures/")
            .and_then(|name| name.strip_suffix(".toml"));
        if let Some(name) = name {
            let figure = Figure::parse(text).map_err(|message| FigureError {
                file: (*path).to_owned(),
                message,
            })?;
            figures.insert(ExerciseId::from(name), figure);
        }
    }
    Ok(figures)
}

impl Figure {
    /// Reads the text of a figure's file.
    ///
    /// # Errors
    /// A sentence that says what is wrong: the line for TOML that does not fit,
    /// the pose for a name that means nothing.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: FigureFile =
            toml::from_str(text).map_err(|error| error.to_string().trim_end().to_owned())?;
        if file.pose.is_empty() || file.pose.len() > 4 {
            return Err("a figure has one to four poses".to_owned());
        }
        let mut so_far = Draft::begin(&file);
        let mut poses = Vec::new();
        for (index, text) in file.pose.iter().enumerate() {
            so_far.apply(text);
            let pose = so_far
                .pose()
                .map_err(|message| format!("pose {}: {message}", index + 1))?;
            for prop in &file.prop {
                known_prop(prop, &pose)?;
            }
            poses.push(pose);
        }
        let camera = Camera::new(file.view, file.yaw, file.pitch);
        Ok(Self {
            view: file.view,
            layout: Layout::of(&camera, &file.prop, &poses),
            camera,
            props: file.prop,
            poses,
        })
    }
}

fn known_prop(prop: &Prop, pose: &KeyPose) -> Result<(), String> {
    match prop {
        Prop::Cushion { at, .. } | Prop::Ball { at, .. } | Prop::Ice { at } => {
            check::known(&pose.body, at)
        }
        Prop::Strap { through, .. } => check::known(&pose.body, through),
        _ => Ok(()),
    }
}

/// What has been said up to a pose.
struct Draft {
    pelvis: Pelvis,
    chest: Bend,
    head: Bend,
    shrug: f64,
    arms: [Arm; 2],
    legs: [Leg; 2],
    on: BTreeMap<String, Vec<String>>,
    depth: BTreeMap<String, f64>,
    far: Vec<String>,
    felt: Vec<String>,
}

impl Draft {
    /// Standing, arms hanging.
    fn begin(file: &FigureFile) -> Self {
        let foot = |z: f64| Leg {
            foot: Some(v(0.0, 0.0, z)),
            toes: Some(v(1.0, 0.0, z / 40.0)),
            ..Leg::default()
        };
        let far = match file.view {
            View::Side | View::ThreeQuarter => vec!["right-arm".to_owned(), "right-leg".to_owned()],
            View::Front | View::Back => Vec::new(),
        };
        Self {
            pelvis: Pelvis {
                at: v(0.0, 89.5, 0.0),
                tilt: 0.0,
                turn: 0.0,
                lean: 0.0,
                twist: 0.0,
            },
            chest: Bend::default(),
            head: Bend::default(),
            shrug: 0.0,
            arms: [Arm::default(), Arm::default()],
            legs: [foot(9.0), foot(-9.0)],
            on: BTreeMap::new(),
            depth: BTreeMap::new(),
            far,
            felt: file.felt.clone(),
        }
    }

    fn apply(&mut self, text: &PoseText) {
        if text.swap {
            self.swap();
        }
        if let Some(pelvis) = text.pelvis {
            self.pelvis = pelvis;
        }
        set(&mut self.chest, text.chest);
        set(&mut self.head, text.head);
        set(&mut self.shrug, text.shrug);
        if let Some(both) = &text.arms {
            self.arms = [both.clone(), swapped_arm(both)];
        }
        if let Some(both) = &text.legs {
            self.legs = [both.clone(), swapped_leg(both)];
        }
        set(&mut self.arms[0], text.left_arm.clone());
        set(&mut self.arms[1], text.right_arm.clone());
        set(&mut self.legs[0], text.left_leg.clone());
        set(&mut self.legs[1], text.right_leg.clone());
        set(&mut self.on, text.on.clone());
        set(&mut self.depth, text.depth.clone());
        set(&mut self.far, text.far.clone());
        set(&mut self.felt, text.felt.clone());
    }

    /// Exchanges left and right. Tone and order belong to the page and stay.
    fn swap(&mut self) {
        let p = &mut self.pelvis;
        (p.at, p.turn, p.lean, p.twist) = (p.at.swapped(), -p.turn, -p.lean, -p.twist);
        for bend in [&mut self.chest, &mut self.head] {
            for angle in [&mut bend.turn, &mut bend.lean, &mut bend.twist] {
                *angle = angle.map(|degrees| -degrees);
            }
        }
        let [left, right] = &self.arms;
        self.arms = [swapped_arm(right), swapped_arm(left)];
        let [left, right] = &self.legs;
        self.legs = [swapped_leg(right), swapped_leg(left)];
        for names in self.on.values_mut() {
            names.iter_mut().for_each(|name| *name = swapped_name(name));
        }
        self.felt
            .iter_mut()
            .for_each(|name| *name = swapped_name(name));
    }

    fn pose(&self) -> Result<KeyPose, String> {
        let p = &self.pelvis;
        let pelvis = Turned {
            tilt: p.tilt,
            turn: p.turn,
            lean: p.lean,
            twist: p.twist,
        };
        let chest = bent(pelvis, &self.chest);
        let spec = Spec {
            at: p.at,
            pelvis,
            chest,
            head: bent(chest, &self.head),
            shrug: self.shrug,
            arms: self.arms.clone(),
            legs: self.legs.clone(),
        };
        let body = solve(&spec)?;
        if let Some(name) = self.felt.iter().find(|name| felt(&body, name).is_none()) {
            return Err(format!("nothing is felt at \u{201c}{name}\u{201d}"));
        }
        let mut parts = self.far.iter().chain(self.depth.keys());
        if let Some(name) = parts.find(|name| !Part::ALL.iter().any(|part| part.is(name))) {
            return Err(format!("\u{201c}{name}\u{201d} is no part of a body"));
        }
        Ok(KeyPose {
            body,
            on: self.on.clone(),
            depth: self.depth.clone(),
            far: self.far.clone(),
            felt: self.felt.clone(),
        })
    }
}

fn set<T>(slot: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *slot = value;
    }
}

fn bent(below: Turned, bend: &Bend) -> Turned {
    Turned {
        tilt: bend.tilt.unwrap_or(below.tilt),
        turn: bend.turn.unwrap_or(below.turn),
        lean: bend.lean.unwrap_or(below.lean),
        twist: bend.twist.unwrap_or(below.twist),
    }
}

fn swapped_name(name: &str) -> String {
    match name.split_once('-') {
        Some(("left", part)) => format!("right-{part}"),
        Some(("right", part)) => format!("left-{part}"),
        _ => name.to_owned(),
    }
}

fn swapped_arm(arm: &Arm) -> Arm {
    let flip = |p: Option<Vec3>| p.map(Vec3::swapped);
    Arm {
        hand: arm.hand.as_ref().map(|place| match place {
            Place::Point(p) => Place::Point(p.swapped()),
            Place::Named(name) => Place::Named(swapped_name(name)),
        }),
        off: flip(arm.off),
        elbow: flip(arm.elbow),
        fingers: flip(arm.fingers),
        grip: arm.grip,
        upper: flip(arm.upper),
        fore: flip(arm.fore),
    }
}

fn swapped_leg(leg: &Leg) -> Leg {
    let flip = |p: Option<Vec3>| p.map(Vec3::swapped);
    Leg {
        foot: flip(leg.foot),
        ball: flip(leg.ball),
        ankle: flip(leg.ankle),
        knee: flip(leg.knee),
        toes: flip(leg.toes),
        point: leg.point,
        toe: flip(leg.toe),
        thigh: flip(leg.thigh),
        shin: flip(leg.shin),
    }
}
