//! Limber's own window under a driver.

use crate::driver::Driver;
use crate::programs::{descendant, program};
use crate::{Result, until};
use std::path::{Path, PathBuf};

/// The real window on a log of its own.
pub struct AppWindow {
    /// What is on its page.
    pub page: Driver,
    output: PathBuf,
}

impl AppWindow {
    /// Opens the window on the log in `data` and waits until the page is drawn.
    pub fn open(data: &Path) -> Result<Self> {
        Self::open_with(data, &[])
    }

    /// As [`AppWindow::open`], with `env` beside what is set already.
    pub fn open_with(data: &Path, env: &[(&str, String)]) -> Result<Self> {
        let output = data.with_extension("output");
        let args = ["--data-dir".to_owned(), data.display().to_string()];
        let page = Driver::start(&program("limber-app")?, &args, env, &output)?;
        let window = Self { page, output };
        window.page.see("main :is(h1, h2)")?;
        Ok(window)
    }

    /// What the page complained about: errors, warnings, refused content.
    /// WebKit prints them where the build is a debug build.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let printed = std::fs::read_to_string(&self.output)?;
        let bad = |line: &&str| {
            line.contains("CONSOLE") && (line.contains("ERROR") || line.contains("WARN"))
        };
        Ok(printed.lines().filter(bad).map(str::to_owned).collect())
    }

    /// Waits until the session stands at a step of `kind` on `side`; both as
    /// the page marks them: hold, ready, switch ..., left, right or none.
    pub fn stand_at(&self, ground: &str, side: &str) -> Result<()> {
        let css = format!("main.player[data-ground={ground}][data-side={side}]");
        self.page.see(&css)
    }

    /// Presses Next until the session stands at `ground` on `side`.
    pub fn move_on_to(&self, ground: &str, side: &str) -> Result<()> {
        let css = format!("main.player[data-ground={ground}][data-side={side}]");
        until(&format!("{css} after Next"), || {
            if !self.page.visible(&css)?.is_empty() {
                return Ok(Some(()));
            }
            self.page.press("Next")?;
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
