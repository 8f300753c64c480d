//! Why an event was refused. It changed nothing but the time.

use thiserror::Error;

/// An event that makes no sense now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The session has not started.
    #[error("The session has not started yet.")]
    NotStarted,
    /// It has started already.
    #[error("The session has started already.")]
    AlreadyStarted,
    /// It has ended.
    #[error("The session has ended.")]
    Ended,
    /// It has not ended.
    #[error("The session is still going on.")]
    NotEnded,
    /// It is paused already.
    #[error("The session is paused already.")]
    AlreadyPaused,
    /// It is not paused.
    #[error("The session is running already.")]
    NotPaused,
    /// A call came, and the person set calls not to pause.
    #[error("Calls do not pause the session, as you have set it.")]
    CallsGoOn,
    /// Paused; go on first.
    #[error("The session is paused. Go on first.")]
    Paused,
    /// Nothing to go back to.
    #[error("Going back is possible for 8 s after Next.")]
    NothingToGoBackTo,
    /// Stay outside a hold.
    #[error("Stay works in holds only.")]
    StayOutsideHold,
    /// Stay where it is not safe.
    #[error("This one does not go on past its time.")]
    StayNotSafe,
    /// No time to change.
    #[error("This step has no fixed time to change.")]
    NoTime,
    /// +10 while staying.
    #[error("You are staying already; there is nothing to add.")]
    Staying,
    /// At the limit.
    #[error("It is as long as it may be.")]
    AtLimit,
    /// At the minimum, or nothing left to take away.
    #[error("It is as short as it may be.")]
    AtMinimum,
    /// No work to swap.
    #[error("There is nothing left to swap.")]
    NothingToSwap,
    /// The alternative's dose breaks its own rules.
    #[error("That move does not fit here.")]
    UnfitMove,
    /// Not a record with paced repetitions.
    #[error("There are no repetitions to confirm there.")]
    NoReps,
    /// Nothing was thrown away, or nothing was in it.
    #[error("There is nothing to bring back.")]
    NothingToBringBack,
    /// A number outside its range.
    #[error("A value from 0 to 10 is expected.")]
    OutOfRange,
    /// No value of a step or session.
    #[error("No such value is possible there.")]
    NotPossible,
    /// What is to be changed is not as it was.
    #[error("It was changed meanwhile.")]
    ChangedMeanwhile,
    /// A session without any work.
    #[error("Nothing was held in it.")]
    NothingHeld,
    /// Only the clock or the program may say this.
    #[error("This is not for a person to say.")]
    NotForPeople,
}

impl Refusal {
    /// A stable word for JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::AlreadyStarted => "already_started",
            Self::Ended => "ended",
            Self::NotEnded => "not_ended",
            Self::AlreadyPaused => "already_paused",
            Self::NotPaused => "not_paused",
            Self::CallsGoOn => "calls_go_on",
            Self::Paused => "paused",
            Self::NothingToGoBackTo => "nothing_to_go_back_to",
            Self::StayOutsideHold => "stay_outside_hold",
            Self::StayNotSafe => "stay_not_safe",
            Self::NoTime => "no_time",
            Self::Staying => "staying",
            Self::AtLimit => "at_limit",
            Self::AtMinimum => "at_minimum",
            Self::NothingToSwap => "nothing_to_swap",
            Self::UnfitMove => "unfit_move",
            Self::NoReps => "no_reps",
            Self::NothingToBringBack => "nothing_to_bring_back",
            Self::OutOfRange => "out_of_range",
            Self::NotPossible => "not_possible",
            Self::ChangedMeanwhile => "changed_meanwhile",
            Self::NothingHeld => "nothing_held",
            Self::NotForPeople => "not_for_people",
        }
    }
}
