//! Backups through the facade: due, made, taken back, and what is told once.

use crate::house::{DAY, HOUR, House, WEDNESDAY_8};
use limber_engine::facade::StartOptions;
use limber_engine::wire::care::BackupItem;
use limber_engine::wire::player::Act;
use limber_engine::{DayRange, ErrorKind};
use limber_store::{HeldFor, Holder, SessionLock};

const ROUTINE: &str = "hip-mobility-gentle-10";

fn whys(house: &House) -> Vec<String> {
    let backups = house.limber.backups().unwrap().backups;
    backups.into_iter().map(|backup| backup.why).collect()
}

fn sessions(house: &House) -> usize {
    house.limber.history(DayRange::ALL).unwrap().sessions.len()
}

fn now(house: &House) -> BackupItem {
    house.limber.back_up_now().unwrap().backup
}

#[test]
fn without_a_log_there_is_nothing_to_back_up_and_nothing_is_made() {
    let house = House::new();
    assert_eq!(house.limber.backups().unwrap().backups, []);
    assert_eq!(house.limber.look_after().unwrap(), None);
    assert!(!house.limber.backup_due().unwrap());
    let error = house.limber.back_up_now().unwrap_err();
    assert_eq!(error.kind, ErrorKind::NotFound);
    assert!(error.hint.is_some());
    assert!(!house.data().exists());
}

#[test]
fn looking_after_makes_one_backup_a_day_with_changes() {
    let house = House::new();
    house.play(ROUTINE);
    assert!(house.limber.backup_due().unwrap());
    let made = house.limber.look_after().unwrap().unwrap();
    assert_eq!(made.backup.why, "daily");
    assert_eq!(made.damaged, Vec::<String>::new());
    assert_eq!(house.limber.look_after().unwrap(), None);
    house.set_wall(WEDNESDAY_8 + DAY);
    assert_eq!(house.limber.look_after().unwrap(), None, "nothing new");
    house.play(ROUTINE);
    assert!(house.limber.look_after().unwrap().is_some());
    house.limber.back_up_before_import().unwrap();
    assert_eq!(whys(&house), ["before-import", "daily", "daily"]);
}

#[test]
fn a_restore_brings_back_what_was_and_keeps_what_is() {
    let house = House::new();
    house.play(ROUTINE);
    let first = now(&house);
    assert!(first.made_at.ends_with("+01:00"), "{first:?}");
    house.set_wall(WEDNESDAY_8 + HOUR);
    house.play(ROUTINE);
    house.limber.set_preference("theme", "dark").unwrap();
    assert_eq!(sessions(&house), 2);

    let done = house.limber.restore(&first.file).unwrap();
    assert_eq!(sessions(&house), 1);
    assert_eq!(house.limber.preference("theme").unwrap(), None);
    assert_eq!(done.replaced.why, "before-restore");
    assert!(!done.upgraded);
    house.limber.restore(&done.replaced.file).unwrap();
    assert_eq!(sessions(&house), 2);
    let theme = house.limber.preference("theme").unwrap();
    assert_eq!(theme.as_deref(), Some("dark"));
}

#[test]
fn steps_of_the_log_that_was_replaced_are_not_undone_in_the_new_one() {
    let house = House::new();
    house.play(ROUTINE);
    let first = now(&house);
    let id = house.limber.history(DayRange::ALL).unwrap().sessions[0]
        .id
        .clone();
    house.limber.delete_session(&id).unwrap();
    house.limber.restore(&first.file).unwrap();
    assert_eq!(sessions(&house), 1);
    assert!(house.limber.undo().is_err());
    assert_eq!(sessions(&house), 1);
}

#[test]
fn a_running_session_keeps_its_log_and_is_named() {
    let house = House::new();
    house.play(ROUTINE);
    let backup = now(&house);
    let holder = Holder {
        name: "the terminal".to_owned(),
        pid: 4_711,
        held_for: HeldFor::Session,
    };
    let lock = SessionLock::acquire(&house.data(), &holder).unwrap();
    let error = house.limber.restore(&backup.file).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InTheWay);
    assert!(error.to_string().contains("the terminal (process 4711)"));
    assert_eq!(whys(&house), ["by-hand"]);
    drop(lock);
    house.limber.restore(&backup.file).unwrap();
}

/// Whoever wants to begin a session meanwhile is not sent to look for another one.
#[test]
fn who_takes_a_file_into_the_log_is_not_said_to_run_a_session() {
    let house = House::new();
    house.play_with(ROUTINE, 1, &[Act::Close]);
    let holder = Holder {
        name: "the terminal".to_owned(),
        pid: 4_711,
        held_for: HeldFor::Import,
    };
    let lock = SessionLock::acquire(&house.data(), &holder).unwrap();
    let waiting = house.limber.unfinished().unwrap().unwrap();
    assert_eq!(waiting.held_by, None);
    let routine = house.limber.find_routine(ROUTINE).unwrap();
    let started = house.limber.start(&routine, StartOptions::default());
    let error = started.map(|_| ()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::InTheWay);
    assert!(
        error.to_string().contains("taking a file into the log"),
        "{error}"
    );
    drop(lock);
}

#[test]
fn what_is_no_backup_is_refused() {
    let house = House::new();
    house.play(ROUTINE);
    let missing = house.limber.restore("nothing.db").unwrap_err();
    assert_eq!(missing.kind, ErrorKind::NotFound);
    let text = house.file("diary.db", "Dear diary");
    let error = house.limber.restore(&text).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Store);
    assert!(error.to_string().contains("diary.db"), "{error}");
    let own = house.data().join("limber.db");
    assert!(house.limber.restore(own.to_str().unwrap()).is_err());
    assert_eq!(sessions(&house), 1);
    assert_eq!(whys(&house), Vec::<String>::new());
}

#[test]
fn a_backup_elsewhere_is_taken_by_its_path_into_an_empty_folder() {
    let old = House::new();
    old.play(ROUTINE);
    let backup = now(&old);
    let path = old.data().join("backups").join(&backup.file);
    let new = House::new();
    new.limber.restore(path.to_str().unwrap()).unwrap();
    assert_eq!(sessions(&new), 1);
}

#[test]
fn a_log_that_was_put_right_is_told_once() {
    let house = House::new();
    house.play(ROUTINE);
    house.limber.look_after().unwrap();
    let path = house.data().join("limber.db");
    let old = house.damaged(&path);
    let later = house.again();
    let told = later.notices();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].kind, "recovered");
    assert!(told[0].message.contains("The log was damaged"));
    assert!(told[0].message.contains("No session was lost"), "{told:?}");
    let hint = told[0].hint.clone().unwrap();
    assert!(hint.contains("limber.damaged-2026-11-18T"), "{hint}");
    assert_eq!(later.notices(), []);
    assert_eq!(later.history(DayRange::ALL).unwrap().sessions.len(), 1);
    let aside = std::fs::read_dir(house.data())
        .unwrap()
        .flatten()
        .any(|file| std::fs::read(file.path()).is_ok_and(|bytes| bytes == old));
    assert!(aside);
}

/// The lock is taken before the log is opened; a damaged log is put right all
/// the same.
#[test]
fn a_session_starts_on_a_log_that_has_to_be_put_right_first() {
    let house = House::new();
    house.play(ROUTINE);
    house.limber.look_after().unwrap();
    house.damaged(&house.data().join("limber.db"));
    let later = house.again();
    let error = later.resume(None, false).err().unwrap();
    assert_eq!(error.kind, ErrorKind::NotFound, "{error}");
    assert_eq!(later.notices().len(), 1);
}
