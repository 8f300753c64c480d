//! History put right and added to by hand: one step each that is undone exactly,
//! told by the journal, and counted like any other.

use crate::house::{DAY, HOUR, House, WEDNESDAY_8};
use crate::run_world::{Happens, S, World};
use limber_engine::facade::StartOptions;
use limber_engine::wire::change::View;
use limber_engine::wire::correct::{
    ByHandAsked, ByHandForm, CorrectionForm, DoneForm, HoldForm, SaidForm,
};
use limber_engine::wire::history::HistorySession;
use limber_engine::wire::player::Act;
use limber_engine::{DayRange, ErrorKind};

const PIGEON: &str = "Pigeon\n\nPigeon pose 30 s per side\n";
const BRIDGES: &str = "Bridges\n\nGlute bridge 1 x 10\n";

fn sessions(house: &House) -> Vec<HistorySession> {
    house.limber.history(DayRange::ALL).unwrap().sessions
}

fn played(house: &House, text: &str) -> HistorySession {
    let file = house.file("routine.txt", text);
    house.play(&file);
    sessions(house).pop().unwrap()
}

fn held(record: u32, held_ms: u64) -> CorrectionForm {
    CorrectionForm {
        holds: vec![HoldForm {
            record,
            held_ms: Some(held_ms),
            ..HoldForm::default()
        }],
        ..CorrectionForm::default()
    }
}

fn all_is_well(house: &House) {
    let report = house.limber.doctor();
    assert!(report.ok, "{report:?}");
}

#[test]
fn a_value_put_right_is_one_step_that_is_undone_exactly() {
    let house = House::new();
    let before = played(&house, PIGEON);
    assert!(!before.corrected);
    let changed = house.limber.correct(&before.id, &held(1, 12_000)).unwrap();
    assert!(changed.refresh.contains(&View::Trends));
    let name = changed.undo.unwrap();
    assert!(name.starts_with("Correct Pigeon of "), "{name}");

    let after = sessions(&house).pop().unwrap();
    assert_eq!((after.held_ms, after.corrected), (42_000, true));
    let hold = &after.holds[1];
    assert_eq!((hold.held_ms, hold.outcome.as_str()), (12_000, "partial"));
    assert!(hold.corrected && !after.holds[0].corrected);
    assert!(house.page(None, 9).unwrap().sessions[0].corrected);
    all_is_well(&house);

    house.limber.undo().unwrap();
    assert_eq!(sessions(&house), std::slice::from_ref(&before));
    house.limber.redo().unwrap();
    assert_eq!(sessions(&house), [after]);
    house.limber.undo().unwrap();
    assert_eq!(sessions(&house), [before]);
    all_is_well(&house);
}

#[test]
fn everything_that_can_be_put_right_is_put_right_at_once() {
    let house = House::new();
    let before = played(&house, PIGEON);
    let form = CorrectionForm {
        started_at: Some("2026-11-17 18:30".to_owned()),
        said: Some(SaidForm {
            effort: Some(4),
            discomfort_before: Some(3),
            discomfort_after: Some(0),
            note: Some("  at the gym  ".to_owned()),
        }),
        holds: vec![
            HoldForm {
                record: 0,
                held_ms: Some(45_000),
                ..HoldForm::default()
            },
            HoldForm {
                record: 1,
                side: Some("left".to_owned()),
                ..HoldForm::default()
            },
        ],
    };
    house.limber.correct(&before.id, &form).unwrap();
    let after = sessions(&house).pop().unwrap();
    assert_eq!(after.started_at, "2026-11-17T18:30:00.000+01:00");
    assert_eq!(after.note.as_deref(), Some("at the gym"));
    assert_eq!(
        (
            after.effort,
            after.discomfort_before,
            after.discomfort_after
        ),
        (Some(4), Some(3), Some(0))
    );
    assert_eq!(after.holds[0].held_ms, 45_000);
    assert_eq!(after.holds[1].side.as_deref(), Some("left"));
    assert!(after.holds[1].path.ends_with("/right"));
    // The sums went to the other day along with it.
    let week = house.limber.calendar(2026, Some(11)).unwrap();
    let held = |day: &str| {
        week.days
            .iter()
            .find(|found| found.date == day)
            .map_or(0, |found| found.held_ms)
    };
    assert_eq!((held("2026-11-17"), held("2026-11-18")), (75_000, 0));
    all_is_well(&house);
    house.limber.undo().unwrap();
    assert_eq!(sessions(&house), std::slice::from_ref(&before));

    // What says nothing new is no step.
    let same = CorrectionForm {
        started_at: Some("2026-11-18 09:00".to_owned()),
        said: Some(SaidForm::default()),
        holds: vec![HoldForm {
            record: 0,
            held_ms: Some(before.holds[0].held_ms),
            side: Some("left".to_owned()),
            ..HoldForm::default()
        }],
    };
    let changed = house.limber.correct(&before.id, &same).unwrap();
    assert_eq!(changed.undo, None);
    assert_eq!(sessions(&house), [before]);
}

#[test]
fn what_cannot_have_been_is_refused_in_words() {
    let house = House::new();
    let session = played(&house, PIGEON);
    let bridges = played(&house, BRIDGES);
    let start = |text: &str| CorrectionForm {
        started_at: Some(text.to_owned()),
        ..CorrectionForm::default()
    };
    let hold = |hold: HoldForm| CorrectionForm {
        holds: vec![hold],
        ..CorrectionForm::default()
    };
    let day_ms = 86_400_000;
    for (id, form, said) in [
        (&session.id, held(0, day_ms), "Pigeon pose, left: 24:00:00"),
        (&session.id, held(0, u64::MAX), "longer than the step"),
        (&session.id, held(7, 1), "no attempt 7"),
        (&session.id, start("2026-11-18 09:59"), "in the future"),
        (&session.id, start("2027-01-01 00:00"), "in the future"),
        (&session.id, start("1969-12-31 12:00"), "1970"),
        (&session.id, start("yesterday"), "no date and time"),
        (&session.id, start("2026-11-31 10:00"), "no date and time"),
        (
            &session.id,
            hold(HoldForm {
                reps_done: Some(3),
                ..HoldForm::default()
            }),
            "not counted in repetitions",
        ),
        (
            &bridges.id,
            hold(HoldForm {
                reps_done: Some(10_001),
                ..HoldForm::default()
            }),
            "too many",
        ),
        (
            &bridges.id,
            hold(HoldForm {
                side: Some("left".to_owned()),
                ..HoldForm::default()
            }),
            "has no sides",
        ),
        (
            &session.id,
            hold(HoldForm {
                side: Some("up".to_owned()),
                ..HoldForm::default()
            }),
            "no side",
        ),
        (
            &session.id,
            CorrectionForm {
                said: Some(SaidForm {
                    effort: Some(11),
                    ..SaidForm::default()
                }),
                ..CorrectionForm::default()
            },
            "from 0 to 10",
        ),
    ] {
        let error = house.limber.correct(id, &form).unwrap_err();
        assert!(
            error.to_string().contains(said),
            "{error} should say {said}"
        );
    }
    assert_eq!(sessions(&house), [session, bridges]);
    assert_eq!(house.limber.changes().undo, None);
    let nobody = house.limber.correct("nobody", &held(0, 1)).unwrap_err();
    assert_eq!(nobody.kind, ErrorKind::NotFound);
}

#[test]
fn undo_refuses_where_another_program_altered_the_same_session() {
    let house = House::new();
    let session = played(&house, PIGEON);
    house.limber.correct(&session.id, &held(0, 10_000)).unwrap();
    let other = house.again();
    other.correct(&session.id, &held(0, 20_000)).unwrap();
    let error = house.limber.undo().unwrap_err();
    assert!(error.to_string().contains("“Correct Pigeon of "), "{error}");
    assert_eq!(sessions(&house)[0].holds[0].held_ms, 20_000);
    // Of another value of it too.
    other.undo().unwrap();
    other.correct(&session.id, &held(1, 20_000)).unwrap();
    assert!(house.limber.undo().is_err());
    assert_eq!(sessions(&house)[0].holds[0].held_ms, 10_000);
}

#[test]
fn corrections_mix_with_other_changes_and_are_undone_in_turn() {
    let house = House::new();
    let session = played(&house, BRIDGES);
    let mut states = vec![sessions(&house)];
    let reps = |reps| CorrectionForm {
        holds: vec![HoldForm {
            reps_done: Some(reps),
            ..HoldForm::default()
        }],
        ..CorrectionForm::default()
    };
    house.limber.correct(&session.id, &reps(6)).unwrap();
    states.push(sessions(&house));
    assert_eq!(states[1][0].holds[0].outcome, "partial");
    house.limber.correct(&session.id, &held(0, 9_000)).unwrap();
    states.push(sessions(&house));
    house.limber.delete_session(&session.id).unwrap();
    states.push(sessions(&house));
    assert!(states[3].is_empty());
    let error = house.limber.correct(&session.id, &reps(7)).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Refused);
    for state in states.iter().rev().skip(1) {
        house.limber.undo().unwrap();
        assert_eq!(&sessions(&house), state);
    }
    for state in states.iter().skip(1) {
        house.limber.redo().unwrap();
        assert_eq!(&sessions(&house), state);
    }
}

fn by_hand(house: &House, at: &str, done: Vec<DoneForm>) -> ByHandForm {
    let file = house.file("routine.txt", PIGEON);
    let routine = house.limber.find_routine(&file).unwrap();
    let id = house.limber.add_routine(&routine).unwrap().id;
    ByHandForm {
        of: ByHandAsked {
            routine: Some(id),
            ..ByHandAsked::default()
        },
        started_at: at.to_owned(),
        done,
        said: SaidForm::default(),
    }
}

#[test]
fn a_session_added_by_hand_counts_and_goes_as_it_came() {
    let house = House::new();
    let mut form = by_hand(&house, "2026-11-16 20:00", Vec::new());
    let plan = house.limber.by_hand_plan(&form.of).unwrap();
    // A minute and a half before now, it would end now.
    assert_eq!(plan.started_at, "2026-11-18 08:58");
    let paths: Vec<&str> = plan.work.iter().map(|step| step.path.as_str()).collect();
    assert_eq!(paths, ["main/1/1/1/left", "main/1/1/1/right"]);
    form.done = vec![DoneForm {
        path: paths[1].to_owned(),
        held_ms: Some(20_000),
        reps_done: None,
    }];
    form.said.note = Some("In the park".to_owned());
    let saved = house.limber.add_by_hand(&form).unwrap();
    assert_eq!(
        saved.changed.undo.as_deref(),
        Some("Add Pigeon of 16 November")
    );
    let added = sessions(&house);
    assert_eq!(added[0].id, saved.id);
    assert!(added[0].by_hand && !added[0].corrected);
    assert_eq!(added[0].held_ms, 50_000);
    assert_eq!(added[0].outcome, "finished");
    assert_eq!(added[0].note.as_deref(), Some("In the park"));
    let outcomes: Vec<&str> = added[0].holds.iter().map(|h| h.outcome.as_str()).collect();
    assert_eq!(outcomes, ["completed", "partial"]);
    assert!(added[0].holds.iter().all(|hold| hold.counted));
    assert!(house.page(None, 9).unwrap().sessions[0].by_hand);
    let held = |house: &House| {
        let trends = house.limber.trends(DayRange::ALL).unwrap();
        trends.periods.iter().map(|week| week.held_ms).sum::<u64>()
    };
    assert_eq!(held(&house), 50_000);
    all_is_well(&house);

    house.limber.undo().unwrap();
    assert_eq!((sessions(&house), held(&house)), (Vec::new(), 0));
    house.limber.redo().unwrap();
    assert_eq!((sessions(&house), held(&house)), (added.clone(), 50_000));
    // It is put right and deleted like any other.
    house.limber.correct(&saved.id, &held_form()).unwrap();
    assert_eq!(sessions(&house)[0].held_ms, 60_000);
    house.limber.delete_session(&saved.id).unwrap();
    assert!(sessions(&house).is_empty());
    for _ in 0..2 {
        house.limber.undo().unwrap();
    }
    assert_eq!(sessions(&house), added);
    all_is_well(&house);
}

fn held_form() -> CorrectionForm {
    held(1, 30_000)
}

#[test]
fn single_exercises_are_added_with_their_usual_doses() {
    let house = House::new();
    let form = ByHandForm {
        of: ByHandAsked {
            routine: None,
            exercises: vec!["pigeon-pose".to_owned(), "glute-bridge".to_owned()],
        },
        started_at: "2026-11-18T08:15".to_owned(),
        ..ByHandForm::default()
    };
    let plan = house.limber.by_hand_plan(&form.of).unwrap();
    house.limber.add_by_hand(&form).unwrap();
    let added = sessions(&house).pop().unwrap();
    assert_eq!(added.routine.name, plan.routine.name);
    assert!(added.routine.name.starts_with("Pigeon pose, "));
    assert_eq!(added.holds.len(), plan.work.len());
    assert!(added.holds.iter().all(|hold| hold.outcome == "completed"));
    let bridge = added.holds.last().unwrap();
    assert_eq!(bridge.reps_done, bridge.reps_planned);
    assert!(bridge.held_ms > 0);
}

#[test]
fn repetitions_said_by_hand_take_their_part_of_the_time() {
    let house = House::new();
    let file = house.file("routine.txt", BRIDGES);
    let routine = house.limber.find_routine(&file).unwrap();
    let form = ByHandForm {
        started_at: "2026-11-18 08:15".to_owned(),
        done: vec![DoneForm {
            path: "main/1/1/1/-".to_owned(),
            held_ms: None,
            reps_done: Some(5),
        }],
        ..ByHandForm::default()
    };
    house.limber.add_by_hand_of(&routine, &form).unwrap();
    let hold = sessions(&house).pop().unwrap().holds.pop().unwrap();
    assert_eq!(
        (hold.reps_done, hold.outcome.as_str()),
        (Some(5), "partial")
    );
    assert_eq!(Some(hold.held_ms * 2), hold.planned_ms);
}

#[test]
fn a_session_by_hand_that_cannot_have_been_adds_nothing() {
    let house = House::new();
    let right = by_hand(&house, "2026-11-18 08:00", Vec::new());
    let undo = house.limber.changes().undo;
    let done = |path: &str, held_ms| {
        vec![DoneForm {
            path: path.to_owned(),
            held_ms: Some(held_ms),
            reps_done: None,
        }]
    };
    let with = |done| ByHandForm {
        done,
        ..right.clone()
    };
    let at = |started_at: &str| ByHandForm {
        started_at: started_at.to_owned(),
        ..right.clone()
    };
    let nothing = [done("main/1/1/1/left", 0), done("main/1/1/1/right", 0)].concat();
    let twice = [done("main/1/1/1/left", 1), done("main/1/1/1/left", 2)].concat();
    for (form, said) in [
        (at("2026-11-18 09:01"), "in the future"),
        (at("soon"), "no date and time"),
        (at(""), "no date and time"),
        (with(nothing), "Nothing was held"),
        (with(twice), "named twice"),
        (with(done("main/9/1/1/left", 1)), "no step main/9/1/1/left"),
        (with(done("main/1/1/1/left", 86_400_000)), "longer than"),
        (
            ByHandForm {
                of: ByHandAsked::default(),
                ..right.clone()
            },
            "a routine",
        ),
    ] {
        let error = house.limber.add_by_hand(&form).unwrap_err();
        assert!(
            error.to_string().contains(said),
            "{error} should say {said}"
        );
    }
    assert!(sessions(&house).is_empty());
    assert_eq!(house.limber.changes().undo, undo);
}

#[test]
fn a_start_long_before_the_first_day_of_the_log_is_fine() {
    let house = House::new();
    house.set_wall(WEDNESDAY_8 + DAY + HOUR);
    played(&house, PIGEON);
    let form = by_hand(&house, "2019-02-28 23:59:30", Vec::new());
    house.limber.add_by_hand(&form).unwrap();
    let first = &sessions(&house)[0];
    assert_eq!(first.started_at, "2019-02-28T23:59:30.000+01:00");
    assert!(first.by_hand);
    all_is_well(&house);
}

#[test]
fn the_page_of_a_session_tells_when_the_laptop_slept() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new(dir.path(), 0);
    let path = dir.path().join("routine.txt");
    std::fs::write(&path, PIGEON).unwrap();
    let routine = world.limber.find_routine(path.to_str().unwrap()).unwrap();
    world.plan(&[
        (25.5, Happens::Sleep(12 * 60 * S)),
        (30.5, Happens::Act(Act::Resume)),
    ]);
    let run = world
        .limber
        .start(&routine, StartOptions::default())
        .unwrap();
    world.drive(run).unwrap();
    let session = world.limber.history(DayRange::ALL).unwrap().sessions;
    let detail = world.limber.session(&session[0].id).unwrap();
    assert_eq!(detail.breaks.len(), 1);
    let gap = &detail.breaks[0];
    assert_eq!((gap.why.as_str(), gap.hold, gap.within), ("gap", 0, true));
    let slept = gap.slept_ms.unwrap();
    assert!((719_000..=721_000).contains(&slept), "{slept}");
    assert!(gap.gap_ms.unwrap() >= slept);
    assert!(gap.from < gap.to.clone().unwrap());
    assert!(gap.paused_ms.unwrap() < 10_000);
}
