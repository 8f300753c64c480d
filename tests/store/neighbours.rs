//! Several programs, or several stores of one program, on one database.

use crate::given;
use limber_core::DeviceId;
use limber_store::{Setup, Store};
use std::process::Command;
use uuid::Uuid;

#[test]
fn a_store_notices_what_another_wrote_and_not_what_it_wrote_itself() {
    let (dir, mut window) = given::store();
    let mut terminal = Store::open_existing(dir.path(), &given::setup())
        .unwrap()
        .unwrap();
    let before = window.data_version().unwrap();
    window.set_setting("a", "1").unwrap();
    assert_eq!(window.data_version().unwrap(), before);
    terminal.set_setting("a", "2").unwrap();
    let after = window.data_version().unwrap();
    assert_ne!(after, before);
    assert_eq!(window.setting("a").unwrap().as_deref(), Some("2"));
    assert_eq!(window.data_version().unwrap(), after);
}

#[test]
fn programs_that_start_at_once_share_one_new_database() {
    let dir = tempfile::tempdir().unwrap();
    let starters: Vec<_> = (0..8u128)
        .map(|n| {
            let dir = dir.path().to_owned();
            std::thread::spawn(move || {
                let setup = Setup {
                    new_device: DeviceId(Uuid::from_u128(n)),
                    ..given::setup()
                };
                Store::open(&dir, &setup).map(|store| store.device())
            })
        })
        .collect();
    let devices: Vec<DeviceId> = starters
        .into_iter()
        .map(|starter| starter.join().unwrap().unwrap())
        .collect();
    assert!(devices.iter().all(|device| *device == devices[0]));
}

const DIR: &str = "LIMBER_TEST_NEIGHBOUR_DIR";

/// The last one to close a database writes the log back and removes it; nobody
/// else may, as it would be gone under an open connection.
#[test]
fn another_program_that_closes_leaves_the_log_to_those_who_stay() {
    if let Some(dir) = std::env::var_os(DIR) {
        let mut store = Store::open(dir.as_ref(), &given::setup()).unwrap();
        store.set_setting("from", "\"the terminal\"").unwrap();
        return;
    }
    let (dir, mut store) = given::store();
    store.set_setting("from", "\"the window\"").unwrap();
    let second = Store::open(dir.path(), &given::setup()).unwrap();

    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "neighbours::another_program_that_closes_leaves_the_log_to_those_who_stay",
        ])
        .env(DIR, dir.path())
        .output()
        .unwrap();
    assert!(output.status.success());
    assert!(dir.path().join("limber.db-wal").exists());
    let found = store.setting("from").unwrap();
    assert_eq!(found.as_deref(), Some("\"the terminal\""));
    drop((store, second));
    assert!(!dir.path().join("limber.db-wal").exists());
}
