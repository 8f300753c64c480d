//! Why the log can't be used.

use super::system::{of_kind, system};
use super::{damage, holder};
use crate::error::{EngineError, ErrorKind};
use limber_store::{Begun, InUse, StoreError, StoreErrorKind, Unopened};
use limber_text::{Arg, Message, say};

impl From<StoreError> for EngineError {
    fn from(error: StoreError) -> Self {
        Self::new(kind(&error), message(&error)).hint(hint(&error))
    }
}

fn kind(error: &StoreError) -> ErrorKind {
    match error {
        StoreError::NoSession { .. } | StoreError::NoBackup { .. } => ErrorKind::NotFound,
        // It can be put right once whoever has it open is gone.
        StoreError::DamagedInUse { .. } => ErrorKind::InTheWay,
        other => match other.kind() {
            StoreErrorKind::Folder | StoreErrorKind::DiskFull | StoreErrorKind::ReadOnly => {
                ErrorKind::Io
            }
            StoreErrorKind::Busy => ErrorKind::InTheWay,
            StoreErrorKind::NotOurs
            | StoreErrorKind::Newer
            | StoreErrorKind::Damaged
            | StoreErrorKind::Refused
            | StoreErrorKind::Other => ErrorKind::Store,
        },
    }
}

/// One plain sentence, naming the file where it is about one.
pub fn message(error: &StoreError) -> Message {
    match error {
        StoreError::Folder { path, source } => say!(
            "wrong-folder-made",
            file = path.as_path(),
            why = system(source)
        ),
        StoreError::Open { path, why } => {
            say!(
                "wrong-cant-open",
                file = path.as_path(),
                why = unopened(why)
            )
        }
        StoreError::Gone { path } => say!("wrong-gone", file = path.as_path()),
        StoreError::NotADatabase { path } => say!("wrong-no-database", file = path.as_path()),
        StoreError::Foreign { path } => say!("wrong-foreign", file = path.as_path()),
        StoreError::Newer { path, found, known } => say!(
            "wrong-newer",
            file = path.as_path(),
            found = *found,
            known = *known
        ),
        StoreError::DiskFull { path } => say!("wrong-disk-full", file = path.as_path()),
        StoreError::ReadOnly { path } => say!("wrong-read-only", file = path.as_path()),
        StoreError::Busy { path } => say!("wrong-busy", file = path.as_path()),
        StoreError::Damaged { path, what } => {
            say!("wrong-damaged", file = path.as_path(), what = damage(what))
        }
        StoreError::DamagedEntry { path, session, seq } => say!(
            "wrong-damaged-entry",
            file = path.as_path(),
            session = session.to_string(),
            seq = *seq
        ),
        StoreError::NoSession { session } => {
            say!("wrong-store-no-session", session = session.to_string())
        }
        StoreError::SeqGap {
            session,
            expected,
            found,
        } => say!(
            "wrong-seq-gap",
            session = session.to_string(),
            expected = *expected,
            found = *found
        ),
        StoreError::OtherEntry { session, seq } => say!(
            "wrong-other-entry",
            session = session.to_string(),
            seq = *seq
        ),
        StoreError::OtherSession { session, what } => say!(
            "wrong-other-session",
            session = session.to_string(),
            what = begun(*what)
        ),
        StoreError::Changed { routine, .. } => say!("wrong-session-changed", routine = routine),
        StoreError::SettingChanged { key } => say!("wrong-setting-changed", key = key),
        StoreError::NoImport => say!("wrong-no-import"),
        StoreError::OwnChanged { id } => say!("wrong-own-changed", id = id),
        StoreError::OutOfRange { what } => say!("wrong-out-of-range", what = *what),
        StoreError::NotJson { key } => say!("wrong-not-json", key = key),
        StoreError::DamagedInUse { path, what, by } => say!(
            "wrong-damaged-in-use",
            file = path.as_path(),
            what = damage(what),
            by = in_use(by)
        ),
        StoreError::NoBackup { path } => say!("wrong-no-backup", file = path.as_path()),
        StoreError::OwnFile { path } => say!("wrong-own-file", file = path.as_path()),
        StoreError::Other { path, source } => say!(
            "wrong-unusable",
            file = path.as_path(),
            why = sqlite(&source.to_string())
        ),
    }
}

/// What SQLite says, which is English whoever reads it.
fn sqlite(said: &str) -> Message {
    say!("store-sqlite", said = said)
}

fn unopened(why: &Unopened) -> Arg {
    match why {
        Unopened::System { kind, said } => of_kind(*kind, || said.clone()),
        Unopened::Sqlite(said) => sqlite(said).into(),
        Unopened::NotMade => say!("store-not-made").into(),
        Unopened::NoLog { mode } => say!("store-no-log", mode = mode).into(),
    }
}

fn begun(what: Begun) -> Message {
    match what {
        Begun::Plan => say!("store-begun-plan"),
        Begun::Routine => say!("store-begun-routine"),
        Begun::Device => say!("store-begun-device"),
        Begun::Origin => say!("store-begun-origin"),
        Begun::Start => say!("store-begun-start"),
    }
}

fn in_use(by: &InUse) -> Message {
    match by {
        InUse::By(by) => holder(by),
        InUse::Unknown => say!("who-another"),
        InUse::Here => say!("who-this"),
        InUse::OtherLimber => say!("who-other-limber"),
    }
}

/// The way out, one plain sentence.
pub fn hint(error: &StoreError) -> Message {
    match error {
        StoreError::Folder { .. } => say!("hint-folder-made"),
        StoreError::Open { .. } => say!("hint-cant-open"),
        StoreError::Gone { .. } => say!("hint-gone"),
        StoreError::NotADatabase { .. } | StoreError::Foreign { .. } => say!("hint-not-ours"),
        StoreError::Newer { .. } => say!("hint-newer"),
        StoreError::DiskFull { .. } => say!("hint-disk-full"),
        StoreError::ReadOnly { .. } => say!("hint-read-only"),
        StoreError::Busy { .. } => say!("hint-busy"),
        StoreError::Damaged { .. } | StoreError::DamagedEntry { .. } => say!("hint-damaged"),
        StoreError::DamagedInUse { .. } => say!("hint-damaged-in-use"),
        StoreError::NoBackup { .. } => say!("hint-backup-list"),
        StoreError::OwnFile { .. } => say!("hint-own-file"),
        StoreError::NoSession { .. } => say!("hint-history-sessions"),
        StoreError::SeqGap { .. }
        | StoreError::OtherEntry { .. }
        | StoreError::OtherSession { .. } => say!("hint-other-writes"),
        StoreError::Changed { .. }
        | StoreError::SettingChanged { .. }
        | StoreError::OwnChanged { .. } => say!("hint-look-again"),
        StoreError::NoImport | StoreError::OutOfRange { .. } | StoreError::NotJson { .. } => {
            say!("hint-nothing-changed")
        }
        StoreError::Other { .. } => say!("hint-unusable"),
    }
}
