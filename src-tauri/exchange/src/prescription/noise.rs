//! How often: "2x/day", "daily", "for 6 weeks". A routine does not say when it
//! is done, so this is found, taken out of the dose's way and kept in words.

use super::tokens::{At, Token};

/// Marks what says how often as taken.
pub(super) fn mark(tokens: &[At], taken: &mut [bool]) {
    for start in 0..tokens.len() {
        if taken.get(start).copied().unwrap_or(true) {
            continue;
        }
        let end = [alone, per_period, for_periods, times_of_day]
            .into_iter()
            .filter_map(|rule| rule(tokens, start))
            .max();
        if let Some(end) = end {
            for slot in taken.iter_mut().take(end).skip(start) {
                *slot = true;
            }
        }
    }
}

fn word(tokens: &[At], at: usize) -> Option<&str> {
    tokens.get(at).and_then(At::word)
}

fn is(tokens: &[At], at: usize, words: &[&str]) -> bool {
    word(tokens, at).is_some_and(|word| words.contains(&word))
}

/// `daily`, `bid`, `every morning`.
fn alone(tokens: &[At], start: usize) -> Option<usize> {
    const DAILY: [&str; 12] = [
        "daily", "nightly", "weekly", "bid", "tid", "qid", "qd", "od", "bd", "tds", "hourly", "prn",
    ];
    if is(tokens, start, &DAILY) {
        return Some(start + 1);
    }
    let mut at = start;
    if is(tokens, at, &["every", "each"]) {
        at += 1;
        if is(tokens, at, &["other", "second"]) {
            at += 1;
        }
        return period(tokens, at);
    }
    None
}

/// A day, a week, a part of the day.
fn period(tokens: &[At], at: usize) -> Option<usize> {
    const PERIODS: [&str; 17] = [
        "day", "days", "d", "week", "weeks", "wk", "wks", "wkly", "morning", "mornings", "evening",
        "evenings", "night", "hour", "hours", "month", "months",
    ];
    is(tokens, at, &PERIODS).then_some(at + 1)
}

/// `2x/day`, `1-2 times per day`, `twice a day`, `3 days a week`.
fn per_period(tokens: &[At], start: usize) -> Option<usize> {
    let mut at = number(tokens, start)?;
    // "3 x 10 daily": the number belongs to what stands before it.
    let few = tokens
        .get(start)
        .and_then(At::number)
        .is_some_and(|number| number <= 4_000);
    let behind = start.checked_sub(1).is_some_and(|before| {
        is(tokens, before, &["x", "of"])
            || tokens
                .get(before)
                .is_some_and(|sign| sign.is_sign(&['×', '*']))
    });
    const COUNTED: [&str; 7] = [
        "x", "times", "time", "sessions", "session", "days", "nights",
    ];
    if is(tokens, at, &COUNTED) || tokens.get(at)?.is_sign(&['×', '*']) {
        at += 1;
    } else if !few || behind {
        return None;
    }
    if is(tokens, at, &["daily", "weekly", "nightly"]) {
        return Some(at + 1);
    }
    let joined = is(tokens, at, &["per", "a", "each", "every", "in", "the"])
        || tokens.get(at).is_some_and(|sign| sign.is_sign(&['/']));
    if joined {
        at += 1;
        if is(tokens, at, &["the"]) {
            at += 1;
        }
        return period(tokens, at);
    }
    None
}

/// `for 6 weeks`, `x 6 wks`.
fn for_periods(tokens: &[At], start: usize) -> Option<usize> {
    let joined =
        is(tokens, start, &["for", "x", "over"]) || tokens.get(start)?.is_sign(&['×', '*']);
    let from = if joined { start + 1 } else { start };
    let at = number(tokens, from)?;
    // Minutes and seconds are doses, so only longer spans are meant here; `3
    // days` alone is one too.
    const SPANS: [&str; 8] = [
        "day", "days", "week", "weeks", "wk", "wks", "month", "months",
    ];
    is(tokens, at, &SPANS).then_some(at + 1)
}

/// `in the morning`, `morning and evening`, `before bed`.
fn times_of_day(tokens: &[At], start: usize) -> Option<usize> {
    const PARTS: [&str; 9] = [
        "morning", "mornings", "evening", "evenings", "night", "bedtime", "bed", "am", "pm",
    ];
    let mut at = start;
    while is(tokens, at, &["in", "at", "before", "the", "and"]) {
        at += 1;
    }
    let mut seen = false;
    while is(tokens, at, &PARTS) {
        seen = true;
        at += 1;
        let joined = is(tokens, at, &["and"])
            || tokens
                .get(at)
                .is_some_and(|sign| sign.is_sign(&['&', '/', ',']));
        if joined && is(tokens, at + 1, &PARTS) {
            at += 1;
        }
    }
    seen.then_some(at)
}

/// A number, or a range of two, from `at`; where it ends.
fn number(tokens: &[At], at: usize) -> Option<usize> {
    tokens.get(at)?.number()?;
    let ranged = tokens.get(at + 1).is_some_and(|sign| {
        sign.is_sign(&['-', '–']) || sign.token == Token::Word("to".to_owned())
    }) && tokens
        .get(at + 2)
        .is_some_and(|next| next.number().is_some());
    Some(if ranged { at + 3 } else { at + 1 })
}
