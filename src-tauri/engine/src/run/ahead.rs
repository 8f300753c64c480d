//! Tells the sound device what is to come.
//!
//! What is to come is found by letting a copy of the session run ahead: it is
//! pure, so that it does exactly what the session will do if nobody acts.

use super::Driver;
use crate::ports::{Ports, Upcoming};
use limber_core::moment::{Moment, SECOND_NS};
use limber_core::session::Happened;
use limber_core::{CueKind, Session};

/// How far ahead tones are told, real time: time for a device to open, and no
/// more than a program that hangs may go on sounding.
const AHEAD_NS: u64 = 6 * SECOND_NS;
/// Two tellings of one tone differ by no more than this.
const SAME_NS: u64 = 2_000_000;
/// A tone that was told sounds within this of its cue.
const NEAR_NS: u64 = SECOND_NS / 2;

/// A sounding cue to come.
pub(super) struct Coming {
    /// When it is due, awake clock.
    pub awake_ns: u64,
    pub kind: CueKind,
    pub n: Option<u8>,
    pub step: usize,
}

/// Runs a copy of `session` `far_ns` of real time ahead and shows each sounding
/// cue, with the copy as it is then.
pub(super) fn run(session: &Session, far_ns: u64, mut show: impl FnMut(&Session, Coming)) {
    let Some(base) = session.last_moment().filter(|_| session.is_running()) else {
        return;
    };
    let (speed, attended_ns) = (u64::from(session.speed()), session.times().attended_ns);
    let mut ahead = session.clone();
    let mut gone_ns = 0;
    while gone_ns < far_ns && ahead.is_running() {
        gone_ns += SECOND_NS;
        let reaction = ahead.tick(Moment {
            awake_ns: base.awake_ns.saturating_add(gone_ns),
            boot_ns: base.boot_ns.saturating_add(gone_ns),
            ..base
        });
        for effect in reaction.effects {
            if let Happened::Cue {
                kind,
                n,
                sound: true,
                step,
                ..
            } = effect.what
            {
                let in_ns = effect.timeline_ns.saturating_sub(attended_ns) / speed;
                let awake_ns = base.awake_ns.saturating_add(in_ns);
                let coming = Coming {
                    awake_ns,
                    kind,
                    n,
                    step,
                };
                show(&ahead, coming);
            }
        }
    }
}

/// The tones of the next [`AHEAD_NS`] if nobody acts.
fn upcoming(session: &Session) -> Vec<Upcoming> {
    let mut found = Vec::new();
    run(session, AHEAD_NS, |_, Coming { awake_ns, kind, .. }| {
        found.push(Upcoming { awake_ns, kind });
    });
    found
}
impl Driver {
    /// Tells the device of the next tones where they are not what it knows.
    pub(super) fn tell_ahead(&mut self, now: &Moment, ports: &mut Ports<'_>) {
        let new = upcoming(&self.session);
        self.told.retain(|cue| cue.awake_ns > now.awake_ns);
        let same = self.told.len() == new.len()
            && self.told.iter().zip(&new).all(|(told, new)| {
                told.kind == new.kind && told.awake_ns.abs_diff(new.awake_ns) <= SAME_NS
            });
        if !same {
            ports.tones.plan(now.awake_ns, &new);
            self.told = new;
        }
    }

    /// Whether the device knew of the tone that is due now.
    pub(super) fn was_told(&mut self, kind: CueKind, ports: &Ports<'_>) -> bool {
        let now = ports.clock.now().awake_ns;
        let found = self
            .told
            .iter()
            .position(|told| told.kind == kind && told.awake_ns <= now.saturating_add(NEAR_NS));
        match found {
            Some(index) => {
                let told = self.told.remove(index);
                now.saturating_sub(told.awake_ns) <= 2 * SECOND_NS
            }
            None => false,
        }
    }
}
