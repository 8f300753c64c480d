//! `limber routines`

use crate::args::Routines;
use crate::failure::Failure;
use crate::output::{json, print};
use crate::table::{Align, Table};
use crate::text::length;
use limber_engine::Limber;
use limber_engine::wire::library::RoutineItem;

/// Lists the routines.
pub fn run(limber: &Limber, args: &Routines) -> Result<(), Failure> {
    let list = limber.routines()?;
    if args.json {
        return json(&list);
    }
    let mut table = Table::new(&[
        ("ID", Align::Left),
        ("NAME", Align::Left),
        ("LENGTH", Align::Right),
        ("AREAS", Align::Left),
        ("LEVEL", Align::Left),
        ("LAST DONE", Align::Left),
    ]);
    for routine in &list.routines {
        table.row([
            routine.id.clone(),
            routine.name.clone(),
            length_of(routine),
            routine.regions.join(", "),
            routine.level.clone(),
            routine.last_done.as_deref().map_or("", day).to_owned(),
        ]);
    }
    print(|out| Ok(table.write(out)?))
}

/// The length; with open steps it is at least that.
fn length_of(routine: &RoutineItem) -> String {
    let length = length(routine.total_ms);
    match routine.open_steps {
        0 => length,
        _ => format!("{length} +"),
    }
}

/// The day of an instant.
pub fn day(iso: &str) -> &str {
    iso.get(..10).unwrap_or(iso)
}
