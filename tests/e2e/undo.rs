//! What a person changed in the window is taken back there, and the log the
//! terminal reads follows.

use crate::{fresh, played};
use limber_e2e::programs::sessions;
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::json;
use std::path::Path;

/// Presses a key of the window with Control, and Shift where `shift`.
fn control(window: &AppWindow, key: &str, shift: bool) {
    let press = "const [key, shiftKey] = arguments;
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
            { key, shiftKey, ctrlKey: true, bubbles: true, cancelable: true }))";
    window.page.run(press, json!([key, shift])).unwrap();
}

fn notice(window: &AppWindow, words: &str) {
    until(&format!("the notice {words}"), || {
        let shown = window.page.text(".notice p")?;
        Ok(shown.filter(|shown| shown.contains(words)))
    })
    .unwrap();
}

fn logged(data: &Path, count: usize) {
    until(&format!("{count} sessions in the log"), || {
        Ok((sessions(data)?.len() == count).then_some(()))
    })
    .unwrap();
}

#[test]
fn a_deleted_session_comes_back_by_button_and_by_keys() {
    let (_folder, data) = fresh();
    let id = played(&data);
    let before = sessions(&data).unwrap();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.go(&format!("session/{id}")).unwrap();
    page.press("Delete").unwrap();
    notice(&window, "Deleted.");
    logged(&data, 0);
    page.see(".empty").unwrap();

    // The line stays while somebody looks around.
    page.go("routines").unwrap();
    page.see("main .list").unwrap();
    notice(&window, "Deleted.");
    page.go("history").unwrap();
    page.see(".empty").unwrap();
    page.press("Undo").unwrap();
    page.see("main .row").unwrap();
    notice(&window, "Undone: Delete Hip mobility");
    assert_eq!(sessions(&data).unwrap(), before);

    control(&window, "Z", true);
    page.see(".empty").unwrap();
    logged(&data, 0);
    control(&window, "z", false);
    page.see("main .row").unwrap();
    assert_eq!(sessions(&data).unwrap(), before);
    control(&window, "z", false);
    notice(&window, "There is nothing to undo.");
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn a_session_discarded_in_the_player_is_brought_back_with_what_was_held() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    page.press("Start").unwrap();
    window.move_on_to("hold", "left").unwrap();
    let first = window.digits().unwrap();
    let second = window.next_second(&first).unwrap();
    window.next_second(&second).unwrap();
    page.press("Pause").unwrap();
    page.press("Discard").unwrap();
    notice(&window, "Discarded.");
    assert_eq!(sessions(&data).unwrap().len(), 0);
    page.press("Undo").unwrap();
    notice(&window, "Undone: Discard Hip mobility");
    let back = sessions(&data).unwrap();
    assert_eq!(back.len(), 1);
    assert_eq!(back[0]["outcome"], "finished_early");
    assert!(back[0]["held_ms"].as_u64().unwrap() >= 1_000);
}

#[test]
fn settings_of_sessions_are_kept_and_taken_back() {
    let (_folder, data) = fresh();
    let chosen = |window: &AppWindow, percent: &str| {
        let css = format!("input[name=between][value='{percent}']");
        until(&format!("{percent} % to be chosen"), || {
            let checked = window.page.run(
                "return document.querySelector(arguments[0])?.checked ?? false",
                json!([css]),
            )?;
            Ok((checked == json!(true)).then_some(()))
        })
        .unwrap();
    };
    let window = AppWindow::open(&data).unwrap();
    window.page.go("settings").unwrap();
    chosen(&window, "100");
    window
        .page
        .run(
            "document.querySelector(\"input[name=between][value='150']\").click()",
            json!([]),
        )
        .unwrap();
    notice(&window, "Saved");
    drop(window);

    let window = AppWindow::open(&data).unwrap();
    window.page.go("settings").unwrap();
    chosen(&window, "150");
    window
        .page
        .run(
            "document.querySelector(\"input[name=between][value='200']\").click()",
            json!([]),
        )
        .unwrap();
    chosen(&window, "200");
    // Checked at once, kept a moment later; only then it can be taken back.
    notice(&window, "Saved");
    // From a choice that has the focus, which is no text to undo in.
    control(&window, "z", false);
    chosen(&window, "150");
}

#[test]
fn sounds_are_chosen_one_by_one_and_stay_chosen() {
    let (_folder, data) = fresh();
    let choices = [
        ("input[name=family][value=low]", true),
        ("input[name=volume][value='25']", true),
        ("input[name=lower]", false),
        ("input[name=cue-half]", false),
        ("input[name=silent]", true),
    ];
    let is = |window: &AppWindow, css: &str, on: bool| {
        until(&format!("{css} to be {on}"), || {
            let checked = window.page.run(
                "return document.querySelector(arguments[0])?.checked",
                json!([css]),
            )?;
            Ok((checked == json!(on)).then_some(()))
        })
        .unwrap();
    };
    let window = AppWindow::open(&data).unwrap();
    window.page.go("settings").unwrap();
    for (css, on) in choices {
        is(&window, css, !on);
        let press = "document.querySelector(arguments[0]).click()";
        window.page.run(press, json!([css])).unwrap();
        notice(&window, "Saved");
        is(&window, css, on);
    }
    drop(window);

    let window = AppWindow::open(&data).unwrap();
    window.page.go("settings").unwrap();
    for (css, on) in choices {
        is(&window, css, on);
    }
}
