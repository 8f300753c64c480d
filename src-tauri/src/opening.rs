//! How the window opens: the log is read beside the system's toolkit, which takes
//! longer, and what the first picture shows is in the page from its beginning.
//! Each question to the program would cost the page two trips before it can draw.

use limber_engine::wire::today::Opening;
use limber_engine::{EngineError, Env, Limber};
use limber_text::Language;
use serde::Serialize;
use serde_json::json;
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

/// What the first picture is made of.
pub struct First {
    opening: Opening,
    /// The person's, as far as it is known here.
    language: Language,
}

/// The log that is being opened.
pub struct Log(Receiver<Result<Shared, EngineError>>);

impl Log {
    /// Opens the log in `dir` on a thread of its own, then tells `told` what the
    /// first picture shows.
    pub fn open(dir: PathBuf, env: Env, told: Sender<First>) -> io::Result<Self> {
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
                let limber = limber.lock().unwrap_or_else(PoisonError::into_inner);
                let _ = told.send(First {
                    opening: limber.opening(),
                    language: limber.locale().language,
                });
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

/// Opens the window with what `first` tells.
pub fn show(app: &App, first: &Receiver<First>) -> tauri::Result<()> {
    let first = first.recv_timeout(PATIENCE).ok();
    let script = first.as_ref().and_then(|first| brought(app, first));
    for config in &app.config().app.windows {
        let mut window = WebviewWindowBuilder::from_config(app.handle(), config)?;
        if let Some(script) = &script {
            window = window.initialization_script(script);
        }
        window.build()?;
    }
    Ok(())
}

/// What `ui/host-tauri.js` takes in the place of an answer, and `ui/host-text.js`
/// in the place of a file.
fn brought(app: &App, first: &First) -> Option<String> {
    let opening = constant("__LIMBER_OPENING__", &first.opening)?;
    let language = first.language.tag();
    let asset = app.asset_resolver().get(format!("text/{language}.ftl"))?;
    let source = String::from_utf8(asset.bytes).ok()?;
    let text = constant(
        "__LIMBER_TEXT__",
        &json!({ "language": language, "source": source }),
    )?;
    // The engine's first number takes as long as a third of the first picture. It is
    // made as soon as the page has asked for its script, which takes longer to come.
    let number = format!("setTimeout(() => new Intl.NumberFormat(\"{language}\"));");
    Some(opening + &text + &number)
}

/// A script that makes `value` known to the page.
fn constant(name: &str, value: &impl Serialize) -> Option<String> {
    let json = serde_json::to_string(value).ok()?;
    // As text in a text: no key of it means anything to the language. Some
    // webviews put the script into the page, where `</script>` would end it.
    let text = serde_json::to_string(&json).ok()?.replace('<', "\\u003c");
    Some(format!(
        "Object.defineProperty(window, \"{name}\", {{ value: JSON.parse({text}) }});"
    ))
}
