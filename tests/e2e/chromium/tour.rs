//! A walk through everything the window can show.

use limber_e2e::browser::Browser;
use limber_e2e::programs::{limber, sessions};
use limber_e2e::until;
use serde_json::json;

/// Goes through every screen and state and lets `look` see each, by its name.
pub fn tour(browser: &Browser, mut look: impl FnMut(&str)) {
    let window = &browser.window;
    let page = &window.page;
    let press = |css: &str| {
        page.see(css).unwrap();
        page.run("document.querySelector(arguments[0]).click()", json!([css]))
            .unwrap();
        browser.drawn().unwrap();
    };
    let visit = |path: &str, css: &str| {
        page.go(path).unwrap();
        page.see(css).unwrap();
        browser.drawn().unwrap();
    };
    // By what the buttons do: their words are another language's elsewhere.
    let move_on_to = |ground: &str, side: &str| {
        let next = || {
            press("[data-act=next]");
            Ok(())
        };
        browser.window.move_on_with(ground, side, next).unwrap();
    };
    look("first-run");
    visit("history", ".empty");
    look("history, empty");
    visit("routine/no-such-routine", ".problem");
    look("a problem");
    visit("routines", "main .list");
    look("routines");
    visit("routine/hip-mobility-10", "main .block");
    press(".steps summary");
    look("routine");

    visit("exercises", "main .list .row");
    press(".filters summary");
    look("exercises");
    visit("exercise/pigeon-pose", "main .figure-large svg");
    look("exercise");
    visit("exercise-form/pigeon-pose", "main .ticks");
    look("an exercise of one's own");
    visit("editor/hip-mobility-10", "main .entry");
    press(".entry .tools button:nth-child(3)");
    page.see(".entry-fields").unwrap();
    look("editor");
    press("[data-act=add]");
    page.see("dialog.picker .row").unwrap();
    look("editor: which exercise");
    press("dialog.picker .round-bare");
    press("[data-act=text]");
    page.see("textarea[name=text]").unwrap();
    look("editor: as text");
    visit("editor/hip-strength-day-a", "main .is-shared");
    look("editor: shared blocks");
    visit("prescription", "textarea[name=prescription]");
    page.run(
        "const field = document.querySelector('textarea[name=prescription]');
         field.value = 'Pigeon pose 2 x 20 s\\nPidgin stretch 30 s\\nCall me';
         field.dispatchEvent(new Event('input', {bubbles: true}))",
        json!([]),
    )
    .unwrap();
    page.see(".readings .entry").unwrap();
    look("prescription");

    visit("routine/hip-mobility-10", "main .block");
    press("[data-act=start]");
    window.stand_at("ready", "none").unwrap();
    look("player: get ready");
    move_on_to("hold", "left");
    press("[data-act=stay]");
    page.see("[data-act=stay][aria-pressed=true]").unwrap();
    look("player: a hold on the left, staying");
    page.run(
        "document.dispatchEvent(new KeyboardEvent('keydown', {key: '?', bubbles: true}))",
        json!([]),
    )
    .unwrap();
    page.see("dialog.help-sheet").unwrap();
    look("player: the keys");
    press("dialog .round-bare");
    press("[data-act=lock]");
    page.see(".lock-sheet").unwrap();
    look("player: locked");
    page.run(
        "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'l', bubbles: true}))",
        json!([]),
    )
    .unwrap();
    press("[data-act=next]");
    window.stand_at("switch", "right").unwrap();
    look("player: switch");
    move_on_to("hold", "right");
    look("player: a hold on the right");
    press("[data-act=pause]");
    window.stand_at("paused", "right").unwrap();
    look("player: paused");
    press("[data-act=swap]");
    page.see("dialog.swap-sheet .reasons").unwrap();
    look("player: why to swap");
    press(".reasons .reason");
    page.see("dialog.swap-sheet .moves").unwrap();
    look("player: what to do instead");
    press(".swap-sheet .text-link");
    page.see(".reason.stop").unwrap();
    press(".reason.stop");
    page.see("dialog.stop-sheet").unwrap();
    look("player: the stop card");
    press("dialog.stop-sheet .sheet-buttons .button");
    page.see("main .week").unwrap();
    until("the unfinished session", || {
        Ok((!page.visible("[data-act=finish]")?.is_empty()).then_some(()))
    })
    .unwrap();
    look("today: a session is not finished");
    press("[data-act=go_on]");
    window.stand_at("hold", "right").unwrap();
    press("[data-act=finish]");
    page.see("main.summary h1").unwrap();
    look("summary");
    press("main.summary .start");
    page.see("main .week").unwrap();
    look("today");

    let played = limber(&browser.data)
        .unwrap()
        .args(["play", "hip-strength-day-a", "--speed", "1000", "--json"])
        .output()
        .unwrap();
    assert!(played.status.success(), "{played:?}");
    let id = sessions(&browser.data).unwrap().pop().unwrap()["id"].clone();
    visit("history", "main .day-group");
    look("history");
    visit(&format!("session/{}", id.as_str().unwrap()), "main .held");
    press(".steps summary");
    look("session");
    visit(&format!("correct/{}", id.as_str().unwrap()), "main form");
    look("correct");
    visit("by-hand", "main .pen-rows");
    look("by hand");
    visit(&format!("session/{}", id.as_str().unwrap()), "main .held");
    press("[data-act=delete]");
    page.see(".with-way").unwrap();
    look("undo");
    press("[data-act=undo]");
    visit("export", "main form");
    look("export");
    visit("settings", "main .keeping .backups, main .keeping .button");
    look("settings");
}
