//! A prescription in anybody's words: what a therapist wrote, a message, a
//! handout. Every line is understood, doubtful or kept as a note; none is lost.

mod dose;
mod doubt;
mod line;
mod noise;
mod sides;
mod tokens;

pub use doubt::{Change, Counted, Doubt};

use crate::routine_text::{IMPLICIT_NAME, Names, entry, fold, is_no_entry, parse_with, print};
use limber_core::{Block, BlockId, Entry, Library, Part, Phase, Routine, RoutineId};

/// Lines of a text that are read; what comes after is kept as notes.
const LINES_MAX: usize = 2_000;
/// Names that are guessed at most: each is held against every known one.
const GUESSES_MAX: usize = 60;
/// Longest line that is read, bytes; longer ones are kept as notes.
const LINE_MAX: usize = 4_000;

/// What was understood of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescription {
    /// Every line that is not empty, in order.
    pub lines: Vec<Line>,
    /// The routine it comes to; `None` where no exercise was found.
    pub routine: Option<Routine>,
    /// The same in the written form.
    pub text: Option<String>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// As it was written, trimmed.
    pub text: String,
    /// What it was read as.
    pub reading: Reading,
}

/// What a line was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The name of the routine.
    Title,
    /// An exercise.
    Exercise {
        /// How much of which.
        entry: Box<Entry>,
        /// Why the reading may be wrong; empty: understood.
        doubts: Vec<Doubt>,
        /// What was changed so that it can be done.
        changed: Vec<Change>,
    },
    /// A field, a heading, a shared block or a remark of the written form.
    Form,
    /// Says more about the exercise before: its dose, on a line of its own.
    More,
    /// Not understood, or no exercise; kept as a note of the routine.
    Note,
}

/// Reads `text`. The routine is called by its title line where it has one, else
/// `title`; its id is `id`.
pub fn read(text: &str, library: &Library, title: &str, id: &str) -> Prescription {
    let names = Names::new(library);
    if let Ok(routine) = parse_with(text, &names, id) {
        return written(text, routine, library, &names);
    }
    let mut reader = Reader {
        names: &names,
        lines: Vec::new(),
        guesses: 0,
        open: None,
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (number, raw) in (1..).zip(text.lines()) {
        // Nothing in a line may reach beyond it.
        let plain: String = raw
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        if !plain.trim().is_empty() {
            reader.line(number, plain.trim());
        }
    }
    reader.end(library, title, id)
}

/// A text that follows the written form, which `routine` was read from.
fn written(text: &str, routine: Routine, library: &Library, names: &Names<'_>) -> Prescription {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut titled = false;
    let lines = (1..)
        .zip(text.lines().map(str::trim))
        .filter(|(_, line)| !line.is_empty());
    let lines = lines
        .map(|(number, line)| {
            let reading = if line.starts_with("//") {
                Reading::Form
            } else if !titled {
                titled = true;
                Reading::Title
            } else {
                match entry(line, names) {
                    Ok(entry) if !is_no_entry(line) => {
                        exercise(entry, Vec::new(), Vec::new(), line)
                    }
                    _ => Reading::Form,
                }
            };
            Line {
                number,
                text: line.to_owned(),
                reading,
            }
        })
        .collect();
    Prescription {
        lines,
        text: Some(print(&routine, library)),
        routine: Some(routine),
    }
}

/// The entry that `line` is without any doubt; `None` where something is left
/// over or could be meant otherwise.
pub(crate) fn sure(line: &str, names: &Names<'_>) -> Option<Entry> {
    if line.len() > LINE_MAX {
        return None;
    }
    let read = line::entry(&line::parts(line, names, false))?;
    let plain = read.doubts.is_empty() && read.changed.is_empty();
    (plain && read.with_dose && !read.left_over).then_some(read.entry)
}

/// An exercise without a dose, which the next line may give.
struct Open {
    /// Its place among the lines.
    at: usize,
    text: String,
}

struct Reader<'a> {
    names: &'a Names<'a>,
    lines: Vec<Line>,
    guesses: usize,
    open: Option<Open>,
}

impl Reader<'_> {
    fn line(&mut self, number: usize, text: &str) {
        if self.lines.len() >= LINES_MAX || text.len() > LINE_MAX {
            self.push(number, text, Reading::Note);
            return;
        }
        let pieces: Vec<&str> = text.split(';').map(str::trim).collect();
        let several = pieces.len() > 1
            && pieces.iter().all(|piece| {
                let parts = line::parts(piece, self.names, false);
                parts.exercise.is_some() && parts.has_dose()
            });
        if several {
            for piece in pieces {
                self.piece(number, piece);
            }
        } else {
            self.piece(number, text);
        }
    }

    fn piece(&mut self, number: usize, text: &str) {
        let parts = line::parts(text, self.names, self.guesses < GUESSES_MAX);
        self.guesses += usize::from(parts.name_doubt.is_some());
        if parts.exercise.is_none() && parts.has_dose() && self.more(number, text) {
            return;
        }
        match line::entry(&parts) {
            Some(read) => {
                let mut doubts = read.doubts;
                if !read.with_dose {
                    if read.left_over {
                        // A sentence that names an exercise, such as advice.
                        doubts.push(Doubt::NoAmount);
                    }
                    self.open = Some(Open {
                        at: self.lines.len(),
                        text: text.to_owned(),
                    });
                } else {
                    self.open = None;
                }
                let reading = exercise(read.entry, doubts, read.changed, text);
                self.push(number, text, reading);
            }
            None => {
                let first = self.lines.is_empty() && !parts.has_dose();
                let reading = if first { Reading::Title } else { Reading::Note };
                self.push(number, text, reading);
            }
        }
    }

    /// Reads `text` as the dose of the exercise on the line before.
    fn more(&mut self, number: usize, text: &str) -> bool {
        let Some(open) = self.open.take() else {
            return false;
        };
        let whole = format!("{}, {text}", open.text);
        let read = line::entry(&line::parts(&whole, self.names, false));
        let (Some(read), Some(line)) = (read, self.lines.get_mut(open.at)) else {
            return false;
        };
        line.reading = exercise(read.entry, read.doubts, read.changed, &whole);
        self.push(number, text, Reading::More);
        true
    }

    fn push(&mut self, number: usize, text: &str, reading: Reading) {
        self.lines.push(Line {
            number,
            text: text.to_owned(),
            reading,
        });
    }

    fn end(self, library: &Library, title: &str, id: &str) -> Prescription {
        let mut routine = Routine::empty(RoutineId(id.to_owned()), title.to_owned());
        let mut entries = Vec::new();
        for line in &self.lines {
            match &line.reading {
                Reading::Title => {
                    routine.name = name_of(&line.text).unwrap_or_else(|| title.to_owned())
                }
                Reading::Exercise { entry, .. } => entries.push((**entry).clone()),
                Reading::More | Reading::Form => {}
                Reading::Note => routine.notes.push(line.text.clone()),
            }
        }
        let routine = (!entries.is_empty()).then(|| {
            routine.parts.push(Part::Own(Block {
                id: BlockId("main".to_owned()),
                name: IMPLICIT_NAME.to_owned(),
                phase: Phase::Main,
                rounds: 1,
                entries,
                structure: Vec::new(),
            }));
            routine
        });
        Prescription {
            text: routine.as_ref().map(|routine| print(routine, library)),
            routine,
            lines: self.lines,
        }
    }
}

/// The reading of an exercise; where it was changed, its note keeps the wording.
fn exercise(mut entry: Entry, doubts: Vec<Doubt>, changed: Vec<Change>, text: &str) -> Reading {
    if !changed.is_empty() {
        entry.note = Some(text.to_owned());
    }
    Reading::Exercise {
        entry: Box::new(entry),
        doubts,
        changed,
    }
}

/// A title without the signs around it.
fn name_of(text: &str) -> Option<String> {
    let name = text.trim_matches(|c: char| matches!(c, '#' | '*' | ':' | '-' | '_' | ' '));
    (!fold(name).is_empty()).then(|| name.to_owned())
}
