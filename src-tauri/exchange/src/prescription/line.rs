//! One line in anybody's words, as an entry.

use super::dose::{self, Amount, Found};
use super::doubt::{Change, Counted, Doubt};
use super::sides::How;
use super::tokens::{At, tokens};
use super::{noise, sides};
use crate::routine_text::{Named, Names, SETS_MAX};
use limber_core::exercise::Laterality;
use limber_core::timeline::{CompileError, check_dose};
use limber_core::{Dose, DoseKind, Entry, Exercise, Move, Sides};

/// Words beside a name that add nothing to it.
const GENERIC: [&str; 11] = [
    "stretch",
    "stretches",
    "stretching",
    "exercise",
    "exercises",
    "pose",
    "hold",
    "position",
    "the",
    "your",
    "gentle",
];
/// Words of a name that are held against the known ones.
const GUESSED_WORDS: usize = 5;
/// Words that keep two others together in a note.
const BETWEEN: [&str; 9] = ["and", "the", "of", "with", "your", "in", "a", "to", "or"];
/// A bare number up to this counts sets of a hold; a longer one is its seconds.
const SETS_LIKELY: u64 = 9_000;
/// A pace up to this is a hold within a repetition, milliseconds.
const REP_HOLD_MAX: u64 = 20_000;

/// What a line was read as.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// The entry, with what else was said as its note.
    pub entry: Entry,
    /// Why the reading may be wrong.
    pub doubts: Vec<Doubt>,
    /// What was changed so that it can be done.
    pub changed: Vec<Change>,
    /// Whether an amount is given, rather than the usual one taken.
    pub with_dose: bool,
    /// Whether words are left that were not understood.
    pub left_over: bool,
}

/// What a line is made of, before an exercise is found in it.
pub(super) struct Parts<'a> {
    pub exercise: Option<&'a Exercise>,
    pub name_doubt: Option<Doubt>,
    found: Found,
    sides: Option<(Sides, How)>,
    /// What was not understood, and what says how often, as written.
    rest: Vec<String>,
    left_over: bool,
}

impl Parts<'_> {
    /// Whether the line says how much.
    pub fn has_dose(&self) -> bool {
        let found = &self.found;
        found.time.is_some()
            || found.reps.is_some()
            || found.sets.is_some()
            || found.times.is_some()
    }
}

/// Reads `line`. `guess` allows a name that is only like a known one.
pub(super) fn parts<'a>(line: &str, names: &Names<'a>, guess: bool) -> Parts<'a> {
    let tokens = tokens(line);
    let mut taken = vec![false; tokens.len()];
    bullet(&tokens, &mut taken);
    let mut name_doubt = None;
    let mut exercise = None;
    if let Some((named, span, others)) = known(line, &tokens, &taken, names) {
        for (slot, token) in taken.iter_mut().zip(&tokens) {
            *slot |= span.contains(&token.span.start);
        }
        if let Some(others) = others {
            name_doubt = Some(others);
        }
        around(&tokens, &mut taken, span.start, span.end);
        exercise = Some(named);
    }
    let mut quiet = taken.clone();
    noise::mark(&tokens, &mut quiet);
    let often = segments(line, &tokens, |at| is(&quiet, at) && !is(&taken, at));
    taken.clone_from(&quiet);
    let before = taken.clone();
    let sides = sides::take(&tokens, &mut taken);
    let of_sides: Vec<bool> = taken
        .iter()
        .zip(&before)
        .map(|(now, then)| *now && !then)
        .collect();
    let found = dose::take(&tokens, &mut taken, &of_sides);
    let free = |at: usize| !is(&taken, at) && tokens.get(at).is_some_and(|t| t.word().is_some());
    let mut rest = segments(line, &tokens, free);
    if exercise.is_none()
        && guess
        && (found.time.is_some() || found.reps.is_some() || found.sets.is_some())
    {
        let name = rest.first().cloned().unwrap_or_default();
        if let Some(near) = like(&name, names) {
            name_doubt = Some(Doubt::NotAName {
                name,
                like: near.name.clone(),
            });
            exercise = Some(near);
            rest.remove(0);
        }
    }
    let left_over = !rest.is_empty();
    rest.extend(often);
    Parts {
        exercise,
        name_doubt,
        found,
        sides,
        rest,
        left_over,
    }
}

/// The exercise that `words` are most like, or the first few of them.
fn like<'a>(words: &str, names: &Names<'a>) -> Option<&'a Exercise> {
    let words: Vec<&str> = words.split_whitespace().take(GUESSED_WORDS).collect();
    (1..=words.len()).rev().find_map(|count| {
        let start = words.get(..count)?.join(" ");
        let near = names.nearest(&start);
        match names.at_start_of(near.first()?) {
            Named::One(exercise, _) => Some(exercise),
            Named::Several(..) | Named::Nothing => None,
        }
    })
}

fn is(flags: &[bool], at: usize) -> bool {
    flags.get(at).copied().unwrap_or(false)
}

/// `1.`, `2)`, `-`, `•`, `[ ]` before everything else.
fn bullet(tokens: &[At], taken: &mut [bool]) {
    let numbered = tokens.first().is_some_and(|first| first.number().is_some())
        && tokens
            .get(1)
            .is_some_and(|second| second.is_sign(&['.', ')']))
        && tokens.get(2).is_some_and(|third| third.word().is_some());
    let signs = tokens
        .iter()
        .take_while(|token| {
            token.is_sign(&[
                '-', '*', '•', '+', '–', '·', '▪', '●', '[', ']', '☐', '>', '#',
            ])
        })
        .count();
    for slot in taken.iter_mut().take(if numbered { 2 } else { signs }) {
        *slot = true;
    }
}

type NamedAt<'a> = (&'a Exercise, std::ops::Range<usize>, Option<Doubt>);

/// The first name of the library in the line; of several that begin there, the
/// longest.
fn known<'a>(line: &str, tokens: &[At], taken: &[bool], names: &Names<'a>) -> Option<NamedAt<'a>> {
    let starts = tokens.iter().enumerate().filter(|(at, token)| {
        !is(taken, *at) && !matches!(token.token, super::tokens::Token::Sign(_))
    });
    for (_, token) in starts {
        let start = token.span.start;
        match names.at_start_of(line.get(start..)?) {
            Named::One(exercise, end) => return Some((exercise, start..start + end, None)),
            Named::Several(meant, end) => {
                let doubt = Doubt::Several(meant.iter().map(|one| one.name.clone()).collect());
                let first = meant.first().copied()?;
                return Some((first, start..start + end, Some(doubt)));
            }
            Named::Nothing => {}
        }
    }
    None
}

/// Takes the generic words that stand right beside the name.
fn around(tokens: &[At], taken: &mut [bool], start: usize, end: usize) {
    let generic = |token: &At| token.word().is_some_and(|word| GENERIC.contains(&word));
    let before = tokens
        .iter()
        .take_while(|token| token.span.end <= start)
        .count();
    for at in (0..before).rev() {
        match (tokens.get(at).is_some_and(generic), taken.get_mut(at)) {
            (true, Some(slot)) => *slot = true,
            _ => break,
        }
    }
    let from = tokens
        .iter()
        .take_while(|token| token.span.start < end)
        .count();
    for at in from..tokens.len() {
        let plain = tokens
            .get(at)
            .is_some_and(|token| generic(token) && token.word() != Some("hold"));
        match (plain, taken.get_mut(at)) {
            (true, Some(slot)) => *slot = true,
            _ => break,
        }
    }
}

/// Runs of tokens that `wanted` names, as written.
fn segments(line: &str, tokens: &[At], wanted: impl Fn(usize) -> bool) -> Vec<String> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    let mut open = false;
    for (at, token) in tokens.iter().enumerate() {
        if !wanted(at) {
            open &= token.word().is_some_and(|word| BETWEEN.contains(&word));
            continue;
        }
        match runs.last_mut().filter(|_| open) {
            Some(run) => run.end = token.span.end,
            None => runs.push(token.span.clone()),
        }
        open = true;
    }
    runs.into_iter()
        .filter_map(|run| line.get(run))
        .map(|text| text.trim().to_owned())
        .collect()
}

/// The entry that `parts` come to; `None` where they name no exercise or no
/// dose that can be done.
pub(super) fn entry(parts: &Parts<'_>) -> Option<Line> {
    let exercise = parts.exercise?;
    let mut doubts: Vec<Doubt> = parts.name_doubt.iter().cloned().collect();
    let mut changed = Vec::new();
    if parts.found.torn {
        doubts.push(Doubt::TwoAmounts);
    }
    if parts.found.bare_rest {
        doubts.push(Doubt::RestWithoutUnit);
    }
    let (dose, sets) = amount(exercise, &parts.found, &mut doubts);
    let dose = doable(exercise, dose, &mut changed)?;
    let sets = u32::try_from(sets)
        .ok()
        .filter(|sets| (1..=SETS_MAX).contains(sets))?;
    let sides = sides_of(exercise, parts.sides, &mut doubts);
    let seconds = |ms: Option<u64>| {
        let seconds = u32::try_from(ms.unwrap_or(0) / 1_000).ok();
        seconds.filter(|s| *s <= limber_core::timeline::STEP_MAX_S)
    };
    Some(Line {
        entry: Entry {
            exercise: exercise.id.clone(),
            dose,
            sets,
            sides,
            side_order: None,
            get_ready_s: None,
            switch_s: None,
            rest_s: seconds(parts.found.rest_ms)?,
            rest_after_s: seconds(parts.found.rest_after_ms)?,
            note: (!parts.rest.is_empty()).then(|| parts.rest.join("; ")),
        },
        doubts,
        changed,
        with_dose: parts.has_dose(),
        left_over: parts.left_over,
    })
}

/// Of a range the lower end, with a word about it.
fn one_of(amount: Amount, what: Counted, doubts: &mut Vec<Doubt>) -> u64 {
    if amount.least != amount.most {
        let (least, most) = (amount.least / 1_000, amount.most / 1_000);
        doubts.push(Doubt::Range { least, most, what });
    }
    if !amount.least.is_multiple_of(1_000) {
        doubts.push(Doubt::NotWhole(what));
    }
    amount.least / 1_000
}

fn in_seconds(ms: u64) -> u32 {
    u32::try_from(ms.saturating_add(500) / 1_000).unwrap_or(u32::MAX)
}

/// Dose and sets.
fn amount(exercise: &Exercise, found: &Found, doubts: &mut Vec<Doubt>) -> (Dose, u64) {
    let kind = exercise.dose.kind;
    let Some(time) = found.time else {
        return counted(exercise, found, doubts);
    };
    if !time.least.is_multiple_of(1_000) || !time.most.is_multiple_of(1_000) {
        doubts.push(Doubt::SecondsNotWhole);
    }
    let either = found.sets.or(found.times);
    let holds = kind == DoseKind::Hold;
    if kind == DoseKind::Reps {
        // "Hold 5 s, 10 times" of something that is counted: the pace.
        let short = time.most <= REP_HOLD_MAX;
        let held = short && found.hold;
        let (count, sets) = match (found.reps, found.times, found.sets) {
            (Some(reps), times, sets) => (Some(reps), sets.or(times)),
            (None, Some(times), sets) if held => (Some(times), sets),
            (None, None, Some(sets)) if held => (Some(sets), None),
            _ => (None, None),
        };
        if let Some(count) = count.filter(|_| short) {
            let dose = Dose::Reps {
                count: whole(one_of(count, Counted::Repetitions, doubts)),
                rep_ms: Some(whole(time.most)),
            };
            return (
                dose,
                sets.map_or(1, |sets| one_of(sets, Counted::Sets, doubts)),
            );
        }
    }
    let mut sets = either
        .or(found.reps)
        .map_or(1, |sets| one_of(sets, Counted::Sets, doubts));
    if let (Some(_), Some(reps)) = (either, found.reps) {
        sets = sets.saturating_mul(one_of(reps, Counted::Repetitions, doubts));
        doubts.push(Doubt::SetsOfHolds(sets));
    }
    let target_s = in_seconds(time.most);
    if holds || (kind == DoseKind::Reps && found.hold) {
        let min_s = (time.least != time.most).then(|| in_seconds(time.least));
        return (Dose::Hold { min_s, target_s }, sets);
    }
    if time.least != time.most {
        doubts.push(Doubt::LongerTaken);
    }
    (Dose::Timed { target_s }, sets)
}

/// Dose and sets where no time is given.
fn counted(exercise: &Exercise, found: &Found, doubts: &mut Vec<Doubt>) -> (Dose, u64) {
    let usual = exercise.usual_dose();
    if exercise.dose.kind == DoseKind::Reps {
        let (reps, sets) = match (found.reps, found.sets, found.times) {
            (Some(reps), sets, times) => (Some(reps), sets.or(times)),
            (None, sets, times) => (times, sets),
        };
        let dose = reps.map_or(usual, |reps| Dose::Reps {
            count: whole(one_of(reps, Counted::Repetitions, doubts)),
            rep_ms: None,
        });
        let given = reps.is_some() || sets.is_some();
        let usual_sets = if given {
            1
        } else {
            u64::from(exercise.dose.sets)
        };
        return (
            dose,
            sets.map_or(usual_sets, |sets| one_of(sets, Counted::Sets, doubts)),
        );
    }
    let Some(count) = found.sets.or(found.times).or(found.reps) else {
        return (usual, u64::from(exercise.dose.sets));
    };
    if found.sets.is_none() && count.most > SETS_LIKELY {
        doubts.push(Doubt::NumberWithoutUnit);
        let target_s = whole(count.most / 1_000);
        let dose = match exercise.dose.kind {
            DoseKind::Hold => Dose::Hold {
                min_s: (count.least != count.most).then(|| whole(count.least / 1_000)),
                target_s,
            },
            _ => Dose::Timed { target_s },
        };
        return (dose, 1);
    }
    doubts.push(Doubt::NoTime);
    let mut sets = one_of(count, Counted::Sets, doubts);
    if found.sets.is_some()
        && let Some(reps) = found.reps.or(found.times)
    {
        sets = sets.saturating_mul(one_of(reps, Counted::Repetitions, doubts));
    }
    (usual, sets)
}

fn whole(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// `dose`, raised to the exercise's floor or cut at its limit; `None` where it
/// is nonsense.
fn doable(exercise: &Exercise, dose: Dose, changed: &mut Vec<Change>) -> Option<Dose> {
    let mov = Move::from(exercise);
    let refused = match check_dose(&mov, &dose) {
        Ok(()) => return Some(dose),
        Err(refused) => refused,
    };
    let dose = match (refused, dose) {
        (
            CompileError::UnderFloor {
                floor_s, asked_s, ..
            },
            Dose::Hold { min_s, target_s },
        ) => {
            changed.push(Change::Floor {
                exercise: exercise.name.clone(),
                asked_s,
                floor_s,
            });
            Dose::Hold {
                min_s: min_s.map(|s| s.max(floor_s)).filter(|s| *s < target_s),
                target_s: target_s.max(floor_s),
            }
        }
        (CompileError::OverLimit { limit_s, .. }, Dose::Timed { .. }) => {
            changed.push(Change::Limit {
                exercise: exercise.name.clone(),
                minutes: limit_s / 60,
            });
            Dose::Timed { target_s: limit_s }
        }
        _ => return None,
    };
    check_dose(&mov, &dose).ok().map(|()| dose)
}

fn sides_of(exercise: &Exercise, asked: Option<(Sides, How)>, doubts: &mut Vec<Doubt>) -> Sides {
    let Some((asked, how)) = asked else {
        return Sides::Both;
    };
    if how == How::Bare {
        doubts.push(Doubt::OneSide);
    }
    match (exercise.laterality, asked) {
        (Laterality::EachSide, _) => asked,
        (Laterality::Alternating, Sides::Both) => Sides::Both,
        (Laterality::Alternating, _) => {
            doubts.push(Doubt::SideToSide {
                exercise: exercise.name.clone(),
            });
            Sides::Both
        }
        (Laterality::Bilateral, Sides::Both) if how == How::Each => Sides::Both,
        (Laterality::Bilateral, _) => {
            doubts.push(Doubt::BothAtOnce {
                exercise: exercise.name.clone(),
            });
            Sides::Both
        }
    }
}
