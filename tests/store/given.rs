//! Ready-made sessions to start from.

use chrono::DateTime;
use limber_core::journal::Entry;
use limber_core::log::SessionHead;
use limber_core::plan::RoutineRef;
use limber_core::timing::{Position, TimingModel};
use limber_core::*;
use limber_store::{Setup, Store};
use rusqlite::Connection;
use std::path::Path;
use tempfile::TempDir;
use uuid::Uuid;

pub const DEVICE: DeviceId = DeviceId(Uuid::from_u128(0xD0));

pub fn setup() -> Setup {
    Setup {
        new_device: DEVICE,
        now: wall("2026-11-22T07:00:00+01:00"),
    }
}

/// A new store in a folder of its own.
pub fn store() -> (TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), &setup()).unwrap();
    (dir, store)
}

/// A second connection to the file, to look at it or to damage it.
pub fn raw(store: &Store) -> Connection {
    Connection::open(store.path()).unwrap()
}

/// A wall from ISO 8601 with offset.
pub fn wall(iso: &str) -> Wall {
    DateTime::parse_from_rfc3339(iso).unwrap().into()
}

pub fn moment(iso: &str, ns: u64) -> Moment {
    Moment {
        wall: wall(iso),
        awake_ns: ns,
        boot_ns: ns,
        run: RunId(Uuid::from_u128(0x99)),
    }
}

pub fn session_id(n: u128) -> SessionId {
    SessionId(Uuid::from_u128(n))
}

/// An unfinished session of the routine `hips` that started at `iso`.
pub fn head(n: u128, iso: &str) -> SessionHead {
    SessionHead {
        id: session_id(n),
        device: DEVICE,
        routine: RoutineRef {
            id: RoutineId::from("hips"),
            name: "Hips <img src=x onerror=alert(1)> 🧘 ירכיים".to_owned(),
        },
        started_at: wall(iso),
        ended_at: None,
        outcome: SessionOutcome::Unfinished,
        speed: 1,
        held_ms: 0,
        paused_ms: 0,
        effort: None,
        discomfort_before: None,
        discomfort_after: None,
        note: None,
        by_hand: false,
        corrected: false,
    }
}

/// The same session, finished after `held_ms` of work.
pub fn finished(n: u128, iso: &str, held_ms: u64) -> SessionHead {
    let head = head(n, iso);
    SessionHead {
        ended_at: Some(head.started_at.minus_ms(-600_000)),
        outcome: SessionOutcome::Finished,
        held_ms,
        ..head
    }
}

/// A pigeon pose of 30 s each side.
pub fn plan() -> Plan {
    let mov = Move {
        id: ExerciseId::from("pigeon-pose"),
        name: "Pigeon pose".to_owned(),
        laterality: exercise::Laterality::EachSide,
        side_cue: Some("{side} knee forward".to_owned()),
        switch_s: Some(10),
        position: Position("pigeon".to_owned()),
        explain_ms: 0,
        rep_ms: 3_000,
        floor_s: Some(30),
        usual_max_s: Some(120),
        limit_s: None,
        skin_check_s: None,
        counts: true,
    };
    let entry = PlanEntry {
        block: "main".to_owned(),
        block_name: "Main".to_owned(),
        use_no: 1,
        phase: Phase::Main,
        round: 1,
        entry: 1,
        swap: 0,
        swapped_from: None,
        reason: None,
        mov,
        dose: Dose::Hold {
            min_s: None,
            target_s: 30,
        },
        sets: 1,
        sides: Sides::Both,
        side_order: SideOrder::Alternate,
        get_ready_s: None,
        switch_s: None,
        rest_s: 0,
        rest_after_s: 0,
    };
    let mut plan = Plan {
        rules_version: RULES_VERSION,
        routine: head(1, "2026-01-01T00:00:00Z").routine,
        settings: SessionSettings::default(),
        first_side: Side::Left,
        get_ready_min_s: None,
        switch_min_s: None,
        timing: TimingModel::default(),
        entries: vec![entry],
        steps: Vec::new(),
    };
    plan.steps = timeline::steps_of(&plan, &plan.entries, 0, None);
    plan
}

pub fn entry(seq: u32, event: Event) -> Entry {
    Entry {
        seq,
        moment: moment("2026-11-22T07:30:00+01:00", u64::from(seq) * 1_000_000_007),
        credit_ns: u64::from(seq) * 999_999_999,
        lost_ns: u64::from(seq),
        event,
    }
}

/// The first entry of every journal.
pub fn start() -> Entry {
    entry(0, Event::Start)
}

pub fn attempt(side: Option<Side>, held_ms: u64) -> Attempt {
    Attempt {
        path: StepPath {
            block: "main".to_owned(),
            use_no: 1,
            round: 1,
            entry: 1,
            swap: 0,
            set: 1,
            side,
        },
        kind: StepKind::Hold,
        exercise: ExerciseId::from("pigeon-pose"),
        name: "Pigeon pose".to_owned(),
        side,
        set: 1,
        round: 1,
        attempt: 1,
        is_final: true,
        started_at: Some(wall("2026-11-22T07:30:15+01:00")),
        min_ms: Some(30_000),
        planned_ms: Some(30_000),
        target_ms: Some(30_000),
        held_ms,
        longest_ms: held_ms,
        interruptions: 0,
        reps_planned: None,
        reps_done: None,
        counted: true,
        outcome: Outcome::Completed,
        swapped_from: None,
        reason: None,
        corrected: false,
    }
}

/// Writes `head` with `attempts` as one whole session.
pub fn log(store: &mut Store, head: &SessionHead, attempts: &[Attempt]) {
    store.begin(head, &plan(), &[start()]).unwrap();
    let attempts: Vec<(usize, &Attempt)> = attempts.iter().enumerate().collect();
    store.append(head, &[], &attempts).unwrap();
}

/// All rows of all tables as text, to compare before and after.
pub fn everything(db: &Connection) -> Vec<String> {
    let mut tables = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut lines = Vec::new();
    for table in tables {
        let mut statement = db
            .prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))
            .unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<String> = (0..columns)
                .map(|column| format!("{:?}", row.get_ref(column).unwrap()))
                .collect();
            lines.push(format!("{table}: {}", cells.join(" | ")));
        }
    }
    lines
}

/// Every file of `dir` with its bytes.
pub fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(dir)
        .unwrap()
        .map(|file| {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, std::fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}
