//! The first screen: what was done this week and what to do now.

use super::Limber;
use crate::error::EngineError;
use crate::wire::library::RoutineItem;
use crate::wire::today::{Opening, Today, WeekDay};
use chrono::{Datelike, Days, NaiveDate};
use limber_core::exercise::Category;
use limber_core::history::{BREAKS, REST_HOURS, is_break, week_of};
use limber_core::{Library, Phase, RoutineId, Wall};
use limber_store::DayRange;
use std::collections::BTreeMap;

/// First run: the two cards, gentle first.
const FIRST_CARDS: [&str; 2] = ["hip-mobility-gentle-10", "hip-mobility-10"];
/// The routines of this many days are in rotation.
const ROTATION_DAYS: i64 = 14;
/// "Something shorter" takes at most this part of the card's time, percent.
const SHORTER_PERCENT: u64 = 60;

impl Limber {
    /// What Today shows, on the day that the clock's zone says it is.
    pub fn today(&self) -> Result<Today, EngineError> {
        let now = self.env.clock.now().wall;
        self.settle_days_here(now)?;
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
        let goal = self.goal()?;
        Ok(Today {
            date: date.to_string(),
            day: self.locale().weekday_and_day(date),
            days_done: week.iter().map(|day| u32::from(day.done)).sum(),
            week,
            goal_least: goal.least,
            goal_most: goal.most,
            streak: self.streak(date)?,
            rest_hint: cards
                .first()
                .is_some_and(|card| rests(&shelf.library, card, &last, now)),
            first_run: last.is_empty(),
            shorter: self.shorter(&shelf.library, &cards)?,
            cards,
            unfinished: self.unfinished()?,
            stop_line: self.safety().stop_card,
        })
    }

    /// What a window needs for its first picture, at once. What can't be read is
    /// left out, so that there is a picture.
    pub fn opening(&self) -> Opening {
        Opening {
            preferences: self.preferences().unwrap_or_default(),
            today: self.today().ok(),
        }
    }

    /// The week around `today`.
    fn week(&self, today: NaiveDate) -> Result<Vec<WeekDay>, EngineError> {
        let first = week_of(today, self.first_weekday()?);
        let sums = self.day_sums(DayRange {
            since: Some(first),
            until: first.checked_add_days(Days::new(6)),
        })?;
        let locale = self.locale();
        Ok(first
            .iter_days()
            .take(7)
            .map(|date| {
                let sum = sums.get(&date).copied().unwrap_or_default();
                WeekDay {
                    date: date.to_string(),
                    weekday: date.weekday().number_from_monday(),
                    name: locale.weekday(date.weekday()),
                    letter: locale.weekday_letter(date.weekday()),
                    held_ms: sum.held_ms,
                    today: date == today,
                    ahead: date > today,
                    done: sum.done(),
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

/// Whether the routine works strength and was done less than 48 h ago. What is
/// gentle can be done every day.
fn rests(
    library: &Library,
    item: &RoutineItem,
    last: &BTreeMap<RoutineId, Wall>,
    now: Wall,
) -> bool {
    let id = RoutineId::from(item.id.as_str());
    let Some(routine) = library.routines.get(&id) else {
        return false;
    };
    let strength = library
        .blocks_of(routine)
        .unwrap_or_default()
        .into_iter()
        .filter(|block| block.phase == Phase::Main)
        .flat_map(|block| &block.entries)
        .filter_map(|entry| library.exercise(&entry.exercise))
        .any(|exercise| {
            matches!(
                exercise.category,
                Category::FunctionalStrength | Category::Plyometric
            )
        });
    let since = now.minus_ms(REST_HOURS * 3_600_000).unix_ms;
    strength && last.get(&id).is_some_and(|done| done.unix_ms > since)
}

fn is_break_name(item: &RoutineItem) -> bool {
    BREAKS.contains(&item.id.as_str())
}
