//! How long each shipped routine takes and how demanding it is, computed by the
//! compiler and checked against figures worked out apart from it.

use limber_core::exercise::Level;
use limber_core::timeline::compile;
use limber_core::{RoutineId, SessionSettings};
use limber_exchange::assets::library;

const ROUTINES: [(&str, u64, Level); 20] = [
    ("hip-mobility-10", 628, Level::Intermediate),
    ("hip-mobility-gentle-10", 608, Level::Beginner),
    ("desk-break-5", 322, Level::Beginner),
    ("desk-micro-2", 124, Level::Beginner),
    ("runner-prep-7", 400, Level::Beginner),
    ("runner-hips-post-12", 746, Level::Beginner),
    ("hip-strength-full", 1_635, Level::Advanced),
    ("hip-strength-day-a", 842, Level::Intermediate),
    ("hip-strength-day-b", 953, Level::Advanced),
    ("hip-strength-day-b-no-jump", 875, Level::Intermediate),
    ("warm-up-3", 167, Level::Intermediate),
    ("low-back-gentle-10", 577, Level::Beginner),
    ("morning-5", 313, Level::Beginner),
    ("evening-wind-down-12", 731, Level::Beginner),
    ("knees-ankles-strength-15", 888, Level::Beginner),
    ("neck-shoulders-6", 378, Level::Beginner),
    ("glute-activation-8", 482, Level::Intermediate),
    ("hamstring-flex-8", 426, Level::Beginner),
    ("older-adult-flex-12", 780, Level::Beginner),
    ("ice-session", 735, Level::Beginner),
];

#[test]
fn every_routine_takes_exactly_its_time() {
    let library = library().unwrap();
    assert_eq!(library.routines.len(), ROUTINES.len());
    let mut differences = Vec::new();
    for (id, seconds, _) in ROUTINES {
        let routine = &library.routines[&RoutineId::from(id)];
        let plan = compile(routine, &library, SessionSettings::default(), None).unwrap();
        assert_eq!(plan.open_steps(), 0, "{id}");
        if plan.total_ms() != seconds * 1_000 {
            differences.push((id, seconds * 1_000, plan.total_ms()));
        }
    }
    assert!(differences.is_empty(), "{differences:?}");
}

#[test]
fn a_routine_is_as_demanding_as_its_hardest_move() {
    let library = library().unwrap();
    for (id, _, level) in ROUTINES {
        let routine = &library.routines[&RoutineId::from(id)];
        assert_eq!(library.level_of(routine), level, "{id}");
    }
}
