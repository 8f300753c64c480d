//! `limber routines`

use crate::args::Routines;
use crate::failure::Failure;
use crate::output::{json, print};
use crate::table::{Align, Table};
use crate::text::length;
use crate::told;
use limber_engine::Limber;
use limber_engine::wire::library::RoutineItem;
use limber_text::{Language, say};

/// Lists the routines.
pub fn run(limber: &Limber, language: Language, args: &Routines) -> Result<(), Failure> {
    let list = limber.routines()?;
    if args.json {
        return json(&list);
    }
    let mut table = Table::new(
        language,
        [
            (say!("terminal-column-id"), Align::Left),
            (say!("terminal-column-name"), Align::Left),
            (say!("terminal-column-length"), Align::Right),
            (say!("terminal-column-areas"), Align::Left),
            (say!("terminal-column-level"), Align::Left),
            (say!("terminal-column-last-done"), Align::Left),
        ],
    );
    for routine in &list.routines {
        table.row([
            routine.id.clone(),
            routine.name.clone(),
            length_of(language, routine),
            told::areas(language, &routine.regions),
            told::level(language, &routine.level),
            routine.last_done.as_deref().map_or("", day).to_owned(),
        ]);
    }
    print(|out| Ok(table.write(out)?))
}

/// The length; with open steps it is at least that.
fn length_of(language: Language, routine: &RoutineItem) -> String {
    let length = length(language, routine.total_ms);
    match routine.open_steps {
        0 => length,
        _ => format!("{length} +"),
    }
}

/// The day of an instant.
pub fn day(iso: &str) -> &str {
    iso.get(..10).unwrap_or(iso)
}
