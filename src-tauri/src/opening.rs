//! How the window opens: the log is read beside the system's toolkit, which takes
//! longer, and what the first picture shows is in the page from its beginning.
//! Each question to the program would cost the page two trips before it can draw.

use limber_engine::wire::today::Opening;
use limber_engine::{EngineError, Env, Limber};
use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tauri::{App, WebviewWindowBuilder};

/// A log that takes longer, such as one that is brought up to date, is not
/// waited for: the page then asks, and says so meanwhile.
const PATIENCE: Duration = Duration::from_millis(250);

/// The use cases, shared with the thread that opens them.
pub type Shared = Arc<Mutex<Limber>>;

/// The log that is being opened.
pub struct Log(Receiver<Result<Shared, EngineError>>);

impl Log {
    /// Opens the log in `dir` on a thread of its own, then tells `told` what the
    /// first picture shows.
    pub fn open(dir: PathBuf, env: Env, told: Sender<Opening>) -> io::Result<Self> {
        let (opened, log) = channel();
        let open = move || {
            let limber = Limber::open(&dir, "the window", env).map(|limber| {
                limber
                    .with_weeks_from(limber_devices::weeks_from_here())
                    .with_language_from(limber_devices::language_from_here())
                    .with_dates_from(limber_devices::dates_from_here())
            });
            let shared = limber.map(|limber| Arc::new(Mutex::new(limber)));
            let limber = shared.as_ref().ok().cloned();
            // Whoever waited may be gone; then nobody wants to know.
            let _ = opened.send(shared);
            if let Some(limber) = limber {
                let opening = limber
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .opening();
                let _ = told.send(opening);
            }
        };
        let named = std::thread::Builder::new().name("opening".to_owned());
        named.spawn(open)?;
        Ok(Self(log))
    }

    /// The use cases, as soon as they are there.
    pub fn limber(self) -> Result<Result<Shared, EngineError>, io::Error> {
        let gone = |_| io::Error::other("the thread that opens the log ended");
        self.0.recv().map_err(gone)
    }
}

/// Opens the window with what `opening` tells.
pub fn show(app: &App, opening: &Receiver<Opening>) -> tauri::Result<()> {
    let opening = opening.recv_timeout(PATIENCE).ok();
    let script = opening.as_ref().and_then(brought);
    for config in &app.config().app.windows {
        let mut window = WebviewWindowBuilder::from_config(app.handle(), config)?;
        if let Some(script) = &script {
            window = window.initialization_script(script);
        }
        window.build()?;
    }
    Ok(())
}

/// What `ui/host-tauri.js` takes in the place of an answer.
fn brought(opening: &Opening) -> Option<String> {
    let json = serde_json::to_string(opening).ok()?;
    // As text in a text: no key of it means anything to the language. Some
    // webviews put the script into the page, where `</script>` would end it.
    let text = serde_json::to_string(&json).ok()?.replace('<', "\\u003c");
    Some(format!(
        "Object.defineProperty(window, \"__LIMBER_OPENING__\", {{ value: JSON.parse({text}) }});"
    ))
}
