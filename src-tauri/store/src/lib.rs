//! The journal and the log in SQLite: the only room with SQL.
//!
//! One file, `limber.db`, in the data folder. [`Store`] holds one connection
//! that writes, in immediate transactions, and one that only reads. SQL stands
//! in `.sql` files beside what it is about. Every row carries the device that
//! wrote it and a revision that grows by one with each change, so that the logs
//! of two devices can be merged later.
//!
//! [`SessionLock`] keeps window and terminal from running a session at once.
#![forbid(unsafe_code)]

mod alive;
mod attempt;
mod backup;
mod carry;
mod cells;
mod check;
mod damage;
mod days;
mod error;
mod history;
mod journal;
mod lock;
mod open;
mod own;
mod plan;
mod recover;
#[doc(hidden)]
pub mod schema;
mod session;
mod setting;
mod store;
mod sums;
mod together;
mod zone;

#[doc(hidden)]
pub use backup::surplus;
pub use backup::{Backup, Condition, Made, Restored, Why};
pub use carry::{
    Bringing, Conflicts, ImportId, LeftOut, Named, NamedOwn, OwnTally, Purpose, Ready, Readying,
    Rested, Row, Tally, Verdict,
};
pub use check::{Checked, Finding};
pub use damage::{Cell, Damage, Fact};
pub use days::DayRange;
pub use error::{Begun, InUse, StoreError, StoreErrorKind, Unopened};
pub use history::Filter;
pub use lock::{HeldFor, Holder, LockError, SessionLock};
pub use own::{Own, OwnKind, PICTURE_MAX};
pub use recover::{FromBackup, LostSession, Recovered};
pub use session::Unfinished;
pub use store::{FILE_NAME, Setup, Store};
pub use together::Write;
