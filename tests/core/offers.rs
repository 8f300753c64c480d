//! Which move is offered instead of one that hurts.

use crate::given::{bilateral, library as small};
use limber_core::exercise::{Category, Exercise};
use limber_core::library::Library;
use limber_core::swap::{SwapReason, offers};
use limber_core::timing::{Position, PostureGroup};

fn shipped() -> Library {
    limber_exchange::assets::library().expect("the shipped library is sound")
}

fn offered(library: &Library, id: &str, reason: SwapReason) -> Vec<String> {
    let exercise = library.exercise(&id.into()).expect("in the library");
    offers(library, exercise, reason, &[])
        .into_iter()
        .map(|exercise| exercise.id.0.clone())
        .collect()
}

#[test]
fn a_knee_that_hurts_in_pigeon_leads_to_thread_the_needle() {
    let library = shipped();
    let pigeon = offered(&library, "pigeon-pose", SwapReason::Knee);
    assert_eq!(pigeon[0], "thread-the-needle");
    let fold = offered(&library, "pigeon-forward-fold", SwapReason::Knee);
    assert_eq!(fold[0], "thread-the-needle");
    assert!(
        !fold.contains(&"pigeon-pose".to_owned()),
        "easier, but it loads the knee"
    );
}

#[test]
fn nothing_that_loads_what_hurts_is_ever_offered() {
    let library = shipped();
    let mut seen = 0;
    for exercise in library.exercises.values() {
        for reason in SwapReason::ALL {
            for offer in offers(&library, exercise, reason, &[]) {
                seen += 1;
                for tag in reason.tags() {
                    assert!(
                        !offer.loads(tag),
                        "{} for {} ({tag})",
                        offer.id,
                        exercise.id
                    );
                }
                assert_ne!(offer.id, exercise.id);
                if reason == SwapReason::NoFloor {
                    assert_ne!(library.timing.group(&offer.position), PostureGroup::Floor);
                }
                if reason == SwapReason::TooIntense {
                    assert_ne!(offer.category, Category::Plyometric);
                }
            }
        }
    }
    assert!(seen > 100, "only {seen} offers were looked at");
}

#[test]
fn nothing_that_the_person_named_for_good_is_offered_either() {
    let library = shipped();
    let named: Vec<String> = vec!["knee-pain".to_owned(), "balance".to_owned()];
    let mut spared = 0;
    for exercise in library.exercises.values() {
        for reason in SwapReason::ALL {
            let all = offers(&library, exercise, reason, &[]);
            let careful = offers(&library, exercise, reason, &named);
            assert!(
                careful
                    .iter()
                    .all(|o| !o.loads("knee-pain") && !o.loads("balance"))
            );
            spared += all.len() - careful.len();
        }
    }
    assert!(spared > 0, "naming them made a difference somewhere");
}

/// Pigeon with easier neighbours, and what its `swap_when` says of the knee.
fn with(swap_when: &[(&str, Option<&str>)], easier: &[&str]) -> Library {
    let mut library = small();
    let needle = library.exercises.get_mut(&"needle".into()).unwrap();
    needle.avoid_tags = vec!["fai".to_owned()];
    let lunge = library.exercises.get_mut(&"lunge".into()).unwrap();
    lunge.avoid_tags = vec!["knee-pain".to_owned()];
    let pigeon = library.exercises.get_mut(&"pigeon".into()).unwrap();
    pigeon.avoid_tags = vec!["knee-pain".to_owned(), "fai".to_owned()];
    pigeon.easier = easier.iter().map(|id| (*id).into()).collect();
    pigeon.swap_when = swap_when
        .iter()
        .map(|(key, to)| ((*key).to_owned(), to.map(Into::into)))
        .collect();
    library
}

#[test]
fn the_named_swap_comes_first_and_easier_neighbours_follow() {
    let library = with(
        &[("knee-pain", Some("needle"))],
        &["figure-four", "needle", "bridge"],
    );
    assert_eq!(
        offered(&library, "pigeon", SwapReason::Knee),
        ["needle", "figure-four", "bridge"]
    );
}

#[test]
fn without_a_named_swap_the_easier_neighbours_that_spare_it() {
    let library = with(&[], &["lunge", "needle"]);
    assert_eq!(offered(&library, "pigeon", SwapReason::Knee), ["needle"]);
    assert_eq!(
        offered(&library, "pigeon", SwapReason::HipOrGroin),
        ["lunge"]
    );
}

#[test]
fn skip_and_nothing_else_overrules_every_neighbour() {
    let library = with(&[("knee-pain", None)], &["needle"]);
    assert!(offered(&library, "pigeon", SwapReason::Knee).is_empty());
    assert_eq!(
        offered(&library, "pigeon", SwapReason::TooIntense),
        ["needle"],
        "for that reason only"
    );
}

#[test]
fn a_named_swap_for_a_reason_that_is_no_complaint() {
    let library = with(&[("too-uncomfortable", Some("bridge"))], &["needle"]);
    for reason in [SwapReason::TooIntense, SwapReason::Other] {
        assert_eq!(offered(&library, "pigeon", reason), ["bridge", "needle"]);
    }
}

#[test]
fn whoever_cannot_get_to_the_floor_is_not_sent_there() {
    let library = with(&[], &["needle", "figure-four", "fold"]);
    assert_eq!(
        offered(&library, "pigeon", SwapReason::NoFloor),
        ["figure-four", "fold"]
    );
    let mut unknown = library.clone();
    unknown.exercises.get_mut(&"fold".into()).unwrap().position = Position("hammock".to_owned());
    assert_eq!(
        offered(&unknown, "pigeon", SwapReason::NoFloor),
        ["figure-four"],
        "an unknown position may be on the floor"
    );
}

#[test]
fn without_equipment_a_mat_is_all_there_is() {
    let mut library = with(&[], &["needle", "bridge", "child"]);
    let set = |library: &mut Library, id: &str, items: &[&str]| {
        library.exercises.get_mut(&id.into()).unwrap().equipment =
            items.iter().map(|item| (*item).to_owned()).collect();
    };
    set(&mut library, "needle", &["mat", "strap"]);
    set(&mut library, "bridge", &["mat", "cushion (optional)"]);
    set(&mut library, "child", &[]);
    assert_eq!(
        offered(&library, "pigeon", SwapReason::NoEquipment),
        ["bridge", "child"]
    );
}

#[test]
fn a_jump_is_never_the_way_out_of_too_much() {
    let mut library = with(&[], &["hop", "needle"]);
    let hop = Exercise {
        category: Category::Plyometric,
        ..bilateral("hop")
    };
    library.exercises.insert(hop.id.clone(), hop);
    assert_eq!(
        offered(&library, "pigeon", SwapReason::TooIntense),
        ["needle"]
    );
}
