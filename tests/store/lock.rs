//! One session at a time, and the holder is named.

use limber_store::{HeldFor, Holder, LockError, SessionLock};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};

fn holder(name: &str) -> Holder {
    Holder {
        name: name.to_owned(),
        pid: std::process::id(),
        held_for: HeldFor::Session,
    }
}

/// Runs this very test in another process, where `LIMBER_TEST_LOCK_DIR` tells it
/// to hold the lock until it is killed.
const DIR: &str = "LIMBER_TEST_LOCK_DIR";
const HELD: &str = "the lock is held";

fn spawn_holder(dir: &std::path::Path) -> Child {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "lock::another_process_is_named_and_its_death_frees_the_lock",
            "--nocapture",
        ])
        .env(DIR, dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let held = lines.map(Result::unwrap).any(|line| line.contains(HELD));
    assert!(held, "the other process ended early");
    child
}

#[test]
fn another_process_is_named_and_its_death_frees_the_lock() {
    if let Some(dir) = std::env::var_os(DIR) {
        let lock = SessionLock::acquire(dir.as_ref(), &holder("the terminal")).unwrap();
        writeln!(std::io::stdout(), "{HELD}").unwrap();
        std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
        drop(lock);
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let mut child = spawn_holder(dir.path());
    let theirs = Holder {
        name: "the terminal".to_owned(),
        pid: child.id(),
        held_for: HeldFor::Session,
    };
    assert_eq!(SessionLock::holder(dir.path()), Some(theirs.clone()));
    let error = SessionLock::acquire(dir.path(), &holder("the window")).unwrap_err();
    assert!(error.message().contains("the terminal"), "{error}");
    assert!(error.message().contains(&child.id().to_string()), "{error}");
    let LockError::Held(found) = error else {
        panic!("{error:?}");
    };
    assert_eq!(found, theirs);

    // Killed, not asked: nothing of its own could clean up.
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(SessionLock::holder(dir.path()), None);
    let lock = SessionLock::acquire(dir.path(), &holder("the window")).unwrap();
    assert_eq!(SessionLock::holder(dir.path()), Some(holder("the window")));
    drop(lock);
}

#[test]
fn a_lock_given_back_can_be_taken_again() {
    let dir = tempfile::tempdir().unwrap();
    let inner = dir.path().join("new folder");
    assert_eq!(SessionLock::holder(&inner), None);
    assert!(!inner.exists());
    let first = SessionLock::acquire(&inner, &holder("the window")).unwrap();
    let error = SessionLock::acquire(&inner, &holder("the terminal")).unwrap_err();
    assert!(matches!(error, LockError::Held(by) if by == holder("the window")));
    drop(first);
    assert_eq!(SessionLock::holder(&inner), None);
    let second = SessionLock::acquire(&inner, &holder("the terminal")).unwrap();
    assert_eq!(SessionLock::holder(&inner), Some(holder("the terminal")));
    drop(second);
}

#[test]
fn a_holder_who_left_no_name_is_still_a_holder() {
    let dir = tempfile::tempdir().unwrap();
    let _lock = SessionLock::acquire(dir.path(), &holder("the window")).unwrap();
    std::fs::write(dir.path().join("session.holder"), "garbled").unwrap();
    let error = SessionLock::acquire(dir.path(), &holder("the terminal")).unwrap_err();
    assert!(matches!(error, LockError::HeldByUnknown), "{error:?}");
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    std::fs::write(&file, "").unwrap();
    let error = SessionLock::acquire(&file.join("data"), &holder("the window")).unwrap_err();
    assert!(matches!(error, LockError::Io { .. }), "{error:?}");
    assert!(error.message().contains("session.lock"), "{error}");
}
