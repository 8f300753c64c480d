//! Leaving in the middle of a hold: paused there, and resumable from the
//! terminal.

use crate::fresh;
use limber_e2e::programs::{limber, sessions};
use limber_e2e::screen::Display;
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

fn signal(name: &str, process: u32) {
    let sent = Command::new("kill")
        .args([format!("-{name}"), process.to_string()])
        .status()
        .unwrap();
    assert!(sent.success());
}

/// Opens the window, holds for a second, leaves it by `leave`, and takes up the
/// hold in the terminal.
fn leave_and_resume(leave: impl FnOnce(&AppWindow)) {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    window.page.press("Start").unwrap();
    window.move_on_to("hold", "left").unwrap();
    let first = window.digits().unwrap();
    window.next_second(&first).unwrap();
    let process = window.process().unwrap();
    leave(&window);
    until("the window's process to end", || {
        let state = std::fs::read_to_string(format!("/proc/{process}/stat"));
        Ok(state
            .map_or(true, |stat| stat.contains(") Z "))
            .then_some(()))
    })
    .unwrap();
    let logged = sessions(&data).unwrap();
    assert_eq!(logged.len(), 1);
    assert_eq!(logged[0]["outcome"], "unfinished");
    let session = logged[0]["id"].clone();
    assert_eq!(resume(&data), session);
    let after = sessions(&data).unwrap();
    assert_eq!(after.len(), 1);
    assert_eq!(after[0]["outcome"], "unfinished");
}

/// Resumes in the terminal until the hold goes on, then interrupts it; returns
/// the id of the session.
fn resume(data: &Path) -> Value {
    let mut terminal = limber(data)
        .unwrap()
        .args(["play", "--resume", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(terminal.stdout.take().unwrap())
        .lines()
        .map(|line| serde_json::from_str::<Value>(&line.unwrap()).unwrap());
    let began = lines.next().unwrap();
    assert_eq!(began["event"], "session");
    assert_eq!(began["resumed"], true);
    let on = lines.by_ref().find(|line| line["event"] == "resumed");
    assert_eq!(on.unwrap()["lead_in_ms"], 3_000);
    signal("INT", terminal.id());
    let done = lines.last().unwrap();
    assert_eq!(done["event"], "done");
    assert_eq!(done["outcome"], "unfinished");
    assert_eq!(terminal.wait().unwrap().code(), Some(130));
    began["session"].clone()
}

#[test]
fn closing_the_window_pauses_the_hold_for_the_terminal() {
    leave_and_resume(|window| {
        let display = Display::open().unwrap();
        let shown = display.window(window.process().unwrap()).unwrap();
        display.close(shown).unwrap();
    });
}

#[test]
fn a_logout_pauses_the_hold_for_the_terminal() {
    leave_and_resume(|window| signal("TERM", window.process().unwrap()));
}

#[test]
fn a_page_that_is_loaded_anew_finds_its_session() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    window.page.press("Start").unwrap();
    window.move_on_to("hold", "left").unwrap();
    window
        .page
        .run("location.reload()", serde_json::json!([]))
        .unwrap();
    window.stand_at("hold", "left").unwrap();
    let first = window.digits().unwrap();
    window.next_second(&first).unwrap();
}

#[test]
fn a_killed_window_leaves_the_session_to_the_next_one() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    window.page.press("Start").unwrap();
    window.move_on_to("hold", "left").unwrap();
    signal("KILL", window.process().unwrap());
    drop(window);
    let window = AppWindow::open(&data).unwrap();
    window.page.press("Go on").unwrap();
    window.stand_at("hold", "left").unwrap();
    let first = window.digits().unwrap();
    window.next_second(&first).unwrap();
    assert_eq!(sessions(&data).unwrap().len(), 1);
}
