//! A disk that takes no more, and one that takes nothing. The size limit of a
//! process stands in for the first, as it holds for root too; the second needs a
//! person without root's rights.
#![cfg(unix)]

use crate::given;
use limber_core::Event;
use limber_store::{Store, StoreErrorKind};
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

const DIR: &str = "LIMBER_TEST_FULL_DISK_DIR";
const ISO: &str = "2026-11-22T07:30:00+01:00";
/// More than the limit allows a file to grow to.
const MUCH: usize = 4_000_000;

/// What runs in the process with the limit.
fn on_the_full_disk(dir: &Path) {
    let witness = dir.join("witness");
    std::fs::write(&witness, vec![0; MUCH]).expect_err("the limit does not hold here");
    std::fs::remove_file(&witness).unwrap();

    let mut store = Store::open_existing(dir, &given::setup()).unwrap().unwrap();
    let mut head = given::head(1, ISO);
    head.note = Some("x".repeat(MUCH));
    let entries = [given::entry(1, Event::Next)];
    let attempt = given::attempt(None, 30_000);
    let error = store.append(&head, &entries, &[(0, &attempt)]).unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::DiskFull, "{error:?}");
    assert!(error.message().contains("limber.db"));

    // The same store goes on once there is room for what is asked.
    head.note = None;
    store.append(&head, &entries, &[]).unwrap();
}

#[test]
fn a_full_disk_is_said_and_nothing_half_written_stays() {
    if let Some(dir) = std::env::var_os(DIR) {
        on_the_full_disk(dir.as_ref());
        return;
    }
    let (dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    drop(store);
    // Without the trap the system would end the process instead of failing the
    // write.
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 1000; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "disk::a_full_disk_is_said_and_nothing_half_written_stays",
        ])
        .env(DIR, dir.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("1 passed"), "{said}");

    let store = Store::open_existing(dir.path(), &given::setup())
        .unwrap()
        .unwrap();
    let found = store.unfinished().unwrap().unwrap();
    assert_eq!(found.head, head);
    assert_eq!(found.entries.len(), 2);
    assert!(store.session(head.id).unwrap().unwrap().attempts.is_empty());
}

const READ_ONLY_DIR: &str = "LIMBER_TEST_READ_ONLY_DIR";

fn allow(path: &Path, mode: u32) {
    std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// What runs without root's rights, where `dir` may only be read. It holds an
/// empty folder `empty` and a folder `full` with a database.
fn on_the_read_only_disk(dir: &Path) {
    for folder in ["empty", "full"] {
        let witness = dir.join(folder).join("witness");
        std::fs::write(witness, "").expect_err("the folder can be written");
    }
    for folder in ["empty", "full"] {
        let error = Store::open(&dir.join(folder), &given::setup()).unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::ReadOnly, "{error:?}");
        assert!(error.message().contains("read-only"), "{error}");
        assert!(error.message().contains("limber.db"), "{error}");
    }
    let error = Store::open(&dir.join("new"), &given::setup()).unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Folder, "{error:?}");
    assert!(
        Store::open_existing(&dir.join("empty"), &given::setup())
            .unwrap()
            .is_none()
    );
    let error = Store::open_existing(&dir.join("full"), &given::setup()).unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::ReadOnly, "{error:?}");
}

#[test]
fn a_read_only_folder_is_said() {
    if let Some(dir) = std::env::var_os(READ_ONLY_DIR) {
        on_the_read_only_disk(dir.as_ref());
        return;
    }
    let outer = tempfile::tempdir().unwrap();
    allow(outer.path(), 0o755);
    let dir = outer.path().join("data");
    std::fs::create_dir_all(dir.join("empty")).unwrap();
    drop(Store::open(&dir.join("full"), &given::setup()).unwrap());
    // A copy, since others may not be allowed into the build folder.
    let program = outer.path().join("program");
    std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    allow(&program, 0o755);
    allow(&dir.join("full/limber.db"), 0o444);
    let folders = [dir.join("empty"), dir.join("full"), dir.clone()];
    for folder in &folders {
        allow(folder, 0o555);
    }
    let root = std::fs::write(dir.join("witness"), "").is_ok();
    let mut command = if root {
        let mut command = Command::new("setpriv");
        command
            .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
            .arg(&program);
        command
    } else {
        Command::new(&program)
    };
    let output = command
        .args(["--exact", "disk::a_read_only_folder_is_said"])
        .env(READ_ONLY_DIR, &dir)
        .output()
        .unwrap();
    for folder in &folders {
        allow(folder, 0o755);
    }
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("1 passed"), "{said}");
}
