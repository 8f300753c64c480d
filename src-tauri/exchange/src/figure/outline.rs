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
        Self { x, y, xx: r * r, xy: 0.0, yy: r * r }
    }

    fn reach(&self, (dx, dy): (f64, f64)) -> f64 {
        (self.xx * dx * dx + 2.0 * self.xy * dx * dy + self.yy * dy * dy).max(1e-9).sqrt()
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
        ((mean + spread).max(0.0).sqrt(), (mean - spread).max(1e-4).sqrt(), angle)
    }

    /// Leftmost, topmost, rightmost and lowest coordinate.
    pub(super) fn bounds(&self) -> [f64; 4] {
        let (w, h) = (self.xx.max(0.0).sqrt(), self.yy.max(0.0).sqrt());
        [self.x - w, self.y - h, self.x + w, self.y + h]
    }
}

/// The outline round `shapes` as path data; empty for none.
pub(super) fn outline(shapes: &[Ellipse]) -> String {
    let mut d = String::new();
    let mut corners: Vec<(f64, usize)> = Vec::new();
    let Some(last) = outermost(shapes, angle(STEPS - 1)) else {
        return d;
    };
    let mut before = last;
    for step in 0..STEPS {
        let Some(now) = outermost(shapes, angle(step)) else { return d };
        if now != before {
            corners.push((refine(shapes, angle(step) - angle(1), angle(step), now), now));
            before = now;
        }
    }
    if corners.is_empty() {
        if let Some(one) = shapes.get(last) {
            whole(&mut d, one);
        }
        return d;
    }
    let ends = corners.iter().skip(1).chain(corners.first());
    let mut pen = None;
    for (&(from, index), &(to, _)) in corners.iter().zip(ends) {
        let Some(shape) = shapes.get(index) else { continue };
        let (start, end) = (shape.point(unit(from)), shape.point(unit(to)));
        let sweep = (to - from).rem_euclid(std::f64::consts::TAU);
        line_to(&mut d, &mut pen, start);
        arc_to(&mut d, &mut pen, shape, sweep > std::f64::consts::PI, end);
    }
    d.push('z');
    d
}

/// Path data of a closed polygon.
pub(super) fn polygon(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    let mut pen = None;
    for &point in points {
        line_to(&mut d, &mut pen, point);
    }
    d.push('z');
    d
}

/// Path data of an open line through `points`.
pub(super) fn line(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    let mut pen = None;
    for &point in points {
        line_to(&mut d, &mut pen, point);
    }
    d
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

type Pen = Option<(f64, f64)>;

fn tenths(p: (f64, f64)) -> (f64, f64) {
    ((p.0 * 10.0).round() / 10.0, (p.1 * 10.0).round() / 10.0)
}

fn pair(d: &mut String, (x, y): (f64, f64)) {
    let (x, y) = (number(x), number(y));
    let comma = if y.starts_with('-') { "" } else { " " };
    let _ = write!(d, "{x}{comma}{y}");
}

fn line_to(d: &mut String, pen: &mut Pen, to: (f64, f64)) {
    let to = tenths(to);
    match *pen {
        None => {
            d.push('M');
            pair(d, to);
        }
        Some(from) if (from.0 - to.0).abs() + (from.1 - to.1).abs() < 0.15 => return,
        Some(from) => {
            d.push('l');
            pair(d, (to.0 - from.0, to.1 - from.1));
        }
    }
    *pen = Some(to);
}

fn arc_to(d: &mut String, pen: &mut Pen, shape: &Ellipse, large: bool, to: (f64, f64)) {
    let Some(from) = *pen else { return };
    let to = tenths(to);
    if (from.0 - to.0).abs() + (from.1 - to.1).abs() < 0.15 {
        return;
    }
    let (rx, ry, turn) = shape.axes();
    let turn = if (rx - ry).abs() < 0.06 { 0.0 } else { turn.round() };
    let _ = write!(d, "a{} {} {} {} 1 ", number(rx), number(ry), turn, u8::from(large));
    pair(d, (to.0 - from.0, to.1 - from.1));
    *pen = Some(to);
}

fn whole(d: &mut String, shape: &Ellipse) {
    let (start, end) = (shape.point((-1.0, 0.0)), shape.point((1.0, 0.0)));
    let mut pen = None;
    line_to(d, &mut pen, start);
    arc_to(d, &mut pen, shape, false, end);
    arc_to(d, &mut pen, shape, false, start);
    d.push('z');
}
