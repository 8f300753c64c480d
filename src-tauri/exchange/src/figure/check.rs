//! What a body cannot do, and what it must touch.

use super::body::{ArmJoints, Body, LegJoints, SIDES};
use super::flesh::{
    ANKLE, Blob, ELBOW, KNEE, PALM, Part, SHOULDER, WRIST, fingertips, flesh, palm, sole,
};
use super::format::{Place, Prop};
use super::scenery::SEAT;
use super::space::{Vec3, v};
use super::{Figure, KeyPose};
use limber_core::Side;

/// Centimetres by which a support may miss its surface, or sink into it.
pub const TOUCH: f64 = 2.5;

impl Figure {
    /// Everything about its key poses that a body cannot do: a hand that does not
    /// reach its place, a support off its surface, a limb in the floor, a joint
    /// bent the wrong way, a body that rests on nothing. Empty for a sound figure.
    pub fn problems(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (index, pose) in self.poses.iter().enumerate() {
            let mut say = |text: String| found.push(format!("pose {}: {text}", index + 1));
            for (i, side, _) in SIDES {
                if let (Some(leg), Some(arm)) = (pose.body.legs.get(i), pose.body.arms.get(i)) {
                    leg_problems(&pose.body, leg, side, &mut say);
                    arm_problems(&pose.body, arm, side, &mut say);
                }
            }
            self.support(pose, &mut say);
            self.floor(pose, &mut say);
        }
        found
    }

    fn support(&self, pose: &KeyPose, say: &mut impl FnMut(String)) {
        if pose.on.is_empty() {
            say("nothing says what the body rests on".to_owned());
        }
        for (surface, spots) in &pose.on {
            for spot in spots {
                let Some(blobs) = spot_blobs(&pose.body, spot) else {
                    say(format!("\u{201c}{spot}\u{201d} cannot rest on anything"));
                    continue;
                };
                match self.gap(&pose.body, surface, &blobs) {
                    Some(gap) if gap.abs() <= TOUCH => {}
                    Some(gap) => say(format!("{spot} is {gap:.1} cm off the {surface}")),
                    None => say(format!("there is no {surface} for {spot}")),
                }
            }
        }
    }

    /// How far a surface is from the nearest of `blobs`; negative inside it.
    fn gap(&self, body: &Body, surface: &str, blobs: &[Blob]) -> Option<f64> {
        let above = |top: f64| least(blobs, v(0.0, -1.0, 0.0)).map(|low| -low - top);
        let mut props = self.props.iter();
        match surface {
            "floor" => above(0.0),
            // In the air: nothing to touch, but it must be clear of the floor.
            "air" => above(0.0).map(|gap| if gap > TOUCH { 0.0 } else { gap - 2.0 * TOUCH }),
            "chair" => props
                .any(|prop| matches!(prop, Prop::Chair { .. }))
                .then(|| above(SEAT))
                .flatten(),
            "step" | "bed" => props.find_map(|prop| match prop {
                Prop::Step { top, .. } | Prop::Bed { top, .. } => above(*top),
                _ => None,
            }),
            "cushion" => props.find_map(|prop| match prop {
                Prop::Cushion {
                    at,
                    size: [_, high],
                    ..
                } => above(body.middle(at).ok()?.y + high / 2.0),
                _ => None,
            }),
            "wall" => props.find_map(|prop| {
                let away = |at: f64, from: f64| (at - from).signum();
                match prop {
                    Prop::Wall { x: Some(x), .. } => {
                        let way = away(*x, body.pelvis.x);
                        Some(x * way - least(blobs, v(way, 0.0, 0.0))?)
                    }
                    Prop::Wall { z: Some(z), .. } | Prop::Door { at: [_, z] } => {
                        let way = away(*z, body.pelvis.z);
                        Some(z * way - least(blobs, v(0.0, 0.0, way))?)
                    }
                    _ => None,
                }
            }),
            _ => None,
        }
    }

    /// Nothing may be under the floor.
    fn floor(&self, pose: &KeyPose, say: &mut impl FnMut(String)) {
        for part in Part::ALL {
            let blobs: Vec<_> = flesh(&pose.body, part).into_iter().flatten().collect();
            if let Some(low) = least(&blobs, v(0.0, -1.0, 0.0)).filter(|low| *low > TOUCH) {
                say(format!("{part:?} is {low:.1} cm in the floor"));
            }
        }
    }
}

/// How far the blobs reach towards `way`.
fn least(blobs: &[Blob], way: Vec3) -> Option<f64> {
    blobs
        .iter()
        .map(|blob| blob.reach(way))
        .max_by(f64::total_cmp)
}

/// What of the body can rest on something, by name.
fn spot_blobs(body: &Body, spot: &str) -> Option<Vec<Blob>> {
    let trunk = || flesh(body, Part::Trunk).into_iter();
    match spot {
        "seat" | "hips" => return trunk().next(),
        "back" | "chest" | "belly" => return trunk().nth(1),
        "shoulders" => return trunk().nth(2),
        "head" => return flesh(body, Part::Head).into_iter().next(),
        _ => {}
    }
    let (index, part) = match spot.split_once('-')? {
        ("left", part) => (0, part),
        ("right", part) => (1, part),
        _ => return None,
    };
    let (arm, leg) = (body.arms.get(index)?, body.legs.get(index)?);
    Some(match part {
        "foot" => {
            let [heel, ball, _] = sole(leg);
            vec![heel, ball]
        }
        "heel" => sole(leg).into_iter().take(1).collect(),
        "toes" => sole(leg).into_iter().skip(1).collect(),
        "instep" => {
            let [_, ball, _] = sole(leg);
            vec![Blob::ball(leg.ankle, ANKLE), ball]
        }
        "knee" => vec![Blob::ball(leg.knee, KNEE)],
        "shin" => flesh(body, Part::Shin(index)).into_iter().next()?,
        "thigh" => flesh(body, Part::Thigh(index)).into_iter().next()?,
        "elbow" => vec![Blob::ball(arm.elbow, ELBOW)],
        "forearm" => vec![Blob::ball(arm.elbow, ELBOW), Blob::ball(arm.wrist, WRIST)],
        "hand" => vec![Blob::ball(palm(arm), PALM)],
        "fingers" => vec![fingertips(arm)],
        "arm" => flesh(body, Part::UpperArm(index)).into_iter().next()?,
        "shoulder" => vec![Blob::ball(arm.shoulder, SHOULDER)],
        _ => return None,
    })
}

fn bend(a: Vec3, b: Vec3, c: Vec3) -> f64 {
    let (one, two) = (
        (b - a).unit_or(v(0.0, 1.0, 0.0)),
        (c - b).unit_or(v(0.0, 1.0, 0.0)),
    );
    one.dot(two).clamp(-1.0, 1.0).acos().to_degrees()
}

fn leg_problems(body: &Body, leg: &LegJoints, side: Side, say: &mut impl FnMut(String)) {
    let word = side.word();
    if leg.miss > 1.0 {
        say(format!(
            "the {word} foot misses its place by {:.1} cm",
            leg.miss
        ));
    }
    let knee = bend(leg.hip, leg.knee, leg.ankle);
    if knee > 158.0 {
        say(format!("the {word} knee is bent by {knee:.0} degrees"));
    }
    // A foot points where its knee points, or along the shin.
    let shin = (leg.ankle - leg.knee).unit_or(v(0.0, -1.0, 0.0));
    let ahead = leg.toes.dot(leg.front);
    if ahead < -0.4 {
        say(format!(
            "the {word} knee bends backwards, or its foot points backwards ({ahead:.2})"
        ));
    }
    if leg.toes.dot(shin) < -0.75 {
        say(format!("the {word} foot is drawn up too far"));
    }
    let thigh = (leg.knee - leg.hip).unit_or(v(0.0, -1.0, 0.0));
    let back = -thigh.dot(body.pelvis_frame.front);
    if back > 0.68 {
        say(format!(
            "the {word} thigh is too far behind the hip ({back:.2})"
        ));
    }
    // Beside the ribs there is room for a thigh, in front of them there is not.
    let outward = thigh.dot(body.pelvis_frame.left) * if side == Side::Left { 1.0 } else { -1.0 };
    if thigh.dot(body.pelvis_frame.up) > 0.85 && outward < 0.15 {
        say(format!("the {word} thigh points up through the trunk"));
    }
    if leg.thigh_front().dot(body.pelvis_frame.front) < -0.35
        && thigh.dot(body.pelvis_frame.up) < -0.5
    {
        say(format!("the {word} knee points behind the body"));
    }
}

fn arm_problems(body: &Body, arm: &ArmJoints, side: Side, say: &mut impl FnMut(String)) {
    let word = side.word();
    if arm.miss > 1.0 {
        say(format!(
            "the {word} hand misses its place by {:.1} cm",
            arm.miss
        ));
    }
    let elbow = bend(arm.shoulder, arm.elbow, arm.wrist);
    if elbow > 152.0 {
        say(format!("the {word} elbow is bent by {elbow:.0} degrees"));
    }
    let wrist = bend(arm.elbow, arm.wrist, arm.wrist + arm.fingers);
    if wrist > 95.0 {
        say(format!("the {word} wrist is bent by {wrist:.0} degrees"));
    }
    // A hanging arm's elbow never points forward.
    let hangs = (arm.elbow - arm.shoulder).dot(body.chest_frame.up) < 0.0;
    let out = (arm.elbow - arm.shoulder.towards(arm.wrist, 0.5)).unit_or(v(0.0, 0.0, 0.0));
    let ahead = out.dot(body.chest_frame.front);
    if hangs && elbow > 25.0 && ahead > 0.75 {
        say(format!("the {word} elbow bends the wrong way ({ahead:.2})"));
    }
}

/// The names a file may use, checked when it is read.
pub(super) fn known(body: &Body, places: &[Place]) -> Result<(), String> {
    body.middle(places).map(|_| ())
}
