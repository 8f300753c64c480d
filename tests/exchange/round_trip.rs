//! Printing and reading are inverses of each other.

use limber_core::exercise::Laterality;
use limber_core::timeline::check_dose;
use limber_core::{
    Block, BlockId, Dose, Entry, Exercise, ExerciseId, FirstSide, Library, Move, Part, Phase,
    Routine, RoutineId, SideOrder, Sides,
};
use limber_exchange::assets::library;
use limber_exchange::routine_text::{parse, parse_block, print, print_block};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());

#[test]
fn every_shipped_routine_and_block_survives() {
    for routine in LIBRARY.routines.values() {
        let text = print(routine, &LIBRARY);
        assert_eq!(parse(&text, &LIBRARY, "other").as_ref(), Ok(routine));
    }
    for block in LIBRARY.blocks.values() {
        let text = print_block(block, &LIBRARY);
        assert_eq!(parse_block(&text, &LIBRARY, "other").as_ref(), Ok(block));
    }
}

/// Text as people and enemies write it: words, signs that mean something in the
/// format, control characters, other alphabets, and nothing at all.
fn text() -> impl Strategy<Value = String> {
    let pieces = vec(
        prop_oneof![
            Just("Pigeon pose 2 x 30 s each side".to_owned()),
            Just("use hip-warm-up-3".to_owned()),
            Just("id: x".to_owned()),
            Just("note: ".to_owned()),
            Just("## ".to_owned()),
            Just("// ".to_owned()),
            Just("\\u{41}".to_owned()),
            Just("\\u{".to_owned()),
            Just("\u{feff}".to_owned()),
            Just(", ".to_owned()),
            Just(" = ".to_owned()),
            Just("]".to_owned()),
            Just("\r\n".to_owned()),
            Just("مرحبا".to_owned()),
            Just("🧘‍♀️".to_owned()),
            "[ -~]{0,8}",
            any::<String>(),
        ],
        0..4,
    );
    prop_oneof![
        1 => Just(String::new()),
        4 => "[A-Za-z][a-z ]{0,20}[a-z]",
        5 => pieces.prop_map(|pieces| pieces.concat()),
    ]
}

fn dose(exercise: &Exercise) -> BoxedStrategy<Dose> {
    let mov = Move::from(exercise);
    let floor = mov.floor_s.unwrap_or(1);
    let limit = mov.limit_s.unwrap_or(86_400);
    let hold = (floor..=limit, option::of(0u32..200)).prop_map(move |(target_s, short_by)| {
        let min_s = short_by.map(|s| target_s.saturating_sub(s).max(floor));
        Dose::Hold { min_s, target_s }
    });
    let rep_ms = option::of(1u32..=600_000);
    let reps = (1u32..=10_000, rep_ms).prop_map(|(count, rep_ms)| Dose::Reps { count, rep_ms });
    let timed = (1..=limit).prop_map(|target_s| Dose::Timed { target_s });
    prop_oneof![
        4 => hold,
        4 => reps,
        2 => timed,
        1 => Just(Dose::Open),
    ]
    .prop_filter("accepted by the core", move |dose| {
        check_dose(&mov, dose).is_ok()
    })
    .boxed()
}

fn time() -> impl Strategy<Value = u32> {
    prop_oneof![Just(0), 1u32..120, 0u32..=86_400]
}

fn entry() -> impl Strategy<Value = Entry> {
    let exercises: Vec<&'static Exercise> = LIBRARY.exercises.values().collect();
    proptest::sample::select(exercises).prop_flat_map(|exercise| {
        let sides = if exercise.laterality == Laterality::EachSide {
            proptest::sample::select(vec![Sides::Both, Sides::LeftOnly, Sides::RightOnly]).boxed()
        } else {
            Just(Sides::Both).boxed()
        };
        let order = option::of(proptest::sample::select(vec![
            SideOrder::Alternate,
            SideOrder::OneThenOther,
        ]));
        (
            dose(exercise),
            prop_oneof![1u32..4, 1u32..=1_000],
            sides,
            order,
            (option::of(time()), option::of(time()), time(), time()),
            option::weighted(0.2, text()),
        )
            .prop_map(move |(dose, sets, sides, side_order, times, note)| Entry {
                exercise: exercise.id.clone(),
                dose,
                sets,
                sides,
                side_order,
                get_ready_s: times.0,
                switch_s: times.1,
                rest_s: times.2,
                rest_after_s: times.3,
                note,
            })
    })
}

fn block() -> impl Strategy<Value = Block> {
    let names = prop_oneof![
        3 => Just("Main".to_owned()),
        1 => Just("Warm-up".to_owned()),
        1 => Just("Cool-down".to_owned()),
        3 => text(),
    ];
    let phases = vec![Phase::WarmUp, Phase::Main, Phase::CoolDown];
    let ids: Vec<ExerciseId> = LIBRARY.exercises.keys().cloned().collect();
    let structure = vec((text(), vec(proptest::sample::select(ids), 0..3)), 0..2);
    (
        prop_oneof![2 => Just("main".to_owned()), 1 => text()],
        names,
        prop_oneof![2 => Just(Phase::Main), 1 => proptest::sample::select(phases)],
        prop_oneof![2 => Just(1u32), 1 => 1u32..=1_000],
        vec(entry(), 1..5),
        prop_oneof![2 => Just(Vec::new()), 1 => structure],
    )
        .prop_map(|(id, name, phase, rounds, entries, structure)| Block {
            id: BlockId(id),
            name,
            phase,
            rounds,
            entries,
            structure,
        })
}

fn part() -> impl Strategy<Value = Part> {
    let shared: Vec<BlockId> = LIBRARY.blocks.keys().cloned().collect();
    prop_oneof![
        proptest::sample::select(shared).prop_map(Part::Shared),
        block().prop_map(Part::Own),
    ]
}

fn routine() -> impl Strategy<Value = Routine> {
    let first = vec![FirstSide::Left, FirstSide::Right, FirstSide::Alternate];
    let order = vec![SideOrder::Alternate, SideOrder::OneThenOther];
    (
        (text(), text(), option::of(text()), vec(text(), 0..3)),
        vec(part(), 1..4),
        option::of(proptest::sample::select(first)),
        proptest::sample::select(order),
        (option::of(time()), option::of(time()), any::<bool>()),
        (option::of(text()), vec(text(), 0..3)),
    )
        .prop_map(
            |((id, name, goal, tags), parts, first_side, side_order, times, words)| Routine {
                id: RoutineId(id),
                name,
                goal,
                tags,
                parts: with_own_ids(parts),
                first_side,
                side_order,
                get_ready_min_s: times.0,
                switch_min_s: times.1,
                requires_safety_screen: times.2,
                stop_rule: words.0,
                notes: words.1,
            },
        )
}

/// Ids of own blocks are unique in a routine.
fn with_own_ids(mut parts: Vec<Part>) -> Vec<Part> {
    let mut taken = Vec::new();
    for part in &mut parts {
        if let Part::Own(block) = part {
            while taken.contains(&block.id.0) {
                block.id.0.push_str("-2");
            }
            taken.push(block.id.0.clone());
        }
    }
    parts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn every_routine_survives(routine in routine()) {
        let text = print(&routine, &LIBRARY);
        let read = parse(&text, &LIBRARY, "other");
        prop_assert_eq!(read.as_ref(), Ok(&routine), "{}", text);
        // What is printed from what was read is the same text.
        prop_assert_eq!(print(&routine, &LIBRARY), text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_200))]

    #[test]
    fn every_block_survives(block in block()) {
        let text = print_block(&block, &LIBRARY);
        let read = parse_block(&text, &LIBRARY, "other");
        prop_assert_eq!(read.as_ref(), Ok(&block), "{}", text);
    }
}

#[test]
fn names_that_read_as_something_else_are_written_as_ids() {
    let mut library = Library::default();
    let names = [
        "use hip-warm-up-3",
        "goal: touch the toes",
        "## Legs",
        "// nothing",
        "- dash",
        "3 x 30 s",
        "same",
        "Same!",
        "🧘",
        "",
        "two\nlines",
        "[id]",
        "<img src=x onerror=alert(1)>",
        "=1+1",
        "تمرين الورك",
    ];
    for (number, name) in names.iter().enumerate() {
        let mut exercise = LIBRARY.exercises[&ExerciseId::from("childs-pose")].clone();
        exercise.id = ExerciseId(format!("odd ]{number}"));
        exercise.name = (*name).to_owned();
        exercise.aliases = Vec::new();
        library.exercises.insert(exercise.id.clone(), exercise);
    }
    for exercise in library.exercises.values() {
        let routine = Routine {
            parts: vec![Part::Own(Block {
                id: BlockId::from("main"),
                name: "Main".to_owned(),
                phase: Phase::Main,
                rounds: 1,
                structure: Vec::new(),
                entries: vec![Entry {
                    exercise: exercise.id.clone(),
                    dose: exercise.usual_dose(),
                    sets: 2,
                    sides: Sides::Both,
                    side_order: None,
                    get_ready_s: None,
                    switch_s: None,
                    rest_s: 0,
                    rest_after_s: 0,
                    note: None,
                }],
            })],
            ..LIBRARY.routines[&RoutineId::from("morning-5")].clone()
        };
        let text = print(&routine, &library);
        assert_eq!(parse(&text, &library, "").as_ref(), Ok(&routine), "{text}");
    }
}
