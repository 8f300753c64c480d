//! `limber timeline ROUTINE`

use crate::args::Timeline;
use crate::failure::Failure;
use crate::output::{json, print};
use crate::table::{Align, Table};
use crate::text::{clock, length, plain, words};
use limber_engine::Limber;
use limber_engine::wire::timeline::TimelineStep;
use std::io::Write;

/// Shows every step as it would run next.
pub fn run(limber: &Limber, args: &Timeline) -> Result<(), Failure> {
    let timeline = limber.timeline(&limber.find_routine(&args.routine)?)?;
    if args.json {
        return json(&timeline);
    }
    let mut table = Table::new(&[
        ("START", Align::Right),
        ("STEP", Align::Left),
        ("LASTS", Align::Right),
        ("EXERCISE", Align::Left),
        ("SIDE", Align::Left),
        ("SET", Align::Left),
        ("SIDE CUE", Align::Left),
    ]);
    for step in &timeline.steps {
        table.row([
            step.start_ms.map_or_else(|| "-".to_owned(), clock),
            words(&step.kind),
            lasts(step),
            step.name.clone(),
            step.side.clone().unwrap_or_default(),
            set(step),
            step.side_cue.clone().unwrap_or_default(),
        ]);
    }
    print(|out| {
        let open = match timeline.open_steps {
            0 => String::new(),
            1 => ", and 1 step until you say so".to_owned(),
            more => format!(", and {more} steps until you say so"),
        };
        let name = plain(&timeline.routine.name);
        writeln!(out, "{name}: {}{open}", length(timeline.total_ms))?;
        writeln!(out)?;
        Ok(table.write(out)?)
    })
}

fn lasts(step: &TimelineStep) -> String {
    let time = step.duration_ms.map_or_else(|| "open".to_owned(), clock);
    match step.reps {
        Some(reps) => format!("{reps} x, {time}"),
        None => time,
    }
}

fn set(step: &TimelineStep) -> String {
    match step.sets {
        1 => String::new(),
        sets => format!("{} of {sets}", step.set),
    }
}
