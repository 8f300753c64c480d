//! What can be typed.

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use limber_engine::facade::{Format, OPEN_MAX_S, RATES};
use limber_engine::{DayRange, Family};
use std::path::PathBuf;

/// Offline-first exercise timer: timed holds for each side and an honest log.
#[derive(Debug, Parser)]
#[command(name = "limber", version, propagate_version = true)]
#[command(
    after_help = "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 an unfinished session or \
    another program is in the way, 130 interrupted and resumable."
)]
pub struct Cli {
    /// Folder of the log [default: the platform's data folder, shared with the
    /// window]
    // The variable LIMBER_DATA_DIR is read by devices, so that both programs
    // treat it alike.
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List exercises, or find them by name, body area, muscle or equipment
    Exercises(Exercises),
    /// List routines
    Routines(Routines),
    /// Show, add, change, copy or delete a routine
    Routine(Routine),
    /// Show every step of a routine as it would run next
    Timeline(Timeline),
    /// Follow a routine
    Play(Play),
    /// Show what was done
    History(History),
    /// Show what the log comes to: weeks, sides, exercises, body areas
    Trends(Trends),
    /// Write the log as a file: a table, a calendar, a report, or all of it
    Export(Export),
    /// Write a routine as a WAV, to follow it with any player
    Render(Render),
    /// Take over what another device exported with --all
    Import(Import),
    /// List the backups of the log, make one, or take one back
    Backup(Backup),
    /// Check the log, its backups and everything they need
    Doctor(Doctor),
}

/// Arguments of `exercises`.
#[derive(Debug, Args)]
pub struct Exercises {
    /// Words to find, such as "thread the needle" or "hip chair"
    pub query: Vec<String>,
    /// Only those of a category, such as static-stretch
    #[arg(long, value_name = "WORD")]
    pub category: Option<String>,
    /// Only those of a body area, such as hips
    #[arg(long, value_name = "WORD")]
    pub area: Option<String>,
    /// Only those that need it, such as chair; none: nothing but a mat
    #[arg(long, value_name = "WORD")]
    pub equipment: Option<String>,
    /// Only those of a level: beginner, intermediate or advanced
    #[arg(long, value_name = "WORD")]
    pub level: Option<String>,
    /// Only those of a movement pattern, such as hinge
    #[arg(long, value_name = "WORD")]
    pub pattern: Option<String>,
    /// Only those in a plane of motion, such as frontal
    #[arg(long, value_name = "WORD")]
    pub plane: Option<String>,
    /// Only your own
    #[arg(long)]
    pub own: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `routines`.
#[derive(Debug, Args)]
pub struct Routines {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `routine`.
#[derive(Debug, Args)]
pub struct Routine {
    /// What to do.
    #[command(subcommand)]
    pub action: RoutineAction,
}

/// What to do with a routine.
#[derive(Debug, Subcommand)]
pub enum RoutineAction {
    /// Print a routine in its written form
    Show {
        /// Id of a routine, or a file of routine text
        routine: String,
    },
    /// Add a routine from its written form, or from a prescription in any words
    Add {
        /// A file of text; - reads standard input
        file: PathBuf,
    },
    /// Show what is understood of each line of a text
    Check {
        /// A file of text; - reads standard input
        file: PathBuf,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Change a routine in $EDITOR; one that comes with Limber as a copy
    Edit {
        /// Id of a routine
        routine: String,
        /// Take the text from FILE instead of an editor; - reads standard input
        #[arg(long, value_name = "FILE")]
        text: Option<PathBuf>,
    },
    /// Delete a routine of your own
    Rm {
        /// Id of a routine
        routine: String,
    },
    /// Copy a routine, to change the copy
    Copy {
        /// Id of a routine
        routine: String,
    },
}

/// Arguments of `timeline`.
#[derive(Debug, Args)]
pub struct Timeline {
    /// Id of a routine, or a file of routine text
    pub routine: String,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `play`.
#[derive(Debug, Args)]
pub struct Play {
    /// Id of a routine, or a file of routine text
    #[arg(required_unless_present = "resume")]
    pub routine: Option<String>,
    /// Finish an unfinished session as it is and start this one
    #[arg(long, conflicts_with = "resume")]
    pub new: bool,
    /// Go on with the unfinished session
    #[arg(long, conflicts_with = "routine")]
    pub resume: bool,
    /// Run N times as fast, 1 to 1000; such sessions stay out of statistics
    // Without it a new session runs at 1 and a resumed one as it did.
    #[arg(long, value_name = "N", value_parser = speed)]
    pub speed: Option<u32>,
    /// Print one JSON object a line as it happens
    #[arg(long)]
    pub json: bool,
    /// Without tones and voice
    #[arg(long)]
    pub silent: bool,
}

/// Arguments of `history`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct History {
    /// What to do; without it the sessions are listed.
    #[command(subcommand)]
    pub action: Option<HistoryAction>,
    #[command(flatten)]
    /// Which days.
    pub days: Days,
    /// Only sessions of this routine, by its id
    #[arg(long, value_name = "ID")]
    pub routine: Option<String>,
    /// Only sessions with this exercise, by its id
    #[arg(long, value_name = "ID")]
    pub exercise: Option<String>,
    /// Only sessions that ended so: finished, finished_early or unfinished
    #[arg(long, value_name = "WORD")]
    pub outcome: Option<String>,
    /// Only sessions whose note holds this text
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// What to do with the history.
#[derive(Debug, Subcommand)]
pub enum HistoryAction {
    /// Show one session with its pauses and gaps, its attempts numbered
    Show {
        /// Id of a session, when it began ("2026-11-20 18:30"), or last
        session: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Put a session right; what was recorded stays in its journal
    Correct(Box<Correct>),
    /// Add a session that was done without Limber
    Add(Box<Add>),
}

/// Arguments of `history correct`.
#[derive(Debug, Args)]
pub struct Correct {
    /// Id of a session, when it began ("2026-11-20 18:30"), or last
    pub session: String,
    /// Which attempt: its number in history show, or the path of its step
    #[arg(required_unless_present_any = ["start", "effort", "before", "after", "note"])]
    pub attempt: Option<String>,
    /// What was held, such as 25s or 1:30
    #[arg(long, value_name = "LENGTH", requires = "attempt", allow_hyphen_values = true, value_parser = length)]
    pub held: Option<u64>,
    /// Repetitions done, for each side where it has sides
    #[arg(long, value_name = "N", requires = "attempt", allow_hyphen_values = true, value_parser = reps)]
    pub reps: Option<u32>,
    /// The side it was done on: left or right
    #[arg(long, value_name = "SIDE", requires = "attempt")]
    pub side: Option<String>,
    /// When it began, by the local clock, such as "2026-11-20 18:30"
    #[arg(long, value_name = "DATE TIME")]
    pub start: Option<String>,
    #[command(flatten)]
    /// What the person says of it.
    pub said: Said,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `history add`.
#[derive(Debug, Args)]
pub struct Add {
    /// Id of a routine, or a file of routine text
    #[arg(required_unless_present = "exercise")]
    pub routine: Option<String>,
    /// A single exercise with its usual dose, by its id; may be repeated
    #[arg(long, value_name = "ID", conflicts_with = "routine")]
    pub exercise: Vec<String>,
    /// When it began, by the local clock, such as "2026-11-20 18:30"
    #[arg(long, value_name = "DATE TIME")]
    pub at: String,
    /// What was held where that is not as planned, such as main/1/1/1/left=25s; 0
    /// leaves a step out. limber timeline tells the paths. May be repeated
    #[arg(long, value_name = "PATH=LENGTH", value_parser = path_and_length)]
    pub held: Vec<(String, u64)>,
    /// Repetitions done where they are not as planned, such as main/1/2/1/-=8
    #[arg(long, value_name = "PATH=N", value_parser = path_and_reps)]
    pub reps: Vec<(String, u32)>,
    #[command(flatten)]
    /// What the person says of it.
    pub said: Said,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// What a person says of a session.
#[derive(Debug, Args)]
pub struct Said {
    /// Effort, 0 to 10, or none
    #[arg(long, value_name = "0-10", value_parser = scale)]
    pub effort: Option<Scale>,
    /// Discomfort before, 0 to 10, or none
    #[arg(long = "discomfort-before", id = "before", value_name = "0-10", value_parser = scale)]
    pub before: Option<Scale>,
    /// Discomfort after, 0 to 10, or none
    #[arg(long = "discomfort-after", id = "after", value_name = "0-10", value_parser = scale)]
    pub after: Option<Scale>,
    /// A note; an empty one takes it away
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

/// A value from 0 to 10, or that none is said.
#[derive(Clone, Copy, Debug)]
pub struct Scale(pub Option<u8>);

/// Arguments of `trends`.
#[derive(Debug, Args)]
pub struct Trends {
    #[command(flatten)]
    /// Which days.
    pub days: Days,
    /// Everything there is, instead of the last 12 weeks
    #[arg(long, conflicts_with_all = ["since", "until"])]
    pub all: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct Export {
    /// Form of the file: csv, json, ics (a calendar), html (the report for a
    /// therapist) or fit (an activity)
    #[arg(long, value_parser = format_word, required_unless_present = "all")]
    pub format: Option<Format>,
    /// Write the whole log and the settings, so that limber import can take them over
    #[arg(long, conflicts_with = "format")]
    pub all: bool,
    #[command(flatten)]
    /// Which days.
    pub days: Days,
    /// With --format html: put the notes in the report
    #[arg(long)]
    pub notes: bool,
    /// Write to FILE instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// Arguments of `render`.
#[derive(Debug, Args)]
pub struct Render {
    /// Id of a routine, or a file of routine text
    pub routine: String,
    /// Write to FILE
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Also speak (needs espeak-ng)
    #[arg(long)]
    pub voice: bool,
    /// Samples a second: 44100 or 48000
    #[arg(long, default_value_t = 44_100, value_parser = rate)]
    pub rate: u32,
    /// Sounds: soft, clear or low [default: those chosen in Settings]
    #[arg(long, value_parser = family)]
    pub family: Option<Family>,
    /// Length of steps that would wait for you, in seconds
    #[arg(long, value_name = "SECONDS", value_parser = open)]
    pub open: Option<u32>,
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct Import {
    /// A file that limber export --all wrote
    pub file: PathBuf,
    /// Show what would come of it, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Take the settings over, too
    #[arg(long)]
    pub settings: bool,
    /// Where a session went on here and there, take the one of the file
    #[arg(long)]
    pub take_conflicting: bool,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// What to do; without it the backups are listed.
    #[command(subcommand)]
    pub action: Option<BackupAction>,
    /// Print JSON
    #[arg(long, global = true)]
    pub json: bool,
}

/// What to do with backups.
#[derive(Debug, Subcommand)]
pub enum BackupAction {
    /// List the backups, newest first
    List,
    /// Make a backup now
    Now,
    /// Replace everything in the log by a backup; what was there is kept as one more
    Restore {
        /// Name of a backup, or a path
        file: String,
    },
}

/// Arguments of `doctor`.
#[derive(Debug, Args)]
pub struct Doctor {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// A range of local days.
#[derive(Clone, Copy, Debug, Args)]
pub struct Days {
    /// First day, such as 2026-01-31
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub since: Option<NaiveDate>,
    /// Last day, included
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub until: Option<NaiveDate>,
}

impl From<Days> for DayRange {
    fn from(days: Days) -> Self {
        Self {
            since: days.since,
            until: days.until,
        }
    }
}

fn scale(text: &str) -> Result<Scale, String> {
    if text == "none" {
        return Ok(Scale(None));
    }
    text.parse()
        .ok()
        .filter(|value| *value <= 10)
        .map(|value| Scale(Some(value)))
        .ok_or_else(|| "it is a whole number from 0 to 10, or none".to_owned())
}

fn reps(text: &str) -> Result<u32, String> {
    text.parse()
        .map_err(|_| "repetitions are a whole number from 0 on".to_owned())
}

/// Milliseconds of `25`, `25s`, `2min`, `1:30` or `1:00:00`.
fn length(text: &str) -> Result<u64, String> {
    let wrong = || "a length is written as 25s, 2min, 1:30 or 1:00:00".to_owned();
    let number = |text: &str| -> Result<u64, String> {
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        text.parse().map_err(|_| wrong())
    };
    let seconds = if let Some(minutes) = text.strip_suffix("min") {
        number(minutes.trim_end())?.saturating_mul(60)
    } else if let Some(seconds) = text.strip_suffix('s') {
        number(seconds.trim_end())?
    } else {
        let mut parts = text.split(':');
        let first = number(parts.next().unwrap_or_default())?;
        let mut rest =
            parts.map(|part| number(part).and_then(|n| if n < 60 { Ok(n) } else { Err(wrong()) }));
        let more = rest.by_ref().take(2).try_fold(first, |sum, part| {
            part.map(|part| sum.saturating_mul(60).saturating_add(part))
        })?;
        if rest.next().is_some() {
            return Err(wrong());
        }
        more
    };
    Ok(seconds.saturating_mul(1_000))
}

fn path_and(text: &str) -> Result<(&str, &str), String> {
    text.rsplit_once('=')
        .filter(|(path, _)| !path.is_empty())
        .ok_or_else(|| "it is the path of a step, =, and the value".to_owned())
}

fn path_and_length(text: &str) -> Result<(String, u64), String> {
    let (path, value) = path_and(text)?;
    Ok((path.to_owned(), length(value)?))
}

fn path_and_reps(text: &str) -> Result<(String, u32), String> {
    let (path, value) = path_and(text)?;
    Ok((path.to_owned(), reps(value)?))
}

fn speed(text: &str) -> Result<u32, String> {
    text.parse()
        .ok()
        .filter(|speed| (1..=1_000).contains(speed))
        .ok_or_else(|| "a speed is a whole number from 1 to 1000".to_owned())
}

fn rate(text: &str) -> Result<u32, String> {
    text.parse()
        .ok()
        .filter(|rate| RATES.contains(rate))
        .ok_or_else(|| "the rates are 44100 and 48000".to_owned())
}

fn family(text: &str) -> Result<Family, String> {
    Family::from_word(text).ok_or_else(|| "the families are soft, clear and low".to_owned())
}

fn open(text: &str) -> Result<u32, String> {
    text.parse()
        .ok()
        .filter(|s| (1..=OPEN_MAX_S).contains(s))
        .ok_or_else(|| "it is a whole number of seconds from 1 to 3600".to_owned())
}

fn date(text: &str) -> Result<NaiveDate, String> {
    limber_engine::facade::day(text).map_err(|error| error.message)
}

fn format_word(text: &str) -> Result<Format, String> {
    Format::from_word(text).map_err(|error| error.message)
}
