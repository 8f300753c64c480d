//! Reads words, numbers, times and doses off a line, one after the other.

use super::clauses::{At, Manner, RawDose, Unit};
use super::error::ProblemKind;
use super::parts::{Bounded, Expected, Found};
use limber_core::timeline::STEP_MAX_S;

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

    pub fn expected(&self, expected: Expected) -> (usize, ProblemKind) {
        let rest = self.rest();
        let word = rest.split_whitespace().next().unwrap_or_default();
        let at = self.at + (rest.len() - rest.trim_start().len());
        let found = Found::new(word);
        (at, ProblemKind::Expected { expected, found })
    }

    /// A run of letters in lower case; empty where none stands.
    pub fn word(&mut self) -> String {
        self.skip(char::is_whitespace);
        let start = self.at;
        self.skip(char::is_alphabetic);
        self.line
            .get(start..self.at)
            .unwrap_or_default()
            .to_lowercase()
    }

    pub fn accept_word(&mut self, word: &str) -> bool {
        let start = self.at;
        if self.word() == word {
            return true;
        }
        self.at = start;
        false
    }

    pub fn expect_word(&mut self, word: &'static str) -> At<()> {
        if self.accept_word(word) {
            return Ok(());
        }
        Err(self.expected(Expected::Word(word)))
    }

    pub fn expect_sign(&mut self, sign: &'static str) -> At<()> {
        self.skip(char::is_whitespace);
        if self.rest().starts_with(sign) {
            self.at += sign.len();
            return Ok(());
        }
        Err(self.expected(Expected::Word(sign)))
    }

    pub fn expect_end(&mut self) -> At<()> {
        self.skip(char::is_whitespace);
        if self.rest().is_empty() {
            return Ok(());
        }
        Err(self.expected(Expected::LineEnd))
    }

    fn number(&mut self, expected: Expected) -> At<Number> {
        self.skip(char::is_whitespace);
        let at = self.at;
        self.skip(|c| c.is_ascii_digit());
        let whole = self.line.get(at..self.at).unwrap_or_default();
        if whole.is_empty() {
            return Err(self.expected(expected));
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
            let problem = ProblemKind::Expected {
                expected: Expected::ShortNumber,
                found: Found::new(self.line.get(at..self.at).unwrap_or_default()),
            };
            (at, problem)
        };
        let significant = whole.trim_start_matches('0');
        if significant.len() > 9 || decimals.len() > 3 {
            return Err(too_much());
        }
        let digits = format!("{significant}{decimals:0<3}");
        let thousandths = digits.parse().map_err(|_| too_much())?;
        Ok(Number { thousandths, at })
    }

    pub fn whole(&mut self) -> At<u32> {
        let number = self.number(Expected::Number)?;
        self.whole_of(&number, 1, Expected::WholeNumber)
    }

    /// `number` times `factor`, which must be whole.
    fn whole_of(&self, number: &Number, factor: u64, expected: Expected) -> At<u32> {
        let product = number.thousandths.saturating_mul(factor);
        let whole = u32::try_from(product / 1_000).ok();
        match whole.filter(|_| product.is_multiple_of(1_000)) {
            Some(whole) => Ok(whole),
            None => {
                let text = self.line.get(number.at..self.at).unwrap_or_default();
                let found = Found::new(text);
                Err((number.at, ProblemKind::Expected { expected, found }))
            }
        }
    }

    /// `30 s` or `1.5 min`, in whole seconds up to a day.
    pub fn time(&mut self) -> At<u32> {
        let number = self.number(Expected::Time)?;
        match self.unit()? {
            (Unit::Seconds, factor) => {
                let s = self.whole_of(&number, factor, Expected::WholeSeconds)?;
                if s > STEP_MAX_S {
                    let range = ProblemKind::Range {
                        what: Bounded::BetweenHolds,
                        least: 0,
                        most: STEP_MAX_S,
                    };
                    return Err((number.at, range));
                }
                Ok(s)
            }
            _ => Err(self.expected(Expected::OneOf(&["s", "min"]))),
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

    pub fn dose(&mut self) -> At<RawDose> {
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
            let sets = self.number(Expected::Amount)?;
            if self.times() {
                dose.sets = Some(self.whole_of(&sets, 1, Expected::WholeSets)?);
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
        let first = self.number(Expected::Amount)?;
        let second = if self.range_sign() {
            Some(self.number(Expected::RangeEnd)?)
        } else {
            None
        };
        let (unit, factor) = self.unit()?;
        dose.unit = unit;
        let whole = if unit == Unit::Seconds {
            Expected::WholeSeconds
        } else {
            Expected::WholeReps
        };
        dose.amount = self.whole_of(second.as_ref().unwrap_or(&first), factor, whole)?;
        if second.is_some() {
            dose.least = Some(self.whole_of(&first, factor, whole)?);
        }
        if self.accept_word("at") {
            let pace = self.number(Expected::Pace)?;
            let pace_at = self.at;
            match self.unit()? {
                (Unit::Seconds, factor) => {
                    let ms = factor.saturating_mul(1_000);
                    let ms = self.whole_of(&pace, ms, Expected::Pace)?;
                    dose.rep_ms = Some(ms);
                }
                _ => {
                    self.at = pace_at;
                    return Err(self.expected(Expected::PaceUnit));
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
