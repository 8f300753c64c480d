//! The files of the ui folder.

use crate::http::Answer;
use std::fs;
use std::path::Path;

/// The file at `path` under `ui`; 404 for what is not there or lies outside.
pub fn page(ui: &Path, path: &str) -> Answer {
    let name = match path.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let file = fs::canonicalize(ui.join(name))
        .ok()
        .filter(|file| file.starts_with(ui) && file.is_file());
    let read = file.and_then(|file| Some((kind(&file), fs::read(&file).ok()?)));
    let Some((kind, body)) = read else {
        return Answer::empty(404);
    };
    Answer {
        status: 200,
        kind,
        body,
    }
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        _ => "text/plain; charset=utf-8",
    }
}
