//! What the log comes to over time.

use super::Limber;
use super::weeks::DaySums;
use crate::error::{EngineError, ErrorKind};
use crate::wire::VERSION;
use crate::wire::trends::{
    ExerciseTotal, ExerciseTrend, HourOfDay, Period, Reached, Sides, TrendPoint, Trends,
};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use limber_core::history::{Balance, DaySum, ExerciseSum, Said, week_of};
use limber_core::{Exercise, ExerciseId, Library, Side};
use limber_store::DayRange;
use limber_text::{Named, say};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The weeks shown where nothing else is asked for.
pub const WEEKS_USUAL: u32 = 12;
/// Most weeks that can be asked for.
pub const WEEKS_MAX: u32 = 520;
/// Longer times than this many days are told by month.
const DAYS_BY_WEEK: i64 = 53 * 7;
/// Longer times than this many days are told by week, one exercise by itself.
const DAYS_BY_DAY: i64 = 12 * 7;

type Totals = BTreeMap<(ExerciseId, Option<Side>), ExerciseSum>;

/// What a point in time stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Day,
    Week(Weekday),
    Month,
}

impl By {
    fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week(_) => "week",
            Self::Month => "month",
        }
    }

    /// The first day of the time that `day` lies in.
    fn begins(self, day: NaiveDate) -> NaiveDate {
        match self {
            Self::Day => day,
            Self::Week(first) => week_of(day, first),
            Self::Month => day.with_day(1).unwrap_or(day),
        }
    }
}

impl Limber {
    /// The last `weeks` weeks with the one that is on; all there is with `None`.
    pub fn trends_of(&self, weeks: Option<u32>) -> Result<Trends, EngineError> {
        self.trends(self.weeks_back(weeks)?)
    }

    /// What the log comes to in `days`; a missing last day is today, a missing
    /// first one the first with anything in it.
    pub fn trends(&self, days: DayRange) -> Result<Trends, EngineError> {
        super::history::check(days)?;
        let today = self.env.clock.now().wall.local_date();
        let until = days.until.unwrap_or(today);
        let since = match days.since {
            Some(since) => Some(since),
            None => self.earliest()?.filter(|first| *first <= until),
        };
        let days = DayRange {
            since,
            until: Some(until),
        };
        let library = self.library()?;
        let by = self.by(since, until, false)?;
        let totals: Totals = self.read_sums(|store| store.exercise_totals(days))?;
        let hours = self.read_sums(|store| store.hours_of_day(days))?;
        let language = self.locale().language;
        let region = |word: &str| language.name(Named::Region, word);
        let plane = |word: &str| language.name(Named::Plane, word);
        let mut all = Balance::default();
        for ((_, side), sum) in &totals {
            hold(&mut all, *side, sum.held_ms);
        }
        Ok(Trends {
            v: VERSION,
            since: since.map(|day| day.to_string()),
            until: until.to_string(),
            weeks: self.weeks()?,
            streak: self.streak(today)?,
            by: by.word().to_owned(),
            periods: match since {
                Some(since) => periods(&self.day_sums(days)?, since, until, by),
                None => Vec::new(),
            },
            sides: sides(all),
            areas: reached(&library, &totals, region, |exercise| &exercise.regions),
            planes: reached(&library, &totals, plane, |exercise| &exercise.planes),
            exercises: exercises(&library, &totals),
            hours: (0..24)
                .map(|hour| HourOfDay {
                    hour,
                    held_ms: hours.get(&hour).copied().unwrap_or(0),
                })
                .collect(),
        })
    }

    /// One exercise over the last `weeks` weeks, or all there is.
    pub fn exercise_trend(
        &self,
        exercise: &str,
        weeks: Option<u32>,
    ) -> Result<ExerciseTrend, EngineError> {
        let id = ExerciseId::from(exercise);
        let days = self.weeks_back(weeks)?;
        let today = self.env.clock.now().wall.local_date();
        let since = match days.since {
            Some(since) => Some(since),
            None => self.earliest()?,
        };
        let by = self.by(since, today, true)?;
        let found = self.read_sums(|store| match by {
            By::Month => store.exercise_months(&id, days),
            By::Day | By::Week(_) => store.exercise_days(&id, days),
        })?;
        let mut points: BTreeMap<NaiveDate, BTreeMap<Option<Side>, ExerciseSum>> = BTreeMap::new();
        for ((day, side), sum) in found.iter().filter(|(_, sum)| sum.sets > 0) {
            let point = points.entry(by.begins(*day)).or_default();
            point.entry(*side).or_default().add(sum);
        }
        Ok(ExerciseTrend {
            name: name_of(&*self.library()?, &id),
            exercise: id.0,
            by: by.word().to_owned(),
            points: points
                .iter()
                .map(|(begins, sides)| point(*begins, sides))
                .collect(),
        })
    }

    fn weeks_back(&self, weeks: Option<u32>) -> Result<DayRange, EngineError> {
        let Some(weeks) = weeks else {
            return Ok(DayRange::ALL);
        };
        if !(1..=WEEKS_MAX).contains(&weeks) {
            return Err(
                EngineError::new(ErrorKind::Usage, say!("wrong-weeks", count = weeks))
                    .hint(say!("hint-weeks", most = WEEKS_MAX)),
            );
        }
        let today = self.env.clock.now().wall.local_date();
        let days = u64::from(weeks.saturating_sub(1)).saturating_mul(7);
        Ok(DayRange {
            since: week_of(today, self.first_weekday()?).checked_sub_days(Days::new(days)),
            until: Some(today),
        })
    }

    fn by(
        &self,
        since: Option<NaiveDate>,
        until: NaiveDate,
        days: bool,
    ) -> Result<By, EngineError> {
        let length = since.map_or(0, |since| (until - since).num_days() + 1);
        Ok(match length {
            _ if days && length <= DAYS_BY_DAY => By::Day,
            _ if length <= DAYS_BY_WEEK => By::Week(self.first_weekday()?),
            _ => By::Month,
        })
    }
}

/// Exercises with work, most first.
fn exercises(library: &Library, totals: &Totals) -> Vec<ExerciseTotal> {
    let mut exercises: BTreeMap<&ExerciseId, (ExerciseSum, Balance, bool)> = BTreeMap::new();
    for ((exercise, side), sum) in totals.iter().filter(|(_, sum)| sum.done_ms > 0) {
        let (all, balance, sided) = exercises.entry(exercise).or_default();
        all.add(sum);
        hold(balance, *side, sum.held_ms);
        *sided |= side.is_some();
    }
    let mut shown: Vec<ExerciseTotal> = exercises
        .into_iter()
        .map(|(exercise, (sum, balance, sided))| ExerciseTotal {
            exercise: exercise.0.clone(),
            name: name_of(library, exercise),
            done_ms: sum.done_ms,
            sets: u32::try_from(sum.sets).unwrap_or(u32::MAX),
            sides: sided.then(|| sides(balance)),
        })
        .collect();
    shown.sort_by_key(|total| (Reverse(total.done_ms), total.name.clone()));
    shown
}

/// Work by a property of its exercises, with every value the library knows.
fn reached(
    library: &Library,
    totals: &Totals,
    name: impl Fn(&str) -> String,
    values: impl Fn(&Exercise) -> &Vec<String>,
) -> Vec<Reached> {
    let mut found: BTreeMap<&String, u64> = library
        .exercises
        .values()
        .flat_map(&values)
        .map(|word| (word, 0))
        .collect();
    for ((exercise, _), sum) in totals {
        for word in library.exercise(exercise).into_iter().flat_map(&values) {
            let done_ms = found.entry(word).or_default();
            *done_ms = done_ms.saturating_add(sum.done_ms);
        }
    }
    let mut shown: Vec<Reached> = found
        .into_iter()
        .map(|(word, done_ms)| Reached {
            word: word.clone(),
            name: name(word),
            done_ms,
        })
        .collect();
    shown.sort_by_key(|reached| Reverse(reached.done_ms));
    shown
}

/// The name of the exercise; its id where the library has none of that name
/// any more.
fn name_of(library: &Library, id: &ExerciseId) -> String {
    library
        .exercise(id)
        .map_or_else(|| id.0.replace('-', " "), |exercise| exercise.name.clone())
}

fn hold(balance: &mut Balance, side: Option<Side>, held_ms: u64) {
    match side {
        Some(Side::Left) => balance.left_ms = balance.left_ms.saturating_add(held_ms),
        Some(Side::Right) => balance.right_ms = balance.right_ms.saturating_add(held_ms),
        None => {}
    }
}

fn sides(balance: Balance) -> Sides {
    let uneven = balance.uneven();
    Sides {
        left_ms: balance.left_ms,
        right_ms: balance.right_ms,
        more: uneven.map(|(side, _)| side.word().to_owned()),
        more_ms: uneven.map_or(0, |(_, ms)| ms),
    }
}

/// The weeks or months from `since` to `until`, with those in which nothing was
/// done.
fn periods(sums: &DaySums, since: NaiveDate, until: NaiveDate, by: By) -> Vec<Period> {
    let mut periods: BTreeMap<NaiveDate, (DaySum, u32)> = BTreeMap::new();
    for day in since.iter_days().take_while(|day| *day <= until) {
        let (all, done) = periods.entry(by.begins(day)).or_default();
        if let Some(sum) = sums.get(&day) {
            all.add(sum);
            *done = done.saturating_add(u32::from(sum.done()));
        }
    }
    let tenths = |said: Said| said.tenths().and_then(|tenths| u32::try_from(tenths).ok());
    periods
        .into_iter()
        .map(|(begins, (sum, days_done))| Period {
            begins: begins.to_string(),
            sessions: u32::try_from(sum.sessions).unwrap_or(u32::MAX),
            held_ms: sum.held_ms,
            days_done,
            effort_tenths: tenths(sum.effort),
            before_tenths: tenths(sum.before),
            after_tenths: tenths(sum.after),
        })
        .collect()
}

fn point(begins: NaiveDate, sides: &BTreeMap<Option<Side>, ExerciseSum>) -> TrendPoint {
    let average = |side: Option<Side>| {
        let sum = sides.get(&side)?;
        sum.held_ms.checked_div(sum.sets)
    };
    let mut all = ExerciseSum::default();
    for sum in sides.values() {
        all.add(sum);
    }
    TrendPoint {
        begins: begins.to_string(),
        sets: u32::try_from(all.sets).unwrap_or(u32::MAX),
        left_ms: average(Some(Side::Left)),
        right_ms: average(Some(Side::Right)),
        both_ms: average(None),
        min_ms: all.min_ms.checked_div(all.min_sets),
    }
}
