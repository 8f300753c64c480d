//! A disk that remembers what it was told to keep, and may keep anything of the
//! rest: what a file system promises, and nothing more.

use crate::tape::Op;
use fastrand::Rng;
use std::collections::BTreeMap;

/// What a disk writes whole or not at all, bytes.
const SECTOR: usize = 512;

#[derive(Clone, Debug)]
enum Change {
    Write { at: usize, bytes: Vec<u8> },
    Truncate(usize),
}

#[derive(Clone, Debug, Default)]
struct File {
    /// As of the last sync.
    kept: Vec<u8>,
    /// Since then, in order.
    pending: Vec<Change>,
}

#[derive(Clone, Debug)]
enum NameChange {
    Made(String, usize),
    Gone(String),
}

/// How much of what was not synced survives a cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// All of it: only the program died.
    AllKept,
    /// None of it.
    AllLost,
    /// Any sectors of it, of any write, in any mixture.
    Torn,
}

/// The database's folder on such a disk.
#[derive(Clone, Debug, Default)]
pub struct Platter {
    files: Vec<File>,
    live: BTreeMap<String, usize>,
    kept: BTreeMap<String, usize>,
    names: Vec<NameChange>,
}

impl Platter {
    /// Does `op`. What is said goes nowhere.
    ///
    /// # Panics
    /// Where it is about a file that is not there.
    pub fn does(&mut self, op: &Op) {
        match op {
            Op::Create(name) => {
                if !self.live.contains_key(name) {
                    self.files.push(File::default());
                    let file = self.files.len() - 1;
                    self.live.insert(name.clone(), file);
                    self.names.push(NameChange::Made(name.clone(), file));
                }
            }
            Op::Write { file, at, bytes } => self.file(file).pending.push(Change::Write {
                at: *at,
                bytes: bytes.clone(),
            }),
            Op::Truncate { file, len } => self.file(file).pending.push(Change::Truncate(*len)),
            Op::Sync(file) => {
                let file = self.file(file);
                for change in std::mem::take(&mut file.pending) {
                    apply(&mut file.kept, &change);
                }
            }
            Op::SyncFolder => {
                self.kept.clone_from(&self.live);
                self.names.clear();
            }
            Op::Unlink(name) => {
                if self.live.remove(name).is_some() {
                    self.names.push(NameChange::Gone(name.clone()));
                }
            }
            Op::Say(_) => {}
        }
    }

    fn file(&mut self, name: &str) -> &mut File {
        let at = self.live.get(name).expect("a file that was made");
        &mut self.files[*at]
    }

    /// Name and content of every file as the next start finds them.
    pub fn after(&self, cut: Cut, rng: &mut Rng) -> BTreeMap<String, Vec<u8>> {
        let mut names = self.kept.clone();
        // A file system keeps changes of names in their order.
        let survive = match cut {
            Cut::AllKept => self.names.len(),
            Cut::AllLost => 0,
            Cut::Torn => rng.usize(0..=self.names.len()),
        };
        for change in self.names.iter().take(survive) {
            match change {
                NameChange::Made(name, file) => names.insert(name.clone(), *file),
                NameChange::Gone(name) => names.remove(name),
            };
        }
        names
            .into_iter()
            .map(|(name, file)| (name, self.files[file].after(cut, rng)))
            .collect()
    }
}

impl File {
    fn after(&self, cut: Cut, rng: &mut Rng) -> Vec<u8> {
        let mut content = self.kept.clone();
        match cut {
            Cut::AllLost => {}
            Cut::AllKept => {
                for change in &self.pending {
                    apply(&mut content, change);
                }
            }
            Cut::Torn => {
                let likely = [0.1, 0.5, 0.9, 0.98][rng.usize(0..4)];
                for change in &self.pending {
                    match change {
                        Change::Truncate(_) => {
                            if rng.f64() < likely {
                                apply(&mut content, change);
                            }
                        }
                        Change::Write { at, bytes } => {
                            for (at, piece) in sectors(*at, bytes) {
                                if rng.f64() < likely {
                                    write(&mut content, at, piece);
                                }
                            }
                            // The length may survive what stood there.
                            if rng.f64() < 0.1 {
                                let end = at + bytes.len();
                                let longer = content.len().max(end);
                                content.resize(longer, 0);
                            }
                        }
                    }
                }
            }
        }
        content
    }
}

fn apply(content: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Write { at, bytes } => write(content, *at, bytes),
        Change::Truncate(len) => content.resize(*len, 0),
    }
}

fn write(content: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if content.len() < end {
        content.resize(end, 0);
    }
    content[at..end].copy_from_slice(bytes);
}

/// The parts of a write that lie in one sector each.
fn sectors(at: usize, bytes: &[u8]) -> Vec<(usize, &[u8])> {
    let mut pieces = Vec::new();
    let mut done = 0;
    while done < bytes.len() {
        let place = at + done;
        let left = SECTOR - place % SECTOR;
        let end = bytes.len().min(done + left);
        pieces.push((place, &bytes[done..end]));
        done = end;
    }
    pieces
}
