//! The first screen: what was done this week and what to do now.

use super::Limber;
use crate::error::EngineError;
use crate::wire::library::RoutineItem;
use crate::wire::today::{Today, WeekDay};
use chrono::{Datelike, Days, NaiveDate};
use limber_core::log::LoggedSession;
use limber_core::{Library, RoutineId, Wall};
use limber_store::DayRange;
use std::collections::BTreeMap;

/// First run: the two cards, gentle first.
const FIRST_CARDS: [&str; 2] = ["hip-mobility-gentle-10", "hip-mobility-10"];
/// A break from sitting: it does not count as a day's work.
const BREAKS: [&str; 1] = ["desk-micro-2"];
/// A day counts from this much work.
const DAY_FROM_MS: u64 = 300_000;
/// The routines of this many days are in rotation.
const ROTATION_DAYS: i64 = 14;
/// "Something shorter" takes at most this part of the card's time, percent.
const SHORTER_PERCENT: u64 = 60;

impl Limber {
    /// What Today shows, on the day that the clock's zone says it is.
    pub fn today(&self) -> Result<Today, EngineError> {
        let now = self.env.clock.now().wall;
        let date = now.local_date();
        let week = self.week(date)?;
        let last = self.last_done()?;
        let shelf = self.shelf()?;
        let cards = self
            .cards(&shelf.library, &last, now)
            .into_iter()
            .filter_map(|id| shelf.routine(&id).ok())
            .map(|routine| self.item(&shelf, routine, &last))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Today {
            date: date.to_string(),
            days_done: week.iter().map(|day| u32::from(day.done)).sum(),
            week,
            first_run: last.is_empty(),
            shorter: self.shorter(&shelf.library, &cards)?,
            cards,
            unfinished: self.unfinished()?,
            stop_line: self.safety().stop_card,
        })
    }

    /// Monday to Sunday around `today`.
    fn week(&self, today: NaiveDate) -> Result<Vec<WeekDay>, EngineError> {
        let library = self.library()?;
        let monday = today.week(chrono::Weekday::Mon).first_day();
        let mut worked: BTreeMap<NaiveDate, (u64, u64)> = BTreeMap::new();
        let days = DayRange {
            since: Some(monday),
            until: monday.checked_add_days(Days::new(6)),
        };
        self.each_session(days, |session| {
            if session.head.speed == 1 {
                let day = worked
                    .entry(session.head.started_at.local_date())
                    .or_default();
                day.0 = day.0.saturating_add(session.head.held_ms);
                day.1 = day.1.saturating_add(counting_ms(&library, &session));
            }
            Ok(())
        })?;
        Ok(monday
            .iter_days()
            .take(7)
            .map(|date| {
                let (held_ms, counting_ms) = worked.get(&date).copied().unwrap_or_default();
                WeekDay {
                    date: date.to_string(),
                    weekday: date.weekday().number_from_monday(),
                    held_ms,
                    today: date == today,
                    ahead: date > today,
                    done: counting_ms >= DAY_FROM_MS,
                }
            })
            .collect())
    }

    /// Which routines to show.
    ///
    /// The person's own rotation decides: of the routines done in the last two
    /// weeks, the one that was done longest ago comes next. Whoever does one
    /// routine every day finds that one; whoever takes turns finds the other.
    /// Nothing is put on the card that the person has not chosen before, since
    /// the program cannot know which joints complain. After a longer break it is
    /// the last one done. Breaks from sitting and cold packs never come up by
    /// themselves.
    fn cards(&self, library: &Library, last: &BTreeMap<RoutineId, Wall>, now: Wall) -> Vec<String> {
        let since = now.minus_ms(ROTATION_DAYS * 86_400_000);
        let mut own: Vec<(&RoutineId, Wall)> = last
            .iter()
            .filter(|(id, _)| counts(library, id))
            .map(|(id, wall)| (id, *wall))
            .collect();
        own.sort_by_key(|(id, wall)| (wall.unix_ms, (*id).clone()));
        let next = own
            .iter()
            .find(|(_, wall)| wall.unix_ms >= since.unix_ms)
            .or(own.last());
        match next {
            Some((id, _)) => vec![id.0.clone()],
            None if last.is_empty() => FIRST_CARDS.map(str::to_owned).to_vec(),
            // So far only breaks or cold packs: the gentle one.
            None => FIRST_CARDS.into_iter().take(1).map(str::to_owned).collect(),
        }
    }

    /// The longest routine that takes clearly less time than the card and works
    /// an area of it; if there is none, the longest that takes clearly less.
    /// Never harder than the card.
    fn shorter(
        &self,
        library: &Library,
        cards: &[RoutineItem],
    ) -> Result<Option<RoutineItem>, EngineError> {
        let Some(card) = cards.first() else {
            return Ok(None);
        };
        let level = |item: &RoutineItem| {
            library
                .routines
                .get(&RoutineId::from(item.id.as_str()))
                .map(|routine| library.level_of(routine))
        };
        let most_ms = card.total_ms / 100 * SHORTER_PERCENT;
        let mut fitting: Vec<RoutineItem> = self
            .routines()?
            .routines
            .into_iter()
            .filter(|item| item.total_ms <= most_ms && item.open_steps == 0)
            .filter(|item| {
                counts(library, &RoutineId::from(item.id.as_str())) || is_break_name(item)
            })
            .filter(|item| level(item) <= level(card))
            .collect();
        let related = |item: &RoutineItem| {
            item.regions
                .iter()
                .any(|region| card.regions.contains(region))
        };
        fitting.sort_by_key(|item| (!related(item), std::cmp::Reverse(item.total_ms)));
        Ok(fitting.into_iter().next())
    }
}

/// Whether the routine is in the library and has work that counts.
fn counts(library: &Library, id: &RoutineId) -> bool {
    let Some(routine) = library.routines.get(id) else {
        return false;
    };
    let blocks = library.blocks_of(routine).unwrap_or_default();
    !is_break(id)
        && blocks
            .into_iter()
            .flat_map(|block| &block.entries)
            .filter_map(|entry| library.exercise(&entry.exercise))
            .any(|exercise| {
                exercise
                    .protocol
                    .as_ref()
                    .is_none_or(|protocol| protocol.counts_to_goal)
            })
}

/// Work that makes a day count: everything held, earlier tries included, but no
/// breaks and no cold packs.
fn counting_ms(library: &Library, session: &LoggedSession) -> u64 {
    if is_break(&session.head.routine.id) {
        return 0;
    }
    session
        .attempts
        .iter()
        .filter(|attempt| {
            library
                .exercise(&attempt.exercise)
                .and_then(|exercise| exercise.protocol.as_ref())
                .is_none_or(|protocol| protocol.counts_to_goal)
        })
        .fold(0, |sum, attempt| sum.saturating_add(attempt.held_ms))
}

fn is_break(id: &RoutineId) -> bool {
    BREAKS.contains(&id.as_str())
}

fn is_break_name(item: &RoutineItem) -> bool {
    BREAKS.contains(&item.id.as_str())
}
