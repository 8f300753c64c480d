//! Floor, furniture and things held.

use super::body::Body;
use super::camera::{Camera, FRAME, Page, shadow};
use super::flesh::Blob;
use super::format::{Place, Prop};
use super::outline::Ellipse;
use super::space::{Vec3, v};
use std::fmt::Write as _;

/// Height of a chair's seat.
pub(super) const SEAT: f64 = 45.0;
/// Height of a chair's back.
const CHAIR_BACK: f64 = 86.0;
/// Height to which a wall is drawn.
const WALL: f64 = 185.0;
/// Half the width of a wall that is seen from the front.
const HALF_WALL: f64 = 75.0;
/// Half the depth and width of a chair's seat.
const HALF_SEAT: f64 = 20.0;

/// The corners that must be on the page.
pub(super) fn corners(prop: &Prop, body: &Body) -> Vec<Vec3> {
    match prop {
        Prop::Chair { .. } => chair_corners(prop),
        Prop::Step { x, z, top } | Prop::Bed { x, z, top } => box_corners(*x, *z, *top),
        Prop::Wall { x: Some(x), .. } => vec![v(*x, 0.0, 0.0), v(*x, 60.0, 0.0)],
        Prop::Door { at: [x, z] } => vec![v(*x, 0.0, *z), v(*x, 120.0, *z)],
        Prop::Cushion {
            at, size: [w, h], ..
        } => body.middle(at).map_or_else(
            |_| Vec::new(),
            |p| vec![p + v(w / 2.0, h / 2.0, 0.0), p - v(w / 2.0, h / 2.0, 0.0)],
        ),
        Prop::Strap { through, .. } => through.iter().filter_map(|p| body.place(p).ok()).collect(),
        Prop::Ball { at, r } => body.middle(at).map_or_else(
            |_| Vec::new(),
            |p| vec![p + v(*r, *r, *r), p - v(*r, *r, *r)],
        ),
        Prop::Wall { .. } | Prop::Mat { .. } | Prop::Ice { .. } => Vec::new(),
    }
}

fn box_corners(x: [f64; 2], z: [f64; 2], top: f64) -> Vec<Vec3> {
    let mut all = Vec::with_capacity(8);
    for y in [0.0, top] {
        for (a, b) in [(x[0], z[0]), (x[1], z[0]), (x[1], z[1]), (x[0], z[1])] {
            all.push(v(a, y, b));
        }
    }
    all
}

fn chair_corners(prop: &Prop) -> Vec<Vec3> {
    let Prop::Chair { at, no_back, turn } = prop else {
        return Vec::new();
    };
    let mut all = Vec::new();
    for a in [-HALF_SEAT, HALF_SEAT] {
        for b in [-HALF_SEAT, HALF_SEAT] {
            for y in [0.0, SEAT, if *no_back { SEAT } else { CHAIR_BACK }] {
                all.push(chair_point(*at, *turn, a, y, b));
            }
        }
    }
    all
}

fn chair_point(at: [f64; 2], turn: f64, front: f64, y: f64, left: f64) -> Vec3 {
    let (s, c) = turn.to_radians().sin_cos();
    let [x, z] = at;
    v(x + front * c - left * s, y, z + front * s + left * c)
}

/// What is drawn before the body, and what after.
#[derive(Default)]
pub(super) struct Scenery {
    pub behind: String,
    /// Solid things before the body, as paths.
    pub before: String,
    /// Straps and bands, as bare path data.
    pub held: String,
}

pub(super) struct Painter<'a> {
    pub camera: &'a Camera,
    pub page: &'a Page,
    pub body: &'a Body,
    /// How far the figure goes: least and most `x`, then `z`.
    pub reach: [[f64; 2]; 2],
}

impl Painter<'_> {
    fn at(&self, p: Vec3) -> (f64, f64) {
        self.page.point(self.camera.see(p))
    }

    pub(super) fn paint(&self, props: &[Prop]) -> Scenery {
        let mut scenery = Scenery::default();
        if self.camera.level() {
            let (_, y) = self.at(Vec3::default());
            let floor = self
                .page
                .pencil
                .line(&[(4.0, y + 1.0), (FRAME - 4.0, y + 1.0)]);
            let _ = write!(scenery.behind, "<path d=\"{floor}\"/>");
        } else if !props.iter().any(|prop| matches!(prop, Prop::Mat { .. })) {
            self.mat(&mut scenery.behind, None, None);
        }
        for prop in props {
            self.one(prop, &mut scenery);
        }
        scenery
    }

    fn one(&self, prop: &Prop, scenery: &mut Scenery) {
        let behind = &mut scenery.behind;
        match prop {
            Prop::Mat { x, z } => self.mat(behind, *x, *z),
            Prop::Wall { x, z } => self.wall(behind, *x, *z),
            Prop::Chair { at, no_back, turn } => self.chair(behind, *at, *no_back, *turn),
            Prop::Step { x, z, top } => self.solid(behind, *x, *z, *top),
            Prop::Bed { x, z, top } => self.solid(behind, *x, *z, *top),
            Prop::Cushion { at, size, front } => {
                let out = if *front { &mut scenery.before } else { behind };
                self.cushion(out, at, *size, *front);
            }
            Prop::Door { at: [x, z] } => {
                // Its end is round: begin half its width above the floor.
                let (a, b) = (self.at(v(*x, 3.0, *z)), self.at(v(*x, 200.0, *z)));
                let top = b.1.max(3.0);
                let d = self.page.pencil.line(&[a, (b.0, top)]);
                let _ = write!(behind, "<path stroke-width=\"7\" d=\"{d}\"/>");
            }
            Prop::Strap {
                through,
                behind: hidden,
            } => {
                let points: Vec<_> = through
                    .iter()
                    .filter_map(|place| self.body.place(place).ok())
                    .map(|p| self.at(p))
                    .collect();
                if *hidden {
                    let d = self.page.pencil.line(&points);
                    let _ = write!(behind, "<path fill=\"none\" d=\"{d}\"/>");
                } else {
                    scenery.held.push_str(&self.page.pencil.line(&points));
                }
            }
            Prop::Ball { at, r } => {
                if let Ok(p) = self.body.middle(at) {
                    let d = self.page.pencil.outline(&[shadow(
                        self.camera,
                        self.page,
                        &Blob::ball(p, *r),
                    )]);
                    let _ = write!(scenery.before, "<path d=\"{d}\"/>");
                }
            }
            Prop::Ice { at } => {
                if let Ok(p) = self.body.middle(at) {
                    let (x, y) = self.at(p);
                    let k = self.page.scale;
                    let d = self.page.pencil.outline(&[
                        Ellipse::circle(x - 8.0 * k, y, 5.5 * k),
                        Ellipse::circle(x + 8.0 * k, y, 5.5 * k),
                    ]);
                    let _ = write!(scenery.before, "<path d=\"{d}\"/>");
                }
            }
        }
    }

    fn mat(&self, out: &mut String, x: Option<[f64; 2]>, z: Option<[f64; 2]>) {
        let [[x0, x1], [z0, z1]] = self.reach;
        let [a, b] = x.unwrap_or([x0 - 12.0, x1 + 12.0]);
        let [c, d] = z.unwrap_or([(z0 - 8.0).min(-32.0), (z1 + 8.0).max(32.0)]);
        if self.camera.level() {
            // Edge on, a mat is the floor's upper side; where it ends does not matter
            // unless a wall stands there.
            let ends = x.map(|[a, b]| [self.at(v(a, 0.0, c)).0, self.at(v(b, 0.0, c)).0]);
            let [one, other] = ends.unwrap_or([0.0, FRAME]);
            let (from, to) = (one.min(other).max(4.0), one.max(other).min(FRAME - 4.0));
            let (_, y) = self.at(Vec3::default());
            let y = y + 1.0;
            let thick = [(from, y), (to, y), (to, y + 4.0), (from, y + 4.0)];
            let _ = write!(
                out,
                "<path stroke=\"none\" d=\"{}\"/>",
                self.page.pencil.polygon(&thick)
            );
        } else {
            let ground = [v(a, 0.0, c), v(b, 0.0, c), v(b, 0.0, d), v(a, 0.0, d)];
            let points: Vec<_> = ground.iter().map(|p| self.at(*p)).collect();
            let _ = write!(
                out,
                "<path stroke=\"none\" d=\"{}\"/>",
                self.page.pencil.polygon(&inside(&points))
            );
        }
    }

    fn wall(&self, out: &mut String, x: Option<f64>, z: Option<f64>) {
        let foot = v(x.unwrap_or(0.0), 0.0, z.unwrap_or(0.0));
        let along = if x.is_some() {
            v(0.0, 0.0, HALF_WALL)
        } else {
            v(HALF_WALL, 0.0, 0.0)
        };
        let high = v(0.0, WALL, 0.0);
        let (a, b) = (self.at(foot - along), self.at(foot + along));
        if (a.0 - b.0).abs() < 4.0 {
            let (a, b) = (self.at(foot), self.at(foot + high));
            let d = self
                .page
                .pencil
                .line(&[(a.0, a.1 + 1.0), (b.0, b.1.max(4.0))]);
            let _ = write!(out, "<path stroke-width=\"4\" d=\"{d}\"/>");
            return;
        }
        let face: Vec<_> = [
            foot - along,
            foot + along,
            foot + along + high,
            foot - along + high,
        ]
        .iter()
        .map(|p| self.at(*p))
        .collect();
        let d = self.page.pencil.polygon(&inside(&face));
        let _ = write!(out, "<path fill-opacity=\".3\" stroke=\"none\" d=\"{d}\"/>");
    }

    fn chair(&self, out: &mut String, at: [f64; 2], no_back: bool, turn: f64) {
        let point = |front: f64, y: f64, left: f64| self.at(chair_point(at, turn, front, y, left));
        let h = HALF_SEAT;
        let mut legs = String::new();
        for (a, b) in [(-h, -h), (h, -h), (-h, h), (h, h)] {
            legs.push_str(&self.page.pencil.line(&[
                point(a * 0.92, 0.0, b * 0.92),
                point(a * 0.92, SEAT, b * 0.92),
            ]));
        }
        let _ = write!(out, "<path d=\"{legs}\"/>");
        let seat: Vec<_> = [(-h, -h), (h, -h), (h, h), (-h, h)]
            .iter()
            .flat_map(|&(a, b)| [(a, SEAT, b), (a, SEAT - 3.5, b)])
            .map(|(a, y, b)| {
                let (x, y) = point(a, y, b);
                Ellipse::circle(x, y, 0.8)
            })
            .collect();
        let _ = write!(out, "<path d=\"{}\"/>", self.page.pencil.outline(&seat));
        if !no_back {
            let back = self
                .page
                .pencil
                .line(&[point(-h, SEAT, -h), point(-h - 3.0, CHAIR_BACK, -h)])
                + &self
                    .page
                    .pencil
                    .line(&[point(-h, SEAT, h), point(-h - 3.0, CHAIR_BACK, h)]);
            let _ = write!(out, "<path d=\"{back}\"/>");
            let rest: Vec<_> = [
                (CHAIR_BACK, -h),
                (CHAIR_BACK, h),
                (CHAIR_BACK - 16.0, -h),
                (CHAIR_BACK - 16.0, h),
            ]
            .iter()
            .map(|&(y, b)| {
                let (x, y) = point(-h - 2.5, y, b);
                Ellipse::circle(x, y, 1.6)
            })
            .collect();
            let _ = write!(out, "<path d=\"{}\"/>", self.page.pencil.outline(&rest));
        }
    }

    fn solid(&self, out: &mut String, x: [f64; 2], z: [f64; 2], top: f64) {
        let dot = |p: Vec3| {
            let (x, y) = self.at(p);
            Ellipse::circle(x, y, 0.8)
        };
        let all: Vec<_> = box_corners(x, z, top).into_iter().map(dot).collect();
        let _ = write!(out, "<path d=\"{}\"/>", self.page.pencil.outline(&all));
        if !self.camera.level() {
            let lid = all
                .get(4..)
                .map(|all| self.page.pencil.outline(all))
                .unwrap_or_default();
            let _ = write!(out, "<path stroke=\"none\" d=\"{lid}\"/>");
        }
    }

    fn cushion(&self, out: &mut String, at: &[Place], [w, h]: [f64; 2], front: bool) {
        let Ok(middle) = self.body.middle(at) else {
            return;
        };
        let (r, half) = (h / 2.0, (w - h).max(0.0) / 2.0);
        let ends: Vec<_> = [
            v(half, 0.0, half * 0.7),
            v(half, 0.0, half * -0.7),
            v(-half, 0.0, half * 0.7),
            v(-half, 0.0, half * -0.7),
        ]
        .iter()
        .map(|off| shadow(self.camera, self.page, &Blob::ball(middle + *off, r)))
        .collect();
        let class = if front { "" } else { "stroke=\"none\" " };
        let _ = write!(
            out,
            "<path {class}d=\"{}\"/>",
            self.page.pencil.outline(&ends)
        );
    }
}

/// What of a polygon lies inside the frame.
fn inside(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    const EDGE: f64 = 3.0;
    let mut kept = points.to_vec();
    for (across, sign, limit) in [
        (true, 1.0, EDGE),
        (true, -1.0, EDGE - FRAME),
        (false, 1.0, EDGE),
        (false, -1.0, EDGE - FRAME),
    ] {
        let depth = |p: (f64, f64)| sign * if across { p.0 } else { p.1 } - limit;
        let mut next = Vec::with_capacity(kept.len() + 1);
        for (index, &to) in kept.iter().enumerate() {
            let from = kept.get(if index == 0 {
                kept.len() - 1
            } else {
                index - 1
            });
            let Some(&from) = from else { continue };
            let (a, b) = (depth(from), depth(to));
            if (a < 0.0) != (b < 0.0) {
                let share = a / (a - b);
                next.push((
                    from.0 + (to.0 - from.0) * share,
                    from.1 + (to.1 - from.1) * share,
                ));
            }
            if b >= 0.0 {
                next.push(to);
            }
        }
        kept = next;
    }
    kept
}
