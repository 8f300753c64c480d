//! Disks that take no more, folders that take nothing, folders that vanish. Each
//! test first shows that a write really fails there.
//!
//! The limit on the size of a process's files stands in for a full disk: it
//! holds for root, too, and can be lifted while the program runs.

use limber_torture::house::{House, Playing};
use rustix::process::Signal;
use serde_json::Value;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const HOLDS: &str = "Holds\n\nPigeon pose 4 x 30 s each side\nSeated butterfly 3 x 40 s\n";
const FAST: &str = "60";

/// Starts with the signal that the limit sends ignored, so that the write fails
/// as on a full disk; without root's rights where there are any to give up.
fn play(house: &House, args: &[&str]) -> Playing {
    let program = house.path("limber");
    if !program.exists() {
        // Others may not be allowed into the build folder.
        std::fs::copy(limber_torture::house::limber(), &program).unwrap();
    }
    let mut command = unprivileged("sh");
    command
        .args(["-c", "trap '' XFSZ; exec \"$0\" play \"$@\" --json"])
        .arg(&program)
        .args(args);
    house.surround(&mut command, &house.data());
    Playing::start(command)
}

/// `program` as somebody whom a folder's rights bind.
fn unprivileged(program: &str) -> Command {
    if !rustix::process::geteuid().is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups", program]);
    command
}

/// A house that nobody in particular may live in.
fn open_house() -> (House, String) {
    let house = House::new();
    let routine = house.routine("holds.routine", HOLDS);
    std::fs::create_dir(house.data()).unwrap();
    for part in [".", "home", "tmp", "data"] {
        std::fs::set_permissions(house.path(part), Permissions::from_mode(0o777)).unwrap();
    }
    (house, routine)
}

/// No file of the process may grow past `bytes`; `None`: as large as it likes.
fn limit(pid: u32, bytes: Option<u64>) {
    let soft = bytes.map_or("unlimited".to_owned(), |bytes| bytes.to_string());
    let done = unprivileged("prlimit")
        .args([
            "--pid",
            &pid.to_string(),
            &format!("--fsize={soft}:unlimited"),
        ])
        .status()
        .unwrap();
    assert!(done.success());
}

/// A write of more than `bytes` fails under that limit.
fn fails_under(bytes: u64, dir: &Path) {
    let witness = dir.join("witness");
    let limited = Command::new("prlimit")
        .arg(format!("--fsize={bytes}:unlimited"))
        .args([
            "sh",
            "-c",
            "trap '' XFSZ; head -c \"$1\" /dev/zero > \"$2\"",
            "sh",
        ])
        .arg((bytes + 1).to_string())
        .arg(&witness)
        .output()
        .unwrap();
    assert!(!limited.status.success(), "the limit does not hold here");
    std::fs::remove_file(&witness).unwrap();
}

fn size(path: &Path) -> u64 {
    std::fs::metadata(path).unwrap().len()
}

fn is(event: &Value, name: &str) -> bool {
    event["event"] == name
}

/// The paths of `saved` lines, in the order they were printed.
fn saved(playing: &mut Playing, n: usize) -> Vec<Value> {
    (0..n)
        .map(|_| {
            let line = playing.until(|event| is(event, "saved"));
            line.expect("it ended first")["hold"].clone()
        })
        .collect()
}

fn rescued(folder: &Path) -> Vec<PathBuf> {
    let Ok(files) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    files
        .map(|file| file.unwrap().path())
        .filter(|path| {
            let name = path.file_name().unwrap().to_string_lossy();
            name.starts_with("limber-unsaved-") && name.ends_with(".json")
        })
        .collect()
}

/// All of it in the log, once, in the planned order.
fn all_there(house: &House) {
    let sessions = house.sessions();
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0]["outcome"], "finished");
    let holds = sessions[0]["holds"].as_array().unwrap();
    assert_eq!(holds.len(), 11);
    for hold in holds {
        assert_eq!(hold["outcome"], "completed", "{hold}");
        assert_eq!(hold["held_ms"], hold["planned_ms"], "{hold}");
        assert_eq!(hold["final"], true, "{hold}");
    }
}

#[test]
fn a_disk_that_fills_up_is_said_and_what_waited_is_saved_in_order() {
    let (house, routine) = open_house();
    let mut playing = play(&house, &[&routine, "--speed", FAST]);
    let mut told = saved(&mut playing, 1);
    let full = size(&house.path("data/limber.db-wal"));
    fails_under(full, &house.data());
    limit(playing.pid(), Some(full));
    let unsaved = playing.until(|event| is(event, "unsaved")).unwrap();
    assert!(unsaved["waiting"].as_u64().unwrap() >= 1);
    let message = unsaved["message"].as_str().unwrap();
    assert!(message.contains("Can't save right now"), "{message}");
    // It goes on: several steps begin, and nothing is said to be saved.
    let mut later = 0;
    while later < 5 {
        let event = playing.until(|_| true).expect("it ended first");
        assert!(!is(&event, "saved"), "{event}");
        later += usize::from(is(&event, "step"));
    }
    limit(playing.pid(), None);
    told.extend(saved(&mut playing, 10));
    let played = playing.end();
    assert_eq!(played.status.code(), Some(0), "{}", played.err);
    all_there(&house);
    assert_eq!(house.sessions()[0]["holds"].as_array().unwrap(), &told);
}

#[test]
fn an_end_on_a_full_disk_is_kept_beside_the_log_and_comes_back() {
    let (house, routine) = open_house();
    let mut playing = play(&house, &[&routine, "--speed", FAST]);
    saved(&mut playing, 6);
    // Room for a small new file, none for the log to grow.
    let full = size(&house.path("data/limber.db-wal"));
    assert!(full > 60_000, "{full} bytes");
    fails_under(full, &house.data());
    limit(playing.pid(), Some(full));
    assert!(playing.until(|event| is(event, "unsaved")).is_some());
    playing.signal(Signal::TERM);
    let played = playing.end();
    let [kept] = rescued(&house.data()).try_into().unwrap();
    assert!(!played.status.success());
    assert!(
        played.err.contains(kept.to_str().unwrap()),
        "{}",
        played.err
    );

    let resumed = play(&house, &["--resume"]).end();
    assert_eq!(resumed.status.code(), Some(0), "{}", resumed.err);
    all_there(&house);
    assert_eq!(rescued(&house.data()), Vec::<PathBuf>::new());
}

#[test]
fn a_folder_made_read_only_loses_nothing_and_says_so_at_the_next_start() {
    let (house, routine) = open_house();
    let mut playing = play(&house, &[&routine, "--speed", FAST]);
    saved(&mut playing, 6);
    let full = size(&house.path("data/limber.db-wal"));
    limit(playing.pid(), Some(full));
    let data = house.data();
    std::fs::set_permissions(&data, Permissions::from_mode(0o555)).unwrap();
    let witness = data.join("witness");
    let touched = unprivileged("touch").arg(&witness).output().unwrap();
    assert!(!touched.status.success(), "the folder can be written");

    assert!(playing.until(|event| is(event, "unsaved")).is_some());
    playing.signal(Signal::TERM);
    let played = playing.end();
    // The next best place.
    let [kept] = rescued(&house.path("tmp")).try_into().unwrap();
    assert!(
        played.err.contains(kept.to_str().unwrap()),
        "{}",
        played.err
    );

    let log = data.join("limber.db");
    std::fs::set_permissions(&log, Permissions::from_mode(0o444)).unwrap();
    let refused = play(&house, &["--resume"]).end();
    assert_eq!(refused.status.code(), Some(1), "{}", refused.err);
    assert!(refused.err.contains("hint: "), "{}", refused.err);
    std::fs::set_permissions(&data, Permissions::from_mode(0o777)).unwrap();
    std::fs::set_permissions(&log, Permissions::from_mode(0o644)).unwrap();
    let resumed = play(&house, &["--resume"]).end();
    assert_eq!(resumed.status.code(), Some(0), "{}", resumed.err);
    all_there(&house);
    assert_eq!(rescued(&house.path("tmp")), Vec::<PathBuf>::new());
}

#[test]
fn a_folder_that_vanishes_and_comes_back_gets_everything_in_order() {
    let (house, routine) = open_house();
    let mut playing = play(&house, &[&routine, "--speed", FAST]);
    let mut told = saved(&mut playing, 1);
    let away = house.path("away");
    std::fs::rename(house.data(), &away).unwrap();
    std::fs::write(house.path("data/witness"), "").expect_err("the folder is still there");
    assert!(playing.until(|event| is(event, "unsaved")).is_some());
    let mut later = 0;
    while later < 4 {
        let event = playing.until(|_| true).expect("it ended first");
        assert!(!is(&event, "saved"), "{event}");
        later += usize::from(is(&event, "step"));
    }
    std::fs::rename(&away, house.data()).unwrap();
    told.extend(saved(&mut playing, 10));
    let played = playing.end();
    assert_eq!(played.status.code(), Some(0), "{}", played.err);
    all_there(&house);
    assert_eq!(house.sessions()[0]["holds"].as_array().unwrap(), &told);
}

#[test]
fn an_end_without_the_folder_is_kept_elsewhere_and_comes_back_with_it() {
    let (house, routine) = open_house();
    let mut playing = play(&house, &[&routine, "--speed", FAST]);
    saved(&mut playing, 1);
    let away = house.path("away");
    std::fs::rename(house.data(), &away).unwrap();
    std::fs::write(house.path("data/witness"), "").expect_err("the folder is still there");
    let ended = Instant::now();
    let played = playing.end();
    assert!(ended.elapsed() < Duration::from_secs(80));
    assert!(!played.status.success());
    let [kept] = rescued(&house.path("tmp")).try_into().unwrap();
    assert!(
        played.err.contains(kept.to_str().unwrap()),
        "{}",
        played.err
    );
    assert!(played.events("unsaved").next().is_some());

    std::fs::rename(&away, house.data()).unwrap();
    let resumed = play(&house, &["--resume"]).end();
    // It had come to its end; only the log did not know.
    assert_eq!(resumed.status.code(), Some(1), "{}", resumed.err);
    all_there(&house);
    assert_eq!(rescued(&house.path("tmp")), Vec::<PathBuf>::new());
}
