//! Reads words, numbers, times and doses off a line, one after the other.

use super::clauses::{At, Manner, RawDose, Unit};
use super::error::{ProblemKind, found};
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

    pub fn expect_word(&mut self, word: &str) -> At<()> {
        if self.accept_word(word) {
            return Ok(());
        }
        Err(self.expected(&format!("\u{201c}{word}\u{201d}")))
    }

    pub fn expect_char(&mut self, c: char) -> At<()> {
        self.skip(char::is_whitespace);
        if self.peek() == Some(c) {
            self.at += c.len_utf8();
            return Ok(());
        }
        Err(self.expected(&format!("\u{201c}{c}\u{201d}")))
    }

    pub fn expect_end(&mut self) -> At<()> {
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

    pub fn whole(&mut self, what: &str) -> At<u32> {
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
    pub fn time(&mut self) -> At<u32> {
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

    pub fn dose(&mut self) -> At<RawDose> {
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
