//! `limber trends`

use crate::args::Trends as Args;
use crate::failure::Failure;
use crate::output::{Out, json, print};
use crate::table::{Align, Table};
use crate::text::length;
use crate::told;
use limber_engine::Limber;
use limber_engine::facade::WEEKS_USUAL;
use limber_engine::wire::trends::{Reached, Sides, Trends};
use limber_text::{Language, say};
use std::io::{self, Write};

/// Most exercises that are listed; JSON has them all.
const EXERCISES_SHOWN: usize = 12;

/// Shows what the log comes to.
pub fn run(limber: &Limber, language: Language, args: &Args) -> Result<(), Failure> {
    let trends = match (args.days.since, args.days.until, args.all) {
        (None, None, false) => limber.trends_of(Some(WEEKS_USUAL))?,
        _ => limber.trends(args.days.into())?,
    };
    if args.json {
        return json(&trends);
    }
    print(|out| Ok(show(out, language, &trends)?))
}

fn show(out: &mut Out, language: Language, trends: &Trends) -> io::Result<()> {
    if trends.exercises.is_empty() {
        let line = say!("terminal-trends-empty").words(language);
        return writeln!(out, "{line}");
    }
    let since = trends.since.as_deref().unwrap_or(&trends.until);
    writeln!(out, "{since} – {}", trends.until)?;
    let goal = &trends.weeks;
    let streak = match trends.streak {
        0 => say!("streak-none", least = goal.least, most = goal.most),
        weeks => say!("streak-weeks", count = weeks),
    };
    writeln!(out, "{}", streak.words(language))?;
    writeln!(out)?;
    periods(language, trends).write(out)?;
    writeln!(out)?;
    exercises(language, trends).write(out)?;
    writeln!(out)?;
    let more = uneven(language, &trends.sides);
    if more.is_empty() {
        writeln!(out, "{}", say!("sides-even").words(language))?;
    } else {
        let title = say!("sides-title").words(language);
        writeln!(out, "{}", told::pair(language, &title, &more))?;
    }
    reached(
        out,
        language,
        &say!("areas-title").words(language),
        &trends.areas,
        told::area,
    )?;
    reached(
        out,
        language,
        &say!("planes-title").words(language),
        &trends.planes,
        told::plane,
    )
}

fn periods(language: Language, trends: &Trends) -> Table {
    let column = if trends.by == "month" {
        say!("terminal-column-month")
    } else {
        say!("terminal-column-week")
    };
    let mut table = Table::new(
        language,
        [
            (column, Align::Left),
            (say!("terminal-column-held"), Align::Right),
            (say!("terminal-column-days"), Align::Right),
            (say!("terminal-column-effort"), Align::Right),
            (say!("terminal-column-discomfort"), Align::Right),
        ],
    );
    let or_none = |value: Option<u32>| {
        value.map_or_else(|| "-".to_owned(), |value| told::tenths(language, value))
    };
    for period in &trends.periods {
        let discomfort = match (period.before_tenths, period.after_tenths) {
            (None, None) => String::new(),
            (before, after) => format!("{} → {}", or_none(before), or_none(after)),
        };
        let effort = period.effort_tenths;
        table.row([
            period.begins.clone(),
            length(language, period.held_ms),
            period.days_done.to_string(),
            effort.map_or_else(String::new, |value| told::tenths(language, value)),
            discomfort,
        ]);
    }
    table
}

fn exercises(language: Language, trends: &Trends) -> Table {
    let mut table = Table::new(
        language,
        [
            (say!("terminal-column-exercise"), Align::Left),
            (say!("terminal-column-done"), Align::Right),
            (say!("terminal-column-left"), Align::Right),
            (say!("terminal-column-right"), Align::Right),
            (say!("terminal-column-uneven"), Align::Left),
        ],
    );
    for total in trends.exercises.iter().take(EXERCISES_SHOWN) {
        let side = |ms: fn(&Sides) -> u64| {
            let sides = total.sides.as_ref();
            sides.map_or_else(String::new, |sides| length(language, ms(sides)))
        };
        let sides = total.sides.as_ref();
        table.row([
            total.name.clone(),
            length(language, total.done_ms),
            side(|sides| sides.left_ms),
            side(|sides| sides.right_ms),
            sides.map_or_else(String::new, |sides| uneven(language, sides)),
        ]);
    }
    table
}

/// "Left 62 s more", or nothing.
fn uneven(language: Language, sides: &Sides) -> String {
    let more = length(language, sides.more_ms);
    match sides.more.as_deref() {
        Some("left") => say!("more-left", length = more).words(language),
        Some("right") => say!("more-right", length = more).words(language),
        _ => String::new(),
    }
}

fn reached(
    out: &mut Out,
    language: Language,
    title: &str,
    all: &[Reached],
    name: fn(Language, &str) -> String,
) -> io::Result<()> {
    let (done, not): (Vec<_>, Vec<_>) = all.iter().partition(|reached| reached.done_ms > 0);
    let done = done.into_iter().map(|reached| {
        let length = length(language, reached.done_ms);
        format!("{} {length}", name(language, &reached.word))
    });
    let done = told::list(language, done);
    writeln!(out, "{}", told::pair(language, title, &done))?;
    if !not.is_empty() {
        let names = not.into_iter().map(|reached| name(language, &reached.word));
        let names = told::list(language, names);
        let line = say!("not-reached-here", names = names).words(language);
        writeln!(out, "{line}")?;
    }
    Ok(())
}
