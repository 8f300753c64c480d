//! `limber exercises [QUERY] [--area WORD]...`

use crate::args::Exercises;
use crate::failure::Failure;
use crate::output::{json, print};
use crate::table::{Align, Table};
use crate::told::{self, Dose};
use limber_engine::Limber;
use limber_engine::wire::library::{ExerciseAsked, ExerciseItem};
use limber_text::{Language, say};
use std::io::Write;

/// Lists the exercises that match.
pub fn run(limber: &Limber, language: Language, args: &Exercises) -> Result<(), Failure> {
    let found = limber.exercises_with(&asked(args))?;
    if args.json {
        return json(&found);
    }
    print(|out| {
        if found.exercises.is_empty() {
            let none = say!("terminal-nothing-called").words(language);
            return Ok(writeln!(out, "{none}")?);
        }
        let mut table = Table::new(
            language,
            [
                (say!("terminal-column-id"), Align::Left),
                (say!("terminal-column-name"), Align::Left),
                (say!("terminal-column-usually"), Align::Left),
                (say!("terminal-column-areas"), Align::Left),
                (say!("terminal-column-level"), Align::Left),
            ],
        );
        for exercise in &found.exercises {
            table.row([
                exercise.id.clone(),
                exercise.name.clone(),
                usual(language, exercise),
                told::areas(language, &exercise.regions),
                told::level(language, &exercise.level),
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

/// The usual dose, such as `2 × 30 s each side`.
fn usual(language: Language, exercise: &ExerciseItem) -> String {
    Dose {
        kind: &exercise.dose_kind,
        amount: exercise.usual,
        min_s: None,
        sets: exercise.sets,
        laterality: &exercise.laterality,
        sides: "both",
    }
    .words(language)
}
