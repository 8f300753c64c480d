//! A data folder of its own, and the program run in it.

use limber_text::Language;
use serde_json::Value;
use std::io::{BufRead, BufReader, Lines};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use tempfile::TempDir;

/// A short routine of one hold a side; about a minute and a quarter.
pub const SMALL: &str = "Small one\n\nPigeon pose 1 x 30 s each side\n";

pub struct House {
    pub folder: TempDir,
}

/// What a command came to.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{self:?}");
        let value: Value = serde_json::from_str(&self.out).unwrap();
        assert_eq!(value["v"], 1);
        value
    }

    /// One line of JSON an event.
    pub fn events(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// Failed with `code`, one plain sentence and a hint, and printed nothing.
    pub fn failed(&self, code: i32) -> &Self {
        assert_eq!(self.code, code, "{self:?}");
        assert_eq!(self.out, "", "{self:?}");
        let lines: Vec<&str> = self.err.lines().collect();
        assert_eq!(lines.len(), 2, "{self:?}");
        assert!(lines[0].starts_with("limber: "), "{self:?}");
        assert!(lines[0].ends_with(['.', '?']), "{self:?}");
        assert!(lines[1].starts_with("hint: "), "{self:?}");
        self
    }
}

impl House {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file and gives its path as an argument.
    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_limber"));
        command
            .args(args)
            .env("LIMBER_DATA_DIR", self.data())
            .env("TZ", "UTC")
            .env("LC_ALL", "C")
            // No screen to keep awake in a test.
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env("XDG_RUNTIME_DIR", self.folder.path())
            // No voice to speak with either.
            .env("SPEECHD_ADDRESS", "none")
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        self.ran(&mut self.command(args))
    }

    /// The same, on a system that speaks `language`.
    pub fn run_in(&self, language: Language, args: &[&str]) -> Ran {
        self.ran(self.command(args).env("LC_ALL", language.tag()))
    }

    pub fn ran(&self, command: &mut Command) -> Ran {
        let output = command.output().unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Starts a command whose lines are read as they come.
    pub fn start(&self, args: &[&str]) -> Running {
        let mut child = self
            .command(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Running { child, lines }
    }
}

pub struct Running {
    pub child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Running {
    /// Reads JSON lines up to the first for which `found` holds, which it
    /// returns.
    pub fn until(&mut self, found: impl Fn(&Value) -> bool) -> Value {
        loop {
            let line = self.lines.next().expect("it ended first").unwrap();
            let event: Value = serde_json::from_str(&line).unwrap();
            if found(&event) {
                return event;
            }
        }
    }

    /// Stops reading: the program finds its pipe closed.
    pub fn child_only(self) -> Child {
        drop(self.lines);
        self.child
    }

    /// Reads what is left and waits for the end.
    pub fn end(mut self) -> (i32, Vec<Value>, String) {
        let rest = self
            .lines
            .map(|line| serde_json::from_str(&line.unwrap()).unwrap())
            .collect();
        let mut err = String::new();
        std::io::Read::read_to_string(&mut self.child.stderr.take().unwrap(), &mut err).unwrap();
        (self.child.wait().unwrap().code().unwrap_or(-1), rest, err)
    }
}
