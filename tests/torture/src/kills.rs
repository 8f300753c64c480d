//! Kills at random moments. The truth is what the program had already printed
//! as saved, and how long it really ran.

use crate::disk;
use crate::found::{Found, Wrong};
use crate::house::{House, Played, json_of, sessions_of};
use crate::truth::Truth;
use fastrand::Rng;
use serde_json::Value;
use std::os::unix::process::ExitStatusExt as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Many short sides: something ends every few real milliseconds.
const MANY_SIDES: &str = "Many sides\n\n\
    Pigeon pose 3 x 30 s each side, rest 5 s\n\
    Thread the needle 2 x 20 s each side\n\
    Seated butterfly 2 x 30 s, rest 4 s\n\
    Glute bridge 2 x 5 reps\n\
    Single knee to chest 4 x 15 s each side\n";
/// Long holds: between two events lie several alive marks.
const LONG_HOLDS: &str = "Long holds\n\nSeated butterfly 90 s\nPigeon pose 1 x 75 s each side\n";

/// The alive mark is at most 5 s old, found at a check at most 1 s later; the
/// rest is for a machine that is busy.
const MARK_AGE: Duration = Duration::from_millis(8_500);

/// How much is to be done.
#[derive(Clone, Copy, Debug)]
pub struct Kills {
    /// How many kills.
    pub kills: u64,
    /// Where the randomness starts.
    pub seed: u64,
    /// How many data folders at once with many short sides.
    pub quick: u64,
    /// How many data folders at once with long holds.
    pub slow: u64,
}

/// When to kill.
#[derive(Clone, Copy, Debug)]
enum When {
    /// So long after the start.
    After(Duration),
    /// So long after so many lines.
    Line(u32, Duration),
}

impl Kills {
    /// Plays, kills and resumes until enough died; then everything is played to
    /// its end.
    pub fn run(&self) -> Found {
        let killed = AtomicU64::new(0);
        let mut found = Found::default();
        std::thread::scope(|scope| {
            let mats: Vec<_> = (0..self.quick + self.slow)
                .map(|n| {
                    let killed = &killed;
                    let slow = n >= self.quick;
                    let seed = self.seed.wrapping_mul(1_000).wrapping_add(n);
                    scope.spawn(move || Mat::new(seed, slow).until(killed, self.kills))
                })
                .collect();
            for mat in mats {
                found.join(mat.join().unwrap());
            }
        });
        found
    }
}

/// One data folder and what happens in it.
struct Mat {
    house: House,
    rng: Rng,
    routine: String,
    speed: u64,
    slow: bool,
    total: Duration,
    truth: Truth,
    found: Found,
}

impl Mat {
    fn new(seed: u64, slow: bool) -> Self {
        let house = House::new();
        let mut rng = Rng::with_seed(seed);
        let text = if slow { LONG_HOLDS } else { MANY_SIDES };
        let routine = house.routine("mat.routine", text);
        let timeline = house.json(&["timeline", &routine, "--json"]);
        let speed = if slow { 5 } else { rng.u64(150..=700) };
        let total_ms = timeline["total_ms"].as_u64().unwrap();
        Self {
            truth: Truth::new(&timeline, speed),
            total: Duration::from_millis(total_ms / speed),
            house,
            rng,
            routine,
            speed,
            slow,
            found: Found::default(),
        }
    }

    fn until(mut self, killed: &AtomicU64, enough: u64) -> Found {
        while killed.load(Ordering::Relaxed) < enough {
            let when = self.when();
            let (played, kill) = self.play(Some(when));
            if played.status.signal() == Some(9) {
                killed.fetch_add(1, Ordering::Relaxed);
                self.found.count("kills");
            }
            self.judge(&played, kill);
            // Nobody attends while nothing runs: this must never be credited.
            std::thread::sleep(Duration::from_millis(self.rng.u64(0..150)));
        }
        // Long holds would take too long to be played to their end.
        while self.truth.is_unfinished() && !self.slow {
            let (played, kill) = self.play(None);
            self.judge(&played, kill);
        }
        self.found
    }

    /// Anywhere in what is left, or close behind a line.
    fn when(&mut self) -> When {
        if !self.slow && self.rng.bool() {
            let lines = self.rng.u32(1..60);
            When::Line(lines, Duration::from_micros(self.rng.u64(0..4_000)))
        } else {
            // It takes a moment to begin, and that can be killed, too.
            let left = self.total.saturating_sub(self.truth.reached(self.speed));
            let longest = (left + Duration::from_millis(300)).min(Duration::from_secs(22));
            When::After(longest.mul_f64(self.rng.f64()))
        }
    }

    fn play(&mut self, when: Option<When>) -> (Played, Option<Instant>) {
        let speed = self.speed.to_string();
        let mut playing = if self.truth.is_unfinished() {
            self.house.play(&["--resume"])
        } else {
            self.house.play(&[&self.routine, "--speed", &speed])
        };
        self.found.count("runs");
        match when {
            None => (playing.end(), None),
            Some(When::After(wait)) => {
                let until = Instant::now() + wait;
                while playing.next_before(until).is_ok() {}
                // Its output may have ended before that.
                std::thread::sleep(until.saturating_duration_since(Instant::now()));
                let kill = Instant::now();
                (playing.kill(), Some(kill))
            }
            Some(When::Line(lines, wait)) => {
                for _ in 0..lines {
                    if playing.until(|_| true).is_none() {
                        break;
                    }
                }
                std::thread::sleep(wait);
                let kill = Instant::now();
                (playing.kill(), Some(kill))
            }
        }
    }

    /// Looks at the file, then at the log, as both were right after the death.
    fn judge(&mut self, played: &Played, kill: Option<Instant>) {
        let died = played.status.signal() == Some(9);
        let code = played.status.code();
        // A machine so busy that it makes gaps ends with 130; it is resumable.
        let fine = died || code == Some(0) || code == Some(130);
        self.found.must(fine, Wrong::Other, || {
            format!("ended with {}: {}", played.status, played.err)
        });
        let copy = tempfile::tempdir().unwrap();
        disk::copy(&self.house.data(), copy.path());
        // The file is checked in a copy of its own: opening it mends it.
        let check = tempfile::tempdir().unwrap();
        disk::copy(&self.house.data(), check.path());
        if let Err(what) = disk::whole(check.path()) {
            self.found.wrong.push((Wrong::Damaged, what));
        }
        self.found.count("integrity checks");
        let history = self.house.command_on(copy.path(), &["history", "--json"]);
        let sessions: Vec<Value> = sessions_of(&json_of(history));
        let lasted = kill.filter(|_| died).map(|kill| (kill, MARK_AGE));
        self.truth.hear(played, lasted, &mut self.found);
        self.truth.compare(&sessions, &mut self.found);
    }
}
