//! What follows the name on a line: dose, sides, times, note.

use super::cursor::Cursor;
use super::error::ProblemKind;
use super::escape::unescape;
use super::parts::{Expected, Piece};
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
            once(&mut read.dose, cursor.dose()?, start, Piece::Dose)?;
            continue;
        }
        let word = cursor.word();
        match word.as_str() {
            "hold" | "timed" | "open" => {
                cursor.at = start;
                once(&mut read.dose, cursor.dose()?, start, Piece::Dose)?;
            }
            "each" | "per" => {
                cursor.expect_word("side")?;
                once(&mut read.sides, (start, Sides::Both), start, Piece::Side)?;
            }
            "left" | "right" => {
                cursor.accept_word("side");
                cursor.expect_word("only")?;
                let sides = if word == "left" {
                    Sides::LeftOnly
                } else {
                    Sides::RightOnly
                };
                once(&mut read.sides, (start, sides), start, Piece::Side)?;
            }
            "alternate" => {
                cursor.expect_word("sides")?;
                let order = SideOrder::Alternate;
                once(&mut read.side_order, order, start, Piece::SideOrder)?;
            }
            "one" => {
                for word in ["side", "then", "the", "other"] {
                    cursor.expect_word(word)?;
                }
                let order = SideOrder::OneThenOther;
                once(&mut read.side_order, order, start, Piece::SideOrder)?;
            }
            "get" => {
                cursor.expect_word("ready")?;
                once(
                    &mut read.get_ready_s,
                    cursor.time()?,
                    start,
                    Piece::Clause("get ready"),
                )?;
            }
            "switch" => once(
                &mut read.switch_s,
                cursor.time()?,
                start,
                Piece::Clause("switch"),
            )?,
            "rest" if cursor.accept_word("after") => {
                once(
                    &mut read.rest_after_s,
                    cursor.time()?,
                    start,
                    Piece::Clause("rest after"),
                )?;
            }
            "rest" => once(
                &mut read.rest_s,
                cursor.time()?,
                start,
                Piece::Clause("rest"),
            )?,
            "note" => {
                cursor.expect_sign(":")?;
                let text = cursor.rest().trim();
                if text.is_empty() {
                    return Err(cursor.expected(Expected::NoteWords));
                }
                read.note = Some(unescape(text));
                return Ok(read);
            }
            _ => {
                cursor.at = start;
                return Err(cursor.expected(Expected::Clause));
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
    let number = cursor.whole()?;
    cursor.expect_end()?;
    Ok(number)
}

fn once<T>(slot: &mut Option<T>, value: T, at: usize, what: Piece) -> At<()> {
    if slot.is_some() {
        return Err((at, ProblemKind::Twice { what }));
    }
    *slot = Some(value);
    Ok(())
}
