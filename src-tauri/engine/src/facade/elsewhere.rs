//! What other programs do to the same log.

use super::Limber;
use crate::error::EngineError;
use limber_store::SessionLock;

/// How the log stood; differs from an earlier mark where another program wrote,
/// or began or ended a session, in between. The session of this very program
/// writes on its own and counts too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    version: Option<i64>,
    holder: Option<String>,
}

impl Limber {
    /// How the log stands; cheap enough to ask every other second. Makes
    /// nothing.
    pub fn elsewhere(&self) -> Result<Elsewhere, EngineError> {
        Ok(Elsewhere {
            version: self.reading(None, |store| store.data_version().map(Some))?,
            holder: SessionLock::holder(&self.dir).map(|holder| holder.to_string()),
        })
    }
}
