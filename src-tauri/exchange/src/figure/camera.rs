//! From space to the page.

use super::flesh::Blob;
use super::format::View;
use super::outline::{Ellipse, Pencil};
use super::space::Vec3;
use limber_core::Side;

/// Width and height of every drawing.
pub const FRAME: f64 = 200.0;
/// What stays free of body at every edge.
pub(super) const MARGIN: f64 = 7.0;
/// Most units of the drawing for a centimetre, so that a small pose does not turn
/// into a giant beside a tall one.
const LARGEST: f64 = 1.45;

/// A direction of sight.
#[derive(Clone, Copy, Debug)]
pub(super) struct Camera {
    yaw: f64,
    pitch: f64,
    mirror: bool,
}

/// A point as seen: towards the left of the screen, up, and towards the viewer;
/// centimetres.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub left: f64,
    pub up: f64,
    pub near: f64,
}

impl Camera {
    pub(super) fn new(view: View, yaw: Option<f64>, pitch: Option<f64>) -> Self {
        let (own_yaw, own_pitch) = match view {
            View::Side => (0.0, 0.0),
            View::ThreeQuarter => (40.0, 18.0),
            View::Front => (90.0, 0.0),
            View::Back => (-90.0, 0.0),
        };
        Self {
            yaw: yaw.unwrap_or(own_yaw).to_radians(),
            pitch: pitch.unwrap_or(own_pitch).to_radians(),
            mirror: view == View::Front,
        }
    }

    /// Whether the floor is seen as a line.
    pub(super) fn level(&self) -> bool {
        self.pitch == 0.0
    }

    pub(super) fn see(&self, p: Vec3) -> Seen {
        let (sy, cy) = self.yaw.sin_cos();
        let (sp, cp) = self.pitch.sin_cos();
        let left = p.x * cy - p.z * sy;
        let flat = p.x * sy + p.z * cy;
        Seen {
            left: if self.mirror { -left } else { left },
            up: p.y * cp - flat * sp,
            near: flat * cp + p.y * sp,
        }
    }
}

/// Where on the page what is seen goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    pub scale: f64,
    middle: f64,
    base: f64,
    /// Left and right are exchanged when the text is written, not before.
    pub pencil: Pencil,
}

impl Page {
    /// The page on which everything within `bounds` (leftmost, topmost, rightmost
    /// and lowest, in centimetres as seen, right and down counting up) fits.
    pub(super) fn fit(bounds: [f64; 4], side: Side) -> Self {
        let [left, top, right, bottom] = bounds;
        let room = FRAME - 2.0 * MARGIN;
        let scale = (room / (right - left).max(1.0))
            .min(room / (bottom - top).max(1.0))
            .min(LARGEST);
        Self {
            scale,
            middle: f64::midpoint(left, right),
            base: FRAME / 2.0 - scale * f64::midpoint(top, bottom),
            pencil: Pencil {
                mirror: (side == Side::Right).then_some(FRAME),
            },
        }
    }

    pub(super) fn point(&self, seen: Seen) -> (f64, f64) {
        let across = self.scale * (-seen.left - self.middle);
        (FRAME / 2.0 + across, self.base - self.scale * seen.up)
    }
}

/// The shadow of an egg shape.
pub(super) fn shadow(camera: &Camera, page: &Page, blob: &Blob) -> Ellipse {
    let (x, y) = page.point(camera.see(blob.at));
    let mut shape = Ellipse {
        x,
        y,
        xx: 0.0,
        xy: 0.0,
        yy: 0.0,
    };
    for axis in &blob.axes {
        let seen = camera.see(*axis);
        let across = -seen.left * page.scale;
        let down = -seen.up * page.scale;
        shape.xx += across * across;
        shape.xy += across * down;
        shape.yy += down * down;
    }
    shape
}

/// Bounds of an egg shape in centimetres as seen.
pub(super) fn bounds(camera: &Camera, blob: &Blob) -> [f64; 4] {
    let seen = camera.see(blob.at);
    let (mut w, mut h) = (0.0, 0.0);
    for axis in &blob.axes {
        let part = camera.see(*axis);
        w += part.left * part.left;
        h += part.up * part.up;
    }
    let (w, h) = (w.sqrt(), h.sqrt());
    [-seen.left - w, -seen.up - h, -seen.left + w, -seen.up + h]
}

/// The bounds of both.
pub(super) fn join(a: [f64; 4], b: [f64; 4]) -> [f64; 4] {
    let ([al, at, ar, ab], [bl, bt, br, bb]) = (a, b);
    [al.min(bl), at.min(bt), ar.max(br), ab.max(bb)]
}
