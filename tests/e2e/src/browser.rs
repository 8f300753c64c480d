//! Limber's pages in Chromium, the engine of Android's windows, with the real
//! engine behind them through the test host.

use crate::driver::Driver;
use crate::programs::program;
use crate::window::AppWindow;
use crate::{Error, Result};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// Pages without motion, so that nothing is looked at half way.
const STILL: (&str, &str) = ("prefers-reduced-motion", "reduce");

/// A browser on a log of its own.
pub struct Browser {
    /// What is on its page.
    pub window: AppWindow,
    /// The log's folder.
    pub data: PathBuf,
    // Dropped in this order: the host ends before its folder goes.
    _host: Host,
    _home: TempDir,
}

impl Browser {
    /// Opens Limber's first screen for a person whose system speaks `language`.
    pub fn open(language: &str) -> Result<Self> {
        let home = tempfile::tempdir()?;
        let data = home.path().join("data");
        let host = Host::start(&data)?;
        let page = Driver::chromium(&home.path().join("profile"), language)?;
        page.open(&host.url)?;
        Ok(Self {
            window: AppWindow::of(page)?,
            data,
            _host: host,
            _home: home,
        })
    }

    /// Makes the page `width` x `height` CSS pixels, however small.
    pub fn size(&self, width: u32, height: u32) -> Result<()> {
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        let command = "Emulation.setDeviceMetricsOverride";
        self.window.page.devtools(command, &size)?;
        self.drawn()
    }

    /// Has the system ask for `scheme` (light or dark) and `contrast` (more or
    /// no-preference).
    pub fn system(&self, scheme: &str, contrast: &str) -> Result<()> {
        let features: Vec<Value> = [
            STILL,
            ("prefers-color-scheme", scheme),
            ("prefers-contrast", contrast),
        ]
        .map(|(name, value)| json!({"name": name, "value": value}))
        .to_vec();
        let command = "Emulation.setEmulatedMedia";
        self.window
            .page
            .devtools(command, &json!({"features": features}))?;
        self.drawn()
    }

    /// Waits until what was changed is drawn.
    pub fn drawn(&self) -> Result<()> {
        let twice = "const done = arguments[0];
            const still = () => Promise.all(document.getAnimations().map((one) => one.finished)).then(done, done);
            requestAnimationFrame(() => requestAnimationFrame(still))";
        self.window.page.run_async(twice, json!([])).map(drop)
    }
}

/// The program that serves the pages and commands.
struct Host {
    child: Child,
    url: String,
}

impl Host {
    fn start(data: &Path) -> Result<Self> {
        let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui");
        let mut child = Command::new(program("limber-test-host")?)
            .arg("--data-dir")
            .arg(data)
            .arg("--ui")
            .arg(ui)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let out = child.stdout.take().ok_or("the host says nothing")?;
        let mut url = String::new();
        BufReader::new(out).read_line(&mut url)?;
        let url = url.trim().to_owned();
        if url.is_empty() {
            return Err(Error::from("the host did not start"));
        }
        Ok(Self { child, url })
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
