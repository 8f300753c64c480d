//! Embeds the ui folder and makes every command deny-by-default: a command
//! missing here or in `capabilities/main.json` can't be called.

const COMMANDS: &[&str] = &[
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
    "preference",
    "set_preference",
    "sound_settings",
    "set_sound_settings",
    "test_sound",
    "voices",
    "test_voice",
    "save_guide",
    "corner",
    "player_channel",
];

fn main() {
    // New files in there are not seen otherwise.
    println!("cargo::rerun-if-changed=ui");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
