//! The log as JSON, as `limber export --format json` writes it, read back.
//!
//! It has records and no journal. So each session gets a journal of one entry,
//! which says what the file told, and a plan that holds nothing but its routine.
//! Both follow from what is read alone: read twice, a session is the same.

use super::check::check;
use super::error::ArchiveError;
use super::fault::shown;
use super::parts::{Lack, Part, Place, Within, Wrong};
use super::placed::{malformed, stopped, wrong};
use super::scan::{Scan, Stop};
use crate::iso;
use limber_core::journal::Entry;
use limber_core::log::{Carried, SessionHead, SignedEntry, WholeSession};
use limber_core::plan::RoutineRef;
use limber_core::session::{Feedback, Told};
use limber_core::{
    Attempt, DeviceId, Event, ExerciseId, Moment, Outcome, Plan, RunId, SessionId, SessionOutcome,
    Side, StepKind, StepPath, Wall,
};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::io::Read;

/// The version that is read.
const VERSION: u32 = 1;
/// How a file begins that is meant to be one: its first member.
const BEGIN: &[u8] = b"{\"v\"";

/// Whether a file that begins with `start` is the log as JSON rather than an
/// archive.
pub fn is_log(start: &[u8]) -> bool {
    let begin = start.iter().filter(|byte| !byte.is_ascii_whitespace());
    begin.take(BEGIN.len()).eq(BEGIN)
}

#[derive(Deserialize)]
struct Line {
    id: SessionId,
    device: DeviceId,
    routine: RoutineRef,
    #[serde(with = "iso::serde")]
    started_at: Wall,
    #[serde(default)]
    ended_at: Option<Instant>,
    utc_offset_min: i32,
    outcome: SessionOutcome,
    speed: u32,
    held_ms: u64,
    paused_ms: u64,
    effort: Option<u8>,
    discomfort_before: Option<u8>,
    discomfort_after: Option<u8>,
    note: Option<String>,
    #[serde(default)]
    by_hand: bool,
    #[serde(default)]
    corrected: bool,
    holds: Vec<Hold>,
}

#[derive(Deserialize)]
struct Instant(#[serde(with = "iso::serde")] Wall);

#[derive(Deserialize)]
struct Hold {
    kind: StepKind,
    path: String,
    exercise: ExerciseId,
    name: String,
    side: Option<Side>,
    set: u32,
    round: u32,
    attempt: u32,
    #[serde(rename = "final")]
    is_final: bool,
    #[serde(default)]
    started_at: Option<Instant>,
    min_ms: Option<u64>,
    planned_ms: Option<u64>,
    target_ms: Option<u64>,
    held_ms: u64,
    longest_ms: u64,
    interruptions: u32,
    reps_planned: Option<u32>,
    reps_done: Option<u32>,
    counted: bool,
    outcome: Outcome,
    swapped_from: Option<ExerciseId>,
    reason: Option<String>,
    #[serde(default)]
    corrected: bool,
}

/// Gives the sessions of a log as JSON, each plan before the first that names it.
pub struct LogReader<R> {
    scan: Scan<R>,
    begun: bool,
    ended: bool,
    count: u64,
    seen: HashSet<SessionId>,
    plans: HashMap<String, u32>,
    next: Option<Carried>,
}

impl<R: Read> LogReader<R> {
    /// A log on `input`, which needs no buffer.
    pub fn new(input: R) -> Self {
        Self {
            scan: Scan::new(input),
            begun: false,
            ended: false,
            count: 0,
            seen: HashSet::new(),
            plans: HashMap::new(),
            next: None,
        }
    }

    /// The next piece; `None` after the last one, when the file ended as it
    /// should.
    pub fn next_piece(&mut self) -> Result<Option<Carried>, ArchiveError> {
        if let Some(next) = self.next.take() {
            return Ok(Some(next));
        }
        if self.ended {
            return Ok(None);
        }
        if !self.begun {
            self.begin()?;
        }
        let place = Place::Piece {
            part: Part::Sessions,
            number: self.count + 1,
        };
        if self.took(b']', place)? {
            self.end()?;
            return Ok(None);
        }
        if self.count > 0 {
            self.take(b',', place)?;
        }
        self.count += 1;
        self.session(place).map(Some)
    }

    fn begin(&mut self) -> Result<(), ArchiveError> {
        let place = Place::Beginning;
        self.take(b'{', place)?;
        if self.scan.json::<String>(place)? != "v" {
            return Err(ArchiveError::NotOurs(Lack::VersionFirst));
        }
        self.take(b':', place)?;
        self.scan.version(place, VERSION)?;
        self.take(b',', place)?;
        if self.scan.json::<String>(place)? != "sessions" {
            return Err(ArchiveError::NotOurs(Lack::Sessions));
        }
        self.take(b':', place)?;
        self.take(b'[', place)?;
        self.begun = true;
        Ok(())
    }

    fn end(&mut self) -> Result<(), ArchiveError> {
        let place = Place::End;
        self.take(b'}', place)?;
        match self.scan.peek().map_err(|stop| stopped(stop, place))? {
            None => {
                self.ended = true;
                Ok(())
            }
            Some(_) => Err(wrong(place, Wrong::Follows)),
        }
    }

    fn session(&mut self, place: Place) -> Result<Carried, ArchiveError> {
        let line: Line = self.scan.json(place)?;
        let place = place.of(line.id);
        if !self.seen.insert(line.id) {
            return Err(wrong(place, Wrong::Twice));
        }
        let plan = serde_json::to_string(&Plan::unknown(line.routine.clone()))
            .map_err(|error| malformed(place, b"", &error))?;
        let count = u32::try_from(self.plans.len()).unwrap_or(u32::MAX);
        let number = *self.plans.entry(plan.clone()).or_insert(count);
        let session = whole(line, number).map_err(|what| wrong(place, what))?;
        check(&session).map_err(|what| wrong(place, what))?;
        let session = Carried::Session(Box::new(session));
        if number == count {
            self.next = Some(session);
            return Ok(Carried::Plan(plan));
        }
        Ok(session)
    }

    fn take(&mut self, byte: u8, place: Place) -> Result<(), ArchiveError> {
        self.scan
            .take(byte)
            .map_err(|stop: Stop| stopped(stop, place))
    }

    fn took(&mut self, byte: u8, place: Place) -> Result<bool, ArchiveError> {
        self.scan.took(byte).map_err(|stop| stopped(stop, place))
    }
}

/// The session of `line`, which ran the plan with that number.
fn whole(line: Line, plan: u32) -> Result<WholeSession, Wrong> {
    if line.utc_offset_min != line.started_at.offset_min {
        return Err(Wrong::Offset {
            said: line.utc_offset_min,
            meant: line.started_at.offset_min,
        });
    }
    let mut attempts = Vec::with_capacity(line.holds.len());
    for (hold, number) in line.holds.into_iter().zip(1..) {
        let read = attempt(hold).map_err(|what| what.within(Within::Hold(number)));
        attempts.push(read?);
    }
    let head = SessionHead {
        id: line.id,
        device: line.device,
        routine: line.routine,
        started_at: line.started_at,
        ended_at: line.ended_at.map(|ended| ended.0),
        outcome: line.outcome,
        speed: line.speed,
        held_ms: line.held_ms,
        paused_ms: line.paused_ms,
        effort: line.effort,
        discomfort_before: line.discomfort_before,
        discomfort_after: line.discomfort_after,
        note: line.note,
        by_hand: line.by_hand,
        corrected: line.corrected,
    };
    let ended_at = match (head.outcome, head.ended_at) {
        (SessionOutcome::Unfinished, None) => head.started_at,
        (SessionOutcome::Unfinished, Some(_)) => {
            return Err(Wrong::EndOfUnfinished);
        }
        (SessionOutcome::Discarded, _) => return Err(Wrong::ThrownAway),
        (_, Some(ended_at)) => ended_at,
        (_, None) => return Err(Wrong::NoEnd),
    };
    let told = Told {
        started_at: head.started_at,
        ended_at,
        outcome: head.outcome,
        paused_ms: head.paused_ms,
        feedback: Feedback {
            effort: head.effort,
            discomfort_before: head.discomfort_before,
            discomfort_after: head.discomfort_after,
            note: head.note.clone(),
        },
        by_hand: head.by_hand,
        corrected: head.corrected,
        attempts: attempts.clone(),
    };
    // The clocks of the machine it ran on are not known: none went.
    let moment = Moment {
        wall: ended_at,
        awake_ns: 0,
        boot_ns: 0,
        run: RunId(head.id.0),
    };
    let entry = Entry {
        seq: 0,
        moment,
        credit_ns: 0,
        lost_ns: 0,
        event: Event::Told(Box::new(told)),
    };
    Ok(WholeSession {
        rev: 1,
        plan,
        entries: vec![SignedEntry {
            device: head.device,
            entry,
        }],
        attempts,
        mark: None,
        head,
    })
}

fn attempt(hold: Hold) -> Result<Attempt, Wrong> {
    let path = path(&hold.path).ok_or_else(|| Wrong::Path {
        path: shown(&hold.path, 80),
    })?;
    Ok(Attempt {
        path,
        kind: hold.kind,
        exercise: hold.exercise,
        name: hold.name,
        side: hold.side,
        set: hold.set,
        round: hold.round,
        attempt: hold.attempt,
        is_final: hold.is_final,
        started_at: hold.started_at.map(|started| started.0),
        min_ms: hold.min_ms,
        planned_ms: hold.planned_ms,
        target_ms: hold.target_ms,
        held_ms: hold.held_ms,
        longest_ms: hold.longest_ms,
        interruptions: hold.interruptions,
        reps_planned: hold.reps_planned,
        reps_done: hold.reps_done,
        counted: hold.counted,
        outcome: hold.outcome,
        swapped_from: hold.swapped_from,
        reason: hold.reason,
        corrected: hold.corrected,
    })
}

/// `block[~use]/round/entry[.swap]/set/side`, which ends in `-` where there is
/// no side. Only what would be written so again.
fn path(text: &str) -> Option<StepPath> {
    let mut parts = text.rsplitn(5, '/');
    let side = match parts.next()? {
        "-" => None,
        word => Some(
            [Side::Left, Side::Right]
                .into_iter()
                .find(|side| side.word() == word)?,
        ),
    };
    let set = parts.next()?.parse().ok()?;
    let (entry, swap) = counted(parts.next()?, '.', 0)?;
    let round = parts.next()?.parse().ok()?;
    let (block, use_no) = counted(parts.next()?, '~', 1)?;
    let path = StepPath {
        block: block.to_owned(),
        use_no,
        round,
        entry: entry.parse().ok()?,
        swap,
        set,
        side,
    };
    (path.to_string() == text).then_some(path)
}

/// What stands before `mark` and the number behind it; `else_` without one.
fn counted(text: &str, mark: char, else_: u32) -> Option<(&str, u32)> {
    match text.rsplit_once(mark) {
        Some((before, number)) => Some((before, number.parse().ok()?)),
        None => Some((text, else_)),
    }
}
