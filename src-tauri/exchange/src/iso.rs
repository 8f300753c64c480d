//! ISO 8601 with offset and milliseconds, such as
//! `2026-11-22T07:30:00.000+01:00`: the form of every instant in files. A long
//! log has millions of them, which the general way would spend seconds on.

use limber_core::Wall;
use std::fmt;

/// What stands for a time in what serde says of another value.
pub(crate) const EXPECTED: &str = "a time such as 2026-11-22T07:30:00.000+01:00";

/// Years 1 to 9999.
const UNIX_MS: std::ops::Range<i64> = -62_135_596_800_000..253_402_300_800_000;
const OFFSET_MIN: std::ops::RangeInclusive<i32> = -1_439..=1_439;
const DAY_MS: i64 = 86_400_000;
const LENGTH: usize = 29;

/// An instant as text on the stack.
pub struct Iso {
    bytes: [u8; LENGTH],
    /// What only the general way can write.
    other: Option<String>,
}

/// `wall` as [`Wall::to_iso`] writes it.
pub fn iso(wall: Wall) -> Iso {
    let mut iso = Iso {
        bytes: *b"0000-00-00T00:00:00.000+00:00",
        other: None,
    };
    let local = wall
        .unix_ms
        .saturating_add(i64::from(wall.offset_min) * 60_000);
    if !UNIX_MS.contains(&local) || !OFFSET_MIN.contains(&wall.offset_min) {
        iso.other = Some(wall.to_iso());
        return iso;
    }
    let (day, ms) = (local.div_euclid(DAY_MS), local.rem_euclid(DAY_MS));
    let (year, month, date) = civil(day);
    let offset = i64::from(wall.offset_min.abs());
    if wall.offset_min < 0 {
        iso.bytes[23] = b'-';
    }
    for (at, digits, value) in [
        (0, 4, year),
        (5, 2, month),
        (8, 2, date),
        (11, 2, ms / 3_600_000),
        (14, 2, ms / 60_000 % 60),
        (17, 2, ms / 1_000 % 60),
        (20, 3, ms % 1_000),
        (24, 2, offset / 60),
        (27, 2, offset % 60),
    ] {
        put(&mut iso.bytes, at, digits, value);
    }
    iso
}

fn put(bytes: &mut [u8; LENGTH], at: usize, digits: usize, mut value: i64) {
    for byte in bytes.iter_mut().skip(at).take(digits).rev() {
        *byte = b'0' + u8::try_from(value % 10).unwrap_or_default();
        value /= 10;
    }
}

/// Year, month and day that lie `day` days after 1970-01-01 (Howard Hinnant's
/// `civil_from_days`).
fn civil(day: i64) -> (i64, i64, i64) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let date = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, date)
}

/// Days from 1970-01-01 to a date of the calendar.
fn days(year: i64, month: i64, date: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let shifted_month = if month > 2 { month - 3 } else { month + 9 };
    let of_year = (153 * shifted_month + 2) / 5 + date - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * 146_097 + of_era - 719_468
}

/// The instant that `text` writes in exactly that form.
pub fn read(text: &str) -> Option<Wall> {
    let bytes: &[u8; LENGTH] = text.as_bytes().try_into().ok()?;
    let number = |at: usize, digits: usize| -> Option<i64> {
        let part = bytes.get(at..at + digits)?;
        part.iter().try_fold(0_i64, |sum, byte| {
            byte.is_ascii_digit()
                .then(|| sum * 10 + i64::from(byte - b'0'))
        })
    };
    let (year, month, date) = (number(0, 4)?, number(5, 2)?, number(8, 2)?);
    let (hour, minute, second) = (number(11, 2)?, number(14, 2)?, number(17, 2)?);
    let ms = number(20, 3)?;
    let (offset_h, offset_min) = (number(24, 2)?, number(27, 2)?);
    let sign = match bytes.get(23)? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    if hour > 23 || minute > 59 || second > 59 || offset_min > 59 || offset_h > 23 {
        return None;
    }
    let day = days(year, month, date);
    let offset = sign * (offset_h * 60 + offset_min);
    let local = day * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1_000 + ms;
    let wall = Wall {
        unix_ms: local - offset * 60_000,
        offset_min: i32::try_from(offset).ok()?,
    };
    // Signs, dates that are none, and two spellings of one offset.
    (iso(wall).as_str() == text).then_some(wall)
}

impl Iso {
    /// The text.
    pub fn as_str(&self) -> &str {
        match &self.other {
            Some(other) => other,
            None => std::str::from_utf8(&self.bytes).unwrap_or_default(),
        }
    }
}

impl fmt::Display for Iso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An instant in JSON.
pub(crate) mod serde {
    use limber_core::Wall;
    use serde::de::{Error, Unexpected, Visitor};
    use serde::{Deserializer, Serializer};
    use std::fmt;

    pub fn serialize<S: Serializer>(wall: &Wall, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(super::iso(*wall).as_str())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Wall, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Wall;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(super::EXPECTED)
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Wall, E> {
                super::read(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
            }
        }
        from.deserialize_str(Text)
    }
}

/// As [`self::serde`], where it may be missing.
pub(crate) mod serde_option {
    use limber_core::Wall;
    use serde::{Deserializer, Serializer};

    pub fn serialize<S: Serializer>(wall: &Option<Wall>, to: S) -> Result<S::Ok, S::Error> {
        match wall {
            Some(wall) => super::serde::serialize(wall, to),
            None => to.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Wall>, D::Error> {
        super::serde::deserialize(from).map(Some)
    }
}
