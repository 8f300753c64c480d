//! Settings, and how a store is made and set up.

use crate::given;
use limber_core::DeviceId;
use limber_store::{FILE_NAME, Setup, Store, StoreErrorKind};
use uuid::Uuid;

#[test]
fn a_setting_is_found_again_and_overwritten() {
    let (dir, mut store) = given::store();
    assert_eq!(store.setting("session").unwrap(), None);
    store
        .set_setting("session", r#"{"between_percent":150}"#)
        .unwrap();
    store.set_setting("theme", r#""dark""#).unwrap();
    store
        .set_setting("session", r#"{"between_percent":200}"#)
        .unwrap();
    drop(store);
    let store = Store::open(dir.path(), &given::setup()).unwrap();
    assert_eq!(
        store.setting("session").unwrap().as_deref(),
        Some(r#"{"between_percent":200}"#)
    );
    assert_eq!(
        store.setting("theme").unwrap().as_deref(),
        Some(r#""dark""#)
    );
}

#[test]
fn a_setting_that_is_no_json_is_refused() {
    let (_dir, mut store) = given::store();
    store.set_setting("theme", "1").unwrap();
    for text in ["", "dark", "{", "1 2"] {
        let error = store.set_setting("theme", text).unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Refused);
        assert!(error.message().contains("theme"));
    }
    assert_eq!(store.setting("theme").unwrap().as_deref(), Some("1"));
}

#[test]
fn a_database_keeps_the_device_it_was_made_with() {
    let (dir, store) = given::store();
    assert_eq!(store.device(), given::DEVICE);
    assert_eq!(store.path(), dir.path().join(FILE_NAME));
    drop(store);
    let other = Setup {
        new_device: DeviceId(Uuid::from_u128(0xE1)),
        ..given::setup()
    };
    let store = Store::open(dir.path(), &other).unwrap();
    assert_eq!(store.device(), given::DEVICE);
}

#[test]
fn looking_for_a_database_makes_none() {
    let dir = tempfile::tempdir().unwrap();
    let inner = dir.path().join("data");
    assert!(
        Store::open_existing(&inner, &given::setup())
            .unwrap()
            .is_none()
    );
    assert!(!inner.exists());
    std::fs::create_dir(&inner).unwrap();
    assert!(
        Store::open_existing(&inner, &given::setup())
            .unwrap()
            .is_none()
    );
    assert!(given::files(&inner).is_empty());
}

#[test]
fn folders_are_made_as_deep_as_needed() {
    let dir = tempfile::tempdir().unwrap();
    let inner = dir.path().join("a/b c/d");
    let store = Store::open(&inner, &given::setup()).unwrap();
    assert!(store.path().is_file());
}

#[test]
fn the_connections_are_set_up_as_the_house_asks() {
    let (_dir, store) = given::store();
    let writer = |name| store.pragma(name).unwrap().0;
    let reader = |name| store.pragma(name).unwrap().1;
    assert_eq!(writer("journal_mode"), "wal");
    assert_eq!(reader("journal_mode"), "wal");
    assert_eq!(writer("foreign_keys"), "1");
    assert_eq!(writer("synchronous"), "2");
    assert_eq!(writer("temp_store"), "2");
    assert_eq!(writer("query_only"), "0");
    assert_eq!(reader("query_only"), "1");
    assert_ne!(writer("busy_timeout"), "0");
}
