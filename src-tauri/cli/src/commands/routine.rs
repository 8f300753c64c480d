//! `limber routine show|add|edit|rm|copy`

use crate::args::{Routine, RoutineAction};
use crate::failure::Failure;
use crate::output::print;
use crate::text::plain;
use limber_engine::facade::ROUTINE_FILE_MAX;
use limber_engine::{EngineError, ErrorKind, Limber};
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Shows, adds, changes, copies or deletes a routine.
pub fn run(limber: &Limber, args: &Routine) -> Result<(), Failure> {
    match &args.action {
        RoutineAction::Show { routine } => show(limber, routine),
        RoutineAction::Add { file } => add(limber, file),
        RoutineAction::Edit { routine, text } => edit(limber, routine, text.as_deref()),
        RoutineAction::Rm { routine } => {
            let found = limber.find_routine(routine)?;
            limber.delete_routine(found.id.as_str())?;
            say(&format!("Deleted {}. The log keeps its name.", found.name))
        }
        RoutineAction::Copy { routine } => {
            let found = limber.find_routine(routine)?;
            let saved = limber.copy_routine(found.id.as_str())?;
            added(limber, &saved.id)
        }
    }
}

fn show(limber: &Limber, routine: &str) -> Result<(), Failure> {
    let text = limber.routine_text(&limber.find_routine(routine)?)?;
    print(|out| Ok(out.write_all(text.as_bytes())?))
}

fn add(limber: &Limber, file: &Path) -> Result<(), Failure> {
    let (text, from) = given(limber, file)?;
    let routine = limber.routine_of_text(&text, &from, "routine")?;
    added(limber, &limber.add_routine(&routine)?.id)
}

fn edit(limber: &Limber, word: &str, text: Option<&Path>) -> Result<(), Failure> {
    let routine = limber.find_routine(word)?;
    let id = routine.id.as_str();
    let before = limber.routine_text(&routine)?;
    let (after, from, kept) = match text {
        Some(file) => {
            let (text, from) = given(limber, file)?;
            (text, from, None)
        }
        None => {
            let file = written_to(id, &before)?;
            let text = edited(limber, &file)?;
            (text, file.display().to_string(), Some(file))
        }
    };
    if after == before {
        forget(kept);
        return say("Nothing changed.");
    }
    let saved = limber
        .routine_of_text(&after, &from, id)
        .and_then(|routine| limber.save_as(id, &routine))
        .map_err(|error| keeping(error, id, kept.as_deref()))?;
    forget(kept);
    added(limber, &saved.id)
}

/// The text of `file`, or of standard input for `-`, and what to call it.
fn given(limber: &Limber, file: &Path) -> Result<(String, String), Failure> {
    if file != Path::new("-") {
        return Ok((limber.text_file(file)?, file.display().to_string()));
    }
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .take(ROUTINE_FILE_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(&error))?;
    let from = "Standard input";
    Ok((limber.plain_text(&bytes, from)?, from.to_owned()))
}

fn unreadable(error: &io::Error) -> EngineError {
    EngineError::new(
        ErrorKind::Io,
        format!("Standard input can't be read: {error}."),
    )
    .hint("Name a file instead.")
}

/// A file of its own to edit, apart from those of other edits that go on.
fn written_to(id: &str, text: &str) -> Result<PathBuf, Failure> {
    let path = std::env::temp_dir().join(format!("{id}-{}.routine", std::process::id()));
    std::fs::write(&path, text).map_err(|error| {
        EngineError::new(
            ErrorKind::Io,
            format!("{} can't be written: {error}.", path.display()),
        )
        .hint("Make room there, or set TMPDIR to another folder.")
    })?;
    Ok(path)
}

/// What the person's editor made of `file`.
fn edited(limber: &Limber, file: &Path) -> Result<String, Failure> {
    let editor = editor();
    let mut words = editor.split_whitespace();
    let status = Command::new(words.next().unwrap_or_default())
        .args(words)
        .arg(file)
        .status();
    match status {
        Ok(status) if status.success() => Ok(limber.text_file(file)?),
        Ok(_) => Err(no_editor(&editor, "it ended with an error").into()),
        Err(error) => Err(no_editor(&editor, &error.to_string()).into()),
    }
}

/// As other programs find it: $VISUAL, then $EDITOR, then what the system has.
fn editor() -> String {
    let named = |key| {
        std::env::var_os(key)
            .map(|value: OsString| value.to_string_lossy().trim().to_owned())
            .filter(|value| !value.is_empty())
    };
    let usual = if cfg!(windows) { "notepad" } else { "vi" };
    named("VISUAL")
        .or_else(|| named("EDITOR"))
        .unwrap_or_else(|| usual.to_owned())
}

fn no_editor(editor: &str, why: &str) -> EngineError {
    EngineError::new(
        ErrorKind::Io,
        format!("{editor} did not edit the routine: {why}."),
    )
    .hint("Nothing was changed. Set EDITOR to the editor you use.")
}

/// The error, with where the text is that could not be saved.
fn keeping(error: EngineError, id: &str, kept: Option<&Path>) -> EngineError {
    let Some(file) = kept else {
        return error;
    };
    let shown = file.display();
    let hint = format!(
        "Your text is in {shown}. Correct it, then: limber routine edit {id} --text {shown}"
    );
    let message = match &error.hint {
        Some(own) => format!("{} {own}", error.message),
        None => error.message.clone(),
    };
    EngineError { message, ..error }.hint(hint)
}

fn forget(file: Option<PathBuf>) {
    if let Some(file) = file {
        // What stays in the folder for passing files does no harm.
        let _ = std::fs::remove_file(file);
    }
}

fn added(limber: &Limber, id: &str) -> Result<(), Failure> {
    let name = limber.routine(id)?.item.name;
    say(&format!("{name} is kept as {id}."))
}

fn say(line: &str) -> Result<(), Failure> {
    print(|out| Ok(writeln!(out, "{}", plain(line))?))
}
