//! Speech as samples, through espeak-ng.

use limber_engine::ports::Reader;
use limber_engine::{EngineError, ErrorKind, SoundSettings};
use limber_sound::wav;
use limber_text::say;
use std::io::{self, Write};
use std::process::{Command, Stdio};

/// The program that speaks to a file on every desktop system.
const PROGRAM: &str = "espeak-ng";
/// Words a minute at a pace of 100 %; its own 175 is hard to follow on a mat.
pub(crate) const WORDS_A_MINUTE: u32 = 160;
/// The words of cues are English.
pub(crate) const LANGUAGE: &str = "en";

/// Speaks through espeak-ng, one process an utterance.
#[derive(Clone, Debug)]
pub struct EspeakReader {
    voice: String,
    pace: String,
}

impl EspeakReader {
    /// A reader with language and pace of `sound`. Its voice is the system's or the
    /// page's, which this program does not know.
    pub fn new(sound: &SoundSettings) -> Self {
        Self {
            voice: sound
                .language
                .clone()
                .unwrap_or_else(|| LANGUAGE.to_owned()),
            pace: (WORDS_A_MINUTE * u32::from(sound.rate) / 100).to_string(),
        }
    }
}

impl Reader for EspeakReader {
    fn read(&mut self, text: &str) -> Result<(Vec<f32>, u32), EngineError> {
        let bytes = spoken(&["-v", &self.voice, "-s", &self.pace], text)?;
        wav::read(&bytes)
            .filter(|(samples, _)| !samples.is_empty())
            .ok_or_else(|| {
                EngineError::new(
                    ErrorKind::Io,
                    say!("wrong-spoke-nothing", program = PROGRAM),
                )
                .hint(say!(
                    "hint-voice-called",
                    voice = &self.voice,
                    program = PROGRAM
                ))
            })
    }
}

/// The WAV that espeak-ng makes of `text`, which goes in by a pipe: no word of
/// it can be taken for an option.
fn spoken(args: &[&str], text: &str) -> Result<Vec<u8>, EngineError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => EngineError::new(
            ErrorKind::NotFound,
            say!("wrong-no-reader", program = PROGRAM),
        )
        .hint(say!("hint-no-reader", program = PROGRAM)),
        _ => EngineError::new(
            ErrorKind::Io,
            say!(
                "wrong-reader-fails",
                program = PROGRAM,
                why = error.to_string()
            ),
        )
        .hint(say!("hint-leave-voice-out")),
    };
    let mut child = Command::new(PROGRAM)
        .args(args)
        .args(["--stdin", "--stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    if let Some(mut pipe) = child.stdin.take() {
        // Cues are far smaller than a pipe, so that this can't wait for a
        // reader that waits itself. Whether it was read shows in what comes out.
        let _ = pipe.write_all(text.as_bytes());
    }
    Ok(child.wait_with_output().map_err(failed)?.stdout)
}
