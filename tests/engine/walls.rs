//! The same session under walls that jump: all that is measured is the same, and
//! only the dates differ.

use crate::run_world::{Happens, World};
use limber_engine::DayRange;
use limber_engine::facade::StartOptions;
use limber_engine::wire::history::HistorySession;
use limber_engine::wire::player::{Act, PlayEvent, PlayLine};

const DAY_MS: i64 = 86_400_000;
const HOUR_MS: i64 = 3_600_000;
/// 2026-03-29T01:59:30+01:00, half a minute before the clocks go forward.
const SPRING: (i64, i32) = (1_774_745_970_000, 60);
/// 2026-10-25T02:59:30+02:00, half a minute before they go back.
const AUTUMN: (i64, i32) = (1_792_889_970_000, 120);
/// A morning without anything to it.
const MORNING: (i64, i32) = (1_795_329_000_000, 60);

const ROUTINE: &str = "Walls\n\nPigeon pose 2 x 30 s each side, rest 8 s\nGlute bridge 8 reps\n";

/// What came of it: the log, and every line that was shown.
struct Told {
    session: HistorySession,
    lines: Vec<PlayLine>,
}

/// Begins at `start`; at 20 s, 31 s and 70 s the wall does what it does. A pause
/// and a step that is left early are part of it.
fn played(start: (i64, i32), jumps: [Happens; 3]) -> Told {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    world.set_wall(start.0, start.1);
    let path = dir.path().join("walls.routine");
    std::fs::write(&path, ROUTINE).unwrap();
    let routine = world.limber.find_routine(path.to_str().unwrap()).unwrap();
    let run = world
        .limber
        .start(&routine, StartOptions::default())
        .unwrap();
    let [first, second, third] = jumps;
    world.plan(&[
        (20.0, first),
        (25.0, Happens::Act(Act::Pause)),
        (31.0, second),
        (34.0, Happens::Act(Act::Resume)),
        (70.0, third),
        (75.0, Happens::Act(Act::Next)),
    ]);
    world.drive(run).unwrap();
    let all = DayRange {
        since: None,
        until: None,
    };
    let mut sessions = world.limber.history(all).unwrap().sessions;
    assert_eq!(sessions.len(), 1);
    let lines = world.seen().lines.clone();
    Told {
        session: sessions.remove(0),
        lines,
    }
}

/// Without its dates.
fn measured(told: &Told) -> (HistorySession, Vec<PlayLine>) {
    let mut session = told.session.clone();
    session.started_at = String::new();
    session.ended_at = session.ended_at.map(|_| String::new());
    session.utc_offset_min = 0;
    for hold in &mut session.holds {
        hold.started_at = hold.started_at.take().map(|_| String::new());
    }
    let mut lines = told.lines.clone();
    for line in &mut lines {
        if let PlayEvent::Saved { hold } = &mut line.event {
            hold.started_at = hold.started_at.take().map(|_| String::new());
        }
    }
    (session, lines)
}

#[test]
fn no_wall_alters_what_is_measured() {
    let still = || [0, 0, 0].map(Happens::Wall);
    let calm = played(MORNING, still());
    assert_eq!(calm.session.outcome, "finished");
    assert_eq!(calm.session.paused_ms, 9_000);
    assert!(
        calm.session
            .holds
            .iter()
            .any(|hold| hold.outcome == "partial")
    );
    let wall = Happens::Wall;
    let zone = Happens::Zone;
    let days = [
        ("a day back", MORNING, [wall(-DAY_MS), wall(0), wall(0)]),
        ("a day on", MORNING, [wall(DAY_MS), wall(0), wall(0)]),
        (
            "a day on in a pause",
            MORNING,
            [wall(0), wall(DAY_MS), wall(0)],
        ),
        (
            "to and fro",
            MORNING,
            [wall(DAY_MS), wall(-3 * DAY_MS), wall(2 * DAY_MS)],
        ),
        ("forward in spring", SPRING, [wall(0), zone(120), wall(0)]),
        ("back in autumn", AUTUMN, [wall(0), zone(60), wall(0)]),
        // A clock that keeps local time and no zone.
        (
            "an hour lost in spring",
            SPRING,
            [wall(0), wall(HOUR_MS), wall(0)],
        ),
        (
            "an hour won in autumn",
            AUTUMN,
            [wall(0), wall(-HOUR_MS), wall(0)],
        ),
        ("over the sea", MORNING, [zone(-480), zone(840), zone(-720)]),
        ("to half an hour", MORNING, [zone(345), wall(0), zone(-210)]),
    ];
    for (what, start, jumps) in days {
        let told = played(start, jumps);
        assert_eq!(measured(&told), measured(&calm), "{what}");
        let gaps = told
            .lines
            .iter()
            .filter(|line| matches!(line.event, PlayEvent::Gap { .. }));
        assert_eq!(gaps.count(), 0, "{what}");
    }
}

/// The dates do follow the wall: the session has the day and the offset of its
/// start, each hold its own.
#[test]
fn each_hold_has_the_date_of_its_own_wall() {
    let told = played(
        SPRING,
        [Happens::Wall(0), Happens::Zone(120), Happens::Wall(0)],
    );
    assert_eq!(told.session.started_at, "2026-03-29T01:59:30.000+01:00");
    assert_eq!(told.session.utc_offset_min, 60);
    let begun: Vec<&str> = told
        .session
        .holds
        .iter()
        .filter_map(|hold| hold.started_at.as_deref())
        .collect();
    assert!(begun[0].starts_with("2026-03-29T01:59:45") && begun[0].ends_with("+01:00"));
    assert!(
        begun[1..]
            .iter()
            .all(|at| at.starts_with("2026-03-29T03:0") && at.ends_with("+02:00"))
    );
    let ended = told.session.ended_at.unwrap();
    assert!(ended.ends_with("+02:00"), "{ended}");
}
