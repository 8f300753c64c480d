//! The window: shows what the engine decides and passes on what a person asks.
//! A command here is a few lines over [`limber_engine::Limber`]; it holds no
//! rule of its own.
#![forbid(unsafe_code)]

mod commands;
#[cfg(desktop)]
mod corner;
#[cfg(mobile)]
mod haptics;
mod opening;
#[cfg(mobile)]
mod phone;
mod stage;

use limber_devices::{SystemClock, SystemIds};
use limber_engine::{EngineError, Env};
use limber_text::{Language, say};
use opening::Log;
use stage::{Devices, LOOK_EVERY, LOOKS_A_CARE, Stage};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;
use tauri::{AppHandle, Manager, RunEvent, WindowEvent};
use thiserror::Error;

/// Why the window did not open.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The system's window toolkit refused.
    #[error("The window could not be opened: {0}.")]
    Window(#[from] tauri::Error),
    /// There is no place for the log, or its folder can't be used.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// Signals can't be caught, or there is no thread to be had.
    #[error("What the window needs beside itself could not be started: {0}.")]
    Beside(#[from] std::io::Error),
}

impl OpenError {
    /// What to tell in `language`: why, and the way out where there is one.
    pub fn words(&self, language: Language) -> String {
        let why = match self {
            Self::Window(error) => say!("wrong-window", why = error.to_string()),
            Self::Beside(error) => say!("wrong-beside-window", why = error.to_string()),
            Self::Engine(error) => error.message.clone(),
        };
        let hint = match self {
            Self::Engine(error) => error.hint.as_ref(),
            Self::Window(_) | Self::Beside(_) => None,
        };
        let lines = [Some(&why), hint].into_iter().flatten();
        let lines: Vec<String> = lines.map(|line| line.words(language)).collect();
        lines.join("\n")
    }
}

/// Opens the window on the log in `named`, else in the folder the terminal uses
/// too, and stays until the window closes; then the process ends.
pub fn open(named: Option<&Path>) -> Result<(), OpenError> {
    let clock = Arc::new(SystemClock::new());
    let env = Env {
        clock: clock.clone(),
        ids: Arc::new(SystemIds),
        spare: limber_devices::spare_folders(),
    };
    let (told, opening) = channel();
    #[cfg(desktop)]
    let log = Log::open(
        limber_devices::data_dir(named).map_err(EngineError::from)?,
        env,
        told,
    )?;
    let builder = tauri::Builder::default().plugin(tauri_plugin_dialog::init());
    #[cfg(mobile)]
    let builder = builder
        .plugin(tauri_plugin_haptics::init())
        .plugin(limber_phone::init());
    let app = builder
        .invoke_handler(commands::handler())
        .setup(move |app| Ok(opening::show(app, &opening)?))
        .build(tauri::generate_context!())?;
    // A phone gives each app a folder of its own.
    #[cfg(mobile)]
    let log = Log::open(
        named.map_or(app.path().app_data_dir()?, Path::to_owned),
        env,
        told,
    )?;
    let limber = log.limber()??;
    #[cfg(mobile)]
    phone::bring_voice(app.handle());
    let devices = Devices {
        sounds: true,
        #[cfg(mobile)]
        lower: Some(phone::lower(app.handle())),
        #[cfg(desktop)]
        lower: None,
        #[cfg(mobile)]
        haptics: Some(haptics::of(app.handle().clone())),
        #[cfg(desktop)]
        haptics: None,
    };
    app.manage(Stage::new(limber, clock, devices));
    app.manage(commands::Corner::default());
    close_on_signals(app.handle().clone())?;
    watch(app.handle().clone())?;
    app.run(|app, event| match event {
        // A closed window ends the program. Left to the toolkit, the process has
        // been seen to outlive its window, with a session running unseen.
        RunEvent::WindowEvent {
            event: WindowEvent::CloseRequested { .. } | WindowEvent::Destroyed,
            ..
        } => app.exit(0),
        // The last event before the process ends: what runs is paused and
        // written first.
        RunEvent::Exit => app.state::<Stage>().close(),
        _ => {}
    });
    Ok(())
}

/// Looks for what other programs do to the log as long as the window can be
/// seen, and after the backups.
fn watch(app: AppHandle) -> std::io::Result<()> {
    let looks = move || {
        for look in 0_u64.. {
            let stage = app.state::<Stage>();
            if seen(&app) {
                stage.look_around();
            }
            if look % LOOKS_A_CARE == 1
                && let Err(error) = stage.look_after()
            {
                tracing::warn!(%error, "no backup was made");
            }
            std::thread::sleep(LOOK_EVERY);
        }
    };
    let named = std::thread::Builder::new().name("watch".to_owned());
    named.spawn(looks)?;
    Ok(())
}

/// Where the system does not say, it counts as seen.
#[cfg(desktop)]
fn seen(app: &AppHandle) -> bool {
    app.get_webview_window("main").is_some_and(|window| {
        window.is_visible().unwrap_or(true) && !window.is_minimized().unwrap_or(false)
    })
}

/// A phone stops what can't be seen.
#[cfg(mobile)]
fn seen(_app: &AppHandle) -> bool {
    true
}

/// A logout or Ctrl-C closes the window as its button does.
#[cfg(unix)]
fn close_on_signals(app: AppHandle) -> std::io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            if signals.forever().next().is_some() {
                app.exit(0);
            }
        })?;
    Ok(())
}

/// Windows closes the window itself before it ends a program.
#[cfg(not(unix))]
fn close_on_signals(_app: AppHandle) -> std::io::Result<()> {
    Ok(())
}

#[cfg(mobile)]
#[tauri::mobile_entry_point]
fn mobile() {
    if let Err(error) = open(None) {
        tracing::error!(%error, "the window did not open");
    }
}
