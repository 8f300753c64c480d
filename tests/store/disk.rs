//! A disk that takes no more. The size limit of a process stands in for it;
//! it holds for root too.
#![cfg(unix)]

use crate::given;
use limber_core::Event;
use limber_store::{Store, StoreErrorKind};
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

    let mut store = Store::open_existing(dir).unwrap().unwrap();
    let mut head = given::head(1, ISO);
    head.note = Some("x".repeat(MUCH));
    let entries = [given::entry(1, Event::Next)];
    let attempt = given::attempt(None, 30_000);
    let error = store.append(&head, &entries, &[(0, &attempt)]).unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::DiskFull, "{error:?}");
    assert!(error.message().contains("limber.db"));
    assert!(error.hint().contains("Make room"));

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

    let store = Store::open_existing(dir.path()).unwrap().unwrap();
    let found = store.unfinished().unwrap().unwrap();
    assert_eq!(found.head, head);
    assert_eq!(found.entries.len(), 2);
    assert!(store.session(head.id).unwrap().unwrap().attempts.is_empty());
}
