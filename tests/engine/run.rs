//! The real-time loop, under clocks that only move when it waits.

use crate::run_world::{Happens, MS, S, World};
use limber_engine::DayRange;
use limber_engine::ErrorKind;
use limber_engine::facade::StartOptions;
use limber_engine::wire::history::HistorySession;
use limber_engine::wire::player::{Act, FeedbackForm, Offer, PlayEvent, RepsForm, Status};
use std::path::Path;

/// Get-ready 15 s, then 30 s left, switch 10 s, 30 s right: 85 s.
const PIGEON: &str = "Pigeon\n\nPigeon pose 1 x 30 s each side\n";

fn routine(world: &World, dir: &Path, text: &str) -> limber_core::Routine {
    let path = dir.join("routine.txt");
    std::fs::write(&path, text).unwrap();
    world.limber.find_routine(path.to_str().unwrap()).unwrap()
}

fn history(world: &World) -> Vec<HistorySession> {
    let all = DayRange {
        since: None,
        until: None,
    };
    world.limber.history(all).unwrap().sessions
}

fn start(world: &World, dir: &Path, text: &str) -> limber_engine::Run {
    let routine = routine(world, dir, text);
    world
        .limber
        .start(&routine, StartOptions::default())
        .unwrap()
}

#[test]
fn an_hour_of_holds_ends_without_drift() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let text = "An hour\n\nPigeon pose 12 x 60 s each side\nSeated butterfly 10 x 60 s, rest 20 s\n\
                Single knee to chest 13 x 50 s each side\n";
    let routine = routine(&world, dir.path(), text);
    let timeline = world.limber.timeline(&routine).unwrap();
    assert!(timeline.total_ms > 60 * 60_000, "{} ms", timeline.total_ms);

    let run = world
        .limber
        .start(&routine, StartOptions::default())
        .unwrap();
    world.drive(run).unwrap();

    let seen = world.seen();
    let steps = seen.steps();
    assert_eq!(steps.len(), timeline.steps.len());
    for (planned, (index, kind, at_ms, timeline_ms)) in timeline.steps.iter().zip(&steps) {
        assert_eq!(planned.index, *index);
        assert_eq!(&planned.kind, kind);
        assert_eq!(planned.start_ms, Some(*timeline_ms), "step {index}");
        assert_eq!(at_ms, timeline_ms, "step {index}");
    }
    let due: Vec<(String, u64)> = seen
        .lines
        .iter()
        .filter_map(|line| match &line.event {
            PlayEvent::Cue { kind, due_ms, .. } => Some((kind.clone(), *due_ms)),
            _ => None,
        })
        .collect();
    let planned: Vec<(String, u64)> = timeline
        .cues
        .iter()
        .map(|cue| (cue.kind.clone(), cue.at_ms.unwrap()))
        .collect();
    assert_eq!(due, planned);
    assert_eq!(seen.lines.last().unwrap().timeline_ms, timeline.total_ms);
    drop(seen);

    let session = &history(&world)[0];
    assert_eq!(session.outcome, "finished");
    assert!(session.holds.iter().all(|hold| hold.outcome == "completed"));
    assert!(
        session
            .holds
            .iter()
            .all(|hold| Some(hold.held_ms) == hold.planned_ms)
    );
}

#[test]
fn what_is_printed_as_saved_is_what_the_log_holds() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    world.plan(&[
        (20.0, Happens::Act(Act::Pause)),
        (25.0, Happens::Act(Act::Resume)),
        (70.0, Happens::Act(Act::Next)),
    ]);
    world.drive(start(&world, dir.path(), PIGEON)).unwrap();

    let session = &history(&world)[0];
    let printed: Vec<_> = world
        .seen()
        .lines
        .iter()
        .filter_map(|line| match &line.event {
            PlayEvent::Saved { hold } => Some((**hold).clone()),
            _ => None,
        })
        .collect();
    assert_eq!(session.holds, printed);
    let [left, right] = session.holds.as_slice() else {
        panic!("two sides: {:?}", session.holds);
    };
    assert_eq!(
        (left.side.as_deref(), left.outcome.as_str()),
        (Some("left"), "completed")
    );
    assert_eq!((left.held_ms, left.interruptions), (30_000, 1));
    // 5 s, then 25 s after the pause.
    assert_eq!(left.longest_ms, 25_000);
    assert_eq!(
        (right.side.as_deref(), right.outcome.as_str()),
        (Some("right"), "partial")
    );
    // 15 + 5 | pause 5, lead-in 3 | 25, switch 10: the right side began at 63 s.
    assert_eq!(right.held_ms, 7_000);
    assert_eq!(session.paused_ms, 5_000);
    assert_eq!(session.outcome, "finished");
}

#[test]
fn sleep_is_a_gap_that_is_told_and_never_credited() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    world.plan(&[
        (25.5, Happens::Sleep(12 * 60 * S)),
        (26.0, Happens::Act(Act::Resume)),
    ]);
    world.drive(start(&world, dir.path(), PIGEON)).unwrap();

    let seen = world.seen();
    let paused = seen
        .snapshots
        .iter()
        .find_map(|snapshot| {
            snapshot
                .paused
                .as_ref()
                .filter(|_| snapshot.status == Status::Paused)
        })
        .unwrap();
    assert_eq!(
        paused.message.as_deref(),
        Some("The laptop slept for 12 min. Go on, or do this hold again?")
    );
    assert_eq!(paused.offers.first(), Some(&Offer::DoAgain));
    assert!(seen.words().contains(&"gap".to_owned()));
    drop(seen);
    let hold = &history(&world)[0].holds[0];
    assert_eq!((hold.held_ms, hold.interruptions), (30_000, 1));
    assert!(hold.longest_ms <= 20_500, "{} ms", hold.longest_ms);
}

#[test]
fn a_stopped_process_is_a_gap_and_a_wall_that_jumps_is_none() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    world.plan(&[
        (17.0, Happens::Wall(86_400_000)),
        (18.0, Happens::Wall(-2 * 86_400_000)),
        (20.5, Happens::Stop(10 * S)),
        (31.0, Happens::Act(Act::Resume)),
    ]);
    world.drive(start(&world, dir.path(), PIGEON)).unwrap();

    let gaps: Vec<u64> = world
        .seen()
        .lines
        .iter()
        .filter_map(|line| match line.event {
            PlayEvent::Gap { gap_ms, .. } => Some(gap_ms),
            _ => None,
        })
        .collect();
    assert_eq!(gaps.len(), 1);
    assert!((10_000..=11_500).contains(&gaps[0]), "{gaps:?}");
    let session = &history(&world)[0];
    assert_eq!(session.holds[0].held_ms, 30_000);
    assert_eq!(session.holds[1].held_ms, 30_000);
    assert_eq!(session.holds[1].interruptions, 0);
}

#[test]
fn after_a_death_it_goes_on_where_it_was_last_known_to_be() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    // The alive mark at 20 s knows of 5 s of the hold that began at 15 s.
    world.plan(&[(24.0, Happens::Death)]);
    assert_eq!(world.drive(start(&world, dir.path(), PIGEON)), None);

    let later = World::new(dir.path(), 3_600);
    let unfinished = later.limber.unfinished().unwrap().unwrap();
    assert_eq!(unfinished.at, "Pigeon pose");
    assert_eq!(unfinished.side.as_deref(), Some("left"));
    assert!(
        (3_900..=9_000).contains(&unfinished.elapsed_ms),
        "{}",
        unfinished.elapsed_ms
    );
    assert_eq!(unfinished.offers.first(), Some(&Offer::DoAgain));

    later
        .drive(later.limber.resume(None, false).unwrap())
        .unwrap();
    let session = &history(&later)[0];
    assert_eq!(session.outcome, "finished");
    assert_eq!(
        session.holds.len(),
        2,
        "a hold that goes on stays one record"
    );
    assert_eq!(
        (session.holds[0].held_ms, session.holds[0].interruptions),
        (30_000, 1)
    );
    assert!(later.limber.unfinished().unwrap().is_none());
}

#[test]
fn closing_pauses_and_doing_it_again_makes_a_new_attempt() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    world.plan(&[(20.0, Happens::Act(Act::Close))]);
    let end = world.drive(start(&world, dir.path(), PIGEON)).unwrap();
    assert_eq!(end.outcome, limber_core::SessionOutcome::Unfinished);
    assert_eq!(history(&world)[0].outcome, "unfinished");

    let later = World::new(dir.path(), 60);
    later
        .drive(later.limber.resume(None, true).unwrap())
        .unwrap();
    let session = &history(&later)[0];
    let left: Vec<_> = session
        .holds
        .iter()
        .filter(|hold| hold.side.as_deref() == Some("left"))
        .map(|hold| {
            (
                hold.attempt,
                hold.is_final,
                hold.outcome.as_str(),
                hold.held_ms,
            )
        })
        .collect();
    assert_eq!(
        left,
        [
            (1, false, "superseded", 5_000),
            (2, true, "completed", 30_000)
        ]
    );
}

fn break_the_log(dir: &Path) {
    let db = rusqlite::Connection::open(dir.join("limber.db")).unwrap();
    db.execute_batch(
        "CREATE TRIGGER no_more BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no more'); END;",
    )
    .unwrap();
}

fn mend_the_log(dir: &Path) {
    let db = rusqlite::Connection::open(dir.join("limber.db")).unwrap();
    db.execute_batch("DROP TRIGGER no_more;").unwrap();
}

#[test]
fn what_cannot_be_saved_waits_in_order_and_is_said() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    world.plan(&[
        (20.0, Happens::Do(break_the_log)),
        (60.0, Happens::Do(mend_the_log)),
    ]);
    world.drive(start(&world, dir.path(), PIGEON)).unwrap();

    let seen = world.seen();
    let told: Vec<String> = seen
        .words()
        .into_iter()
        .filter(|word| matches!(word.as_str(), "saved" | "unsaved"))
        .collect();
    assert_eq!(told.first().map(String::as_str), Some("unsaved"));
    assert_eq!(told.iter().filter(|word| *word == "saved").count(), 2);
    let saved_at: Vec<u64> = seen
        .lines
        .iter()
        .filter(|line| matches!(line.event, PlayEvent::Saved { .. }))
        .map(|line| line.timeline_ms)
        .collect();
    assert!(
        saved_at[0] >= 59_000,
        "the left side ended at 45 s, saved at {saved_at:?}"
    );
    assert!(
        seen.snapshots
            .iter()
            .any(|snapshot| snapshot.unsaved.is_some())
    );
    assert!(seen.snapshots.last().unwrap().unsaved.is_none());
    drop(seen);
    let session = &history(&world)[0];
    assert_eq!(session.outcome, "finished");
    assert!(session.holds.iter().all(|hold| hold.held_ms == 30_000));
}

#[test]
fn what_the_log_never_took_is_kept_in_a_file_and_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    world.plan(&[(20.0, Happens::Do(break_the_log))]);
    let run = start(&world, dir.path(), PIGEON);
    let (_sender, inbox) = std::sync::mpsc::channel();
    let error = run.drive(world.ports(), inbox).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Io);
    assert!(error.to_string().contains("limber-unsaved-"), "{error}");
    let kept = |ending: &str| {
        std::fs::read_dir(dir.path())
            .unwrap()
            .filter(|file| {
                let name = file.as_ref().unwrap().file_name();
                name.to_string_lossy().ends_with(ending)
            })
            .count()
    };
    assert_eq!(kept(".json"), 1);
    mend_the_log(dir.path());
    assert_eq!(history(&world)[0].outcome, "unfinished");

    // The next start brings back the end of the last session, whole.
    let later = World::new(dir.path(), 7_200);
    assert!(later.limber.unfinished().unwrap().is_none());
    let session = &history(&later)[0];
    assert_eq!(session.outcome, "finished");
    assert_eq!(session.holds.len(), 2);
    assert!(session.holds.iter().all(|hold| hold.held_ms == 30_000));
    assert_eq!((kept(".json"), kept(".taken")), (0, 1));
}

#[test]
fn one_session_at_a_time_and_the_holder_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let first = start(&world, dir.path(), PIGEON);
    let text = routine(&world, dir.path(), PIGEON);
    let error = world
        .limber
        .start(&text, StartOptions::default())
        .err()
        .unwrap();
    assert_eq!(error.kind, ErrorKind::InTheWay);
    assert!(error.to_string().contains("the test"), "{error}");
    drop(first);

    let error = world
        .limber
        .start(&text, StartOptions::default())
        .err()
        .unwrap();
    assert_eq!(error.kind, ErrorKind::InTheWay);
    assert!(crate::house::hint(&error).contains("--resume"));
    let fresh = StartOptions {
        fresh: true,
        speed: 1,
    };
    let second = world.limber.start(&text, fresh).unwrap();
    world.drive(second).unwrap();
    // The first had no work in it, so nothing of it entered the history.
    assert_eq!(history(&world).len(), 1);
}

#[test]
fn a_swap_is_one_of_those_offered_and_both_moves_stay_in_the_log() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let swap = |to: &str| {
        Happens::Act(Act::Swap {
            reason: "knee".to_owned(),
            to: to.to_owned(),
        })
    };
    world.plan(&[
        (20.0, Happens::Act(Act::SwapOpen)),
        (21.0, swap("seated-figure-four")),
        (22.0, swap("thread-the-needle")),
    ]);
    world.drive(start(&world, dir.path(), PIGEON)).unwrap();
    assert!(world.seen().words().contains(&"refused".to_owned()));
    let holds = history(&world)[0].holds.clone();
    let told: Vec<_> = holds
        .iter()
        .map(|h| {
            (
                h.exercise.as_str(),
                h.side.as_deref(),
                h.outcome.as_str(),
                h.reason.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("pigeon-pose", Some("left"), "swapped", Some("knee")),
            ("thread-the-needle", Some("left"), "completed", Some("knee")),
            (
                "thread-the-needle",
                Some("right"),
                "completed",
                Some("knee")
            ),
        ]
    );
    assert!(
        holds[1..]
            .iter()
            .all(|h| h.swapped_from.as_deref() == Some("pigeon-pose"))
    );
    assert!(holds[1..].iter().all(|h| h.held_ms == 30_000));
}

#[test]
fn fifty_times_as_fast_is_the_same_session() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let routine = world.limber.find_routine("hip-mobility-10").unwrap();
    let options = StartOptions {
        fresh: false,
        speed: 50,
    };
    let run = world.limber.start(&routine, options).unwrap();
    let before = world.clock_ns();
    world.drive(run).unwrap();
    let timeline = world.limber.timeline(&routine).unwrap();
    let real_ms = (world.clock_ns() - before) / MS;
    assert!(
        (real_ms * 50).abs_diff(timeline.total_ms) < 3_000,
        "{real_ms} ms"
    );
    let seen = world.seen();
    for (planned, step) in timeline.steps.iter().zip(seen.steps()) {
        assert_eq!(planned.start_ms, Some(step.3));
    }
    drop(seen);
    let session = &history(&world)[0];
    assert_eq!(session.speed, 50);
    assert!(session.holds.iter().all(|hold| !hold.counted));
    assert!(session.holds.iter().all(|hold| hold.outcome == "completed"));
}

#[test]
fn feedback_and_confirmed_repetitions_join_the_log_later() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let run = start(&world, dir.path(), "Bridges\n\nGlute bridge 1 x 10\n");
    let end = world.drive(run).unwrap();
    let summary = end.summary.unwrap();
    assert_eq!(summary.to_confirm.len(), 1);
    let form = FeedbackForm {
        effort: Some(4),
        note: Some("  =1+1 <b>fine</b> ".to_owned()),
        reps: vec![RepsForm {
            record: summary.to_confirm[0].record,
            reps: 7,
        }],
        ..FeedbackForm::default()
    };
    world.limber.feedback(&summary.session, &form).unwrap();
    let session = &history(&world)[0];
    assert_eq!(session.effort, Some(4));
    assert_eq!(session.note.as_deref(), Some("=1+1 <b>fine</b>"));
    assert_eq!(session.holds[0].reps_done, Some(7));
    assert_eq!(session.holds[0].outcome, "partial");
    let too_much = FeedbackForm {
        effort: Some(11),
        ..FeedbackForm::default()
    };
    let error = world
        .limber
        .feedback(&summary.session, &too_much)
        .unwrap_err();
    assert_eq!(error.kind, ErrorKind::Refused);
}

#[test]
fn what_is_thrown_away_is_hidden() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    world.plan(&[(16.0, Happens::Act(Act::Discard))]);
    let end = world.drive(start(&world, dir.path(), PIGEON)).unwrap();
    assert_eq!(end.outcome, limber_core::SessionOutcome::Discarded);
    assert_eq!(end.summary, None);
    assert!(history(&world).is_empty(), "thrown away is hidden");
    assert!(world.limber.unfinished().unwrap().is_none());
}
