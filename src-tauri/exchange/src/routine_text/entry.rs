//! One line, one exercise.

use super::clauses::{At, Clauses, Manner, RawDose, Unit, begins_clause, clauses};
use super::error::{ProblemKind, SidesTrouble};
use super::escape::unescape;
use super::fold::words;
use super::names::{Named, Names};
use super::parts::{Bounded, Expected, Found, short};
use limber_core::exercise::Laterality;
use limber_core::timeline::check_dose;
use limber_core::{Dose, DoseKind, Entry, Exercise, Move, Sides};

/// Most sets of an entry.
pub(crate) const SETS_MAX: u32 = 1_000;
/// Longest name that is looked for where none is known, words.
const NAME_WORDS_MAX: usize = 16;

/// Reads the line as an entry: as it is written here, else as people write it
/// elsewhere where nothing about it is doubtful.
pub(crate) fn entry(line: &str, names: &Names<'_>) -> At<Entry> {
    exact(line, names).or_else(|problem| crate::prescription::sure(line, names).ok_or(problem))
}

/// Reads the line in the words of `docs/routine-format.md` alone.
fn exact(line: &str, names: &Names<'_>) -> At<Entry> {
    let start = after_bullet(line);
    let (exercise, end) = named(line, start, names)?;
    let at = after_name(line, end);
    let clauses = clauses(line, at).map_err(|problem| {
        // A word right after the name is rather a part of another name.
        if problem.0 == at && at == end + blank(line, end) && goes_on(line, at) {
            (start, unknown(line, start, names))
        } else {
            problem
        }
    })?;
    let dose = dose(line, at, exercise, clauses.dose.as_ref())?;
    let dose_at = clauses.dose.as_ref().map_or(start, |dose| dose.at);
    check_dose(&Move::from(exercise), &dose)
        .map_err(|refused| (dose_at, ProblemKind::Dose(refused)))?;
    let sets = sets(exercise, &clauses);
    if !(1..=SETS_MAX).contains(&sets) {
        let range = ProblemKind::Range {
            what: Bounded::Sets,
            least: 1,
            most: SETS_MAX,
        };
        return Err((dose_at, range));
    }
    Ok(Entry {
        exercise: exercise.id.clone(),
        dose,
        sets,
        sides: sides(exercise, &clauses)?,
        side_order: clauses.side_order,
        get_ready_s: clauses.get_ready_s,
        switch_s: clauses.switch_s,
        rest_s: clauses.rest_s.unwrap_or(0),
        rest_after_s: clauses.rest_after_s.unwrap_or(0),
        note: clauses.note,
    })
}

/// Whether the line is an exercise with its dose, and hence no title.
pub(super) fn is_entry_with_dose(line: &str, names: &Names<'_>) -> bool {
    let Ok((_, end)) = named(line, after_bullet(line), names) else {
        return false;
    };
    clauses(line, after_name(line, end)).is_ok_and(|clauses| clauses.dose.is_some())
}

/// The byte after the indentation and a bullet such as `- `, `* ` or `1. `.
fn after_bullet(line: &str) -> usize {
    let text = line.trim_start();
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let after = if digits.len() < text.len() {
        digits.strip_prefix(['.', ')'])
    } else {
        text.strip_prefix(['-', '*', '•', '+'])
    };
    let text = after
        .filter(|after| after.starts_with(char::is_whitespace))
        .map_or(text, str::trim_start);
    line.len() - text.len()
}

fn from(line: &str, at: usize) -> &str {
    line.get(at..).unwrap_or_default()
}

/// How many bytes of blanks stand at `at`.
fn blank(line: &str, at: usize) -> usize {
    let rest = from(line, at);
    rest.len() - rest.trim_start().len()
}

/// The exercise named at `start` and the byte its name ends before.
fn named<'a>(line: &str, start: usize, names: &Names<'a>) -> At<(&'a Exercise, usize)> {
    let rest = from(line, start);
    if let Some((id, _)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        let unescaped = unescape(id);
        return match names.by_id(&unescaped) {
            Some(exercise) => Ok((exercise, start + id.len() + 2)),
            None => {
                let unknown = ProblemKind::UnknownExercise {
                    name: short(&unescaped),
                    nearest: names.nearest(&unescaped),
                };
                Err((start, unknown))
            }
        };
    }
    match names.at_start_of(rest) {
        Named::One(exercise, end) => Ok((exercise, start + end)),
        Named::Several(meant, end) => {
            let ambiguous = ProblemKind::Ambiguous {
                name: short(rest.get(..end).unwrap_or_default()),
                candidates: meant.iter().map(|exercise| exercise.name.clone()).collect(),
            };
            Err((start, ambiguous))
        }
        Named::Nothing => Err((start, unknown(line, start, names))),
    }
}

/// The byte after the punctuation that may close a name: a bracket of its own,
/// a comma, a colon, a dash that stands alone.
fn after_name(line: &str, end: usize) -> usize {
    let rest = from(line, end)
        .trim_start_matches([')', ']', '"', '\'', '\u{2019}', '\u{201d}', '.'])
        .trim_start();
    let after = rest
        .strip_prefix([',', ':', ';'])
        .or_else(|| {
            rest.strip_prefix(['-', '–', '—'])
                .filter(|after| after.starts_with(char::is_whitespace))
        })
        .unwrap_or(rest);
    line.len() - after.trim_start().len()
}

/// Whether a word stands at `at` that begins no clause.
fn goes_on(line: &str, at: usize) -> bool {
    let rest = from(line, at);
    rest.starts_with(char::is_alphabetic)
        && words(rest, 1)
            .first()
            .is_some_and(|word| !begins_clause(&word.folded))
}

/// The problem of a name that is not known. It ends where a dose begins, as far
/// as that can be told.
fn unknown(line: &str, start: usize, names: &Names<'_>) -> ProblemKind {
    let rest = from(line, start);
    let ends: Vec<usize> = words(rest, NAME_WORDS_MAX)
        .iter()
        .map(|word| word.end)
        .collect();
    let with_dose = ends.iter().copied().find(|end| {
        clauses(line, after_name(line, start + end)).is_ok_and(|clauses| clauses.dose.is_some())
    });
    let end = with_dose.or_else(|| {
        let digit = rest.find(|c: char| c.is_ascii_digit()).filter(|at| *at > 0);
        let mark = rest.find([',', ';', ':']);
        digit.into_iter().chain(mark).min()
    });
    let name = rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest).trim();
    ProblemKind::UnknownExercise {
        name: short(name),
        nearest: names.nearest(name),
    }
}

fn sets(exercise: &Exercise, clauses: &Clauses) -> u32 {
    match &clauses.dose {
        Some(dose) => dose.sets.unwrap_or(1),
        None => exercise.dose.sets,
    }
}

fn sides(exercise: &Exercise, clauses: &Clauses) -> At<Sides> {
    let Some((at, sides)) = clauses.sides else {
        return Ok(Sides::Both);
    };
    let why = match (exercise.laterality, sides) {
        (Laterality::EachSide, _) | (Laterality::Alternating, Sides::Both) => return Ok(sides),
        (Laterality::Alternating, _) => SidesTrouble::SideToSide,
        (Laterality::Bilateral, _) => SidesTrouble::BothAtOnce,
    };
    let problem = ProblemKind::Sides {
        name: exercise.name.clone(),
        why,
    };
    Err((at, problem))
}

fn dose(line: &str, at: usize, exercise: &Exercise, raw: Option<&RawDose>) -> At<Dose> {
    let Some(raw) = raw else {
        return Ok(exercise.usual_dose());
    };
    let expected = |expected: Expected| {
        let text = from(line, raw.at.max(at));
        let words: Vec<&str> = text.split_whitespace().take(3).collect();
        let found = Found::new(&words.join(" "));
        Err((raw.at, ProblemKind::Expected { expected, found }))
    };
    let counts = exercise.dose.kind == DoseKind::Reps;
    match raw.unit {
        Unit::Open => Ok(Dose::Open),
        Unit::Seconds => {
            if raw.rep_ms.is_some() {
                return expected(Expected::RepsBeforePace);
            }
            let holds = match raw.manner {
                Some(Manner::Hold) => true,
                Some(Manner::Timed) => false,
                None => exercise.dose.kind == DoseKind::Hold,
            };
            match (holds, raw.least) {
                (true, min_s) => Ok(Dose::Hold {
                    min_s,
                    target_s: raw.amount,
                }),
                (false, None) => Ok(Dose::Timed {
                    target_s: raw.amount,
                }),
                (false, Some(_)) => expected(Expected::OneTime),
            }
        }
        Unit::Reps | Unit::None => {
            if raw.manner.is_some() || (raw.unit == Unit::None && !counts) {
                return expected(Expected::Unit);
            }
            if raw.least.is_some() {
                return expected(Expected::OneCount);
            }
            Ok(Dose::Reps {
                count: raw.amount,
                rep_ms: raw.rep_ms,
            })
        }
    }
}
