//! Limber's own window under a driver.

use crate::driver::Driver;
use crate::programs::{descendant, program};
use crate::{Result, until};
use serde_json::json;
use std::path::Path;

/// Collects what goes wrong on the page. A driver gets in only after the page
/// was loaded; that it did load shows in its being drawn.
const LISTEN: &str = "
    window.complaints = [];
    const add = (...what) => window.complaints.push(what.map(String).join(' '));
    for (const kind of ['error', 'warn']) console[kind] = (...what) => add(kind, ...what);
    addEventListener('error', (e) => add('error', e.message ?? e.target?.src), true);
    addEventListener('unhandledrejection', (e) => add('rejected', e.reason?.message ?? e.reason));
    document.addEventListener('securitypolicyviolation', (e) => add('refused', e.violatedDirective, e.blockedURI));
    for (const sheet of document.styleSheets) if (!sheet.cssRules.length) add('empty', sheet.href);
    const rules = [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0);
    if (rules < 200) add('styles are missing', rules);";

/// What tells the step that the player shows from the one beside it.
const STEP: &str = "
    const player = document.querySelector('main.player');
    return player && [player.dataset.ground, player.dataset.side, player.querySelector('h1').textContent]";

/// The real window on a log of its own.
pub struct AppWindow {
    /// What is on its page.
    pub page: Driver,
}

impl AppWindow {
    /// Opens the window on the log in `data` and waits until the page is drawn.
    pub fn open(data: &Path) -> Result<Self> {
        let args = ["--data-dir".to_owned(), data.display().to_string()];
        Self::of(Driver::start(&program("limber-app")?, &args)?)
    }

    /// The window that `page` shows, once it is drawn.
    pub fn of(page: Driver) -> Result<Self> {
        let window = Self { page };
        window.page.see("main :is(h1, h2)")?;
        window.page.run(LISTEN, json!([]))?;
        Ok(window)
    }

    /// What the page complained about since it was drawn: errors, warnings,
    /// promises nobody caught, content its rules refused.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let list = self.page.run("return window.complaints", json!([]))?;
        Ok(serde_json::from_value(list)?)
    }

    /// Waits until the session stands at a step of `kind` on `side`; both as
    /// the page marks them: hold, ready, switch ..., left, right or none.
    pub fn stand_at(&self, ground: &str, side: &str) -> Result<()> {
        let css = format!("main.player[data-ground={ground}][data-side={side}]");
        self.page.see(&css)
    }

    /// Presses Next until the session stands at `ground` on `side`.
    pub fn move_on_to(&self, ground: &str, side: &str) -> Result<()> {
        self.move_on_with(ground, side, || self.page.press("Next"))
    }

    /// As [`Self::move_on_to`], where Next is called something else. A press is
    /// answered only when the page shows another step: pressing before would
    /// lead past what is looked for.
    pub fn move_on_with(
        &self,
        ground: &str,
        side: &str,
        mut next: impl FnMut() -> Result<()>,
    ) -> Result<()> {
        let css = format!("main.player[data-ground={ground}][data-side={side}]");
        let mut left = None;
        until(&format!("{css} after Next"), || {
            if !self.page.visible(&css)?.is_empty() {
                return Ok(Some(()));
            }
            let here = self.page.run(STEP, json!([]))?;
            if left.as_ref() != Some(&here) {
                next()?;
                left = Some(here);
            }
            Ok(None)
        })
    }

    /// The seconds the player shows.
    pub fn digits(&self) -> Result<String> {
        until("the player's digits", || {
            let shown = self.page.text("main.player [role=timer] svg text")?;
            Ok(shown.filter(|text| !text.is_empty()))
        })
    }

    /// Waits until the digits are others than `before`; they change once a
    /// second.
    pub fn next_second(&self, before: &str) -> Result<String> {
        until(&format!("another second than {before}"), || {
            Ok(Some(self.digits()?).filter(|now| now != before))
        })
    }

    /// The window's own process, below the driver's.
    pub fn process(&self) -> Result<u32> {
        until("the window's process", || {
            Ok(descendant(self.page.process(), "limber-app"))
        })
    }
}
