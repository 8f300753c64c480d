//! Which backups may go, by their dates alone.

use super::name::Why;
use chrono::{Datelike, Days, NaiveDate};
use limber_core::Wall;
use std::collections::BTreeSet;

/// Days, weeks and months of which the newest backup stays.
const DAYS: usize = 7;
const WEEKS: usize = 8;
const MONTHS: usize = 24;
/// Least days that a backup stays which a person asked for or may want back.
const KEPT_DAYS: u64 = 30;

/// The backups, by their place in `backups`, that may be deleted on the day
/// `today`: all but the newest of each of the last 7 days, 8 weeks (from Monday)
/// and 24 months that have one, and but those made by hand or before a restore
/// in the last 30 days. Days, weeks and months without a backup do not count, so
/// that a long break costs none. Days are those of each backup's own place.
pub fn surplus(backups: &[(Wall, Why)], today: NaiveDate) -> Vec<usize> {
    let mut newest_first: Vec<usize> = (0..backups.len()).collect();
    let at = |index: usize| backups.get(index).map(|(at, _)| (at.unix_ms, index));
    newest_first.sort_by_key(|index| std::cmp::Reverse(at(*index)));

    let mut days = Slots::new(DAYS);
    let mut weeks = Slots::new(WEEKS);
    let mut months = Slots::new(MONTHS);
    let mut surplus = Vec::new();
    for index in newest_first {
        let Some((at, why)) = backups.get(index) else {
            continue;
        };
        let day = at.local_date();
        let week = day.iso_week();
        // Each is asked, as one backup may stand for its day, week and month.
        let slots = [
            days.take(day),
            weeks.take((week.year(), week.week())),
            months.take((day.year(), day.month())),
        ];
        if !slots.contains(&true) && !wanted(day, *why, today) {
            surplus.push(index);
        }
    }
    surplus.sort_unstable();
    surplus
}

fn wanted(day: NaiveDate, why: Why, today: NaiveDate) -> bool {
    let by_person = matches!(why, Why::ByHand | Why::BeforeRestore);
    by_person
        && day
            .checked_add_days(Days::new(KEPT_DAYS))
            .is_none_or(|until| today <= until)
}

/// The last few days, weeks or months that have a backup.
struct Slots<T> {
    most: usize,
    taken: BTreeSet<T>,
}

impl<T: Ord> Slots<T> {
    fn new(most: usize) -> Self {
        Self {
            most,
            taken: BTreeSet::new(),
        }
    }

    /// Whether the slot was free; asked from the newest on.
    fn take(&mut self, slot: T) -> bool {
        self.taken.len() < self.most && self.taken.insert(slot)
    }
}
