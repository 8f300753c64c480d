//! Backups in the settings, and what a repaired log has to tell.

use crate::{fresh, played};
use limber_e2e::programs::{json as told, sessions};
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use std::fs::{self, OpenOptions};

fn shows(window: &AppWindow, css: &str, words: &str) {
    until(&format!("{words} in {css}"), || {
        let shown = window.page.text(css)?;
        Ok(shown.filter(|shown| shown.contains(words)))
    })
    .unwrap();
}

#[test]
fn a_backup_is_made_taken_back_and_the_way_back_kept() {
    let (_folder, data) = fresh();
    let id = played(&data);
    let before = sessions(&data).unwrap();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go("settings").unwrap();
    shows(
        &window,
        ".keeping",
        &data.join("limber.db").display().to_string(),
    );
    page.press("Back up now").unwrap();
    shows(&window, ".keeping .said", "Backed up");
    let backups = told(&data, &["backup", "list"]).unwrap();
    assert_eq!(backups["backups"][0]["why"], "by-hand");

    page.go(&format!("session/{id}")).unwrap();
    page.press("Delete").unwrap();
    shows(&window, ".notice", "Deleted.");
    assert_eq!(sessions(&data).unwrap().len(), 0);

    page.go("settings").unwrap();
    page.press("Restore").unwrap();
    shows(&window, ".notice", "What it replaced is kept as a backup");
    assert_eq!(sessions(&data).unwrap(), before);
    page.press("Undo").unwrap();
    until("the log as it was before", || {
        Ok(sessions(&data)?.is_empty().then_some(()))
    })
    .unwrap();

    page.press("Look at everything").unwrap();
    shows(&window, ".keeping", "All is well.");
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn what_happened_to_a_damaged_log_is_told_once() {
    let (_folder, data) = fresh();
    played(&data);
    let log = data.join("limber.db");
    let whole = fs::metadata(&log).unwrap().len();
    let file = OpenOptions::new().write(true).open(&log).unwrap();
    file.set_len(whole / 2).unwrap();
    drop(file);

    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.see(".told h2").unwrap();
    page.press("I’ve read it").unwrap();
    until("the card to go", || {
        Ok(page.visible(".told")?.is_empty().then_some(()))
    })
    .unwrap();
    drop(window);
    let window = AppWindow::open(&data).unwrap();
    window.page.see("main .week").unwrap();
    assert!(window.page.visible(".told").unwrap().is_empty());
}
