//! The outline round ellipses, as the text of an SVG path.
//!
//! Everything that is drawn is the tight outline (convex hull) round one or more
//! ellipses: a limb goes round a circle at each joint, the chest round the
//! shadows of a rib cage and two shoulders. Such an outline is made of arcs and
//! straight lines, so that a rounded, tapered limb takes about sixty bytes.

use std::fmt::Write as _;

/// An ellipse on the page, in units of the drawing. `xx`, `xy`, `yy` are its
/// quadratic form: the ellipse reaches `sqrt(d' S d)` from its middle towards `d`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ellipse {
    pub x: f64,
    pub y: f64,
    pub xx: f64,
    pub xy: f64,
    pub yy: f64,
}

/// Directions tried round the outline before its corners are refined.
const STEPS: usize = 90;

impl Ellipse {
    pub(super) fn circle(x: f64, y: f64, r: f64) -> Self {
        Self {
            x,
            y,
            xx: r * r,
            xy: 0.0,
            yy: r * r,
        }
    }

    fn reach(&self, (dx, dy): (f64, f64)) -> f64 {
        (self.xx * dx * dx + 2.0 * self.xy * dx * dy + self.yy * dy * dy)
            .max(1e-9)
            .sqrt()
    }

    fn support(&self, d: (f64, f64)) -> f64 {
        self.x * d.0 + self.y * d.1 + self.reach(d)
    }

    fn point(&self, d: (f64, f64)) -> (f64, f64) {
        let k = 1.0 / self.reach(d);
        (
            self.x + k * (self.xx * d.0 + self.xy * d.1),
            self.y + k * (self.xy * d.0 + self.yy * d.1),
        )
    }

    /// Half axes and the first one's angle in degrees.
    fn axes(&self) -> (f64, f64, f64) {
        let mean = (self.xx + self.yy) / 2.0;
        let spread = (((self.xx - self.yy) / 2.0).powi(2) + self.xy * self.xy).sqrt();
        let angle = if spread < 1e-3 {
            0.0
        } else {
            (2.0 * self.xy).atan2(self.xx - self.yy).to_degrees() / 2.0
        };
        (
            (mean + spread).max(0.0).sqrt(),
            (mean - spread).max(1e-4).sqrt(),
            angle,
        )
    }

    /// Leftmost, topmost, rightmost and lowest coordinate.
    pub(super) fn bounds(&self) -> [f64; 4] {
        let (w, h) = (self.xx.max(0.0).sqrt(), self.yy.max(0.0).sqrt());
        [self.x - w, self.y - h, self.x + w, self.y + h]
    }
}

/// Writes path data, for the left as it is or for the right as its mirror image.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pencil {
    /// The width in which left and right are exchanged; `None` to leave them.
    pub mirror: Option<f64>,
}

impl Pencil {
    /// Path data of a closed polygon.
    pub(super) fn polygon(self, points: &[(f64, f64)]) -> String {
        let mut d = self.line(points);
        d.push('z');
        d
    }

    /// Path data of an open line through `points`.
    pub(super) fn line(self, points: &[(f64, f64)]) -> String {
        let mut pen = Pen::new(self.mirror);
        for &point in points {
            pen.line_to(point);
        }
        pen.d
    }

    /// The outline round `shapes` as path data; empty for none.
    pub(super) fn outline(self, shapes: &[Ellipse]) -> String {
        outline(shapes, Pen::new(self.mirror))
    }
}

fn outline(shapes: &[Ellipse], mut pen: Pen) -> String {
    let mut corners: Vec<(f64, usize)> = Vec::new();
    let Some(last) = outermost(shapes, angle(STEPS - 1)) else {
        return pen.d;
    };
    let mut before = last;
    for step in 0..STEPS {
        let Some(now) = outermost(shapes, angle(step)) else {
            return pen.d;
        };
        if now != before {
            corners.push((
                refine(shapes, angle(step) - angle(1), angle(step), now),
                now,
            ));
            before = now;
        }
    }
    if corners.is_empty() {
        if let Some(one) = shapes.get(last) {
            whole(&mut pen, one);
        }
        return pen.d;
    }
    let ends = corners.iter().skip(1).chain(corners.first());
    for (&(from, index), &(to, _)) in corners.iter().zip(ends) {
        let Some(shape) = shapes.get(index) else {
            continue;
        };
        let (start, end) = (shape.point(unit(from)), shape.point(unit(to)));
        let sweep = (to - from).rem_euclid(std::f64::consts::TAU);
        pen.line_to(start);
        pen.arc_to(shape, sweep > std::f64::consts::PI, end);
    }
    pen.d.push('z');
    pen.d
}

/// A number with one decimal, without what SVG does not need.
pub(super) fn number(value: f64) -> String {
    let mut tenths = (value * 10.0).round();
    if tenths == 0.0 {
        tenths = 0.0_f64.abs();
    }
    let mut text = format!("{}", tenths / 10.0);
    if let Some(rest) = text.strip_prefix("0.") {
        text = format!(".{rest}");
    } else if let Some(rest) = text.strip_prefix("-0.") {
        text = format!("-.{rest}");
    }
    if text == "-0" { "0".to_owned() } else { text }
}

fn angle(step: usize) -> f64 {
    step as f64 * std::f64::consts::TAU / STEPS as f64
}

fn unit(angle: f64) -> (f64, f64) {
    (angle.cos(), angle.sin())
}

fn outermost(shapes: &[Ellipse], angle: f64) -> Option<usize> {
    let d = unit(angle);
    let mut best: Option<(usize, f64)> = None;
    for (index, shape) in shapes.iter().enumerate() {
        let reach = shape.support(d);
        if best.is_none_or(|(_, most)| reach > most + 1e-6) {
            best = Some((index, reach));
        }
    }
    best.map(|(index, _)| index)
}

/// The angle between `low` and `high` from which on `index` is outermost.
fn refine(shapes: &[Ellipse], mut low: f64, mut high: f64, index: usize) -> f64 {
    for _ in 0..12 {
        let middle = f64::midpoint(low, high);
        if outermost(shapes, middle) == Some(index) {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}

struct Pen {
    d: String,
    at: Option<(f64, f64)>,
    mirror: Option<f64>,
}

impl Pen {
    fn new(mirror: Option<f64>) -> Self {
        Self {
            d: String::new(),
            at: None,
            mirror,
        }
    }

    fn pair(&mut self, x: f64, y: f64) {
        let (x, y) = (number(x), number(y));
        let space = if y.starts_with('-') { "" } else { " " };
        let _ = write!(self.d, "{x}{space}{y}");
    }

    /// A step from the last point, to the other side where it is mirrored.
    fn step(&mut self, from: (f64, f64), to: (f64, f64)) {
        let across = to.0 - from.0;
        self.pair(
            if self.mirror.is_some() {
                -across
            } else {
                across
            },
            to.1 - from.1,
        );
        self.at = Some(to);
    }

    fn line_to(&mut self, to: (f64, f64)) {
        let to = tenths(to);
        match self.at {
            None => {
                self.d.push('M');
                self.pair(self.mirror.map_or(to.0, |width| width - to.0), to.1);
                self.at = Some(to);
            }
            Some(from) if close(from, to) => {}
            Some(from) => {
                self.d.push('l');
                self.step(from, to);
            }
        }
    }

    fn arc_to(&mut self, shape: &Ellipse, large: bool, to: (f64, f64)) {
        let to = tenths(to);
        let Some(from) = self.at.filter(|from| !close(*from, to)) else {
            return;
        };
        let (rx, ry, turn) = shape.axes();
        let round = (rx - ry).abs() < 0.06;
        let turn = if round { 0 } else { turn.round() as i32 };
        let (turn, sweep) = if self.mirror.is_some() {
            (-turn, 0)
        } else {
            (turn, 1)
        };
        let (rx, ry, large) = (number(rx), number(ry), u8::from(large));
        let _ = write!(self.d, "a{rx} {ry} {turn} {large} {sweep} ");
        self.step(from, to);
    }
}

fn tenths(p: (f64, f64)) -> (f64, f64) {
    ((p.0 * 10.0).round() / 10.0, (p.1 * 10.0).round() / 10.0)
}

fn close(a: (f64, f64), b: (f64, f64)) -> bool {
    (a.0 - b.0).abs() + (a.1 - b.1).abs() < 0.15
}

fn whole(pen: &mut Pen, shape: &Ellipse) {
    let (start, end) = (shape.point((-1.0, 0.0)), shape.point((1.0, 0.0)));
    pen.line_to(start);
    pen.arc_to(shape, false, end);
    pen.arc_to(shape, false, start);
    pen.d.push('z');
}
