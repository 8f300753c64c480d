//! From a written pose to joints in space.
//!
//! Bones have fixed lengths. A limb is given either by where its end is, and two
//! bones reach for it with the joint between pointing where it is told, or by the
//! directions of its bones.

use super::format::{Arm, Leg, Place};
use super::space::{Frame, Turned, Vec3, v};
use limber_core::Side;

/// Lengths of the bones, centimetres.
pub mod bones {
    /// Hip joint to knee joint.
    pub const THIGH: f64 = 42.0;
    /// Knee joint to ankle joint.
    pub const SHIN: f64 = 41.0;
    /// Shoulder joint to elbow joint.
    pub const UPPER_ARM: f64 = 29.0;
    /// Elbow joint to wrist joint.
    pub const FOREARM: f64 = 25.0;
    /// Middle of the body to a hip joint.
    pub const HALF_HIPS: f64 = 9.0;
    /// Middle of the body to a shoulder joint.
    pub const HALF_SHOULDERS: f64 = 17.0;
    /// Ankle joint to sole.
    pub const ANKLE_HEIGHT: f64 = 7.0;
    /// Wrist to the middle of the palm.
    pub const PALM: f64 = 7.0;
    /// Pelvis to waist, waist to chest, chest to the root of the neck.
    pub const SPINE: [f64; 3] = [15.0, 16.0, 18.0];
    /// Root of the neck to the skull.
    pub const NECK: f64 = 9.0;
}

use bones::{
    ANKLE_HEIGHT, FOREARM, HALF_HIPS, HALF_SHOULDERS, PALM, SHIN, SPINE, THIGH, UPPER_ARM,
};

/// An arm in space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ArmJoints {
    /// Shoulder joint.
    pub shoulder: Vec3,
    /// Elbow joint.
    pub elbow: Vec3,
    /// Wrist joint.
    pub wrist: Vec3,
    /// Where the fingers point.
    pub fingers: Vec3,
    /// Whether the hand is closed.
    pub grip: bool,
    /// Centimetres by which the hand misses its place.
    pub miss: f64,
}

/// A leg in space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LegJoints {
    /// Hip joint.
    pub hip: Vec3,
    /// Knee joint.
    pub knee: Vec3,
    /// Ankle joint.
    pub ankle: Vec3,
    /// Where the foot points.
    pub toes: Vec3,
    /// Where the toes alone point.
    pub toe: Vec3,
    /// From the sole to the instep.
    pub instep: Vec3,
    /// Where the front of knee and shin points, across the shin.
    pub front: Vec3,
    /// Centimetres by which the foot misses its place.
    pub miss: f64,
}

/// A body in space.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// Middle between the hip joints.
    pub pelvis: Vec3,
    /// Middle of the waist.
    pub waist: Vec3,
    /// Middle of the rib cage.
    pub chest: Vec3,
    /// Root of the neck.
    pub neck: Vec3,
    /// Middle of the head.
    pub head: Vec3,
    /// How the pelvis is turned.
    pub pelvis_frame: Frame,
    /// How the chest is turned.
    pub chest_frame: Frame,
    /// How the head is turned.
    pub head_frame: Frame,
    /// Left and right arm.
    pub arms: [ArmJoints; 2],
    /// Left and right leg.
    pub legs: [LegJoints; 2],
}

/// A pose with everything said that the file may leave out.
#[derive(Clone, Debug)]
pub(super) struct Spec {
    pub at: Vec3,
    pub pelvis: Turned,
    pub chest: Turned,
    pub head: Turned,
    pub shrug: f64,
    pub arms: [Arm; 2],
    pub legs: [Leg; 2],
}

/// Index and factor of `z` of a side.
pub(super) const SIDES: [(usize, Side, f64); 2] = [(0, Side::Left, 1.0), (1, Side::Right, -1.0)];

/// Solves a pose. Names that mean nothing are answered as an error.
pub(super) fn solve(spec: &Spec) -> Result<Body, String> {
    let pelvis_frame = Frame::of(spec.pelvis);
    let chest_frame = Frame::of(spec.chest);
    let head_frame = Frame::of(spec.head);
    let pelvis = spec.at;
    let waist = pelvis + pelvis_frame.up * SPINE[0];
    let chest = waist + Frame::between(&pelvis_frame, &chest_frame).up * SPINE[1];
    let neck = chest + chest_frame.up * SPINE[2];
    let nape = (chest_frame.up + head_frame.up).unit_or(chest_frame.up);
    let head = neck + nape * bones::NECK + head_frame.at(1.0, 9.0, 0.0);

    let mut body = Body {
        pelvis,
        waist,
        chest,
        neck,
        head,
        pelvis_frame,
        chest_frame,
        head_frame,
        arms: [rest(neck); 2],
        legs: [stand(pelvis); 2],
    };
    for (index, _, side) in SIDES {
        let hip = pelvis + pelvis_frame.left * (side * HALF_HIPS);
        if let (Some(leg), Some(slot)) = (spec.legs.get(index), body.legs.get_mut(index)) {
            *slot = solve_leg(hip, &pelvis_frame, side, leg);
        }
    }
    for (index, _, side) in SIDES {
        if let Some(slot) = body.arms.get_mut(index) {
            slot.shoulder = neck + chest_frame.at(0.0, spec.shrug - 3.0, side * HALF_SHOULDERS);
        }
    }
    // An arm that reaches for the other arm comes second.
    let order = match spec.arms.first().and_then(|arm| arm.hand.as_ref()) {
        Some(Place::Named(name)) if is_arm(name) => [1, 0],
        _ => [0, 1],
    };
    for index in order {
        let (Some(arm), Some(&(_, _, side))) = (spec.arms.get(index), SIDES.get(index)) else {
            continue;
        };
        let target = match &arm.hand {
            Some(place) => Some(body.place(place)? + arm.off.unwrap_or_default()),
            None => None,
        };
        if let Some(slot) = body.arms.get_mut(index) {
            *slot = solve_arm(slot.shoulder, &chest_frame, side, arm, target);
        }
    }
    Ok(body)
}

fn is_arm(name: &str) -> bool {
    ["elbow", "wrist", "hand", "forearm", "upper-arm"]
        .iter()
        .any(|end| name.ends_with(end))
}

fn rest(at: Vec3) -> ArmJoints {
    let fingers = v(0.0, -1.0, 0.0);
    ArmJoints {
        shoulder: at,
        elbow: at,
        wrist: at,
        fingers,
        grip: false,
        miss: 0.0,
    }
}

fn stand(at: Vec3) -> LegJoints {
    let (front, instep) = (v(1.0, 0.0, 0.0), v(0.0, 1.0, 0.0));
    LegJoints {
        hip: at,
        knee: at,
        ankle: at,
        toes: front,
        toe: front,
        instep,
        front,
        miss: 0.0,
    }
}

/// Two bones from `root` towards `target`: the joint between, the end reached and
/// the distance missed.
fn reach(root: Vec3, target: Vec3, upper: f64, lower: f64, pole: Vec3) -> (Vec3, Vec3, f64) {
    let line = target - root;
    let far = line.length();
    let along = line.unit_or(v(0.0, -1.0, 0.0));
    let span = far.clamp((upper - lower).abs() + 1.0, (upper + lower) * 0.9995);
    let first = (upper * upper - lower * lower + span * span) / (2.0 * span);
    let out = (upper * upper - first * first).max(0.0).sqrt();
    let side = pole
        .across(along)
        .unit_or(v(0.0, 0.0, 1.0).across(along).unit_or(v(1.0, 0.0, 0.0)));
    let joint = root + along * first + side * out;
    (joint, root + along * span, (far - span).abs())
}

fn solve_leg(hip: Vec3, pelvis: &Frame, side: f64, leg: &Leg) -> LegJoints {
    // A knee points ahead and, under a trunk that tips forward, not into the floor.
    let pole = leg.knee.unwrap_or_else(|| {
        let ahead = pelvis.at(1.0, 0.0, side * 0.15);
        v(ahead.x + pelvis.up.x.max(0.0), ahead.y.max(0.0), ahead.z)
    });
    let up = v(0.0, 1.0, 0.0);
    let planted = |ahead: f64, height: f64, sole: Vec3| {
        let toes = leg
            .toes
            .unwrap_or(v(1.0, 0.0, 0.0))
            .unit_or(v(1.0, 0.0, 0.0));
        let instep = up.across(toes).unit_or(up);
        sole + instep * height - toes * ahead
    };
    let target = match (leg.foot, leg.ball, leg.ankle) {
        (Some(sole), _, _) => Some(planted(0.0, ANKLE_HEIGHT, sole)),
        (_, Some(sole), _) => {
            // The ball of the foot stands on its own lowest point, however far
            // the heel is lifted.
            let toes = leg
                .toes
                .unwrap_or(v(1.0, 0.0, 0.0))
                .unit_or(v(1.0, 0.0, 0.0));
            let instep = up.across(toes).unit_or(up);
            Some(sole + up * 2.4 - toes * 11.5 + instep * 4.6)
        }
        (_, _, ankle) => ankle,
    };
    let (knee, ankle, miss) = match (target, leg.thigh) {
        (Some(target), _) => reach(hip, target, THIGH, SHIN, pole),
        (None, thigh) => {
            let thigh = thigh
                .unwrap_or(v(0.0, -1.0, 0.0))
                .unit_or(v(0.0, -1.0, 0.0));
            let shin = leg.shin.map_or(thigh, |shin| shin.unit_or(thigh));
            let knee = hip + thigh * THIGH;
            (knee, knee + shin * SHIN, 0.0)
        }
    };
    let thigh = (knee - hip).unit_or(v(0.0, -1.0, 0.0));
    let shin = (ankle - knee).unit_or(thigh);
    // A straight knee has no direction of its own: then it is the one asked for.
    let bent = thigh.across(shin);
    let front = if bent.length() > 0.12 {
        bent.unit_or(pole)
    } else {
        pole.across(shin).unit_or(pelvis.front)
    };
    let square = leg.point.unwrap_or(0.0).to_radians();
    let planted = leg.foot.is_some() || leg.ball.is_some();
    let toes = match leg.toes {
        Some(toes) => toes.unit_or(front),
        None if planted => v(1.0, 0.0, 0.0),
        None => front * square.cos() + shin * square.sin(),
    };
    let instep = if planted {
        up.across(toes).unit_or(-shin)
    } else {
        (front * toes.dot(shin) - shin * toes.dot(front))
            .across(toes)
            .unit_or(-shin)
    };
    let toe = leg.toe.map_or(toes, |toe| toe.unit_or(toes));
    LegJoints {
        hip,
        knee,
        ankle,
        toes,
        toe,
        instep,
        front,
        miss,
    }
}

fn solve_arm(
    shoulder: Vec3,
    chest: &Frame,
    side: f64,
    arm: &Arm,
    target: Option<Vec3>,
) -> ArmJoints {
    let pole = arm
        .elbow
        .unwrap_or_else(|| chest.at(-0.6, -0.6, side * 0.5));
    let named = matches!(arm.hand, Some(Place::Named(_)));
    let grip = arm.grip.unwrap_or(named);
    let down = v(0.0, -1.0, 0.0);
    match target {
        Some(palm) => match arm.fingers {
            Some(fingers) => {
                let fingers = fingers.unit_or(down);
                let (elbow, wrist, miss) =
                    reach(shoulder, palm - fingers * PALM, UPPER_ARM, FOREARM, pole);
                ArmJoints {
                    shoulder,
                    elbow,
                    wrist,
                    fingers,
                    grip,
                    miss,
                }
            }
            None => {
                let length = if grip { 3.0 } else { PALM };
                let (elbow, end, miss) = reach(shoulder, palm, UPPER_ARM, FOREARM + length, pole);
                let fingers = (end - elbow).unit_or(down);
                ArmJoints {
                    shoulder,
                    elbow,
                    wrist: elbow + fingers * FOREARM,
                    fingers,
                    grip,
                    miss,
                }
            }
        },
        None => {
            let upper = arm
                .upper
                .unwrap_or(v(-0.05, -1.0, side * 0.12))
                .unit_or(down);
            let fore = match (arm.fore, arm.upper) {
                (Some(fore), _) => fore.unit_or(upper),
                (None, Some(_)) => upper,
                (None, None) => v(0.16, -1.0, side * 0.03).unit_or(down),
            };
            let elbow = shoulder + upper * UPPER_ARM;
            let fingers = arm.fingers.map_or(fore, |fingers| fingers.unit_or(fore));
            ArmJoints {
                shoulder,
                elbow,
                wrist: elbow + fore * FOREARM,
                fingers,
                grip,
                miss: 0.0,
            }
        }
    }
}

impl Body {
    pub(super) fn place(&self, place: &Place) -> Result<Vec3, String> {
        match place {
            Place::Point(point) => Ok(*point),
            Place::Named(name) => self
                .named(name)
                .ok_or_else(|| format!("\u{201c}{name}\u{201d} is no place on a body")),
        }
    }

    /// Middle of several places.
    pub(super) fn middle(&self, places: &[Place]) -> Result<Vec3, String> {
        let mut sum = Vec3::default();
        for place in places {
            sum = sum + self.place(place)?;
        }
        Ok(sum * (1.0 / places.len().max(1) as f64))
    }

    /// A place on the body by name: a joint such as `left-knee`, the middle of a
    /// bone such as `right-shin`, or a part of head and trunk such as `belly`.
    pub fn named(&self, name: &str) -> Option<Vec3> {
        let (chest, pelvis, head) = (&self.chest_frame, &self.pelvis_frame, &self.head_frame);
        Some(match name {
            "pelvis" => self.pelvis,
            "waist" => self.waist,
            "chest" => self.chest + chest.at(9.0, 2.0, 0.0),
            "belly" => self.waist + pelvis.at(8.0, 0.0, 0.0),
            "neck" => self.neck,
            "head" => self.head,
            "crown" => self.head + head.at(0.0, 10.0, 0.0),
            "back-of-head" => self.head + head.at(-9.0, 1.0, 0.0),
            "forehead" => self.head + head.at(8.0, 5.0, 0.0),
            _ => return self.sided(name),
        })
    }

    fn sided(&self, name: &str) -> Option<Vec3> {
        let (index, side, part) = match name.split_once('-')? {
            ("left", part) => (0, 1.0, part),
            ("right", part) => (1, -1.0, part),
            _ => return None,
        };
        let (arm, leg) = (self.arms.get(index)?, self.legs.get(index)?);
        let head = &self.head_frame;
        Some(match part {
            "shoulder" => arm.shoulder,
            "upper-arm" => arm.shoulder.towards(arm.elbow, 0.55),
            "elbow" => arm.elbow,
            "forearm" => arm.elbow.towards(arm.wrist, 0.5),
            "wrist" => arm.wrist,
            "hand" => arm.wrist + arm.fingers * PALM,
            "hip" => leg.hip,
            "waist" => self.pelvis + self.pelvis_frame.at(4.0, 8.0, side * 13.0),
            "thigh" => leg.hip.towards(leg.knee, 0.55),
            "behind-thigh" => leg.hip.towards(leg.knee, 0.7) - leg.thigh_front() * 6.0,
            "knee" => leg.knee,
            "shin" => leg.knee.towards(leg.ankle, 0.4) + leg.front * 4.0,
            "calf" => leg.knee.towards(leg.ankle, 0.35) - leg.front * 2.0,
            "ankle" => leg.ankle,
            "heel" => leg.ankle - leg.toes * 4.5 - leg.instep * 3.8,
            "ball" => leg.ankle + leg.toes * 11.5 - leg.instep * 4.6,
            "foot" => leg.ankle + leg.toes * 5.0 - leg.instep * 3.0,
            "ear" => self.head + head.at(-1.0, 4.0, side * 8.0),
            _ => return None,
        })
    }
}

impl LegJoints {
    /// Where the front of the thigh points, across the thigh.
    pub fn thigh_front(&self) -> Vec3 {
        let thigh = (self.knee - self.hip).unit_or(v(0.0, -1.0, 0.0));
        let shin = (self.ankle - self.knee).unit_or(thigh);
        let bent = (-shin).across(thigh);
        if bent.length() > 0.12 {
            bent.unit_or(self.front)
        } else {
            self.front.across(thigh).unit_or(self.front)
        }
    }
}
