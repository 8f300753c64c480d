//! PulseAudio in a folder of its own.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Samples a second of the recording.
pub const RATE: u32 = 48_000;

/// Longer than anything here takes on a machine that also does other things.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct Server {
    folder: TempDir,
    daemon: Child,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// Polls `what` until it is so.
fn until(what: &str, mut so: impl FnMut() -> bool) {
    let since = Instant::now();
    while !so() {
        assert!(since.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

impl Server {
    /// Starts the server and waits until it answers.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let daemon = daemon(folder.path());
        let server = Self { folder, daemon };
        until("a sound server", || server.answers());
        server
    }

    /// Ends the server as a crash would.
    pub fn die(&mut self) {
        self.daemon.kill().unwrap();
        self.daemon.wait().unwrap();
    }

    /// Starts it anew, where it was.
    pub fn come_back(&mut self) {
        self.daemon = daemon(self.folder.path());
        until("a sound server again", || self.answers());
    }

    fn answers(&self) -> bool {
        at(self.folder.path(), "pactl")
            .args(["get-default-sink"])
            .stderr(Stdio::null())
            .output()
            .is_ok_and(|output| output.status.success())
    }

    /// The program playing `routine`, its lines to be read.
    pub fn program(&self, routine: &str) -> Child {
        let folder = self.folder.path();
        let file = folder.join("live.routine");
        std::fs::write(&file, routine).unwrap();
        at(folder, env!("CARGO_BIN_EXE_limber"))
            .args(["play", "--json", file.to_str().unwrap()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Plays `samples` as music, until the result is dropped.
    pub fn music(&self, samples: &[i16]) -> Music {
        let folder = self.folder.path();
        let raw = folder.join("music.raw");
        let bytes: Vec<u8> = samples.iter().flat_map(|s| s.to_le_bytes()).collect();
        std::fs::write(&raw, bytes).unwrap();
        let player = at(folder, "paplay")
            .args(["--raw", "--format=s16le", "--channels=1"])
            .arg(format!("--rate={RATE}"))
            .arg("--property=media.role=music")
            .arg(&raw)
            .spawn()
            .unwrap();
        Music(player)
    }

    /// Records what is played from now on.
    pub fn record(&self) -> Recording {
        let folder = self.folder.path();
        let raw = folder.join("heard.raw");
        let recorder = at(folder, "parec")
            .args(["-d", "probe.monitor", "--format=s16le", "--channels=1"])
            .arg(format!("--rate={RATE}"))
            .arg("--latency-msec=100")
            .stdout(std::fs::File::create(&raw).unwrap())
            .spawn()
            .unwrap();
        let recording = Recording {
            recorder,
            begun: Begun::watch(&raw),
            raw,
        };
        until("a recording", || recording.bytes() > 0);
        recording
    }

    /// Plays `routine` with the program; its lines and what was heard.
    pub fn play(&self, routine: &str) -> Played {
        let recording = self.record();
        let mut program = self.program(routine);
        let lines: Vec<(Instant, String)> = BufReader::new(program.stdout.take().unwrap())
            .lines()
            .map(|line| (Instant::now(), line.unwrap()))
            .collect();
        let ended = program.wait().unwrap();
        assert!(ended.success(), "{:#?}", lines.iter().rev().take(4));
        let begun = recording.begun.at();
        let samples = recording.heard();
        Played {
            lines,
            samples,
            begun,
        }
    }
}

/// What came of playing a routine.
pub struct Played {
    /// What the program wrote, and when.
    pub lines: Vec<(Instant, String)>,
    pub samples: Vec<f32>,
    /// When the first of them sounded.
    pub begun: Instant,
}

/// When a recording began: samples come in bursts, so the burst that was least late
/// tells.
struct Begun {
    first: Arc<Mutex<Option<Instant>>>,
    over: Arc<AtomicBool>,
}

impl Begun {
    fn watch(raw: &Path) -> Self {
        let begun = Self {
            first: Arc::default(),
            over: Arc::default(),
        };
        let (first, over, raw) = (begun.first.clone(), begun.over.clone(), raw.to_owned());
        std::thread::spawn(move || {
            let mut known = 0;
            while !over.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(2));
                let bytes = std::fs::metadata(&raw).map_or(0, |file| file.len());
                if bytes == known {
                    continue;
                }
                known = bytes;
                let frames = Duration::from_secs_f64(bytes as f64 / 2.0 / f64::from(RATE));
                let Some(here) = Instant::now().checked_sub(frames) else {
                    continue;
                };
                let mut first = first.lock().unwrap();
                *first = Some(first.map_or(here, |first| first.min(here)));
            }
        });
        begun
    }

    fn at(&self) -> Instant {
        self.first.lock().unwrap().unwrap()
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}

/// Another program that plays.
pub struct Music(Child);

impl Drop for Music {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a recorder writes down.
pub struct Recording {
    begun: Begun,
    recorder: Child,
    raw: PathBuf,
}

impl Recording {
    fn bytes(&self) -> u64 {
        std::fs::metadata(&self.raw).unwrap().len()
    }

    /// Everything that was heard.
    pub fn heard(mut self) -> Vec<f32> {
        // What was played last is still on its way through the server.
        let enough = self.bytes() + 3 * 2 * u64::from(RATE);
        until("the end of the recording", || self.bytes() >= enough);
        self.recorder.kill().unwrap();
        self.recorder.wait().unwrap();
        std::fs::read(&self.raw)
            .unwrap()
            .chunks_exact(2)
            .map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32_768.0)
            .collect()
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        let _ = self.recorder.kill();
        let _ = self.recorder.wait();
    }
}

fn daemon(folder: &Path) -> Child {
    at(folder, "pulseaudio")
        .args([
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--use-pid-file=no",
        ])
        .args(["-L", "module-native-protocol-unix"])
        .args([
            "-L",
            "module-null-sink sink_name=probe rate=48000 channels=2",
        ])
        // As a person sets it up who wants music to give way to a desktop's sounds.
        .args([
            "-L",
            "module-role-ducking trigger_roles=event ducking_roles=music volume=-20dB",
        ])
        .stderr(Stdio::null())
        .spawn()
        .expect("pulseaudio is installed by script/setup")
}

/// `program` with nothing of the person's own sound around it.
fn at(folder: &Path, program: &str) -> Command {
    let mut command = Command::new(program);
    command
        .env("XDG_RUNTIME_DIR", folder)
        .env("HOME", folder)
        .env("LIMBER_DATA_DIR", folder.join("data"))
        .env(
            "PULSE_SERVER",
            format!("unix:{}/pulse/native", folder.display()),
        )
        .env("SPEECHD_ADDRESS", "none")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("DISPLAY")
        .stdin(Stdio::null());
    command
}
