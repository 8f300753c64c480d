//! The values of the fields of a routine and of a block.

use super::clauses::{At, only_number, only_time};
use super::error::ProblemKind;
use super::escape::unescape;
use super::fold::fold;
use super::keys::Key;
use super::parts::{Bounded, Expected, Found, Piece, Place, short};
use super::read::{Reader, Whole};
use limber_core::{BlockId, ExerciseId, FirstSide, Phase, SideOrder};

/// Most rounds of a block.
const ROUNDS_MAX: u32 = 1_000;

impl Reader<'_> {
    /// Reads the field `key` of `line`, whose value begins at byte `at`.
    pub(super) fn field(&mut self, key: Key, line: &str, at: usize) -> At<()> {
        let misplaced = |belongs| {
            let what = Piece::Field(key.word());
            Err((0, ProblemKind::OutOfPlace { what, belongs }))
        };
        let of_block = self.open.is_some();
        if of_block && !key.of_block() {
            return misplaced(Place::Top);
        }
        if self.open.as_ref().is_some_and(|open| open.tried) || !self.parts.is_empty() && !of_block
        {
            return misplaced(if key.of_routine() {
                Place::Top
            } else {
                Place::UnderHeading
            });
        }
        if !of_block && !key.of_routine() {
            return misplaced(Place::UnderHeading);
        }
        if !self.given.insert(key) && !key.repeats() {
            let what = Piece::Field(key.word());
            return Err((0, ProblemKind::Twice { what }));
        }
        let value = line.get(at..).unwrap_or_default();
        if value.is_empty() {
            return expected(line.len(), Expected::ValueOf(key.word()), "");
        }
        self.value(key, line, at, value)
    }

    fn value(&mut self, key: Key, line: &str, at: usize, value: &str) -> At<()> {
        let words = fold(value);
        match key {
            Key::Id => return self.id(at, unescape(value)),
            Key::Goal => self.head.goal = Some(unescape(value)),
            Key::Tags => self.head.tags = list(value),
            Key::Stop => self.head.stop = Some(unescape(value)),
            Key::Note => self.head.notes.push(unescape(value)),
            Key::GetReadyMin => self.head.get_ready_min_s = Some(only_time(line, at)?),
            Key::SwitchMin => self.head.switch_min_s = Some(only_time(line, at)?),
            Key::FirstSide => {
                self.head.first_side = Some(match words.as_str() {
                    "left" => FirstSide::Left,
                    "right" => FirstSide::Right,
                    "alternate" => FirstSide::Alternate,
                    _ => {
                        return expected(
                            at,
                            Expected::OneOf(&["left", "right", "alternate"]),
                            value,
                        );
                    }
                });
            }
            Key::SideOrder => {
                self.head.side_order = match words.as_str() {
                    "alternate" => SideOrder::Alternate,
                    "one then the other" => SideOrder::OneThenOther,
                    _ => {
                        return expected(
                            at,
                            Expected::OneOf(&["alternate", "one then the other"]),
                            value,
                        );
                    }
                };
            }
            Key::Safety => {
                self.head.safety = match words.as_str() {
                    "yes" => true,
                    "no" => false,
                    _ => return expected(at, Expected::OneOf(&["yes", "no"]), value),
                };
            }
            Key::Phase => {
                let phase = match words.as_str() {
                    "warm up" => Phase::WarmUp,
                    "main" => Phase::Main,
                    "cool down" => Phase::CoolDown,
                    _ => {
                        return expected(
                            at,
                            Expected::OneOf(&["warm-up", "main", "cool-down"]),
                            value,
                        );
                    }
                };
                if let Some(open) = &mut self.open {
                    open.block.phase = phase;
                }
            }
            Key::Rounds => {
                let rounds = only_number(line, at)?;
                if !(1..=ROUNDS_MAX).contains(&rounds) {
                    let range = ProblemKind::Range {
                        what: Bounded::Rounds,
                        least: 1,
                        most: ROUNDS_MAX,
                    };
                    return Err((at, range));
                }
                if let Some(open) = &mut self.open {
                    open.block.rounds = rounds;
                }
            }
            Key::Structure => return self.structure(at, value),
        }
        Ok(())
    }

    fn id(&mut self, at: usize, id: String) -> At<()> {
        match &mut self.open {
            Some(open) if self.whole == Whole::Routine => {
                if self.ids.has(&id) {
                    let what = Piece::BlockId(short(&id));
                    return Err((at, ProblemKind::Twice { what }));
                }
                open.block.id = BlockId(id);
            }
            _ => self.head.id = Some(id),
        }
        Ok(())
    }

    /// `plyometric = squat-jump, skater-hop`.
    fn structure(&mut self, at: usize, value: &str) -> At<()> {
        let Some((what, moves)) = value.split_once('=') else {
            return expected(at, Expected::Structure, value);
        };
        let moves = list(moves);
        for id in &moves {
            if self.names.by_id(id).is_none() {
                let unknown = ProblemKind::UnknownExercise {
                    name: short(id),
                    nearest: self.names.nearest_id(id),
                };
                return Err((at, unknown));
            }
        }
        if let Some(open) = &mut self.open {
            let moves = moves.into_iter().map(ExerciseId).collect();
            open.block.structure.push((unescape(what.trim()), moves));
        }
        Ok(())
    }
}

/// The items of a list with commas; an item that holds one is written with its
/// number (see [`super::escape`]).
fn list(value: &str) -> Vec<String> {
    value
        .split(',')
        .map(str::trim)
        .filter(|item| !item.is_empty())
        .map(unescape)
        .collect()
}

fn expected<T>(at: usize, expected: Expected, value: &str) -> At<T> {
    let found = Found::new(value);
    Err((at, ProblemKind::Expected { expected, found }))
}
