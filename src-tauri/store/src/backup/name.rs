//! The name of a backup's file says when and why it was made, so that a list
//! needs no file to be opened: `limber-2026-11-22T073000+0100-daily.db`.

use chrono::DateTime;
use limber_core::Wall;

const HEAD: &str = "limber-";
const TAIL: &str = ".db";
/// To the second; no colons, which Windows does not allow in names.
const TIME: &str = "%Y-%m-%dT%H%M%S%z";

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// After a day with changes.
    Daily,
    /// A newer Limber was about to change the schema.
    BeforeUpgrade,
    /// An import was about to write.
    BeforeImport,
    /// Another backup was about to take its place.
    BeforeRestore,
    /// The person asked for it.
    ByHand,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Daily,
        Self::BeforeUpgrade,
        Self::BeforeImport,
        Self::BeforeRestore,
        Self::ByHand,
    ];

    /// The word used in file names and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::BeforeUpgrade => "before-upgrade",
            Self::BeforeImport => "before-import",
            Self::BeforeRestore => "before-restore",
            Self::ByHand => "by-hand",
        }
    }
}

/// The time in the form of file names.
pub(crate) fn stamp(at: Wall) -> String {
    at.to_datetime().format(TIME).to_string()
}

/// The name of the backup made at `at`; `copy` from 2 on tells those of one
/// second apart.
pub(super) fn name(at: Wall, why: Why, copy: u32) -> String {
    let apart = match copy {
        0 | 1 => String::new(),
        copy => format!("-{copy}"),
    };
    format!("{HEAD}{}-{}{apart}{TAIL}", stamp(at), why.word())
}

/// When and why the backup with this name was made; `None` where it is not
/// exactly a name that [`name`] gives, so that nobody else's file is taken for
/// one.
pub(super) fn parse(file: &str) -> Option<(Wall, Why)> {
    let inner = file.strip_prefix(HEAD)?.strip_suffix(TAIL)?;
    let (inner, copy) = match inner.rsplit_once('-') {
        Some((rest, digits)) if digits.bytes().all(|b| b.is_ascii_digit()) => {
            (rest, digits.parse().ok().filter(|copy| *copy > 1)?)
        }
        _ => (inner, 1),
    };
    Why::ALL.into_iter().find_map(|why| {
        let time = inner.strip_suffix(why.word())?.strip_suffix('-')?;
        let at = Wall::from(DateTime::parse_from_str(time, TIME).ok()?);
        (name(at, why, copy) == file).then_some((at, why))
    })
}
