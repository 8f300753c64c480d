//! A data folder of its own, and the real program run in it.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Longest wait for anything, on a slow machine with busy cores.
pub const PATIENCE: Duration = Duration::from_secs(90);

/// The terminal program of this build, beside the test or program that asks.
///
/// # Panics
/// Where it is not built.
pub fn limber() -> PathBuf {
    let me = std::env::current_exe().unwrap();
    let found = me
        .ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join("limber"))
        .find(|path| path.is_file());
    found.expect("limber is not built: cargo build -p limber comes first")
}

/// A folder for the log, a home, and a place for what is temporary.
#[derive(Debug)]
pub struct House {
    folder: TempDir,
}

impl Default for House {
    fn default() -> Self {
        Self::new()
    }
}

impl House {
    /// Empty.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for part in ["home", "tmp"] {
            std::fs::create_dir(folder.path().join(part)).unwrap();
        }
        Self { folder }
    }

    /// The data folder; the program makes it.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// A path beside the data folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a routine and gives its path.
    pub fn routine(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Surroundings that nothing outside the house can reach.
    pub fn surround<'a>(&self, command: &'a mut Command, data: &Path) -> &'a mut Command {
        command
            .env("LIMBER_DATA_DIR", data)
            .env("HOME", self.path("home"))
            .env("TMPDIR", self.path("tmp"))
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("SPEECHD_ADDRESS", "none")
            .env("TZ", "UTC")
            // No screen to keep awake in a test.
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null())
    }

    /// The program with `args` on this house's log.
    pub fn command(&self, args: &[&str]) -> Command {
        self.command_on(&self.data(), args)
    }

    /// The program with `args` on the log in `data`.
    pub fn command_on(&self, data: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(limber());
        self.surround(&mut command, data);
        command.args(args);
        command
    }

    /// What `args` print as one JSON value.
    ///
    /// # Panics
    /// Where they fail.
    pub fn json(&self, args: &[&str]) -> Value {
        json_of(self.command(args))
    }

    /// The sessions of the log, oldest first.
    pub fn sessions(&self) -> Vec<Value> {
        sessions_of(&self.json(&["history", "--json"]))
    }

    /// Plays with `args`, the lines read as they come.
    pub fn play(&self, args: &[&str]) -> Playing {
        let mut all = vec!["play"];
        all.extend_from_slice(args);
        all.push("--json");
        Playing::start(self.command(&all))
    }
}

/// What `command` prints as one JSON value.
///
/// # Panics
/// Where it fails.
pub fn json_of(mut command: Command) -> Value {
    let output = command.output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {err}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The sessions in what `history --json` prints.
pub fn sessions_of(history: &Value) -> Vec<Value> {
    history["sessions"].as_array().unwrap().clone()
}

/// A line and when it was read.
#[derive(Clone, Debug)]
pub struct Line {
    /// The JSON of the line.
    pub event: Value,
    /// Not before it was written.
    pub at: Instant,
}

/// How a play ended.
#[derive(Debug)]
pub struct Played {
    /// Every whole line that was printed.
    pub lines: Vec<Line>,
    /// What it said on stderr.
    pub err: String,
    /// How it ended.
    pub status: ExitStatus,
    /// Before it was started.
    pub started: Instant,
    /// After it had ended.
    pub ended: Instant,
}

impl Played {
    /// The events called `name`.
    pub fn events<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Value> {
        self.lines
            .iter()
            .map(|line| &line.event)
            .filter(move |event| event["event"] == name)
    }
}

/// A running `limber play --json`.
#[derive(Debug)]
pub struct Playing {
    child: Child,
    lines: Receiver<Line>,
    reader: JoinHandle<()>,
    err: JoinHandle<String>,
    seen: Vec<Line>,
    started: Instant,
}

impl Playing {
    /// Starts `command`.
    pub fn start(mut command: Command) -> Self {
        let started = Instant::now();
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let mut stderr = child.stderr.take().unwrap();
        let (sender, lines) = channel();
        let reader = std::thread::spawn(move || {
            for line in out.split(b'\n') {
                // A line that the death cut short is no promise.
                let Ok(event) = serde_json::from_slice(&line.unwrap()) else {
                    break;
                };
                let at = Instant::now();
                if sender.send(Line { event, at }).is_err() {
                    break;
                }
            }
        });
        let err = std::thread::spawn(move || {
            let mut text = String::new();
            stderr.read_to_string(&mut text).unwrap();
            text
        });
        Self {
            child,
            lines,
            reader,
            err,
            seen: Vec::new(),
            started,
        }
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Reads up to the first line for which `found` holds; `None` where it ended
    /// before.
    ///
    /// # Panics
    /// Where it takes too long.
    pub fn until(&mut self, found: impl Fn(&Value) -> bool) -> Option<Value> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            match self.next_before(deadline) {
                Ok(event) if found(&event) => return Some(event),
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => panic!("waited in vain for a line"),
            }
        }
    }

    /// The next line, if one comes before `deadline`.
    pub fn next_before(&mut self, deadline: Instant) -> Result<Value, RecvTimeoutError> {
        let left = deadline.saturating_duration_since(Instant::now());
        let line = self.lines.recv_timeout(left)?;
        self.seen.push(line.clone());
        Ok(line.event)
    }

    /// Sends `signal`.
    pub fn signal(&self, signal: rustix::process::Signal) {
        let pid = rustix::process::Pid::from_child(&self.child);
        // It may have ended just now.
        let _ = rustix::process::kill_process(pid, signal);
    }

    /// Kills it at once and gathers what it had printed.
    pub fn kill(mut self) -> Played {
        let _ = self.child.kill();
        self.end()
    }

    /// Waits for its end.
    pub fn end(mut self) -> Played {
        let status = self.child.wait().unwrap();
        let ended = Instant::now();
        self.reader.join().unwrap();
        self.seen.extend(self.lines.try_iter());
        Played {
            lines: self.seen,
            err: self.err.join().unwrap(),
            status,
            started: self.started,
            ended,
        }
    }
}
