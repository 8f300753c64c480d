//! `play` in a terminal: drawn in place, led by keys, and the terminal given
//! back as it was.

use crate::house::{House, SMALL};
use crate::screen::Screen;
use limber_text::{Language, Message, say};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize};
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What ends each picture.
const FRAME_ENDS: &str = "\u{1b}[?2026l";

/// The person's side of a terminal.
struct Person {
    keys: File,
    screen: Arc<Mutex<String>>,
    /// All that was ever drawn.
    drawn: Arc<Mutex<String>>,
    child: Child,
    terminal: File,
}

impl Person {
    /// Opens a terminal of 80 columns and 24 rows and runs `args` in it.
    fn run(house: &House, args: &[&str]) -> Self {
        Self::run_in(Language::English, (80, 24), house, args)
    }

    /// The same on a system that speaks `language`, in as many columns and rows.
    fn run_in(
        language: Language,
        (columns, rows): (u16, u16),
        house: &House,
        args: &[&str],
    ) -> Self {
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
                ws_row: rows,
                ws_col: columns,
                ws_xpixel: 0,
                ws_ypixel: 0,
            },
        )
        .unwrap();
        let end = || Stdio::from(terminal.try_clone().unwrap());
        let child = house
            .command(args)
            .env("LC_ALL", language.tag())
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .unwrap();
        let keys = File::from(person);
        let mut read = keys.try_clone().unwrap();
        let screen = Arc::new(Mutex::new(String::new()));
        let seen = Arc::clone(&screen);
        let drawn = Arc::new(Mutex::new(String::new()));
        let all = Arc::clone(&drawn);
        std::thread::spawn(move || {
            let mut bytes = [0; 4_096];
            let mut waiting = Vec::new();
            while let Ok(n @ 1..) = read.read(&mut bytes) {
                waiting.extend_from_slice(&bytes[..n]);
                // A letter may come in two parts.
                let whole = match std::str::from_utf8(&waiting) {
                    Ok(_) => waiting.len(),
                    Err(error) => error.valid_up_to(),
                };
                let text: Vec<u8> = waiting.drain(..whole).collect();
                let text = String::from_utf8(text).unwrap();
                all.lock().unwrap().push_str(&text);
                seen.lock().unwrap().push_str(&text);
            }
        });
        Self {
            keys,
            screen,
            drawn,
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

    /// Waits for `text` and the end of the picture it stands in, and gives what the
    /// whole screen looks like then.
    fn looks_at(&self, text: &str, size: (u16, u16)) -> Screen {
        self.sees(text);
        self.sees(FRAME_ENDS);
        let drawn = self.drawn.lock().unwrap();
        let end = drawn.rfind(FRAME_ENDS).unwrap();
        Screen::of(&drawn[..end], size)
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

/// Every page of the player, in the words it is found by, and the key that leads to it.
fn pages() -> [(&'static str, &'static str, Message); 6] {
    [
        ("paused", " ", say!("terminal-keys-go-on")),
        ("keys", "?", say!("terminal-key-same")),
        ("set-up", "?i", say!("exercise-feel")),
        ("reasons", "x", say!("reason-other")),
        ("moves", "1", say!("terminal-instead")),
        ("stop", "xx0", say!("terminal-stop-keys")),
    ]
}

#[test]
fn the_player_speaks_german_and_japanese() {
    let size = (80, 24);
    for language in [Language::German, Language::Japanese] {
        let house = House::new();
        let small = house.file("small.txt", SMALL);
        let mut person = Person::run_in(language, size, &house, &["play", &small, "--silent"]);
        let mut told = String::new();
        for (name, keys, found) in pages() {
            if name == "paused" {
                person.looks_at(&say!("terminal-keys").words(language), size);
            }
            for key in keys.chars() {
                person.presses(&key.to_string());
            }
            let screen = person.looks_at(&found.words(language), size);
            told.push_str(&format!("=== {name}\n{}\n", screen.without_times()));
        }
        crate::languages::golden(&format!("player.{}.txt", language.tag()), &told);
        person.presses("q");
        person.leaves(130);
    }
}

#[test]
fn no_line_of_the_player_is_wider_than_the_terminal() {
    for language in Language::ALL {
        for size in [(80, 24), (44, 16), (18, 6)] {
            let house = House::new();
            let small = house.file("small.txt", SMALL);
            let mut person = Person::run_in(language, size, &house, &["play", &small]);
            person.sees(FRAME_ENDS);
            // Each key is drawn before the next one is read.
            person.presses(" ?ix1xx0teq");
            let drawn = Arc::clone(&person.drawn);
            person.leaves(130);
            let drawn = drawn.lock().unwrap().clone();
            let (drawn, _) = drawn.split_once("\u{1b}[?1049l").unwrap();
            let screen = Screen::of(drawn, size);
            assert_eq!(screen.wider, [""; 0], "{language:?} {size:?}");
            let pages = drawn.matches(FRAME_ENDS).count();
            assert!(pages > 6, "{pages} pages in {language:?} {size:?}");
            if size.0 == 80 {
                // All of it fits, the last word as well.
                let keys = say!("terminal-keys").words(language);
                assert!(drawn.contains(&keys), "{keys} in {drawn:?}");
            }
        }
    }
}
