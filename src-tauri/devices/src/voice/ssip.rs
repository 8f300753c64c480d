//! Speech through speech-dispatcher, by its own protocol: SSIP, lines of plain
//! text over a socket.

use super::SystemVoice;
use limber_engine::SoundSettings;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The program that speaks for a desktop, started when somebody asks.
const PROGRAM: &str = "speech-dispatcher";
/// The words of cues are English.
const LANGUAGE: &str = "en";
/// A service that does not answer within this is not there.
const PATIENCE: Duration = Duration::from_secs(3);
/// Most lines of one answer: a list of all voices has more than ten thousand.
const LINES_MAX: usize = 50_000;

/// The socket that speech-dispatcher listens on or would listen on.
pub fn socket() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    // As its own clients are told another place.
    if let Some(address) = set("SPEECHD_ADDRESS") {
        let address = address.into_string().ok()?;
        return address.strip_prefix("unix_socket:").map(PathBuf::from);
    }
    let runtime = PathBuf::from(set("XDG_RUNTIME_DIR")?);
    Some(runtime.join("speech-dispatcher/speechd.sock"))
}

/// Whether there is a service to speak through, running or to be started.
pub fn is_there() -> bool {
    let Some(socket) = socket() else {
        return false;
    };
    socket.exists()
        || std::env::var_os("PATH").is_some_and(|path| {
            std::env::split_paths(&path).any(|folder| folder.join(PROGRAM).is_file())
        })
}

/// A connection that speaks as it was told to.
pub struct Ssip {
    to: UnixStream,
    from: BufReader<UnixStream>,
}

impl Ssip {
    /// Connects to `socket` and sets name, language, voice and pace. The service is
    /// started where it does not listen yet.
    pub fn open(socket: &Path, sound: &SoundSettings) -> io::Result<Self> {
        let to = UnixStream::connect(socket).or_else(|_| {
            start(socket)?;
            UnixStream::connect(socket)
        })?;
        to.set_read_timeout(Some(PATIENCE))?;
        to.set_write_timeout(Some(PATIENCE))?;
        let from = BufReader::new(to.try_clone()?);
        let mut ssip = Self { to, from };
        ssip.ask("SET SELF CLIENT_NAME limber:limber:cues")?;
        ssip.ask("SET SELF PRIORITY MESSAGE")?;
        ssip.ask("SET SELF SSML_MODE off")?;
        let language = sound.language.as_deref().unwrap_or(LANGUAGE);
        ssip.ask(&format!("SET SELF LANGUAGE {language}"))?;
        ssip.ask(&format!("SET SELF RATE {}", pace(sound.rate)))?;
        if let Some(voice) = &sound.voice {
            // A voice that has gone leaves the usual one of the language.
            let _ = ssip.ask(&format!("SET SELF SYNTHESIS_VOICE {voice}"));
        }
        Ok(ssip)
    }

    /// Says `text` after what is being said.
    pub fn say(&mut self, text: &str) -> io::Result<()> {
        self.ask("SPEAK")?;
        // One line: a line that is a dot would end it.
        let line: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        let dot = if line.starts_with('.') { "." } else { "" };
        self.ask(&format!("{dot}{line}\r\n."))?;
        Ok(())
    }

    /// Falls silent, and forgets what waits.
    pub fn hush(&mut self) -> io::Result<()> {
        self.ask("CANCEL SELF").map(drop)
    }

    /// The voices to choose from, without the hundred disguises of each.
    pub fn voices(&mut self) -> io::Result<Vec<SystemVoice>> {
        let lines = self.ask("LIST SYNTHESIS_VOICES")?;
        Ok(lines
            .iter()
            .filter_map(|line| {
                let mut parts = line.split('\t');
                let (name, language) = (parts.next()?, parts.next()?);
                let plain = matches!(parts.next(), None | Some("none" | ""));
                plain.then(|| SystemVoice {
                    name: name.to_owned(),
                    language: language.to_owned(),
                })
            })
            .collect())
    }

    /// Sends a line and reads its answer: lines of a code, a dash and data, and a
    /// last one of a code and a space. 1xx and 2xx are well.
    fn ask(&mut self, line: &str) -> io::Result<Vec<String>> {
        self.to.write_all(format!("{line}\r\n").as_bytes())?;
        let mut data = Vec::new();
        while data.len() < LINES_MAX {
            let mut answer = String::new();
            if self.from.read_line(&mut answer)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let answer = answer.trim_end();
            let (code, rest) = (answer.get(..3), answer.get(4..).unwrap_or_default());
            let well = code.is_some_and(|code| code.starts_with(['1', '2']));
            match (answer.get(3..4), well) {
                (Some("-"), _) => data.push(rest.to_owned()),
                (_, true) => return Ok(data),
                _ => return Err(io::Error::other(answer.to_owned())),
            }
        }
        Err(io::ErrorKind::InvalidData.into())
    }
}

/// From percent of the usual pace to the protocol's -100 to 100, at whose ends
/// voices speak about half and twice as fast.
pub fn pace(percent: u16) -> i32 {
    let over = i32::from(percent) - 100;
    if over < 0 { over * 2 } else { over }.clamp(-100, 100)
}

/// Lets the service start itself, as its own clients do; it goes on by itself.
fn start(socket: &Path) -> io::Result<()> {
    let status = Command::new(PROGRAM)
        .args(["--spawn", "--communication-method", "unix_socket"])
        .arg("--socket-path")
        .arg(socket)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    match status.success() {
        true => Ok(()),
        false => Err(io::ErrorKind::ConnectionRefused.into()),
    }
}
