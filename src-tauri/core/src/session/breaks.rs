//! When a session was paused, and why, as its journal tells.

use super::*;

/// A time in which nothing counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// Why.
    pub why: PauseReason,
    /// Since when.
    pub from: Wall,
    /// When it went on or was ended; `None` while it lasts.
    pub to: Option<Wall>,
    /// The gap it began with, where nobody attended.
    pub gap: Option<Gap>,
    /// Milliseconds paused, without the gap; `None` where the program started
    /// again meanwhile, as no clock measured that.
    pub paused_ms: Option<u64>,
    /// Which record was being made or comes next.
    pub record: usize,
    /// Whether it broke the work of that record.
    pub within: bool,
}

impl Session {
    /// Every break of the session that `entries` tell of, in order.
    pub fn breaks(
        id: SessionId,
        device: DeviceId,
        plan: Plan,
        speed: u32,
        entries: &[Entry],
    ) -> Result<Vec<Break>, ReplayError> {
        let mut breaks: Vec<Break> = Vec::new();
        let mut open: Option<Moment> = None;
        Self::replay_watched(id, device, plan, speed, entries, |session, moment| {
            match (session.status, open) {
                (Status::Paused { why, since, gap }, None) => {
                    open = Some(since);
                    breaks.push(session.break_at(why, since, gap));
                }
                (Status::Paused { .. }, Some(_)) | (_, None) => {}
                (_, Some(since)) => {
                    open = None;
                    if let Some(last) = breaks.last_mut() {
                        last.to = Some(moment.wall);
                        last.paused_ms = moment.boot_since(&since).map(|ns| ns / MS_NS);
                    }
                }
            }
        })?;
        Ok(breaks)
    }

    fn break_at(&self, why: PauseReason, since: Moment, gap: Option<Gap>) -> Break {
        let gone_ms = gap.map_or(0, |gap| gap.boot_ns / MS_NS);
        let work = self.step().is_some_and(|step| step.kind.is_work());
        let begun = self.place.elapsed_ns > 0;
        Break {
            why,
            from: since
                .wall
                .minus_ms(i64::try_from(gone_ms).unwrap_or(i64::MAX)),
            to: None,
            gap,
            paused_ms: None,
            record: self.place.record.unwrap_or(self.records.len()),
            within: work && begun && !matches!(self.place.part, Part::ReadyAgain { .. }),
        }
    }
}
