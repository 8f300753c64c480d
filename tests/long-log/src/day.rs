//! One of the played sessions on a day of its own.

use crate::played::{All, Played, START};
use crate::{DEVICE, LAST};
use limber_core::journal::Entry;
use limber_core::log::{SignedEntry, WholeSession};
use limber_core::moment::SECOND_NS;
use limber_core::session::Feedback;
use limber_core::{Event, Moment, RunId, SessionId, Wall};
use uuid::Uuid;

const HOUR_MS: i64 = 3_600_000;
/// Sessions begin at these hours, counted from noon; eight a day, so that
/// 100,000 of them reach back 34 years.
const HOURS: [i64; 8] = [-6, -4, -2, 0, 2, 4, 6, 8];
/// What people write, some of it hard for files.
const NOTES: [&str; 5] = [
    "Left hip tighter than right.",
    "Slept badly; short and gentle.",
    "=1+1 is what the therapist calls it, \"the usual\"",
    "Línea larga: la cadera derecha mejor que ayer, 髋部很紧",
    "Two lines,\none with a comma",
];

/// Session `n` of `count`, oldest first.
pub fn session(all: &All, n: u32, count: u32, dice: &mut fastrand::Rng) -> WholeSession {
    let back = i64::from(count - 1 - n);
    let days = back / 8;
    let hour = HOURS[7 - usize::try_from(back % 8).unwrap()];
    let start = Wall {
        unix_ms: LAST.unix_ms - days * 24 * HOUR_MS + hour * HOUR_MS + dice.i64(0..1_800_000),
        // Half of the year in summer time.
        offset_min: if (days / 182) % 2 == 0 { 60 } else { 120 },
    };
    let id = SessionId(id_at(start, n));
    let run = RunId(Uuid::from_u128(dice.u128(..)));
    let played = &all.sessions[dice.usize(0..all.sessions.len())];
    let mut session = moved(played, id, start, run);
    if dice.u8(0..3) == 0 {
        look_back(&mut session, dice);
    }
    session
}

/// A UUIDv7 of that time.
fn id_at(wall: Wall, n: u32) -> Uuid {
    let ms = u128::try_from(wall.unix_ms).unwrap();
    Uuid::from_u128((ms << 80) | (0x7000_8000_u128 << 48) | u128::from(n))
}

fn moved(played: &Played, id: SessionId, start: Wall, run: RunId) -> WholeSession {
    let by = start.unix_ms - START.unix_ms;
    let wall = |wall: Wall| Wall {
        unix_ms: wall.unix_ms + by,
        offset_min: start.offset_min,
    };
    let mut head = played.head.clone();
    head.id = id;
    head.started_at = wall(head.started_at);
    head.ended_at = head.ended_at.map(wall);
    let sign = |entry: &Entry| SignedEntry {
        device: DEVICE,
        entry: Entry {
            moment: Moment {
                wall: wall(entry.moment.wall),
                run,
                ..entry.moment
            },
            ..entry.clone()
        },
    };
    let mut attempts = played.attempts.clone();
    for attempt in &mut attempts {
        attempt.started_at = attempt.started_at.map(wall);
    }
    WholeSession {
        head,
        rev: 1,
        plan: played.plan,
        entries: played.entries.iter().map(sign).collect(),
        attempts,
        mark: None,
    }
}

/// What the person said of it afterwards.
fn look_back(session: &mut WholeSession, dice: &mut fastrand::Rng) {
    let note = (dice.u8(0..4) == 0).then(|| NOTES[dice.usize(0..NOTES.len())].to_owned());
    let said = Feedback {
        effort: Some(dice.u8(0..=10)),
        discomfort_before: Some(dice.u8(0..=6)),
        discomfort_after: Some(dice.u8(0..=5)),
        note,
    };
    let last = session.entries.last().unwrap().clone();
    session.head.effort = said.effort;
    session.head.discomfort_before = said.discomfort_before;
    session.head.discomfort_after = said.discomfort_after;
    session.head.note.clone_from(&said.note);
    session.rev += 1;
    let moment = &last.entry.moment;
    session.entries.push(SignedEntry {
        device: last.device,
        entry: Entry {
            seq: last.entry.seq + 1,
            moment: Moment {
                wall: moment.wall.minus_ms(-20_000),
                awake_ns: moment.awake_ns + 20 * SECOND_NS,
                boot_ns: moment.boot_ns + 20 * SECOND_NS,
                run: moment.run,
            },
            credit_ns: 0,
            lost_ns: 0,
            event: Event::Feedback(said),
        },
    });
}
