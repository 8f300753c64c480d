//! What is refused, and in which words.

use crate::given;
use limber_core::{DeviceId, RoutineId, Side, Wall};
use limber_store::{Begun, Store, StoreError, StoreErrorKind};
use uuid::Uuid;

const ISO: &str = "2026-11-22T07:30:00+01:00";

#[test]
fn a_data_folder_that_cannot_be_made_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a file");
    std::fs::write(&file, "in the way").unwrap();
    let folder = file.join("data");
    let error = Store::open(&folder, &given::setup()).unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Folder);
    assert!(error.message().contains(folder.to_str().unwrap()));
    assert_eq!(std::fs::read(&file).unwrap(), b"in the way");
}

#[test]
fn a_folder_in_the_place_of_the_database_is_named() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(limber_store::FILE_NAME);
    std::fs::create_dir(&path).unwrap();
    let error = Store::open(dir.path(), &given::setup()).unwrap_err();
    assert!(matches!(error, StoreError::Open { .. }), "{error:?}");
    assert!(error.message().contains(path.to_str().unwrap()));
}

#[test]
fn a_session_that_was_never_begun_is_refused() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    let error = store.append(&head, &[given::start()], &[]).unwrap_err();
    assert!(matches!(error, StoreError::NoSession { .. }));
    let error = store
        .undiscard(head.id, limber_core::SessionOutcome::Finished, 1)
        .unwrap_err();
    assert!(matches!(error, StoreError::NoSession { .. }));
    assert!(error.message().contains(&head.id.to_string()));
}

#[test]
fn what_a_session_is_of_never_changes() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    let before = given::everything(&given::raw(&store));

    let mut other = head.clone();
    other.device = DeviceId(Uuid::from_u128(5));
    let mut heads = vec![("device", other)];
    let mut other = head.clone();
    other.routine.id = RoutineId::from("back");
    heads.push(("routine", other));
    let mut other = head.clone();
    other.started_at = head.started_at.minus_ms(1);
    heads.push(("start", other));
    for (what, other) in heads {
        let error = store.append(&other, &[], &[]).unwrap_err();
        assert!(error.message().contains(what), "{error}");
        assert_eq!(error.kind(), StoreErrorKind::Refused);
    }

    let mut plan = given::plan();
    plan.first_side = Side::Right;
    let error = store.begin(&head, &plan, &[given::start()]).unwrap_err();
    assert!(matches!(
        error,
        StoreError::OtherSession {
            what: Begun::Plan,
            ..
        }
    ));
    assert_eq!(given::everything(&given::raw(&store)), before);
}

#[test]
fn numbers_that_the_file_cannot_hold_are_refused_by_name() {
    let (_dir, mut store) = given::store();
    let head = given::head(1, ISO);
    store
        .begin(&head, &given::plan(), &[given::start()])
        .unwrap();
    let before = given::everything(&given::raw(&store));

    let mut big = head.clone();
    big.held_ms = u64::MAX;
    let error = store.append(&big, &[], &[]).unwrap_err();
    assert_eq!(error.message(), "“held_ms” is out of range.");

    let mut entry = given::entry(1, limber_core::Event::Next);
    entry.moment.boot_ns = u64::MAX;
    let error = store.append(&head, &[entry], &[]).unwrap_err();
    assert!(error.message().contains("boot_ns"));

    let attempt = given::attempt(None, u64::MAX);
    let error = store.append(&head, &[], &[(0, &attempt)]).unwrap_err();
    assert!(error.message().contains("held_ms"));

    for started_at in [
        Wall {
            unix_ms: i64::MAX,
            offset_min: 0,
        },
        Wall {
            unix_ms: 0,
            offset_min: 1_440,
        },
    ] {
        let mut far = given::head(2, ISO);
        far.started_at = started_at;
        let error = store.begin(&far, &given::plan(), &[]).unwrap_err();
        assert!(error.message().contains("started_at"));
    }
    assert_eq!(given::everything(&given::raw(&store)), before);
}
