//! No swap leads into what it is meant to avoid.

use limber_core::swap::offers;
use limber_core::timing::PostureGroup;
use limber_core::{ExerciseId, Library, SwapReason};
use limber_exchange::assets::library;
use std::sync::LazyLock;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| library().unwrap());

#[test]
fn a_named_target_never_carries_the_tag_it_is_named_for() {
    let mut named = 0;
    for exercise in LIBRARY.exercises.values() {
        for (key, target) in &exercise.swap_when {
            let Some(target) = target else { continue };
            let target = &LIBRARY.exercises[target];
            assert!(!target.loads(key), "{} {key} {}", exercise.id, target.id);
            if key == "no-floor" {
                assert_ne!(LIBRARY.timing.group(&target.position), PostureGroup::Floor);
            }
            named += 1;
        }
    }
    assert!(named > 80, "{named}");
}

#[test]
fn no_offer_carries_a_tag_of_its_reason() {
    let mut offered = 0;
    for exercise in LIBRARY.exercises.values() {
        for reason in SwapReason::ALL {
            for offer in offers(&LIBRARY, exercise, reason, &[]) {
                for tag in reason.tags() {
                    assert!(!offer.loads(tag), "{} {reason:?} {}", exercise.id, offer.id);
                }
                assert_ne!(offer.id, exercise.id);
                offered += 1;
            }
        }
    }
    assert!(offered > 500, "{offered}");
}

#[test]
fn no_offer_carries_a_tag_the_person_has_named() {
    for exercise in LIBRARY.exercises.values() {
        for reason in SwapReason::ALL {
            for tag in &LIBRARY.avoid_tags {
                for offer in offers(&LIBRARY, exercise, reason, std::slice::from_ref(tag)) {
                    assert!(!offer.loads(tag), "{} {tag} {}", exercise.id, offer.id);
                }
            }
        }
    }
}

#[test]
fn a_knee_that_hurts_in_pigeon_leads_to_thread_the_needle() {
    let pigeon = &LIBRARY.exercises[&ExerciseId::from("pigeon-pose")];
    let offers = offers(&LIBRARY, pigeon, SwapReason::Knee, &[]);
    assert_eq!(offers[0].id.as_str(), "thread-the-needle");
}

#[test]
fn skip_means_nothing_else_is_offered() {
    let frog = &LIBRARY.exercises[&ExerciseId::from("frog-stretch")];
    assert_eq!(frog.swap_when["groin-strain"], None);
    assert!(offers(&LIBRARY, frog, SwapReason::HipOrGroin, &[]).is_empty());
}
