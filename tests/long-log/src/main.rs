//! `limber-long-log DIR [SESSIONS [SEED]]` writes the log into a data folder.
#![forbid(unsafe_code)]

use limber_long_log::{Amount, write};
use std::io::{Error, Write};
use std::path::Path;

fn main() -> Result<(), Error> {
    let mut words = std::env::args().skip(1);
    let usage = || Error::other("limber-long-log DIR [SESSIONS [SEED]]");
    let dir = words.next().ok_or_else(usage)?;
    let mut amount = Amount::FULL;
    if let Some(sessions) = words.next() {
        amount.sessions = sessions.parse().map_err(|_| usage())?;
    }
    if let Some(seed) = words.next() {
        amount.seed = seed.parse().map_err(|_| usage())?;
    }
    let made = write(Path::new(&dir), amount).map_err(Error::other)?;
    writeln!(std::io::stdout(), "{} sessions in {dir}", made.new)
}
