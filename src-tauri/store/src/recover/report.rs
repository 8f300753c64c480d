//! What is told after a damaged log was put right. It is kept in the log itself
//! until somebody was told, so that a kill in between loses no word of it.

use crate::damage::{Damage, kept};
use crate::error::StoreError;
use crate::setting;
use crate::store::Store;
use limber_core::{SessionId, Wall};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Under this key waits what nobody was told yet.
pub(crate) const KEY: &str = "notice.recovered";

/// A session that is not in the log any more as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LostSession {
    /// Its id.
    pub id: SessionId,
    /// The routine's name.
    pub routine: String,
    /// When it started.
    pub started_at: Wall,
    /// Whether the backup had an earlier state of it, which stands now.
    pub earlier_state: bool,
}

/// A backup that took the damaged log's place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FromBackup {
    /// Its file name.
    pub name: String,
    /// When it was made.
    pub made_at: Wall,
}

/// A damaged log that was put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovered {
    /// When.
    pub at: Wall,
    /// What was wrong with it.
    #[serde(deserialize_with = "kept")]
    pub what: Damage,
    /// Where the damaged file lies now, untouched, its log beside it.
    pub moved_to: PathBuf,
    /// The newest good backup; `None` where there was none.
    pub restored_from: Option<FromBackup>,
    /// Newer backups that were not good, by name.
    pub bad_backups: Vec<String>,
    /// Sessions read whole from the damaged file that the backup did not have,
    /// or not as far.
    pub salvaged: u32,
    /// Sessions that could not be read whole, oldest first.
    pub lost: Vec<LostSession>,
    /// Sessions of which not even the date could be read.
    pub lost_unnamed: u32,
    /// Whether the damaged file's list of sessions could be read to its end. If
    /// not, more may be lost than is known.
    pub complete: bool,
}

impl Recovered {
    /// What happened, in a few plain sentences.
    pub fn message(&self) -> String {
        let mut said = format!("The log was damaged ({}) and was put right.", self.what);
        match &self.restored_from {
            Some(backup) => said.push_str(&format!(
                " The backup of {} was taken; {}.",
                day_time(backup.made_at),
                sessions(self.salvaged, "read from the damaged file besides"),
            )),
            None => said.push_str(&format!(
                " There was no good backup; {}.",
                sessions(self.salvaged, "read from the damaged file"),
            )),
        }
        let mut lost: Vec<String> = self.lost.iter().map(lost_words).collect();
        if self.lost_unnamed > 0 {
            lost.push(sessions(self.lost_unnamed, "not readable at all"));
        }
        if !lost.is_empty() {
            said.push_str(&format!(" Lost: {}.", lost.join("; ")));
        }
        if !self.complete {
            let since = self
                .restored_from
                .as_ref()
                .map_or_else(|| "the beginning".to_owned(), |b| day_time(b.made_at));
            said.push_str(&format!(
                " The damaged file could not be read to its end: sessions between {since} and {} \
                 that the history does not show are lost.",
                day_time(self.at)
            ));
        } else if lost.is_empty() {
            said.push_str(" No session was lost.");
        }
        said
    }
}

fn lost_words(lost: &LostSession) -> String {
    let whole = format!("{} of {}", lost.routine, day_time(lost.started_at));
    if lost.earlier_state {
        format!("the end of {whole}")
    } else {
        whole
    }
}

fn sessions(count: u32, how: &str) -> String {
    match count {
        0 => format!("no session was {how}"),
        1 => format!("1 session was {how}"),
        count => format!("{count} sessions were {how}"),
    }
}

fn day_time(wall: Wall) -> String {
    wall.to_datetime().format("%Y-%m-%d %H:%M").to_string()
}

impl Store {
    /// What nobody was told yet of damaged logs that were put right, oldest
    /// first.
    pub fn recovered(&self) -> Result<Vec<Recovered>, StoreError> {
        let json = self.setting(KEY)?;
        // Words that another version wrote are no reason to fail.
        Ok(json
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default())
    }

    /// As [`Store::recovered`], and somebody is told now: it is said once.
    pub fn take_recovered(&mut self) -> Result<Vec<Recovered>, StoreError> {
        let untold = self.recovered()?;
        if !untold.is_empty() {
            self.change(|tx, device| setting::set(tx, device, KEY, "[]"))?;
        }
        Ok(untold)
    }
}
