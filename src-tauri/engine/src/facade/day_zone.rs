//! Whose clock says which day a session belongs to, as the person chose: each by its
//! own record, or all by the zone this device is in.

use super::Limber;
use super::weeks::Stored;
use crate::error::EngineError;
use limber_core::log::SessionHead;
use limber_core::{DayZone, Wall};
use limber_store::{Store, StoreError};

impl Limber {
    /// Makes `store` count days as the person chose. They may have moved to another
    /// zone, or another program may have brought the choice. Where it can't be done
    /// now the days stay as they are counted until the log is opened again.
    pub(super) fn settle_days(&self, store: &mut Store) {
        let settled = Stored::of(store).and_then(|stored| {
            let zone = match stored.here {
                true => self.env.clock.zone(),
                false => DayZone::default(),
            };
            store.count_days_by(&zone)
        });
        match settled {
            Ok(false) => {}
            Ok(true) => tracing::info!("days are counted otherwise"),
            Err(error) => tracing::warn!(%error, "days stay as they were counted"),
        }
    }

    /// As [`Limber::settle_days`], where the clock of this device no longer shows
    /// what days are counted by: a person travels while the program is open.
    pub(super) fn settle_days_here(&self, now: Wall) -> Result<(), EngineError> {
        let settled = self.reading(true, |store| {
            let here = Stored::of(store)?.here;
            let zone = store.day_zone()?;
            Ok(here != zone.is_recorded() && (!here || zone.local(now) == now))
        })?;
        if !settled {
            self.settle_days(&mut *self.store_to_write()?);
        }
        Ok(())
    }

    /// Whose clock days are counted by now.
    pub(super) fn day_zone(&self) -> Result<DayZone, EngineError> {
        self.reading(DayZone::default(), Store::day_zone)
    }
}

/// `head` with its times as the clock shows them that days are counted by: as lists
/// show it, beside others of its day.
pub(super) fn counted(zone: &DayZone, mut head: SessionHead) -> SessionHead {
    head.started_at = zone.local(head.started_at);
    head.ended_at = head.ended_at.map(|ended| zone.local(ended));
    head
}

impl Stored {
    /// What `store` has. What makes no sense counts as unset.
    pub(super) fn of(store: &Store) -> Result<Self, StoreError> {
        let json = store.setting(super::weeks::KEY)?;
        Ok(json
            .and_then(|json| serde_json::from_str::<Self>(&json).ok())
            .filter(|stored| stored.goal.is_sound())
            .unwrap_or_default())
    }
}
