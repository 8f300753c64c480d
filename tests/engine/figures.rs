//! Exercises as drawings, as a shell asks for them.

use crate::house::House;
use limber_engine::wire::figure::FigureAsked;

fn asked(exercise: &str, side: Option<&str>) -> FigureAsked {
    FigureAsked {
        exercise: exercise.to_owned(),
        side: side.map(str::to_owned),
    }
}

#[test]
fn every_exercise_is_drawn_for_either_side() {
    let house = House::new();
    let list = house.limber.exercises("").unwrap().exercises;
    assert!(list.len() > 100);
    for exercise in &list {
        let [left, right] = [Some("left"), Some("right")].map(|side| {
            house
                .limber
                .figures(&[asked(&exercise.id, side)])
                .remove(0)
                .poses
        });
        assert!((1..=4).contains(&left.len()), "{}", exercise.id);
        assert_eq!(left.len(), right.len());
        assert_ne!(left, right, "{}", exercise.id);
        for pose in left.iter().chain(&right) {
            assert!(pose.starts_with("<svg ") && pose.ends_with("</svg>"));
            assert!(!pose.contains("style=") && !pose.contains("<script"));
        }
    }
}

#[test]
fn drawings_come_in_the_order_they_were_asked_for_and_none_where_there_is_none() {
    let house = House::new();
    let wanted = [
        asked("cat-cow", None),
        asked("nothing-of-ours", None),
        asked("pigeon-pose", None),
    ];
    let poses: Vec<usize> = house
        .limber
        .figures(&wanted)
        .iter()
        .map(|figure| figure.poses.len())
        .collect();
    assert_eq!(poses, [2, 0, 1]);
}

#[test]
fn a_routine_is_stood_for_by_its_pigeon_pose_or_the_first_of_its_main_part() {
    let house = House::new();
    let list = house.limber.routines().unwrap().routines;
    let of = |id: &str| {
        let item = list.iter().find(|item| item.id == id).unwrap();
        item.figure.clone().unwrap()
    };
    assert_eq!(of("hip-mobility-10"), "pigeon-pose");
    assert_ne!(of("hip-mobility-gentle-10"), "pigeon-pose");
    for item in &list {
        let figure = house
            .limber
            .figures(&[asked(&of(&item.id), None)])
            .remove(0);
        assert!(!figure.poses.is_empty(), "{}", item.id);
    }
}
