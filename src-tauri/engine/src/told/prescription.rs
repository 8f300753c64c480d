//! What a reading of a prescription leaves open, and what it changed.

use super::one_of;
use limber_exchange::prescription::{Change, Counted, Doubt};
use limber_text::{Arg, Message, say};

/// Why a reading may be wrong, one sentence.
pub fn doubt(doubt: &Doubt) -> Message {
    match doubt {
        Doubt::NotAName { name, like } => say!("doubt-not-a-name", name = name, like = like),
        Doubt::Several(names) => {
            let names = one_of(names.iter().map(String::as_str));
            say!("doubt-several", names = names.unwrap_or(Arg::from("")))
        }
        Doubt::TwoAmounts => say!("doubt-two-amounts"),
        Doubt::RestWithoutUnit => say!("doubt-rest-without-unit"),
        Doubt::Range { least, most, what } => match what {
            Counted::Repetitions => say!("doubt-range-repetitions", least = *least, most = *most),
            Counted::Sets => say!("doubt-range-sets", least = *least, most = *most),
        },
        Doubt::NotWhole(Counted::Repetitions) => say!("doubt-whole-repetitions"),
        Doubt::NotWhole(Counted::Sets) => say!("doubt-whole-sets"),
        Doubt::SecondsNotWhole => say!("doubt-whole-seconds"),
        Doubt::SetsOfHolds(sets) => say!("doubt-sets-of-holds", count = *sets),
        Doubt::LongerTaken => say!("doubt-longer-taken"),
        Doubt::NumberWithoutUnit => say!("doubt-number-without-unit"),
        Doubt::NoTime => say!("doubt-no-time"),
        Doubt::NoAmount => say!("doubt-no-amount"),
        Doubt::OneSide => say!("doubt-one-side"),
        Doubt::SideToSide { exercise } => say!("doubt-side-to-side", exercise = exercise),
        Doubt::BothAtOnce { exercise } => say!("doubt-both-at-once", exercise = exercise),
    }
}

/// What was changed so that it can be done, one sentence.
pub fn change(change: &Change) -> Message {
    match change {
        Change::Floor {
            exercise,
            asked_s,
            floor_s,
        } => say!(
            "changed-to-floor",
            exercise = exercise,
            asked = *asked_s,
            floor = *floor_s
        ),
        Change::Limit { exercise, minutes } => {
            say!("changed-to-limit", exercise = exercise, minutes = *minutes)
        }
    }
}
