//! What the program had said before it died, and how long it really ran. The
//! log is held against this, never against itself.

use crate::found::{Found, Wrong};
use crate::house::{Line, Played};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// Rounding of two values to whole milliseconds.
const ROUNDING_MS: u64 = 2;

/// A work step as planned.
#[derive(Clone, Debug)]
struct Work {
    path: String,
    planned_ms: u64,
}

/// A session as it was printed.
#[derive(Clone, Debug, Default)]
struct Told {
    id: String,
    /// Attended time when the last run that said anything began.
    from_ms: u64,
    /// Attended time that lies behind a commit.
    reached_ms: u64,
    /// When the latest step of any kind began, in attended time.
    step_ms: u64,
    /// When each work step began.
    begun_ms: BTreeMap<String, u64>,
    /// Real time of every run since `from_ms`.
    ran: Duration,
    /// The log knows more than this about attended time, after the last kill.
    at_least_ms: u64,
}

/// Everything that was printed about one data folder.
#[derive(Debug)]
pub struct Truth {
    work: Vec<Work>,
    speed: u64,
    saved: BTreeMap<String, Vec<Value>>,
    now: Option<Told>,
    /// Real time of runs that died before they said which session they run.
    unnamed: Duration,
    ended: BTreeSet<String>,
}

fn is_work(step: &Value) -> bool {
    ["hold", "reps", "timed", "open"].contains(&step["kind"].as_str().unwrap())
}

impl Truth {
    /// Nothing yet, of a routine with this `timeline --json`, at `speed`.
    pub fn new(timeline: &Value, speed: u64) -> Self {
        let work = timeline["steps"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|step| is_work(step))
            .map(|step| Work {
                path: step["path"].as_str().unwrap().to_owned(),
                planned_ms: step["duration_ms"].as_u64().unwrap(),
            })
            .collect();
        Self {
            work,
            speed,
            saved: BTreeMap::new(),
            now: None,
            unnamed: Duration::ZERO,
            ended: BTreeSet::new(),
        }
    }

    /// Whether a session waits to go on.
    pub fn is_unfinished(&self) -> bool {
        self.now.is_some()
    }

    /// Real time at `speed` that the session needed to come as far as it was
    /// heard to be.
    pub fn reached(&self, speed: u64) -> Duration {
        let reached = self.now.as_ref().map_or(0, |told| told.reached_ms);
        Duration::from_millis(reached / speed)
    }

    /// How many holds were printed as saved.
    pub fn holds(&self) -> usize {
        self.saved.values().map(Vec::len).sum()
    }

    fn most_ms(&self, told: &Told) -> u64 {
        let ran = u64::try_from(told.ran.as_millis()).unwrap() + 1;
        told.from_ms + ran * self.speed + ROUNDING_MS
    }

    /// Hears a run. `killed` says when, and how much attended real time a kill
    /// may cost.
    pub fn hear(
        &mut self,
        played: &Played,
        killed: Option<(Instant, Duration)>,
        found: &mut Found,
    ) {
        let ran = played.ended - played.started;
        self.unnamed += ran;
        for line in &played.lines {
            let event = &line.event;
            let at_ms = event["timeline_ms"].as_u64().unwrap();
            if event["event"] == "session" {
                self.session(event, at_ms, found);
                continue;
            }
            let Some(mut told) = self.now.take() else {
                found.must(false, Wrong::Other, || format!("{event} outside a session"));
                continue;
            };
            told.ran += std::mem::take(&mut self.unnamed);
            let most = self.most_ms(&told);
            found.must(at_ms <= most, Wrong::Unattended, || {
                format!(
                    "{at_ms} ms were attended by {}, at most {most} ms passed",
                    told.id
                )
            });
            match event["event"].as_str().unwrap() {
                "step" => {
                    told.step_ms = at_ms;
                    told.reached_ms = told.reached_ms.max(at_ms);
                    let path = event["path"].as_str().unwrap().to_owned();
                    if is_work(event) {
                        told.begun_ms.insert(path, at_ms);
                    }
                }
                "saved" => {
                    told.reached_ms = told.reached_ms.max(at_ms);
                    let hold = &event["hold"];
                    let path = hold["path"].as_str().unwrap();
                    let held = hold["held_ms"].as_u64().unwrap();
                    // A death may have kept the line of its beginning back.
                    let begun = told.begun_ms.get(path).copied();
                    let begun = begun.unwrap_or(told.step_ms);
                    found.must(
                        held <= at_ms.saturating_sub(begun) + ROUNDING_MS,
                        Wrong::Unattended,
                        || format!("{path} held {held} ms from {begun} ms to {at_ms} ms"),
                    );
                    found.count("holds saved");
                    self.saved
                        .entry(told.id.clone())
                        .or_default()
                        .push(hold.clone());
                }
                "done" if event["outcome"] == "finished" => {
                    self.ended.insert(told.id.clone());
                }
                _ => {}
            }
            self.now = Some(told);
        }
        if let (Some(told), Some((kill, most))) = (&mut self.now, killed) {
            let calm = ["paused", "gap", "done"];
            let still = |line: &Line| calm.contains(&line.event["event"].as_str().unwrap());
            if played.lines.iter().any(still) {
                return;
            }
            // What was attended at the kill, by the line that was read soonest.
            let attended = played.lines.iter().map(|line| {
                let since =
                    u64::try_from(kill.saturating_duration_since(line.at).as_millis()).unwrap();
                line.event["timeline_ms"].as_u64().unwrap() + since * self.speed
            });
            let most_ms = u64::try_from(most.as_millis()).unwrap() * self.speed;
            let sure = attended.max().unwrap_or(0).saturating_sub(most_ms);
            if sure > told.reached_ms {
                found.count("kills after an alive mark");
                told.at_least_ms = sure;
            }
        }
    }

    fn session(&mut self, event: &Value, at_ms: u64, found: &mut Found) {
        let id = event["session"].as_str().unwrap().to_owned();
        let Some(mut told) = self.now.take() else {
            found.count("sessions");
            self.now = Some(Told {
                id,
                ran: std::mem::take(&mut self.unnamed),
                ..Told::default()
            });
            return;
        };
        found.must(told.id.is_empty() || told.id == id, Wrong::Lost, || {
            format!("{} was to go on, not {id}", told.id)
        });
        let most = self.most_ms(&told);
        found.must(at_ms <= most, Wrong::Unattended, || {
            format!("{id} goes on at {at_ms} ms, at most {most} ms passed")
        });
        let least = told.reached_ms.max(told.at_least_ms);
        found.must(at_ms >= least, Wrong::Lost, || {
            format!("{id} goes on at {at_ms} ms, it was at {least} ms")
        });
        told.id = id;
        told.from_ms = at_ms;
        told.at_least_ms = 0;
        told.ran = std::mem::take(&mut self.unnamed);
        self.now = Some(told);
    }

    /// Holds the log against it.
    pub fn compare(&mut self, sessions: &[Value], found: &mut Found) {
        for (id, saved) in &self.saved {
            let Some(session) = sessions.iter().find(|session| session["id"] == **id) else {
                found.must(false, Wrong::Lost, || format!("session {id}"));
                continue;
            };
            let holds = session["holds"].as_array().unwrap();
            for hold in saved {
                found.must(holds.contains(hold), Wrong::Lost, || {
                    format!("{hold} of {id}; there are {holds:?}")
                });
            }
        }
        for session in sessions {
            self.once_each(session, found);
            if session["outcome"] == "finished" {
                self.finished(session, found);
            }
        }
        let waiting: Vec<&Value> = sessions
            .iter()
            .filter(|session| session["outcome"] == "unfinished")
            .collect();
        found.must(waiting.len() <= 1, Wrong::Doubled, || {
            format!("{} unfinished sessions", waiting.len())
        });
        match (waiting.first(), &self.now) {
            (None, Some(told)) => {
                let over = sessions
                    .iter()
                    .any(|session| session["id"] == told.id && session["outcome"] == "finished");
                found.must(over, Wrong::Lost, || format!("session {}", told.id));
                self.now = None;
                self.unnamed = Duration::ZERO;
            }
            (None, None) => self.unnamed = Duration::ZERO,
            (Some(session), told) => {
                let id = session["id"].as_str().unwrap();
                found.must(!self.ended.contains(id), Wrong::Lost, || {
                    format!("the end of {id}")
                });
                // Begun, and dead before it could say so.
                if told.is_none() {
                    self.now = Some(Told::default());
                    found.count("sessions");
                }
            }
        }
    }

    fn once_each(&self, session: &Value, found: &mut Found) {
        let id = &session["id"];
        let mut seen = BTreeSet::new();
        let mut standing = BTreeSet::new();
        for hold in session["holds"].as_array().unwrap() {
            let path = hold["path"].as_str().unwrap();
            let attempt = hold["attempt"].as_u64().unwrap();
            found.must(seen.insert((path, attempt)), Wrong::Doubled, || {
                format!("{path} attempt {attempt} of {id}")
            });
            let last = hold["final"].as_bool().unwrap();
            found.must(!last || standing.insert(path), Wrong::Doubled, || {
                format!("two records stand for {path} of {id}")
            });
            let held = hold["held_ms"].as_u64().unwrap();
            let planned = self.work.iter().find(|work| work.path == path);
            found.must(
                planned.is_some_and(|work| held <= work.planned_ms),
                Wrong::Unattended,
                || format!("{path} of {id} was held {held} ms"),
            );
        }
    }

    /// Nobody pressed anything: every work step was held to its end, once.
    fn finished(&self, session: &Value, found: &mut Found) {
        let holds = session["holds"].as_array().unwrap();
        for work in &self.work {
            let of_it: Vec<&Value> = holds
                .iter()
                .filter(|hold| hold["path"] == work.path)
                .collect();
            let once = match of_it.as_slice() {
                [hold] => {
                    hold["final"] == true
                        && hold["outcome"] == "completed"
                        && hold["held_ms"] == work.planned_ms
                }
                _ => false,
            };
            found.must(once, Wrong::Lost, || {
                format!("{} of {}: {of_it:?}", work.path, session["id"])
            });
        }
        let n = self.work.len();
        found.must(holds.len() == n, Wrong::Doubled, || {
            format!("{} records of {n} work steps", holds.len())
        });
    }
}
