//! Writing, a piece a line.

use super::VERSION;
use super::form::Session;
use super::own;
use super::parts::Part;
use limber_core::log::Carried;
use std::io::{self, Write};

impl Part {
    fn opens(self) -> &'static [u8] {
        match self {
            Self::Settings => b"\"settings\":{",
            Self::Own => b"\"own\":[",
            Self::Pictures => b"\"pictures\":[",
            Self::Plans => b"\"plans\":[",
            Self::Sessions => b"\"sessions\":[",
        }
    }

    fn closes(self) -> &'static [u8] {
        match self {
            Self::Settings => b"}",
            Self::Own | Self::Pictures | Self::Plans | Self::Sessions => b"]",
        }
    }
}

/// Writes pieces as they come, in the order of [`Carried`].
pub struct ArchiveWriter<W: Write> {
    out: W,
    part: Part,
    first: bool,
}

impl<W: Write> ArchiveWriter<W> {
    /// An archive on `out`, which had better be buffered.
    pub fn new(mut out: W) -> io::Result<Self> {
        writeln!(out, "{{\"limber\":\"archive\",\"v\":{VERSION},")?;
        out.write_all(Part::Settings.opens())?;
        Ok(Self {
            out,
            part: Part::Settings,
            first: true,
        })
    }

    /// Writes a piece. One that comes after its part was closed is an error.
    pub fn write(&mut self, piece: Carried) -> io::Result<()> {
        let part = match &piece {
            Carried::Setting { .. } => Part::Settings,
            Carried::Own(_) => Part::Own,
            Carried::Picture(_) => Part::Pictures,
            Carried::Plan(_) => Part::Plans,
            Carried::Session(_) => Part::Sessions,
        };
        self.go_to(part)?;
        let separator: &[u8] = if self.first { b"\n" } else { b",\n" };
        self.out.write_all(separator)?;
        self.first = false;
        match piece {
            Carried::Setting { key, json } => {
                serde_json::to_writer(&mut self.out, &key)?;
                write!(self.out, ":{json}")
            }
            Carried::Own(own) => own::write(&mut self.out, &own),
            Carried::Picture(picture) => own::write_picture(&mut self.out, &picture),
            Carried::Plan(body) => self.out.write_all(body.as_bytes()),
            Carried::Session(session) => Ok(serde_json::to_writer(
                &mut self.out,
                &Session::from(*session),
            )?),
        }
    }

    fn go_to(&mut self, part: Part) -> io::Result<()> {
        if part < self.part {
            return Err(io::Error::other("a piece came after its part was closed"));
        }
        while self.part < part {
            let next = Part::ALL.into_iter().find(|next| *next > self.part);
            self.out.write_all(self.part.closes())?;
            if let Some(next) = next {
                self.out.write_all(b",\n")?;
                self.out.write_all(next.opens())?;
                self.part = next;
            }
            self.first = true;
        }
        Ok(())
    }

    /// Writes the end and gives `out` back.
    pub fn finish(mut self) -> io::Result<W> {
        self.go_to(Part::Sessions)?;
        self.out.write_all(self.part.closes())?;
        self.out.write_all(b"}\n")?;
        self.out.flush()?;
        Ok(self.out)
    }
}
