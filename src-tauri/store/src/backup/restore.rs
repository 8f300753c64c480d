//! Taking a backup back: into the live database, as one transaction of it.

use super::copy::{copy, prepare};
use super::folder::Folder;
use super::{Backup, Why, back_up};
use crate::error::{StoreError, Trouble};
use crate::lock::SessionLock;
use crate::open;
use crate::schema;
use crate::store::Store;
use limber_core::{SessionId, Wall};
use rusqlite::Connection;
use std::path::Path;

/// What a restore did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What was replaced, kept as one more backup.
    pub replaced: Backup,
    /// The schema of the backup, where it was older and was upgraded.
    pub upgraded_from: Option<u32>,
    /// Sessions in the backup whose journal is not as it was written.
    pub damaged: Vec<SessionId>,
}

impl Store {
    /// Replaces everything in the log by what is in `file`, which stays as it
    /// is. What is replaced is kept as one more backup first. The installation
    /// keeps its id.
    ///
    /// `_lock` shows that no session runs meanwhile. Killed at any moment, the
    /// log is the old or the new, whole: the copy is upgraded and looked through
    /// beside the log, and goes into it in one transaction.
    ///
    /// Refused, with nothing changed: a file that is missing, not ours, damaged,
    /// of a newer schema, or the log itself.
    pub fn restore(
        &mut self,
        file: &Path,
        now: Wall,
        _lock: &SessionLock,
    ) -> Result<Restored, StoreError> {
        let same = |path: &Path| std::fs::canonicalize(path).ok();
        if same(file).is_some_and(|file| Some(file) == same(self.path())) {
            return Err(StoreError::OwnFile {
                path: file.to_owned(),
            });
        }
        let folder = Folder::enter(self.path())?;
        let work = folder.work_file();
        let device = self.device();
        let verified = prepare(file, work.path(), Some(device), self.migrations())?;
        let replaced = back_up(
            &folder,
            self.reader(),
            Why::BeforeRestore,
            now,
            self.migrations(),
        )?;
        self.take_over(work.path())?;
        let newest = schema::newest(self.migrations());
        tracing::info!(file = %file.display(), "restored");
        Ok(Restored {
            replaced: replaced.backup,
            upgraded_from: Some(verified.schema).filter(|schema| *schema < newest),
            damaged: verified.damaged,
        })
    }

    fn take_over(&mut self, prepared: &Path) -> Result<(), StoreError> {
        let path = self.path().to_owned();
        let run = |to: &mut Connection| -> Result<(), Trouble> {
            let from = Connection::open_with_flags(prepared, open::flags())?;
            // Both are of one size but for a file that somebody else wrote anew;
            // a log cannot change the size of its pages while it is open.
            let size = |db: &Connection| {
                db.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0))
            };
            let (here, there) = (size(to)?, size(&from)?);
            if here != there {
                from.pragma_update(None, "page_size", here)?;
                from.execute_batch("VACUUM")?;
            }
            copy(&from, to)
        };
        run(self.writer()).map_err(|trouble| trouble.at(&path))
    }
}
