//! `limber routine show|add|check|edit|rm|copy`

use crate::args::{Routine, RoutineAction};
use crate::failure::Failure;
use crate::output::{json, print};
use crate::text::plain;
use crate::told::Dose;
use limber_engine::facade::ROUTINE_FILE_MAX;
use limber_engine::told::system;
use limber_engine::wire::library::RoutineLine;
use limber_engine::wire::prescription::Prescription;
use limber_engine::{EngineError, ErrorKind, Limber};
use limber_text::{Arg, Language, Message, say};
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Shows, adds, checks, changes, copies or deletes a routine.
pub fn run(limber: &Limber, language: Language, args: &Routine) -> Result<(), Failure> {
    match &args.action {
        RoutineAction::Show { routine } => show(limber, routine),
        RoutineAction::Add { file } => add(limber, language, file),
        RoutineAction::Check { file, json } => check(limber, language, file, *json),
        RoutineAction::Edit { routine, text } => edit(limber, language, routine, text.as_deref()),
        RoutineAction::Rm { routine } => {
            let found = limber.find_routine(routine)?;
            limber.delete_routine(found.id.as_str())?;
            tell(
                language,
                &say!("terminal-routine-deleted", name = found.name),
            )
        }
        RoutineAction::Copy { routine } => {
            let found = limber.find_routine(routine)?;
            let saved = limber.copy_routine(found.id.as_str())?;
            added(limber, language, &saved.id)
        }
    }
}

fn show(limber: &Limber, routine: &str) -> Result<(), Failure> {
    let text = limber.routine_text(&limber.find_routine(routine)?)?;
    print(|out| Ok(out.write_all(text.as_bytes())?))
}

fn add(limber: &Limber, language: Language, file: &Path) -> Result<(), Failure> {
    let (text, from) = given(limber, language, file)?;
    // In its written form it needs no preview.
    let saved = match limber.routine_of_text(&text, &from, "routine") {
        Ok(routine) => limber.add_routine(&routine)?,
        Err(error) => {
            let read = limber.read_prescription(&text)?;
            if read.name.is_none() {
                return Err(error.into());
            }
            preview(language, &read)?;
            limber.add_prescription(&text)?
        }
    };
    added(limber, language, &saved.id)
}

/// What was understood of each line.
fn check(limber: &Limber, language: Language, file: &Path, as_json: bool) -> Result<(), Failure> {
    let (text, _) = given(limber, language, file)?;
    let read = limber.read_prescription(&text)?;
    if as_json {
        json(&read)
    } else {
        preview(language, &read)
    }
}

fn preview(language: Language, read: &Prescription) -> Result<(), Failure> {
    print(|out| {
        for line in &read.lines {
            let mark = match (line.reading.as_str(), line.doubts.is_empty()) {
                ("exercise", false) => "?",
                ("exercise", true) => "+",
                ("note", _) => "-",
                _ => " ",
            };
            let told = match &line.entry {
                Some(entry) => format!("{} · {}", entry.name, amount(language, entry)),
                None if line.reading == "note" => {
                    say!("terminal-kept-note", text = line.text.as_str()).words(language)
                }
                None => line.text.clone(),
            };
            writeln!(out, "{:>4} {mark} {}", line.line, plain(&told))?;
            for more in line.doubts.iter().chain(&line.changed) {
                writeln!(out, "       {}", plain(more))?;
            }
        }
        Ok(())
    })
}

/// Such as `2 × 30 s each side`.
fn amount(language: Language, line: &RoutineLine) -> String {
    Dose {
        kind: &line.dose_kind,
        amount: line.amount.unwrap_or_default(),
        min_s: line.min_s,
        sets: line.sets,
        laterality: &line.laterality,
        sides: &line.sides,
    }
    .words(language)
}

fn edit(
    limber: &Limber,
    language: Language,
    word: &str,
    text: Option<&Path>,
) -> Result<(), Failure> {
    let routine = limber.find_routine(word)?;
    let id = routine.id.as_str();
    let before = limber.routine_text(&routine)?;
    let (after, from, kept) = match text {
        Some(file) => {
            let (text, from) = given(limber, language, file)?;
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
        return tell(language, &say!("terminal-unchanged"));
    }
    let saved = limber
        .routine_of_text(&after, &from, id)
        .and_then(|routine| limber.save_as(id, &routine))
        .map_err(|error| keeping(error, id, kept.as_deref()))?;
    forget(kept);
    added(limber, language, &saved.id)
}

/// The text of `file`, or of standard input for `-`, and what to call it.
fn given(limber: &Limber, language: Language, file: &Path) -> Result<(String, String), Failure> {
    if file != Path::new("-") {
        return Ok((limber.text_file(file)?, file.display().to_string()));
    }
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .take(ROUTINE_FILE_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(&error))?;
    let from = say!("terminal-stdin").words(language);
    Ok((limber.plain_text(&bytes, &from)?, from))
}

fn unreadable(error: &io::Error) -> Failure {
    Failure::Own {
        kind: ErrorKind::Io,
        message: say!("terminal-stdin-failed", why = system(error)),
        hint: say!("terminal-stdin-failed-hint"),
    }
}

/// A file of its own to edit, apart from those of other edits that go on.
fn written_to(id: &str, text: &str) -> Result<PathBuf, Failure> {
    let path = std::env::temp_dir().join(format!("{id}-{}.routine", std::process::id()));
    std::fs::write(&path, text).map_err(|error| Failure::Own {
        kind: ErrorKind::Io,
        message: say!(
            "terminal-write-failed",
            file = path.display().to_string(),
            why = system(&error)
        ),
        hint: say!("terminal-write-failed-hint"),
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
        Ok(_) => Err(no_editor(&editor, say!("terminal-editor-error"))),
        Err(error) => Err(no_editor(&editor, system(&error))),
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

fn no_editor(editor: &str, why: impl Into<Arg>) -> Failure {
    Failure::Own {
        kind: ErrorKind::Io,
        message: say!("terminal-editor-failed", editor = editor, why = why.into()),
        hint: say!("terminal-editor-failed-hint"),
    }
}

/// The error, with where the text is that could not be saved.
fn keeping(error: EngineError, id: &str, kept: Option<&Path>) -> Failure {
    let Some(file) = kept else {
        return error.into();
    };
    let file = file.display().to_string();
    let hint = say!("terminal-text-kept", id = id, file = file);
    Failure::Kept {
        error: Box::new(error),
        hint,
    }
}

fn forget(file: Option<PathBuf>) {
    if let Some(file) = file {
        // What stays in the folder for passing files does no harm.
        let _ = std::fs::remove_file(file);
    }
}

fn added(limber: &Limber, language: Language, id: &str) -> Result<(), Failure> {
    let name = limber.routine(id)?.item.name;
    tell(language, &say!("terminal-kept-as", name = name, id = id))
}

fn tell(language: Language, message: &Message) -> Result<(), Failure> {
    print(|out| Ok(writeln!(out, "{}", plain(&message.words(language)))?))
}
