//! Ids. Text ids name content that people can write (`pigeon-pose`); the others
//! are UUIDs that a shell makes and passes in.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

text_id! {
    /// An exercise, such as `pigeon-pose`.
    ExerciseId
}
text_id! {
    /// A block, such as `hip-warm-up-3`.
    BlockId
}
text_id! {
    /// A routine, such as `hip-mobility-10`.
    RoutineId
}
uuid_id! {
    /// A session in the log (UUIDv7, so that ids sort by time).
    SessionId
}
uuid_id! {
    /// The installation that wrote a row; two devices' logs can be merged by it.
    DeviceId
}
uuid_id! {
    /// One run of a process. Monotonic times compare only within one run.
    RunId
}
