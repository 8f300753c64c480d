//! Looks at everything the log needs and says in words what it found. Reads
//! only, but for two things: a damaged log is put right, as at every start, and
//! sums that are wrong are counted anew.

use super::Limber;
use crate::wire::VERSION;
use crate::wire::care::{DoctorCheck, DoctorReport};
use limber_core::Wall;
use limber_exchange::assets;
use limber_store::{
    Checked, FILE_NAME, Filter, Finding, Recovered, SessionLock, Store, StoreError,
};
use std::io;
use std::path::Path;

/// 2026-01-01T00:00:00Z: no clock that is right shows an earlier time.
const BEGINNING_MS: i64 = 1_767_225_600_000;
/// 2100-01-01T00:00:00Z.
const END_MS: i64 = 4_102_444_800_000;
/// The log may be this far ahead of the clock before it counts as wrong, ms.
const AHEAD_MS: i64 = 86_400_000;

impl Limber {
    /// Looks at the folder, the database, every session, the lock, the backups,
    /// the library and the clock.
    pub fn doctor(&self) -> DoctorReport {
        let folder = self.check_folder();
        let now = self.env.clock.now().wall;
        let mut checks = vec![folder];
        let newest = match self.reading(None, |store| Ok(Some(seen(store)))) {
            Ok(None) => {
                checks.push(well(
                    "database",
                    "There is no log yet; the first session begins it.",
                ));
                None
            }
            Ok(Some(seen)) => {
                checks.push(database(&self.dir, &seen.recovered));
                let sums_are_wrong = seen
                    .checked
                    .as_ref()
                    .is_ok_and(|checked| checked.findings.contains(&Finding::Sums));
                checks.extend(pages_and_sessions(seen.checked));
                checks.push(self.sums(sums_are_wrong));
                checks.push(unfinished(seen.unfinished));
                seen.newest
            }
            Err(error) => {
                let told = self.told(&error);
                checks.push(DoctorCheck {
                    hint: told.hint,
                    ..ill("database", "The log can't be opened.", vec![told.message])
                });
                None
            }
        };
        checks.push(self.check_lock());
        checks.push(self.check_backups());
        checks.push(self.check_aside());
        checks.push(library());
        checks.push(clock(now, newest));
        DoctorReport {
            v: VERSION,
            ok: checks.iter().all(|check| check.ok),
            checks,
        }
    }

    fn check_folder(&self) -> DoctorCheck {
        let shown = self.dir.display();
        match std::fs::metadata(&self.dir) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => well(
                "folder",
                format!("The data folder {shown} is not there yet; the first session makes it."),
            ),
            Err(error) => DoctorCheck {
                hint: Some("Choose another one with --data-dir.".to_owned()),
                ..ill(
                    "folder",
                    "The data folder can't be looked at.",
                    vec![format!("{shown}: {error}.")],
                )
            },
            Ok(_) => match writable(&self.dir) {
                Ok(()) => well("folder", format!("The data folder {shown} can be written.")),
                Err(error) => DoctorCheck {
                    hint: Some(
                        "Allow writing to it, make room, or choose another one with --data-dir."
                            .to_owned(),
                    ),
                    ..ill(
                        "folder",
                        "The data folder can't be written.",
                        vec![format!("{shown}: {error}.")],
                    )
                },
            },
        }
    }

    /// The sums follow from the sessions: wrong ones are counted anew.
    fn sums(&self, wrong: bool) -> DoctorCheck {
        if !wrong {
            return well("sums", "The sums over the log are those of its sessions.");
        }
        let ill = ill(
            "sums",
            "The sums over the log are not as they should be.",
            vec![format!("{}", Finding::Sums)],
        );
        match self
            .store_to_write()
            .and_then(|mut store| Ok(store.recount()?))
        {
            Ok(()) => DoctorCheck {
                did: Some("They were counted anew from the sessions.".to_owned()),
                hint: Some("Nothing more has to be done.".to_owned()),
                ..ill
            },
            Err(error) => DoctorCheck {
                hint: self.told(&error).hint,
                ..ill
            },
        }
    }

    fn check_lock(&self) -> DoctorCheck {
        match SessionLock::holder(&self.dir) {
            Some(holder) => well("lock", format!("{holder} is running a session.")),
            None => well("lock", "No session is running."),
        }
    }

    fn check_backups(&self) -> DoctorCheck {
        let backups = match Store::backups_in(&self.dir) {
            Ok(backups) => backups,
            Err(error) => return refused("backups", "The backups can't be listed.", &error),
        };
        let Some(newest) = backups.first() else {
            return well(
                "backups",
                "There is no backup yet; one is made after a day with changes.",
            );
        };
        let mut problems = Vec::new();
        for backup in &backups {
            match Store::look_into(backup) {
                Ok(condition) => problems.extend(condition.damaged.iter().map(|session| {
                    format!(
                        "{}: an entry of session {session} is not as it was written.",
                        backup.name
                    )
                })),
                Err(error) => problems.push(error.message()),
            }
        }
        let found = format!(
            "{}; the newest is of {}.",
            counted(backups.len(), "backup", "backups"),
            said(newest.made_at)
        );
        if problems.is_empty() {
            return well("backups", found);
        }
        DoctorCheck {
            hint: Some("limber backup now makes a good one.".to_owned()),
            ..ill("backups", found, problems)
        }
    }

    /// What was moved aside is told and left: it is the person's.
    fn check_aside(&self) -> DoctorCheck {
        let aside = Store::moved_aside(&self.dir);
        if aside.is_empty() {
            return well("aside", "No damaged log was ever moved aside here.");
        }
        let names: Vec<String> = aside
            .iter()
            .filter_map(|path| path.file_name())
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        well(
            "aside",
            format!(
                "{} kept beside the log: {}.",
                counted(names.len(), "damaged log is", "damaged logs are"),
                names.join(", ")
            ),
        )
    }
}

/// What was seen of the log while it was open.
struct Seen {
    recovered: Vec<Recovered>,
    checked: Result<Checked, StoreError>,
    unfinished: Result<Option<String>, StoreError>,
    newest: Option<Wall>,
}

fn seen(store: &Store) -> Seen {
    let newest = store.session_list(&Filter::default(), None, 1);
    Seen {
        recovered: store.recovered().unwrap_or_default(),
        checked: store.check(),
        unfinished: store.unfinished().map(|found| {
            found.map(|unfinished| {
                let head = unfinished.head;
                let alive = match unfinished.mark {
                    Some(mark) => format!("; it was last alive at {}", said(mark.moment.wall)),
                    None => String::new(),
                };
                format!(
                    "{} of {} waits to go on{alive}.",
                    head.routine.name,
                    said(head.started_at)
                )
            })
        }),
        newest: newest
            .ok()
            .and_then(|heads| heads.first().map(|head| head.started_at)),
    }
}

fn database(dir: &Path, recovered: &[Recovered]) -> DoctorCheck {
    let shown = dir.join(FILE_NAME);
    let found = format!("The log {} can be opened.", shown.display());
    if recovered.is_empty() {
        return well("database", found);
    }
    DoctorCheck {
        did: Some("It was moved aside, and what could be saved stands in a new log.".to_owned()),
        hint: recovered.last().map(Recovered::hint),
        ..ill(
            "database",
            found,
            recovered.iter().map(Recovered::message).collect(),
        )
    }
}

fn pages_and_sessions(checked: Result<Checked, StoreError>) -> Vec<DoctorCheck> {
    let checked = match checked {
        Ok(checked) => checked,
        Err(error) => return vec![refused("pages", "The log can't be looked through.", &error)],
    };
    let (sessions, pages): (Vec<&Finding>, Vec<&Finding>) = checked
        .findings
        .iter()
        .filter(|finding| **finding != Finding::Sums)
        .partition(|finding| matches!(finding, Finding::Session { .. }));
    let told = |findings: Vec<&Finding>| -> Vec<String> {
        findings.into_iter().map(ToString::to_string).collect()
    };
    let looked = format!(
        "{} with {} looked at.",
        counted(
            usize::try_from(checked.sessions).unwrap_or(usize::MAX),
            "session",
            "sessions"
        ),
        counted(
            usize::try_from(checked.entries).unwrap_or(usize::MAX),
            "journal entry",
            "journal entries"
        ),
    );
    let way_out = "limber backup list names the backups; limber backup restore FILE takes one.";
    let page_check = if pages.is_empty() {
        well(
            "pages",
            "Pages, schema, links and settings are as they should be.",
        )
    } else {
        DoctorCheck {
            hint: Some(way_out.to_owned()),
            ..ill("pages", "The file is not as it should be.", told(pages))
        }
    };
    let session_check = if sessions.is_empty() {
        well(
            "sessions",
            format!("{looked} Each is what its journal tells."),
        )
    } else {
        DoctorCheck {
            hint: Some(format!("The other sessions are good. {way_out}")),
            ..ill("sessions", looked, told(sessions))
        }
    };
    vec![page_check, session_check]
}

fn unfinished(found: Result<Option<String>, StoreError>) -> DoctorCheck {
    match found {
        Ok(None) => well("unfinished", "No session waits to go on."),
        Ok(Some(said)) => well("unfinished", said),
        Err(error) => refused(
            "unfinished",
            "The unfinished session can't be read.",
            &error,
        ),
    }
}

fn library() -> DoctorCheck {
    let read = || -> Result<usize, assets::AssetError> {
        assets::safety()?;
        assets::vocabulary()?;
        Ok(assets::library()?.routines.len())
    };
    match read() {
        Ok(routines) => well(
            "library",
            format!(
                "{} can be read.",
                counted(routines, "shipped routine", "shipped routines")
            ),
        ),
        Err(error) => DoctorCheck {
            hint: Some("Install Limber again.".to_owned()),
            ..ill(
                "library",
                "The shipped library is damaged.",
                vec![format!("{error}.")],
            )
        },
    }
}

fn clock(now: Wall, newest: Option<Wall>) -> DoctorCheck {
    let found = format!("The clock shows {}.", said(now));
    let wrong = if !(BEGINNING_MS..END_MS).contains(&now.unix_ms) {
        "No session can have been today: the clock is wrong.".to_owned()
    } else {
        match newest.filter(|at| at.unix_ms > now.unix_ms.saturating_add(AHEAD_MS)) {
            None => return well("clock", found),
            Some(at) => format!(
                "The newest session is of {}: the clock is wrong, or was then.",
                said(at)
            ),
        }
    };
    DoctorCheck {
        hint: Some("Set the system's date; durations never depend on it.".to_owned()),
        ..ill("clock", found, vec![wrong])
    }
}

/// Writes a file of its own and takes it away again.
fn writable(dir: &Path) -> io::Result<()> {
    let probe = dir.join(format!(".limber-doctor-{}", std::process::id()));
    let file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&probe)?;
    drop(file);
    std::fs::remove_file(&probe)
}

fn well(check: &str, found: impl Into<String>) -> DoctorCheck {
    DoctorCheck {
        check: check.to_owned(),
        ok: true,
        found: found.into(),
        problems: Vec::new(),
        did: None,
        hint: None,
    }
}

fn ill(check: &str, found: impl Into<String>, problems: Vec<String>) -> DoctorCheck {
    DoctorCheck {
        ok: false,
        problems,
        ..well(check, found)
    }
}

fn refused(check: &str, found: &str, error: &StoreError) -> DoctorCheck {
    DoctorCheck {
        hint: Some(error.hint().to_owned()),
        ..ill(check, found, vec![error.message()])
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn said(wall: Wall) -> String {
    wall.to_datetime().format("%Y-%m-%d %H:%M").to_string()
}
