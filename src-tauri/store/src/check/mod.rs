//! Looking through everything in the log: pages, schema, and whether every
//! session is what its journal tells. Reads only.

mod sessions;
mod sound;

pub(crate) use sessions::differs;
pub(crate) use sound::{as_made, damaged_journals, sound};

use crate::cells::Cells;
use crate::damage::Damage;
use crate::error::Trouble;
use crate::store::Store;
use crate::{StoreError, session, sums};
use limber_core::{SessionId, Wall};
use rusqlite::Connection;
use serde::de::IgnoredAny;
use std::fmt;

/// The tables that follow from others.
const SUMS: [&str; 3] = ["hour_sum", "exercise_sum", "day_sum"];

/// Something in the log that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// SQLite's own check of the file.
    Pages {
        /// What it said.
        what: Damage,
    },
    /// A table or index differs from what this program makes.
    Schema {
        /// Which, and how.
        what: Damage,
    },
    /// A row points to one that is not there.
    Orphan {
        /// The table it stands in.
        table: String,
    },
    /// A session that is not what its journal tells, or cannot be read.
    Session {
        /// The session; `None` where not even its id can be read.
        id: Option<SessionId>,
        /// The routine's name, as far as it can be read.
        routine: Option<String>,
        /// When it started, as far as it can be read.
        started_at: Option<Wall>,
        /// What is wrong with it.
        what: Damage,
    },
    /// The sums are not those of the records; [`Store::recount`] puts them right.
    Sums,
    /// A setting that is no JSON.
    Setting {
        /// What is wrong with it.
        what: Damage,
    },
    /// Something of one's own that can't be read.
    Own {
        /// What is wrong with it.
        what: Damage,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pages { what } => write!(f, "The file's pages: {what}."),
            Self::Schema { what } => write!(f, "The file's schema: {what}."),
            Self::Orphan { table } => {
                write!(
                    f,
                    "A row of table {table} belongs to one that is not there."
                )
            }
            Self::Session {
                id,
                routine,
                started_at,
                what,
            } => {
                f.write_str(routine.as_deref().unwrap_or("A session"))?;
                if let Some(at) = started_at {
                    write!(f, " of {}", at.to_datetime().format("%Y-%m-%d %H:%M"))?;
                }
                if let Some(id) = id {
                    write!(f, " (session {id})")?;
                }
                write!(f, ": {what}.")
            }
            Self::Sums => f.write_str("The sums over the log are not those of its sessions."),
            Self::Setting { what } | Self::Own { what } => write!(f, "{what}."),
        }
    }
}

/// What a look through the log came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// What was found; nothing where all is well.
    pub findings: Vec<Finding>,
    /// How many sessions were looked at, discarded ones included.
    pub sessions: u32,
    /// How many entries their journals have.
    pub entries: u64,
}

impl Store {
    /// Looks through the whole log. What cannot be read is a finding, not an
    /// error; an error means that nothing could be looked at.
    pub fn check(&self) -> Result<Checked, StoreError> {
        self.reading(|db| {
            let mut checked = Checked::default();
            pages(db, &mut checked)?;
            if let Err(trouble) = sound::schema_of(db, self.migrations()) {
                let what = self.told(trouble);
                checked.findings.push(Finding::Schema { what });
            }
            for table in orphans(db)? {
                checked.findings.push(Finding::Orphan { table });
            }
            match session::keys(db) {
                Ok(keys) => {
                    for (key, id) in keys {
                        checked.sessions = checked.sessions.saturating_add(1);
                        match sessions::one(db, key, id) {
                            Ok(entries) => {
                                checked.entries = checked.entries.saturating_add(entries);
                            }
                            Err(finding) => checked.findings.push(finding),
                        }
                    }
                }
                Err(trouble) => checked.findings.push(Finding::Session {
                    id: None,
                    routine: None,
                    started_at: None,
                    what: Damage::List(Box::new(self.told(trouble))),
                }),
            }
            if !checked.findings.contains(&Finding::Sums) && !sums::are_true(db).unwrap_or(false) {
                checked.findings.push(Finding::Sums);
            }
            if let Err(trouble) = settings(db, &mut checked) {
                let what = Damage::Settings(Box::new(self.told(trouble)));
                checked.findings.push(Finding::Setting { what });
            }
            if let Err(trouble) = own(db, &mut checked) {
                let what = Damage::Own(Box::new(self.told(trouble)));
                checked.findings.push(Finding::Own { what });
            }
            Ok(checked)
        })
    }

    /// What is wrong, without the name of the file.
    fn told(&self, trouble: Trouble) -> Damage {
        self.at(trouble).into()
    }
}

fn pages(db: &Connection, checked: &mut Checked) -> Result<(), Trouble> {
    match sound::pages(db, "integrity_check(20)") {
        Ok(found) => checked.findings.extend(found.into_iter().map(|what| {
            // Counting them anew writes their pages anew.
            if SUMS.iter().any(|table| what.contains(table)) {
                Finding::Sums
            } else {
                Finding::Pages {
                    what: Damage::Sqlite(what),
                }
            }
        })),
        Err(Trouble::Sqlite(error)) => checked.findings.push(Finding::Pages {
            what: Damage::Sqlite(error.to_string()),
        }),
        Err(trouble) => return Err(trouble),
    }
    Ok(())
}

fn orphans(db: &Connection) -> Result<Vec<String>, Trouble> {
    let mut statement = db.prepare(include_str!("orphans.sql"))?;
    let tables = statement.query_map([], |row| row.get(0))?;
    // A damaged page ends the list; it is a finding of its own.
    Ok(tables.map_while(Result::ok).collect())
}

fn settings(db: &Connection, checked: &mut Checked) -> Result<(), Trouble> {
    let mut statement = db.prepare(include_str!("settings.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut cells = Cells::new(row);
        let read = cells.string().and_then(|key| Ok((key, cells.string()?)));
        let (key, value) = read.map_err(|fault| fault.of("setting", ""))?;
        if serde_json::from_str::<IgnoredAny>(&value).is_err() {
            let what = Damage::NotJson.of("setting", key);
            checked.findings.push(Finding::Setting { what });
        }
    }
    Ok(())
}

fn own(db: &Connection, checked: &mut Checked) -> Result<(), Trouble> {
    for own in crate::own::all(db)? {
        if serde_json::from_str::<IgnoredAny>(&own.body).is_err() {
            let what = Damage::NotJson.of("own", format_args!("{} {}", own.kind.word(), own.id));
            checked.findings.push(Finding::Own { what });
        }
    }
    for exercise in crate::own::pictured(db)? {
        crate::own::picture(db, &exercise)?;
    }
    Ok(())
}
