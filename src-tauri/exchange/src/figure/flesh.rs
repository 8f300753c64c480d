//! The body's thickness: balls and egg shapes round the joints, and which of them
//! make up a part that is drawn.

use super::body::{ArmJoints, Body, LegJoints};
use super::space::{Frame, Vec3, v};

/// An egg shape in space: its middle and its half axes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blob {
    pub at: Vec3,
    pub axes: [Vec3; 3],
}

impl Blob {
    pub(super) fn ball(at: Vec3, r: f64) -> Self {
        Self {
            at,
            axes: [v(r, 0.0, 0.0), v(0.0, r, 0.0), v(0.0, 0.0, r)],
        }
    }

    fn egg(at: Vec3, frame: &Frame, front: f64, up: f64, left: f64) -> Self {
        Self {
            at,
            axes: [frame.front * front, frame.up * up, frame.left * left],
        }
    }

    /// How far it reaches from the origin towards the unit direction `d`.
    pub(super) fn reach(&self, d: Vec3) -> f64 {
        let own: f64 = self.axes.iter().map(|axis| axis.dot(d).powi(2)).sum();
        self.at.dot(d) + own.sqrt()
    }
}

/// A part of the body that is drawn as one; the number is 0 for left, 1 for right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Trunk,
    Head,
    Thigh(usize),
    Shin(usize),
    UpperArm(usize),
    Forearm(usize),
}

impl Part {
    pub(super) const ALL: [Self; 10] = [
        Self::Trunk,
        Self::Head,
        Self::Thigh(0),
        Self::Thigh(1),
        Self::Shin(0),
        Self::Shin(1),
        Self::UpperArm(0),
        Self::UpperArm(1),
        Self::Forearm(0),
        Self::Forearm(1),
    ];

    /// Whether a name of the file means this part: `trunk`, `left-shin`,
    /// `right-arm` (both of its parts).
    pub(super) fn is(self, name: &str) -> bool {
        let sided = |index: usize, whole: &str, own: &str| {
            let side = if index == 0 { "left-" } else { "right-" };
            name.strip_prefix(side)
                .is_some_and(|part| part == whole || part == own)
        };
        match self {
            Self::Trunk => name == "trunk",
            Self::Head => name == "head",
            Self::Thigh(i) => sided(i, "leg", "thigh"),
            Self::Shin(i) => sided(i, "leg", "shin"),
            Self::UpperArm(i) => sided(i, "arm", "upper-arm"),
            Self::Forearm(i) => sided(i, "arm", "forearm"),
        }
    }

    pub(super) fn is_arm(self) -> bool {
        matches!(self, Self::UpperArm(_) | Self::Forearm(_))
    }

    /// The part it hangs on.
    pub(super) fn root(self) -> Option<Self> {
        match self {
            Self::Trunk => None,
            Self::Head | Self::Thigh(_) | Self::UpperArm(_) => Some(Self::Trunk),
            Self::Shin(i) => Some(Self::Thigh(i)),
            Self::Forearm(i) => Some(Self::UpperArm(i)),
        }
    }
}

/// Half widths of the limbs at their joints, centimetres.
const HIP: f64 = 8.6;
pub(super) const KNEE: f64 = 5.6;
const CALF: f64 = 5.4;
pub(super) const ANKLE: f64 = 3.5;
pub(super) const SHOULDER: f64 = 5.3;
pub(super) const ELBOW: f64 = 3.9;
pub(super) const WRIST: f64 = 2.8;
pub(super) const PALM: f64 = 3.3;

/// The outlines that make up a part, each given by what it goes round.
pub(super) fn flesh(body: &Body, part: Part) -> Vec<Vec<Blob>> {
    match part {
        Part::Trunk => trunk(body),
        Part::Head => head(body),
        Part::Thigh(i) => body.legs.get(i).map(thigh).unwrap_or_default(),
        Part::Shin(i) => body.legs.get(i).map(shin).unwrap_or_default(),
        Part::UpperArm(i) => body.arms.get(i).map(upper_arm).unwrap_or_default(),
        Part::Forearm(i) => body.arms.get(i).map(forearm).unwrap_or_default(),
    }
}

/// What joins a part to the one it hangs on, drawn over the gap between them.
pub(super) fn bridge(body: &Body, part: Part) -> Vec<Blob> {
    let bridge = |a: Vec3, ra: f64, b: Vec3, rb: f64| vec![Blob::ball(a, ra), Blob::ball(b, rb)];
    match part {
        Part::Trunk => Vec::new(),
        Part::Head => {
            let skull = body.head - body.head_frame.at(2.0, 7.0, 0.0);
            let mut neck = bridge(body.neck, 5.2, skull, 4.6);
            neck.push(Blob::ball(body.neck.towards(body.chest, 0.3), 6.5));
            neck
        }
        Part::Thigh(i) => body.legs.get(i).map_or_else(Vec::new, |leg| {
            let mut hip = bridge(
                leg.hip,
                HIP - 0.6,
                leg.hip.towards(body.waist, 0.45),
                HIP - 1.5,
            );
            hip.push(Blob::ball(
                leg.hip + body.pelvis_frame.at(-3.2, -0.5, 0.0),
                HIP,
            ));
            hip
        }),
        Part::Shin(i) => body.legs.get(i).map_or_else(Vec::new, |leg| {
            bridge(leg.knee, KNEE, leg.hip.towards(leg.knee, 0.7), KNEE)
        }),
        Part::UpperArm(i) => body.arms.get(i).map_or_else(Vec::new, |arm| {
            let mut shoulder = bridge(
                arm.shoulder,
                SHOULDER,
                arm.shoulder.towards(body.chest, 0.4),
                SHOULDER,
            );
            shoulder.push(Blob::ball(arm.shoulder.towards(body.neck, 0.6), SHOULDER));
            shoulder
        }),
        Part::Forearm(i) => body.arms.get(i).map_or_else(Vec::new, |arm| {
            bridge(
                arm.elbow,
                ELBOW,
                arm.shoulder.towards(arm.elbow, 0.7),
                ELBOW,
            )
        }),
    }
}

fn trunk(body: &Body) -> Vec<Vec<Blob>> {
    let (pelvis, chest) = (&body.pelvis_frame, &body.chest_frame);
    let middle = Frame::between(pelvis, chest);
    let hips = Blob::egg(
        body.pelvis + pelvis.at(0.0, 3.0, 0.0),
        pelvis,
        9.8,
        9.5,
        15.0,
    );
    let waist = Blob::egg(body.waist, &middle, 8.8, 8.0, 12.6);
    let ribs = Blob::egg(
        body.chest + chest.at(0.0, 3.0, 0.0),
        chest,
        10.8,
        13.0,
        15.0,
    );
    let mut low = vec![hips, waist];
    for leg in &body.legs {
        low.push(Blob::ball(leg.hip + pelvis.at(-3.2, -0.5, 0.0), HIP));
    }
    let mut yoke = vec![ribs, Blob::ball(body.neck, 5.4)];
    for arm in &body.arms {
        yoke.push(Blob::ball(arm.shoulder, SHOULDER));
    }
    vec![low, vec![waist, ribs], yoke]
}

fn head(body: &Body) -> Vec<Vec<Blob>> {
    let frame = &body.head_frame;
    let skull = Blob::egg(body.head + frame.at(-1.0, 2.0, 0.0), frame, 9.6, 9.8, 8.0);
    let jaw = Blob::ball(body.head + frame.at(3.6, -6.6, 0.0), 4.6);
    let nose = Blob::ball(body.head + frame.at(9.6, -1.2, 0.0), 1.5);
    let bridge = Blob::ball(body.head + frame.at(6.0, 3.0, 0.0), 2.0);
    let nape = body.head - frame.at(2.0, 7.0, 0.0);
    vec![
        vec![skull, jaw],
        vec![
            nose,
            bridge,
            Blob::ball(body.head + frame.at(5.0, -3.0, 0.0), 2.5),
        ],
        vec![Blob::ball(body.neck, 5.2), Blob::ball(nape, 4.8)],
    ]
}

fn thigh(leg: &LegJoints) -> Vec<Vec<Blob>> {
    let upper = leg.hip.towards(leg.knee, 0.18);
    vec![vec![
        Blob::ball(leg.hip, HIP),
        Blob::ball(upper, 8.4),
        Blob::ball(leg.knee, KNEE),
    ]]
}

fn shin(leg: &LegJoints) -> Vec<Vec<Blob>> {
    let calf = leg.knee.towards(leg.ankle, 0.28) - leg.front * 1.2;
    vec![
        vec![
            Blob::ball(leg.knee, KNEE),
            Blob::ball(calf, CALF),
            Blob::ball(leg.ankle, ANKLE),
        ],
        foot(leg),
    ]
}

/// Heel, ball, tip of the toes and ankle.
pub(super) fn foot(leg: &LegJoints) -> Vec<Blob> {
    let [heel, ball, tip] = sole(leg);
    vec![heel, ball, tip, Blob::ball(leg.ankle, ANKLE)]
}

/// Heel, ball and tip of the toes: what a foot stands on.
pub(super) fn sole(leg: &LegJoints) -> [Blob; 3] {
    let ball = leg.ankle + leg.toes * 11.5 - leg.instep * 4.6;
    [
        Blob::ball(leg.ankle - leg.toes * 3.6 - leg.instep * 3.7, 3.3),
        Blob::ball(ball, 2.4),
        Blob::ball(ball + leg.toe * 5.0 - leg.instep * 0.5, 1.8),
    ]
}

fn upper_arm(arm: &ArmJoints) -> Vec<Vec<Blob>> {
    vec![vec![
        Blob::ball(arm.shoulder, SHOULDER),
        Blob::ball(arm.elbow, ELBOW),
    ]]
}

fn forearm(arm: &ArmJoints) -> Vec<Vec<Blob>> {
    let thick = arm.elbow.towards(arm.wrist, 0.25);
    let mut hand = vec![Blob::ball(arm.wrist, WRIST), Blob::ball(palm(arm), PALM)];
    if !arm.grip {
        hand.push(fingertips(arm));
    }
    vec![
        vec![
            Blob::ball(arm.elbow, ELBOW),
            Blob::ball(thick, 4.0),
            Blob::ball(arm.wrist, WRIST),
        ],
        hand,
    ]
}

/// The ends of an open hand's fingers.
pub(super) fn fingertips(arm: &ArmJoints) -> Blob {
    Blob::ball(arm.wrist + arm.fingers * 15.5, 1.7)
}

/// Middle of the palm, or of the fist.
pub(super) fn palm(arm: &ArmJoints) -> Vec3 {
    arm.wrist + arm.fingers * if arm.grip { 4.0 } else { 6.5 }
}

/// Where it is felt: two ends and half the width of a soft mark.
pub(super) fn felt(body: &Body, name: &str) -> Option<(Vec3, Vec3, f64)> {
    let (pelvis, chest) = (&body.pelvis_frame, &body.chest_frame);
    Some(match name {
        "low-back" => {
            let at = body.pelvis.towards(body.waist, 0.45) + pelvis.at(-6.5, 0.0, 0.0);
            (at, body.waist + pelvis.at(-6.0, 4.0, 0.0), 5.5)
        }
        "mid-back" => (
            body.waist + chest.at(-6.0, 5.0, 0.0),
            body.chest + chest.at(-7.5, 5.0, 0.0),
            5.5,
        ),
        "upper-back" => {
            let at = body.chest + chest.at(-7.5, 4.0, 0.0);
            (at, body.chest + chest.at(-6.0, 13.0, 0.0), 5.5)
        }
        "chest" => {
            let at = body.chest + chest.at(7.0, 7.0, 0.0);
            (at, body.chest + chest.at(8.0, 1.0, 0.0), 5.5)
        }
        "belly" => (
            body.pelvis + pelvis.at(6.0, 8.0, 0.0),
            body.waist + pelvis.at(5.5, 6.0, 0.0),
            6.0,
        ),
        "nape" => {
            let top = body.head - body.head_frame.at(5.5, 6.0, 0.0);
            (body.neck + chest.at(-3.0, 2.0, 0.0), top, 4.0)
        }
        "throat" => {
            let top = body.head - body.head_frame.at(0.0, 8.0, 0.0);
            (
                body.neck + chest.at(3.0, 2.0, 0.0),
                top + body.head_frame.front * 2.0,
                3.2,
            )
        }
        "breath" => (body.chest, body.waist, 8.5),
        _ => return felt_on_side(body, name),
    })
}

fn felt_on_side(body: &Body, name: &str) -> Option<(Vec3, Vec3, f64)> {
    let (index, side, part) = match name.split_once('-')? {
        ("left", part) => (0, 1.0, part),
        ("right", part) => (1, -1.0, part),
        _ => return None,
    };
    let (arm, leg) = (body.arms.get(index)?, body.legs.get(index)?);
    let (pelvis, chest) = (&body.pelvis_frame, &body.chest_frame);
    let front = leg.thigh_front();
    let bone = (leg.knee - leg.hip).unit_or(-pelvis.up);
    let outer = Vec3 {
        x: bone.y * front.z - bone.z * front.y,
        y: bone.z * front.x - bone.x * front.z,
        z: bone.x * front.y - bone.y * front.x,
    } * side;
    let along = |from: f64, to: f64, off: Vec3, r: f64| {
        (
            leg.hip.towards(leg.knee, from) + off,
            leg.hip.towards(leg.knee, to) + off,
            r,
        )
    };
    let lower = |from: f64, to: f64, off: Vec3, r: f64| {
        (
            leg.knee.towards(leg.ankle, from) + off,
            leg.knee.towards(leg.ankle, to) + off,
            r,
        )
    };
    Some(match part {
        "thigh-front" => along(0.25, 0.75, front * 3.0, 5.0),
        "thigh-back" => along(0.3, 0.75, front * -3.0, 5.0),
        "thigh-inner" => along(0.2, 0.65, outer * -3.0, 5.0),
        "thigh-outer" => along(0.1, 0.6, outer * 3.0, 5.0),
        "buttock" => {
            let at = leg.hip + pelvis.at(-5.0, 0.0, side * 1.0);
            (at, leg.hip + pelvis.at(-3.5, 5.5, side * 2.0), 6.0)
        }
        "hip-side" => (
            leg.hip + pelvis.at(-1.0, 5.0, side * 4.0),
            leg.hip + outer * 4.0,
            5.5,
        ),
        "hip-front" => {
            let low = leg.hip.towards(leg.knee, 0.22) + front * 3.5;
            (leg.hip + pelvis.at(5.0, 4.0, 0.0), low, 5.0)
        }
        "groin" => (
            leg.hip + pelvis.at(3.0, 0.0, side * -3.0),
            along(0.2, 0.2, outer * -4.0, 0.0).0,
            5.0,
        ),
        "knee" => (leg.knee, leg.knee, 6.0),
        "calf" => lower(0.15, 0.55, leg.front * -2.0, 4.4),
        "heel-cord" => lower(0.5, 0.92, leg.front * -1.5, 3.4),
        "shin" => lower(0.15, 0.7, leg.front * 2.0, 3.8),
        "ankle" => (leg.ankle, leg.ankle, 5.2),
        "waist" => {
            let at = body.waist + pelvis.at(0.0, -3.0, side * 9.0);
            (at, body.chest + chest.at(0.0, -3.0, side * 10.0), 5.5)
        }
        "side" => {
            let at = body.waist + pelvis.at(0.0, -2.0, side * 9.0);
            (at, arm.shoulder + chest.at(0.0, -6.0, side * -3.0), 5.5)
        }
        "chest" => (
            arm.shoulder + chest.at(3.0, -2.0, -side),
            body.chest + chest.at(6.0, 4.0, side * 6.0),
            5.0,
        ),
        "armpit" => (
            arm.shoulder + chest.at(-1.0, -3.0, 0.0),
            body.chest + chest.at(-1.0, -2.0, side * 10.0),
            5.0,
        ),
        "shoulder" => (arm.shoulder, arm.shoulder.towards(arm.elbow, 0.2), 5.5),
        "blade" => (
            body.chest + chest.at(-7.0, 3.0, side * 7.0),
            body.chest + chest.at(-6.0, 11.0, side * 8.0),
            5.0,
        ),
        "neck" => {
            let low = body.neck.towards(arm.shoulder, 0.4) + chest.at(0.0, 3.0, 0.0);
            (
                low,
                body.head + body.head_frame.at(-2.0, -6.0, side * 4.5),
                3.6,
            )
        }
        _ => return None,
    })
}
