//! Values as they are typed.

use crate::args::Scale;
use chrono::NaiveDate;
use limber_engine::Family;
use limber_engine::facade::{Format, OPEN_MAX_S, RATES};
use limber_text::{Language, Message, say};
use std::fmt;

/// Why a value can't be what was typed: the end of a sentence.
#[derive(Clone, Debug)]
pub struct Wrong(pub Message);

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.words(Language::English))
    }
}

impl std::error::Error for Wrong {}

/// A value from 0 to 10, or `none`.
pub fn scale(text: &str) -> Result<Scale, Wrong> {
    if text == "none" {
        return Ok(Scale(None));
    }
    text.parse()
        .ok()
        .filter(|value| *value <= 10)
        .map(|value| Scale(Some(value)))
        .ok_or_else(|| Wrong(say!("terminal-why-scale")))
}

/// A number of repetitions.
pub fn reps(text: &str) -> Result<u32, Wrong> {
    text.parse().map_err(|_| Wrong(say!("terminal-why-reps")))
}

/// Milliseconds of `25`, `25s`, `2min`, `1:30` or `1:00:00`.
pub fn length(text: &str) -> Result<u64, Wrong> {
    let wrong = || Wrong(say!("terminal-why-length"));
    let number = |text: &str| -> Result<u64, Wrong> {
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        text.parse().map_err(|_| wrong())
    };
    let seconds = if let Some(minutes) = text.strip_suffix("min") {
        number(minutes.trim_end())?.saturating_mul(60)
    } else if let Some(seconds) = text.strip_suffix('s') {
        number(seconds.trim_end())?
    } else {
        let mut parts = text.split(':');
        let first = number(parts.next().unwrap_or_default())?;
        let mut rest =
            parts.map(|part| number(part).and_then(|n| if n < 60 { Ok(n) } else { Err(wrong()) }));
        let more = rest.by_ref().take(2).try_fold(first, |sum, part| {
            part.map(|part| sum.saturating_mul(60).saturating_add(part))
        })?;
        if rest.next().is_some() {
            return Err(wrong());
        }
        more
    };
    Ok(seconds.saturating_mul(1_000))
}

fn path_and(text: &str) -> Result<(&str, &str), Wrong> {
    text.rsplit_once('=')
        .filter(|(path, _)| !path.is_empty())
        .ok_or_else(|| Wrong(say!("terminal-why-path")))
}

/// A step by its path, and what was held.
pub fn path_and_length(text: &str) -> Result<(String, u64), Wrong> {
    let (path, value) = path_and(text)?;
    Ok((path.to_owned(), length(value)?))
}

/// A step by its path, and its repetitions.
pub fn path_and_reps(text: &str) -> Result<(String, u32), Wrong> {
    let (path, value) = path_and(text)?;
    Ok((path.to_owned(), reps(value)?))
}

/// How many times as fast.
pub fn speed(text: &str) -> Result<u32, Wrong> {
    text.parse()
        .ok()
        .filter(|speed| (1..=1_000).contains(speed))
        .ok_or_else(|| Wrong(say!("terminal-why-speed")))
}

/// Samples a second.
pub fn rate(text: &str) -> Result<u32, Wrong> {
    text.parse()
        .ok()
        .filter(|rate| RATES.contains(rate))
        .ok_or_else(|| Wrong(say!("terminal-why-rate")))
}

/// A family of sounds.
pub fn family(text: &str) -> Result<Family, Wrong> {
    Family::from_word(text).ok_or_else(|| Wrong(say!("terminal-why-family")))
}

/// Seconds of a step that waits.
pub fn open(text: &str) -> Result<u32, Wrong> {
    text.parse()
        .ok()
        .filter(|s| (1..=OPEN_MAX_S).contains(s))
        .ok_or_else(|| Wrong(say!("terminal-why-open")))
}

/// A day.
pub fn date(text: &str) -> Result<NaiveDate, Wrong> {
    limber_engine::facade::day(text).map_err(|_| Wrong(say!("terminal-why-date")))
}

/// The form of a file.
pub fn format_word(text: &str) -> Result<Format, Wrong> {
    Format::from_word(text).map_err(|_| Wrong(say!("terminal-why-format")))
}
