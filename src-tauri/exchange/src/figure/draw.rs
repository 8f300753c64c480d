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
    /// the page's own ground. Classes: `far`, `near`, `gap` (stroke it in the
    /// ground's colour), `prop`, `felt`.
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
        let order = self.order(pose);
        let far = |part: Part| pose.far.iter().any(|name| part.is(name));
        let mut drawn: Vec<Part> = Vec::new();
        let mut open: Option<bool> = None;
        let mut rest = order.as_slice();
        while let Some((&part, tail)) = rest.split_first() {
            rest = tail;
            let tone = far(part);
            if open != Some(tone) {
                if open.is_some() {
                    svg.push_str("</g>");
                }
                group(svg, tone, ink);
                open = Some(tone);
            }
            let mut d: String = flesh(&pose.body, part)
                .iter()
                .map(|hull| trace(hull))
                .collect();
            let mut own = vec![part];
            // A limb whose parts follow each other is one piece.
            while let Some((&next, tail)) = rest.split_first() {
                let hangs = own
                    .iter()
                    .any(|p| next.root() == Some(*p) || p.root() == Some(next));
                if !hangs || far(next) != tone || is_trunk(part) != is_trunk(next) {
                    break;
                }
                d.extend(flesh(&pose.body, next).iter().map(|hull| trace(hull)));
                own.push(next);
                rest = tail;
            }
            let mut joined = String::new();
            for &piece in &own {
                let Some(root) = piece.root() else { continue };
                if far(root) == tone && drawn.contains(&root) {
                    joined.push_str(&trace(&bridge(&pose.body, piece)));
                }
            }
            for &earlier in &drawn {
                let root = earlier.root();
                if far(earlier) == tone && root.is_some_and(|root| own.contains(&root)) {
                    joined.push_str(&trace(&bridge(&pose.body, earlier)));
                }
            }
            if tone && (scenery || drawn.iter().any(|p| !far(*p))) {
                // A far limb before a near one would vanish in it, and a wall
                // would show through it.
                let ground = ink.ground;
                let _ = write!(
                    svg,
                    "</g><path class=\"ground\" fill=\"{ground}\" d=\"{d}{joined}\"/>"
                );
                group(svg, tone, ink);
            }
            let _ = write!(svg, "<path d=\"{d}\"/>");
            if !joined.is_empty() {
                let _ = write!(
                    svg,
                    "<path stroke=\"none\" class=\"joint\" d=\"{joined}\"/>"
                );
            }
            drawn.extend(own);
        }
        if open.is_some() {
            svg.push_str("</g>");
        }
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
