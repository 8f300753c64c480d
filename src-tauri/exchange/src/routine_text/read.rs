//! Reads a whole text, line by line.

use super::block_ids::BlockIds;
use super::clauses::At;
use super::entry::{entry, is_entry_with_dose};
use super::error::{PROBLEMS_MAX, Problem, ProblemKind, RoutineTextError};
use super::escape::unescape;
use super::fold::fold;
use super::keys::{Key, before_colon, key_of, nearest};
use super::names::{Named, Names};
use super::parts::{Content, Expected, Found, Piece, Place, short};
use super::title::without_hashes;
use limber_core::{Block, BlockId, FirstSide, Library, Part, Phase, Routine, RoutineId, SideOrder};
use std::collections::BTreeSet;

/// Name of the block that entries without a heading belong to. People are shown a
/// word of theirs instead.
pub const IMPLICIT_NAME: &str = "Main";

/// Reads a routine. A text without an `id:` takes `id_if_missing`. All problems
/// of the text come at once, each with its line and column.
pub fn parse(
    text: &str,
    library: &Library,
    id_if_missing: &str,
) -> Result<Routine, RoutineTextError> {
    parse_with(text, &Names::new(library), id_if_missing)
}

/// [`parse`] with names that are at hand, for many texts in a row.
pub(crate) fn parse_with(
    text: &str,
    names: &Names<'_>,
    id_if_missing: &str,
) -> Result<Routine, RoutineTextError> {
    let mut reader = Reader::new(names, Whole::Routine);
    reader.read(text);
    reader.answer(|head, parts, _| Routine {
        id: RoutineId(head.id.unwrap_or_else(|| id_if_missing.to_owned())),
        name: head.name,
        goal: head.goal,
        tags: head.tags,
        parts,
        first_side: head.first_side,
        side_order: head.side_order,
        get_ready_min_s: head.get_ready_min_s,
        switch_min_s: head.switch_min_s,
        requires_safety_screen: head.safety,
        stop_rule: head.stop,
        notes: head.notes,
    })
}

/// Reads a shared block, as [`parse`] reads a routine.
pub fn parse_block(
    text: &str,
    library: &Library,
    id_if_missing: &str,
) -> Result<Block, RoutineTextError> {
    parse_block_with(text, &Names::new(library), id_if_missing)
}

/// [`parse_block`] with names that are at hand.
pub(crate) fn parse_block_with(
    text: &str,
    names: &Names<'_>,
    id_if_missing: &str,
) -> Result<Block, RoutineTextError> {
    let mut reader = Reader::new(names, Whole::Block);
    reader.read(text);
    reader.answer(|head, _, block| Block {
        id: BlockId(head.id.unwrap_or_else(|| id_if_missing.to_owned())),
        ..block
    })
}

/// The phase that a block's name tells by itself.
pub(super) fn phase_of_name(name: &str) -> Phase {
    match fold(name).as_str() {
        "warm up" | "warmup" => Phase::WarmUp,
        "cool down" | "cooldown" => Phase::CoolDown,
        _ => Phase::Main,
    }
}

/// What a line is that cannot be a title, although it stands first.
pub(super) fn looks_like_content(text: &str, names: &Names<'_>) -> Option<Content> {
    if matches!(key_of(text), Some((Key::Id, _))) {
        return Some(Content::Id);
    }
    if reference(text).is_some_and(|(id, _)| names.block(&unescape(id)).is_some()) {
        return Some(Content::Block);
    }
    is_entry_with_dose(text, names).then_some(Content::Exercise)
}

/// Whether a line below the title is read as something else than an entry.
pub(crate) fn is_no_entry(line: &str) -> bool {
    line.trim() != line
        || line.starts_with("//")
        || without_hashes(line) != line
        || reference(line).is_some()
        || key_of(line).is_some()
}

/// The id after `use`, and its byte.
fn reference(line: &str) -> Option<(&str, usize)> {
    let rest = line
        .get(..3)
        .filter(|word| word.eq_ignore_ascii_case("use"))
        .and_then(|_| line.get(3..))?;
    let id = rest.trim_start_matches(char::is_whitespace);
    (id.len() < rest.len() && !id.is_empty()).then_some((id, line.len() - id.len()))
}

/// What is read: a routine, or a block by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Whole {
    Routine,
    Block,
}

/// What stands above the first exercise.
#[derive(Default)]
pub(super) struct Head {
    pub name: String,
    pub id: Option<String>,
    pub goal: Option<String>,
    pub tags: Vec<String>,
    pub first_side: Option<FirstSide>,
    pub side_order: SideOrder,
    pub get_ready_min_s: Option<u32>,
    pub switch_min_s: Option<u32>,
    pub safety: bool,
    pub stop: Option<String>,
    pub notes: Vec<String>,
}

/// The block that entries are added to.
pub(super) struct Open {
    pub block: Block,
    /// The line it begins on.
    line: usize,
    /// Whether an exercise was tried, known or not: a misspelt name is one
    /// problem, not also an empty block.
    pub tried: bool,
}

impl Open {
    fn new(id: BlockId, name: String, line: usize) -> Self {
        Self {
            block: Block {
                id,
                phase: phase_of_name(&name),
                name,
                rounds: 1,
                entries: Vec::new(),
                structure: Vec::new(),
            },
            line,
            tried: false,
        }
    }
}

pub(super) struct Reader<'a> {
    pub names: &'a Names<'a>,
    pub whole: Whole,
    titled: bool,
    pub head: Head,
    pub parts: Vec<Part>,
    pub open: Option<Open>,
    pub ids: BlockIds,
    /// Fields given of the routine or of the block that is open.
    pub given: BTreeSet<Key>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn new(names: &'a Names<'a>, whole: Whole) -> Self {
        Self {
            names,
            whole,
            titled: false,
            head: Head::default(),
            parts: Vec::new(),
            open: None,
            ids: BlockIds::default(),
            given: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    /// What `build` makes of head, parts and the block left open, unless there
    /// were problems.
    fn answer<T>(
        self,
        build: impl FnOnce(Head, Vec<Part>, Block) -> T,
    ) -> Result<T, RoutineTextError> {
        match self.open {
            Some(open) if self.problems.is_empty() => Ok(build(self.head, self.parts, open.block)),
            None if self.problems.is_empty() => {
                let nothing = Open::new(BlockId(String::new()), String::new(), 0);
                Ok(build(self.head, self.parts, nothing.block))
            }
            _ => Err(RoutineTextError {
                problems: self.problems,
            }),
        }
    }

    fn read(&mut self, text: &str) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        for (number, raw) in (1..).zip(text.lines()) {
            if self.problems.len() >= PROBLEMS_MAX {
                return;
            }
            let line = raw.trim();
            if line.is_empty() || line.starts_with("//") {
                continue;
            }
            let indent = raw.len() - raw.trim_start().len();
            let control = raw
                .char_indices()
                .find(|(_, c)| c.is_control() && *c != '\t');
            let read = match control {
                Some((at, c)) => Err((at, ProblemKind::Control(u32::from(c)))),
                None => self
                    .line(line, number)
                    .map_err(|(at, kind)| (indent + at, kind)),
            };
            if let Err((at, kind)) = read {
                let before = raw.get(..at).unwrap_or(raw);
                self.problem(number, before.chars().count() + 1, kind);
            }
        }
        self.end();
    }

    fn problem(&mut self, line: usize, column: usize, kind: ProblemKind) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(Problem { line, column, kind });
        }
    }

    /// What can only be said at the end of the text.
    fn end(&mut self) {
        if self.whole == Whole::Routine {
            self.close();
        } else if let Some(open) = &self.open
            && !open.tried
        {
            let name = short(&open.block.name);
            self.problem(open.line, 1, ProblemKind::NoExercises { name });
        }
        if !self.problems.is_empty() {
            return;
        }
        if !self.titled {
            self.problem(1, 1, ProblemKind::Empty);
        } else if self.parts.is_empty() && self.open.is_none() {
            let name = short(&self.head.name);
            self.problem(1, 1, ProblemKind::NoExercises { name });
        }
    }

    /// Ends the open block.
    fn close(&mut self) {
        let Some(open) = self.open.take() else {
            return;
        };
        if !open.tried {
            let name = short(&open.block.name);
            self.problem(open.line, 1, ProblemKind::NoExercises { name });
        }
        self.ids.take(&open.block.id);
        self.parts.push(Part::Own(open.block));
    }

    /// Reads one trimmed line that is no comment.
    fn line(&mut self, line: &str, number: usize) -> At<()> {
        if !self.titled {
            return self.title(line, number);
        }
        if without_hashes(line) != line {
            return self.heading(line, number);
        }
        if let Some((id, at)) = reference(line) {
            return self.shared(id, at);
        }
        if let Some((key, at)) = key_of(line) {
            return self.field(key, line, at);
        }
        self.unknown_field(line)?;
        let ids = &self.ids;
        let open = self.open.get_or_insert_with(|| {
            let id = ids.derive(IMPLICIT_NAME);
            Open::new(id, IMPLICIT_NAME.to_owned(), number)
        });
        open.tried = true;
        open.block.entries.push(entry(line, self.names)?);
        Ok(())
    }

    fn title(&mut self, line: &str, number: usize) -> At<()> {
        self.titled = true;
        let title = without_hashes(line);
        self.head.name = unescape(title);
        if self.whole == Whole::Block {
            let id = BlockId(String::new());
            self.open = Some(Open::new(id, self.head.name.clone(), number));
        }
        if let Some(found) = looks_like_content(line, self.names) {
            return Err((0, ProblemKind::NoTitle { found }));
        }
        if title.is_empty() {
            return Err((line.len(), nameless(Expected::Title)));
        }
        Ok(())
    }

    fn heading(&mut self, line: &str, number: usize) -> At<()> {
        if self.whole == Whole::Block {
            let misplaced = ProblemKind::OutOfPlace {
                what: Piece::Heading,
                belongs: Place::RoutineOfBlocks,
            };
            return Err((0, misplaced));
        }
        self.close();
        self.given = BTreeSet::new();
        let name = without_hashes(line);
        let unescaped = unescape(name);
        let id = self.ids.derive(&unescaped);
        self.open = Some(Open::new(id, unescaped, number));
        if name.is_empty() {
            return Err((line.len(), nameless(Expected::BlockName)));
        }
        Ok(())
    }

    fn shared(&mut self, id: &str, at: usize) -> At<()> {
        if self.whole == Whole::Block {
            let misplaced = ProblemKind::OutOfPlace {
                what: Piece::Reference,
                belongs: Place::Routine,
            };
            return Err((0, misplaced));
        }
        self.close();
        let id = unescape(id);
        let Some(known) = self.names.block(&id) else {
            let unknown = ProblemKind::UnknownBlock {
                nearest: self.names.nearest_block(&id),
                id: short(&id),
            };
            return Err((at, unknown));
        };
        self.parts.push(Part::Shared(known.clone()));
        Ok(())
    }

    /// A line such as `gaol: ...` that begins with no exercise.
    fn unknown_field(&self, line: &str) -> At<()> {
        let Some((word, _)) = before_colon(line) else {
            return Ok(());
        };
        if !matches!(self.names.at_start_of(line), Named::Nothing) {
            return Ok(());
        }
        let near = nearest(word);
        // A misspelt exercise may be followed by a colon, too.
        if near.is_empty() && !self.names.nearest(word).is_empty() {
            return Ok(());
        }
        let unknown = ProblemKind::UnknownKey {
            key: word.to_owned(),
            nearest: near,
        };
        Err((0, unknown))
    }
}

fn nameless(expected: Expected) -> ProblemKind {
    ProblemKind::Expected {
        expected,
        found: Found::LineEnd,
    }
}
