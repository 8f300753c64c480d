//! Power cuts.

use crate::amount;
use limber_core::{DeviceId, Wall};
use limber_store::{Setup, Store, StoreErrorKind};
use limber_torture::disk;
use limber_torture::power::PowerCuts;
use uuid::Uuid;

#[test]
fn no_power_cut_costs_what_was_said_to_be_saved() {
    let cuts = PowerCuts {
        points: usize::try_from(amount::of("LIMBER_TORTURE_CUTS", 120)).unwrap(),
        torn: 2,
        seed: amount::seed(),
    };
    let found = cuts.run();
    println!("{:?}", found.counts);
    found.nothing_wrong();
    assert!(found.done("power cuts replayed") >= 4 * 100);
}

/// As a cut in the first transaction leaves it: later pages are there, the first
/// is not, and SQLite's journal goes back to no pages at all.
#[test]
fn a_cut_while_the_log_is_made_leaves_no_log_and_one_can_be_made() {
    let dir = tempfile::tempdir().unwrap();
    let mut journal = vec![0; 512];
    journal[..8].copy_from_slice(&[0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);
    journal[20..24].copy_from_slice(&512_u32.to_be_bytes());
    journal[24..28].copy_from_slice(&4_096_u32.to_be_bytes());
    std::fs::write(dir.path().join("limber.db-journal"), &journal).unwrap();
    let mut pages = vec![0; 3 * 4_096];
    pages[2 * 4_096..].fill(13);
    std::fs::write(dir.path().join("limber.db"), &pages).unwrap();

    let setup = Setup {
        new_device: DeviceId(Uuid::from_u128(7)),
        now: Wall {
            unix_ms: 1_795_329_000_000,
            offset_min: 0,
        },
    };
    assert!(Store::open_existing(dir.path(), &setup).unwrap().is_none());
    let store = Store::open(dir.path(), &setup).unwrap();
    assert!(store.unfinished().unwrap().is_none());
    assert!(Store::moved_aside(dir.path()).is_empty());
    drop(store);
    disk::whole(dir.path()).unwrap();

    // A stranger's file stays as it is, also with a journal of its own.
    journal[16..20].copy_from_slice(&3_u32.to_be_bytes());
    std::fs::write(dir.path().join("limber.db-journal"), &journal).unwrap();
    std::fs::write(dir.path().join("limber.db"), &pages).unwrap();
    let error = Store::open(dir.path(), &setup).unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::NotOurs);
    assert_eq!(std::fs::read(dir.path().join("limber.db")).unwrap(), pages);
}
