//! A line as numbers, words and signs, with where each stands.

use std::ops::Range;

/// Most tokens of a line that are looked at; a prescription's line has dozens.
const TOKENS_MAX: usize = 400;

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A number in thousandths, as a figure or a word such as `three`.
    Number(u64),
    /// Letters, in lower case, apostrophes left out.
    Word(String),
    /// Any other character.
    Sign(char),
}

/// A token and the bytes of the line it stands on.
#[derive(Clone, Debug)]
pub(super) struct At {
    pub token: Token,
    pub span: Range<usize>,
}

impl At {
    pub fn word(&self) -> Option<&str> {
        match &self.token {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn number(&self) -> Option<u64> {
        match self.token {
            Token::Number(number) => Some(number),
            _ => None,
        }
    }

    pub fn is_sign(&self, signs: &[char]) -> bool {
        matches!(self.token, Token::Sign(sign) if signs.contains(&sign))
    }
}

/// The tokens of `line`, the first few hundred of them.
pub(super) fn tokens(line: &str) -> Vec<At> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = rest(line, at).chars().next() {
        if found.len() >= TOKENS_MAX {
            break;
        }
        let (token, length) = if c.is_ascii_digit() || half(c).is_some() {
            number(rest(line, at))
        } else if c.is_alphabetic() {
            let word = word(rest(line, at));
            let length = word.len();
            let folded = fold(word);
            match number_word(&folded) {
                Some(thousandths) => (Token::Number(thousandths), length),
                None => (Token::Word(folded), length),
            }
        } else {
            (Token::Sign(c), c.len_utf8())
        };
        if !c.is_whitespace() {
            found.push(At {
                token,
                span: at..at + length,
            });
        }
        at += length;
    }
    found
}

fn rest(line: &str, at: usize) -> &str {
    line.get(at..).unwrap_or_default()
}

/// A run of letters; an apostrophe belongs to it between two letters.
fn word(text: &str) -> &str {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let inside = apostrophe(c) && chars.peek().is_some_and(|(_, next)| next.is_alphabetic());
        if !c.is_alphabetic() && !inside {
            break;
        }
        end = at + c.len_utf8();
    }
    text.get(..end).unwrap_or_default()
}

fn apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

fn fold(word: &str) -> String {
    word.chars()
        .filter(|c| !apostrophe(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// A figure with up to three decimals, or with a half behind it.
fn number(text: &str) -> (Token, usize) {
    let digits =
        |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let whole = digits(text);
    let mut thousandths = text
        .get(..whole)
        .and_then(|digits| digits.parse::<u64>().ok())
        .unwrap_or(if whole == 0 { 0 } else { u64::from(u32::MAX) })
        .saturating_mul(1_000);
    let mut length = whole;
    let after = rest(text, whole);
    if let Some(decimals) = after.strip_prefix('.').filter(|_| whole > 0) {
        let count = digits(decimals);
        if count > 0 {
            let three: String = decimals
                .chars()
                .take(count)
                .chain("000".chars())
                .take(3)
                .collect();
            thousandths = thousandths.saturating_add(three.parse().unwrap_or(0));
            length += 1 + count;
        }
    } else if let Some(part) = after.chars().next().and_then(half) {
        thousandths = thousandths.saturating_add(part);
        length += after.chars().next().map_or(0, char::len_utf8);
    }
    (Token::Number(thousandths), length)
}

fn half(c: char) -> Option<u64> {
    match c {
        '½' => Some(500),
        '¼' => Some(250),
        '¾' => Some(750),
        _ => None,
    }
}

/// Numbers that handouts spell out.
fn number_word(word: &str) -> Option<u64> {
    let number = match word {
        "one" | "once" => 1,
        "two" | "twice" => 2,
        "three" | "thrice" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "twelve" => 12,
        "fifteen" => 15,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "sixty" => 60,
        "ninety" => 90,
        "half" => return Some(500),
        _ => return None,
    };
    Some(number * 1_000)
}
