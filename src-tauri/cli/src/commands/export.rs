//! `limber export`

use crate::args;
use crate::failure::{Failure, tell};
use crate::watching::Watching;
use limber_engine::Limber;
use limber_engine::facade::{Export, Exported, Format};
use limber_text::{Language, say};
use std::io::{self, BufWriter, Write};

/// Writes the log to a file or to standard output.
pub fn run(limber: &Limber, language: Language, args: &args::Export) -> Result<(), Failure> {
    let export = Export {
        format: args.format.unwrap_or(Format::Archive),
        days: args.days.into(),
        notes: args.notes,
    };
    let mut watching = Watching::begin(language, |done| say!("terminal-exported", percent = done))?;
    if let Some(path) = &args.output {
        let done = limber.export_to(export, path, &mut |done, total| watching.at(done, total))?;
        left_out(language, &done);
        return Ok(());
    }
    let mut out = BufWriter::new(Watched {
        inner: io::stdout().lock(),
        failed: None,
    });
    let written = limber
        .export(export, &mut out, &mut |done, total| {
            watching.at(done, total)
        })
        .map_err(Failure::from)
        .and_then(|done| {
            left_out(language, &done);
            Ok(out.flush()?)
        });
    // Into the parts: dropping the buffer would try to write once more.
    let (out, _unwritten) = out.into_parts();
    match out.failed {
        Some(io::ErrorKind::BrokenPipe) => Err(Failure::PipeClosed),
        _ => written,
    }
}

/// Tells of damaged sessions that could not come along; the others did.
fn left_out(language: Language, done: &Exported) {
    for session in &done.left_out {
        tell(
            language,
            &say!("terminal-left-out", session = session.as_str()),
            Some(&say!("terminal-left-out-hint")),
        );
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
