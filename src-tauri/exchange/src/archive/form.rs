//! A session as it stands in the file.

use super::parts::Wrong;
use crate::iso;
use limber_core::journal::{AliveMark, Entry};
use limber_core::log::{SessionHead, SignedEntry, WholeSession};
use limber_core::plan::RoutineRef;
use limber_core::{
    Attempt, DeviceId, Event, ExerciseId, Moment, Outcome, RunId, SessionId, SessionOutcome, Side,
    StepKind, StepPath, Wall,
};
use serde::de::{Error as _, SeqAccess, Visitor};
use serde::ser::SerializeTuple as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// Fields that do not apply are left out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Session {
    id: SessionId,
    device: DeviceId,
    rev: u64,
    routine: RoutineRef,
    plan: u32,
    #[serde(with = "iso::serde")]
    started_at: Wall,
    #[serde(
        default,
        with = "iso::serde_option",
        skip_serializing_if = "Option::is_none"
    )]
    ended_at: Option<Wall>,
    outcome: SessionOutcome,
    speed: u32,
    held_ms: u64,
    paused_ms: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    effort: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    discomfort_before: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    discomfort_after: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "not")]
    by_hand: bool,
    #[serde(default, skip_serializing_if = "not")]
    corrected: bool,
    attempts: Vec<Try>,
    runs: Vec<RunId>,
    journal: Vec<Line>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alive: Option<Alive>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Try {
    path: Path,
    kind: StepKind,
    exercise: ExerciseId,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    side: Option<Side>,
    set: u32,
    round: u32,
    attempt: u32,
    #[serde(rename = "final")]
    is_final: bool,
    #[serde(
        default,
        with = "iso::serde_option",
        skip_serializing_if = "Option::is_none"
    )]
    started_at: Option<Wall>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    min_ms: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    planned_ms: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    target_ms: Option<u64>,
    held_ms: u64,
    longest_ms: u64,
    interruptions: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reps_planned: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reps_done: Option<u32>,
    counted: bool,
    outcome: Outcome,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    swapped_from: Option<ExerciseId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(default, skip_serializing_if = "not")]
    corrected: bool,
}

/// `[block, use, round, entry, swap, set, side]`.
#[derive(Serialize, Deserialize)]
struct Path(String, u32, u32, u32, u32, u32, Option<Side>);

/// `[after entry, credit ns, lost ns, unix ms, offset min, awake ns, boot ns,
/// run]`.
#[derive(Serialize, Deserialize)]
struct Alive(u32, u64, u64, i64, i32, u64, u64, usize);

/// `[unix ms, offset min, awake ns, boot ns, run, credit ns, lost ns, event]`,
/// and the device where it is another one than the session's.
struct Line {
    unix_ms: i64,
    offset_min: i32,
    awake_ns: u64,
    boot_ns: u64,
    run: usize,
    credit_ns: u64,
    lost_ns: u64,
    event: Event,
    device: Option<DeviceId>,
}

impl Serialize for Line {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut tuple = to.serialize_tuple(8 + usize::from(self.device.is_some()))?;
        tuple.serialize_element(&self.unix_ms)?;
        tuple.serialize_element(&self.offset_min)?;
        tuple.serialize_element(&self.awake_ns)?;
        tuple.serialize_element(&self.boot_ns)?;
        tuple.serialize_element(&self.run)?;
        tuple.serialize_element(&self.credit_ns)?;
        tuple.serialize_element(&self.lost_ns)?;
        tuple.serialize_element(&self.event)?;
        if let Some(device) = &self.device {
            tuple.serialize_element(device)?;
        }
        tuple.end()
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Parts;
        impl<'de> Visitor<'de> for Parts {
            type Value = Line;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an entry of a journal with 8 or 9 parts")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Line, A::Error> {
                let short = |parts: usize| A::Error::invalid_length(parts, &self);
                let line = Line {
                    unix_ms: seq.next_element()?.ok_or_else(|| short(0))?,
                    offset_min: seq.next_element()?.ok_or_else(|| short(1))?,
                    awake_ns: seq.next_element()?.ok_or_else(|| short(2))?,
                    boot_ns: seq.next_element()?.ok_or_else(|| short(3))?,
                    run: seq.next_element()?.ok_or_else(|| short(4))?,
                    credit_ns: seq.next_element()?.ok_or_else(|| short(5))?,
                    lost_ns: seq.next_element()?.ok_or_else(|| short(6))?,
                    event: seq.next_element()?.ok_or_else(|| short(7))?,
                    device: seq.next_element()?,
                };
                match seq.next_element::<serde::de::IgnoredAny>()? {
                    None => Ok(line),
                    Some(_) => Err(short(10)),
                }
            }
        }
        from.deserialize_seq(Parts)
    }
}

impl From<WholeSession> for Session {
    fn from(whole: WholeSession) -> Self {
        let mut runs: Vec<RunId> = Vec::new();
        let mut number = |run: RunId| match runs.iter().rposition(|known| *known == run) {
            Some(number) => number,
            None => {
                runs.push(run);
                runs.len() - 1
            }
        };
        let head = whole.head;
        let device = head.device;
        let journal = whole
            .entries
            .into_iter()
            .map(|signed| {
                let Entry {
                    moment,
                    credit_ns,
                    lost_ns,
                    event,
                    ..
                } = signed.entry;
                Line {
                    unix_ms: moment.wall.unix_ms,
                    offset_min: moment.wall.offset_min,
                    awake_ns: moment.awake_ns,
                    boot_ns: moment.boot_ns,
                    run: number(moment.run),
                    credit_ns,
                    lost_ns,
                    event,
                    device: Some(signed.device).filter(|signer| *signer != device),
                }
            })
            .collect();
        let alive = whole.mark.map(|mark| {
            let moment = mark.moment;
            Alive(
                mark.after_seq,
                mark.credit_ns,
                mark.lost_ns,
                moment.wall.unix_ms,
                moment.wall.offset_min,
                moment.awake_ns,
                moment.boot_ns,
                number(moment.run),
            )
        });
        Self {
            id: head.id,
            device,
            rev: whole.rev,
            routine: head.routine,
            plan: whole.plan,
            started_at: head.started_at,
            ended_at: head.ended_at,
            outcome: head.outcome,
            speed: head.speed,
            held_ms: head.held_ms,
            paused_ms: head.paused_ms,
            effort: head.effort,
            discomfort_before: head.discomfort_before,
            discomfort_after: head.discomfort_after,
            note: head.note,
            by_hand: head.by_hand,
            corrected: head.corrected,
            attempts: whole.attempts.into_iter().map(Try::from).collect(),
            runs,
            journal,
            alive,
        }
    }
}

impl From<Attempt> for Try {
    fn from(attempt: Attempt) -> Self {
        let path = attempt.path;
        Self {
            path: Path(
                path.block,
                path.use_no,
                path.round,
                path.entry,
                path.swap,
                path.set,
                path.side,
            ),
            kind: attempt.kind,
            exercise: attempt.exercise,
            name: attempt.name,
            side: attempt.side,
            set: attempt.set,
            round: attempt.round,
            attempt: attempt.attempt,
            is_final: attempt.is_final,
            started_at: attempt.started_at,
            min_ms: attempt.min_ms,
            planned_ms: attempt.planned_ms,
            target_ms: attempt.target_ms,
            held_ms: attempt.held_ms,
            longest_ms: attempt.longest_ms,
            interruptions: attempt.interruptions,
            reps_planned: attempt.reps_planned,
            reps_done: attempt.reps_done,
            counted: attempt.counted,
            outcome: attempt.outcome,
            swapped_from: attempt.swapped_from,
            reason: attempt.reason,
            corrected: attempt.corrected,
        }
    }
}

impl From<Try> for Attempt {
    fn from(found: Try) -> Self {
        let Path(block, use_no, round, entry, swap, set, side) = found.path;
        Self {
            path: StepPath {
                block,
                use_no,
                round,
                entry,
                swap,
                set,
                side,
            },
            kind: found.kind,
            exercise: found.exercise,
            name: found.name,
            side: found.side,
            set: found.set,
            round: found.round,
            attempt: found.attempt,
            is_final: found.is_final,
            started_at: found.started_at,
            min_ms: found.min_ms,
            planned_ms: found.planned_ms,
            target_ms: found.target_ms,
            held_ms: found.held_ms,
            longest_ms: found.longest_ms,
            interruptions: found.interruptions,
            reps_planned: found.reps_planned,
            reps_done: found.reps_done,
            counted: found.counted,
            outcome: found.outcome,
            swapped_from: found.swapped_from,
            reason: found.reason,
            corrected: found.corrected,
        }
    }
}

impl Session {
    /// The id, to say which one is wrong.
    pub(super) fn id(&self) -> SessionId {
        self.id
    }

    /// The session; what is wrong where a number points to nothing.
    pub(super) fn whole(self) -> Result<WholeSession, Wrong> {
        let runs = self.runs;
        let run = |number: usize| runs.get(number).copied().ok_or(Wrong::Run { number });
        let device = self.device;
        let mut entries = Vec::with_capacity(self.journal.len());
        for (seq, line) in (0_u32..).zip(self.journal) {
            let moment = Moment {
                wall: Wall {
                    unix_ms: line.unix_ms,
                    offset_min: line.offset_min,
                },
                awake_ns: line.awake_ns,
                boot_ns: line.boot_ns,
                run: run(line.run)?,
            };
            entries.push(SignedEntry {
                device: line.device.unwrap_or(device),
                entry: Entry {
                    seq,
                    moment,
                    credit_ns: line.credit_ns,
                    lost_ns: line.lost_ns,
                    event: line.event,
                },
            });
        }
        let mark = match self.alive {
            None => None,
            Some(Alive(
                after_seq,
                credit_ns,
                lost_ns,
                unix_ms,
                offset_min,
                awake_ns,
                boot_ns,
                of,
            )) => Some(AliveMark {
                after_seq,
                credit_ns,
                lost_ns,
                moment: Moment {
                    wall: Wall {
                        unix_ms,
                        offset_min,
                    },
                    awake_ns,
                    boot_ns,
                    run: run(of)?,
                },
            }),
        };
        Ok(WholeSession {
            head: SessionHead {
                id: self.id,
                device,
                routine: self.routine,
                started_at: self.started_at,
                ended_at: self.ended_at,
                outcome: self.outcome,
                speed: self.speed,
                held_ms: self.held_ms,
                paused_ms: self.paused_ms,
                effort: self.effort,
                discomfort_before: self.discomfort_before,
                discomfort_after: self.discomfort_after,
                note: self.note,
                by_hand: self.by_hand,
                corrected: self.corrected,
            },
            rev: self.rev,
            plan: self.plan,
            entries,
            attempts: self.attempts.into_iter().map(Attempt::from).collect(),
            mark,
        })
    }
}

/// Left out where it is false.
fn not(flag: &bool) -> bool {
    !flag
}
