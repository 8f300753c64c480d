//! Which backups go: by their dates alone, for every sequence of them.

use chrono::{Datelike, Days, NaiveDate};
use limber_core::Wall;
use limber_store::Why;
use limber_store::surplus;
use proptest::prelude::*;
use std::collections::BTreeSet;

const DAY_MS: i64 = 86_400_000;

fn at(days: u32, minutes: u32) -> Wall {
    Wall {
        unix_ms: 1_700_000_000_000 + i64::from(days) * DAY_MS + i64::from(minutes) * 60_000,
        offset_min: 60,
    }
}

fn whys() -> impl Strategy<Value = Why> {
    prop::sample::select(Why::ALL.to_vec())
}

prop_compose! {
    fn backups()(list in prop::collection::vec((0_u32..900, 0_u32..1_400, whys()), 0..120)) -> Vec<(Wall, Why)> {
        list.into_iter().map(|(day, minute, why)| (at(day, minute), why)).collect()
    }
}

fn rest(backups: &[(Wall, Why)], today: NaiveDate) -> Vec<(Wall, Why)> {
    let gone: BTreeSet<usize> = surplus(backups, today).into_iter().collect();
    let kept = (0..backups.len()).filter(|index| !gone.contains(index));
    kept.map(|index| backups[index]).collect()
}

fn week(day: NaiveDate) -> (i32, u32) {
    (day.iso_week().year(), day.iso_week().week())
}

proptest! {
    #[test]
    fn what_is_kept_is_bounded_and_thinning_again_changes_nothing(list in backups(), day in 0_u32..900) {
        let today = at(day, 0).local_date();
        let kept = rest(&list, today);
        let asked_for = |(wall, why): &&(Wall, Why)| {
            matches!(why, Why::ByHand | Why::BeforeRestore)
                && wall.local_date() + Days::new(30) >= today
        };
        prop_assert!(kept.len() <= 7 + 8 + 24 + list.iter().filter(asked_for).count());
        prop_assert_eq!(rest(&kept, today), kept);
    }

    #[test]
    fn the_newest_of_the_last_days_weeks_and_months_stay(list in backups(), day in 0_u32..900) {
        let kept = rest(&list, at(day, 0).local_date());
        let newest = |same: &dyn Fn(NaiveDate) -> bool| {
            list.iter().filter(|(wall, _)| same(wall.local_date())).map(|(wall, _)| wall.unix_ms).max()
        };
        let has = |ms: Option<i64>| kept.iter().any(|(wall, _)| Some(wall.unix_ms) == ms);
        let days: BTreeSet<NaiveDate> = list.iter().map(|(wall, _)| wall.local_date()).collect();
        for day in days.iter().rev().take(7) {
            prop_assert!(has(newest(&|other| other == *day)), "day {}", day);
        }
        let weeks: BTreeSet<(i32, u32)> = days.iter().map(|day| week(*day)).collect();
        for one in weeks.iter().rev().take(8) {
            prop_assert!(has(newest(&|other| week(other) == *one)), "week {:?}", one);
        }
        let months: BTreeSet<(i32, u32)> = days.iter().map(|day| (day.year(), day.month())).collect();
        for one in months.iter().rev().take(24) {
            prop_assert!(has(newest(&|other| (other.year(), other.month()) == *one)), "month {:?}", one);
        }
    }

    #[test]
    fn what_a_person_asked_for_stays_for_30_days(list in backups(), day in 0_u32..900) {
        let today = at(day, 0).local_date();
        for index in surplus(&list, today) {
            let (wall, why) = list[index];
            if matches!(why, Why::ByHand | Why::BeforeRestore) {
                prop_assert!(wall.local_date() + Days::new(30) < today);
            }
        }
    }

    /// Thinned out every day for years, there is still one of every month.
    #[test]
    fn day_by_day_nothing_is_lost_that_will_be_wanted(gaps in prop::collection::vec(1_u32..9, 300)) {
        let mut held: Vec<(Wall, Why)> = Vec::new();
        let mut made: BTreeSet<(i32, u32)> = BTreeSet::new();
        let mut day = 0;
        for gap in gaps {
            day += gap;
            let now = at(day, 30);
            let date = now.local_date();
            held.push((now, Why::Daily));
            made.insert((date.year(), date.month()));
            held = rest(&held, date);
        }
        let months: BTreeSet<(i32, u32)> = held.iter().map(|(wall, _)| {
            (wall.local_date().year(), wall.local_date().month())
        }).collect();
        let wanted: BTreeSet<(i32, u32)> = made.iter().rev().take(24).copied().collect();
        prop_assert!(months.is_superset(&wanted));
        prop_assert!(held.len() <= 7 + 8 + 24);
    }
}
