//! `limber timeline ROUTINE`

use crate::args::Timeline;
use crate::failure::Failure;
use crate::output::{json, print};
use crate::table::{Align, Table};
use crate::text::{clock, length, plain};
use crate::told;
use limber_engine::Limber;
use limber_engine::wire::timeline::TimelineStep;
use limber_text::{Language, say};
use std::io::Write;

/// Shows every step as it would run next.
pub fn run(limber: &Limber, language: Language, args: &Timeline) -> Result<(), Failure> {
    let timeline = limber.timeline(&limber.find_routine(&args.routine)?)?;
    if args.json {
        return json(&timeline);
    }
    let mut table = Table::new(
        language,
        [
            (say!("terminal-column-start"), Align::Right),
            (say!("terminal-column-step"), Align::Left),
            (say!("terminal-column-lasts"), Align::Right),
            (say!("terminal-column-exercise"), Align::Left),
            (say!("terminal-column-side"), Align::Left),
            (say!("terminal-column-set"), Align::Left),
            (say!("terminal-column-side-cue"), Align::Left),
        ],
    );
    for step in &timeline.steps {
        let side = step.side.as_deref().map(|word| told::side(language, word));
        table.row([
            step.start_ms.map_or_else(|| "-".to_owned(), clock),
            told::step(language, &step.kind),
            lasts(language, step),
            step.name.clone(),
            side.unwrap_or_default(),
            set(step),
            step.side_cue.clone().unwrap_or_default(),
        ]);
    }
    print(|out| {
        let length = length(language, timeline.total_ms);
        let length = match timeline.open_steps {
            0 => length,
            open => say!("routine-open-steps", length = length, count = open).words(language),
        };
        writeln!(out, "{} · {length}", plain(&timeline.routine.name))?;
        writeln!(out)?;
        Ok(table.write(out)?)
    })
}

fn lasts(language: Language, step: &TimelineStep) -> String {
    let open = || say!("terminal-open").words(language);
    let time = step.duration_ms.map_or_else(open, clock);
    match step.reps {
        Some(reps) => format!("{reps} × · {time}"),
        None => time,
    }
}

fn set(step: &TimelineStep) -> String {
    match step.sets {
        1 => String::new(),
        sets => format!("{}/{sets}", step.set),
    }
}
