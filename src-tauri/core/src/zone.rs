//! Whose clock says which local day a session belongs to.

use crate::moment::Wall;

const MS_PER_MIN: i64 = 60_000;
const MS_PER_HOUR: i64 = 3_600_000;
/// How far apart a zone is looked at, milliseconds: a week. No zone has ever gone to
/// another offset and back within one.
const LOOK_MS: i64 = 7 * 24 * MS_PER_HOUR;

/// Whose clock says which local day, and which hour, a session belongs to: that of
/// its record, or one zone for all of them.
///
/// One that says nothing is the usual one: each session counts on the day that the
/// person's clock showed when it started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayZone {
    /// Milliseconds since 1970-01-01T00:00:00Z from which an offset holds, and that
    /// offset in minutes east of UTC; sorted, the first holds before it too.
    offsets: Vec<(i64, i32)>,
}

impl DayZone {
    /// The zone with these offsets, each from its instant on (milliseconds since
    /// 1970, minutes east of UTC); without any: each session by its record.
    pub fn of(mut offsets: Vec<(i64, i32)>) -> Self {
        offsets.sort_unstable_by_key(|(from, _)| *from);
        offsets.dedup_by_key(|(_, offset)| *offset);
        Self { offsets }
    }

    /// The zone that has the offset `offset_at` between the instants `since` and
    /// `until`: the days of both are what holds before and after.
    pub fn looked_up(since: i64, until: i64, offset_at: impl Fn(i64) -> i32) -> Self {
        let mut offsets = vec![(since, offset_at(since))];
        let mut from = since;
        while from < until {
            let to = from.saturating_add(LOOK_MS).min(until);
            let (was, is) = (offset_at(from), offset_at(to));
            if was != is {
                offsets.push((first_with(from, to, is, &offset_at), is));
            }
            from = to;
        }
        Self { offsets }
    }

    /// Whether each session counts by its own record.
    pub fn is_recorded(&self) -> bool {
        self.offsets.is_empty()
    }

    /// From when which offset holds, in order; as [`DayZone::of`] takes them.
    pub fn offsets(&self) -> &[(i64, i32)] {
        &self.offsets
    }

    /// The same instant as the clock shows it that days are counted by.
    #[must_use]
    pub fn local(&self, wall: Wall) -> Wall {
        let behind = self
            .offsets
            .partition_point(|(from, _)| *from <= wall.unix_ms);
        match self.offsets.get(behind.saturating_sub(1)) {
            None => wall,
            Some((_, offset_min)) => Wall {
                offset_min: *offset_min,
                ..wall
            },
        }
    }

    /// Whether `wall` belongs to the same hour of the same day by this and by
    /// `other`.
    pub fn agrees_with(&self, other: &Self, wall: Wall) -> bool {
        let hour = |wall: Wall| {
            let local = i64::from(wall.offset_min).saturating_mul(MS_PER_MIN);
            wall.unix_ms.saturating_add(local).div_euclid(MS_PER_HOUR)
        };
        hour(self.local(wall)) == hour(other.local(wall))
    }
}

/// The first instant after `before` from which the offset is `offset`, which holds at
/// `from`.
fn first_with(before: i64, from: i64, offset: i32, offset_at: &impl Fn(i64) -> i32) -> i64 {
    let (mut before, mut from) = (before, from);
    while from - before > 1 {
        let middle = before + (from - before) / 2;
        if offset_at(middle) == offset {
            from = middle;
        } else {
            before = middle;
        }
    }
    from
}
