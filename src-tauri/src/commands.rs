//! What the window may ask for. Each runs off the window's own thread, so that
//! a slow disk never freezes it. `build.rs` and `capabilities/main.json` list
//! the same names; a test compares the three.

use crate::stage::{ExportAsked, Stage, guide_options};
use limber_engine::facade::ImportChoice;
use limber_engine::wire::care::{BackupList, BackupMade, BackupRestored, DoctorReport};
use limber_engine::wire::change::{Changed, Saved};
use limber_engine::wire::correct::{ByHandAsked, ByHandForm, ByHandPlan, CorrectionForm};
use limber_engine::wire::editor::{Draft, EditStep};
use limber_engine::wire::figure::{Figure, FigureAsked};
use limber_engine::wire::history::{HistoryFilter, HistoryPage, SessionDetail};
use limber_engine::wire::import::{ImportReport, Progress};
use limber_engine::wire::library::{
    CarefulTag, ExerciseAsked, ExerciseDetail, ExerciseForm, ExerciseList, ExerciseWords,
    RoutineDetail, RoutineList,
};
use limber_engine::wire::player::{Act, FeedbackForm, Offer, PlayerMessage, SwapOffers};
use limber_engine::wire::prescription::Prescription;
use limber_engine::wire::settings::Settings;
use limber_engine::wire::sound::{Sound, SoundPage, Voice};
use limber_engine::wire::today::{Opening, Today};
use limber_engine::wire::trends::{Calendar, ExerciseTrend, Trends, Weeks};
use limber_engine::wire::{Problem, Safety};
use limber_engine::{EngineError, ErrorKind, Limber};
use limber_text::say;
use serde::Serialize;
#[cfg(desktop)]
use std::sync::PoisonError;
use tauri::ipc::{Channel, Invoke};
use tauri::{AppHandle, State, WebviewWindow, Wry};
use tauri_plugin_dialog::DialogExt;

type Answer<T> = Result<T, Problem>;

impl Stage {
    /// What `work` finds in the use cases, or why not, as the person reads it.
    fn ask<T>(&self, work: impl FnOnce(&Limber) -> Result<T, EngineError>) -> Result<T, Problem> {
        let limber = self.limber();
        work(&limber).map_err(|error| limber.told(&error))
    }

    /// `result`, its error as the person reads it.
    fn told<T>(&self, result: Result<T, EngineError>) -> Result<T, Problem> {
        result.map_err(|error| self.problem(&error))
    }
}

/// All commands, for the builder.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        opening,
        today,
        routines,
        routine,
        exercises,
        exercise,
        exercise_words,
        save_exercise,
        delete_exercise,
        never_suggest,
        careful,
        set_careful,
        copy_routine,
        delete_routine,
        swap_loaded,
        keep_swaps,
        edit_routine,
        read_prescription,
        add_prescription,
        edit_prescription,
        draft,
        edit_step,
        draft_text,
        save_draft,
        history_page,
        calendar,
        trends,
        exercise_trend,
        weeks,
        set_weeks,
        session,
        export_log,
        report,
        look_at_import,
        import_file,
        progress,
        cancel_work,
        start,
        resume,
        settle,
        act,
        swap_offers,
        feedback,
        correct_session,
        by_hand_plan,
        add_session,
        delete_session,
        undo,
        redo,
        session_settings,
        set_session_settings,
        figures,
        backups,
        back_up_now,
        restore,
        notices,
        doctor,
        safety,
        set_preference,
        sound_settings,
        set_sound_settings,
        test_sound,
        voices,
        test_voice,
        save_guide,
        corner,
        player_channel,
        page_language,
    ]
}

#[tauri::command(async)]
fn opening(stage: State<'_, Stage>) -> Opening {
    stage.limber().opening()
}

#[tauri::command(async)]
fn today(stage: State<'_, Stage>) -> Answer<Today> {
    stage.ask(|limber| limber.today())
}

#[tauri::command(async)]
fn routines(stage: State<'_, Stage>) -> Answer<RoutineList> {
    stage.ask(|limber| limber.routines())
}

#[tauri::command(async)]
fn routine(stage: State<'_, Stage>, id: String) -> Answer<RoutineDetail> {
    stage.ask(|limber| limber.routine(&id))
}

#[tauri::command(async)]
fn exercises(stage: State<'_, Stage>, asked: ExerciseAsked) -> Answer<ExerciseList> {
    stage.ask(|limber| limber.exercises_with(&asked))
}

#[tauri::command(async)]
fn exercise(stage: State<'_, Stage>, id: String) -> Answer<ExerciseDetail> {
    stage.ask(|limber| limber.exercise(&id))
}

#[tauri::command(async)]
fn exercise_words(stage: State<'_, Stage>) -> Answer<ExerciseWords> {
    stage.ask(|limber| limber.exercise_words())
}

#[tauri::command(async)]
fn save_exercise(stage: State<'_, Stage>, form: ExerciseForm) -> Answer<Saved> {
    stage.ask(|limber| limber.save_exercise(&form))
}

#[tauri::command(async)]
fn delete_exercise(stage: State<'_, Stage>, id: String) -> Answer<Changed> {
    stage.ask(|limber| limber.delete_exercise(&id))
}

#[tauri::command(async)]
fn never_suggest(stage: State<'_, Stage>, id: String, never: bool) -> Answer<Changed> {
    stage.ask(|limber| limber.never_suggest(&id, never))
}

#[tauri::command(async)]
fn careful(stage: State<'_, Stage>) -> Answer<Vec<CarefulTag>> {
    stage.ask(|limber| limber.careful())
}

#[tauri::command(async)]
fn set_careful(stage: State<'_, Stage>, tag: String, careful: bool) -> Answer<Changed> {
    stage.ask(|limber| limber.set_careful(&tag, careful))
}

#[tauri::command(async)]
fn copy_routine(stage: State<'_, Stage>, id: String) -> Answer<Saved> {
    stage.ask(|limber| limber.copy_routine(&id))
}

#[tauri::command(async)]
fn delete_routine(stage: State<'_, Stage>, id: String) -> Answer<Changed> {
    stage.ask(|limber| limber.delete_routine(&id))
}

#[tauri::command(async)]
fn swap_loaded(stage: State<'_, Stage>, id: String) -> Answer<Saved> {
    stage.ask(|limber| limber.swap_loaded(&id))
}

#[tauri::command(async)]
fn keep_swaps(stage: State<'_, Stage>, session: String) -> Answer<Saved> {
    stage.ask(|limber| limber.keep_swaps(&session))
}

/// Opens a routine for editing; without an id a new one.
#[tauri::command(async)]
fn edit_routine(stage: State<'_, Stage>, id: Option<String>) -> Answer<Draft> {
    stage.ask(|limber| limber.edit_routine(id.as_deref()))
}

#[tauri::command(async)]
fn read_prescription(stage: State<'_, Stage>, text: String) -> Answer<Prescription> {
    stage.ask(|limber| limber.read_prescription(&text))
}

#[tauri::command(async)]
fn add_prescription(stage: State<'_, Stage>, text: String) -> Answer<Saved> {
    stage.ask(|limber| limber.add_prescription(&text))
}

#[tauri::command(async)]
fn edit_prescription(stage: State<'_, Stage>, text: String) -> Answer<Draft> {
    stage.ask(|limber| limber.edit_prescription(&text))
}

#[tauri::command(async)]
fn draft(stage: State<'_, Stage>) -> Answer<Draft> {
    stage.ask(|limber| limber.draft())
}

#[tauri::command(async)]
fn edit_step(stage: State<'_, Stage>, step: EditStep) -> Answer<Draft> {
    stage.ask(|limber| limber.edit_step(&step))
}

#[tauri::command(async)]
fn draft_text(stage: State<'_, Stage>) -> Answer<String> {
    stage.ask(|limber| limber.draft_text())
}

#[tauri::command(async)]
fn save_draft(stage: State<'_, Stage>) -> Answer<Saved> {
    stage.ask(|limber| limber.save_draft())
}

#[tauri::command(async)]
fn history_page(
    stage: State<'_, Stage>,
    filter: HistoryFilter,
    before: Option<String>,
    limit: u32,
) -> Answer<HistoryPage> {
    stage.ask(|limber| limber.history_page(&filter, before.as_deref(), limit))
}

#[tauri::command(async)]
fn calendar(stage: State<'_, Stage>, year: i32, month: Option<u32>) -> Answer<Calendar> {
    stage.ask(|limber| limber.calendar(year, month))
}

#[tauri::command(async)]
fn trends(stage: State<'_, Stage>, weeks: Option<u32>) -> Answer<Trends> {
    stage.ask(|limber| limber.trends_of(weeks))
}

#[tauri::command(async)]
fn exercise_trend(
    stage: State<'_, Stage>,
    exercise: String,
    weeks: Option<u32>,
) -> Answer<ExerciseTrend> {
    stage.ask(|limber| limber.exercise_trend(&exercise, weeks))
}

#[tauri::command(async)]
fn weeks(stage: State<'_, Stage>) -> Answer<Weeks> {
    stage.ask(|limber| limber.weeks())
}

#[tauri::command(async)]
fn set_weeks(stage: State<'_, Stage>, weeks: Weeks) -> Answer<Changed> {
    stage.ask(|limber| limber.set_weeks(&weeks))
}

#[tauri::command(async)]
fn session(stage: State<'_, Stage>, id: String) -> Answer<SessionDetail> {
    stage.ask(|limber| limber.session(&id))
}

/// Where an export went.
#[derive(Serialize)]
struct Exported {
    path: String,
}

/// Asks where to with the system's save dialog; nothing when it was cancelled.
#[tauri::command(async)]
fn export_log(
    app: AppHandle,
    stage: State<'_, Stage>,
    asked: ExportAsked,
) -> Answer<Option<Exported>> {
    let export = stage.told(stage.export_asked(&asked))?;
    let dialog = app.dialog().file().set_file_name(export.format.file_name());
    let Some(file) = dialog.blocking_save_file() else {
        return Ok(None);
    };
    let path = file
        .into_path()
        .map_err(|error| stage.problem(&no_file(&error)))?;
    stage.told(stage.export_to(export, &path))?;
    let path = path.display().to_string();
    Ok(Some(Exported { path }))
}

/// As [`export_log`], with a routine as audio. `open_s` is the length of steps that
/// would wait.
#[tauri::command(async)]
fn save_guide(
    app: AppHandle,
    stage: State<'_, Stage>,
    id: String,
    voice: bool,
    open_s: Option<u32>,
) -> Answer<Option<Exported>> {
    let dialog = app.dialog().file().set_file_name(format!("{id}.wav"));
    let Some(file) = dialog.blocking_save_file() else {
        return Ok(None);
    };
    let path = file
        .into_path()
        .map_err(|error| stage.problem(&no_file(&error)))?;
    stage.told(stage.save_guide(&id, guide_options(voice, open_s), &path))?;
    let path = path.display().to_string();
    Ok(Some(Exported { path }))
}

/// The report for a therapist as it would be written.
#[tauri::command(async)]
fn report(stage: State<'_, Stage>, weeks: u32, notes: bool) -> Answer<String> {
    stage.told(stage.report(weeks, notes))
}

/// Asks which file with the system's dialog; nothing when it was cancelled.
#[tauri::command(async)]
fn look_at_import(app: AppHandle, stage: State<'_, Stage>) -> Answer<Option<ImportReport>> {
    let dialog = app.dialog().file().add_filter("Limber", &["json"]);
    let Some(file) = dialog.blocking_pick_file() else {
        return Ok(None);
    };
    let path = file
        .into_path()
        .map_err(|error| stage.problem(&no_file(&error)))?;
    stage.told(stage.look_at_import(path)).map(Some)
}

#[tauri::command(async)]
fn import_file(stage: State<'_, Stage>, settings: bool, take_conflicting: bool) -> Answer<Changed> {
    stage.told(stage.import(ImportChoice {
        take_conflicting,
        settings,
    }))
}

#[tauri::command(async)]
fn progress(stage: State<'_, Stage>) -> Option<Progress> {
    stage.progress()
}

#[tauri::command(async)]
fn cancel_work(stage: State<'_, Stage>) {
    stage.cancel_work();
}

fn no_file(error: &dyn std::error::Error) -> EngineError {
    let message = say!("wrong-place-unusable", why = error.to_string());
    EngineError::new(ErrorKind::Io, message)
}

#[tauri::command(async)]
fn start(stage: State<'_, Stage>, routine: String, fresh: bool) -> Answer<()> {
    stage.told(stage.start(&routine, fresh))
}

#[tauri::command(async)]
fn resume(stage: State<'_, Stage>, offer: Offer) -> Answer<()> {
    stage.told(stage.resume(offer))
}

#[tauri::command(async)]
fn settle(stage: State<'_, Stage>, offer: Offer) -> Answer<Changed> {
    stage.ask(|limber| limber.settle(offer))
}

#[tauri::command(async)]
fn act(stage: State<'_, Stage>, act: Act) -> Answer<()> {
    stage.told(stage.act(act))
}

#[tauri::command(async)]
fn swap_offers(stage: State<'_, Stage>, reason: String) -> Answer<SwapOffers> {
    stage.told(stage.swap_offers(&reason))
}

#[tauri::command(async)]
fn feedback(stage: State<'_, Stage>, session: String, form: FeedbackForm) -> Answer<Changed> {
    stage.ask(|limber| limber.feedback(&session, &form))
}

#[tauri::command(async)]
fn correct_session(stage: State<'_, Stage>, id: String, form: CorrectionForm) -> Answer<Changed> {
    stage.ask(|limber| limber.correct(&id, &form))
}

#[tauri::command(async)]
fn by_hand_plan(stage: State<'_, Stage>, asked: ByHandAsked) -> Answer<ByHandPlan> {
    stage.ask(|limber| limber.by_hand_plan(&asked))
}

#[tauri::command(async)]
fn add_session(stage: State<'_, Stage>, form: ByHandForm) -> Answer<Saved> {
    stage.ask(|limber| limber.add_by_hand(&form))
}

#[tauri::command(async)]
fn delete_session(stage: State<'_, Stage>, id: String) -> Answer<Changed> {
    stage.ask(|limber| limber.delete_session(&id))
}

#[tauri::command(async)]
fn undo(stage: State<'_, Stage>) -> Answer<Changed> {
    stage.ask(|limber| limber.undo())
}

#[tauri::command(async)]
fn redo(stage: State<'_, Stage>) -> Answer<Changed> {
    stage.ask(|limber| limber.redo())
}

#[tauri::command(async)]
fn session_settings(stage: State<'_, Stage>) -> Answer<Settings> {
    stage.ask(|limber| limber.session_settings())
}

#[tauri::command(async)]
fn set_session_settings(stage: State<'_, Stage>, settings: Settings) -> Answer<Changed> {
    stage.ask(|limber| limber.set_session_settings(&settings))
}

#[tauri::command(async)]
fn figures(stage: State<'_, Stage>, asked: Vec<FigureAsked>) -> Vec<Figure> {
    stage.limber().figures(&asked)
}

#[tauri::command(async)]
fn backups(stage: State<'_, Stage>) -> Answer<BackupList> {
    stage.ask(|limber| limber.backups())
}

#[tauri::command(async)]
fn back_up_now(stage: State<'_, Stage>) -> Answer<BackupMade> {
    stage.ask(|limber| limber.back_up_now())
}

#[tauri::command(async)]
fn restore(stage: State<'_, Stage>, file: String) -> Answer<BackupRestored> {
    stage.ask(|limber| limber.restore(&file))
}

#[tauri::command(async)]
fn notices(stage: State<'_, Stage>) -> Vec<Problem> {
    stage.limber().notices()
}

#[tauri::command(async)]
fn doctor(stage: State<'_, Stage>) -> DoctorReport {
    stage.limber().doctor()
}

#[tauri::command(async)]
fn safety(stage: State<'_, Stage>) -> Safety {
    stage.limber().safety()
}

#[tauri::command(async)]
fn set_preference(stage: State<'_, Stage>, key: String, value: String) -> Answer<()> {
    stage.ask(|limber| limber.set_preference(&key, &value))
}

#[tauri::command(async)]
fn sound_settings(stage: State<'_, Stage>) -> Answer<SoundPage> {
    stage.ask(|limber| limber.sound_settings())
}

#[tauri::command(async)]
fn set_sound_settings(stage: State<'_, Stage>, sound: Sound) -> Answer<Changed> {
    stage.ask(|limber| limber.set_sound_settings(&sound))
}

#[tauri::command(async)]
fn test_sound(stage: State<'_, Stage>, kind: String) -> Answer<()> {
    stage.told(stage.test_sound(&kind))
}

#[tauri::command(async)]
fn voices(stage: State<'_, Stage>) -> Answer<Option<Vec<Voice>>> {
    Ok(stage.voices())
}

#[tauri::command(async)]
fn test_voice(stage: State<'_, Stage>) -> Answer<()> {
    stage.told(stage.test_voice())
}

/// Where the window was before it went into the corner; nothing elsewhere.
#[derive(Default)]
pub struct Corner {
    #[cfg(desktop)]
    before: std::sync::Mutex<Option<crate::corner::Before>>,
}

/// Puts the window into the corner of its screen or back; whether it is there
/// now.
#[cfg(desktop)]
#[tauri::command(async)]
fn corner(
    window: WebviewWindow,
    stage: State<'_, Stage>,
    corner: State<'_, Corner>,
    on: bool,
) -> Answer<bool> {
    let mut before = corner.before.lock().unwrap_or_else(PoisonError::into_inner);
    let done = match (on, *before) {
        (true, None) => crate::corner::into_corner(&window).map(|was| *before = Some(was)),
        (false, Some(was)) => {
            *before = None;
            crate::corner::out_of_corner(&window, was)
        }
        _ => Ok(()),
    };
    done.map_err(|error| stage.problem(&no_corner(&error)))?;
    Ok(before.is_some())
}

#[cfg(desktop)]
fn no_corner(error: &dyn std::error::Error) -> EngineError {
    let message = say!("wrong-no-corner", why = error.to_string());
    EngineError::new(ErrorKind::Io, message)
}

/// A phone's window has the whole screen.
#[cfg(mobile)]
#[tauri::command(async)]
fn corner(_window: WebviewWindow, _corner: State<'_, Corner>, _on: bool) -> Answer<bool> {
    Ok(false)
}

/// What the page reads where the person chose no language: some systems tell a page
/// and nobody else. Whether what the page was told until now was in another one.
#[tauri::command(async)]
fn page_language(stage: State<'_, Stage>, tag: String) -> bool {
    stage.page_reads(&tag)
}

/// Everything the player draws goes out through `channel` from now on.
#[tauri::command(async)]
fn player_channel(stage: State<'_, Stage>, channel: Channel<PlayerMessage>) {
    stage.listen(Box::new(move |message| {
        // A window that is gone needs no word.
        let _ = channel.send(message);
    }));
}
