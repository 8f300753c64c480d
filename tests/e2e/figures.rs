//! Every exercise drawn in the window, and the figure of a running step.

use crate::fresh;
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::json;

/// Draws every exercise small, from the question to the engine to the painted
/// page, and hands over how many there were, how many were drawn and how long
/// it took, ms.
const ALL: &str = "const done = arguments[0];
    const load = (path) => import(new URL(path, document.baseURI));
    (async () => {
      const [{ Figures, thumb, useFigures }, { host }, { html, render }] = await Promise.all(
        ['parts/figure.js', 'host.js', 'vendor/lit-html/lit-html.js'].map(load));
      const { exercises } = await host.exercises('');
      const place = document.createElement('div');
      place.className = 'list';
      document.body.replaceChildren(place);
      const painted = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
      await painted();
      const draw = () => render(html`${exercises.map(({ id }) => thumb(id))}`, place);
      const began = performance.now();
      await new Promise((arrived) => {
        useFigures(new Figures(host.figures, arrived));
        draw();
      });
      draw();
      await painted();
      const took = performance.now() - began;
      done([exercises.length, place.querySelectorAll('svg.figure').length, took]);
    })().catch((error) => done(String(error)))";

#[test]
fn every_exercise_is_drawn_at_once() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let mut took = Vec::new();
    // A machine that is busy with something else gets many tries; a page that is
    // slow by itself is slow in all of them.
    while took.len() < 20 && took.iter().all(|ms| *ms >= 200.0) {
        let answer = window.page.run_async(ALL, json!([])).unwrap();
        let [exercises, drawn] =
            [0, 1].map(|at| answer[at].as_u64().unwrap_or_else(|| panic!("{answer}")));
        assert!(exercises >= 107);
        assert_eq!(drawn, exercises);
        took.push(answer[2].as_f64().unwrap());
    }
    assert!(took.iter().any(|ms| *ms < 200.0), "ms: {took:?}");
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
