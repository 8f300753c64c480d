//! `play` in a terminal: drawn in place, led by keys, and the terminal given
//! back as it was.

use crate::house::{House, SMALL};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The person's side of a terminal.
struct Person {
    keys: File,
    screen: Arc<Mutex<String>>,
    child: Child,
    terminal: File,
}

impl Person {
    /// Opens a terminal of 80 columns and 24 rows and runs `args` in it.
    fn run(house: &House, args: &[&str]) -> Self {
        let person: OwnedFd = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&person).unwrap();
        unlockpt(&person).unwrap();
        let name = ptsname(&person, Vec::new()).unwrap();
        let terminal = OpenOptions::new()
            .read(true)
            .write(true)
            .open(name.to_str().unwrap())
            .unwrap();
        tcsetwinsize(
            &terminal,
            Winsize {
                ws_row: 24,
                ws_col: 80,
                ws_xpixel: 0,
                ws_ypixel: 0,
            },
        )
        .unwrap();
        let end = || Stdio::from(terminal.try_clone().unwrap());
        let child = house
            .command(args)
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .unwrap();
        let keys = File::from(person);
        let mut read = keys.try_clone().unwrap();
        let screen = Arc::new(Mutex::new(String::new()));
        let seen = Arc::clone(&screen);
        std::thread::spawn(move || {
            let mut bytes = [0; 4_096];
            while let Ok(n @ 1..) = read.read(&mut bytes) {
                seen.lock()
                    .unwrap()
                    .push_str(&String::from_utf8_lossy(&bytes[..n]));
            }
        });
        Self {
            keys,
            screen,
            child,
            terminal,
        }
    }

    /// Waits until `text` was drawn since the last time.
    fn sees(&self, text: &str) {
        let until = Instant::now() + Duration::from_secs(20);
        loop {
            let mut screen = self.screen.lock().unwrap();
            if let Some(at) = screen.find(text) {
                screen.drain(..at + text.len());
                return;
            }
            assert!(Instant::now() < until, "no {text:?} in {screen:?}");
            drop(screen);
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn presses(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
    }

    /// Waits for the end; the terminal echoes and edits lines as before.
    fn leaves(mut self, code: i32) {
        assert_eq!(self.child.wait().unwrap().code(), Some(code));
        self.sees("\u{1b}[?1049l");
        let modes = tcgetattr(&self.terminal).unwrap().local_modes;
        assert!(modes.contains(LocalModes::ECHO | LocalModes::ICANON));
    }
}

#[test]
fn a_session_is_drawn_and_led_by_keys() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let mut person = Person::run(&house, &["play", &small]);
    person.sees("Get ready: Pigeon pose");
    person.sees("Left shin in front");
    person.sees("██");
    person.sees("Next: Pigeon pose, left, 30 s");
    person.presses("\u{1b}[C");
    person.sees("LEFT  Pigeon pose");
    person.sees("Next: Pigeon pose, right, 30 s");
    person.presses(" ");
    person.sees("Paused: Pigeon pose");
    person.sees("Space go on");
    person.presses("?");
    person.sees("stay: count on past the time");
    person.presses("i");
    person.sees("Where to feel it: ");
    person.presses("x");
    person.sees("1  Knee");
    person.presses("1");
    person.sees("Thread the Needle");
    person.presses("1");
    person.sees("Get ready: Thread the Needle");
    person.presses("l");
    person.presses("t");
    person.sees("left in this one");
    person.presses("e");
    person.sees("Press e again");
    person.presses("e");
    person.leaves(0);
    let json = house.run(&["history", "--json"]).json();
    let session = &json["sessions"][0];
    assert_eq!(session["outcome"], "finished_early");
    assert_eq!(session["holds"][0]["outcome"], "swapped");
    assert_eq!(session["holds"][0]["reason"], "knee");
}

#[test]
fn the_last_three_seconds_stand_out_in_the_digits() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let mut person = Person::run(&house, &["play", &small, "--speed", "5"]);
    person.sees("Get ready: Pigeon pose");
    // A block of the other colour, which leaves with the step it counts down to.
    person.sees("\u{1b}[7m");
    person.sees("LEFT  Pigeon pose");
    person.presses("q");
    person.leaves(130);
}

#[test]
fn closing_gives_the_terminal_back_and_the_next_play_asks() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    for key in ["q", "\u{3}"] {
        let mut person = Person::run(&house, &["play", &small, "--new"]);
        person.sees("Get ready: Pigeon pose");
        person.presses("\u{1b}[C");
        person.sees("LEFT  Pigeon pose");
        person.presses(key);
        person.leaves(130);
    }
    // Left as it is.
    let mut person = Person::run(&house, &["play", &small]);
    person.sees("Small one is unfinished");
    person.sees("Discard and start the new one");
    person.presses("\n");
    assert_eq!(person.child.wait().unwrap().code(), Some(3));
    // Gone on with.
    let mut person = Person::run(&house, &["play", &small]);
    person.sees("1  Go on");
    person.presses("1\n");
    person.sees("Back in place: Pigeon pose");
    person.presses("q");
    person.leaves(130);
    // Finished as it is.
    let mut person = Person::run(&house, &["play", &small]);
    person.sees("Finish as it is and start the new one");
    person.presses("3\n");
    person.sees("Get ready: Pigeon pose");
    person.presses("q");
    person.leaves(130);
    let json = house.run(&["history", "--json"]).json();
    let outcomes: Vec<&str> = json["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|session| session["outcome"].as_str().unwrap())
        .collect();
    assert_eq!(outcomes.last(), Some(&"unfinished"));
    assert_eq!(outcomes[outcomes.len() - 2], "finished_early");
}

#[test]
fn a_signal_gives_the_terminal_back_too() {
    let house = House::new();
    let small = house.file("small.txt", SMALL);
    let person = Person::run(&house, &["play", &small]);
    person.sees("Get ready: Pigeon pose");
    let pid = rustix::process::Pid::from_child(&person.child);
    rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
    person.leaves(130);
}
