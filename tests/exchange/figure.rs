//! Figures: one for every exercise, bodies that could be, clean drawings.

use crate::figure_svg::{attributes, flipped, marks, paths, well_formed};
use limber_core::dose::DoseKind;
use limber_core::exercise::Laterality;
use limber_core::{ExerciseId, Side};
use limber_exchange::assets::library;
use limber_exchange::figure::{Body, FRAME, Figure, Style, Vec3, View, bones, figure, figures};

/// Without a side it is drawn as for the left: a test of its own says so.
const SIDES: [Option<Side>; 2] = [None, Some(Side::Right)];
const STYLES: [Style; 3] = [Style::Theme, Style::Light, Style::Dark];

/// Every figure, by id, with every drawing of it in a style.
fn drawings(style: Style) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (id, figure) in figures().unwrap() {
        for pose in 0..figure.key_poses() {
            for side in SIDES {
                all.push((
                    format!("{id} {pose} {side:?}"),
                    figure.svg(side, pose, style),
                ));
            }
        }
    }
    all
}

fn standing(extra: &str) -> Figure {
    Figure::parse(&format!(
        "view = \"side\"\n[[pose]]\non.floor = [\"left-foot\", \"right-foot\"]\n{extra}"
    ))
    .unwrap()
}

#[test]
fn every_exercise_has_a_figure_and_no_figure_lacks_its_exercise() {
    let exercises: Vec<_> = library().unwrap().exercises.into_keys().collect();
    let drawn: Vec<_> = figures().unwrap().keys().cloned().collect();
    assert_eq!(exercises, drawn);
    assert!(figure(&ExerciseId::from("pigeon-pose")).is_some());
    assert!(figure(&ExerciseId::from("made-up")).is_none());
}

#[test]
fn a_hold_has_one_pose_and_a_move_two_to_four() {
    for exercise in library().unwrap().exercises.values() {
        let poses = figure(&exercise.id).unwrap().key_poses();
        match exercise.dose.kind {
            DoseKind::Hold | DoseKind::Timed => assert_eq!(poses, 1, "{}", exercise.id),
            DoseKind::Reps => assert!((2..=4).contains(&poses), "{} has {poses}", exercise.id),
            DoseKind::Open => assert!(poses <= 4, "{}", exercise.id),
        }
    }
}

#[test]
fn no_figure_does_what_a_body_cannot() {
    let problems: Vec<String> = figures()
        .unwrap()
        .iter()
        .flat_map(|(id, figure)| {
            figure
                .problems()
                .into_iter()
                .map(move |problem| format!("{id}: {problem}"))
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_body_stays_inside_the_frame() {
    for (id, figure) in figures().unwrap() {
        for pose in 0..figure.key_poses() {
            let [left, top, right, bottom] = figure.extent(pose).unwrap();
            let edge = Figure::MARGIN - 0.5;
            assert!(left >= edge && top >= edge, "{id} {pose}: {left} {top}");
            assert!(right <= FRAME - edge, "{id} {pose}: {right}");
            assert!(bottom <= FRAME - edge, "{id} {pose}: {bottom}");
        }
    }
}

#[test]
fn the_body_fills_the_frame_one_way() {
    for (id, figure) in figures().unwrap() {
        let all = (0..figure.key_poses()).filter_map(|pose| figure.extent(pose));
        let [left, top, right, bottom] = all
            .reduce(|a, b| {
                [
                    a[0].min(b[0]),
                    a[1].min(b[1]),
                    a[2].max(b[2]),
                    a[3].max(b[3]),
                ]
            })
            .unwrap();
        let fill = (right - left).max(bottom - top);
        assert!(fill >= FRAME / 2.0, "{id} is only {fill} of {FRAME} large");
    }
}

#[test]
fn bones_keep_their_lengths() {
    for (id, figure) in figures().unwrap() {
        for body in figure.bodies() {
            let lengths = body
                .legs
                .iter()
                .flat_map(|leg| {
                    [
                        (leg.knee - leg.hip, bones::THIGH),
                        (leg.ankle - leg.knee, bones::SHIN),
                        (leg.hip - body.pelvis, bones::HALF_HIPS),
                    ]
                })
                .chain(body.arms.iter().flat_map(|arm| {
                    [
                        (arm.elbow - arm.shoulder, bones::UPPER_ARM),
                        (arm.wrist - arm.elbow, bones::FOREARM),
                    ]
                }))
                .chain([
                    (body.waist - body.pelvis, bones::SPINE[0]),
                    (body.chest - body.waist, bones::SPINE[1]),
                    (body.neck - body.chest, bones::SPINE[2]),
                ]);
            for (bone, length) in lengths {
                assert!(
                    (bone.length() - length).abs() < 0.05,
                    "{id}: {} for {length}",
                    bone.length()
                );
            }
        }
    }
}

#[test]
fn a_foot_off_its_floor_is_found() {
    let high = standing("left-leg = { foot = [0, 12, 9] }");
    assert!(
        high.problems()
            .iter()
            .any(|text| text.contains("left-foot is 12.0 cm off the floor"))
    );
    let low = standing("pelvis = { at = [0, 80, 0] }\nleft-leg = { foot = [0, -9, 9] }");
    let found = low.problems();
    assert!(
        found
            .iter()
            .any(|text| text.contains("left-foot is -9.0 cm off the floor"))
    );
    assert!(
        found.iter().any(|text| text.contains("in the floor")),
        "{found:?}"
    );
    assert!(standing("").problems().is_empty());
}

#[test]
fn a_floating_body_is_found() {
    let figure = Figure::parse("view = \"side\"\n[[pose]]\n").unwrap();
    assert_eq!(
        figure.problems(),
        ["pose 1: nothing says what the body rests on"]
    );
}

#[test]
fn a_knee_that_bends_backwards_is_found() {
    let figure =
        standing("left-leg = { thigh = [-0.2, -1, 0], shin = [0.9, -0.6, 0], toes = [1, 0, 0] }");
    assert!(
        figure
            .problems()
            .iter()
            .any(|text| text.contains("left knee")),
        "{:?}",
        figure.problems()
    );
}

#[test]
fn an_elbow_that_bends_the_wrong_way_is_found() {
    let figure = standing("left-arm = { upper = [0.8, -0.6, 0], fore = [-0.8, -0.6, 0] }");
    let found = figure.problems();
    assert!(
        found
            .iter()
            .any(|text| text.contains("left elbow bends the wrong way")),
        "{found:?}"
    );
}

#[test]
fn a_hand_that_cannot_reach_is_found() {
    let figure = standing("right-arm = { hand = [60, 0, -20] }");
    let found = figure.problems();
    assert!(
        found
            .iter()
            .any(|text| text.contains("right hand misses its place")),
        "{found:?}"
    );
}

#[test]
fn a_hand_off_its_wall_is_found() {
    let text = "view = \"side\"\n[[prop]]\nkind = \"wall\"\nx = 50\n[[pose]]\n\
                arms = { hand = [30, 120, 16] }\non.wall = [\"left-hand\"]\n";
    let found = Figure::parse(text).unwrap().problems();
    assert!(
        found
            .iter()
            .any(|text| text.contains("left-hand is") && text.contains("wall")),
        "{found:?}"
    );
}

#[test]
fn the_right_is_the_mirror_image_of_the_left() {
    for (id, figure) in figures().unwrap() {
        for pose in 0..figure.key_poses() {
            let left = paths(&figure.svg(Some(Side::Left), pose, Style::Theme));
            let right = paths(&figure.svg(Some(Side::Right), pose, Style::Theme));
            let mirrored: Vec<_> = left.iter().map(|d| flipped(d, FRAME)).collect();
            assert_eq!(mirrored, right, "{id} {pose}");
            let twice: Vec<_> = mirrored.iter().map(|d| flipped(d, FRAME)).collect();
            assert_eq!(twice, left, "{id} {pose}");
        }
    }
}

#[test]
fn without_a_side_it_is_drawn_as_for_the_left() {
    for (id, figure) in figures().unwrap() {
        let none = paths(&figure.svg(None, 0, Style::Light));
        assert_eq!(
            none,
            paths(&figure.svg(Some(Side::Left), 0, Style::Light)),
            "{id}"
        );
    }
}

#[test]
fn a_side_view_faces_left_for_left() {
    let text = "view = \"side\"\nfelt = [\"left-ankle\"]\n[[prop]]\nkind = \"step\"\n\
                x = [30, 60]\nz = [-10, 10]\ntop = 20\n[[pose]]\non.floor = [\"left-foot\"]\n";
    let figure = Figure::parse(text).unwrap();
    // The step stands before the body, so the body is on the other half.
    let [x, _] = marks(&figure.svg(Some(Side::Left), 0, Style::Light))[0];
    assert!(x > FRAME / 2.0, "{x}");
    let [x, _] = marks(&figure.svg(Some(Side::Right), 0, Style::Light))[0];
    assert!(x < FRAME / 2.0, "{x}");
}

#[test]
fn a_front_view_shows_left_on_the_left_as_a_mirror_does() {
    for view in ["front", "back"] {
        let text = format!(
            "view = \"{view}\"\nfelt = [\"left-shoulder\"]\n[[pose]]\non.floor = [\"left-foot\"]\n"
        );
        let figure = Figure::parse(&text).unwrap();
        let [x, _] = marks(&figure.svg(Some(Side::Left), 0, Style::Light))[0];
        assert!(x < FRAME / 2.0, "{view}: {x}");
        let [x, _] = marks(&figure.svg(Some(Side::Right), 0, Style::Light))[0];
        assert!(x > FRAME / 2.0, "{view}: {x}");
    }
}

#[test]
fn an_each_side_stretch_is_felt_on_the_side_it_is_named_for() {
    // Working side and felt side differ only where one stands on a leg or leans
    // away; these are felt where their cue points.
    for id in [
        "pigeon-pose",
        "thread-the-needle",
        "couch-stretch",
        "ninety-ninety-hold",
    ] {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("../../assets/figures/{id}.toml"));
        let text = std::fs::read_to_string(file).unwrap();
        let felt = text.lines().find(|line| line.starts_with("felt")).unwrap();
        assert!(
            felt.contains("left-") && !felt.contains("right-"),
            "{id}: {felt}"
        );
    }
}

#[test]
fn an_alternating_move_shows_both_sides() {
    let ends = |body: &Body| {
        [0, 1].map(|i| {
            [
                body.legs[i].ankle - body.pelvis,
                body.legs[i].knee - body.pelvis,
                body.arms[i].wrist - body.pelvis,
            ]
        })
    };
    let swapped = |p: Vec3| Vec3 { z: -p.z, ..p };
    for exercise in library().unwrap().exercises.values() {
        if exercise.laterality != Laterality::Alternating {
            continue;
        }
        let bodies: Vec<_> = figure(&exercise.id).unwrap().bodies().map(ends).collect();
        let mirrored = bodies.iter().enumerate().any(|(i, [left, right])| {
            bodies.iter().skip(i + 1).any(|other| {
                let pairs = [(left, &other[1]), (right, &other[0])];
                let lopsided = (0..3).any(|j| (left[j] - swapped(right[j])).length() > 5.0);
                let same = pairs
                    .iter()
                    .all(|(a, b)| (0..3).all(|j| (a[j] - swapped(b[j])).length() < 0.5));
                lopsided && same
            })
        });
        assert!(mirrored, "{} shows one side only", exercise.id);
    }
}

#[test]
fn drawings_are_small() {
    let all = drawings(Style::Theme);
    let mean = all.iter().map(|(_, svg)| svg.len()).sum::<usize>() / all.len();
    assert!(mean < 4_000, "{mean} bytes on average");
    let (id, largest) = all.iter().max_by_key(|(_, svg)| svg.len()).unwrap();
    assert!(largest.len() < 7_000, "{id} has {} bytes", largest.len());
}

#[test]
fn drawings_are_the_same_every_time() {
    assert_eq!(drawings(Style::Theme), drawings(Style::Theme));
}

#[test]
fn drawings_are_well_formed_and_keep_a_strict_policy() {
    for style in STYLES {
        for (id, svg) in drawings(style) {
            well_formed(&svg).unwrap_or_else(|error| panic!("{id}: {error}"));
            for (element, name, value) in attributes(&svg) {
                assert!(
                    matches!(element.as_str(), "svg" | "g" | "path"),
                    "{id} has <{element}>"
                );
                let bare = !name.starts_with("on") && name != "style" && name != "id";
                assert!(bare && !value.contains("url("), "{id}: {name}=\"{value}\"");
                if name == "d" {
                    let known = value.chars().all(|c| "Mlaz0123456789.- ".contains(c));
                    assert!(known && value.starts_with('M'), "{id}: {value}");
                }
                if name == "viewBox" {
                    assert_eq!(value, "0 0 200 200", "{id}");
                }
            }
        }
    }
}

#[test]
fn theme_drawings_bring_no_colour_but_that_of_the_mark() {
    for (id, svg) in drawings(Style::Theme) {
        let own = attributes(&svg).into_iter().filter(|(_, name, value)| {
            matches!(name.as_str(), "fill" | "stroke") && value.starts_with('#')
        });
        assert!(own.count() <= 1, "{id}");
        assert!(svg.contains("currentColor"), "{id}");
    }
}

#[test]
fn a_pose_past_the_last_is_the_last() {
    let figure = figure(&ExerciseId::from("cat-cow")).unwrap();
    assert_eq!(figure.key_poses(), 2);
    assert_eq!(figure.view(), View::Side);
    assert_eq!(
        figure.svg(None, 9, Style::Light),
        figure.svg(None, 1, Style::Light)
    );
    assert_ne!(
        figure.svg(None, 0, Style::Light),
        figure.svg(None, 1, Style::Light)
    );
    assert!(figure.extent(2).is_none());
}

#[test]
fn files_that_do_not_fit_say_why() {
    let pose = "[[pose]]\non.floor = [\"left-foot\"]\n";
    for (text, said) in [
        (String::new(), "view"),
        (
            "view = \"side\"\npose = []\n".to_owned(),
            "one to four poses",
        ),
        (
            format!("view = \"side\"\n{}", pose.repeat(5)),
            "one to four poses",
        ),
        (format!("view = \"top\"\n{pose}"), "unknown variant `top`"),
        (
            format!("view = \"side\"\nfelt = [\"soul\"]\n{pose}"),
            "nothing is felt at",
        ),
        (
            format!("view = \"side\"\n{pose}left-arm = {{ hand = \"left-wing\" }}\n"),
            "is no place on a body",
        ),
        (
            format!("view = \"side\"\n{pose}depth = {{ tail = 3 }}\n"),
            "is no part of a body",
        ),
        (
            format!("view = \"side\"\n{pose}left-leg = {{ boot = 1 }}\n"),
            "unknown field `boot`",
        ),
        (
            format!(
                "view = \"side\"\n[[prop]]\nkind = \"ball\"\nat = [\"left-fin\"]\nr = 9\n{pose}"
            ),
            "is no place on a body",
        ),
    ] {
        let message = Figure::parse(&text).map(|_| ()).unwrap_err();
        assert!(message.contains(said), "{message}");
    }
}
