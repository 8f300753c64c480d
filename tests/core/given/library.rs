//! A library of a few moves, each of another sort.

use limber_core::dose::{Dose, DoseKind};
use limber_core::exercise::{Category, Exercise, Laterality, Level, Protocol, UsualDose};
use limber_core::library::Library;
use limber_core::plan::Move;
use limber_core::routine::{Block, Entry, Part, Phase, Routine, SideOrder, Sides};
use limber_core::session::SwapTo;
use limber_core::timing::{Position, PostureGroup, TimingModel};

/// An exercise of `laterality` in `position`, held 30 s, usually at most 60 s.
fn exercise(id: &str, laterality: Laterality, position: &str) -> Exercise {
    Exercise {
        id: id.into(),
        name: id.replace('-', " "),
        aliases: Vec::new(),
        category: Category::StaticStretch,
        regions: Vec::new(),
        laterality,
        side_cue: (laterality == Laterality::EachSide)
            .then(|| "{side} knee on the floor, {other} foot in front".to_owned()),
        switch_s: None,
        dose: UsualDose {
            kind: DoseKind::Hold,
            usual: 30,
            editor_min: 10,
            editor_max: 60,
            sets: 1,
            rep_ms: None,
            floor_s: None,
            source: "test".to_owned(),
            note: None,
        },
        muscles: Vec::new(),
        pattern: "hold".to_owned(),
        planes: Vec::new(),
        equipment: vec!["mat".to_owned()],
        level: Level::Beginner,
        position: Position(position.to_owned()),
        setup: Vec::new(),
        feel: String::new(),
        mistake: String::new(),
        stop: String::new(),
        avoid_tags: Vec::new(),
        easier: Vec::new(),
        harder: Vec::new(),
        swap_when: std::collections::BTreeMap::new(),
        target_intensity: None,
        protocol: None,
        interop: limber_core::exercise::Interop::default(),
    }
}

/// Both sides at once, on the back.
pub fn bilateral(id: &str) -> Exercise {
    exercise(id, Laterality::Bilateral, "supine")
}

/// One side, then the other, on the back.
fn each_side(id: &str) -> Exercise {
    exercise(id, Laterality::EachSide, "supine")
}

/// Left and right in turn, standing.
fn alternating(id: &str) -> Exercise {
    exercise(id, Laterality::Alternating, "standing")
}

fn paced(exercise: Exercise, rep_ms: u32) -> Exercise {
    Exercise {
        dose: UsualDose {
            kind: DoseKind::Reps,
            usual: 8,
            rep_ms: Some(rep_ms),
            ..exercise.dose
        },
        ..exercise
    }
}

fn ice(exercise: Exercise) -> Exercise {
    Exercise {
        category: Category::Ice,
        dose: UsualDose {
            kind: DoseKind::Timed,
            usual: 600,
            ..exercise.dose
        },
        protocol: Some(Protocol {
            max_minutes: 15,
            extension_past_max: false,
            skin_check_at_minutes: Some(5),
            skin_check_cue: None,
            next_offered_after_minutes: None,
            gap_counts_from: None,
            sessions_per_day_max: None,
            sessions_per_day_note: None,
            counts_to_goal: false,
            counts_to_streak: false,
            barrier: None,
            placement: None,
            source: "test".to_owned(),
        }),
        ..exercise
    }
}

/// All of them.
pub fn library() -> Library {
    let pigeon = each_side("pigeon");
    let pigeon = Exercise {
        position: Position("pigeon".to_owned()),
        switch_s: Some(10),
        dose: UsualDose {
            floor_s: Some(30),
            editor_max: 120,
            ..pigeon.dose
        },
        ..pigeon
    };
    let walk = exercise("walk", Laterality::EachSide, "standing");
    let walk = Exercise {
        switch_s: Some(0),
        ..paced(walk, 2_000)
    };
    let breathing = bilateral("breathing");
    let breathing = Exercise {
        dose: UsualDose {
            kind: DoseKind::Timed,
            usual: 120,
            ..breathing.dose
        },
        ..breathing
    };
    let free = bilateral("free");
    let free = Exercise {
        dose: UsualDose {
            kind: DoseKind::Open,
            ..free.dose
        },
        ..free
    };
    let exercises = [
        bilateral("bridge"),
        bilateral("child"),
        each_side("needle"),
        each_side("lunge"),
        exercise("figure-four", Laterality::EachSide, "chair"),
        exercise("fold", Laterality::Bilateral, "standing"),
        alternating("march-hold"),
        paced(alternating("march"), 3_000),
        paced(exercise("squat", Laterality::Bilateral, "standing"), 3_000),
        pigeon,
        walk,
        breathing,
        free,
        ice(bilateral("ice")),
    ];
    let positions = [
        ("supine", PostureGroup::Floor),
        ("pigeon", PostureGroup::Floor),
        ("chair", PostureGroup::Chair),
        ("standing", PostureGroup::Standing),
    ];
    Library {
        exercises: exercises
            .into_iter()
            .map(|exercise| (exercise.id.clone(), exercise))
            .collect(),
        timing: TimingModel {
            positions: positions
                .into_iter()
                .map(|(position, group)| (Position(position.to_owned()), group))
                .collect(),
            ..TimingModel::default()
        },
        ..Library::default()
    }
}

/// One set of `dose`, without rest.
pub fn entry(exercise: &str, dose: Dose) -> Entry {
    Entry {
        exercise: exercise.into(),
        dose,
        sets: 1,
        sides: Sides::Both,
        side_order: None,
        get_ready_s: None,
        switch_s: None,
        rest_s: 0,
        rest_after_s: 0,
        note: None,
    }
}

/// A block done once.
pub fn block(id: &str, entries: Vec<Entry>) -> Block {
    Block {
        id: id.into(),
        name: id.to_owned(),
        phase: Phase::Main,
        rounds: 1,
        entries,
        structure: Vec::new(),
    }
}

/// A routine of one block called `main`.
pub fn routine(entries: Vec<Entry>) -> Routine {
    routine_of(vec![block("main", entries)])
}

/// A routine of its own blocks.
pub fn routine_of(blocks: Vec<Block>) -> Routine {
    Routine {
        id: "test".into(),
        name: "Test".to_owned(),
        goal: None,
        tags: Vec::new(),
        parts: blocks.into_iter().map(Part::Own).collect(),
        first_side: None,
        side_order: SideOrder::Alternate,
        get_ready_min_s: None,
        switch_min_s: None,
        requires_safety_screen: false,
        stop_rule: None,
        notes: Vec::new(),
    }
}

/// The exercise called `id` with its usual dose, as a swap brings it in.
pub fn swap_to(id: &str) -> SwapTo {
    let library = library();
    let exercise = library.exercise(&id.into()).expect("in the library");
    SwapTo {
        mov: Move::from(exercise),
        dose: exercise.usual_dose(),
    }
}
