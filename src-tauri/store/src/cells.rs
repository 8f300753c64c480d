//! Between SQLite's cells and the core's types: every number is checked on its
//! way in and out, so that a damaged row is an error and never another number.

use crate::damage::{Cell, Damage};
use crate::error::StoreError;
use chrono::NaiveDate;
use limber_core::{Side, Wall};
use rusqlite::Row;
use rusqlite::types::ValueRef;
use uuid::Uuid;

/// The walls that can be stored: the years 5 to 9999, so that every one has a
/// local date with four digits whatever its offset.
const UNIX_MS: std::ops::RangeInclusive<i64> = -62_000_000_000_000..=253_400_000_000_000;
const OFFSET_MIN: std::ops::RangeInclusive<i32> = -1_439..=1_439;
const MS_PER_MIN: i64 = 60_000;
const MS_PER_DAY: i64 = 86_400_000;

/// Reads the cells of a row from left to right, as the column list of the `.sql`
/// file orders them.
pub(crate) struct Cells<'row, 'stmt> {
    row: &'row Row<'stmt>,
    next: usize,
}

/// What is wrong with a cell.
pub(crate) struct Fault(pub(crate) Damage);

impl<'row, 'stmt> Cells<'row, 'stmt> {
    pub(crate) fn new(row: &'row Row<'stmt>) -> Self {
        Self { row, next: 0 }
    }

    fn take(&mut self) -> Result<ValueRef<'row>, Fault> {
        let value = self.row.get_ref(self.next);
        self.next += 1;
        value.map_err(|error| Fault(Damage::Sqlite(error.to_string())))
    }

    /// What is wrong with the cell just taken.
    pub(crate) fn fault(&self, what: Cell) -> Fault {
        let column = self
            .row
            .as_ref()
            .column_name(self.next.saturating_sub(1))
            .unwrap_or_default()
            .to_owned();
        Fault(Damage::Cell { column, what })
    }

    pub(crate) fn opt_i64(&mut self) -> Result<Option<i64>, Fault> {
        match self.take()? {
            ValueRef::Null => Ok(None),
            ValueRef::Integer(value) => Ok(Some(value)),
            _ => Err(self.fault(Cell::Kind)),
        }
    }

    fn some<T>(&self, value: Option<T>) -> Result<T, Fault> {
        value.ok_or_else(|| self.fault(Cell::Empty))
    }

    pub(crate) fn i64(&mut self) -> Result<i64, Fault> {
        let value = self.opt_i64()?;
        self.some(value)
    }

    /// An integer of a narrower type.
    pub(crate) fn opt_int<T: TryFrom<i64>>(&mut self) -> Result<Option<T>, Fault> {
        let Some(value) = self.opt_i64()? else {
            return Ok(None);
        };
        match T::try_from(value) {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(self.fault(Cell::Range(value))),
        }
    }

    pub(crate) fn int<T: TryFrom<i64>>(&mut self) -> Result<T, Fault> {
        let value = self.opt_int()?;
        self.some(value)
    }

    pub(crate) fn bool(&mut self) -> Result<bool, Fault> {
        match self.i64()? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(self.fault(Cell::Range(other))),
        }
    }

    pub(crate) fn opt_str(&mut self) -> Result<Option<&'row str>, Fault> {
        match self.take()? {
            ValueRef::Null => Ok(None),
            ValueRef::Text(bytes) => match std::str::from_utf8(bytes) {
                Ok(text) => Ok(Some(text)),
                Err(_) => Err(self.fault(Cell::Kind)),
            },
            _ => Err(self.fault(Cell::Kind)),
        }
    }

    pub(crate) fn str(&mut self) -> Result<&'row str, Fault> {
        let text = self.opt_str()?;
        self.some(text)
    }

    pub(crate) fn string(&mut self) -> Result<String, Fault> {
        self.str().map(str::to_owned)
    }

    pub(crate) fn opt_string(&mut self) -> Result<Option<String>, Fault> {
        Ok(self.opt_str()?.map(str::to_owned))
    }

    pub(crate) fn bytes(&mut self) -> Result<&'row [u8], Fault> {
        match self.take()? {
            ValueRef::Blob(bytes) => Ok(bytes),
            _ => Err(self.fault(Cell::Kind)),
        }
    }

    pub(crate) fn opt_bytes(&mut self) -> Result<Option<&'row [u8]>, Fault> {
        match self.take()? {
            ValueRef::Null => Ok(None),
            ValueRef::Blob(bytes) => Ok(Some(bytes)),
            _ => Err(self.fault(Cell::Kind)),
        }
    }

    pub(crate) fn uuid(&mut self) -> Result<Uuid, Fault> {
        match self.take()? {
            ValueRef::Blob(bytes) => Uuid::from_slice(bytes).map_err(|_| self.fault(Cell::Kind)),
            _ => Err(self.fault(Cell::Kind)),
        }
    }

    /// A word out of `words`, by what each stands for.
    pub(crate) fn word<T: Copy>(
        &mut self,
        all: &[T],
        word: impl Fn(T) -> &'static str,
    ) -> Result<T, Fault> {
        let text = self.str()?;
        all.iter()
            .copied()
            .find(|value| word(*value) == text)
            .ok_or_else(|| self.fault(Cell::Word(text.to_owned())))
    }

    pub(crate) fn opt_side(&mut self) -> Result<Option<Side>, Fault> {
        match self.opt_str()? {
            None => Ok(None),
            Some("left") => Ok(Some(Side::Left)),
            Some("right") => Ok(Some(Side::Right)),
            Some(other) => Err(self.fault(Cell::Word(other.to_owned()))),
        }
    }

    /// Two cells: milliseconds and offset.
    pub(crate) fn opt_wall(&mut self) -> Result<Option<Wall>, Fault> {
        let unix_ms = self.opt_i64()?;
        let offset_min = self.opt_int::<i32>()?;
        match (unix_ms, offset_min) {
            (None, None) => Ok(None),
            (Some(unix_ms), Some(offset_min)) => {
                let wall = Wall {
                    unix_ms,
                    offset_min,
                };
                if fits(wall) {
                    Ok(Some(wall))
                } else {
                    Err(self.fault(Cell::Time))
                }
            }
            _ => Err(self.fault(Cell::Time)),
        }
    }

    pub(crate) fn wall(&mut self) -> Result<Wall, Fault> {
        let wall = self.opt_wall()?;
        self.some(wall)
    }
}

fn fits(wall: Wall) -> bool {
    UNIX_MS.contains(&wall.unix_ms) && OFFSET_MIN.contains(&wall.offset_min)
}

/// `value` as SQLite stores it; `what` names it in the error.
pub(crate) fn int(value: u64, what: &'static str) -> Result<i64, StoreError> {
    i64::try_from(value).map_err(|_| StoreError::OutOfRange { what })
}

/// As [`int`], for a value that may be missing.
pub(crate) fn opt_int(value: Option<u64>, what: &'static str) -> Result<Option<i64>, StoreError> {
    value.map(|value| int(value, what)).transpose()
}

/// `wall`, where it can be stored.
pub(crate) fn checked(wall: Wall, what: &'static str) -> Result<Wall, StoreError> {
    if fits(wall) {
        Ok(wall)
    } else {
        Err(StoreError::OutOfRange { what })
    }
}

/// Days since 1970-01-01 of the day that a checked `wall` itself shows; whose clock
/// counts is [`DayZone`](limber_core::DayZone)'s to say.
pub(crate) fn local_day(wall: Wall) -> i64 {
    (wall.unix_ms + i64::from(wall.offset_min) * MS_PER_MIN).div_euclid(MS_PER_DAY)
}

/// Days since 1970-01-01 of `date`.
pub(crate) fn day_of(date: NaiveDate) -> i64 {
    i64::from(date.to_epoch_days())
}

/// The date that lies `day` days after 1970-01-01.
pub(crate) fn date_of(day: i64) -> Option<NaiveDate> {
    NaiveDate::from_epoch_days(i32::try_from(day).ok()?)
}
