//! A file from elsewhere into the log: looked at first, then taken over in one
//! transaction and as one step that can be undone.

use super::Limber;
use super::export::{Watch, cancelled};
use super::undo::Op;
use crate::error::{EngineError, ErrorKind};
use crate::told;
use crate::wire::VERSION;
use crate::wire::change::{Changed, View};
use crate::wire::import::{ImportOwn, ImportOwnPiece, ImportReport, ImportSession};
use limber_core::log::Carried;
use limber_core::{BlockId, ExerciseId, Library, RoutineId};
use limber_exchange::archive::{ArchiveError, ArchiveErrorKind, ArchiveReader, LogReader, is_log};
use limber_store::{
    Conflicts, DayRange, HeldFor, ImportId, Named, NamedOwn, OwnKind, Purpose, Ready, Readying,
    Setup, Store, Tally,
};
use limber_text::{Language, say};
use std::fs::File;
use std::io::{self, Read, Seek as _};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

/// What to do with what a file brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportChoice {
    /// Where a session went on here and there: whether the file's takes the
    /// place of the one here.
    pub take_conflicting: bool,
    /// Whether the settings come along.
    pub settings: bool,
}

impl Limber {
    /// What an import of the file `path` would do. Changes nothing.
    pub fn look_at_import(
        &self,
        path: &Path,
        watch: &mut Watch<'_>,
    ) -> Result<ImportReport, EngineError> {
        let tally = match self.reading(None, |store| Ok(Some(store.path().to_owned())))? {
            Some(_) => {
                let _lock = self.lock(HeldFor::Import)?;
                bring(&mut *self.store_to_write()?, path, Purpose::Look, watch)?
            }
            // Nothing is made for a look; an empty log elsewhere does as well.
            None => {
                let name = format!("limber-look-{}", self.env.ids.uuid());
                let spare = self.env.spare.first().cloned();
                let dir = spare.unwrap_or_else(std::env::temp_dir).join(name);
                let seen = self.look_from_nowhere(&dir, path, watch);
                if let Err(error) = std::fs::remove_dir_all(&dir) {
                    tracing::debug!(%error, "an empty log stays behind");
                }
                seen?
            }
        };
        self.report(path, false, &tally)
    }

    fn look_from_nowhere(
        &self,
        dir: &Path,
        path: &Path,
        watch: &mut Watch<'_>,
    ) -> Result<Tally, EngineError> {
        let setup = Setup {
            new_device: limber_core::DeviceId(self.env.ids.uuid()),
            now: self.env.clock.now().wall,
        };
        let mut store = Store::open(dir, &setup)?;
        bring(&mut store, path, Purpose::Look, watch)
    }

    /// Takes over what the file `path` brings, after a backup: all of it, or
    /// nothing. One step for undo. [`ErrorKind::InTheWay`] while a session runs.
    pub fn import(
        &self,
        path: &Path,
        choice: ImportChoice,
        watch: &mut Watch<'_>,
    ) -> Result<(ImportReport, Changed), EngineError> {
        self.lock(HeldFor::Import)?;
        // What is no archive at all is found out before a backup is made.
        let open = || Pieces::of(File::open(path)?, &AtomicU64::new(0))?.next_piece();
        open().map_err(|error| wrong(path, &error))?;
        let here = self.reading(false, |store| {
            Ok(store.carried_count(DayRange::ALL)? > 0 || !store.own()?.is_empty())
        })?;
        if here {
            self.back_up_before_import()?;
        }
        let id = ImportId(self.env.ids.uuid());
        let tally = self.bring_in(id, path, choice, watch)?;
        let views = vec![
            View::History,
            View::Today,
            View::Trends,
            View::Session,
            View::Settings,
            View::Exercises,
            View::Exercise,
            View::Routines,
            View::Routine,
        ];
        if tally.import.is_none() {
            return Ok((self.report(path, true, &tally)?, self.after(views)));
        }
        let name = path.file_name().unwrap_or(path.as_os_str());
        let changed = self.done(
            say!("change-import", name = Path::new(name)),
            views,
            Op::Import {
                id,
                path: path.to_owned(),
                choice,
            },
            Op::TakeBack { id },
        );
        Ok((self.report(path, true, &tally)?, changed))
    }

    pub(super) fn bring_in(
        &self,
        id: ImportId,
        path: &Path,
        choice: ImportChoice,
        watch: &mut Watch<'_>,
    ) -> Result<Tally, EngineError> {
        let _lock = self.lock(HeldFor::Import)?;
        let purpose = Purpose::Bring {
            import: id,
            now: self.env.clock.now().wall,
            conflicts: if choice.take_conflicting {
                Conflicts::Take
            } else {
                Conflicts::Keep
            },
            settings: choice.settings,
        };
        let mut store = self.store_to_write()?;
        let tally = bring(&mut store, path, purpose, watch)?;
        self.settle_days(&mut store);
        drop(store);
        self.forget_shelf();
        Ok(tally)
    }

    fn report(
        &self,
        path: &Path,
        imported: bool,
        tally: &Tally,
    ) -> Result<ImportReport, EngineError> {
        let library = self.library()?;
        let own = &tally.own;
        let language = self.locale().language;
        let session = |named: &Named| session(named, language);
        Ok(ImportReport {
            v: VERSION,
            file: path.display().to_string(),
            imported,
            new: tally.new,
            same: tally.same,
            newer: tally.newer,
            older: tally.older,
            conflicting: tally.conflicting,
            damaged: tally.damaged,
            own: ImportOwn {
                new: own.new,
                same: own.same,
                newer: own.newer,
                conflicting: own.conflicting,
                conflicts: own
                    .conflicts
                    .iter()
                    .map(|named| piece(&library, named))
                    .collect(),
            },
            settings: tally.settings,
            conflicts: tally.conflicts.iter().map(session).collect(),
            stay_out: tally.stay_out.iter().map(session).collect(),
        })
    }
}

fn piece(library: &Library, named: &NamedOwn) -> ImportOwnPiece {
    let exercise = |id: &str| {
        let exercise = library.exercise(&ExerciseId::from(id));
        exercise.map(|exercise| exercise.name.clone())
    };
    let (kind, id, name) = match named {
        NamedOwn::Picture(id) => ("picture", id, exercise(id)),
        NamedOwn::Own(OwnKind::Exercise, id) => (OwnKind::Exercise.word(), id, exercise(id)),
        NamedOwn::Own(OwnKind::Block, id) => {
            let block = library.blocks.get(&BlockId::from(id.as_str()));
            let name = block.map(|block| block.name.clone());
            (OwnKind::Block.word(), id, name)
        }
        NamedOwn::Own(OwnKind::Routine, id) => {
            let routine = library.routines.get(&RoutineId::from(id.as_str()));
            let name = routine.map(|routine| routine.name.clone());
            (OwnKind::Routine.word(), id, name)
        }
    };
    ImportOwnPiece {
        kind: kind.to_owned(),
        id: id.clone(),
        name: name.unwrap_or_else(|| id.clone()),
    }
}

/// Pieces that are read ahead of the one that is written. Few: each may have
/// [`PIECE_MAX`](limber_exchange::archive::PIECE_MAX) bytes.
const AHEAD: usize = 4;

/// Reads the file `path` into `store`; on a thread of its own, which also does all
/// that needs no database: it takes about as long as writing the rows.
fn bring(
    store: &mut Store,
    path: &Path,
    purpose: Purpose,
    watch: &mut Watch<'_>,
) -> Result<Tally, EngineError> {
    let unread = |error: io::Error| wrong(path, &ArchiveError::Io(error));
    let file = File::open(path).map_err(unread)?;
    let total = file.metadata().map_err(unread)?.len();
    let read = &AtomicU64::new(0);
    let pieces_in = Pieces::of(file, read).map_err(|error| wrong(path, &error))?;
    let readying = Readying::counting_by(store.day_zone()?);
    let (sender, pieces) = sync_channel(AHEAD);
    thread::scope(|scope| {
        thread::Builder::new()
            .name("import".to_owned())
            .spawn_scoped(scope, move || {
                read_ahead(pieces_in, readying, path, &sender)
            })
            .map_err(unread)?;
        store.bring(purpose, move |log| {
            // A reader that is gone without a word has not read to the end.
            let gone = |_| unread(io::ErrorKind::UnexpectedEof.into());
            while let Some(piece) = pieces.recv().map_err(gone)?? {
                if piece.is_session() && !watch(read.load(Relaxed), total) {
                    return Err(cancelled());
                }
                log.take_ready(piece)?;
            }
            Ok(())
        })
    })
}

/// What the file has next; nothing after its end.
type Next = Result<Option<Ready>, EngineError>;

/// A file that is being read: an archive, or the log as JSON.
enum Pieces<'a> {
    Archive(Box<ArchiveReader<Counted<'a>>>),
    Log(Box<LogReader<Counted<'a>>>),
}

impl<'a> Pieces<'a> {
    fn of(mut file: File, read: &'a AtomicU64) -> Result<Self, ArchiveError> {
        let mut start = Vec::new();
        file.by_ref().take(START).read_to_end(&mut start)?;
        file.rewind()?;
        let input = Counted { inner: file, read };
        Ok(if is_log(&start) {
            Self::Log(Box::new(LogReader::new(input)))
        } else {
            Self::Archive(Box::new(ArchiveReader::new(input)))
        })
    }

    fn next_piece(&mut self) -> Result<Option<Carried>, ArchiveError> {
        match self {
            Self::Archive(archive) => archive.next_piece(),
            Self::Log(log) => log.next_piece(),
        }
    }
}

/// As much of a file as tells what it is, bytes.
const START: u64 = 64;

/// Hands on what `pieces` gives, up to its end or the first error, or until
/// nobody takes it any more.
fn read_ahead(
    mut pieces: Pieces<'_>,
    mut readying: Readying,
    path: &Path,
    sender: &SyncSender<Next>,
) {
    let mut next = || -> Next {
        let piece = pieces.next_piece().map_err(|error| wrong(path, &error))?;
        Ok(piece.map(|piece| readying.ready(piece)).transpose()?)
    };
    loop {
        let next = next();
        let last = !matches!(next, Ok(Some(_)));
        if sender.send(next).is_err() || last {
            return;
        }
    }
}

/// Counts what was read, for whoever watches.
struct Counted<'a> {
    inner: File,
    read: &'a AtomicU64,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let count_64 = u64::try_from(count).unwrap_or_default();
        self.read.fetch_add(count_64, Relaxed);
        Ok(count)
    }
}

fn wrong(path: &Path, error: &ArchiveError) -> EngineError {
    let kind = match error.kind() {
        ArchiveErrorKind::Io => ErrorKind::Io,
        _ => ErrorKind::Malformed,
    };
    let (why, hint) = told::archive(error);
    EngineError::new(kind, say!("wrong-import", file = path, why = why))
        .hint(say!("hint-unchanged", hint = hint))
}

fn session(named: &Named, language: Language) -> ImportSession {
    ImportSession {
        id: named.id.to_string(),
        routine: named.routine.clone(),
        started_at: named.started_at.to_iso(),
        what: named
            .what
            .as_ref()
            .map(|what| told::damage(what).words(language)),
    }
}
