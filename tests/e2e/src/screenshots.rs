//! Takes pictures of the real window: `limber-screenshots FOLDER [SCREEN...]`,
//! each screen in two sizes, light and dark; all screens where none is named.
#![forbid(unsafe_code)]

use limber_e2e::programs::{limber, sessions};
use limber_e2e::screen::Display;
use limber_e2e::window::AppWindow;
use limber_e2e::{Result, until};
use serde_json::{Value, json};
use std::path::PathBuf;

const SIZES: [(u32, u32); 2] = [(390, 844), (1280, 800)];
const THEMES: [&str; 2] = ["light", "dark"];

/// As a therapist writes it: a doubtful name, and a line that is none.
const PRESCRIPTION: &str = "Home programme
Pigeon pose 3x30s each side
couch stretch 60 sec both sides
Hamstring strech 2 x 45s per leg
ice if sore";

struct Camera {
    window: AppWindow,
    display: Display,
    folder: PathBuf,
    wanted: Vec<String>,
}

impl Camera {
    /// Takes the screen that is open, as `name-390x844-light.png` and so on.
    fn take(&self, name: &str) -> Result<()> {
        if !self.wanted.is_empty() && !self.wanted.iter().any(|wanted| wanted == name) {
            return Ok(());
        }
        for (width, height) in SIZES {
            self.window.page.resize(width, height)?;
            for theme in THEMES {
                let wear = "document.documentElement.dataset.theme = arguments[0];
                    scrollTo(0, 0);
                    const done = arguments[1];
                    requestAnimationFrame(() => requestAnimationFrame(() => done()))";
                self.window.page.run_async(wear, json!([theme]))?;
                let png = self
                    .display
                    .picture(self.display.window(self.window.process()?)?)?;
                let file = format!("{name}-{width}x{height}-{theme}.png");
                std::fs::write(self.folder.join(file), png)?;
            }
        }
        Ok(())
    }

    /// Opens the screen at `path` and takes it once its heading reads `title`.
    fn visit(&self, path: &str, title: &str, name: &str) -> Result<()> {
        self.window.page.go(path)?;
        until(title, || {
            Ok(self
                .window
                .page
                .text("main h1")?
                .filter(|shown| shown == title))
        })?;
        self.take(name)
    }
}

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().ok_or("limber-screenshots FOLDER [SCREEN...]")?;
    let home = tempfile::tempdir()?;
    let data = home.path().join("data");
    let window = AppWindow::open(&data)?;
    let camera = Camera {
        window,
        display: Display::open()?,
        folder: PathBuf::from(folder),
        wanted: args.collect(),
    };
    let page = &camera.window.page;
    camera.take("first-run")?;

    camera.visit("routines", "Routines", "routines")?;
    camera.visit("exercises", "Exercises", "exercises")?;
    camera.visit("exercise/pigeon-pose", "Pigeon pose", "exercise")?;
    camera.visit("exercise-form", "Add your own", "exercise-form")?;
    page.go("prescription")?;
    page.see("textarea[name=prescription]")?;
    page.fill("textarea[name=prescription]", PRESCRIPTION)?;
    page.see(".readings .reading:nth-child(4)")?;
    camera.take("prescription")?;
    page.press("Edit first")?;
    page.see("main .editor-bar")?;
    camera.take("editor")?;
    camera.visit(
        "routine/hip-mobility-10",
        "Hip mobility, 10 minutes",
        "routine",
    )?;
    page.press("Start")?;
    camera.window.stand_at("ready", "none")?;
    camera.take("ready")?;
    camera.window.move_on_to("hold", "left")?;
    camera.take("player")?;
    page.press("Next")?;
    camera.window.stand_at("switch", "right")?;
    camera.take("switch")?;
    camera.window.move_on_to("hold", "right")?;
    camera.take("player-right")?;
    page.press("Pause")?;
    camera.window.stand_at("paused", "right")?;
    camera.take("paused")?;
    page.press("Swap")?;
    page.see("dialog.swap-sheet .reasons")?;
    camera.take("swap")?;
    page.press("Knee")?;
    page.see("dialog.swap-sheet .move")?;
    camera.take("swap-offers")?;
    page.run(
        "document.querySelector('dialog.swap-sheet > .text-link:last-child').click()",
        json!([]),
    )?;
    camera.window.stand_at("hold", "right")?;
    page.keys("?")?;
    page.see("dialog.help-sheet")?;
    camera.take("keys")?;
    page.run(
        "document.querySelector('dialog .round-bare').click()",
        json!([]),
    )?;
    page.press("Pause")?;
    camera.window.stand_at("paused", "right")?;
    page.press("Finish as it is")?;
    page.see("main.summary h1")?;
    camera.take("summary")?;
    page.press("Close")?;
    page.see("main .week")?;
    camera.take("today")?;

    limber(&data)?
        .args(["play", "hip-mobility-10", "--speed", "1000", "--json"])
        .output()?;
    camera.visit("history", "History", "history")?;
    let played = sessions(&data)?;
    let id = played.last().and_then(|session| session.get("id"));
    let path = format!(
        "session/{}",
        id.and_then(Value::as_str).ok_or("no session")?
    );
    camera.visit(&path, "Hip mobility, 10 minutes", "session")?;
    let path = path.replacen("session/", "correct/", 1);
    camera.visit(&path, "Edit session", "correct")?;
    camera.visit("by-hand", "Add a session", "by-hand")?;
    camera.visit("trends", "Trends", "trends")?;
    camera.visit("trend/pigeon-pose", "Pigeon pose", "trend")?;
    camera.visit("export", "Export", "export")?;
    camera.visit("report", "Report for my therapist", "report")?;
    camera.visit("settings", "Settings", "settings")
}
