//! Backups: listed, made, taken back; and what is told once.

use super::Limber;
use crate::error::{EngineError, ErrorKind};
use crate::told;
use crate::wire::care::{BackupItem, BackupList, BackupMade, BackupRestored};
use crate::wire::{Problem, VERSION};
use limber_core::SessionId;
use limber_store::{Backup, FILE_NAME, HeldFor, Made, Store, Why};
use limber_text::say;
use std::path::{Path, PathBuf};

impl Limber {
    /// The backups, newest first, whatever state the log is in. Makes nothing.
    pub fn backups(&self) -> Result<BackupList, EngineError> {
        let backups = Store::backups_in(&self.dir)?;
        Ok(BackupList {
            v: VERSION,
            log: self.dir.join(FILE_NAME).display().to_string(),
            folder: Store::backup_folder(&self.dir).display().to_string(),
            backups: backups.iter().map(BackupItem::from).collect(),
        })
    }

    /// Makes a backup because the person asked for it.
    pub fn back_up_now(&self) -> Result<BackupMade, EngineError> {
        self.back_up(Why::ByHand)
    }

    /// Makes the backup that every import begins with.
    pub fn back_up_before_import(&self) -> Result<BackupMade, EngineError> {
        self.back_up(Why::BeforeImport)
    }

    fn back_up(&self, why: Why) -> Result<BackupMade, EngineError> {
        let now = self.env.clock.now().wall;
        let made = self.reading(None, |store| store.back_up(why, now).map(Some))?;
        made.map(BackupMade::from).ok_or_else(|| {
            EngineError::new(ErrorKind::NotFound, say!("wrong-nothing-to-back-up"))
                .hint(say!("hint-first-session"))
        })
    }

    /// Makes the daily backup where it is due, and thins the backups out. For a
    /// shell to call after its first screen, and after a session; it copies the
    /// whole log once a day. Does nothing where there is no log.
    pub fn look_after(&self) -> Result<Option<BackupMade>, EngineError> {
        let now = self.env.clock.now().wall;
        let made = self.reading(None, |store| store.keep_up_backups(now))?;
        Ok(made.map(BackupMade::from))
    }

    /// Whether [`Limber::look_after`] has something to do.
    pub fn backup_due(&self) -> Result<bool, EngineError> {
        let now = self.env.clock.now().wall;
        self.reading(false, |store| store.backup_due(now))
    }

    /// Replaces everything in the log by the backup `file`: a name from
    /// [`Limber::backups`], or a path. What is replaced becomes one more backup.
    /// [`ErrorKind::InTheWay`], naming who, while a session runs. Steps that
    /// could be undone are forgotten: they were of the log that is gone.
    pub fn restore(&self, file: &str) -> Result<BackupRestored, EngineError> {
        let path = self.backup_file(file);
        if !path.exists() {
            return Err(EngineError::new(
                ErrorKind::NotFound,
                say!("wrong-no-backup", file = file),
            )
            .hint(say!("hint-backup-list")));
        }
        let lock = self.lock(HeldFor::Restore)?;
        let now = self.env.clock.now().wall;
        let restored = self.store_to_write()?.restore(&path, now, &lock)?;
        self.forget_steps();
        Ok(BackupRestored {
            v: VERSION,
            restored: path.display().to_string(),
            replaced: BackupItem::from(&restored.replaced),
            upgraded: restored.upgraded_from.is_some(),
            damaged: words(&restored.damaged),
        })
    }

    /// A plain name is one of the folder of the backups, unless there is only
    /// such a file here.
    fn backup_file(&self, file: &str) -> PathBuf {
        let named = Path::new(file);
        let in_folder = Store::backup_folder(&self.dir).join(named);
        if named.components().count() == 1 && (in_folder.exists() || !named.exists()) {
            in_folder
        } else {
            named.to_owned()
        }
    }

    /// Closes the log until it is needed again.
    pub fn close(&self) {
        self.store.borrow_mut().take();
    }

    /// What has to be told once, such as a damaged log that was put right. Opens
    /// the log where there is one, as every screen does; a log that can't be
    /// opened is told by whoever needs it.
    pub fn notices(&self) -> Vec<Problem> {
        let waits = |store: &Store| store.recovered();
        // Read first: where there is nothing to tell, nothing is written.
        match self.reading(Vec::new(), waits) {
            Ok(untold) if !untold.is_empty() => {}
            Ok(_) | Err(_) => return Vec::new(),
        }
        let told = self
            .store_to_write()
            .and_then(|mut store| Ok(store.take_recovered()?));
        let locale = self.locale();
        match told {
            Ok(untold) => untold
                .iter()
                .map(|recovered| Problem {
                    kind: "recovered".to_owned(),
                    message: told::recovered(recovered, locale).words(locale.language),
                    hint: Some(told::kept_file(recovered).words(locale.language)),
                })
                .collect(),
            Err(error) => {
                tracing::warn!(%error, "a notice waits");
                Vec::new()
            }
        }
    }
}

impl From<&Backup> for BackupItem {
    fn from(backup: &Backup) -> Self {
        Self {
            file: backup.name.clone(),
            made_at: backup.made_at.to_iso(),
            why: backup.why.word().to_owned(),
            bytes: backup.bytes,
        }
    }
}

impl From<Made> for BackupMade {
    fn from(made: Made) -> Self {
        Self {
            v: VERSION,
            backup: BackupItem::from(&made.backup),
            damaged: words(&made.damaged),
        }
    }
}

fn words(sessions: &[SessionId]) -> Vec<String> {
    sessions.iter().map(ToString::to_string).collect()
}
