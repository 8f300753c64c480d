//! `limber exercises [QUERY] [--area WORD]...`

use crate::args::Exercises;
use crate::failure::Failure;
use crate::output::{json, print};
use crate::table::{Align, Table};
use crate::text::words;
use limber_engine::Limber;
use limber_engine::wire::library::{ExerciseAsked, ExerciseItem};
use std::io::Write;

/// Lists the exercises that match.
pub fn run(limber: &Limber, args: &Exercises) -> Result<(), Failure> {
    let found = limber.exercises_with(&asked(args))?;
    if args.json {
        return json(&found);
    }
    print(|out| {
        if found.exercises.is_empty() {
            return Ok(writeln!(
                out,
                "Nothing called that. Try a body area, such as hip."
            )?);
        }
        let mut table = Table::new(&[
            ("ID", Align::Left),
            ("NAME", Align::Left),
            ("USUALLY", Align::Left),
            ("AREAS", Align::Left),
            ("LEVEL", Align::Left),
        ]);
        for exercise in &found.exercises {
            table.row([
                exercise.id.clone(),
                exercise.name.clone(),
                usual(exercise),
                exercise.regions.join(", "),
                exercise.level.clone(),
            ]);
        }
        Ok(table.write(out)?)
    })
}

fn asked(args: &Exercises) -> ExerciseAsked {
    ExerciseAsked {
        query: args.query.join(" "),
        category: args.category.clone(),
        region: args.area.clone(),
        equipment: args.equipment.clone(),
        level: args.level.clone(),
        pattern: args.pattern.clone(),
        plane: args.plane.clone(),
        own: args.own,
        spared: false,
    }
}

/// The usual dose, such as `2 x 30 s each side`.
fn usual(exercise: &ExerciseItem) -> String {
    let amount = match exercise.dose_kind.as_str() {
        "reps" => format!("{} reps", exercise.usual),
        "open" => "open".to_owned(),
        "timed" if exercise.usual.is_multiple_of(60) => format!("{} min", exercise.usual / 60),
        _ => format!("{} s", exercise.usual),
    };
    let sets = match exercise.sets {
        1 => String::new(),
        sets => format!("{sets} x "),
    };
    let side = match exercise.laterality.as_str() {
        "bilateral" => "",
        _ => " each side",
    };
    words(&format!("{sets}{amount}{side}"))
}
