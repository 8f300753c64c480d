//! What a person made is kept whole, is never taken out, and shows who changed
//! it since.

use crate::given;
use limber_store::{Own, OwnKind, PICTURE_MAX, Store, StoreError, StoreErrorKind, Write};

fn own<'a>(id: &'a str, body: Option<&'a str>, expected: Option<u64>) -> Write<'a> {
    Write::Own {
        kind: OwnKind::Routine,
        id,
        body,
        expected,
    }
}

fn picture<'a>(bytes: Option<&'a [u8]>, expected: Option<u64>) -> Write<'a> {
    Write::Picture {
        exercise: "my-bridge",
        bytes,
        expected,
    }
}

#[test]
fn what_was_made_is_found_again_and_changed_and_deleted() {
    let (dir, mut store) = given::store();
    assert!(store.own().unwrap().is_empty());
    store
        .write_together(&[
            own("my-hips", Some("{\"a\":1}"), Some(0)),
            own("my-back", Some("{}"), Some(0)),
        ])
        .unwrap();
    store
        .write_together(&[own("my-hips", Some("{\"a\":2}"), Some(1))])
        .unwrap();
    drop(store);
    let mut store = Store::open(dir.path(), &given::setup()).unwrap();
    let hips = Own {
        kind: OwnKind::Routine,
        id: "my-hips".to_owned(),
        body: "{\"a\":2}".to_owned(),
    };
    assert_eq!(store.own().unwrap().last(), Some(&hips));
    assert_eq!(store.own_rev(OwnKind::Routine, "my-hips").unwrap(), 2);
    assert_eq!(store.own_rev(OwnKind::Block, "my-hips").unwrap(), 0);

    store
        .write_together(&[own("my-hips", None, Some(2))])
        .unwrap();
    assert_eq!(store.own().unwrap().len(), 1);
    assert_eq!(store.own_body(OwnKind::Routine, "my-hips").unwrap(), None);
    assert_eq!(store.own_rev(OwnKind::Routine, "my-hips").unwrap(), 3);
    store
        .write_together(&[own("my-hips", Some(&hips.body), Some(3))])
        .unwrap();
    assert!(store.own().unwrap().contains(&hips));
}

#[test]
fn a_row_that_another_program_changed_stops_the_whole_change() {
    let (dir, mut window) = given::store();
    let mut terminal = Store::open(dir.path(), &given::setup()).unwrap();
    window
        .write_together(&[own("my-hips", Some("1"), None)])
        .unwrap();
    terminal
        .write_together(&[own("my-hips", Some("2"), Some(1))])
        .unwrap();
    let error = window
        .write_together(&[
            own("my-new", Some("3"), Some(0)),
            picture(Some(b"png"), Some(0)),
            own("my-hips", Some("3"), Some(1)),
        ])
        .unwrap_err();
    assert!(matches!(&error, StoreError::OwnChanged { id } if id == "my-hips"));
    assert_eq!(error.kind(), StoreErrorKind::Refused);
    assert_eq!(window.own().unwrap().len(), 1);
    assert_eq!(window.picture("my-bridge").unwrap(), None);
    let body = window.own_body(OwnKind::Routine, "my-hips").unwrap();
    assert_eq!(body.as_deref(), Some("2"));
}

#[test]
fn a_body_that_is_no_json_is_refused() {
    let (_dir, mut store) = given::store();
    for body in ["", "{", "1 2"] {
        let error = store
            .write_together(&[own("my-hips", Some(body), None)])
            .unwrap_err();
        assert!(error.message().contains("my-hips"), "{error}");
    }
    assert!(store.own().unwrap().is_empty());
}

#[test]
fn a_picture_is_kept_as_it_was_given_up_to_its_limit() {
    let (_dir, mut store) = given::store();
    let bytes = vec![7; PICTURE_MAX];
    store
        .write_together(&[picture(Some(&bytes), Some(0))])
        .unwrap();
    assert_eq!(store.pictured().unwrap(), ["my-bridge"]);
    assert_eq!(store.picture("my-bridge").unwrap(), Some(bytes));
    store.write_together(&[picture(None, Some(1))]).unwrap();
    assert_eq!(store.picture("my-bridge").unwrap(), None);
    assert!(store.pictured().unwrap().is_empty());
    for bytes in [vec![], vec![7; PICTURE_MAX + 1]] {
        let error = store
            .write_together(&[picture(Some(&bytes), None)])
            .unwrap_err();
        assert!(matches!(error, StoreError::OutOfRange { .. }), "{error}");
    }
    assert_eq!(store.picture_rev("my-bridge").unwrap(), 2);
}

#[test]
fn settings_are_listed_by_how_their_keys_begin() {
    let (_dir, mut store) = given::store();
    for key in ["care", "careful.", "careful.knee", "careful.wrist", "carf"] {
        store.set_setting(key, "true").unwrap();
    }
    let found = store.settings_under("careful.").unwrap();
    let keys: Vec<&str> = found.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["careful.", "careful.knee", "careful.wrist"]);
}

#[test]
fn a_look_through_the_log_finds_what_can_not_be_read() {
    let (_dir, mut store) = given::store();
    store
        .write_together(&[own("my-hips", Some("{}"), None)])
        .unwrap();
    assert!(store.check().unwrap().findings.is_empty());
    given::raw(&store)
        .execute("UPDATE own SET body = '{'", [])
        .unwrap();
    let findings = store.check().unwrap().findings;
    assert_eq!(findings.len(), 1);
    assert!(findings[0].to_string().contains("my-hips"), "{findings:?}");
}
