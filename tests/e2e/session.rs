//! A session in the window, and what the terminal says of it afterwards.

use crate::fresh;
use limber_e2e::programs::sessions;
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::Value;

/// The final attempts that were begun.
fn begun(session: &Value) -> Vec<&Value> {
    let holds = session["holds"].as_array().unwrap();
    holds
        .iter()
        .filter(|hold| !hold["started_at"].is_null())
        .collect()
}

#[test]
fn a_session_in_the_window_stands_in_the_log_as_it_was() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    // The first card of a first run, gentle: its first hold has two sides.
    page.press("Start").unwrap();
    window.stand_at("ready", "none").unwrap();

    window.move_on_to("hold", "left").unwrap();
    assert_eq!(page.text(".chip").unwrap().unwrap(), "LEFT");
    let first = window.digits().unwrap();
    let second = window.next_second(&first).unwrap();
    window.next_second(&second).unwrap();

    page.press("Pause").unwrap();
    window.stand_at("paused", "left").unwrap();
    page.press("Go on").unwrap();
    // Getting back into it counts down first; then the hold counts on.
    window.stand_at("ready", "left").unwrap();
    window.stand_at("hold", "left").unwrap();
    let again = window.digits().unwrap();
    window.next_second(&again).unwrap();

    page.press("Next").unwrap();
    window.stand_at("switch", "right").unwrap();
    page.press("Next").unwrap();
    window.stand_at("hold", "right").unwrap();
    assert_eq!(page.text(".chip").unwrap().unwrap(), "RIGHT");
    let third = window.digits().unwrap();
    let fourth = window.next_second(&third).unwrap();
    window.next_second(&fourth).unwrap();
    page.press("Finish").unwrap();
    page.see("main.summary h1").unwrap();
    let headline = page.text("main.summary h1").unwrap().unwrap();

    let sessions = until("the session in the log", || {
        Ok(Some(sessions(&data)?).filter(|list| !list.is_empty()))
    })
    .unwrap();
    assert_eq!(sessions.len(), 1);
    let session = &sessions[0];
    assert_eq!(session["routine"]["id"], "hip-mobility-gentle-10");
    assert_eq!(session["outcome"], "finished_early");
    assert_eq!(session["speed"], 1);
    assert!(session["paused_ms"].as_u64().unwrap() > 0);

    let begun = begun(session);
    let sides: Vec<&str> = begun
        .iter()
        .filter_map(|hold| hold["side"].as_str())
        .collect();
    assert_eq!(sides, ["left", "right"]);
    let [left, right] = [begun[begun.len() - 2], begun[begun.len() - 1]];
    for hold in [left, right] {
        assert_eq!(hold["exercise"], "single-knee-to-chest");
        assert_eq!(hold["outcome"], "partial");
        assert_eq!(hold["target_ms"], 20_000);
        let held = hold["held_ms"].as_u64().unwrap();
        assert!((1_000..20_000).contains(&held), "held {held} ms");
    }
    assert_eq!(left["interruptions"], 1);
    assert_eq!(right["interruptions"], 0);
    assert!(left["longest_ms"].as_u64() < left["held_ms"].as_u64());

    // The summary tells the same seconds as the log, side by side.
    let clock = |hold: &Value| format!("0:{:02}", hold["held_ms"].as_u64().unwrap() / 1_000);
    for (word, hold) in [("Left", left), ("right", right)] {
        let told = format!("{word} {}", clock(hold));
        assert!(plain(&headline).contains(&told), "{told} in {headline}");
    }

    // What a person says of it reaches the same session.
    page.type_into("textarea", "left side tighter").unwrap();
    page.press("Save and close").unwrap();
    page.see("main .week").unwrap();
    let told = limber_e2e::programs::sessions(&data).unwrap();
    assert_eq!(told[0]["note"], "left side tighter");
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

/// Without the marks that keep right-to-left names from turning a line over.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}
