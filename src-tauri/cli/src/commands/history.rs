//! `limber history`

use crate::args::History;
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
    let when = session.started_at.get(..16).unwrap_or(&session.started_at);
    let speed = match session.speed {
        1 => String::new(),
        speed => format!(", at {speed} x speed"),
    };
    writeln!(
        out,
        "{}  {}: {}, held {}{speed}",
        when.replace('T', " "),
        plain(&session.routine.name),
        words(&session.outcome),
        clock(session.held_ms),
    )?;
    let names = session.holds.iter().map(|hold| width(&name(hold)));
    let columns = names.max().unwrap_or(0).min(NAME_COLUMNS);
    for hold in &session.holds {
        let name = name(hold);
        let name = fit(&name, columns);
        let blank = " ".repeat(columns.saturating_sub(width(&name)));
        writeln!(
            out,
            "  {name}{blank}  {:>7} of {:<7}  {}",
            clock(hold.held_ms),
            hold.target_ms.map_or_else(|| "open".to_owned(), clock),
            outcome(hold),
        )?;
    }
    if let Some(note) = &session.note {
        writeln!(out, "  {}", plain(note))?;
    }
    Ok(())
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
    said
}
