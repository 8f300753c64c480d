//! The files of the ui folder.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use tiny_http::{Response, ResponseBox};

/// The file at `path` under `ui`; 404 for what is not there or lies outside.
pub fn page(ui: &Path, path: &str) -> ResponseBox {
    let name = match path.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let file = fs::canonicalize(ui.join(name))
        .ok()
        .filter(|file| file.starts_with(ui) && file.is_file());
    let mut bytes = Vec::new();
    let read = file
        .as_deref()
        .and_then(|file| File::open(file).ok()?.read_to_end(&mut bytes).ok());
    let (Some(file), Some(_)) = (file, read) else {
        return Response::empty(404).boxed();
    };
    let mut response = Response::from_data(bytes);
    let kind = format!("content-type: {}", kind(&file));
    if let Ok(kind) = super::header(&kind) {
        response = response.with_header(kind);
    }
    response.boxed()
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
