//! Where a JSON value begins and ends, found without reading it: only one value
//! is in memory at a time, and how long it may be is known before.

use super::PIECE_MAX;
use super::error::ArchiveError;
use super::parts::Wrong;
use std::io::Read;

const CHUNK: usize = 256 * 1024;

pub(super) struct Scan<R> {
    input: R,
    buffer: Vec<u8>,
    /// The first byte that was not taken yet.
    at: usize,
    ended: bool,
}

/// Why a value could not be taken.
pub(super) enum Stop {
    Error(ArchiveError),
    Cut,
    Wrong(Wrong),
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Self::Error(error.into())
    }
}

impl<R: Read> Scan<R> {
    pub fn new(input: R) -> Self {
        Self {
            input,
            buffer: Vec::new(),
            at: 0,
            ended: false,
        }
    }

    /// Reads on; whether anything came.
    fn more(&mut self) -> Result<bool, Stop> {
        if self.ended {
            return Ok(false);
        }
        if self.at > 0 {
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        let before = self.buffer.len();
        let limit = u64::try_from(CHUNK).unwrap_or(u64::MAX);
        self.input
            .by_ref()
            .take(limit)
            .read_to_end(&mut self.buffer)?;
        self.ended = self.buffer.len() == before;
        Ok(!self.ended)
    }

    /// The next byte that is no blank, not taken; `None` at the end.
    pub fn peek(&mut self) -> Result<Option<u8>, Stop> {
        loop {
            match self.buffer.get(self.at).copied() {
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.at += 1,
                Some(byte) => return Ok(Some(byte)),
                None if self.more()? => {}
                None => return Ok(None),
            }
        }
    }

    /// Takes `wanted`, which must come next.
    pub fn take(&mut self, wanted: u8) -> Result<(), Stop> {
        match self.peek()? {
            Some(found) if found == wanted => {
                self.at += 1;
                Ok(())
            }
            Some(found) => Err(Stop::Wrong(Wrong::Instead {
                found: found.into(),
                wanted: wanted.into(),
            })),
            None => Err(Stop::Cut),
        }
    }

    /// Takes `wanted` if it comes next.
    pub fn took(&mut self, wanted: u8) -> Result<bool, Stop> {
        let there = self.peek()? == Some(wanted);
        if there {
            self.at += 1;
        }
        Ok(there)
    }

    /// Takes the next value, whatever it is.
    pub fn value(&mut self) -> Result<&[u8], Stop> {
        let first = self.peek()?.ok_or(Stop::Cut)?;
        let mut state = State::default();
        let mut length = 0;
        loop {
            let rest = self.buffer.get(self.at + length..).unwrap_or_default();
            let (seen, done) = match first {
                b'{' | b'[' | b'"' => state.through(rest),
                _ => plain(rest),
            };
            length += seen;
            if length > PIECE_MAX {
                return Err(Stop::Wrong(Wrong::TooLong));
            }
            if done {
                break;
            }
            if !self.more()? {
                // A number may be the last thing of all; nothing else may.
                return Err(Stop::Cut);
            }
        }
        if length == 0 {
            return Err(Stop::Wrong(Wrong::NoValue {
                found: first.into(),
            }));
        }
        let from = self.at;
        self.at += length;
        Ok(self.buffer.get(from..self.at).unwrap_or_default())
    }
}

/// How far inside a value it is.
#[derive(Default)]
struct State {
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl State {
    /// How much of `bytes` belongs to the value, and whether it ends there.
    fn through(&mut self, bytes: &[u8]) -> (usize, bool) {
        for (index, byte) in bytes.iter().enumerate() {
            if self.in_text {
                match byte {
                    _ if self.escaped => self.escaped = false,
                    b'\\' => self.escaped = true,
                    b'"' => {
                        self.in_text = false;
                        if self.depth == 0 {
                            return (index + 1, true);
                        }
                    }
                    _ => {}
                }
                continue;
            }
            match byte {
                b'"' => self.in_text = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => {
                    self.depth -= 1;
                    if self.depth == 0 {
                        return (index + 1, true);
                    }
                }
                _ => {}
            }
        }
        (bytes.len(), false)
    }
}

/// A number or a word: up to what cannot be part of one.
fn plain(bytes: &[u8]) -> (usize, bool) {
    let end = bytes
        .iter()
        .position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')));
    (end.unwrap_or(bytes.len()), end.is_some())
}

/// `json` without blanks between its parts, which another program may have put
/// there.
pub(super) fn tight(json: &str) -> String {
    let mut tight = String::with_capacity(json.len());
    let (mut in_text, mut escaped) = (false, false);
    for c in json.chars() {
        if in_text {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => in_text = false,
                _ => {}
            }
        } else if c == '"' {
            in_text = true;
        } else if c.is_ascii_whitespace() {
            continue;
        }
        tight.push(c);
    }
    tight
}
