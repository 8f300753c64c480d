//! Nothing is cut off or wider than the page: phones, landscape, a laptop, and
//! text at twice its size.

use crate::tour::tour;
use limber_e2e::browser::Browser;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const PAGES: [(u32, u32); 5] = [(360, 640), (390, 844), (430, 932), (844, 390), (1280, 800)];

/// What sticks out of the page sideways, and the player's parts that cover one
/// another or can't be reached.
const AMISS: &str = "
    const wide = innerWidth + 0.5, found = [];
    const name = (e) => e.tagName.toLowerCase() + (e.className?.baseVal === undefined && e.className ? '.' + String(e.className).replaceAll(' ', '.') : '');
    if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    const player = document.querySelector('main.player');
    if (player && player.scrollWidth > player.clientWidth) found.push(`the player is ${player.scrollWidth} wide`);
    for (const e of document.querySelectorAll('main *, nav *, dialog *')) {
        if (e.closest('svg') && e.tagName !== 'svg') continue;
        if (e.closest('.unseen, .skip-link, .cell-label, thead') || !e.checkVisibility({visibilityProperty: true})) continue;
        const r = e.getBoundingClientRect();
        if (r.width && (r.left < -0.5 || r.right > wide)) found.push(`${name(e)} from ${Math.round(r.left)} to ${Math.round(r.right)}`);
        // What is typed into scrolls by itself.
        const control = e.matches('button, a, input[type], label.choice');
        if (control && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflow !== 'visible') found.push(`${name(e)} cuts its words`);
        if (control && player && !document.querySelector('dialog[open]') && r.height < 32) found.push(`${name(e)} is ${Math.round(r.height)} high`);
    }
    return found;";

fn look_at(browser: &Browser, text: &str) -> BTreeSet<String> {
    let page = &browser.window.page;
    let mut found = BTreeSet::new();
    tour(browser, |screen| {
        page.run(
            "document.documentElement.style.fontSize = arguments[0]",
            json!([text]),
        )
        .unwrap();
        for (width, height) in PAGES {
            browser.size(width, height).unwrap();
            let amiss = page.run(AMISS, json!([])).unwrap();
            let amiss = amiss.as_array().unwrap().iter().filter_map(Value::as_str);
            found.extend(amiss.map(|what| format!("{screen} at {width}x{height}: {what}")));
        }
        browser.size(390, 844).unwrap();
    });
    found
}

#[test]
fn nothing_is_wider_than_the_page_at_any_size() {
    let browser = Browser::open("en").unwrap();
    browser.system("light", "no-preference").unwrap();
    let found = look_at(&browser, "100%");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_is_wider_than_the_page_with_text_twice_as_large() {
    let browser = Browser::open("en").unwrap();
    browser.system("dark", "no-preference").unwrap();
    let found = look_at(&browser, "200%");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn nothing_is_wider_than_the_page_in_any_language() {
    for language in ["de", "es", "fr", "ja"] {
        let browser = Browser::open(language).unwrap();
        let lang = "return document.documentElement.lang";
        assert_eq!(browser.window.page.run(lang, json!([])).unwrap(), language);
        let found = look_at(&browser, "100%");
        assert!(found.is_empty(), "{language}: {found:#?}");
    }
}

/// English in Hebrew letters and a third longer, from right to left: what a
/// language would do to the page that nobody has translated yet.
const PSEUDO: &str = r"const done = arguments[0];
    (async () => {
        const source = await (await fetch('text/en.ftl')).text();
        const letter = (c) => String.fromCharCode(0x5d0 + (c.toLowerCase().charCodeAt(0) - 97) % 27);
        const other = (text) => text.replace(/\{[^}]*\}|[a-z]+/gi, (part) => part[0] === '{' ? part
            : [...part].map(letter).join('') + 'ש'.repeat(Math.floor(part.length / 3)));
        const lines = source.split('\n').map((line) => {
            if (line.startsWith('#') || / ->$|^ +\}$/.test(line)) return line;
            const [, head, rest] = /^([a-z][\w-]* =|\s+\*?\[\w+\])?(.*)$/.exec(line);
            return (head ?? '') + other(rest);
        });
        const text = await import('./text.js');
        text.useCatalogue(lines.join('\n'), 'he');
        document.documentElement.dir = 'rtl';
        location.hash = '#/settings';
        location.hash = '#/today';
    })().then(() => done(null), (error) => done(String(error)))";

#[test]
fn a_script_from_right_to_left_turns_the_page_and_fits() {
    let browser = Browser::open("en").unwrap();
    let page = &browser.window.page;
    assert_eq!(page.run_async(PSEUDO, json!([])).unwrap(), Value::Null);
    page.see("main .routine-card").unwrap();
    browser.size(1280, 800).unwrap();
    let place = "const at = (css) => document.querySelector(css).getBoundingClientRect();
        return [at('nav').left > innerWidth / 2, at('main h1').right > at('.week').left,
            /[א-ת]/.test(document.querySelector('nav').textContent)]";
    assert_eq!(
        page.run(place, json!([])).unwrap(),
        json!([true, true, true])
    );
    let found = look_at(&browser, "100%");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_digits_of_a_hold_fill_a_fifth_of_the_height() {
    let browser = Browser::open("en").unwrap();
    let (window, page) = (&browser.window, &browser.window.page);
    page.go("routine/hip-mobility-10").unwrap();
    page.see("[data-act=start]").unwrap();
    page.press("Start").unwrap();
    window.move_on_to("hold", "left").unwrap();
    for (width, height) in PAGES {
        browser.size(width, height).unwrap();
        let size = "const text = document.querySelector('main.player [role=timer] svg text');
            const scale = text.getScreenCTM().a;
            return parseFloat(text.getAttribute('font-size')) * scale / innerHeight";
        let share = page.run(size, json!([])).unwrap().as_f64().unwrap();
        assert!(share >= 0.2, "{width}x{height}: {share}");
    }
}
