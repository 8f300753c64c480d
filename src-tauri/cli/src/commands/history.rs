//! `limber history`

mod pen;

use crate::args::{History, HistoryAction};
use crate::failure::Failure;
use crate::output::{Out, json, print};
use crate::text::{clock, fit, plain, width, words};
use limber_engine::Limber;
use limber_engine::wire::history::{HistoryFilter, HistoryHold, HistorySession};
use std::io::{self, Write};

/// Columns of a hold's name; a longer name is cut.
const NAME_COLUMNS: usize = 44;

/// Shows what was done, hold by hold.
pub fn run(limber: &Limber, args: &History) -> Result<(), Failure> {
    match &args.action {
        None => {}
        Some(HistoryAction::Show { session, json }) => return pen::show(limber, session, *json),
        Some(HistoryAction::Correct(args)) => return pen::correct(limber, args),
        Some(HistoryAction::Add(args)) => return pen::add(limber, args),
    }
    let history = limber.history_found(&filter(args))?;
    if args.json {
        return json(&history);
    }
    print(|out| {
        if history.sessions.is_empty() {
            let line = "Nothing found. limber play hip-mobility-10 starts a session.";
            return Ok(writeln!(out, "{line}")?);
        }
        for (index, session) in history.sessions.iter().enumerate() {
            if index > 0 {
                writeln!(out)?;
            }
            show(out, session)?;
        }
        Ok(())
    })
}

fn filter(args: &History) -> HistoryFilter {
    HistoryFilter {
        since: args.days.since.map(|day| day.to_string()),
        until: args.days.until.map(|day| day.to_string()),
        routine: args.routine.clone(),
        exercise: args.exercise.clone(),
        outcome: args.outcome.clone(),
        text: args.note.clone(),
    }
}

fn show(out: &mut Out, session: &HistorySession) -> io::Result<()> {
    head(out, session)?;
    let columns = columns(session);
    for hold in &session.holds {
        line(out, "  ", hold, columns)?;
    }
    foot(out, session)
}

fn head(out: &mut Out, session: &HistorySession) -> io::Result<()> {
    let when = session.started_at.get(..16).unwrap_or(&session.started_at);
    let speed = match session.speed {
        1 => String::new(),
        speed => format!(", at {speed} x speed"),
    };
    let by_hand = if session.by_hand {
        ", added by hand"
    } else {
        ""
    };
    let corrected = if session.corrected { ", corrected" } else { "" };
    writeln!(
        out,
        "{}  {}: {}, held {}{speed}{by_hand}{corrected}",
        when.replace('T', " "),
        plain(&session.routine.name),
        words(&session.outcome),
        clock(session.held_ms),
    )
}

/// Columns of the longest name.
fn columns(session: &HistorySession) -> usize {
    let names = session.holds.iter().map(|hold| width(&name(hold)));
    names.max().unwrap_or(0).min(NAME_COLUMNS)
}

fn line(out: &mut Out, before: &str, hold: &HistoryHold, columns: usize) -> io::Result<()> {
    let name = name(hold);
    let name = fit(&name, columns);
    let blank = " ".repeat(columns.saturating_sub(width(&name)));
    writeln!(
        out,
        "{before}{name}{blank}  {:>7} of {:<7}  {}",
        clock(hold.held_ms),
        hold.target_ms.map_or_else(|| "open".to_owned(), clock),
        outcome(hold),
    )
}

fn foot(out: &mut Out, session: &HistorySession) -> io::Result<()> {
    match &session.note {
        Some(note) => writeln!(out, "  {}", plain(note)),
        None => Ok(()),
    }
}

fn name(hold: &HistoryHold) -> String {
    let side = hold.side.as_deref().map(|side| format!(", {side}"));
    let name = plain(&hold.name);
    format!("{name}{}", side.unwrap_or_default())
}

fn outcome(hold: &HistoryHold) -> String {
    let mut said = words(&hold.outcome);
    if let Some(planned) = hold.reps_planned {
        match hold.reps_done {
            Some(done) => said.push_str(&format!(", {done} of {planned} reps")),
            // Pacing alone confirms nothing.
            None => said.push_str(&format!(", {planned} reps, not confirmed")),
        }
    }
    if let Some(from) = &hold.swapped_from {
        said.push_str(&format!(", instead of {}", plain(from)));
    }
    if let Some(reason) = &hold.reason {
        said.push_str(&format!(" ({})", words(&plain(reason))));
    }
    if hold.corrected {
        said.push_str(", corrected");
    }
    said
}
