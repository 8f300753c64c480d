//! What a running program asked of the disk, and what it said, in order: the
//! system calls as strace writes them down.

use crate::house::{House, Playing};
use limber_store::FILE_NAME;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const CALLS: &str =
    "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat2";

/// One thing that was done to the database's files, or said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op {
    /// A file of that name was made.
    Create(String),
    /// Bytes were written.
    Write {
        /// The file's name.
        file: String,
        /// From where on.
        at: usize,
        /// Them.
        bytes: Vec<u8>,
    },
    /// The file was cut, or lengthened with zeros.
    Truncate {
        /// The file's name.
        file: String,
        /// Its length from now on.
        len: usize,
    },
    /// Everything written to the file so far is on the disk.
    Sync(String),
    /// The names in the folder are on the disk.
    SyncFolder,
    /// The file's name is gone.
    Unlink(String),
    /// A whole line went out.
    Say(Box<Value>),
}

/// Plays `args` under strace and gives what was done; `end` decides what becomes
/// of the program.
///
/// # Panics
/// Where strace is missing or may not trace.
pub fn record(house: &House, args: &[&str], end: impl FnOnce(&mut Playing)) -> Vec<Op> {
    let log = house.path("tape");
    let plain = house.command(&[]);
    let mut command = std::process::Command::new("strace");
    // The tracer is the grandchild, so that signals reach the program itself.
    command
        .args(["-D", "-f", "-y", "-xx", "-s", "1000000", "-e", CALLS, "-o"])
        .arg(&log)
        .arg(plain.get_program());
    house.surround(&mut command, &house.data());
    command.arg("play").args(args).arg("--json");
    let mut playing = Playing::start(command);
    end(&mut playing);
    let pid = playing.pid();
    let played = playing.end();
    let text = whole(&log, pid);
    std::fs::remove_file(&log).unwrap();
    let ops = parse(&text, &house.data());
    assert!(
        ops.iter().any(|op| matches!(op, Op::Write { .. })),
        "strace saw nothing: {}",
        played.err
    );
    ops
}

/// The log once the tracer has written its last line.
fn whole(log: &Path, pid: u32) -> String {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let text = std::fs::read_to_string(log).unwrap_or_default();
        let over = text.lines().any(|line| {
            line.contains("+++") && line.split_whitespace().next() == Some(&pid.to_string())
        });
        if over {
            return text;
        }
        assert!(Instant::now() < deadline, "strace did not finish its log");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// The calls of `log` that are about the database in `data`, or say a line.
fn parse(log: &str, data: &Path) -> Vec<Op> {
    let mut begun: Vec<(&str, &str)> = Vec::new();
    let mut ops = Vec::new();
    let mut said = Vec::new();
    for line in log.lines() {
        let (pid, call) = line.split_once(' ').unwrap_or(("", line));
        let call = call.trim_start();
        // Another thread came between: the call ends on a later line.
        let joined = if let Some(first) = call.strip_suffix(" <unfinished ...>") {
            begun.push((pid, first));
            continue;
        } else if call.starts_with("<... ") {
            let at = begun.iter().position(|(of, _)| *of == pid);
            let (_, first) = begun.remove(at.expect("a call that never began"));
            let (_, rest) = call.split_once("resumed>").unwrap();
            format!("{first}{rest}")
        } else {
            call.to_owned()
        };
        if let Some(op) = op(&joined, data, &mut said) {
            ops.extend(op);
        }
    }
    ops
}

fn op(call: &str, data: &Path, said: &mut Vec<u8>) -> Option<Vec<Op>> {
    let (name, rest) = call.split_once('(')?;
    let (args, result) = rest.rsplit_once(" = ")?;
    if result.starts_with('-') || result.starts_with('?') {
        return None;
    }
    let args = args.trim_end().strip_suffix(')')?;
    let mut parts = args.split(", ");
    let first = parts.next()?;
    match name {
        "openat" => {
            let file = ours(&unescape(quoted(parts.next()?)?), data)?;
            let flags = parts.next()?;
            if flags.contains("O_TRUNC") {
                return Some(vec![
                    Op::Create(file.clone()),
                    Op::Truncate { file, len: 0 },
                ]);
            }
            flags.contains("O_CREAT").then(|| vec![Op::Create(file)])
        }
        "pwrite64" => {
            let file = ours(&of_fd(first)?, data)?;
            let bytes = unescape(quoted(parts.next()?)?);
            let at: usize = parts.nth(1)?.parse().ok()?;
            let done: usize = result.split(' ').next()?.parse().ok()?;
            let bytes = bytes.get(..done)?.to_vec();
            Some(vec![Op::Write { file, at, bytes }])
        }
        "write" if first.starts_with("1<") => {
            let bytes = unescape(quoted(parts.next()?)?);
            let done: usize = result.split(' ').next()?.parse().ok()?;
            said.extend_from_slice(bytes.get(..done)?);
            let mut lines = Vec::new();
            while let Some(end) = said.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = said.drain(..=end).collect();
                lines.push(Op::Say(Box::new(serde_json::from_slice(&line).unwrap())));
            }
            Some(lines)
        }
        "write" => {
            let file = ours(&of_fd(first)?, data);
            assert_eq!(file, None, "SQLite writes with pwrite64");
            None
        }
        "fsync" | "fdatasync" => {
            let path = of_fd(first)?;
            if PathBuf::from(String::from_utf8(path.clone()).ok()?) == data {
                return Some(vec![Op::SyncFolder]);
            }
            Some(vec![Op::Sync(ours(&path, data)?)])
        }
        "ftruncate" => {
            let file = ours(&of_fd(first)?, data)?;
            let len = parts.next()?.parse().ok()?;
            Some(vec![Op::Truncate { file, len }])
        }
        "unlink" => Some(vec![Op::Unlink(ours(&unescape(quoted(first)?), data)?)]),
        "unlinkat" => {
            let path = unescape(quoted(parts.next()?)?);
            Some(vec![Op::Unlink(ours(&path, data)?)])
        }
        "rename" | "renameat2" => {
            let touched = args.split(", ").filter_map(quoted);
            for path in touched {
                let ours = ours(&unescape(path), data);
                assert_eq!(ours, None, "the database is never renamed while it runs");
            }
            None
        }
        _ => None,
    }
}

/// The path in `7<\x2f\x74>`.
fn of_fd(argument: &str) -> Option<Vec<u8>> {
    let (_, path) = argument.split_once('<')?;
    Some(unescape(path.strip_suffix('>')?))
}

fn quoted(argument: &str) -> Option<&str> {
    let inner = argument.strip_prefix('"')?;
    let end = inner.find('"')?;
    assert!(!inner[end..].contains("..."), "strace cut a write short");
    Some(&inner[..end])
}

/// With -xx every byte of a string is `\xhh`.
fn unescape(text: &str) -> Vec<u8> {
    if !text.starts_with("\\x") {
        return text.as_bytes().to_vec();
    }
    text.split("\\x")
        .skip(1)
        .map(|hex| u8::from_str_radix(&hex[..2], 16).unwrap())
        .collect()
}

/// The file's name, where it is the database, its log or its journal. The
/// shared memory beside them is made anew after a power cut.
fn ours(path: &[u8], data: &Path) -> Option<String> {
    let path = PathBuf::from(String::from_utf8(path.to_vec()).ok()?);
    let name = path.file_name()?.to_str()?;
    let known = ["", "-wal", "-journal"]
        .iter()
        .any(|end| name == format!("{FILE_NAME}{end}"));
    (known && path.parent()? == data).then(|| name.to_owned())
}
