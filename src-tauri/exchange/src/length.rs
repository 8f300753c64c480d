//! Lengths of time in words that fit everywhere.

use limber_text::{Language, say};

/// `45 s`, `4:30 min` or `1 h 4 min`, rounded down to what it shows.
pub(crate) fn length(ms: u64, language: Language) -> String {
    let seconds = ms / 1_000;
    let length = match seconds {
        0..60 => say!("length-seconds", count = seconds),
        60..3_600 => say!(
            "length-minutes",
            count = format!("{}:{:02}", seconds / 60, seconds % 60)
        ),
        _ => say!(
            "length-hours",
            hours = seconds / 3_600,
            minutes = seconds / 60 % 60
        ),
    };
    length.words(language)
}
