//! Looks at everything the log needs and says in words what it found. Reads
//! only, but for two things: a damaged log is put right, as at every start, and
//! sums that are wrong are counted anew.

use super::Limber;
use crate::error::EngineError;
use crate::told;
use crate::wire::VERSION;
use crate::wire::care::{DoctorCheck, DoctorReport};
use limber_core::Wall;
use limber_exchange::assets;
use limber_store::{
    Checked, FILE_NAME, Filter, Finding, HeldFor, Recovered, SessionLock, Store, StoreError,
};
use limber_text::{Language, Locale, Message, say};
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
        // The log is opened by this, and a damaged one put right.
        let locale = self.locale();
        let mut checks = vec![folder];
        let newest = match self.reading(None, |store| Ok(Some(seen(store, locale)))) {
            Ok(None) => {
                checks.push(well("database", say!("doctor-no-log")));
                None
            }
            Ok(Some(seen)) => {
                checks.push(database(&self.dir, &seen.recovered, locale));
                let sums_are_wrong = seen
                    .checked
                    .as_ref()
                    .is_ok_and(|checked| checked.findings.contains(&Finding::Sums));
                checks.extend(pages_and_sessions(seen.checked, locale));
                checks.push(self.sums(sums_are_wrong));
                checks.push(unfinished(seen.unfinished));
                seen.newest
            }
            Err(error) => {
                checks.push(refused("database", say!("doctor-log-shut"), error));
                None
            }
        };
        checks.push(self.check_lock());
        checks.push(self.check_backups(locale));
        checks.push(self.check_aside());
        checks.push(library());
        checks.push(clock(now, newest, locale));
        DoctorReport {
            v: VERSION,
            ok: checks.iter().all(|check| check.ok),
            checks: checks
                .into_iter()
                .map(|check| check.told(locale.language))
                .collect(),
        }
    }

    fn check_folder(&self) -> Check {
        let folder = self.dir.as_path();
        let system = |error: &io::Error| {
            vec![say!(
                "doctor-system-says",
                file = folder,
                why = told::system(error)
            )]
        };
        match std::fs::metadata(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                well("folder", say!("doctor-folder-new", folder = folder))
            }
            Err(error) => Check {
                hint: Some(say!("doctor-folder-other")),
                ..ill("folder", say!("doctor-folder-unseen"), system(&error))
            },
            Ok(_) => match writable(folder) {
                Ok(()) => well("folder", say!("doctor-folder-well", folder = folder)),
                Err(error) => Check {
                    hint: Some(say!("doctor-folder-allow")),
                    ..ill("folder", say!("doctor-folder-unwritten"), system(&error))
                },
            },
        }
    }

    /// The sums follow from the sessions: wrong ones are counted anew.
    fn sums(&self, wrong: bool) -> Check {
        if !wrong {
            return well("sums", say!("doctor-sums-well"));
        }
        let ill = ill(
            "sums",
            say!("doctor-sums-ill"),
            vec![say!("doctor-sums-not")],
        );
        match self
            .store_to_write()
            .and_then(|mut store| Ok(store.recount()?))
        {
            Ok(()) => Check {
                did: Some(say!("doctor-sums-did")),
                hint: Some(say!("doctor-nothing-more")),
                ..ill
            },
            Err(error) => Check {
                hint: error.hint,
                ..ill
            },
        }
    }

    fn check_lock(&self) -> Check {
        match SessionLock::holder(&self.dir) {
            Some(holder) => well(
                "lock",
                match holder.held_for {
                    HeldFor::Session => say!("doctor-lock-held", who = told::holder(&holder)),
                    HeldFor::Import | HeldFor::Restore => told::held(&holder),
                },
            ),
            None => well("lock", say!("doctor-lock-free")),
        }
    }

    fn check_backups(&self, locale: Locale) -> Check {
        let backups = match Store::backups_in(&self.dir) {
            Ok(backups) => backups,
            Err(error) => return refused("backups", say!("doctor-backups-unlisted"), error.into()),
        };
        let Some(newest) = backups.first() else {
            return well("backups", say!("doctor-backups-none"));
        };
        let mut problems = Vec::new();
        for backup in &backups {
            match Store::look_into(backup) {
                Ok(condition) => problems.extend(condition.damaged.iter().map(|session| {
                    say!(
                        "doctor-backup-damaged",
                        file = &backup.name,
                        session = session.to_string()
                    )
                })),
                Err(error) => problems.push(EngineError::from(error).message),
            }
        }
        let found = say!(
            "doctor-backups",
            count = backups.len(),
            date = told::date(newest.made_at, locale)
        );
        if problems.is_empty() {
            return well("backups", found);
        }
        Check {
            hint: Some(say!("doctor-backups-now")),
            ..ill("backups", found, problems)
        }
    }

    /// What was moved aside is told and left: it is the person's.
    fn check_aside(&self) -> Check {
        let aside = Store::moved_aside(&self.dir);
        let names = aside
            .iter()
            .filter_map(|path| path.file_name())
            .map(|name| name.to_string_lossy().into_owned());
        match told::all_of(names) {
            None => well("aside", say!("doctor-aside-none")),
            Some(names) => well(
                "aside",
                say!("doctor-aside", count = aside.len(), files = names),
            ),
        }
    }
}

/// What was seen of the log while it was open.
struct Seen {
    recovered: Vec<Recovered>,
    checked: Result<Checked, StoreError>,
    unfinished: Result<Option<Message>, StoreError>,
    newest: Option<Wall>,
}

fn seen(store: &Store, locale: Locale) -> Seen {
    let newest = store.session_list(&Filter::default(), None, 1);
    Seen {
        recovered: store.recovered().unwrap_or_default(),
        checked: store.check(),
        unfinished: store.unfinished().map(|found| {
            found.map(|unfinished| {
                let head = unfinished.head;
                let session = told::session(&head.routine.name, head.started_at, locale);
                match unfinished.mark {
                    Some(mark) => say!(
                        "doctor-waits-alive",
                        session = session,
                        date = told::date(mark.moment.wall, locale)
                    ),
                    None => say!("doctor-waits", session = session),
                }
            })
        }),
        newest: newest
            .ok()
            .and_then(|heads| heads.first().map(|head| head.started_at)),
    }
}

fn database(dir: &Path, recovered: &[Recovered], locale: Locale) -> Check {
    let found = say!("doctor-log-opens", file = dir.join(FILE_NAME).as_path());
    if recovered.is_empty() {
        return well("database", found);
    }
    let problems = recovered
        .iter()
        .map(|one| told::recovered(one, locale))
        .collect();
    Check {
        did: Some(say!("doctor-moved-aside")),
        hint: recovered.last().map(told::kept_file),
        ..ill("database", found, problems)
    }
}

fn pages_and_sessions(checked: Result<Checked, StoreError>, locale: Locale) -> Vec<Check> {
    let checked = match checked {
        Ok(checked) => checked,
        Err(error) => return vec![refused("pages", say!("doctor-log-unread"), error.into())],
    };
    let (sessions, pages): (Vec<&Finding>, Vec<&Finding>) = checked
        .findings
        .iter()
        .filter(|finding| **finding != Finding::Sums)
        .partition(|finding| matches!(finding, Finding::Session { .. }));
    let told = |findings: Vec<&Finding>| -> Vec<Message> {
        findings
            .into_iter()
            .map(|finding| told::finding(finding, locale))
            .collect()
    };
    let looked = say!(
        "doctor-looked",
        sessions = say!("doctor-count-sessions", count = checked.sessions),
        entries = say!("doctor-count-entries", count = checked.entries)
    );
    let page_check = if pages.is_empty() {
        well("pages", say!("doctor-pages-well"))
    } else {
        Check {
            hint: Some(say!("doctor-way-out")),
            ..ill("pages", say!("doctor-pages-ill"), told(pages))
        }
    };
    let session_check = if sessions.is_empty() {
        well("sessions", say!("doctor-sessions-well", looked = looked))
    } else {
        Check {
            hint: Some(say!("doctor-others-good", way = say!("doctor-way-out"))),
            ..ill("sessions", looked, told(sessions))
        }
    };
    vec![page_check, session_check]
}

fn unfinished(found: Result<Option<Message>, StoreError>) -> Check {
    match found {
        Ok(None) => well("unfinished", say!("doctor-none-waits")),
        Ok(Some(said)) => well("unfinished", said),
        Err(error) => refused("unfinished", say!("doctor-waiting-unread"), error.into()),
    }
}

fn library() -> Check {
    let read = || -> Result<usize, assets::AssetError> {
        assets::safety()?;
        assets::vocabulary()?;
        Ok(assets::library()?.routines.len())
    };
    match read() {
        Ok(routines) => well("library", say!("doctor-library", count = routines)),
        Err(error) => Check {
            hint: Some(say!("hint-install-again")),
            ..ill(
                "library",
                say!("doctor-library-ill"),
                vec![say!("wrong-sentence", what = error.to_string())],
            )
        },
    }
}

fn clock(now: Wall, newest: Option<Wall>, locale: Locale) -> Check {
    let found = say!("doctor-clock", date = told::date(now, locale));
    let wrong = if !(BEGINNING_MS..END_MS).contains(&now.unix_ms) {
        say!("doctor-clock-wrong")
    } else {
        match newest.filter(|at| at.unix_ms > now.unix_ms.saturating_add(AHEAD_MS)) {
            None => return well("clock", found),
            Some(at) => say!("doctor-clock-ahead", date = told::date(at, locale)),
        }
    };
    Check {
        hint: Some(say!("doctor-set-clock")),
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

/// A [`DoctorCheck`] that is in no language yet.
struct Check {
    check: &'static str,
    ok: bool,
    found: Message,
    problems: Vec<Message>,
    did: Option<Message>,
    hint: Option<Message>,
}

impl Check {
    fn told(self, language: Language) -> DoctorCheck {
        let words = |message: Message| message.words(language);
        DoctorCheck {
            check: self.check.to_owned(),
            ok: self.ok,
            found: words(self.found),
            problems: self.problems.into_iter().map(words).collect(),
            did: self.did.map(words),
            hint: self.hint.map(words),
        }
    }
}

fn well(check: &'static str, found: Message) -> Check {
    Check {
        check,
        ok: true,
        found,
        problems: Vec::new(),
        did: None,
        hint: None,
    }
}

fn ill(check: &'static str, found: Message, problems: Vec<Message>) -> Check {
    Check {
        ok: false,
        problems,
        ..well(check, found)
    }
}

fn refused(check: &'static str, found: Message, error: EngineError) -> Check {
    Check {
        hint: error.hint,
        ..ill(check, found, vec![error.message])
    }
}
