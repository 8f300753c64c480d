//! What to do with an unfinished session, asked before another one starts.

use crate::text::plain;
use crate::told;
use limber_engine::wire::player::Offer;
use limber_engine::wire::today::UnfinishedItem;
use limber_text::{Language, say};
use std::io::{self, BufRead, Write};

/// Tells of `unfinished` and asks which of `offers` it shall be; `starting`
/// says that another session is to start. `None`: nothing, leave it as it is.
pub fn ask(
    unfinished: &UnfinishedItem,
    language: Language,
    starting: bool,
) -> io::Result<Option<Offer>> {
    let mut out = io::stdout().lock();
    let at = told::sided(language, &unfinished.at, unfinished.side.as_deref());
    let time = told::held_of(language, unfinished.elapsed_ms, unfinished.target_ms);
    let line = say!(
        "terminal-unfinished",
        name = unfinished.routine.name.as_str(),
        at = at,
        time = time
    );
    writeln!(out, "{}", plain(&line.words(language)))?;
    for (number, offer) in (1..).zip(&unfinished.offers) {
        writeln!(out, "  {number}  {}", label(language, *offer, starting))?;
    }
    loop {
        write!(out, "{} ", say!("terminal-ask").words(language))?;
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

fn label(language: Language, offer: Offer, starting: bool) -> String {
    let what = told::offer(offer);
    if starting && matches!(offer, Offer::Finish | Offer::Discard) {
        return say!("terminal-and-start", what = what).words(language);
    }
    what.words(language)
}
