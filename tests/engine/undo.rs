//! Every change to a person's data can be taken back, and done again.

use crate::run_world::{Happens, World};
use limber_engine::facade::StartOptions;
use limber_engine::wire::change::View;
use limber_engine::wire::history::HistorySession;
use limber_engine::wire::player::{Act, FeedbackForm, Offer, RepsForm};
use limber_engine::{DayRange, ErrorKind};
use std::path::Path;

fn done(world: &World, dir: &Path) -> HistorySession {
    let path = dir.join("routine.txt");
    std::fs::write(&path, "Bridges\n\nGlute bridge 1 x 10\n").unwrap();
    let routine = world.limber.find_routine(path.to_str().unwrap()).unwrap();
    let run = world
        .limber
        .start(&routine, StartOptions::default())
        .unwrap();
    world.drive(run).unwrap();
    history(world).pop().unwrap()
}

fn history(world: &World) -> Vec<HistorySession> {
    world.limber.history(DayRange::ALL).unwrap().sessions
}

#[test]
fn a_deleted_session_comes_back_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let session = done(&world, dir.path());

    let changed = world.limber.delete_session(&session.id).unwrap();
    assert!(changed.refresh.contains(&View::History));
    assert!(
        changed
            .undo
            .as_deref()
            .unwrap()
            .starts_with("Delete Bridges of ")
    );
    assert!(history(&world).is_empty());

    let changed = world.limber.undo().unwrap();
    assert_eq!((changed.undo, changed.redo.is_some()), (None, true));
    assert_eq!(history(&world), std::slice::from_ref(&session));

    world.limber.redo().unwrap();
    assert!(history(&world).is_empty());
    world.limber.undo().unwrap();
    assert_eq!(history(&world), [session]);
    assert_eq!(world.limber.undo().unwrap_err().kind, ErrorKind::Refused);
}

#[test]
fn what_was_said_is_unsaid_step_by_step() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let session = done(&world, dir.path());
    let mut after = vec![session.clone()];
    for n in 0..60u8 {
        let form = FeedbackForm {
            effort: Some(n % 11),
            note: Some(format!("note {n}")),
            reps: vec![RepsForm {
                record: 0,
                reps: u32::from(n),
            }],
            ..FeedbackForm::default()
        };
        world.limber.feedback(&session.id, &form).unwrap();
        after.extend(history(&world));
    }
    assert_eq!(after.last().unwrap().holds[0].reps_done, Some(59));
    for expected in after.iter().rev().skip(1) {
        world.limber.undo().unwrap();
        assert_eq!(&history(&world)[0], expected);
    }
    for expected in after.iter().skip(1) {
        world.limber.redo().unwrap();
        assert_eq!(&history(&world)[0], expected);
    }
}

#[test]
fn undo_refuses_what_another_program_altered_and_names_it() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let session = done(&world, dir.path());
    let form = |effort| FeedbackForm {
        effort: Some(effort),
        ..FeedbackForm::default()
    };
    world.limber.feedback(&session.id, &form(3)).unwrap();
    let other = World::new(dir.path(), 900);
    other.limber.feedback(&session.id, &form(8)).unwrap();

    let error = world.limber.undo().unwrap_err();
    assert!(
        error.to_string().contains("Notes on Bridges of "),
        "{error}"
    );
    assert!(error.to_string().contains("changed since"), "{error}");
    assert_eq!(history(&world)[0].effort, Some(8), "nothing was changed");
}

#[test]
fn settings_change_with_undo_and_a_senseless_one_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let before = world.limber.session_settings().unwrap();
    let mut more = before.clone();
    more.between_percent = 150;
    more.first_side = "alternate".to_owned();
    world.limber.set_session_settings(&more).unwrap();
    assert_eq!(world.limber.session_settings().unwrap(), more);
    let routine = world.limber.find_routine("hip-mobility-10").unwrap();
    let longer = world.limber.timeline(&routine).unwrap().total_ms;
    world.limber.undo().unwrap();
    assert_eq!(world.limber.session_settings().unwrap(), before);
    assert!(world.limber.timeline(&routine).unwrap().total_ms < longer);

    let mut silly = before.clone();
    silly.between_percent = 5_000;
    let error = world.limber.set_session_settings(&silly).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Usage);
    silly.between_percent = 100;
    silly.first_side = "<img>".to_owned();
    assert!(world.limber.set_session_settings(&silly).is_err());
    assert_eq!(world.limber.session_settings().unwrap(), before);
}

#[test]
fn a_new_change_ends_what_could_be_redone() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let session = done(&world, dir.path());
    world.limber.delete_session(&session.id).unwrap();
    world.limber.undo().unwrap();
    let form = FeedbackForm {
        note: Some("calm".to_owned()),
        ..FeedbackForm::default()
    };
    let changed = world.limber.feedback(&session.id, &form).unwrap();
    assert_eq!(changed.redo, None);
    assert_eq!(world.limber.redo().unwrap_err().kind, ErrorKind::Refused);
}

/// Starts the routine and closes it after `seconds`.
fn left(dir: &Path, seconds: f64) -> World {
    let world = World::new(dir, 0);
    world.plan(&[(seconds, Happens::Act(Act::Close))]);
    let routine = world.limber.find_routine("hip-mobility-10").unwrap();
    let run = world
        .limber
        .start(&routine, StartOptions::default())
        .unwrap();
    world.drive(run).unwrap();
    world
}

#[test]
fn what_a_discarded_session_held_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let world = left(dir.path(), 45.0);
    // The hold it stands in is not recorded yet; it comes back all the same.
    let held = world.limber.unfinished().unwrap().unwrap().elapsed_ms;
    assert!(held > 0);
    let changed = world.limber.settle(Offer::Discard).unwrap();
    assert!(changed.undo.unwrap().starts_with("Discard Hip mobility"));
    assert!(changed.refresh.contains(&View::Today));
    assert!(history(&world).is_empty());
    assert_eq!(world.limber.unfinished().unwrap(), None);

    world.limber.undo().unwrap();
    let back = history(&world).pop().unwrap();
    assert_eq!(
        (back.held_ms, back.outcome.as_str()),
        (held, "finished_early")
    );
    world.limber.redo().unwrap();
    assert!(history(&world).is_empty());
}

#[test]
fn deleting_a_session_that_waits_settles_it() {
    let dir = tempfile::tempdir().unwrap();
    let world = left(dir.path(), 45.0);
    let session = history(&world).pop().unwrap();
    world.limber.delete_session(&session.id).unwrap();
    assert_eq!(world.limber.unfinished().unwrap(), None);
    world.limber.undo().unwrap();
    assert!(history(&world)[0].held_ms > session.held_ms);
}

#[test]
fn nothing_is_offered_back_of_a_session_without_work() {
    let dir = tempfile::tempdir().unwrap();
    let world = left(dir.path(), 2.0);
    assert!(world.limber.unfinished().unwrap().is_some());
    let changed = world.limber.settle(Offer::Discard).unwrap();
    assert_eq!(changed.undo, None);
    assert_eq!(world.limber.unfinished().unwrap(), None);
    assert_eq!(world.limber.undo().unwrap_err().kind, ErrorKind::Refused);
}

#[test]
fn another_program_is_noticed_and_own_changes_are_not() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let other = World::new(dir.path(), 900);
    let empty = world.limber.elsewhere().unwrap();
    let session = done(&other, dir.path());
    let begun = world.limber.elsewhere().unwrap();
    assert_ne!(begun, empty);
    world.limber.delete_session(&session.id).unwrap();
    assert_eq!(world.limber.elsewhere().unwrap(), begun);
    let routine = other.limber.find_routine("hip-mobility-10").unwrap();
    let run = other
        .limber
        .start(&routine, StartOptions::default())
        .unwrap();
    let running = world.limber.elsewhere().unwrap();
    assert_ne!(running, begun);
    // Only the lock is let go of; the log stays as it is.
    drop(run);
    assert_ne!(world.limber.elsewhere().unwrap(), running);
}
