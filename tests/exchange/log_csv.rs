//! The log as a table.

use limber_core::log::{LoggedSession, SessionHead};
use limber_core::plan::RoutineRef;
use limber_core::{
    Attempt, DeviceId, ExerciseId, Outcome, RoutineId, SessionId, SessionOutcome, Side, StepKind,
    StepPath, Wall,
};
use limber_exchange::log_csv::{COLUMNS, CsvLog};
use std::io;

const NEW_YORK: i32 = -300;

fn wall(unix_ms: i64) -> Wall {
    Wall {
        unix_ms,
        offset_min: NEW_YORK,
    }
}

fn attempt(side: Option<Side>) -> Attempt {
    Attempt {
        path: StepPath {
            block: "main".to_owned(),
            use_no: 1,
            round: 1,
            entry: 4,
            swap: 0,
            set: 2,
            side,
        },
        kind: StepKind::Hold,
        exercise: ExerciseId::from("pigeon-pose"),
        name: "Pigeon pose".to_owned(),
        side,
        set: 2,
        round: 1,
        attempt: 1,
        is_final: true,
        started_at: Some(wall(1_795_332_700_250)),
        min_ms: Some(30_000),
        planned_ms: Some(30_000),
        target_ms: Some(40_000),
        held_ms: 41_007,
        longest_ms: 20_500,
        interruptions: 1,
        reps_planned: None,
        reps_done: None,
        counted: true,
        outcome: Outcome::Completed,
        swapped_from: None,
        reason: None,
        corrected: false,
    }
}

fn session(attempts: Vec<Attempt>) -> LoggedSession {
    LoggedSession {
        head: SessionHead {
            id: SessionId(uuid(1)),
            device: DeviceId(uuid(2)),
            routine: RoutineRef {
                id: RoutineId::from("hip-mobility-10"),
                name: "Hip mobility, 10 minutes".to_owned(),
            },
            started_at: wall(1_795_332_600_000),
            ended_at: Some(wall(1_795_333_300_500)),
            outcome: SessionOutcome::FinishedEarly,
            speed: 1,
            held_ms: 41_007,
            paused_ms: 2_000,
            effort: Some(4),
            discomfort_before: Some(0),
            discomfort_after: None,
            note: Some("Left side, \"tight\"\nas ever".to_owned()),
            by_hand: false,
            corrected: false,
        },
        attempts,
    }
}

fn uuid(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

fn table(sessions: &[LoggedSession]) -> Vec<u8> {
    let mut log = CsvLog::new(Vec::new());
    log.write_header().unwrap();
    for session in sessions {
        log.write_session(session).unwrap();
    }
    log.finish().unwrap()
}

/// All rows, the header first, as another program reads them.
fn rows(table: &[u8]) -> Vec<Vec<String>> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table)
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn cell(rows: &[Vec<String>], row: usize, column: &str) -> String {
    let at = rows[0].iter().position(|name| name == column).unwrap();
    rows[row][at].clone()
}

#[test]
fn the_table_is_the_golden_file() {
    let reps = Attempt {
        kind: StepKind::Reps,
        exercise: ExerciseId::from("glute-bridge"),
        name: "Glute bridge".to_owned(),
        reps_planned: Some(10),
        reps_done: Some(8),
        outcome: Outcome::Swapped,
        is_final: false,
        counted: false,
        started_at: None,
        min_ms: None,
        planned_ms: None,
        target_ms: None,
        held_ms: 0,
        longest_ms: 0,
        interruptions: 0,
        swapped_from: Some(ExerciseId::from("squat-jump")),
        reason: Some("knee".to_owned()),
        ..attempt(None)
    };
    let done = session(vec![
        attempt(Some(Side::Left)),
        attempt(Some(Side::Right)),
        reps,
    ]);
    let mut open = session(Vec::new());
    open.head.id = SessionId(uuid(3));
    open.head.ended_at = None;
    open.head.outcome = SessionOutcome::Unfinished;
    open.head.note = None;
    let text = String::from_utf8(table(&[done, open])).unwrap();
    let golden = include_str!("golden_log.csv").replace("\r\n", "\n");
    // The file may be checked out with either line end; the table has CRLF.
    assert_eq!(text.replace("\r\n", "\n"), golden);
}

#[test]
fn rows_end_with_crlf_and_all_have_every_column() {
    let bytes = table(&[
        session(vec![attempt(Some(Side::Left))]),
        session(Vec::new()),
    ]);
    let text = std::str::from_utf8(&bytes).unwrap();
    assert!(text.starts_with("session_id,device,routine_id,"));
    assert!(text.ends_with("\r\n"));
    // The only bare line feed is the one inside the quoted note of each row.
    let bare = text.replace("\r\n", "").matches('\n').count();
    assert_eq!(bare, 2);
    let rows = rows(&bytes);
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[0], COLUMNS);
    assert!(rows.iter().all(|row| row.len() == COLUMNS.len()));
}

#[test]
fn the_attempts_columns_have_the_words_of_the_json() {
    assert_eq!(
        COLUMNS[15..].join(","),
        "kind,path,exercise,name,side,set,round,attempt,final,started_at,min_ms,planned_ms,\
         target_ms,held_ms,longest_ms,interruptions,reps_planned,reps_done,counted,outcome,\
         swapped_from,reason,by_hand,corrected"
    );
}

#[test]
fn values_are_read_back() {
    let rows = rows(&table(&[session(vec![attempt(Some(Side::Left))])]));
    for (column, value) in [
        ("session_started_at", "2026-11-22T02:30:00.000-05:00"),
        ("session_ended_at", "2026-11-22T02:41:40.500-05:00"),
        ("started_at", "2026-11-22T02:31:40.250-05:00"),
        // A number, however negative, is no formula.
        ("utc_offset_min", "-300"),
        ("note", "Left side, \"tight\"\nas ever"),
        ("path", "main/1/4/2/left"),
        ("side", "left"),
        ("final", "true"),
        ("outcome", "completed"),
        ("session_outcome", "finished_early"),
        ("discomfort_before", "0"),
        ("discomfort_after", ""),
        ("by_hand", "false"),
        ("corrected", "false"),
    ] {
        assert_eq!(cell(&rows, 1, column), value, "{column}");
    }
}

#[test]
fn a_session_without_attempts_has_one_row() {
    let rows = rows(&table(&[session(Vec::new())]));
    assert_eq!(rows.len(), 2);
    assert_eq!(cell(&rows, 1, "routine_name"), "Hip mobility, 10 minutes");
    let attempt = rows[1].iter().zip(COLUMNS).skip(15);
    for (value, column) in attempt.filter(|(_, column)| *column != "by_hand") {
        assert_eq!(value, "", "{column}");
    }
    assert_eq!(cell(&rows, 1, "by_hand"), "false");
}

#[test]
fn no_text_is_run_as_a_formula() {
    for dangerous in [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\ttab",
        "\rreturn",
        "\nfeed",
        "  =1+1",
        "\u{a0}=1+1",
        "\u{200b}=1+1",
        "\u{feff}@x",
        "\u{0}=1",
        "\u{ff1d}1+1",
        "\u{ff0b}1",
        "\u{ff0d}1",
        "\u{ff20}x",
        "\u{3000}\u{ff1d}1",
    ] {
        let guarded = format!("'{dangerous}");
        let mut session = session(vec![Attempt {
            name: dangerous.to_owned(),
            exercise: ExerciseId::from(dangerous),
            swapped_from: Some(ExerciseId::from(dangerous)),
            reason: Some(dangerous.to_owned()),
            path: StepPath {
                block: dangerous.to_owned(),
                ..attempt(None).path
            },
            ..attempt(None)
        }]);
        session.head.routine.name = dangerous.to_owned();
        session.head.routine.id = RoutineId::from(dangerous);
        session.head.note = Some(dangerous.to_owned());
        let rows = rows(&table(&[session]));
        for column in [
            "routine_id",
            "routine_name",
            "note",
            "exercise",
            "name",
            "swapped_from",
            "reason",
        ] {
            assert_eq!(cell(&rows, 1, column), guarded, "{column}");
        }
        assert_eq!(cell(&rows, 1, "path"), format!("{guarded}/1/4/2/-"));
    }
}

#[test]
fn harmless_text_stays_as_it_is() {
    for harmless in [
        "<img src=x onerror=alert(1)>",
        "a=1",
        "5 - 3",
        "'quoted'",
        "\u{1f9d8}\u{200d}\u{2640}\u{fe0f}",
        "\u{202e}\u{645}\u{631}\u{62d}\u{628}\u{627}",
        "comma, semicolon; quote \" and\r\nline",
    ] {
        let mut session = session(vec![attempt(None)]);
        session.head.note = Some(harmless.to_owned());
        let rows = rows(&table(&[session]));
        assert_eq!(cell(&rows, 1, "note"), harmless);
    }
}

/// Room for so many bytes, then full.
struct Full(usize);

impl io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        Ok(taken)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_failing_writer_is_told_by_its_kind() {
    let mut log = CsvLog::new(Full(100));
    log.write_header().unwrap();
    let error = log.finish().err().unwrap();
    assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn sessions_are_written_as_they_come() {
    let mut log = CsvLog::new(Full(20_000));
    log.write_header().unwrap();
    let long = session(vec![attempt(Some(Side::Left)); 10]);
    // A writer that is full stops it long before all would be in memory.
    let failed = (0..1_000).position(|_| log.write_session(&long).is_err());
    assert!(failed.is_some_and(|sessions| sessions < 20), "{failed:?}");
}
