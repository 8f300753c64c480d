//! `limber trends`

use crate::args::Trends as Args;
use crate::failure::Failure;
use crate::output::{Out, json, print};
use crate::table::{Align, Table};
use crate::text::{length, words};
use limber_engine::Limber;
use limber_engine::facade::WEEKS_USUAL;
use limber_engine::wire::trends::{Reached, Sides, Trends};
use std::io::{self, Write};

/// Most exercises that are listed; JSON has them all.
const EXERCISES_SHOWN: usize = 12;

/// Shows what the log comes to.
pub fn run(limber: &Limber, args: &Args) -> Result<(), Failure> {
    let trends = match (args.days.since, args.days.until, args.all) {
        (None, None, false) => limber.trends_of(Some(WEEKS_USUAL))?,
        _ => limber.trends(args.days.into())?,
    };
    if args.json {
        return json(&trends);
    }
    print(|out| Ok(show(out, &trends)?))
}

fn show(out: &mut Out, trends: &Trends) -> io::Result<()> {
    if trends.exercises.is_empty() {
        let line = "Nothing in these days. limber play hip-mobility-10 starts a session.";
        return writeln!(out, "{line}");
    }
    let since = trends.since.as_deref().unwrap_or(&trends.until);
    writeln!(out, "{since} to {}", trends.until)?;
    let goal = &trends.weeks;
    writeln!(
        out,
        "Weeks in a row with {} days or more: {}. Rest days are part of the plan.",
        goal.least, trends.streak
    )?;
    writeln!(out)?;
    let column = if trends.by == "month" {
        "MONTH"
    } else {
        "WEEK"
    };
    let mut table = Table::new(&[
        (column, Align::Left),
        ("HELD", Align::Right),
        ("DAYS", Align::Right),
        ("EFFORT", Align::Right),
        ("DISCOMFORT", Align::Right),
    ]);
    for period in &trends.periods {
        let after = match (period.before_tenths, period.after_tenths) {
            (None, None) => String::new(),
            (before, after) => format!("{} to {}", tenths(before), tenths(after)),
        };
        table.row([
            period.begins.clone(),
            length(period.held_ms),
            period.days_done.to_string(),
            period
                .effort_tenths
                .map_or_else(String::new, |n| tenths(Some(n))),
            after,
        ]);
    }
    table.write(out)?;
    writeln!(out)?;
    let mut table = Table::new(&[
        ("EXERCISE", Align::Left),
        ("DONE", Align::Right),
        ("LEFT", Align::Right),
        ("RIGHT", Align::Right),
        ("", Align::Left),
    ]);
    for total in trends.exercises.iter().take(EXERCISES_SHOWN) {
        let side = |ms: fn(&Sides) -> u64| {
            let sides = total.sides.as_ref();
            sides.map_or_else(String::new, |sides| length(ms(sides)))
        };
        table.row([
            total.name.clone(),
            length(total.done_ms),
            side(|sides| sides.left_ms),
            side(|sides| sides.right_ms),
            total.sides.as_ref().map_or_else(String::new, uneven),
        ]);
    }
    table.write(out)?;
    writeln!(out)?;
    let said = uneven(&trends.sides);
    if said.is_empty() {
        writeln!(out, "Left and right are even.")?;
    } else {
        writeln!(out, "In all: {said}.")?;
    }
    reached(out, "Areas", &trends.areas)?;
    reached(out, "Planes", &trends.planes)
}

/// "left 62 s more", or nothing.
fn uneven(sides: &Sides) -> String {
    sides.more.as_ref().map_or_else(String::new, |side| {
        format!("{side} {} more", length(sides.more_ms))
    })
}

fn tenths(value: Option<u32>) -> String {
    value.map_or_else(
        || "-".to_owned(),
        |tenths| format!("{}.{}", tenths / 10, tenths % 10),
    )
}

fn reached(out: &mut Out, title: &str, all: &[Reached]) -> io::Result<()> {
    let list = |done: bool| -> String {
        all.iter()
            .filter(|reached| (reached.done_ms > 0) == done)
            .map(|reached| {
                let word = words(&reached.word);
                if done {
                    format!("{word} {}", length(reached.done_ms))
                } else {
                    word
                }
            })
            .collect::<Vec<_>>()
            .join(", ")
    };
    writeln!(out, "{title}: {}.", list(true))?;
    let rest = list(false);
    if !rest.is_empty() {
        writeln!(out, "Not in these days: {rest}.")?;
    }
    Ok(())
}
