//! One session: shown, put right, added by hand.

use super::{columns, foot, head, line};
use crate::args::{Add, Correct, Said, Scale};
use crate::failure::Failure;
use crate::output::{Out, json, print};
use crate::text::clock;
use limber_engine::wire::VERSION;
use limber_engine::wire::correct::{
    ByHandAsked, ByHandForm, CorrectionForm, DoneForm, HoldForm, SaidForm,
};
use limber_engine::wire::history::{HistoryBreak, HistorySession, SessionDetail, SessionShown};
use limber_engine::{EngineError, ErrorKind, Limber};
use std::io::{self, Write};

/// Shows a session with its pauses and gaps.
pub fn show(limber: &Limber, word: &str, as_json: bool) -> Result<(), Failure> {
    told(limber, &limber.find_session(word)?, as_json)
}

/// Puts a session right and shows it.
pub fn correct(limber: &Limber, args: &Correct) -> Result<(), Failure> {
    let id = limber.find_session(&args.session)?;
    let session = limber.session(&id)?.session;
    let mut holds = Vec::new();
    if let Some(word) = &args.attempt {
        if (args.held, args.reps, &args.side) == (None, None, &None) {
            let error = EngineError::new(
                ErrorKind::Usage,
                "It is not said what is to be put right of the attempt.",
            );
            return Err(error.hint("Use --held, --reps or --side.").into());
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
    told(limber, &id, args.json)
}

/// Adds a session and shows it.
pub fn add(limber: &Limber, args: &Add) -> Result<(), Failure> {
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
    told(limber, &saved.id, args.json)
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
fn attempt(session: &HistorySession, word: &str) -> Result<u32, EngineError> {
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
            EngineError::new(
                ErrorKind::NotFound,
                format!("The session has no attempt {shown}."),
            )
            .hint("limber history show SESSION numbers them.")
        })
}

fn told(limber: &Limber, id: &str, as_json: bool) -> Result<(), Failure> {
    let detail = limber.session(id)?;
    if as_json {
        return json(&SessionShown { v: VERSION, detail });
    }
    print(|out| Ok(page(out, &detail)?))
}

fn page(out: &mut Out, detail: &SessionDetail) -> io::Result<()> {
    let session = &detail.session;
    head(out, session)?;
    writeln!(out, "  session {}", session.id)?;
    let columns = columns(session);
    for (index, hold) in session.holds.iter().enumerate() {
        let at = |pause: &&HistoryBreak| usize::try_from(pause.hold) == Ok(index);
        let (within, before): (Vec<_>, Vec<_>) = detail
            .breaks
            .iter()
            .filter(at)
            .partition(|pause| pause.within);
        for pause in before {
            writeln!(out, "      {}", sentence(pause))?;
        }
        line(out, &format!("  {:>2}. ", index + 1), hold, columns)?;
        for pause in within {
            writeln!(out, "      {}", sentence(pause))?;
        }
    }
    let said = [
        ("effort", session.effort),
        ("discomfort before", session.discomfort_before),
        ("discomfort after", session.discomfort_after),
    ];
    for (what, value) in said {
        if let Some(value) = value {
            writeln!(out, "  {what} {value} of 10")?;
        }
    }
    foot(out, session)
}

/// What a break says in a line.
fn sentence(pause: &HistoryBreak) -> String {
    let time = |iso: &str| iso.get(11..16).unwrap_or(iso).to_owned();
    let from = time(&pause.from);
    match (pause.gap_ms, pause.slept_ms) {
        (Some(gap_ms), Some(slept_ms)) => {
            let what = if slept_ms.saturating_mul(2) > gap_ms {
                "The computer slept for"
            } else {
                "Limber was stopped for"
            };
            format!("{what} {} from {from}. Not counted.", clock(gap_ms))
        }
        _ => match (pause.paused_ms, &pause.to) {
            (Some(paused_ms), _) => format!("Paused for {} from {from}.", clock(paused_ms)),
            (None, Some(to)) => format!("Paused from {from} to {}.", time(to)),
            (None, None) => format!("Paused since {from}."),
        },
    }
}
