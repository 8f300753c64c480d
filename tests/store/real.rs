//! Sessions as they really run, so that their journals tell their records.

use crate::given;
use limber_core::journal::Entry;
use limber_core::session::{Feedback, PauseReason};
use limber_core::{Attempt, Event, Moment, RunId, Session, SessionId, Wall};
use limber_store::{Filter, Store};
use rusqlite::Connection;
use std::path::Path;
use tempfile::TempDir;
use uuid::Uuid;

const DAY_MS: i64 = 86_400_000;
const SECOND_NS: u64 = 1_000_000_000;

/// A folder in memory where there is such a place: these tests write thousands
/// of files and each is synced.
pub fn folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm")
        .or_else(|_| tempfile::tempdir())
        .unwrap()
}

/// Days after the first of November.
pub fn day(n: u32) -> Wall {
    let first = given::wall("2026-11-01T07:30:00+01:00");
    first.minus_ms(-i64::from(n) * DAY_MS)
}

/// The session of day `n`, as it was after `seconds`: the whole of it takes
/// about 90.
pub fn session(n: u32, seconds: u64) -> (Session, Vec<Entry>) {
    let at = |second: u64| Moment {
        wall: day(n).minus_ms(-i64::try_from(second).unwrap() * 1_000),
        awake_ns: 5_000 + second * SECOND_NS,
        boot_ns: 9_000 + second * SECOND_NS,
        run: RunId(Uuid::from_u128(u128::from(n))),
    };
    let id = SessionId(Uuid::from_u128(
        0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::from(n),
    ));
    let mut session = Session::new(id, given::DEVICE, given::plan(), 1);
    let mut entries = session.handle(Event::Start, at(0)).entries;
    for second in 1..=seconds {
        entries.extend(session.tick(at(second)).entries);
        // One with a pause in it, one with a hold left early.
        if n % 3 == 1 && second == 30 {
            entries.extend(
                session
                    .handle(
                        Event::Pause {
                            why: PauseReason::Person,
                        },
                        at(second),
                    )
                    .entries,
            );
            entries.extend(session.handle(Event::Resume, at(second)).entries);
        }
        if n % 5 == 2 && second == 20 {
            entries.extend(session.handle(Event::Next, at(second)).entries);
        }
    }
    if session.ended().is_some() {
        let feedback = Event::Feedback(Feedback {
            effort: Some(4),
            note: Some(format!("Day {n}. {}", "It went well. ".repeat(40))),
            ..Feedback::default()
        });
        entries.extend(session.handle(feedback, at(seconds + 1)).entries);
    }
    (session, entries)
}

/// Writes the session of day `n` as far as it had come after `seconds`; what is
/// there of it already goes on.
pub fn log_part(store: &mut Store, n: u32, seconds: u64) {
    let (session, entries) = session(n, seconds);
    store
        .begin(&session.head(), session.plan(), &entries[..1])
        .unwrap();
    let records: Vec<(usize, &Attempt)> = session.records().iter().enumerate().collect();
    store.append(&session.head(), &entries, &records).unwrap();
}

/// Writes the whole session of day `n`.
pub fn log(store: &mut Store, n: u32) {
    log_part(store, n, 120);
}

/// A closed database in `dir` with the sessions of `days` whole.
pub fn fill(dir: &Path, days: std::ops::Range<u32>) {
    let mut store = Store::open(dir, &given::setup()).unwrap();
    for n in days {
        log(&mut store, n);
    }
    store.set_setting("theme", "\"dark\"").unwrap();
}

/// What a person did, as the file holds it: everything but counts of changes,
/// the installation, the choices, and the notices of repairs.
pub fn deeds(db: &Connection) -> Vec<String> {
    let queries = [
        "SELECT id, device_id, routine_id, routine_name, plan, started_unix_ms,
           started_offset_min, local_day, ended_unix_ms, ended_offset_min, outcome, speed,
           held_ms, paused_ms, effort, discomfort_before, discomfort_after, note
         FROM session ORDER BY id",
        "SELECT (SELECT id FROM session WHERE session.session = attempt.session), ord,
           path_block, path_use, path_round, path_entry, path_swap, path_set, path_side, kind,
           exercise, name, side, set_no, round_no, attempt_no, is_final, started_unix_ms,
           started_offset_min, min_ms, planned_ms, target_ms, held_ms, longest_ms,
           interruptions, reps_planned, reps_done, counted, outcome, swapped_from, reason
         FROM attempt ORDER BY 1, 2",
        "SELECT (SELECT id FROM session WHERE session.session = journal.session), seq, device_id,
           wall_unix_ms, wall_offset_min, awake_ns, boot_ns, run, credit_ns, lost_ns, event,
           checksum
         FROM journal ORDER BY 1, 2",
        "SELECT checksum, body FROM plan ORDER BY 1, 2",
    ];
    let mut lines = Vec::new();
    for query in queries {
        let mut statement = db.prepare(query).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<String> = (0..columns)
                .map(|column| format!("{:?}", row.get_ref(column).unwrap()))
                .collect();
            lines.push(cells.join(" | "));
        }
    }
    lines
}

/// The deeds of an open store.
pub fn deeds_of(store: &Store) -> Vec<String> {
    deeds(&given::raw(store))
}

/// Ids of all sessions that are shown, newest first.
pub fn ids(store: &Store) -> Vec<SessionId> {
    store
        .session_list(&Filter::default(), None, 10_000)
        .unwrap()
        .into_iter()
        .map(|head| head.id)
        .collect()
}

/// A sequence of numbers that is the same in every run.
pub struct Dice(pub u64);

impl Dice {
    /// The next number (SplitMix64).
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number under `limit`.
    pub fn under(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit).unwrap();
        usize::try_from(self.roll() % limit).unwrap()
    }
}
