//! What holds for every sequence of events.

mod additive;
mod attended;
mod calm;
mod corrected;
mod exact;
mod finals;
mod model;
mod replayed;
