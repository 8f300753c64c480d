//! From a pose to SVG text.

use super::camera::{FRAME, MARGIN, Page, join, shadow};
use super::flesh::{Blob, Part, bridge, felt, flesh};
use super::format::Prop;
use super::scenery::Painter;
use super::{Figure, KeyPose};
use limber_core::Side;
use std::fmt::Write as _;

/// Whose colours a drawing takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Of the page it stands in: near is `currentColor`, the gaps between limbs
    /// the page's own ground. Classes: `near`, `far`, `gap` (stroke it in the
    /// ground's colour), `ground` (fill it so), `prop`, `held`, `felt` (fill it in
    /// the side's colour).
    Theme,
    /// Its own, for a light ground (#FFFFFF): reports, print, the contact sheet.
    Light,
    /// Its own, for a dark ground (#1A2120).
    Dark,
}

struct Ink {
    body: &'static str,
    ground: &'static str,
    left: &'static str,
    right: &'static str,
    both: &'static str,
}

impl Style {
    fn ink(self) -> Ink {
        let (body, ground) = match self {
            Self::Theme => ("currentColor", "Canvas"),
            Self::Light => ("#1B2421", "#FFFFFF"),
            Self::Dark => ("#ECEFEA", "#1A2120"),
        };
        let (left, right, both) = match self {
            Self::Dark => ("#2F6FE0", "#D9690F", "#1E9C88"),
            Self::Theme | Self::Light => ("#6FA3FF", "#FF9A4A", "#3FC2AC"),
        };
        Ink {
            body,
            ground,
            left,
            right,
            both,
        }
    }
}

impl Figure {
    /// The drawing of key pose `pose` (the last one where there are fewer) for a
    /// side; `None` draws what is neither left nor right, or the left. Always a
    /// whole `<svg>` element with the view box `0 0 200 200`, no ids, no scripts
    /// and no `style`, and the same text for the same request.
    pub fn svg(&self, side: Option<Side>, pose: usize, style: Style) -> String {
        let Some(pose) = self.poses.get(pose.min(self.poses.len().saturating_sub(1))) else {
            return String::new();
        };
        let ink = style.ink();
        let page = self.layout.page(side.unwrap_or(Side::Left));
        let size = FRAME;
        let word = side.map_or("both", Side::word);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure {word}\" \
             viewBox=\"0 0 {size} {size}\" aria-hidden=\"true\">"
        );
        let painter = Painter {
            camera: &self.camera,
            page: &page,
            body: &pose.body,
            reach: self.layout.reach,
        };
        let scenery = painter.paint(&self.props);
        props(&mut svg, &scenery.behind, ink.body);
        let busy = !self.camera.level()
            || self
                .props
                .iter()
                .any(|prop| !matches!(prop, Prop::Mat { .. }));
        self.parts(&mut svg, pose, &page, &ink, busy);
        let mark = match side {
            Some(Side::Left) => ink.left,
            Some(Side::Right) => ink.right,
            None => ink.both,
        };
        self.marks(&mut svg, pose, &page, mark);
        solid(&mut svg, &scenery.before, &ink);
        held(&mut svg, &scenery.held, &ink);
        svg.push_str("</svg>");
        svg
    }

    /// The parts of the body from the farthest to the nearest.
    fn order(&self, pose: &KeyPose) -> Vec<Part> {
        let mut order: Vec<(f64, Part)> = Part::ALL
            .iter()
            .map(|part| (self.nearness(pose, *part), *part))
            .collect();
        order.sort_by(|a, b| a.0.total_cmp(&b.0));
        order.into_iter().map(|(_, part)| part).collect()
    }

    fn nearness(&self, pose: &KeyPose, part: Part) -> f64 {
        let body = &pose.body;
        let leg = |i: usize, share: f64| {
            body.legs.get(i).map(|leg| {
                (
                    leg.hip.towards(leg.knee, share),
                    leg.knee.towards(leg.ankle, share),
                )
            })
        };
        let arm = |i: usize, share: f64| {
            body.arms.get(i).map(|arm| {
                (
                    arm.shoulder.towards(arm.elbow, share),
                    arm.elbow.towards(arm.wrist, share),
                )
            })
        };
        // What hangs on the trunk is before it where it is about as near.
        let (at, bias) = match part {
            Part::Trunk => (Some(body.waist.towards(body.chest, 0.3)), 0.0),
            Part::Head => (Some(body.head), 1.0),
            Part::Thigh(i) => (leg(i, 0.5).map(|pair| pair.0), 3.0),
            Part::Shin(i) => (leg(i, 0.5).map(|pair| pair.1), 3.0),
            Part::UpperArm(i) => (arm(i, 0.5).map(|pair| pair.0), 5.0),
            Part::Forearm(i) => (arm(i, 0.6).map(|pair| pair.1), 6.0),
        };
        let told: f64 = pose
            .depth
            .iter()
            .filter(|(name, _)| part.is(name))
            .map(|(_, by)| by)
            .sum();
        at.map_or(0.0, |at| self.camera.see(at).near) + bias + told
    }

    fn parts(&self, svg: &mut String, pose: &KeyPose, page: &Page, ink: &Ink, scenery: bool) {
        let trace = |blobs: &[Blob]| {
            let shapes: Vec<_> = blobs
                .iter()
                .map(|blob| shadow(&self.camera, page, blob))
                .collect();
            page.pencil.outline(&shapes)
        };
        let far = |part: Part| pose.far.iter().any(|name| part.is(name));
        let mut drawn: Vec<Part> = Vec::new();
        let mut open: Option<bool> = None;
        for own in pieces(&self.order(pose), far) {
            let tone = own.first().is_some_and(|part| far(*part));
            let hulls = own.iter().flat_map(|part| flesh(&pose.body, *part));
            let d: String = hulls.map(|hull| trace(&hull)).collect();
            let joints = joints(&own, &drawn).filter(|(part, root)| far(*part) == far(*root));
            let joined: String = joints
                .map(|(part, _)| trace(&bridge(&pose.body, part)))
                .collect();
            if tone && (scenery || drawn.iter().any(|part| !far(*part))) {
                // A far limb before a near one would vanish in it, and a wall
                // would show through it.
                close(svg, &mut open);
                let ground = ink.ground;
                let _ = write!(
                    svg,
                    "<path class=\"ground\" fill=\"{ground}\" d=\"{d}{joined}\"/>"
                );
            }
            if open != Some(tone) {
                close(svg, &mut open);
                group(svg, tone, ink);
                open = Some(tone);
            }
            let _ = write!(svg, "<path d=\"{d}\"/>");
            if !joined.is_empty() {
                let _ = write!(svg, "<path stroke=\"none\" d=\"{joined}\"/>");
            }
            drawn.extend(own);
        }
        close(svg, &mut open);
    }

    fn marks(&self, svg: &mut String, pose: &KeyPose, page: &Page, ink: &str) {
        if pose.felt.is_empty() {
            return;
        }
        let _ = write!(svg, "<g class=\"felt\" fill=\"{ink}\">");
        for (share, opacity) in [(1.0, ".5"), (0.6, ".75")] {
            let _ = write!(svg, "<path opacity=\"{opacity}\" d=\"");
            for name in &pose.felt {
                let Some((a, b, r)) = felt(&pose.body, name) else {
                    continue;
                };
                let middle = a.towards(b, 0.5);
                let ends = [middle.towards(a, share), middle.towards(b, share)];
                let shapes: Vec<_> = ends
                    .iter()
                    .map(|end| shadow(&self.camera, page, &Blob::ball(*end, r * share)))
                    .collect();
                svg.push_str(&page.pencil.outline(&shapes));
            }
            svg.push_str("\"/>");
        }
        svg.push_str("</g>");
    }

    /// Leftmost, topmost, rightmost and lowest point of the body in the drawing of
    /// a key pose for the left, in units of the drawing; `None` past the last pose.
    pub fn extent(&self, pose: usize) -> Option<[f64; 4]> {
        let pose = self.poses.get(pose)?;
        let page = self.layout.page(Side::Left);
        let blobs = Part::ALL
            .iter()
            .flat_map(|part| flesh(&pose.body, *part))
            .flatten();
        blobs
            .map(|blob| shadow(&self.camera, &page, &blob).bounds())
            .reduce(join)
    }

    /// The frame's free edge, units of the drawing.
    pub const MARGIN: f64 = MARGIN;
}

/// The parts in the order they are drawn, those in one piece that hang on each
/// other, follow each other and have the same tone; the trunk apart from limbs.
fn pieces(order: &[Part], far: impl Fn(Part) -> bool) -> Vec<Vec<Part>> {
    let mut pieces: Vec<Vec<Part>> = Vec::new();
    for &part in order {
        let goes_on = |piece: &&mut Vec<Part>| {
            let hangs = |p: &Part| part.root() == Some(*p) || p.root() == Some(part);
            let alike = |p: &Part| far(*p) == far(part) && is_trunk(*p) == is_trunk(part);
            piece.iter().any(hangs) && piece.iter().all(alike)
        };
        match pieces.last_mut().filter(goes_on) {
            Some(piece) => piece.push(part),
            None => pieces.push(vec![part]),
        }
    }
    pieces
}

/// Where a piece hangs on what is drawn already, or that on it: the part and its
/// root.
fn joints<'a>(own: &'a [Part], drawn: &'a [Part]) -> impl Iterator<Item = (Part, Part)> + 'a {
    let rooted = |part: &Part| part.root().map(|root| (*part, root));
    let onto = own
        .iter()
        .filter_map(rooted)
        .filter(|(_, root)| drawn.contains(root));
    let under = drawn
        .iter()
        .filter_map(rooted)
        .filter(|(_, root)| own.contains(root));
    onto.chain(under)
}

fn close(svg: &mut String, open: &mut Option<bool>) {
    if open.take().is_some() {
        svg.push_str("</g>");
    }
}

fn is_trunk(part: Part) -> bool {
    matches!(part, Part::Trunk | Part::Head)
}

fn group(svg: &mut String, far: bool, ink: &Ink) {
    let (class, opacity) = if far {
        ("far", " opacity=\".45\"")
    } else {
        ("near", "")
    };
    let (body, ground) = (ink.body, ink.ground);
    let _ = write!(
        svg,
        "<g class=\"{class} gap\" fill=\"{body}\"{opacity} stroke=\"{ground}\" \
         stroke-width=\"2.4\" paint-order=\"stroke\">"
    );
}

/// Scenery behind the body: lines, and faint areas with or without an edge.
fn props(svg: &mut String, inner: &str, ink: &str) {
    if inner.is_empty() {
        return;
    }
    let _ = write!(
        svg,
        "<g class=\"prop\" fill=\"{ink}\" fill-opacity=\".5\" stroke=\"{ink}\" stroke-width=\"2\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\" opacity=\".4\">{inner}</g>"
    );
}

/// Things before the body hide it, so they are filled with the ground.
fn solid(svg: &mut String, inner: &str, ink: &Ink) {
    if inner.is_empty() {
        return;
    }
    let (body, ground) = (ink.body, ink.ground);
    let _ = write!(
        svg,
        "<g class=\"held ground\" fill=\"{ground}\" stroke=\"{body}\" stroke-width=\"2.2\">{inner}</g>"
    );
}

/// Straps and bands cross the body, so they carry their own gap.
fn held(svg: &mut String, d: &str, ink: &Ink) {
    if d.is_empty() {
        return;
    }
    let (body, ground) = (ink.body, ink.ground);
    let _ = write!(
        svg,
        "<g class=\"held\" fill=\"none\" stroke-linejoin=\"round\" stroke-linecap=\"round\">\
         <path class=\"gap\" stroke=\"{ground}\" stroke-width=\"5.6\" d=\"{d}\"/>\
         <path stroke=\"{body}\" stroke-width=\"2.6\" d=\"{d}\"/></g>"
    );
}
