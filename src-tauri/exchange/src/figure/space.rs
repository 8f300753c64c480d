//! Points, directions and turned frames in the space a body lives in.
//!
//! `x` points where the body faces, `y` up from the floor, `z` to the body's own
//! left. Lengths are centimetres of a person of 170 cm, angles are degrees.

use serde::{Deserialize, Serialize};
use std::ops::{Add, Mul, Neg, Sub};

/// A point or a direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "[f64; 3]", into = "[f64; 3]")]
pub struct Vec3 {
    /// Forward.
    pub x: f64,
    /// Up.
    pub y: f64,
    /// To the body's left.
    pub z: f64,
}

impl From<[f64; 3]> for Vec3 {
    fn from([x, y, z]: [f64; 3]) -> Self {
        Self { x, y, z }
    }
}

impl From<Vec3> for [f64; 3] {
    fn from(v: Vec3) -> Self {
        [v.x, v.y, v.z]
    }
}

/// Short form of a vector.
pub(super) const fn v(x: f64, y: f64, z: f64) -> Vec3 {
    Vec3 { x, y, z }
}

impl Add for Vec3 {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        v(self.x + o.x, self.y + o.y, self.z + o.z)
    }
}

impl Sub for Vec3 {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        v(self.x - o.x, self.y - o.y, self.z - o.z)
    }
}

impl Neg for Vec3 {
    type Output = Self;
    fn neg(self) -> Self {
        v(-self.x, -self.y, -self.z)
    }
}

impl Mul<f64> for Vec3 {
    type Output = Self;
    fn mul(self, k: f64) -> Self {
        v(self.x * k, self.y * k, self.z * k)
    }
}

impl Vec3 {
    /// Scalar product.
    pub fn dot(self, o: Self) -> f64 {
        self.x * o.x + self.y * o.y + self.z * o.z
    }

    /// Length in centimetres.
    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The direction alone, or `other` where this is too short to have one.
    pub(super) fn unit_or(self, other: Self) -> Self {
        let length = self.length();
        if length < 1e-6 {
            other
        } else {
            self * (1.0 / length)
        }
    }

    /// What is left of it across the unit direction `along`.
    pub(super) fn across(self, along: Self) -> Self {
        self - along * self.dot(along)
    }

    /// The point `share` of the way to `to`.
    pub(super) fn towards(self, to: Self, share: f64) -> Self {
        self + (to - self) * share
    }

    /// Seen in the mirror that swaps left and right of the body.
    pub(super) fn swapped(self) -> Self {
        v(self.x, self.y, -self.z)
    }
}

/// How a part of the trunk is turned. Applied in this order: `twist` about its
/// own length, `lean` to its left, `tilt` forward, `turn` about the vertical.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Turned {
    /// Forward: 0 upright, 90 face down, -90 on the back.
    pub tilt: f64,
    /// About the vertical, to the left.
    pub turn: f64,
    /// Sideways, to the left.
    pub lean: f64,
    /// About its own length, to the left.
    pub twist: f64,
}

/// Three directions at right angles: a part's own front, top and left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Where its front points.
    pub front: Vec3,
    /// Where its upper end points.
    pub up: Vec3,
    /// Where its left points.
    pub left: Vec3,
}

impl Frame {
    /// The frame of a part turned so.
    pub fn of(turned: Turned) -> Self {
        let turn = |p: Vec3| {
            let p = rotate(p, turned.twist, Axis::Vertical);
            let p = rotate(p, turned.lean, Axis::Forward);
            let p = rotate(p, turned.tilt, Axis::Sideways);
            rotate(p, turned.turn, Axis::Vertical)
        };
        Self {
            front: turn(v(1.0, 0.0, 0.0)),
            up: turn(v(0.0, 1.0, 0.0)),
            left: turn(v(0.0, 0.0, 1.0)),
        }
    }

    /// The frame half-way between two.
    pub(super) fn between(a: &Self, b: &Self) -> Self {
        let up = (a.up + b.up).unit_or(a.up);
        let left = (a.left + b.left).across(up).unit_or(a.left);
        let front = (a.front + b.front).across(up).across(left).unit_or(a.front);
        Self { front, up, left }
    }

    /// A vector given in the part's own directions.
    pub(super) fn at(&self, front: f64, up: f64, left: f64) -> Vec3 {
        self.front * front + self.up * up + self.left * left
    }
}

enum Axis {
    Vertical,
    Sideways,
    Forward,
}

fn rotate(p: Vec3, degrees: f64, about: Axis) -> Vec3 {
    let (s, c) = degrees.to_radians().sin_cos();
    match about {
        Axis::Vertical => v(p.x * c - p.z * s, p.y, p.x * s + p.z * c),
        Axis::Sideways => v(p.x * c + p.y * s, p.y * c - p.x * s, p.z),
        Axis::Forward => v(p.x, p.y * c - p.z * s, p.y * s + p.z * c),
    }
}
