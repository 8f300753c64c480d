//! Exercises and routines of one's own in the window, and what the terminal
//! says of them.

use crate::fresh;
use limber_e2e::programs::limber;
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::{Value, json};
use std::path::Path;

fn notice(window: &AppWindow, words: &str) {
    until(&format!("the notice {words}"), || {
        let shown = window.page.text(".notice p")?;
        Ok(shown.filter(|shown| shown.contains(words)))
    })
    .unwrap();
}

fn routines(data: &Path) -> Vec<String> {
    let output = limber(data)
        .unwrap()
        .args(["routines", "--json"])
        .output()
        .unwrap();
    let list: Value = serde_json::from_slice(&output.stdout).unwrap();
    list["routines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|routine| routine["own"] == true)
        .map(|routine| routine["name"].as_str().unwrap().to_owned())
        .collect()
}

/// Presses the button that readers hear as `label`.
fn press_named(window: &AppWindow, label: &str) {
    let css = format!("button[aria-label=\"{label}\"]");
    window.page.see(&css).unwrap();
    let script = "document.querySelector(arguments[0]).click()";
    window.page.run(script, json!([css])).unwrap();
}

#[test]
fn an_exercise_is_found_as_one_types_and_hidden_with_undo() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go("exercises").unwrap();
    page.see("main .list .row").unwrap();
    page.fill("#exercise-query", "thread the nedle").unwrap();
    until("both meanings", || {
        let rows = page.run(
            "return document.querySelectorAll('main .list .row').length",
            json!([]),
        )?;
        Ok((rows == 2).then_some(()))
    })
    .unwrap();
    page.go("exercise/pigeon-pose").unwrap();
    page.see("main .figure-large svg").unwrap();
    page.press("Never suggest this to me").unwrap();
    notice(&window, "is not suggested any more");
    page.press("Undo").unwrap();
    notice(&window, "Undone: Never suggest Pigeon pose");
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn a_routine_is_edited_saved_played_and_deleted_with_undo() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go("editor/hip-mobility-10").unwrap();
    page.see("main .entry").unwrap();
    let first = "return document.querySelector('.entry-name').textContent";
    let before = page.run(first, json!([])).unwrap();
    press_named(&window, &format!("Move down: {}", before.as_str().unwrap()));
    until("the order to change", || {
        Ok((page.run(first, json!([]))? != before).then_some(()))
    })
    .unwrap();
    page.fill("input[name=name]", "Hips, my way").unwrap();
    until("the name", || {
        Ok(page
            .text("main h1")?
            .filter(|shown| shown == "Hips, my way"))
    })
    .unwrap();
    page.press("Save").unwrap();
    notice(&window, "Saved.");
    assert_eq!(routines(&data), ["Hips, my way"]);
    page.press("Delete").unwrap();
    notice(&window, "Deleted: Hips, my way.");
    assert!(routines(&data).is_empty());
    page.press("Undo").unwrap();
    notice(&window, "Undone: Delete Hips, my way");
    assert_eq!(routines(&data), ["Hips, my way"]);
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn a_dose_that_can_not_be_is_refused_with_its_reason() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go("editor/hip-mobility-10").unwrap();
    press_named(&window, "Change: Pigeon pose");
    page.fill("input[name=amount]", "20").unwrap();
    until("the reason", || {
        let shown = page.text(".problem h2")?;
        Ok(shown.filter(|shown| shown.contains("at least 30 s")))
    })
    .unwrap();
    assert!(routines(&data).is_empty());
}

#[test]
fn a_prescription_is_pasted_seen_line_by_line_and_kept() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.press("I have a prescription").unwrap();
    page.fill(
        "textarea[name=prescription]",
        "Knee class\nPigeon pose 2 x 20 s each side\nCall me.",
    )
    .unwrap();
    page.see(".readings .entry").unwrap();
    page.press("Save").unwrap();
    notice(&window, "Saved.");
    assert_eq!(routines(&data), ["Knee class"]);
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}
