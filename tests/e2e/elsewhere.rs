//! The window shows what the terminal wrote, untouched.

use crate::{fresh, played};
use limber_e2e::programs::limber;
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::json;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Counts what changes on the page from now on.
const COUNT: &str = "window.changes = 0;
    new MutationObserver((list) => (window.changes += list.length)).observe(document.body,
        { subtree: true, childList: true, attributes: true, characterData: true })";

#[test]
fn the_history_follows_the_terminal_and_draws_nothing_in_between() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go("history").unwrap();
    page.see(".empty").unwrap();
    page.run(COUNT, json!([])).unwrap();
    // Some looks around, none of which sees anything.
    std::thread::sleep(Duration::from_secs(5));
    let changes = || page.run("return window.changes", json!([])).unwrap();
    assert_eq!(changes(), 0);
    played(&data);
    page.see("main .row").unwrap();
    assert_ne!(changes(), 0, "changes are counted");
}

#[test]
fn today_says_that_the_terminal_runs_a_session_and_offers_it_afterwards() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.see("main .week").unwrap();
    let mut terminal = limber(&data)
        .unwrap()
        .args(["play", "hip-mobility-10", "--json"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    until("the holder's name", || {
        let shown = page.text(".held-by")?;
        Ok(shown.filter(|words| words.contains("The terminal")))
    })
    .unwrap();
    let sent = Command::new("kill")
        .args(["-INT", &terminal.id().to_string()])
        .status()
        .unwrap();
    assert!(sent.success());
    terminal.wait().unwrap();
    page.see("button[data-act=go_on]").unwrap();
    assert!(page.visible(".held-by").unwrap().is_empty());
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}
