//! axe-core, the rules of WCAG 2.2 AA that a machine can check, and its best
//! practices, on everything the window shows.

use crate::tour::tour;
use limber_e2e::browser::Browser;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// The system's wishes that give the page another look.
const LOOKS: [(&str, &str); 4] = [
    ("light", "no-preference"),
    ("dark", "no-preference"),
    ("light", "more"),
    ("dark", "more"),
];

const RUN: &str = "const done = arguments[0];
    axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }).then(
        ({violations, passes}) => done({
            passes: passes.length,
            found: violations.flatMap(({id, nodes}) =>
                nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 240)}`)),
        }),
        (error) => done({passes: 0, found: [String(error)]}))";

fn install(browser: &Browser) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&file).expect("axe-core is there; script/setup installs it");
    let script = format!("{axe}; window.axe = axe;");
    browser.window.page.run(&script, json!([])).unwrap();
}

fn violations(browser: &Browser) -> Vec<String> {
    let result = browser.window.page.run_async(RUN, json!([])).unwrap();
    assert!(result["passes"].as_u64() > Some(5), "{result}");
    let found = result["found"].as_array().unwrap();
    found
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

#[test]
fn axe_finds_nothing_on_any_screen_in_any_theme() {
    let browser = Browser::open("en").unwrap();
    browser.size(390, 844).unwrap();
    install(&browser);
    let mut found = BTreeSet::new();
    let mut screens = 0;
    tour(&browser, |screen| {
        screens += 1;
        for (scheme, contrast) in LOOKS {
            browser.system(scheme, contrast).unwrap();
            for violation in violations(&browser) {
                found.insert(format!("{screen} ({scheme}, {contrast}): {violation}"));
            }
        }
    });
    assert!(screens > 20, "{screens}");
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(browser.window.complaints().unwrap(), Vec::<String>::new());
}

#[test]
fn axe_would_find_something() {
    let browser = Browser::open("en").unwrap();
    install(&browser);
    let script =
        "const b = document.createElement('button'); document.querySelector('main').append(b);
        document.documentElement.removeAttribute('lang')";
    browser.window.page.run(script, json!([])).unwrap();
    let found = violations(&browser).join("\n");
    assert!(found.contains("button-name"), "{found}");
    assert!(found.contains("html-has-lang"), "{found}");
}
