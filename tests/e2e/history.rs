//! The log put right and added to in the window, and read back in the terminal;
//! and what it comes to.

use crate::fresh;
use limber_e2e::programs::{json, limber, sessions};
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::{Value, json};
use std::path::Path;

/// Adds a hip routine done at real speed, as the terminal does.
fn added(data: &Path) -> Value {
    let args = [
        "history",
        "add",
        "hip-mobility-10",
        "--at",
        "2026-01-20 18:30",
    ];
    let output = limber(data).unwrap().args(args).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    sessions(data).unwrap().remove(0)
}

/// Writes `value` into the field `name`, as somebody who leaves it does.
fn enter(window: &AppWindow, name: &str, value: &str) {
    let css = format!("[name='{name}']");
    window.page.see(&css).unwrap();
    let script = "const field = document.querySelector(arguments[0]);
        field.value = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    window.page.run(script, json!([css, value])).unwrap();
}

fn notice(window: &AppWindow, words: &str) {
    until(&format!("the notice {words}"), || {
        let shown = window.page.text(".notice p")?;
        Ok(shown.filter(|shown| shown.contains(words)))
    })
    .unwrap();
}

fn first_hold(session: &Value) -> usize {
    let holds = session["holds"].as_array().unwrap();
    let held = |hold: &Value| hold["kind"] == "hold" && hold["held_ms"] == 30_000;
    holds.iter().position(held).unwrap()
}

#[test]
fn a_value_put_right_in_the_window_is_what_the_terminal_reads() {
    let (_folder, data) = fresh();
    let before = added(&data);
    let at = first_hold(&before);
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go(&format!("session/{}", before["id"].as_str().unwrap()))
        .unwrap();
    page.press("Edit").unwrap();

    // What is no length is said so where it stands, and nothing is saved.
    enter(&window, &format!("held-{at}"), "soon");
    page.see(".mistake").unwrap();
    page.press("Save").unwrap();
    enter(&window, &format!("held-{at}"), "24:00:00");
    page.press("Save").unwrap();
    until("what cannot have been to be refused", || {
        let shown = page.text(".problem")?;
        Ok(shown.filter(|shown| shown.contains("longer than the step can have lasted")))
    })
    .unwrap();
    assert_eq!(sessions(&data).unwrap()[0], before);

    enter(&window, &format!("held-{at}"), "0:12");
    enter(&window, "date", "2026-01-19");
    enter(&window, "note", "Knee was sore");
    page.press("Save").unwrap();
    notice(&window, "Corrected.");
    let after = &sessions(&data).unwrap()[0];
    let hold = &after["holds"][at];
    assert_eq!(
        (&hold["held_ms"], &hold["outcome"]),
        (&json!(12_000), &json!("partial"))
    );
    assert_eq!(
        (&hold["corrected"], &after["corrected"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(after["note"], "Knee was sore");
    assert!(
        after["started_at"]
            .as_str()
            .unwrap()
            .starts_with("2026-01-19T18:30")
    );

    page.press("Undo").unwrap();
    notice(&window, "Undone: Correct Hip mobility");
    assert_eq!(sessions(&data).unwrap()[0], before);
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn a_session_added_in_the_window_is_told_as_added_and_goes_by_undo() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go("history").unwrap();
    page.press("Add a session").unwrap();
    enter(&window, "routine", "desk-micro-2");
    enter(&window, "date", "2026-01-18");
    enter(&window, "time", "07:05");
    page.press("Add").unwrap();
    notice(&window, "Added.");
    let added = sessions(&data).unwrap();
    assert_eq!(added.len(), 1);
    assert_eq!(added[0]["by_hand"], true);
    assert_eq!(added[0]["routine"]["id"], "desk-micro-2");
    assert!(
        added[0]["started_at"]
            .as_str()
            .unwrap()
            .starts_with("2026-01-18T07:05")
    );
    until("its page to say how it came", || {
        let shown = page.text("main .meta")?;
        Ok(shown.filter(|shown| shown.contains("Added by hand")))
    })
    .unwrap();
    page.press("Undo").unwrap();
    notice(&window, "Undone: Add ");
    assert!(sessions(&data).unwrap().is_empty());
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn trends_open_and_show_what_was_held() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    // As the form is filled in: just now, as planned.
    page.go("by-hand").unwrap();
    enter(&window, "routine", "hip-mobility-10");
    page.press("Add").unwrap();
    notice(&window, "Added.");
    let trends = json(&data, &["trends"]).unwrap();
    let most = &trends["exercises"][0];
    let (name, id) = (&most["name"], most["exercise"].as_str().unwrap());
    assert!(most["done_ms"].as_u64().unwrap() > 0);

    page.go("history").unwrap();
    page.press("Trends").unwrap();
    until("the heading of the trends", || {
        Ok(page.text("main h1")?.filter(|shown| shown == "Trends"))
    })
    .unwrap();
    let row = format!("main a.row[href='#/trend/{id}']");
    page.see(&row).unwrap();
    let shown = page.text(&row).unwrap().unwrap();
    assert!(shown.contains(name.as_str().unwrap()), "{shown}");
    page.run("document.querySelector(arguments[0]).click()", json!([row]))
        .unwrap();
    until("the page of the exercise", || {
        Ok(page
            .text("main h1")?
            .filter(|shown| name.as_str() == Some(shown)))
    })
    .unwrap();
    assert!(page.visible(".problem").unwrap().is_empty());
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}
