//! Every exercise drawn in the window, and the figure of a running step.

use crate::fresh;
use limber_e2e::window::AppWindow;
use limber_e2e::{figures, until};
use serde_json::json;

#[test]
fn every_exercise_is_drawn() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let all = figures::draw_all(&window.page).unwrap();
    assert!(all.exercises >= 107);
    assert_eq!(all.drawn, all.exercises);
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn the_figure_is_of_the_side_and_a_move_changes_its_pose() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go("routine/hip-mobility-10").unwrap();
    page.see(".line .thumb svg.figure").unwrap();
    page.press("Start").unwrap();
    window.stand_at("ready", "none").unwrap();
    page.see(".ring-figure svg.figure.both").unwrap();

    // The first move is repetitions with more than one key pose.
    page.press("Next").unwrap();
    window.stand_at("hold", "none").unwrap();
    let pose = || {
        page.run(
            "return document.querySelector('.ring-figure svg')?.outerHTML ?? null",
            json!([]),
        )
    };
    let first = pose().unwrap();
    assert!(first.is_string());
    until("another pose", || {
        Ok(Some(pose()?).filter(|now| now.is_string() && *now != first))
    })
    .unwrap();

    window.move_on_to("hold", "left").unwrap();
    page.see(".ring-figure svg.figure.left").unwrap();
    let still = pose().unwrap();
    let second = window.next_second(&window.digits().unwrap()).unwrap();
    window.next_second(&second).unwrap();
    assert_eq!(pose().unwrap(), still, "a hold is still");
    window.move_on_to("hold", "right").unwrap();
    page.see(".ring-figure svg.figure.right").unwrap();
    assert_ne!(pose().unwrap(), still);
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}
