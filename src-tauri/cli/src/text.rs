//! Text as a terminal may show it: harmless, and as wide as it looks.

use std::borrow::Cow;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// `text` without what a terminal would obey instead of show: control
/// characters (so escape sequences too) and marks that turn the direction of
/// the line around them become a visible `\u{..}`. Line breaks become spaces.
/// Right-to-left letters and emoji stay.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.chars().any(commands) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if matches!(c, '\n' | '\r' | '\t') {
            shown.push(' ');
        } else if commands(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

fn commands(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{2028}' | '\u{2029}'
                | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// Columns that `text` takes.
pub fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// At most `columns` of `text`; what does not fit becomes `…`.
pub fn fit(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let mut taken = 0;
    let mut shown = String::new();
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if taken + wide + 1 > columns {
            break;
        }
        taken += wide;
        shown.push(c);
    }
    if columns > 0 {
        shown.push('…');
    }
    Cow::Owned(shown)
}

/// Minutes and seconds, such as `0:30`, `12:05` or `1:02:03`; a part of a
/// second counts as a whole one, as in a countdown.
pub fn clock(ms: u64) -> String {
    let s = ms.div_ceil(1_000);
    let (hours, minutes, seconds) = (s / 3_600, s / 60 % 60, s % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// A length as people say it: `30 s`, `10 min`, `1 h 5 min`.
pub fn length(ms: u64) -> String {
    let s = (ms + 500) / 1_000;
    if s < 100 {
        return format!("{s} s");
    }
    let minutes = (s + 30) / 60;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}

/// The words of a kind as people read them: `get ready`, `hold`.
pub fn words(kind: &str) -> String {
    kind.replace(['_', '-'], " ")
}

/// `text` broken at spaces into lines of at most `columns`; a longer word
/// stands alone and is cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() && width(&line) + 1 + width(word) > columns {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&fit(word, columns.max(1)));
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
