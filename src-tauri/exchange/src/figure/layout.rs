//! How much room a figure takes, the same for all its key poses, so that a body
//! does not change its size or jump about between them.

use super::KeyPose;
use super::camera::{Camera, Page, bounds, join};
use super::flesh::{Blob, Part, flesh};
use super::format::Prop;
use super::scenery::corners;
use limber_core::Side;

/// The room that all key poses of a figure take together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layout {
    /// Leftmost, topmost, rightmost and lowest, in centimetres as seen.
    bounds: [f64; 4],
    /// How far trunk, head and legs go: least and most `x`, then `z`.
    pub reach: [[f64; 2]; 2],
}

impl Layout {
    pub(super) fn of(camera: &Camera, props: &[Prop], poses: &[KeyPose]) -> Self {
        let mut all: Option<[f64; 4]> = None;
        let mut add = |blob: &Blob| {
            let own = bounds(camera, blob);
            all = Some(all.map_or(own, |so_far| join(so_far, own)));
        };
        let mut reach = [[f64::MAX, f64::MIN]; 2];
        let [x, z] = &mut reach;
        for pose in poses {
            for part in Part::ALL {
                for blob in flesh(&pose.body, part).iter().flatten() {
                    add(blob);
                    if !part.is_arm() {
                        *x = [x[0].min(blob.at.x), x[1].max(blob.at.x)];
                        *z = [z[0].min(blob.at.z), z[1].max(blob.at.z)];
                    }
                }
            }
            for prop in props {
                for corner in corners(prop, &pose.body) {
                    add(&Blob::ball(corner, 1.0));
                }
            }
        }
        let mut bounds = all.unwrap_or([0.0, 0.0, 1.0, 1.0]);
        if camera.level() {
            // The floor line belongs to the picture, also under a jump.
            bounds = join(bounds, [bounds[0], 0.0, bounds[2], 3.0]);
        }
        Self { bounds, reach }
    }

    /// The page for a side.
    pub(super) fn page(&self, side: Side) -> Page {
        Page::fit(self.bounds, side)
    }
}
