//! What follows the name on a line: dose, sides, times, note.

use super::error::{ProblemKind, found};
use super::escape::unescape;
use limber_core::timeline::STEP_MAX_S;
use limber_core::{SideOrder, Sides};

/// A problem and the byte of the line it stands at.
pub(super) type At<T> = Result<T, (usize, ProblemKind)>;

/// The kind of a dose as far as the words say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// A bare number; the exercise says what it counts.
    None,
    Seconds,
    Reps,
    Open,
}

/// `hold` or `timed` before the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    Hold,
    Timed,
}

/// A dose as written.
#[derive(Clone, Debug)]
pub(super) struct RawDose {
    pub at: usize,
    pub sets: Option<u32>,
    pub manner: Option<Manner>,
    pub unit: Unit,
    /// Lower end of a range.
    pub least: Option<u32>,
    /// Seconds or repetitions.
    pub amount: u32,
    pub rep_ms: Option<u32>,
}

/// Everything after the name.
#[derive(Clone, Debug, Default)]
pub(super) struct Clauses {
    pub dose: Option<RawDose>,
    /// Where the sides are named, and which; `each side` is `Both`.
    pub sides: Option<(usize, Sides)>,
    pub side_order: Option<SideOrder>,
    pub get_ready_s: Option<u32>,
    pub switch_s: Option<u32>,
    pub rest_s: Option<u32>,
    pub rest_after_s: Option<u32>,
    pub note: Option<String>,
}

const EXPECTED: &str = "a dose such as 2 x 30 s, each side, left only, rest 20 s, or note:";

/// Reads the clauses of `line` from byte `at` on.
pub(super) fn clauses(line: &str, at: usize) -> At<Clauses> {
    let mut cursor = Cursor { line, at };
    let mut read = Clauses::default();
    loop {
        cursor.skip(|c| c.is_whitespace() || matches!(c, ',' | ';'));
        let start = cursor.at;
        let Some(c) = cursor.peek() else {
            return Ok(read);
        };
        if c.is_ascii_digit() {
            once(&mut read.dose, cursor.dose()?, start, "the dose")?;
            continue;
        }
        let word = cursor.word();
        match word.as_str() {
            "hold" | "timed" | "open" => {
                cursor.at = start;
                once(&mut read.dose, cursor.dose()?, start, "the dose")?;
            }
            "each" | "per" => {
                cursor.expect_word("side")?;
                once(&mut read.sides, (start, Sides::Both), start, "the side")?;
            }
            "left" | "right" => {
                cursor.accept_word("side");
                cursor.expect_word("only")?;
                let sides = if word == "left" {
                    Sides::LeftOnly
                } else {
                    Sides::RightOnly
                };
                once(&mut read.sides, (start, sides), start, "the side")?;
            }
            "alternate" => {
                cursor.expect_word("sides")?;
                let order = SideOrder::Alternate;
                once(&mut read.side_order, order, start, "the order of the sides")?;
            }
            "one" => {
                for word in ["side", "then", "the", "other"] {
                    cursor.expect_word(word)?;
                }
                let order = SideOrder::OneThenOther;
                once(&mut read.side_order, order, start, "the order of the sides")?;
            }
            "get" => {
                cursor.expect_word("ready")?;
                once(&mut read.get_ready_s, cursor.time()?, start, "get ready")?;
            }
            "switch" => once(&mut read.switch_s, cursor.time()?, start, "switch")?,
            "rest" if cursor.accept_word("after") => {
                once(&mut read.rest_after_s, cursor.time()?, start, "rest after")?;
            }
            "rest" => once(&mut read.rest_s, cursor.time()?, start, "rest")?,
            "note" => {
                cursor.expect_char(':')?;
                let text = cursor.rest().trim();
                if text.is_empty() {
                    return Err(cursor.expected("the words of the note"));
                }
                read.note = Some(unescape(text));
                return Ok(read);
            }
            _ => {
                cursor.at = start;
                return Err(cursor.expected(EXPECTED));
            }
        }
    }
}

/// Whether `word`, in lower case, begins a clause.
pub(super) fn begins_clause(word: &str) -> bool {
    const FIRST: [&str; 12] = [
        "hold",
        "timed",
        "open",
        "each",
        "per",
        "left",
        "right",
        "alternate",
        "one",
        "get",
        "switch",
        "note",
    ];
    FIRST.contains(&word) || word == "rest"
}

/// A time such as `12 s` that makes up the whole of `value`, which begins at
/// byte `at` of `line`.
pub(super) fn only_time(line: &str, at: usize) -> At<u32> {
    let mut cursor = Cursor { line, at };
    let time = cursor.time()?;
    cursor.expect_end()?;
    Ok(time)
}

/// A number that makes up the rest of `line` from byte `at` on.
pub(super) fn only_number(line: &str, at: usize) -> At<u32> {
    let mut cursor = Cursor { line, at };
    let number = cursor.whole("a number")?;
    cursor.expect_end()?;
    Ok(number)
}

fn once<T>(slot: &mut Option<T>, value: T, at: usize, what: &str) -> At<()> {
    if slot.is_some() {
        return Err((
            at,
            ProblemKind::Twice {
                what: what.to_owned(),
            },
        ));
    }
    *slot = Some(value);
    Ok(())
}

/// A decimal number: thousandths, and the byte it begins at.
struct Number {
    thousandths: u64,
    at: usize,
}

pub(super) struct Cursor<'a> {
    pub line: &'a str,
    pub at: usize,
}

impl<'a> Cursor<'a> {
    pub fn rest(&self) -> &'a str {
        self.line.get(self.at..).unwrap_or_default()
    }

    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub fn skip(&mut self, skipped: impl Fn(char) -> bool) {
        self.at = self.line.len() - self.rest().trim_start_matches(skipped).len();
    }

    pub fn expected(&self, what: &str) -> (usize, ProblemKind) {
        let rest = self.rest();
        let word = rest.split_whitespace().next().unwrap_or_default();
        let at = self.at + (rest.len() - rest.trim_start().len());
        let expected = ProblemKind::Expected {
            expected: what.to_owned(),
            found: found(word),
        };
        (at, expected)
    }

    /// A run of letters in lower case; empty where none stands.
    fn word(&mut self) -> String {
        self.skip(char::is_whitespace);
        let start = self.at;
        self.skip(char::is_alphabetic);
        self.line
            .get(start..self.at)
            .unwrap_or_default()
            .to_lowercase()
    }

    fn accept_word(&mut self, word: &str) -> bool {
        let start = self.at;
        if self.word() == word {
            return true;
        }
        self.at = start;
        false
    }

    fn expect_word(&mut self, word: &str) -> At<()> {
        if self.accept_word(word) {
            return Ok(());
        }
        Err(self.expected(&format!("\u{201c}{word}\u{201d}")))
    }

    fn expect_char(&mut self, c: char) -> At<()> {
        self.skip(char::is_whitespace);
        if self.peek() == Some(c) {
            self.at += c.len_utf8();
            return Ok(());
        }
        Err(self.expected(&format!("\u{201c}{c}\u{201d}")))
    }

    fn expect_end(&mut self) -> At<()> {
        self.skip(char::is_whitespace);
        if self.rest().is_empty() {
            return Ok(());
        }
        Err(self.expected("the end of the line"))
    }

    fn number(&mut self, what: &str) -> At<Number> {
        self.skip(char::is_whitespace);
        let at = self.at;
        self.skip(|c| c.is_ascii_digit());
        let whole = self.line.get(at..self.at).unwrap_or_default();
        if whole.is_empty() {
            return Err(self.expected(what));
        }
        let mut decimals = "";
        if self.peek() == Some('.') {
            let dot = self.at;
            self.at += 1;
            let from = self.at;
            self.skip(|c| c.is_ascii_digit());
            decimals = self.line.get(from..self.at).unwrap_or_default();
            if decimals.is_empty() {
                self.at = dot;
            }
        }
        let too_much = || {
            let expected = ProblemKind::Expected {
                expected: "a number with at most 9 digits and 3 decimals".to_owned(),
                found: found(self.line.get(at..self.at).unwrap_or_default()),
            };
            (at, expected)
        };
        let significant = whole.trim_start_matches('0');
        if significant.len() > 9 || decimals.len() > 3 {
            return Err(too_much());
        }
        let digits = format!("{significant}{decimals:0<3}");
        let thousandths = digits.parse().map_err(|_| too_much())?;
        Ok(Number { thousandths, at })
    }

    fn whole(&mut self, what: &str) -> At<u32> {
        let number = self.number(what)?;
        self.whole_of(&number, 1, "a whole number")
    }

    /// `number` times `factor`, which must be whole.
    fn whole_of(&self, number: &Number, factor: u64, what: &str) -> At<u32> {
        let product = number.thousandths.saturating_mul(factor);
        let whole = u32::try_from(product / 1_000).ok();
        match whole.filter(|_| product.is_multiple_of(1_000)) {
            Some(whole) => Ok(whole),
            None => {
                let text = self.line.get(number.at..self.at).unwrap_or_default();
                let expected = ProblemKind::Expected {
                    expected: what.to_owned(),
                    found: found(text),
                };
                Err((number.at, expected))
            }
        }
    }

    /// `30 s` or `1.5 min`, in whole seconds up to a day.
    fn time(&mut self) -> At<u32> {
        let number = self.number("a time such as 20 s")?;
        match self.unit()? {
            (Unit::Seconds, factor) => {
                let s = self.whole_of(&number, factor, "whole seconds")?;
                if s > STEP_MAX_S {
                    let range = ProblemKind::Range {
                        what: "a time between holds",
                        least: 0,
                        most: STEP_MAX_S,
                    };
                    return Err((number.at, range));
                }
                Ok(s)
            }
            _ => Err(self.expected("s or min")),
        }
    }

    /// A unit and the seconds in it.
    fn unit(&mut self) -> At<(Unit, u64)> {
        let start = self.at;
        match self.word().as_str() {
            "s" | "sec" | "secs" | "second" | "seconds" => Ok((Unit::Seconds, 1)),
            "min" | "mins" | "minute" | "minutes" => Ok((Unit::Seconds, 60)),
            "rep" | "reps" | "repetition" | "repetitions" => Ok((Unit::Reps, 1)),
            // The word may begin the next clause.
            _ => {
                self.at = start;
                Ok((Unit::None, 1))
            }
        }
    }

    fn manner(&mut self) -> Option<Manner> {
        if self.accept_word("hold") {
            Some(Manner::Hold)
        } else if self.accept_word("timed") {
            Some(Manner::Timed)
        } else {
            None
        }
    }

    fn dose(&mut self) -> At<RawDose> {
        const AMOUNT: &str = "an amount such as 30 s, 20-30 s, 10 reps, 2 min or open";
        let at = self.at;
        let mut dose = RawDose {
            at,
            sets: None,
            manner: self.manner(),
            unit: Unit::Open,
            least: None,
            amount: 0,
            rep_ms: None,
        };
        self.skip(char::is_whitespace);
        if self.peek().is_some_and(|c| c.is_ascii_digit()) {
            let start = self.at;
            let sets = self.number(AMOUNT)?;
            if self.times() {
                dose.sets = Some(self.whole_of(&sets, 1, "a whole number of sets")?);
            } else {
                self.at = start;
            }
        }
        if dose.manner.is_none() {
            dose.manner = self.manner();
        }
        if dose.manner.is_none() && self.accept_word("open") {
            return Ok(dose);
        }
        let first = self.number(AMOUNT)?;
        let second = if self.range_sign() {
            Some(self.number("the upper end of the range")?)
        } else {
            None
        };
        let (unit, factor) = self.unit()?;
        dose.unit = unit;
        let what = if unit == Unit::Seconds {
            "whole seconds"
        } else {
            "a whole number of repetitions"
        };
        dose.amount = self.whole_of(second.as_ref().unwrap_or(&first), factor, what)?;
        if second.is_some() {
            dose.least = Some(self.whole_of(&first, factor, what)?);
        }
        if self.accept_word("at") {
            let pace = self.number("a pace such as 3 s")?;
            let pace_at = self.at;
            match self.unit()? {
                (Unit::Seconds, factor) => {
                    let ms = factor.saturating_mul(1_000);
                    let ms = self.whole_of(&pace, ms, "a pace such as 3 s")?;
                    dose.rep_ms = Some(ms);
                }
                _ => {
                    self.at = pace_at;
                    return Err(self.expected("s after the pace"));
                }
            }
            self.each_of_a_pace();
        }
        Ok(dose)
    }

    /// `at 3 s each`, where `each` is not the beginning of `each side`.
    fn each_of_a_pace(&mut self) {
        let start = self.at;
        if self.accept_word("each") {
            let after = self.at;
            if self.accept_word("side") {
                self.at = start;
            } else {
                self.at = after;
            }
        }
    }

    /// `x` between sets and amount, also as a sign.
    fn times(&mut self) -> bool {
        let start = self.at;
        self.skip(char::is_whitespace);
        if matches!(self.peek(), Some('x' | 'X' | '×' | '*')) {
            self.skip_one();
            return true;
        }
        self.at = start;
        false
    }

    /// `-`, `–` or `to` between the ends of a range.
    fn range_sign(&mut self) -> bool {
        let start = self.at;
        self.skip(char::is_whitespace);
        if matches!(self.peek(), Some('-' | '–')) {
            self.skip_one();
            return true;
        }
        self.at = start;
        self.accept_word("to")
    }

    fn skip_one(&mut self) {
        self.at += self.peek().map_or(0, char::len_utf8);
    }
}
