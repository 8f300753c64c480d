//! From a routine to its steps.

use crate::given::{
    block, entry, hold, library, line, outline, plan, plan_of, plan_with, range, reps, routine,
    routine_of, timed,
};
use limber_core::dose::Dose;
use limber_core::routine::{Block, Entry, FirstSide, Part, Routine, SideOrder, Sides};
use limber_core::settings::SessionSettings;
use limber_core::side::Side;
use limber_core::step::StepKind;
use limber_core::timeline;

fn sets(sets: u32, entry: Entry) -> Entry {
    Entry { sets, ..entry }
}

#[test]
fn thirty_seconds_each_side_is_two_holds_with_a_switch() {
    let plan = plan(vec![entry("needle", hold(30))]);
    assert_eq!(
        outline(&plan),
        [
            "get_ready left 15",
            "hold left 30",
            "switch right 5",
            "hold right 30"
        ]
    );
}

#[test]
fn sets_run_left_right_left_right() {
    let plan = plan(vec![sets(2, entry("needle", hold(30)))]);
    assert_eq!(
        outline(&plan),
        [
            "get_ready left 15",
            "hold left 30",
            "switch right 5",
            "hold right 30",
            "switch left 5",
            "hold left 30",
            "switch right 5",
            "hold right 30"
        ]
    );
    let sets: Vec<u32> = plan.steps.iter().map(|step| step.set).collect();
    assert_eq!(sets, [1, 1, 1, 1, 2, 2, 2, 2]);
    assert!(plan.steps.iter().all(|step| step.sets == 2));
}

#[test]
fn left_left_right_right_can_be_chosen() {
    let entry = Entry {
        side_order: Some(SideOrder::OneThenOther),
        rest_s: 20,
        ..sets(2, entry("needle", hold(30)))
    };
    // The side that comes next is fresh: from side to side it is a switch only.
    let expected = [
        "get_ready left 15",
        "hold left 30",
        "rest left 20",
        "hold left 30",
        "switch right 5",
        "hold right 30",
        "rest right 20",
        "hold right 30",
    ];
    assert_eq!(outline(&plan(vec![entry.clone()])), expected);

    let of_the_routine = Routine {
        side_order: SideOrder::OneThenOther,
        ..routine(vec![Entry {
            side_order: None,
            ..entry
        }])
    };
    assert_eq!(outline(&plan_of(&of_the_routine)), expected);
}

#[test]
fn a_rest_at_least_as_long_replaces_the_switch() {
    let with_rest = |rest_s| {
        let entry = Entry {
            rest_s,
            ..sets(2, entry("needle", hold(30)))
        };
        outline(&plan(vec![entry]))[3..6].to_vec()
    };
    assert_eq!(
        with_rest(6),
        ["hold right 30", "rest right 6", "hold left 30"]
    );
    assert_eq!(
        with_rest(5),
        ["hold right 30", "rest right 5", "hold left 30"]
    );
    assert_eq!(
        with_rest(4),
        ["hold right 30", "rest right 4", "switch left 5"]
    );
}

#[test]
fn rest_follows_a_set_and_not_a_side() {
    let entry = Entry {
        rest_s: 20,
        ..sets(3, entry("needle", hold(30)))
    };
    let rests: Vec<(u32, Option<Side>)> = plan(vec![entry])
        .steps
        .iter()
        .filter(|step| step.kind == StepKind::Rest)
        .map(|step| (step.set, step.side))
        .collect();
    assert_eq!(rests, [(1, Some(Side::Right)), (2, Some(Side::Right))]);
}

#[test]
fn no_rest_after_the_last_set_unless_the_entry_asks() {
    let two_sets = Entry {
        rest_s: 10,
        ..sets(2, entry("bridge", hold(30)))
    };
    let next = entry("child", hold(20));
    assert_eq!(
        outline(&plan(vec![two_sets.clone(), next.clone()])),
        [
            "get_ready 15",
            "hold 30",
            "rest 10",
            "hold 30",
            "get_ready 8",
            "hold 20"
        ]
    );
    let asked = Entry {
        rest_after_s: 45,
        ..two_sets
    };
    assert_eq!(
        outline(&plan(vec![asked, next])),
        [
            "get_ready 15",
            "hold 30",
            "rest 10",
            "hold 30",
            "rest 45",
            "get_ready 8",
            "hold 20"
        ]
    );
}

#[test]
fn alternating_work_is_one_step_of_both_sides() {
    let plan = plan(vec![entry("march", reps(8))]);
    assert_eq!(
        outline(&plan),
        ["get_ready 10", "reps 48"],
        "16 repetitions of 3 s"
    );
    let step = &plan.steps[1];
    assert_eq!(
        (step.side, step.reps, step.rep_ms),
        (None, Some(8), Some(3_000))
    );
}

#[test]
fn counts_are_per_side() {
    let plan = plan(vec![entry("walk", reps(5))]);
    assert_eq!(
        outline(&plan),
        [
            "get_ready left 10",
            "reps left 10",
            "switch right 0",
            "reps right 10"
        ]
    );
}

#[test]
fn repetitions_last_their_pace() {
    let own = Dose::Reps {
        count: 5,
        rep_ms: Some(1_500),
    };
    let lasts = |dose| plan(vec![entry("squat", dose)]).steps[1].duration_ms;
    assert_eq!(lasts(reps(5)), Some(15_000));
    assert_eq!(lasts(own), Some(7_500));
}

#[test]
fn repetitions_can_wait_for_done() {
    let settings = SessionSettings {
        wait_for_done: true,
        ..SessionSettings::default()
    };
    let plan = plan_with(&routine(vec![entry("squat", reps(5))]), settings);
    assert_eq!(outline(&plan), ["get_ready 10", "reps open"]);
    let step = &plan.steps[1];
    assert_eq!(
        (step.min_ms, step.reps, step.rep_ms),
        (None, Some(5), Some(3_000))
    );
}

#[test]
fn the_minimum_is_the_target_unless_a_range_or_a_floor_says_less() {
    let min = |id, dose| plan(vec![entry(id, dose)]).steps[1].min_ms;
    assert_eq!(min("needle", hold(30)), Some(30_000));
    assert_eq!(min("needle", range(20, 30)), Some(20_000));
    assert_eq!(min("pigeon", hold(60)), Some(30_000), "its floor");
    assert_eq!(min("pigeon", range(45, 60)), Some(45_000));
    assert_eq!(min("breathing", timed(90)), Some(90_000));
    assert_eq!(min("free", Dose::Open), None);
}

#[test]
fn left_means_what_the_side_cue_says() {
    let plan = plan(vec![entry("needle", hold(30))]);
    let cues: Vec<_> = plan
        .steps
        .iter()
        .map(|step| step.side_cue.as_deref())
        .collect();
    let left = Some("Left knee on the floor, right foot in front");
    let right = Some("Right knee on the floor, left foot in front");
    assert_eq!(cues, [left, left, right, right]);
}

#[test]
fn which_side_starts() {
    let entries = || vec![entry("needle", hold(30))];
    let first = |routine: Option<FirstSide>, setting, last| {
        let routine = Routine {
            first_side: routine,
            ..crate::given::routine(entries())
        };
        let settings = SessionSettings {
            first_side: setting,
            ..SessionSettings::default()
        };
        let plan = timeline::compile(&routine, &library(), settings, last).unwrap();
        assert_eq!(plan.steps[1].side, Some(plan.first_side));
        assert_eq!(plan.steps[3].side, Some(plan.first_side.other()));
        plan.first_side
    };
    let (left, right) = (Some(Side::Left), Some(Side::Right));
    assert_eq!(first(None, FirstSide::Left, left), Side::Left);
    assert_eq!(first(None, FirstSide::Right, right), Side::Right);
    assert_eq!(first(None, FirstSide::Alternate, None), Side::Left);
    assert_eq!(first(None, FirstSide::Alternate, left), Side::Right);
    assert_eq!(first(None, FirstSide::Alternate, right), Side::Left);
    let own = Some(FirstSide::Left);
    assert_eq!(
        first(own, FirstSide::Right, None),
        Side::Left,
        "the routine says"
    );
}

#[test]
fn only_one_side_can_be_prescribed() {
    let only = |sides| {
        let entry = Entry {
            sides,
            ..sets(2, entry("needle", hold(30)))
        };
        outline(&plan(vec![entry]))
    };
    assert_eq!(
        only(Sides::RightOnly),
        ["get_ready right 15", "hold right 30", "hold right 30"]
    );
    assert_eq!(
        only(Sides::LeftOnly),
        ["get_ready left 15", "hold left 30", "hold left 30"]
    );
}

#[test]
fn rounds_repeat_a_block() {
    let block = Block {
        rounds: 2,
        ..block(
            "main",
            vec![entry("bridge", hold(30)), entry("fold", hold(20))],
        )
    };
    let plan = plan_of(&routine_of(vec![block]));
    assert_eq!(
        outline(&plan),
        [
            "get_ready 15",
            "hold 30",
            "get_ready 15",
            "hold 20",
            "get_ready 15",
            "hold 30",
            "get_ready 15",
            "hold 20"
        ]
    );
    let rounds: Vec<u32> = plan.steps.iter().map(|step| step.round).collect();
    assert_eq!(rounds, [1, 1, 1, 1, 2, 2, 2, 2]);
}

#[test]
fn a_shared_block_serves_by_reference() {
    let mut library = library();
    let warm_up = block("warm-up", vec![entry("bridge", hold(30))]);
    library.blocks.insert(warm_up.id.clone(), warm_up);
    let routine = Routine {
        parts: vec![
            Part::Shared("warm-up".into()),
            Part::Own(block("main", vec![entry("needle", hold(30))])),
            Part::Shared("warm-up".into()),
        ],
        ..routine_of(Vec::new())
    };
    let compiled = |library: &_| {
        timeline::compile(&routine, library, SessionSettings::default(), None).unwrap()
    };
    let paths: Vec<String> = compiled(&library)
        .steps
        .iter()
        .filter(|step| step.kind.is_work())
        .map(|step| step.path.to_string())
        .collect();
    assert_eq!(
        paths,
        [
            "warm-up/1/1/1/-",
            "main/1/1/1/left",
            "main/1/1/1/right",
            "warm-up~2/1/1/1/-"
        ]
    );

    let edited = block("warm-up", vec![entry("bridge", hold(45))]);
    library.blocks.insert(edited.id.clone(), edited);
    let plan = compiled(&library);
    assert_eq!(line(&plan.steps[1]), "hold 45");
    assert_eq!(
        line(plan.steps.last().unwrap()),
        "hold 45",
        "in both places"
    );
}

#[test]
fn a_path_names_block_round_entry_set_and_side() {
    let block = Block {
        rounds: 2,
        ..block(
            "main",
            vec![
                entry("bridge", hold(30)),
                Entry {
                    rest_s: 20,
                    ..sets(2, entry("needle", hold(30)))
                },
            ],
        )
    };
    let plan = plan_of(&routine_of(vec![block]));
    let named: Vec<String> = plan
        .steps
        .iter()
        .filter(|step| step.round == 2 && step.exercise.as_str() == "needle")
        .map(|step| format!("{} {}", step.kind.word(), step.path))
        .collect();
    assert_eq!(
        named,
        [
            "get_ready main/2/2/1/left",
            "hold main/2/2/1/left",
            "switch main/2/2/1/right",
            "hold main/2/2/1/right",
            "rest main/2/2/1/right",
            "hold main/2/2/2/left",
            "switch main/2/2/2/right",
            "hold main/2/2/2/right"
        ],
        "a rest has the path of the work before it"
    );
}

#[test]
fn total_leaves_out_open_steps_and_starts_are_unknown_after_the_first() {
    let plan = plan(vec![
        entry("bridge", hold(30)),
        entry("free", Dose::Open),
        entry("child", hold(20)),
    ]);
    let starts: Vec<Option<u64>> = plan.steps.iter().map(|step| step.start_ms).collect();
    let known = [0, 15_000, 45_000, 53_000].map(Some);
    assert_eq!(
        starts[..4],
        known,
        "the open step itself still has its start"
    );
    assert_eq!(starts[4..], [None, None]);
    assert_eq!(plan.total_ms(), 15_000 + 30_000 + 8_000 + 8_000 + 20_000);
    assert_eq!(plan.open_steps(), 1);
}
