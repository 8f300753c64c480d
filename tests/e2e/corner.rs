//! The window goes into the corner of the screen with a running session and
//! comes back as it was.

use crate::fresh;
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::json;

#[test]
fn the_corner_window_shows_the_digits_and_pause_and_comes_back() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.resize(1000, 760).unwrap();
    page.go("routine/hip-mobility-10").unwrap();
    page.press("Start").unwrap();
    window.stand_at("ready", "none").unwrap();
    let size = || page.run("return [innerWidth, innerHeight]", json!([]));
    let seen = |css: &str| page.visible(css).map(|found| !found.is_empty());

    page.keys("c").unwrap();
    until("a small window", || {
        Ok((size()? == json!([280, 188])).then_some(()))
    })
    .unwrap();
    assert!(!window.digits().unwrap().is_empty());
    assert!(seen("#big").unwrap() && seen(".corner-button").unwrap());
    assert!(!seen(".low-button, .player-name").unwrap());
    page.press("Pause").unwrap();
    window.stand_at("paused", "none").unwrap();

    page.keys("c").unwrap();
    until("the window as it was", || {
        Ok((size()? == json!([1000, 760])).then_some(()))
    })
    .unwrap();
    assert!(seen(".player-name").unwrap());
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}
