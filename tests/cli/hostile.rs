//! Names that other programs would run, obey or break on.

use crate::house::House;

fn names() -> Vec<String> {
    vec![
        "<img src=x onerror=alert(1)>".to_owned(),
        "=1+1".to_owned(),
        "\"double\" 'single' `back`, comma; semi".to_owned(),
        "🧘🏽 stretch 👩‍👩‍👧".to_owned(),
        "מתיחות בוקר عربي".to_owned(),
        "x".repeat(500),
    ]
}

#[test]
fn names_survive_json_and_stay_text_everywhere() {
    for name in names() {
        let house = House::new();
        let text = format!("{name}\n\nPigeon pose 1 x 30 s each side\n");
        let path = house.file("hostile.txt", text);
        let timeline = house.run(&["timeline", &path, "--json"]).json();
        assert_eq!(timeline["routine"]["name"], name);
        let shown = house.run(&["timeline", &path]);
        assert!(shown.out.starts_with(&name), "{}", shown.out);
        let played = house.run(&["play", &path, "--speed", "1000", "--json"]);
        assert_eq!(played.events()[0]["routine"]["name"], name);
        let json = house.run(&["history", "--json"]).json();
        assert_eq!(json["sessions"][0]["routine"]["name"], name);
        assert!(house.run(&["history"]).out.contains(&name));
        let exported = house.run(&["export", "--format", "json"]).json();
        assert_eq!(exported["sessions"][0]["routine"]["name"], name);
        let csv = house.run(&["export", "--format", "csv"]).out;
        let cell = name.replace('"', "\"\"");
        assert!(csv.contains(&cell), "{csv}");
        if name.starts_with('=') {
            assert!(csv.contains(&format!(",'{name},")), "{csv}");
        }
    }
}

/// A word of an error comes from outside as well.
#[test]
fn a_terminal_is_never_given_orders() {
    let house = House::new();
    let orders = "\u{1b}]0;title\u{7}\u{1b}[31m\u{9b}31m\u{202e}";
    for args in [
        &["play", orders][..],
        &["timeline", &format!("./{orders}")],
        &["history", "--since", orders],
        &["exercises", orders],
    ] {
        let ran = house.run(args);
        let all = format!("{}{}", ran.out, ran.err);
        for c in ['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}'] {
            assert!(!all.contains(c), "{args:?} {all:?}");
        }
    }
}

#[test]
fn every_event_of_play_is_one_line() {
    let house = House::new();
    let text = "One\\u{a}two\n\nPigeon pose 1 x 30 s each side\n";
    let path = house.file("lines.txt", text);
    let json = house.run(&["timeline", &path, "--json"]).json();
    assert_eq!(json["routine"]["name"], "One\ntwo");
    let played = house.run(&["play", &path, "--speed", "1000"]);
    assert!(
        played.out.starts_with("   0:00  Begin        One two · "),
        "{}",
        played.out
    );
    let events = house
        .run(&["play", &path, "--speed", "1000", "--json"])
        .events();
    assert_eq!(events[0]["routine"]["name"], "One\ntwo");
    // As many lines in words as in JSON.
    assert_eq!(played.out.lines().count(), events.len());
}
