//! Numbers as people write them: grouping, decimal mark, percent.

use crate::language::Language;
use crate::language::Language::{English, French, German, Japanese, Spanish};
use crate::say;

/// A space that ends no line.
const NARROW: char = '\u{202f}';

impl Language {
    /// `12,345`.
    pub fn whole(self, number: u64) -> String {
        let digits = number.to_string();
        let (mark, from) = match self {
            English | Japanese => (',', 4),
            German => ('.', 4),
            // 1234, but 12.345.
            Spanish => ('.', 5),
            French => (NARROW, 4),
        };
        if digits.len() < from {
            return digits;
        }
        let mut grouped = String::with_capacity(digits.len() * 2);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(mark);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// `3.5`, from tenths.
    pub fn tenths(self, tenths: u64) -> String {
        let mark = match self {
            English | Japanese => '.',
            German | Spanish | French => ',',
        };
        format!("{}{mark}{}", self.whole(tenths / 10), tenths % 10)
    }

    /// `93 %`.
    pub fn percent(self, percent: u64) -> String {
        say!("percent", percent = percent).words(self)
    }
}
