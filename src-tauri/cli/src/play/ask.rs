//! What to do with an unfinished session, asked before another one starts.

use super::face::offer_words;
use crate::text::{clock, plain};
use limber_engine::wire::player::Offer;
use limber_engine::wire::today::UnfinishedItem;
use std::io::{self, BufRead, Write};

/// Tells of `unfinished` and asks which of `offers` it shall be; `starting`
/// says that another session is to start. `None`: nothing, leave it as it is.
pub fn ask(unfinished: &UnfinishedItem, starting: bool) -> io::Result<Option<Offer>> {
    let mut out = io::stdout().lock();
    let side = unfinished
        .side
        .as_deref()
        .map(|side| format!(", {side}"))
        .unwrap_or_default();
    let target = unfinished
        .target_ms
        .map(|ms| format!(" of {}", clock(ms)))
        .unwrap_or_default();
    writeln!(
        out,
        "{} is unfinished, at {}{side}, {}{target}.",
        plain(&unfinished.routine.name),
        plain(&unfinished.at),
        clock(unfinished.elapsed_ms),
    )?;
    for (number, offer) in (1..).zip(&unfinished.offers) {
        writeln!(out, "  {number}  {}", label(*offer, starting))?;
    }
    loop {
        write!(out, "Number, or Enter to leave it: ")?;
        out.flush()?;
        let mut answer = String::new();
        let read = io::stdin().lock().read_line(&mut answer)?;
        let answer = answer.trim();
        if read == 0 || answer.is_empty() || answer.eq_ignore_ascii_case("q") {
            return Ok(None);
        }
        let chosen = answer
            .parse::<usize>()
            .ok()
            .and_then(|number| unfinished.offers.get(number.checked_sub(1)?));
        if let Some(offer) = chosen {
            return Ok(Some(*offer));
        }
    }
}

fn label(offer: Offer, starting: bool) -> String {
    let words = offer_words(offer);
    let mut label = match words.split_at_checked(1) {
        Some((first, rest)) => first.to_uppercase() + rest,
        None => words.to_owned(),
    };
    if starting && matches!(offer, Offer::Finish | Offer::Discard) {
        label.push_str(" and start the new one");
    }
    label
}
