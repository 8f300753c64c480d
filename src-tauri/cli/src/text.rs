//! Text as a terminal may show it: harmless, and as wide as it looks.

use limber_text::{Language, say};
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
pub fn length(language: Language, ms: u64) -> String {
    let s = (ms + 500) / 1_000;
    if s < 100 {
        return say!("length-seconds", count = s).words(language);
    }
    let minutes = (s + 30) / 60;
    let told = match (minutes / 60, minutes % 60) {
        (0, minutes) => say!("length-minutes", count = minutes),
        (hours, 0) => say!("terminal-hours", count = hours),
        (hours, minutes) => say!("length-hours", hours = hours, minutes = minutes),
    };
    told.words(language)
}

/// `text` with blanks after it up to `columns`.
pub fn padded(text: &str, columns: usize) -> String {
    let blank = columns.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(blank))
}

/// `text` broken into lines of at most `columns`: at spaces, and anywhere between
/// wide letters, as Japanese is. A longer word stands alone and is cut.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        for (index, piece) in pieces(word).into_iter().enumerate() {
            let gap = usize::from(index == 0 && !line.is_empty());
            if !line.is_empty() && width(&line) + gap + width(&piece) > columns {
                lines.push(std::mem::take(&mut line));
            } else if gap > 0 {
                line.push(' ');
            }
            line.push_str(&fit(&piece, columns.max(1)));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A word's parts between which a line may break.
fn pieces(word: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut before = None;
    for c in word.chars() {
        let wide = |c: char| c.width().unwrap_or(0) > 1;
        // What closes stays with what it closes, and what opens with what it opens.
        let breaks = before.is_some_and(|before| {
            (wide(before) || wide(c)) && !closes(c) && !"「『（(“".contains(before)
        });
        match pieces.last_mut() {
            Some(piece) if !breaks => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
        before = Some(c);
    }
    pieces
}

fn closes(c: char) -> bool {
    "、。，．：；！？」』）:;,.!?)”ーっゃゅょッャュョ〜".contains(c)
}
