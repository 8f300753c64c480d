//! Text that must stay on one line.
//!
//! Everything stands as it is, quotes and backslashes too. Only what a line
//! cannot hold, such as a line break, is written as `\u{a}`: the number of the
//! character, hexadecimal. `\u{}` is no character at all and stands for an empty
//! text.

use std::fmt::Write as _;

/// Writes `text` on one line; also escapes every character for which `also`
/// holds.
pub(super) fn escape(text: &str, also: impl Fn(usize, char) -> bool) -> String {
    if text.is_empty() {
        return r"\u{}".to_owned();
    }
    let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let on_the_edge = (at == 0 || at == last) && (c.is_whitespace() || c == '\u{feff}');
        let reads_as_escape = c == '\\' && text.get(at..).is_some_and(|t| t.starts_with(r"\u{"));
        if c.is_control() || on_the_edge || reads_as_escape || also(at, c) {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Reads what [`escape`] wrote. A sequence that names no character stands as it
/// is.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(r"\u{") {
        out.push_str(before);
        match code(after) {
            Some((c, tail)) => {
                out.extend(c);
                rest = tail;
            }
            None => {
                out.push_str(r"\u{");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The character whose number `text` begins with, up to the closing brace, and
/// what follows the brace.
fn code(text: &str) -> Option<(Option<char>, &str)> {
    let digits = text
        .bytes()
        .take(6)
        .take_while(u8::is_ascii_hexdigit)
        .count();
    let (hex, rest) = text.split_at_checked(digits)?;
    let tail = rest.strip_prefix('}')?;
    if hex.is_empty() {
        return Some((None, tail));
    }
    let c = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)?;
    Some((Some(c), tail))
}
