//! What went wrong, in the language of the page.

use limber_e2e::browser::Browser;
use serde_json::json;

/// The problem that the program answers an impossible call with.
const ASKED: &str = "const done = arguments[0];
    import('./host.js').then(({ host }) => host.routine('no-such'))
        .then(() => done(null), (problem) => done([problem.kind, problem.message]))";

#[test]
fn a_problem_is_told_in_the_language_that_only_the_page_knows() {
    for (language, message) in [
        ("en", "There is no routine called no-such."),
        ("de", "Es gibt keine Routine namens no-such."),
        ("ja", "no-such というメニューはありません。"),
    ] {
        let browser = Browser::open(language).unwrap();
        let told = browser.window.page.run_async(ASKED, json!([])).unwrap();
        assert_eq!(told, json!(["not_found", message]));
    }
}

#[test]
fn a_problem_is_told_in_the_language_that_was_chosen() {
    let browser = Browser::open("de").unwrap();
    let page = &browser.window.page;
    let choose = "const done = arguments[0];
        import('./host.js').then(({ host }) => host.setPreference('language', 'fr'))
            .then(() => done(true), () => done(false))";
    assert_eq!(page.run_async(choose, json!([])).unwrap(), json!(true));
    let told = page.run_async(ASKED, json!([])).unwrap();
    let message = "Il n’y a pas de routine appelée no-such.";
    assert_eq!(told, json!(["not_found", message]));
}
