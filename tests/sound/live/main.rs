//! The terminal program's tones, recorded from a real sound server without a
//! sound card: PulseAudio with a null sink, heard at its monitor.
//!
//! `LIMBER_LIVE_LOAD=1` keeps every core busy meanwhile; `LIMBER_LIVE_SETS=N`
//! makes it longer; `LIMBER_LIVE_MAX_MS` is the latest that 99 of 100 may be. All
//! are for `script/bench`.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

mod server;

use limber_core::CueKind;
use limber_sound::score::KINDS;
use limber_sound::settings::Family;
use limber_sound::synth;
use serde_json::Value;
use server::{RATE, Server};
use std::io::{BufRead, BufReader};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// A sounding cue as the program reported it.
struct Due {
    ms: f64,
    kind: CueKind,
}

fn cues(lines: &[(Instant, String)]) -> Vec<Due> {
    lines
        .iter()
        .map(|(_, line)| serde_json::from_str::<Value>(line).unwrap())
        .filter(|line| line["event"] == "cue" && line["sound"] == true)
        .map(|line| Due {
            ms: line["due_ms"].as_f64().unwrap(),
            kind: KINDS
                .into_iter()
                .find(|kind| line["kind"] == kind.word())
                .unwrap(),
        })
        .collect()
}

/// First samples after silence: of the cues at hand no two are closer than a
/// second, and no tone is silent for 250 ms.
fn onsets(samples: &[f32]) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    let mut last = None;
    for (index, sample) in samples.iter().enumerate() {
        if sample.abs() < 0.002 {
            continue;
        }
        if last.is_none_or(|last| index - last > RATE as usize / 4) {
            found.push(index);
        }
        last = Some(index);
    }
    found
}

/// How alike `heard` and `tone` are, 0 to 1, at the best of the nearest shifts.
fn likeness(heard: &[f32], tone: &[f32]) -> f32 {
    (0..=48)
        .filter_map(|shift| {
            let heard = heard.get(..tone.len().min(heard.len()))?;
            let tone = tone.get(shift..)?;
            let (mut both, mut one, mut two) = (0.0f32, 0.0f32, 0.0f32);
            for (a, b) in heard.iter().zip(tone) {
                both += a * b;
                two += b * b;
            }
            for a in heard {
                one += a * a;
            }
            Some(both / (one * two).sqrt().max(1e-9))
        })
        .fold(0.0, f32::max)
}

/// What sounds in the second after an onset.
fn kind_of(heard: &[f32]) -> CueKind {
    let window = &heard[..heard.len().min(RATE as usize * 95 / 100)];
    *KINDS
        .iter()
        .max_by(|a, b| {
            let like = |kind: &CueKind| {
                let mut tone = synth::tone(*kind, Family::Soft, RATE);
                tone.resize(RATE as usize * 95 / 100, 0.0);
                likeness(window, &tone)
            };
            like(a).total_cmp(&like(b))
        })
        .unwrap()
}

/// When the session began: the line of a cue comes when it is due, or later.
fn session_began(lines: &[(Instant, String)]) -> Instant {
    let began = lines.iter().filter_map(|(at, line)| {
        let line: Value = serde_json::from_str(line).unwrap();
        let due = Duration::from_secs_f64(line["due_ms"].as_f64()? / 1_000.0);
        at.checked_sub(due)
    });
    began.min().unwrap()
}

/// Plays and records `sets` sets: the cues that were due and the onsets heard, both in
/// milliseconds from the session's beginning, and what was recorded, with where in it
/// the onsets are.
fn played(sets: &str) -> (Vec<Due>, Vec<f64>, Vec<f32>, Vec<usize>) {
    let server = Server::start();
    let played = server.play(&format!("Live\n\nCat-cow {sets} x 12 s\n"));
    let (lines, samples) = (played.lines, played.samples);
    let mut due = cues(&lines);
    assert!(due.len() >= 9, "{lines:?}");
    // The first cue comes with the session itself, when no device is open yet: a
    // machine that takes more than a second to open one leaves that tone out.
    let onsets = onsets(&samples);
    if onsets.len() < due.len() {
        due.remove(0);
    }
    let began = session_began(&lines);
    let before_ms = 1_000.0 * began.duration_since(played.begun).as_secs_f64();
    let ms = |at: &usize| *at as f64 * 1_000.0 / f64::from(RATE) - before_ms;
    (due, onsets.iter().map(ms).collect(), samples, onsets)
}

fn words(kinds: impl Iterator<Item = CueKind>) -> Vec<&'static str> {
    kinds.map(CueKind::word).collect()
}

/// A machine so busy that nobody fetches samples for a second swallows a tone,
/// the program or its recorder: then it is played anew.
const TRIES: u32 = 3;

#[test]
fn every_cue_is_heard_in_order_as_its_own_kind() {
    let sets = std::env::var("LIMBER_LIVE_SETS").unwrap_or_else(|_| "1".to_owned());
    let busy = std::env::var_os("LIMBER_LIVE_LOAD").is_some();
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let load = Load::new(busy);
    let mut last = None;
    for _ in 0..TRIES {
        let (due, heard_ms, samples, onsets) = played(&sets);
        let heard = words(onsets.iter().map(|at| kind_of(&samples[*at..])));
        let expected = words(due.iter().map(|due| due.kind));
        if heard == expected {
            drop(load);
            return report(&due, &heard_ms, busy);
        }
        last = Some((heard, expected));
    }
    let (heard, expected) = last.unwrap();
    assert_eq!(heard, expected, "order, kind and presence");
}

/// One at a time: each needs the machine for itself.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
fn a_sound_server_that_dies_and_comes_back_is_found_again() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut server = Server::start();
    let mut program = server.program("Live\n\nCat-cow 2 x 12 s\n");
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let mut until = |kind: &str| {
        lines.find(|line| {
            let line: Value = serde_json::from_str(line.as_ref().unwrap()).unwrap();
            line["event"] == "cue" && line["kind"] == kind
        })
    };
    assert!(until("countdown").is_some());
    server.die();
    assert!(until("start").is_some(), "the session goes on");
    server.come_back();
    let recording = server.record();
    assert!(until("done").is_some());
    assert!(program.wait().unwrap().success());
    let samples = recording.heard();
    let heard = words(onsets(&samples).iter().map(|at| kind_of(&samples[*at..])));
    assert!(heard.ends_with(&["countdown", "done"]), "{heard:?}");
}

/// Pitch of the music: far below every tone, and a whole number of times in a window.
const MUSIC_HZ: f32 = 100.0;
/// What is measured at once.
const WINDOW: usize = RATE as usize / 10;

/// How loud the music is in a window, and how loud all else.
fn levels(window: &[f32]) -> (f32, f32) {
    let (mut sine, mut cosine, mut all) = (0.0f32, 0.0f32, 0.0f32);
    for (at, sample) in window.iter().enumerate() {
        let angle = std::f32::consts::TAU * MUSIC_HZ * at as f32 / RATE as f32;
        sine += sample * angle.sin();
        cosine += sample * angle.cos();
        all += sample * sample;
    }
    let count = window.len() as f32;
    let music = 2.0 * sine.hypot(cosine) / count;
    (music, (all / count - music * music / 2.0).max(0.0).sqrt())
}

#[test]
fn music_is_lower_while_a_cue_sounds_and_as_loud_as_before_in_between() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Server::start();
    let sine = |at: usize| (std::f32::consts::TAU * MUSIC_HZ * at as f32 / RATE as f32).sin();
    let music: Vec<i16> = (0..90 * RATE as usize)
        .map(|at| (sine(at) * 8_000.0) as i16)
        .collect();
    let _music = server.music(&music);
    let samples = server.play("Live\n\nCat-cow 1 x 24 s\n").samples;
    let (music, else_): (Vec<f32>, Vec<f32>) = samples.chunks_exact(WINDOW).map(levels).unzip();
    let mut sorted = music.clone();
    sorted.sort_by(f32::total_cmp);
    // Most of the time nothing sounds.
    let usual = sorted[sorted.len() * 3 / 4];
    assert!(usual > 0.1, "the music plays: {usual}");
    let loud: Vec<usize> = (0..else_.len()).filter(|at| else_[*at] > 0.01).collect();
    // The first cue comes with the session itself: nobody could know of it before.
    let first = loud[0] + 20;
    let mut cues: Vec<&[usize]> = loud.chunk_by(|one, two| two - one < 20).collect();
    cues.retain(|cue| cue[0] >= first);
    assert!(cues.len() >= 3, "{cues:?}");
    for cue in &cues {
        for at in *cue {
            // A window in which the music is turned down or up counts as its neighbour.
            let near = &music[at - 1..=at + 1];
            let level = near.iter().copied().fold(f32::MAX, f32::min) / usual;
            assert!(level < 0.5, "{level} of the music during the cue at {at}");
        }
    }
    // 2 s from everything that sounds it is what it was.
    let far = |at: &usize| *at > first && loud.iter().all(|cue| cue.abs_diff(*at) > 20);
    let between: Vec<usize> = (0..music.len()).filter(far).collect();
    let last = cues[cues.len() - 1][0];
    assert!(between.iter().any(|at| *at < last), "between cues");
    assert!(between.iter().any(|at| *at > last), "after the last one");
    for at in between {
        let level = music[at] / usual;
        assert!((0.9..1.1).contains(&level), "{level} at {at}");
    }
}

/// How late tones are, for `script/bench`; how late is too late only where it
/// asks, since that depends on what else the machine does.
fn report(due: &[Due], heard_ms: &[f64], busy: bool) {
    let heard = heard_ms.iter().zip(due).skip(1);
    let mut off: Vec<f64> = heard.map(|(heard, due)| heard - due.ms).collect();
    off.sort_by(f64::total_cmp);
    let median = off[off.len() / 2];
    let mut errors: Vec<f64> = off.iter().map(|off| (off - median).abs()).collect();
    errors.sort_by(f64::total_cmp);
    let p99 = errors[(errors.len() * 99).div_ceil(100) - 1];
    println!(
        "live: {} cues, {median:.0} ms of median device latency, without it onset error \
         p50 {:.1} ms, p99 {p99:.1} ms{}",
        errors.len(),
        errors[errors.len() / 2],
        if busy { ", every core busy" } else { "" }
    );
    if let Ok(most) = std::env::var("LIMBER_LIVE_MAX_MS") {
        assert!(p99 < most.parse::<f64>().unwrap(), "{errors:?}");
    }
}

/// Keeps every core busy until it is dropped.
struct Load {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Load {
    fn new(busy: bool) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        let threads = (0..if busy { cores } else { 0 })
            .map(|_| {
                let stop = Arc::clone(&stop);
                std::thread::spawn(move || {
                    while !stop.load(Ordering::Relaxed) {
                        std::hint::spin_loop();
                    }
                })
            })
            .collect();
        Self { stop, threads }
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}
