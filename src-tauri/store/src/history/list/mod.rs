//! The list of sessions, newest first: a page at a time, from where the one
//! before ended, however it is narrowed down. Each way of narrowing it goes by
//! an index, so that a lifetime of sessions is never read for one page.

use crate::cells::Cells;
use crate::days::DayRange;
use crate::error::Trouble;
use crate::session;
use limber_core::log::SessionHead;
use limber_core::{ExerciseId, RoutineId, SessionId, SessionOutcome};
use rusqlite::{Connection, OptionalExtension, named_params};

/// Which sessions a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// On which local days.
    pub days: DayRange,
    /// Of which routine.
    pub routine: Option<RoutineId>,
    /// With an attempt at which exercise.
    pub exercise: Option<ExerciseId>,
    /// Ended how.
    pub outcome: Option<SessionOutcome>,
    /// What stands in the note, in upper or lower case.
    pub text: Option<String>,
}

/// The place after which a page begins.
#[derive(Clone, Copy)]
struct Place {
    day: i64,
    started: i64,
    session: i64,
}

/// The first `limit` sessions that match, after the session `before`.
pub(super) fn page(
    db: &Connection,
    filter: &Filter,
    before: Option<SessionId>,
    limit: u32,
) -> Result<Vec<SessionHead>, Trouble> {
    let mut page = Page {
        db,
        filter,
        text: filter.text.as_deref().map(str::to_lowercase),
        limit: usize::try_from(limit).unwrap_or(usize::MAX),
        heads: Vec::new(),
    };
    let (since, until) = filter.days.bounds();
    let end = Place {
        day: until,
        started: i64::MAX,
        session: i64::MAX,
    };
    let place = match before {
        None => end,
        Some(id) => match place_of(db, id)? {
            Some(place) if place.day <= until => place,
            Some(_) => end,
            None => return Ok(Vec::new()),
        },
    };
    match &filter.exercise {
        Some(exercise) => page.by_days(exercise, since, place)?,
        None => page.walk(since, place)?,
    };
    Ok(page.heads)
}

fn place_of(db: &Connection, id: SessionId) -> Result<Option<Place>, Trouble> {
    Ok(db
        .prepare_cached(include_str!("place.sql"))?
        .query_row(named_params! {":id": id.0.as_bytes()}, |row| {
            Ok(Place {
                day: row.get(0)?,
                started: row.get(1)?,
                session: row.get(2)?,
            })
        })
        .optional()?)
}

struct Page<'a> {
    db: &'a Connection,
    filter: &'a Filter,
    text: Option<String>,
    limit: usize,
    heads: Vec<SessionHead>,
}

impl Page<'_> {
    /// The days with an attempt at `exercise`, and the sessions of each.
    fn by_days(&mut self, exercise: &ExerciseId, since: i64, place: Place) -> Result<(), Trouble> {
        let mut statement = self.db.prepare_cached(include_str!("days_with.sql"))?;
        let mut rows = statement.query(named_params! {
            ":exercise": exercise.as_str(), ":since": since, ":until": place.day,
        })?;
        while let Some(row) = rows.next()? {
            let day: i64 = row.get(0)?;
            let from = Place {
                day,
                ..if day == place.day {
                    place
                } else {
                    Place {
                        day,
                        started: i64::MAX,
                        session: i64::MAX,
                    }
                }
            };
            self.walk(day, from)?;
            if self.heads.len() >= self.limit {
                break;
            }
        }
        Ok(())
    }

    /// The sessions since the day `since` and before `place`, until the page is
    /// full.
    fn walk(&mut self, since: i64, place: Place) -> Result<(), Trouble> {
        let outcome = self.filter.outcome.map(SessionOutcome::word);
        let routine = self.filter.routine.as_ref().map(RoutineId::as_str);
        let by_note = self.text.is_some();
        let sql = match (by_note, routine) {
            (true, _) => include_str!("with_note.sql"),
            (false, Some(_)) => include_str!("of_routine.sql"),
            (false, None) => include_str!("all.sql"),
        };
        let mut statement = self.db.prepare_cached(sql)?;
        let bounds: [(&str, &dyn rusqlite::ToSql); 4] = [
            (":since", &since),
            (":day", &place.day),
            (":started", &place.started),
            (":session", &place.session),
        ];
        for (name, value) in bounds {
            bind(&mut statement, name, value)?;
        }
        if !by_note {
            bind(&mut statement, ":outcome", &outcome)?;
            if routine.is_some() {
                bind(&mut statement, ":routine", &routine)?;
            }
        }
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            if self.heads.len() >= self.limit {
                break;
            }
            let mut cells = Cells::new(row);
            let key = cells.i64().map_err(|fault| fault.of("session", ""))?;
            if let Some(text) = &self.text {
                let note = row.get_ref(3)?.as_str().unwrap_or_default();
                if !note.to_lowercase().contains(text.as_str()) {
                    continue;
                }
            }
            self.take(key)?;
        }
        Ok(())
    }

    /// Adds the session where it matches in everything.
    fn take(&mut self, key: i64) -> Result<(), Trouble> {
        if let Some(exercise) = &self.filter.exercise {
            let found: Option<i64> = self
                .db
                .prepare_cached(include_str!("has_exercise.sql"))?
                .query_row(
                    named_params! {":session": key, ":exercise": exercise.as_str()},
                    |row| row.get(0),
                )
                .optional()?;
            if found.is_none() {
                return Ok(());
            }
        }
        let Some(head) = session::by_key(self.db, key)? else {
            return Ok(());
        };
        let filter = self.filter;
        let routine = filter.routine.as_ref();
        if routine.is_none_or(|routine| head.routine.id == *routine)
            && filter.outcome.is_none_or(|outcome| head.outcome == outcome)
        {
            self.heads.push(head);
        }
        Ok(())
    }
}

fn bind(
    statement: &mut rusqlite::CachedStatement<'_>,
    name: &str,
    value: &dyn rusqlite::ToSql,
) -> Result<(), Trouble> {
    if let Some(index) = statement.parameter_index(name)? {
        statement.raw_bind_parameter(index, value)?;
    }
    Ok(())
}
