//! Where the programs under test lie, and what the terminal one says.

use crate::Result;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program `name` of this build: beside the folder of the test that asks.
pub fn program(name: &str) -> Result<PathBuf> {
    let me = std::env::current_exe()?;
    let found = me
        .ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file());
    found.ok_or_else(|| format!("{name} is not built; script/test builds it first.").into())
}

/// A fresh call of `limber` on the log in `data`.
pub fn limber(data: &Path) -> Result<Command> {
    let mut command = Command::new(program("limber")?);
    command.arg("--data-dir").arg(data);
    Ok(command)
}

/// What `limber ARGS --json` prints.
pub fn json(data: &Path, args: &[&str]) -> Result<Value> {
    let output = limber(data)?.args(args).arg("--json").output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The sessions of the log in `data`, oldest first.
pub fn sessions(data: &Path) -> Result<Vec<Value>> {
    let history = json(data, &["history"])?;
    let sessions = history.get("sessions").and_then(Value::as_array);
    Ok(sessions.cloned().unwrap_or_default())
}

/// `process` and everything it started, as far as it is alive.
pub fn tree(process: u32) -> Vec<u32> {
    let mut found = vec![process];
    let mut asked = 0;
    while let Some(&parent) = found.get(asked) {
        asked += 1;
        let Ok(threads) = std::fs::read_dir(format!("/proc/{parent}/task")) else {
            continue;
        };
        for thread in threads.flatten() {
            let children = std::fs::read_to_string(thread.path().join("children"));
            let children = children.unwrap_or_default();
            found.extend(
                children
                    .split_whitespace()
                    .filter_map(|id| id.parse::<u32>().ok()),
            );
        }
    }
    found
}

/// Ends `processes` as far as they are still there, without asking.
pub fn end(processes: &[u32]) {
    for &id in processes {
        if let Some(id) = i32::try_from(id).ok().and_then(Pid::from_raw) {
            let _ = kill_process(id, Signal::KILL);
        }
    }
}

/// The process called `name` among `process` and what it started.
pub fn descendant(process: u32, name: &str) -> Option<u32> {
    tree(process).into_iter().find(|id| {
        std::fs::read_link(format!("/proc/{id}/exe"))
            .is_ok_and(|exe| exe.file_name().is_some_and(|file| file == name))
    })
}
