//! Every word of every screen comes from the catalogue of the language.
//!
//! Japanese shows it best: it has no Latin letters but those of names, so that a
//! single English word that slipped through stands out.

use crate::tour::tour;
use limber_e2e::browser::Browser;
use limber_e2e::until;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Latin letters that stand in Japanese, or that a person or the machine wrote. Each
/// with why.
const ALLOWED: [(&str, &str); 24] = [
    ("Limber", "a name"),
    ("espeak-ng", "a name"),
    ("CSV", "a format"),
    ("FIT", "a format"),
    ("JSON", "a format"),
    ("iCalendar", "a format"),
    ("PNG", "a format"),
    ("JPEG", "a format"),
    ("WebP", "a format"),
    ("KB", "a unit"),
    ("MB", "a unit"),
    ("cm", "a unit"),
    ("Enter", "a key"),
    ("Tab", "a key"),
    ("Esc", "a key"),
    ("Deutsch", "a language by its own name"),
    ("Español", "a language by its own name"),
    ("Français", "a language by its own name"),
    ("English", "a language by its own name"),
    ("no-such-routine", "what was asked for"),
    ("Pidgin stretch 30 s", "what the tour types"),
    ("Pigeon pose 2 x 20 s", "what the tour types"),
    ("Call me", "what the tour types"),
    (
        "{side} knee on the floor",
        "how a cue in English is written",
    ),
];

/// Examples of what is typed: exercises have English names.
const EXAMPLES: [&str; 4] = [
    "Pigeon pose 3x30s each side",
    "Pigeon pose 2 x 30 s each side",
    "hip、chair、thread the needle",
    "/data/",
];

/// What the page shows or says by itself: its text that is not marked as English, its
/// labels, what stands in its empty fields. `[what, whether it is text]`.
const SHOWN: &str = "
    const found = [];
    const add = (text, plain) => /[A-Za-z]{2}/.test(text ?? '') && found.push([text.trim().replace(/\\s+/g, ' '), plain]);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const e = texts.currentNode.parentElement;
        if (!e.closest('[lang=en]')) add(texts.currentNode.data, true);
    }
    for (const e of document.body.querySelectorAll('*')) {
        for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt']) add(e.getAttribute(name), false);
    }
    add(document.title, false);
    return found;";

/// Every text of an exercise, block or routine, the longest first.
const CONTENT: &str = "const done = arguments[0];
    (async () => {
        const { host } = await import('./host.js');
        const texts = new Set();
        const gather = (value, key) => {
            if (typeof value === 'string') texts.add(value);
            else if (value && typeof value === 'object') for (const [name, part] of Object.entries(value)) gather(part, name);
        };
        for (const { id, name, setup, feel, mistake, stop, source, aliases, left_cue, right_cue } of (await host.exercises({ query: '' })).exercises) {
            gather([name, setup, feel, mistake, stop, source, aliases, left_cue, right_cue]);
            gather((await host.exercise(id)).dose_note);
        }
        for (const { id, name, goal } of (await host.routines()).routines) {
            gather([name, goal]);
            const { blocks, notes, steps } = await host.routine(id);
            gather([notes, blocks.map(({ name }) => name), steps.map(({ name, side_cue }) => [name, side_cue])]);
        }
        return [...texts].sort((a, b) => b.length - a.length);
    })().then(done, (error) => done(String(error)))";

fn texts(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect()
}

/// Whether a word of Latin letters is left of `text` without all of `gone`.
fn is_left<'a>(text: &str, gone: impl IntoIterator<Item = &'a str>) -> bool {
    let rest = gone
        .into_iter()
        .fold(text.to_owned(), |rest, word| rest.replace(word, " "));
    rest.split(|c: char| !c.is_ascii_alphabetic())
        .any(|word| word.len() > 1)
}

#[test]
fn no_screen_shows_an_english_word_in_japanese() {
    let browser = Browser::open("ja").unwrap();
    let page = &browser.window.page;
    let content = page.run_async(CONTENT, json!([])).unwrap();
    let content = texts(&content);
    assert!(content.len() > 500, "{content:?}");
    // Rust is told the page's language after the first picture, which comes anew then.
    until("Today in Japanese", || {
        let head = page.text("main h1")?.unwrap_or_default();
        Ok((!is_left(&head, [])).then_some(()))
    })
    .unwrap();
    let mut found = BTreeSet::new();
    tour(&browser, |screen| {
        let shown = page.run(SHOWN, json!([])).unwrap();
        for one in shown.as_array().unwrap() {
            let (text, plain) = (one[0].as_str().unwrap(), one[1].as_bool().unwrap());
            if EXAMPLES.iter().any(|example| text.contains(example)) {
                continue;
            }
            let allowed = ALLOWED.iter().map(|(word, _)| *word);
            let foreign = is_left(text, content.iter().copied().chain(allowed.clone()));
            // A name all by itself can be marked as the English that it is; within a
            // sentence it can't.
            let unmarked = plain && content.contains(&text);
            if foreign || unmarked {
                let why = if foreign {
                    ""
                } else {
                    " (not marked as English)"
                };
                found.insert(format!("{screen}: {text}{why}"));
            }
        }
    });
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn an_english_word_would_be_found() {
    assert!(is_left("10 分 · mat", ["Limber"]));
    assert!(is_left("Pigeon posture", ["Pigeon pose", "Pigeon"]));
    assert!(!is_left("10 分 · Limber 3 x", ["Limber"]));
}
