//! What lies over the running session: keys, set-up, the swap.

use crate::play::keys::Key;
use limber_engine::wire::player::{Act, Snapshot, SwapReasonItem};

/// A move that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What is shown instead of the plain player.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// Nothing.
    #[default]
    None,
    /// The keys.
    Help,
    /// How to get into position.
    Setup,
    /// Why swap?
    Reasons,
    /// What instead?
    Moves {
        /// The reason chosen.
        reason: String,
        /// The moves, best first, at most nine.
        moves: Vec<Offered>,
    },
    /// When to stop.
    StopCard,
}

/// Where the sheet finds what it offers.
pub trait Shelf {
    /// The reasons for a swap, at most nine.
    fn reasons(&self) -> &[SwapReasonItem];
    /// The moves to offer instead of `exercise`, best first.
    fn moves(&self, exercise: &str, reason: &str) -> Vec<Offered>;
}

/// What a key does while `sheet` is open: the sheet afterwards and what to ask
/// of the session. `None`: the key is not the sheet's, and it closes.
pub fn press(
    sheet: &Sheet,
    key: Key,
    snapshot: &Snapshot,
    shelf: &dyn Shelf,
) -> Option<(Sheet, Option<Act>)> {
    match (sheet, key) {
        (Sheet::None, _) => None,
        (_, Key::Resize) => Some((sheet.clone(), None)),
        (_, Key::Back) => Some((Sheet::None, None)),
        // The same key closes what it opened.
        (Sheet::Help, Key::Help) | (Sheet::Setup, Key::Setup) => Some((Sheet::None, None)),
        (Sheet::Reasons, Key::Digit(0)) => Some((Sheet::StopCard, Some(Act::StopCard))),
        (Sheet::Reasons, Key::Digit(n)) => {
            let Some(reason) = nth(shelf.reasons(), n) else {
                return Some((sheet.clone(), None));
            };
            let exercise = snapshot.step.as_ref().map(|step| step.exercise.as_str());
            Some((
                Sheet::Moves {
                    reason: reason.reason.clone(),
                    moves: exercise
                        .map(|exercise| shelf.moves(exercise, &reason.reason))
                        .unwrap_or_default(),
                },
                None,
            ))
        }
        (Sheet::Moves { reason, moves }, Key::Digit(n)) => match nth(moves, n) {
            Some(offered) => Some((
                Sheet::None,
                Some(Act::Swap {
                    reason: reason.clone(),
                    to: offered.id.clone(),
                }),
            )),
            None => Some((sheet.clone(), None)),
        },
        (Sheet::Reasons | Sheet::Moves { .. }, Key::Swap) => Some((Sheet::None, None)),
        (_, _) => None,
    }
}

/// The item that is listed as number `n`, from 1.
fn nth<T>(items: &[T], n: u8) -> Option<&T> {
    items.get(usize::from(n).checked_sub(1)?)
}
