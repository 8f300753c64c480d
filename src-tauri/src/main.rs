//! Opens Limber's window.
#![forbid(unsafe_code)]
// A console window behind the window helps nobody.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod usage;

use clap::Parser;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;
use usage::Options;

fn main() -> ExitCode {
    let language = limber_devices::language_from_here();
    let args: Vec<OsString> = std::env::args_os().collect();
    let options = match Options::try_parse_from(&args) {
        Ok(options) => options,
        Err(error) => return usage::tell_usage(language, &args, &error),
    };
    #[cfg(target_os = "linux")]
    {
        use limber_text::say;
        let shown = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        if !shown("DISPLAY") && !shown("WAYLAND_DISPLAY") {
            let lines = [say!("wrong-no-display"), say!("hint-no-display")];
            return failed(&lines.map(|line| line.words(language)).join("\n"));
        }
        without_dmabuf();
    }
    match limber_app::open(options.data_dir.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error.words(language)),
    }
}

fn failed(message: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "limber-app: {message}");
    ExitCode::FAILURE
}

/// Some graphics drivers show a blank window with WebKit's DMA-BUF renderer.
/// Whoever set the variable is left alone. To be called before there is a second
/// thread: only then may a program change its own environment.
#[cfg(target_os = "linux")]
fn without_dmabuf() {
    // Where it fails the window opens as it is.
    let _ = glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
}
