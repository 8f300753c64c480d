//! One session: shown, put right, added by hand.

use super::{Columns, foot, head, line};
use crate::args::{Add, Correct, Said, Scale};
use crate::failure::Failure;
use crate::output::{Out, json, print};
use crate::text::length;
use crate::told;
use chrono::{DateTime, TimeDelta};
use limber_engine::wire::VERSION;
use limber_engine::wire::correct::{
    ByHandAsked, ByHandForm, CorrectionForm, DoneForm, HoldForm, SaidForm,
};
use limber_engine::wire::history::{HistoryBreak, HistorySession, SessionDetail, SessionShown};
use limber_engine::{ErrorKind, Limber};
use limber_text::{Language, say};
use std::io::{self, Write};

/// Shows a session with its pauses and gaps.
pub fn show(limber: &Limber, language: Language, word: &str, as_json: bool) -> Result<(), Failure> {
    print_session(limber, language, &limber.find_session(word)?, as_json)
}

/// Puts a session right and shows it.
pub fn correct(limber: &Limber, language: Language, args: &Correct) -> Result<(), Failure> {
    let id = limber.find_session(&args.session)?;
    let session = limber.session(&id)?.session;
    let mut holds = Vec::new();
    if let Some(word) = &args.attempt {
        if (args.held, args.reps, &args.side) == (None, None, &None) {
            return Err(Failure::Own {
                kind: ErrorKind::Usage,
                message: say!("terminal-nothing-to-correct"),
                hint: say!("terminal-nothing-to-correct-hint"),
            });
        }
        holds.push(HoldForm {
            record: attempt(&session, word)?,
            held_ms: args.held,
            reps_done: args.reps,
            side: args.side.clone(),
        });
    }
    let form = CorrectionForm {
        started_at: args.start.clone(),
        said: Some(said(&args.said, &session)),
        holds,
    };
    limber.correct(&id, &form)?;
    print_session(limber, language, &id, args.json)
}

/// Adds a session and shows it.
pub fn add(limber: &Limber, language: Language, args: &Add) -> Result<(), Failure> {
    let held = args.held.iter().map(|(path, held_ms)| DoneForm {
        path: path.clone(),
        held_ms: Some(*held_ms),
        reps_done: None,
    });
    let mut done: Vec<DoneForm> = held.collect();
    for (path, reps) in &args.reps {
        match done.iter_mut().find(|form| form.path == *path) {
            Some(form) if form.reps_done.is_none() => form.reps_done = Some(*reps),
            _ => done.push(DoneForm {
                path: path.clone(),
                held_ms: None,
                reps_done: Some(*reps),
            }),
        }
    }
    let said = &args.said;
    let form = ByHandForm {
        of: ByHandAsked {
            routine: None,
            exercises: args.exercise.clone(),
        },
        started_at: args.at.clone(),
        done,
        said: SaidForm {
            effort: said.effort.and_then(|scale| scale.0),
            discomfort_before: said.before.and_then(|scale| scale.0),
            discomfort_after: said.after.and_then(|scale| scale.0),
            note: said.note.clone(),
        },
    };
    let saved = match &args.routine {
        Some(word) => limber.add_by_hand_of(&limber.find_routine(word)?, &form)?,
        None => limber.add_by_hand(&form)?,
    };
    print_session(limber, language, &saved.id, args.json)
}

/// What was said before, with what is said now in its place.
fn said(now: &Said, before: &HistorySession) -> SaidForm {
    let value = |now: Option<Scale>, before| now.map_or(before, |scale| scale.0);
    SaidForm {
        effort: value(now.effort, before.effort),
        discomfort_before: value(now.before, before.discomfort_before),
        discomfort_after: value(now.after, before.discomfort_after),
        note: now.note.clone().or_else(|| before.note.clone()),
    }
}

/// Index of the attempt that `word` names: by its number from 1, or the one that
/// stands for the step at a path.
fn attempt(session: &HistorySession, word: &str) -> Result<u32, Failure> {
    let numbered = word.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
    let index = match numbered {
        Some(index) => Some(index).filter(|index| *index < session.holds.len()),
        None => {
            let of_path = |hold: &limber_engine::wire::history::HistoryHold| {
                hold.is_final && hold.path == word
            };
            session.holds.iter().position(of_path)
        }
    };
    index
        .and_then(|index| u32::try_from(index).ok())
        .ok_or_else(|| {
            let shown: String = word.chars().take(80).collect();
            Failure::Own {
                kind: ErrorKind::NotFound,
                message: say!("terminal-no-attempt", attempt = shown),
                hint: say!("terminal-no-attempt-hint"),
            }
        })
}

fn print_session(
    limber: &Limber,
    language: Language,
    id: &str,
    as_json: bool,
) -> Result<(), Failure> {
    let detail = limber.session(id)?;
    if as_json {
        return json(&SessionShown { v: VERSION, detail });
    }
    print(|out| Ok(page(out, language, &detail)?))
}

fn page(out: &mut Out, language: Language, detail: &SessionDetail) -> io::Result<()> {
    let session = &detail.session;
    head(out, language, session)?;
    let id = say!("terminal-session-id", id = session.id.as_str());
    writeln!(out, "  {}", id.words(language))?;
    let columns = Columns::of(language, &session.holds);
    for (index, hold) in session.holds.iter().enumerate() {
        let at = |pause: &&HistoryBreak| usize::try_from(pause.hold) == Ok(index);
        let (within, before): (Vec<_>, Vec<_>) = detail
            .breaks
            .iter()
            .filter(at)
            .partition(|pause| pause.within);
        for pause in before {
            writeln!(out, "      {}", sentence(language, pause))?;
        }
        let number = format!("  {:>2}. ", index + 1);
        line(out, language, &number, hold, &columns)?;
        for pause in within {
            writeln!(out, "      {}", sentence(language, pause))?;
        }
    }
    let said = [
        (say!("fact-effort"), session.effort),
        (say!("fact-discomfort-before"), session.discomfort_before),
        (say!("fact-discomfort-after"), session.discomfort_after),
    ];
    for (what, value) in said {
        if let Some(value) = value {
            let value = say!("of-ten", value = value).words(language);
            let line = told::pair(language, &what.words(language), &value);
            writeln!(out, "  {line}")?;
        }
    }
    foot(out, session)
}

/// What a break says in a line.
fn sentence(language: Language, pause: &HistoryBreak) -> String {
    let time = |iso: &str| iso.get(11..16).unwrap_or(iso).to_owned();
    let from = time(&pause.from);
    if let (Some(gap_ms), Some(slept_ms)) = (pause.gap_ms, pause.slept_ms) {
        let length = length(language, gap_ms);
        let to = later(&pause.from, gap_ms);
        return if slept_ms.saturating_mul(2) > gap_ms {
            say!("break-slept", length = length, from = from, to = to).words(language)
        } else {
            say!("break-stopped", length = length, from = from, to = to).words(language)
        };
    }
    let why = told::pause(language, &pause.why);
    let Some(to) = pause.to.as_deref().map(time) else {
        return say!("break-since", why = why, from = from).words(language);
    };
    match pause.paused_ms {
        Some(paused_ms) => {
            let length = length(language, paused_ms);
            say!(
                "break-lasting",
                why = why,
                length = length,
                from = from,
                to = to
            )
        }
        None => say!("break-between", why = why, from = from, to = to),
    }
    .words(language)
}

/// The local time `ms` after an instant.
fn later(iso: &str, ms: u64) -> String {
    let passed = i64::try_from(ms).unwrap_or(i64::MAX);
    DateTime::parse_from_rfc3339(iso)
        .ok()
        .and_then(|from| from.checked_add_signed(TimeDelta::try_milliseconds(passed)?))
        .map_or_else(|| iso.to_owned(), |to| to.format("%H:%M").to_string())
}
