//! `limber export`

use crate::args::Export;
use crate::failure::Failure;
use limber_engine::Limber;
use std::io::{self, BufWriter, Write};

/// Writes the log to a file or to standard output.
pub fn run(limber: &Limber, args: &Export) -> Result<(), Failure> {
    if let Some(path) = &args.output {
        limber.export_to(args.format, args.days.into(), path)?;
        return Ok(());
    }
    let mut out = BufWriter::new(Watched {
        inner: io::stdout().lock(),
        failed: None,
    });
    let written = limber
        .export(args.format, args.days.into(), &mut out)
        .map_err(Failure::from)
        .and_then(|_sessions| Ok(out.flush()?));
    // Into the parts: dropping the buffer would try to write once more.
    let (out, _unwritten) = out.into_parts();
    match out.failed {
        Some(io::ErrorKind::BrokenPipe) => Err(Failure::PipeClosed),
        _ => written,
    }
}

/// Remembers why writing failed: the engine tells it in words only.
struct Watched<W> {
    inner: W,
    failed: Option<io::ErrorKind>,
}

impl<W: Write> Write for Watched<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes);
        self.note(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = self.inner.flush();
        self.note(flushed)
    }
}

impl<W> Watched<W> {
    fn note<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        if let Err(error) = &result {
            self.failed = Some(error.kind());
        }
        result
    }
}
