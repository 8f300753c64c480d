//! A point in time as a session sees it: three clocks that must not be mixed.

use crate::ids::RunId;
use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};
use serde::{Deserialize, Serialize};

/// Nanoseconds in a second.
pub const SECOND_NS: u64 = 1_000_000_000;
/// Nanoseconds in a millisecond.
pub const MS_NS: u64 = 1_000_000;

/// The time on the wall, with the zone offset that held there and then.
///
/// Dates only: no duration is ever taken from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Wall {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub unix_ms: i64,
    /// Minutes east of UTC, -1439 to 1439.
    pub offset_min: i32,
}

impl Wall {
    /// The same instant as a date and time with its offset. A value outside the
    /// calendar (before the year -262143, after 262142) or an offset of a day or
    /// more falls back to the epoch or to UTC, so that a damaged row still shows.
    pub fn to_datetime(self) -> DateTime<FixedOffset> {
        let utc = DateTime::from_timestamp_millis(self.unix_ms).unwrap_or_default();
        let offset = self
            .offset_min
            .checked_mul(60)
            .and_then(FixedOffset::east_opt)
            .or(FixedOffset::east_opt(0));
        match offset {
            Some(offset) => offset.from_utc_datetime(&utc.naive_utc()),
            None => utc.fixed_offset(),
        }
    }

    /// The local day. A session belongs to the local day of its start.
    pub fn local_date(self) -> NaiveDate {
        self.to_datetime().date_naive()
    }

    /// ISO 8601 with offset and milliseconds, such as
    /// `2026-11-22T07:30:00.000+01:00`.
    pub fn to_iso(self) -> String {
        self.to_datetime()
            .to_rfc3339_opts(chrono::SecondsFormat::Millis, false)
    }

    /// The instant `ms` earlier, in the same offset.
    #[must_use]
    pub fn minus_ms(self, ms: i64) -> Self {
        Self {
            unix_ms: self.unix_ms.saturating_sub(ms),
            ..self
        }
    }
}

impl From<DateTime<FixedOffset>> for Wall {
    fn from(time: DateTime<FixedOffset>) -> Self {
        Self {
            unix_ms: time.timestamp_millis(),
            offset_min: time.offset().local_minus_utc() / 60,
        }
    }
}

/// One reading of all clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// For dates.
    pub wall: Wall,
    /// Nanoseconds of a clock that stops while the system sleeps.
    pub awake_ns: u64,
    /// Nanoseconds of a clock that goes on while the system sleeps.
    pub boot_ns: u64,
    /// The run of the process that `awake_ns` and `boot_ns` belong to.
    pub run: RunId,
}

impl Moment {
    /// Real nanoseconds since `earlier` by the clock that counts sleep, or
    /// `None` across runs, where they do not compare.
    pub fn boot_since(&self, earlier: &Self) -> Option<u64> {
        (self.run == earlier.run).then(|| self.boot_ns.saturating_sub(earlier.boot_ns))
    }
}
