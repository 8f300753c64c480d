//! The words that the core's enumerations have in JSON. They are the same as in
//! the asset files; `docs/json.md` lists them.

use limber_core::exercise::{Category, Laterality, Level};
use limber_core::{DoseKind, Phase, Sides};

/// Word of a laterality.
pub fn laterality(value: Laterality) -> &'static str {
    match value {
        Laterality::Bilateral => "bilateral",
        Laterality::EachSide => "each_side",
        Laterality::Alternating => "alternating",
    }
}

/// Word of a category.
pub fn category(value: Category) -> &'static str {
    match value {
        Category::DynamicWarmUp => "dynamic-warm-up",
        Category::StaticStretch => "static-stretch",
        Category::Mobility => "mobility",
        Category::FunctionalStrength => "functional-strength",
        Category::Plyometric => "plyometric",
        Category::Breathing => "breathing",
        Category::Ice => "ice",
    }
}

/// Word of a level.
pub fn level(value: Level) -> &'static str {
    match value {
        Level::Beginner => "beginner",
        Level::Intermediate => "intermediate",
        Level::Advanced => "advanced",
    }
}

/// Word of a kind of dose.
pub fn dose_kind(value: DoseKind) -> &'static str {
    match value {
        DoseKind::Hold => "hold",
        DoseKind::Reps => "reps",
        DoseKind::Timed => "timed",
        DoseKind::Open => "open",
    }
}

/// Word of a phase.
pub fn phase(value: Phase) -> &'static str {
    match value {
        Phase::WarmUp => "warm-up",
        Phase::Main => "main",
        Phase::CoolDown => "cool-down",
    }
}

/// Word of the sides that are done.
pub fn sides(value: Sides) -> &'static str {
    match value {
        Sides::Both => "both",
        Sides::LeftOnly => "left_only",
        Sides::RightOnly => "right_only",
    }
}
