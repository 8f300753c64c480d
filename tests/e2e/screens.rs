//! Every screen of the window on a log with something in it.

use crate::fresh;
use limber_e2e::programs::{limber, sessions};
use limber_e2e::until;
use limber_e2e::window::AppWindow;
use serde_json::json;

/// Words on the page that are keys of the catalogue: a text that was not packed shows
/// as its key.
const KEYS: &str = "
    const keys = new Set(arguments[0]);
    const labels = [...document.querySelectorAll('[aria-label]')].map((e) => e.getAttribute('aria-label'));
    return [document.body.textContent, ...labels].join(' ').split(/[^\\w-]+/).filter((word) => keys.has(word))";

/// The keys that no word of a text is.
fn keys() -> Vec<&'static str> {
    let lines = include_str!("../../ui/text/en.ftl").lines();
    let keys = lines.filter_map(|line| line.split_once(" =").map(|(key, _)| key));
    keys.filter(|key| key.contains('-') && !key.contains(' '))
        .collect()
}

#[test]
fn every_screen_is_drawn_without_a_complaint() {
    let (_folder, data) = fresh();
    let played = limber(&data)
        .unwrap()
        .args(["play", "hip-mobility-10", "--speed", "1000", "--json"])
        .output()
        .unwrap();
    assert!(played.status.success(), "{played:?}");
    let id = sessions(&data).unwrap()[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let window = AppWindow::open(&data).unwrap();
    let page = &window.page;
    let keys = keys();
    assert!(keys.len() > 1000, "{}", keys.len());
    for (path, title) in [
        ("routines", "Routines"),
        ("routine/hip-mobility-10", "Hip mobility, 10 minutes"),
        ("editor/hip-mobility-10", "Hip mobility, 10 minutes (mine)"),
        ("exercises", "Exercises"),
        ("exercise/pigeon-pose", "Pigeon pose"),
        ("exercise-form/pigeon-pose", "Add your own"),
        ("history", "History"),
        (&format!("session/{id}"), "Hip mobility, 10 minutes"),
        (&format!("correct/{id}"), "Edit session"),
        ("by-hand", "Add a session"),
        ("export", "Export"),
        ("settings", "Settings"),
    ] {
        page.go(path).unwrap();
        until(&format!("{path} to be drawn"), || {
            Ok(page.text("main h1")?.filter(|shown| shown == title))
        })
        .unwrap();
        let broken = page.visible(".problem, .loading").unwrap();
        assert!(broken.is_empty(), "{path} shows a problem");
        let wide = page
            .run(
                "return document.documentElement.scrollWidth > innerWidth",
                json!([]),
            )
            .unwrap();
        assert_eq!(wide, false, "{path} is wider than the window");
        let gaps = page.run(KEYS, json!([keys])).unwrap();
        assert_eq!(gaps, json!([]), "{path} shows keys in the place of texts");
    }
    page.go("today").unwrap();
    page.see("main .week").unwrap();
    assert_eq!(window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn an_error_on_the_page_or_refused_content_would_be_noticed() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let script = "console.error('noticed');
        const image = new Image(); image.src = 'http://192.0.2.1/x.png'; document.body.append(image);
        const code = document.createElement('script'); code.textContent = 'window.ran = 1';
        document.body.append(code); return window.ran ?? null";
    assert!(window.page.run(script, json!([])).unwrap().is_null());
    for expected in ["error noticed", "refused img-src", "refused script-src"] {
        until(expected, || {
            let complaints = window.complaints()?;
            Ok(complaints
                .iter()
                .any(|line| line.starts_with(expected))
                .then_some(()))
        })
        .unwrap();
    }
}

#[test]
fn the_page_reaches_nothing_but_the_listed_commands() {
    let (_folder, data) = fresh();
    let window = AppWindow::open(&data).unwrap();
    let call = "const [name, args, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(name, args).then(() => done('done'), (e) => done(String(e)))";
    for name in [
        "plugin:dialog|save",
        "plugin:window|close",
        "plugin:app|version",
    ] {
        let answer = window.page.run_async(call, json!([name, {}])).unwrap();
        assert!(
            answer.as_str().unwrap().contains("not allowed"),
            "{name}: {answer}"
        );
    }
    let answer = window.page.run_async(call, json!(["safety", {}])).unwrap();
    assert_eq!(answer, "done");
}
