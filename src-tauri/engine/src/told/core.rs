//! Why the rules refuse a routine, an act or a journal.

use crate::error::{EngineError, ErrorKind};
use limber_core::RULES_VERSION;
use limber_core::Refusal;
use limber_core::session::ReplayError;
use limber_core::timeline::{CompileError, Nonsense, STEPS_MAX};
use limber_text::{Message, say};

/// Why an act was refused, a sentence.
pub fn refusal(refusal: Refusal) -> Message {
    match refusal {
        Refusal::NotStarted => say!("refused-not-started"),
        Refusal::AlreadyStarted => say!("refused-already-started"),
        Refusal::Ended => say!("refused-ended"),
        Refusal::NotEnded => say!("wrong-still-going-on"),
        Refusal::AlreadyPaused => say!("refused-already-paused"),
        Refusal::NotPaused => say!("refused-not-paused"),
        Refusal::CallsGoOn => say!("refused-calls-go-on"),
        Refusal::Paused => say!("refused-paused"),
        Refusal::NothingToGoBackTo => say!("refused-nothing-to-go-back-to"),
        Refusal::StayOutsideHold => say!("refused-stay-outside-hold"),
        Refusal::StayNotSafe => say!("refused-stay-not-safe"),
        Refusal::NoTime => say!("refused-no-time"),
        Refusal::Staying => say!("refused-staying"),
        Refusal::AtLimit => say!("refused-at-limit"),
        Refusal::AtMinimum => say!("refused-at-minimum"),
        Refusal::NothingToSwap => say!("refused-nothing-to-swap"),
        Refusal::UnfitMove => say!("refused-unfit-move"),
        Refusal::NoReps => say!("refused-no-reps"),
        Refusal::NothingToBringBack => say!("refused-nothing-to-bring-back"),
        Refusal::OutOfRange => say!("refused-out-of-range"),
        Refusal::NotPossible => say!("refused-not-possible"),
        Refusal::ChangedMeanwhile => say!("refused-changed-meanwhile"),
        Refusal::NothingHeld => say!("refused-nothing-held"),
        Refusal::NotForPeople => say!("refused-not-for-people"),
    }
}

/// Why a routine can't be run or a dose not be done, as a part of a sentence.
pub fn compile(error: &CompileError) -> Message {
    match error {
        CompileError::Empty(name) => say!("wrong-run-empty", name = name),
        CompileError::UnknownBlock(id) => say!("wrong-run-no-block", name = &id.0),
        CompileError::UnknownExercise(id) => say!("wrong-run-no-exercise", name = &id.0),
        CompileError::UnderFloor {
            name,
            floor_s,
            asked_s,
        } => say!(
            "wrong-run-under-floor",
            name = name,
            floor = *floor_s,
            asked = *asked_s
        ),
        CompileError::OverLimit {
            name,
            limit_s,
            asked_s,
        } => say!(
            "wrong-run-over-limit",
            name = name,
            limit = *limit_s,
            asked = *asked_s
        ),
        CompileError::Nonsense { name, what } => {
            say!("wrong-run-nonsense", name = name, what = nonsense(*what))
        }
        CompileError::TooLong(name) => say!("wrong-run-too-long", name = name, most = STEPS_MAX),
    }
}

fn nonsense(what: Nonsense) -> Message {
    match what {
        Nonsense::OverADay => say!("nonsense-over-a-day"),
        Nonsense::NoRound => say!("nonsense-no-round"),
        Nonsense::NoSet => say!("nonsense-no-set"),
        Nonsense::TooManySets => say!("nonsense-too-many-sets"),
        Nonsense::NoSideCue => say!("nonsense-no-side-cue"),
        Nonsense::RepsUnsafe => say!("nonsense-reps-unsafe"),
        Nonsense::NoRep => say!("nonsense-no-rep"),
        Nonsense::TooManyReps => say!("nonsense-too-many-reps"),
        Nonsense::OpenUnsafe => say!("nonsense-open-unsafe"),
        Nonsense::NoSecond => say!("nonsense-no-second"),
        Nonsense::MinimumOverTarget => say!("nonsense-minimum"),
        Nonsense::StepOverADay => say!("nonsense-step-over-a-day"),
    }
}

/// The same as a sentence of its own.
pub fn not_runnable(error: &CompileError) -> Message {
    match error {
        CompileError::UnknownBlock(_) => say!("wrong-block-gone"),
        CompileError::UnknownExercise(id) => say!("wrong-no-exercise", name = &id.0),
        other => say!("wrong-sentence", what = compile(other)),
    }
}

/// A journal that does not tell of a session.
pub fn replay(error: &ReplayError) -> EngineError {
    let why = why_no_replay(error);
    EngineError::new(ErrorKind::Store, say!("wrong-journal", why = why))
}

/// Why a journal tells of no session, as a part of a sentence.
pub(super) fn why_no_replay(error: &ReplayError) -> Message {
    match error {
        ReplayError::NoStart => say!("wrong-journal-no-start"),
        ReplayError::Missing { expected } => say!("wrong-journal-missing", seq = *expected),
        ReplayError::Impossible { seq } => say!("wrong-journal-impossible", seq = *seq),
        ReplayError::NewerRules { found } => {
            say!("wrong-journal-newer", found = *found, known = RULES_VERSION)
        }
    }
}
