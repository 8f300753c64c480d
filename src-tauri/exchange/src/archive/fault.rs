//! What serde says of JSON, as values: it gives them as an English sentence.

use super::parts::{JsonFault, JsonKind};
use crate::iso::EXPECTED;
use serde_json::error::Category;

/// How much is shown of what stands before an error, bytes.
const SHOWN: usize = 40;
/// Longest name that is shown, characters.
const NAME_SHOWN: usize = 40;

impl JsonFault {
    /// What `error` says of `json`, which is the piece it was found in.
    pub(super) fn new(json: &[u8], error: &serde_json::Error) -> Self {
        let line = json
            .split(|byte| *byte == b'\n')
            .nth(error.line().saturating_sub(1));
        let until = line
            .unwrap_or_default()
            .get(..error.column())
            .unwrap_or_default();
        let from = until.len().saturating_sub(SHOWN);
        let shown = String::from_utf8_lossy(until.get(from..).unwrap_or_default());
        Self {
            kind: kind(error),
            after: shown.into_owned(),
        }
    }
}

fn kind(error: &serde_json::Error) -> JsonKind {
    match error.classify() {
        // Nothing is read or written while a piece in memory is looked at.
        Category::Io | Category::Syntax => JsonKind::Syntax,
        Category::Eof => JsonKind::End,
        Category::Data => data(&error.to_string()),
    }
}

/// By the sentences of `serde::de::Error`, which every reader that is derived uses. One
/// that is worded otherwise is still told, if less exactly.
fn data(said: &str) -> JsonKind {
    let name = || shown(said.split('`').nth(1).unwrap_or_default(), NAME_SHOWN);
    let mut words = said.split([' ', ':']);
    match (words.next(), words.next()) {
        (Some("missing"), Some("field")) => JsonKind::Missing(name()),
        (Some("unknown"), Some("field")) => JsonKind::UnknownField(name()),
        (Some("duplicate"), Some("field")) => JsonKind::TwiceField(name()),
        (Some("unknown"), Some("variant")) => JsonKind::UnknownWord(name()),
        (Some("invalid"), Some("type")) => JsonKind::Kind,
        (Some("invalid"), Some("value")) if said.contains(EXPECTED) => JsonKind::Time,
        (Some("invalid"), Some("value")) => JsonKind::Value,
        (Some("invalid"), Some("length")) => JsonKind::Length,
        _ => JsonKind::Data,
    }
}

/// At most `most` characters of `text`.
pub(super) fn shown(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
