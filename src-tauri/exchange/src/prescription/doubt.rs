//! What a reading of a prescription leaves open, and what it changed.

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Repetitions.
    Repetitions,
    /// Sets.
    Sets,
}

/// Why a reading may be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// A name that the library does not have is only like one that it has.
    NotAName {
        /// As written.
        name: String,
        /// The name it is like.
        like: String,
    },
    /// Several exercises go by the name; the first is taken.
    Several(Vec<String>),
    /// Two amounts stand in the line; the last is not taken.
    TwoAmounts,
    /// A rest without a unit is taken as seconds.
    RestWithoutUnit,
    /// Of a range the lower end is taken.
    Range {
        /// Lower end.
        least: u64,
        /// Upper end.
        most: u64,
        /// Of what.
        what: Counted,
    },
    /// A part of one was asked for.
    NotWhole(Counted),
    /// A part of a second was asked for.
    SecondsNotWhole,
    /// Sets of several holds are read as so many holds.
    SetsOfHolds(u64),
    /// Of a range of times the longer is taken; only holds have a range.
    LongerTaken,
    /// A number without a unit is taken as seconds.
    NumberWithoutUnit,
    /// No time is given; the usual one is taken.
    NoTime,
    /// No amount is given; the usual one is taken.
    NoAmount,
    /// One side is named, alone or as the first.
    OneSide,
    /// One side of an exercise that goes from side to side.
    SideToSide {
        /// Its name.
        exercise: String,
    },
    /// A side of an exercise that works both at once.
    BothAtOnce {
        /// Its name.
        exercise: String,
    },
}

/// What was changed so that it can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A hold was raised to the least that its exercise is held for.
    Floor {
        /// Its name.
        exercise: String,
        /// Asked for, seconds.
        asked_s: u32,
        /// The least, seconds.
        floor_s: u32,
    },
    /// A time was cut at the most that is safe.
    Limit {
        /// Its name.
        exercise: String,
        /// The most, minutes.
        minutes: u32,
    },
}
