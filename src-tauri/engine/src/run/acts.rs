//! From what a person asks to what happens to the session.

use super::Driver;
use crate::facade::swap_reason;
use crate::ports::Ports;
use crate::told;
use crate::wire::player::{Act, PlayEvent};
use limber_core::plan::Move;
use limber_core::session::{PauseReason, SwapTo};
use limber_core::swap::offers;
use limber_core::{Event, ExerciseId, Refusal};
use limber_text::Message;

impl Driver {
    pub(super) fn act(&mut self, act: Act, ports: &mut Ports<'_>) {
        let pause = |why| Event::Pause { why };
        let event = match act {
            Act::Pause => pause(PauseReason::Person),
            Act::SwapOpen => pause(PauseReason::Swap),
            Act::StopCard => pause(PauseReason::StopCard),
            Act::Resume => Event::Resume,
            Act::Next => Event::Next,
            Act::GoBack => Event::GoBack,
            Act::Previous => Event::Previous,
            Act::Restart => {
                let paused = !self.session.is_running();
                self.event(Event::Restart, ports);
                // "Do this hold again" goes on at once.
                if paused && self.session.ended().is_none() {
                    self.event(Event::Resume, ports);
                }
                return;
            }
            Act::Stay => Event::Stay,
            Act::Longer => Event::Longer,
            Act::Shorter => Event::Shorter,
            Act::Swap { reason, to } => match self.swap(&reason, &to) {
                Ok(event) => event,
                Err(refused) => {
                    self.line(ports, *refused);
                    return;
                }
            },
            Act::Finish => Event::Finish,
            Act::Discard => Event::Discard,
            Act::Refresh => {
                let now = ports.clock.now();
                let reaction = self.session.tick(now);
                self.take(reaction, &now, ports);
                self.snapshot(&now, ports);
                return;
            }
            Act::Close => {
                self.close(ports);
                return;
            }
        };
        self.event(event, ports);
    }

    /// The swap asked for, if it is one of those that would be offered.
    fn swap(&self, reason: &str, to: &str) -> Result<Event, Box<PlayEvent>> {
        let refused = |kind: &str, message: &Message| {
            Box::new(PlayEvent::Refused {
                kind: kind.to_owned(),
                message: message.words(self.language),
            })
        };
        let reason =
            swap_reason(reason).map_err(|error| refused(error.kind.word(), &error.message))?;
        let no = |why: Refusal| refused(why.word(), &told::refusal(why));
        let unfit = || no(Refusal::UnfitMove);
        let ahead = self
            .session
            .work_ahead()
            .and_then(|index| self.session.steps().get(index))
            .and_then(|step| self.library.exercise(&step.exercise))
            .ok_or_else(|| no(Refusal::NothingToSwap))?;
        let to = ExerciseId::from(to);
        let exercise = offers(&self.library, ahead, reason, &self.library.careful)
            .into_iter()
            .find(|offer| offer.id == to)
            .ok_or_else(unfit)?;
        Ok(Event::Swap {
            reason,
            to: Box::new(SwapTo {
                mov: Move::from(exercise),
                dose: exercise.usual_dose(),
            }),
        })
    }
}
