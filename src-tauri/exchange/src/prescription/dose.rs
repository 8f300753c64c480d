//! Sets, repetitions and times in whatever order they were written.

use super::tokens::At;

/// A number, or the two ends of a range, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub least: u64,
    pub most: u64,
}

/// What a line says of the dose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// How long, in milliseconds: the first time that is no rest.
    pub time: Option<Amount>,
    /// Sets, named as such or by an `x` before a time.
    pub sets: Option<Amount>,
    /// Repetitions, named as such or behind the sets.
    pub reps: Option<Amount>,
    /// A number that may be either: `x 3`, `repeat 3 times`, `10`.
    pub times: Option<Amount>,
    /// Rest between the sets, milliseconds.
    pub rest_ms: Option<u64>,
    /// Rest after the last set, milliseconds.
    pub rest_after_ms: Option<u64>,
    /// Whether the rest is a number without a unit.
    pub bare_rest: bool,
    /// Whether it says to hold.
    pub hold: bool,
    /// Whether it says something twice that can be so only once.
    pub torn: bool,
}

const SETS: [&str; 4] = ["set", "sets", "round", "rounds"];
const REPS: [&str; 8] = [
    "rep",
    "reps",
    "repetition",
    "repetitions",
    "breath",
    "breaths",
    "repeats",
    "circles",
];
const HOLD: [&str; 9] = [
    "hold", "holds", "holding", "held", "keep", "stay", "maintain", "sustain", "sec-hold",
];
const REPEAT: [&str; 5] = ["repeat", "repeated", "perform", "complete", "do"];
const REST: [&str; 6] = ["rest", "rests", "resting", "pause", "break", "relax"];
/// Words between the parts that say nothing of their own.
const FILL: [&str; 26] = [
    "of", "for", "the", "a", "an", "and", "then", "with", "at", "least", "about", "approx", "in",
    "to", "this", "position", "stretch", "exercise", "it", "up", "between", "total", "after",
    "around", "roughly", "per",
];

/// One step of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Atom {
    Time(Amount),
    Number(Amount),
    X,
    Sets,
    Reps,
    Times,
    Repeat,
    Hold,
    Rest,
    After,
    /// Where the sides stood.
    Side,
    Fill,
}

/// What the free tokens say; they are marked as taken. `sides` are those that
/// named the sides.
pub(super) fn take(tokens: &[At], taken: &mut [bool], sides: &[bool]) -> Found {
    let atoms = atoms(tokens, taken, sides);
    let mut found = Found::default();
    let mut left: Vec<Atom> = Vec::new();
    rests(&atoms, &mut found, &mut left);
    left.retain(|atom| !matches!(atom, Atom::Fill | Atom::After));
    let mut at = 0;
    while at < left.len() {
        at += step(left.get(at..).unwrap_or_default(), &mut found);
    }
    found
}

fn put(slot: &mut Option<Amount>, amount: Amount, torn: &mut bool) {
    match slot {
        Some(before) if *before != amount => *torn = true,
        _ => *slot = Some(amount),
    }
}

/// Reads the longest part that `left` begins with; how many atoms it took.
fn step(left: &[Atom], found: &mut Found) -> usize {
    let torn = &mut found.torn;
    match *left {
        [
            Atom::Number(sets),
            Atom::X,
            Atom::Hold,
            Atom::Time(time),
            ..,
        ]
        | [
            Atom::Number(sets),
            Atom::Sets,
            Atom::Hold,
            Atom::Time(time),
            ..,
        ] => {
            put(&mut found.sets, sets, torn);
            put(&mut found.time, time, torn);
            found.hold = true;
            4
        }
        [
            Atom::Number(sets),
            Atom::Sets,
            Atom::X,
            Atom::Time(time),
            ..,
        ] => {
            put(&mut found.sets, sets, torn);
            put(&mut found.time, time, torn);
            4
        }
        [
            Atom::Number(sets),
            Atom::Sets,
            Atom::X,
            Atom::Number(reps),
            ..,
        ] => {
            put(&mut found.sets, sets, torn);
            put(&mut found.reps, reps, torn);
            4 + usize::from(matches!(left.get(4), Some(Atom::Reps | Atom::Times)))
        }
        [Atom::Number(sets), Atom::X, Atom::Time(time), ..]
        | [Atom::Number(sets), Atom::Sets, Atom::Time(time), ..]
        | [Atom::Time(time), Atom::X, Atom::Number(sets), ..]
        | [Atom::Number(sets), Atom::Times, Atom::Time(time), ..] => {
            put(&mut found.sets, sets, torn);
            put(&mut found.time, time, torn);
            3 + usize::from(matches!(
                left.get(3),
                Some(Atom::Sets | Atom::Reps | Atom::Times)
            ))
        }
        [
            Atom::Number(reps),
            Atom::Reps,
            Atom::X,
            Atom::Number(sets),
            ..,
        ]
        | [Atom::Number(sets), Atom::X, Atom::Number(reps), ..]
        | [Atom::Number(sets), Atom::Sets, Atom::Number(reps), ..] => {
            put(&mut found.sets, sets, torn);
            put(&mut found.reps, reps, torn);
            let used = if matches!(left.get(1), Some(Atom::Reps)) {
                4
            } else {
                3
            };
            used + usize::from(matches!(
                left.get(used),
                Some(Atom::Sets | Atom::Reps | Atom::Times)
            ))
        }
        [Atom::Number(sets), Atom::Sets, ..] | [Atom::Sets, Atom::Number(sets), ..] => {
            put(&mut found.sets, sets, torn);
            2
        }
        [Atom::X, Atom::Number(sets), Atom::Sets, ..] => {
            put(&mut found.sets, sets, torn);
            3
        }
        [Atom::Number(reps), Atom::Reps, ..] | [Atom::Reps, Atom::Number(reps), ..] => {
            put(&mut found.reps, reps, torn);
            2
        }
        [Atom::X, Atom::Number(reps), Atom::Reps, ..] => {
            put(&mut found.reps, reps, torn);
            3
        }
        // "Do 3 sets": the word before it says nothing of its own.
        [
            Atom::Repeat,
            Atom::Number(_),
            Atom::Sets | Atom::Reps | Atom::X,
            ..,
        ] => 1,
        [Atom::Number(reps), Atom::Side, ..] => {
            put(&mut found.reps, reps, torn);
            2
        }
        [Atom::Repeat | Atom::X, Atom::Number(times), ..] => {
            put(&mut found.times, times, torn);
            2 + usize::from(matches!(left.get(2), Some(Atom::Times | Atom::X)))
        }
        [Atom::Number(times), Atom::X | Atom::Times, ..] => {
            put(&mut found.times, times, torn);
            2
        }
        [Atom::Number(times), ..] => {
            put(&mut found.times, times, torn);
            1
        }
        [Atom::Time(time), ..] => {
            put(&mut found.time, time, torn);
            1
        }
        [Atom::Hold, ..] => {
            found.hold = true;
            1
        }
        _ => 1,
    }
}

/// Takes out "rest 15 s", "15 s rest", "30 s rest after"; the rest goes to `left`.
fn rests(atoms: &[Atom], found: &mut Found, left: &mut Vec<Atom>) {
    let mut at = 0;
    while let Some(atom) = atoms.get(at) {
        if *atom != Atom::Rest {
            left.push(*atom);
            at += 1;
            continue;
        }
        let mut next = at + 1;
        let mut after = false;
        while let Some(Atom::Fill | Atom::After) = atoms.get(next) {
            after |= atoms.get(next) == Some(&Atom::After);
            next += 1;
        }
        let behind = match atoms.get(next) {
            Some(Atom::Time(time)) => Some(*time),
            Some(Atom::Number(bare)) => {
                found.bare_rest = true;
                Some(*bare)
            }
            _ => None,
        };
        let time = match behind {
            Some(time) => {
                at = next + 1;
                Some(time)
            }
            None => {
                at += 1;
                while matches!(left.last(), Some(Atom::Fill)) {
                    left.pop();
                }
                // The only time of a line is its dose, but behind repetitions.
                let times = left.iter().filter(|atom| matches!(atom, Atom::Time(_)));
                let several = times.count() > 1;
                let before = left.iter().rev().skip(1).find(|atom| **atom != Atom::Fill);
                let counted = matches!(before, Some(Atom::Number(_) | Atom::Reps | Atom::Side));
                match left.last() {
                    Some(Atom::Time(time)) if several || counted => {
                        let time = *time;
                        left.pop();
                        Some(time)
                    }
                    _ => None,
                }
            }
        };
        let Some(time) = time else { continue };
        let slot = if after {
            &mut found.rest_after_ms
        } else {
            &mut found.rest_ms
        };
        *slot = Some(time.most);
    }
}

/// The free tokens as atoms; each is marked as taken. What is no part of a dose
/// stays free.
fn atoms(tokens: &[At], taken: &mut [bool], sides: &[bool]) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if taken.get(at).copied().unwrap_or(true) {
            if sides.get(at).copied().unwrap_or(false) && atoms.last() != Some(&Atom::Side) {
                atoms.push(Atom::Side);
            }
            at += 1;
            continue;
        }
        let (atom, end) = if token.number().is_some() {
            number(tokens, at)
        } else if let Some(word) = token.word() {
            match of_word(word).filter(|_| with_number(tokens, at, word)) {
                _ if word == "a" && tokens.get(at + 1).and_then(At::word) == Some("minute") => {
                    (Atom::Time(both(60_000)), at + 2)
                }
                Some(atom) => (atom, at + 1),
                None => {
                    at += 1;
                    continue;
                }
            }
        } else if token.is_sign(&['×', '*']) {
            (Atom::X, at + 1)
        } else {
            // Punctuation between the parts.
            (Atom::Fill, at + 1)
        };
        for slot in taken.iter_mut().take(end).skip(at) {
            *slot = true;
        }
        atoms.push(atom);
        at = end;
    }
    atoms
}

fn of_word(word: &str) -> Option<Atom> {
    let has = |list: &[&str]| list.contains(&word);
    if word == "x" {
        Some(Atom::X)
    } else if matches!(word, "times" | "time") {
        Some(Atom::Times)
    } else if has(&SETS) {
        Some(Atom::Sets)
    } else if has(&REPS) {
        Some(Atom::Reps)
    } else if has(&HOLD) {
        Some(Atom::Hold)
    } else if has(&REPEAT) {
        Some(Atom::Repeat)
    } else if has(&REST) {
        Some(Atom::Rest)
    } else if matches!(word, "after" | "afterwards") {
        Some(Atom::After)
    } else if has(&FILL) {
        Some(Atom::Fill)
    } else {
        None
    }
}

/// Whether `word` says what it says of the dose here: "keep 30 s" is a hold,
/// "keep your hips square" is advice.
fn with_number(tokens: &[At], at: usize, word: &str) -> bool {
    if !matches!(word, "keep" | "stay" | "maintain" | "relax") {
        return true;
    }
    let next = tokens.get(at + 1).filter(|next| next.word() != Some("for"));
    let next = next.or(tokens.get(at + 2));
    next.is_some_and(|next| next.number().is_some())
}

/// The number at `at` with its range and unit, and where that ends.
fn number(tokens: &[At], at: usize) -> (Atom, usize) {
    let first = tokens.get(at).and_then(At::number).unwrap_or(0);
    let mut end = at + 1;
    // 1:30
    if tokens.get(end).is_some_and(|sign| sign.is_sign(&[':']))
        && touching(tokens, at)
        && touching(tokens, end)
        && let Some(seconds) = tokens.get(end + 1).and_then(At::number)
        && seconds < 60_000
    {
        let ms = first.saturating_mul(60).saturating_add(seconds);
        return (
            Atom::Time(both(ms)),
            unit(tokens, end + 2).map_or(end + 2, |(_, end)| end),
        );
    }
    let early = unit(tokens, end);
    let mut range_at = early.map_or(end, |(_, end)| end);
    let dash = tokens
        .get(range_at)
        .is_some_and(|sign| sign.is_sign(&['-', '–', '—']))
        || matches!(tokens.get(range_at).and_then(At::word), Some("to" | "or"));
    let mut most = first;
    let mut factor = early.map(|(factor, _)| factor);
    if dash && let Some(second) = tokens.get(range_at + 1).and_then(At::number) {
        let late = unit(tokens, range_at + 2);
        // `3 - 30 s`, with blanks around the dash, is sets and a time.
        let spaced = !touching(tokens, at) && !touching(tokens, range_at) && first < 10_000;
        let word = tokens
            .get(range_at)
            .is_some_and(|dash| dash.word().is_some());
        if (word && second >= first) || (!word && !spaced) {
            most = second;
            range_at += 2;
            end = range_at;
            if let Some((found, after)) = late {
                factor = Some(found);
                end = after;
            }
        }
    }
    if most == first
        && let Some((_, after)) = early
    {
        end = after;
    }
    match factor {
        Some(factor) => {
            let mut amount = Amount {
                least: first.saturating_mul(factor),
                most: most.saturating_mul(factor),
            };
            // 1 min 30 s
            if factor == 60 && amount.least == amount.most {
                let and = usize::from(tokens.get(end).and_then(At::word) == Some("and"));
                if let Some(seconds) = tokens.get(end + and).and_then(At::number)
                    && seconds < 60_000
                    && let Some((1, after)) = unit(tokens, end + and + 1)
                {
                    amount = both(amount.most.saturating_add(seconds));
                    end = after;
                }
            }
            (Atom::Time(amount), end)
        }
        None => (Atom::Number(Amount { least: first, most }), end),
    }
}

fn both(ms: u64) -> Amount {
    Amount {
        least: ms,
        most: ms,
    }
}

/// Whether nothing stands between the token at `at` and the next.
fn touching(tokens: &[At], at: usize) -> bool {
    match (tokens.get(at), tokens.get(at + 1)) {
        (Some(one), Some(next)) => one.span.end == next.span.start,
        _ => false,
    }
}

/// A unit of time at `at`: its seconds, and where it ends.
fn unit(tokens: &[At], at: usize) -> Option<(u64, usize)> {
    // 30-second
    let at = at
        + usize::from(
            tokens.get(at).is_some_and(|sign| sign.is_sign(&['-']))
                && tokens.get(at + 1).and_then(At::word).is_some(),
        );
    let token = tokens.get(at)?;
    if token.is_sign(&['"', '″', '”']) {
        return Some((1, at + 1));
    }
    if token.is_sign(&['′', '\'', '’']) {
        // Two of them are seconds.
        let two = tokens
            .get(at + 1)
            .is_some_and(|next| next.is_sign(&['′', '\'', '’']));
        return Some(if two { (1, at + 2) } else { (60, at + 1) });
    }
    let seconds = match token.word()? {
        "s" | "sec" | "secs" | "second" | "seconds" | "sek" => 1,
        "m" | "min" | "mins" | "minute" | "minutes" => 60,
        // "half a minute"
        "a" if tokens.get(at + 1).and_then(At::word) == Some("minute") => {
            return Some((60, at + 2));
        }
        _ => return None,
    };
    let dot = tokens.get(at + 1).is_some_and(|dot| dot.is_sign(&['.']));
    Some((seconds, at + 1 + usize::from(dot)))
}
