//! Standard output, whole or not at all where its reader goes away.

use crate::failure::Failure;
use serde::Serialize;
use std::io::{self, BufWriter, StdoutLock, Write};

/// Buffered standard output.
pub type Out = BufWriter<StdoutLock<'static>>;

/// Writes through `write` to standard output, then flushes.
pub fn print(write: impl FnOnce(&mut Out) -> Result<(), Failure>) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    write(&mut out)?;
    Ok(out.flush()?)
}

/// Prints `value` as JSON on one line.
pub fn json(value: &impl Serialize) -> Result<(), Failure> {
    print(|out| {
        serde_json::to_writer(&mut *out, value)?;
        Ok(writeln!(out)?)
    })
}
