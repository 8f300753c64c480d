//! `limber history`

mod pen;

use crate::args::{History, HistoryAction};
use crate::failure::Failure;
use crate::output::{Out, json, print};
use crate::text::{clock, fit, padded, plain, width};
use crate::told;
use limber_engine::Limber;
use limber_engine::wire::history::{HistoryFilter, HistoryHold, HistorySession};
use limber_text::{Language, say};
use std::io::{self, Write};

/// Columns of a hold's name; a longer name is cut.
const NAME_COLUMNS: usize = 44;

/// Shows what was done, hold by hold.
pub fn run(limber: &Limber, language: Language, args: &History) -> Result<(), Failure> {
    match &args.action {
        None => {}
        Some(HistoryAction::Show { session, json }) => {
            return pen::show(limber, language, session, *json);
        }
        Some(HistoryAction::Correct(args)) => return pen::correct(limber, language, args),
        Some(HistoryAction::Add(args)) => return pen::add(limber, language, args),
    }
    let history = limber.history_found(&filter(args))?;
    if args.json {
        return json(&history);
    }
    print(|out| {
        if history.sessions.is_empty() {
            let line = say!("terminal-history-empty").words(language);
            return Ok(writeln!(out, "{line}")?);
        }
        for (index, session) in history.sessions.iter().enumerate() {
            if index > 0 {
                writeln!(out)?;
            }
            show(out, language, session)?;
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

fn show(out: &mut Out, language: Language, session: &HistorySession) -> io::Result<()> {
    head(out, language, session)?;
    let columns = Columns::of(language, &session.holds);
    for hold in &session.holds {
        line(out, language, "  ", hold, &columns)?;
    }
    foot(out, session)
}

fn head(out: &mut Out, language: Language, session: &HistorySession) -> io::Result<()> {
    let mut said = vec![
        plain(&session.routine.name).into_owned(),
        told::outcome(language, &session.outcome),
        say!("history-held", held = clock(session.held_ms)).words(language),
    ];
    if session.speed > 1 {
        said.push(say!("speed", speed = session.speed.to_string()).words(language));
    }
    if session.by_hand {
        said.push(say!("by-hand").words(language));
    }
    if session.corrected {
        said.push(say!("corrected").words(language));
    }
    writeln!(out, "{}  {}", minute(&session.started_at), said.join(" · "))
}

/// The date and time of an instant, as it can be typed to name the session.
fn minute(iso: &str) -> String {
    iso.get(..16).unwrap_or(iso).replace('T', " ")
}

/// How wide the columns of holds are.
struct Columns {
    name: usize,
    held: usize,
}

impl Columns {
    fn of(language: Language, holds: &[HistoryHold]) -> Self {
        let most = |words: fn(Language, &HistoryHold) -> String| {
            let widths = holds.iter().map(|hold| width(&words(language, hold)));
            widths.max().unwrap_or(0)
        };
        Self {
            name: most(name).min(NAME_COLUMNS),
            held: most(held),
        }
    }
}

fn line(
    out: &mut Out,
    language: Language,
    before: &str,
    hold: &HistoryHold,
    columns: &Columns,
) -> io::Result<()> {
    let name = name(language, hold);
    writeln!(
        out,
        "{before}{}  {}  {}",
        padded(&fit(&name, columns.name), columns.name),
        padded(&held(language, hold), columns.held),
        outcome(language, hold),
    )
}

fn foot(out: &mut Out, session: &HistorySession) -> io::Result<()> {
    match &session.note {
        Some(note) => writeln!(out, "  {}", plain(note)),
        None => Ok(()),
    }
}

fn name(language: Language, hold: &HistoryHold) -> String {
    told::sided(language, &plain(&hold.name), hold.side.as_deref())
}

fn held(language: Language, hold: &HistoryHold) -> String {
    told::held_of(language, hold.held_ms, hold.target_ms)
}

fn outcome(language: Language, hold: &HistoryHold) -> String {
    let mut said = vec![told::hold(language, &hold.outcome)];
    if let Some(planned) = hold.reps_planned {
        said.push(match hold.reps_done {
            Some(done) => say!("held-reps", done = done, planned = planned).words(language),
            // Pacing alone confirms nothing.
            None => say!("held-reps-paced", planned = planned).words(language),
        });
    }
    if let Some(from) = &hold.swapped_from {
        let from = plain(from).into_owned();
        said.push(match &hold.reason {
            Some(reason) => {
                let reason = told::reason(language, reason);
                say!("swapped-because", name = from, reason = reason).words(language)
            }
            None => say!("swapped-from", name = from).words(language),
        });
    }
    if hold.corrected {
        said.push(say!("corrected").words(language));
    }
    plain(&said.join(" · ")).into_owned()
}
