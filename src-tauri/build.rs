//! Packs and embeds the pages and makes every command deny-by-default: a command
//! missing here or in `capabilities/main.json` can't be called.

const COMMANDS: &[&str] = &[
    "opening",
    "today",
    "routines",
    "routine",
    "exercises",
    "exercise",
    "exercise_words",
    "save_exercise",
    "delete_exercise",
    "never_suggest",
    "careful",
    "set_careful",
    "copy_routine",
    "delete_routine",
    "swap_loaded",
    "keep_swaps",
    "edit_routine",
    "read_prescription",
    "add_prescription",
    "edit_prescription",
    "draft",
    "edit_step",
    "draft_text",
    "save_draft",
    "history_page",
    "calendar",
    "trends",
    "exercise_trend",
    "weeks",
    "set_weeks",
    "session",
    "export_log",
    "report",
    "look_at_import",
    "import_file",
    "progress",
    "cancel_work",
    "start",
    "resume",
    "settle",
    "act",
    "swap_offers",
    "feedback",
    "correct_session",
    "by_hand_plan",
    "add_session",
    "delete_session",
    "undo",
    "redo",
    "session_settings",
    "set_session_settings",
    "figures",
    "backups",
    "back_up_now",
    "restore",
    "notices",
    "doctor",
    "safety",
    "set_preference",
    "sound_settings",
    "set_sound_settings",
    "test_sound",
    "voices",
    "test_voice",
    "save_guide",
    "corner",
    "player_channel",
    "page_language",
];

fn main() {
    // Folders: new files in there are not seen otherwise.
    for read in ["ui", "src-tauri/pack-ui.mjs", "package-lock.json"] {
        println!("cargo::rerun-if-changed={read}");
    }
    if let Err(why) = pack() {
        println!("cargo::error={why} script/setup installs what packing the pages needs.");
        return;
    }
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}

/// Writes `target/pages`, which `tauri.conf.json` embeds.
fn pack() -> Result<(), String> {
    let mut node = std::process::Command::new("node");
    let system = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    let packed = node.args(["src-tauri/pack-ui.mjs", &system]).output();
    let packed = packed.map_err(|error| format!("Node.js could not be started: {error}."))?;
    if packed.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&packed.stderr).into_owned();
    // A line break would end what Cargo takes as the message.
    let said: Vec<&str> = said.lines().map(str::trim).collect();
    Err(format!("The pages were not packed: {}", said.join(" ")))
}
