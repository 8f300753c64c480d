//! A window with one word in it: what any window of this kind takes to open.
#![forbid(unsafe_code)]

fn main() -> tauri::Result<()> {
    let context = tauri::generate_context!("tests/bench/empty/tauri.conf.json");
    tauri::Builder::default().run(context)
}
