//! The window's commands by name, as in `src-tauri/src/commands.rs`.

use crate::House;
use crate::stage::{ExportAsked, guide_options};
use limber_engine::facade::{Format, ImportChoice};
use limber_engine::wire::Problem;
use limber_engine::{EngineError, ErrorKind};
use limber_text::say;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Calls the command `name` with the fields of `args`.
pub fn call(house: &House, name: &str, args: Value) -> Result<Value, Problem> {
    answer(house, name, args).map_err(|error| house.stage.problem(&error))
}

fn answer(house: &House, name: &str, args: Value) -> Result<Value, EngineError> {
    let stage = &house.stage;
    let args = Args(args);
    let text = |key| args.get::<String>(key);
    match name {
        "opening" => shown(stage.limber().opening()),
        "today" => shown(stage.limber().today()?),
        "routines" => shown(stage.limber().routines()?),
        "routine" => shown(stage.limber().routine(&text("id")?)?),
        "exercises" => shown(stage.limber().exercises_with(&args.get("asked")?)?),
        "exercise" => shown(stage.limber().exercise(&text("id")?)?),
        "exercise_words" => shown(stage.limber().exercise_words()?),
        "save_exercise" => shown(stage.limber().save_exercise(&args.get("form")?)?),
        "delete_exercise" => shown(stage.limber().delete_exercise(&text("id")?)?),
        "never_suggest" => {
            let (id, never) = (text("id")?, args.get("never")?);
            shown(stage.limber().never_suggest(&id, never)?)
        }
        "careful" => shown(stage.limber().careful()?),
        "set_careful" => {
            let (tag, careful) = (text("tag")?, args.get("careful")?);
            shown(stage.limber().set_careful(&tag, careful)?)
        }
        "copy_routine" => shown(stage.limber().copy_routine(&text("id")?)?),
        "delete_routine" => shown(stage.limber().delete_routine(&text("id")?)?),
        "swap_loaded" => shown(stage.limber().swap_loaded(&text("id")?)?),
        "keep_swaps" => shown(stage.limber().keep_swaps(&text("session")?)?),
        "edit_routine" => {
            let id = args.get::<Option<String>>("id")?;
            shown(stage.limber().edit_routine(id.as_deref())?)
        }
        "read_prescription" => shown(stage.limber().read_prescription(&text("text")?)?),
        "add_prescription" => shown(stage.limber().add_prescription(&text("text")?)?),
        "edit_prescription" => shown(stage.limber().edit_prescription(&text("text")?)?),
        "draft" => shown(stage.limber().draft()?),
        "edit_step" => shown(stage.limber().edit_step(&args.get("step")?)?),
        "draft_text" => shown(stage.limber().draft_text()?),
        "save_draft" => shown(stage.limber().save_draft()?),
        "history_page" => {
            let (filter, before) = (args.get("filter")?, args.get::<Option<String>>("before")?);
            let limit = args.get("limit")?;
            shown(
                stage
                    .limber()
                    .history_page(&filter, before.as_deref(), limit)?,
            )
        }
        "calendar" => {
            let (year, month) = (args.get("year")?, args.get("month")?);
            shown(stage.limber().calendar(year, month)?)
        }
        "trends" => shown(stage.limber().trends_of(args.get("weeks")?)?),
        "exercise_trend" => {
            let (exercise, weeks) = (text("exercise")?, args.get("weeks")?);
            shown(stage.limber().exercise_trend(&exercise, weeks)?)
        }
        "weeks" => shown(stage.limber().weeks()?),
        "set_weeks" => shown(stage.limber().set_weeks(&args.get("weeks")?)?),
        "session" => shown(stage.limber().session(&text("id")?)?),
        "export_log" => export(house, &args),
        "report" => shown(stage.report(args.get("weeks")?, args.get("notes")?)?),
        // A browser has no dialog to lend: the file lies in the data folder.
        "look_at_import" => {
            let path = house.data.join(Format::Archive.file_name());
            shown(Some(stage.look_at_import(path)?))
        }
        "import_file" => {
            let (settings, take_conflicting) =
                (args.get("settings")?, args.get("takeConflicting")?);
            let choice = ImportChoice {
                take_conflicting,
                settings,
            };
            shown(stage.import(choice)?)
        }
        "progress" => shown(stage.progress()),
        "cancel_work" => {
            stage.cancel_work();
            shown(())
        }
        "start" => shown(stage.start(&text("routine")?, args.get("fresh")?)?),
        "resume" => shown(stage.resume(args.get("offer")?)?),
        "settle" => shown(stage.limber().settle(args.get("offer")?)?),
        "act" => shown(stage.act(args.get("act")?)?),
        "swap_offers" => shown(stage.swap_offers(&text("reason")?)?),
        "feedback" => {
            let form = args.get("form")?;
            shown(stage.limber().feedback(&text("session")?, &form)?)
        }
        "correct_session" => {
            let form = args.get("form")?;
            shown(stage.limber().correct(&text("id")?, &form)?)
        }
        "by_hand_plan" => shown(stage.limber().by_hand_plan(&args.get("asked")?)?),
        "add_session" => shown(stage.limber().add_by_hand(&args.get("form")?)?),
        "delete_session" => shown(stage.limber().delete_session(&text("id")?)?),
        "undo" => shown(stage.limber().undo()?),
        "redo" => shown(stage.limber().redo()?),
        "session_settings" => shown(stage.limber().session_settings()?),
        "set_session_settings" => {
            let settings = args.get("settings")?;
            shown(stage.limber().set_session_settings(&settings)?)
        }
        "figures" => shown(stage.limber().figures(&args.get::<Vec<_>>("asked")?)),
        "backups" => shown(stage.limber().backups()?),
        "back_up_now" => shown(stage.limber().back_up_now()?),
        "restore" => shown(stage.limber().restore(&text("file")?)?),
        "notices" => shown(stage.limber().notices()),
        "doctor" => shown(stage.limber().doctor()),
        "safety" => shown(stage.limber().safety()),
        "set_preference" => {
            let (key, value) = (text("key")?, text("value")?);
            shown(stage.limber().set_preference(&key, &value)?)
        }
        "sound_settings" => shown(stage.limber().sound_settings()?),
        "set_sound_settings" => {
            let sound = args.get("sound")?;
            shown(stage.limber().set_sound_settings(&sound)?)
        }
        "voices" => shown(stage.voices()),
        "test_voice" => shown(stage.test_voice()?),
        "save_guide" => save_guide(house, &args),
        "test_sound" => shown(stage.test_sound(&text("kind")?)?),
        "page_language" => shown(stage.page_reads(&text("tag")?)),
        // A browser's window stays where it is; its pages go by its size.
        "corner" => shown(args.get::<bool>("on")?),
        _ => Err(wrong(format!("there is no command called {name}"))),
    }
}

/// Writes into the data folder: a browser has no save dialog to lend.
fn export(house: &House, args: &Args) -> Result<Value, EngineError> {
    let export = house
        .stage
        .export_asked(&args.get::<ExportAsked>("asked")?)?;
    let path = house.data.join(export.format.file_name());
    house.stage.export_to(export, &path)?;
    Ok(json!({"path": path}))
}

/// Into the data folder too.
fn save_guide(house: &House, args: &Args) -> Result<Value, EngineError> {
    let id: String = args.get("id")?;
    let options = guide_options(args.get("voice")?, args.get("openS")?);
    let path = house.data.join(format!("{id}.wav"));
    house.stage.save_guide(&id, options, &path)?;
    Ok(json!({"path": path}))
}

/// The arguments of a call.
struct Args(Value);

impl Args {
    fn get<T: DeserializeOwned>(&self, key: &str) -> Result<T, EngineError> {
        let value = self.0.get(key).cloned().unwrap_or_default();
        serde_json::from_value(value).map_err(|error| wrong(format!("{key}: {error}")))
    }
}

fn shown(value: impl Serialize) -> Result<Value, EngineError> {
    serde_json::to_value(value).map_err(|error| wrong(error.to_string()))
}

fn wrong(message: String) -> EngineError {
    EngineError::new(ErrorKind::Usage, say!("wrong-not-possible", why = message))
}
