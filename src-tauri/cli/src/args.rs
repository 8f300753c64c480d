//! What can be typed.

use crate::typed::{
    date, family, format_word, length, open, path_and_length, path_and_reps, rate, reps, scale,
    speed,
};
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand};
use limber_engine::facade::Format;
use limber_engine::{DayRange, Family};
use std::path::PathBuf;

/// All that can be typed. Every `about`, `help` and `value_name` is the key of a
/// text in the catalogues; [`crate::usage`] makes words of it.
#[derive(Debug, Parser)]
#[command(name = "limber", version, propagate_version = true)]
#[command(
    about = "terminal-help-limber",
    after_help = "terminal-help-exit-codes"
)]
pub struct Cli {
    // The variable LIMBER_DATA_DIR is read by devices, so that both programs
    // treat it alike.
    #[arg(
        long,
        global = true,
        value_name = "terminal-value-dir",
        help = "terminal-help-data-dir"
    )]
    pub data_dir: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(about = "terminal-help-command-exercises")]
    Exercises(Exercises),
    #[command(about = "terminal-help-command-routines")]
    Routines(Routines),
    #[command(about = "terminal-help-command-routine")]
    Routine(Routine),
    #[command(about = "terminal-help-command-timeline")]
    Timeline(Timeline),
    #[command(about = "terminal-help-command-play")]
    Play(Play),
    #[command(about = "terminal-help-command-history")]
    History(History),
    #[command(about = "terminal-help-command-trends")]
    Trends(Trends),
    #[command(about = "terminal-help-command-export")]
    Export(Export),
    #[command(about = "terminal-help-command-render")]
    Render(Render),
    #[command(about = "terminal-help-command-import")]
    Import(Import),
    #[command(about = "terminal-help-command-backup")]
    Backup(Backup),
    #[command(about = "terminal-help-command-doctor")]
    Doctor(Doctor),
}

/// Arguments of `exercises`.
#[derive(Debug, Args)]
pub struct Exercises {
    #[arg(
        help = "terminal-help-exercises-query",
        value_name = "terminal-value-query"
    )]
    pub query: Vec<String>,
    #[arg(
        long,
        value_name = "terminal-value-word",
        help = "terminal-help-exercises-category"
    )]
    pub category: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-word",
        help = "terminal-help-exercises-area"
    )]
    pub area: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-word",
        help = "terminal-help-exercises-equipment"
    )]
    pub equipment: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-word",
        help = "terminal-help-exercises-level"
    )]
    pub level: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-word",
        help = "terminal-help-exercises-pattern"
    )]
    pub pattern: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-word",
        help = "terminal-help-exercises-plane"
    )]
    pub plane: Option<String>,
    #[arg(long, help = "terminal-help-exercises-own")]
    pub own: bool,
    #[arg(long, help = "terminal-help-json")]
    pub json: bool,
}

/// Arguments of `routines`.
#[derive(Debug, Args)]
pub struct Routines {
    #[arg(long, help = "terminal-help-json")]
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
    #[command(about = "terminal-help-routine-show")]
    Show {
        #[arg(help = "terminal-help-routine", value_name = "terminal-value-routine")]
        routine: String,
    },
    #[command(about = "terminal-help-routine-add")]
    Add {
        #[arg(help = "terminal-help-text-file", value_name = "terminal-value-file")]
        file: PathBuf,
    },
    #[command(about = "terminal-help-routine-check")]
    Check {
        #[arg(help = "terminal-help-text-file", value_name = "terminal-value-file")]
        file: PathBuf,
        #[arg(long, help = "terminal-help-json")]
        json: bool,
    },
    #[command(about = "terminal-help-routine-edit")]
    Edit {
        #[arg(
            help = "terminal-help-routine-id",
            value_name = "terminal-value-routine"
        )]
        routine: String,
        #[arg(long, value_name = "terminal-value-file", help = "terminal-help-text")]
        text: Option<PathBuf>,
    },
    #[command(about = "terminal-help-routine-rm")]
    Rm {
        #[arg(
            help = "terminal-help-routine-id",
            value_name = "terminal-value-routine"
        )]
        routine: String,
    },
    #[command(about = "terminal-help-routine-copy")]
    Copy {
        #[arg(
            help = "terminal-help-routine-id",
            value_name = "terminal-value-routine"
        )]
        routine: String,
    },
}

/// Arguments of `timeline`.
#[derive(Debug, Args)]
pub struct Timeline {
    #[arg(help = "terminal-help-routine", value_name = "terminal-value-routine")]
    pub routine: String,
    #[arg(long, help = "terminal-help-json")]
    pub json: bool,
}

/// Arguments of `play`.
#[derive(Debug, Args)]
pub struct Play {
    #[arg(
        required_unless_present = "resume",
        help = "terminal-help-routine",
        value_name = "terminal-value-routine"
    )]
    pub routine: Option<String>,
    #[arg(long, conflicts_with = "resume", help = "terminal-help-play-new")]
    pub new: bool,
    #[arg(long, conflicts_with = "routine", help = "terminal-help-play-resume")]
    pub resume: bool,
    // Without it a new session runs at 1 and a resumed one as it did.
    #[arg(long, value_name = "terminal-value-n", value_parser = speed, help = "terminal-help-play-speed")]
    pub speed: Option<u32>,
    #[arg(long, help = "terminal-help-play-json")]
    pub json: bool,
    #[arg(long, help = "terminal-help-play-silent")]
    pub silent: bool,
}

/// Arguments of `history`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct History {
    /// What to do; without it the sessions are listed.
    #[command(subcommand)]
    pub action: Option<HistoryAction>,
    /// Which days.
    #[command(flatten)]
    pub days: Days,
    #[arg(
        long,
        value_name = "terminal-value-id",
        help = "terminal-help-history-routine"
    )]
    pub routine: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-id",
        help = "terminal-help-history-exercise"
    )]
    pub exercise: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-word",
        help = "terminal-help-history-outcome"
    )]
    pub outcome: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-text",
        help = "terminal-help-history-note"
    )]
    pub note: Option<String>,
    #[arg(long, help = "terminal-help-json")]
    pub json: bool,
}

/// What to do with the history.
#[derive(Debug, Subcommand)]
pub enum HistoryAction {
    #[command(about = "terminal-help-history-show")]
    Show {
        #[arg(help = "terminal-help-session", value_name = "terminal-value-session")]
        session: String,
        #[arg(long, help = "terminal-help-json")]
        json: bool,
    },
    #[command(about = "terminal-help-history-correct")]
    Correct(Box<Correct>),
    #[command(about = "terminal-help-history-add")]
    Add(Box<Add>),
}

/// Arguments of `history correct`.
#[derive(Debug, Args)]
pub struct Correct {
    #[arg(help = "terminal-help-session", value_name = "terminal-value-session")]
    pub session: String,
    #[arg(required_unless_present_any = ["start", "effort", "before", "after", "note"], help = "terminal-help-correct-attempt", value_name = "terminal-value-attempt")]
    pub attempt: Option<String>,
    #[arg(long, value_name = "terminal-value-length", requires = "attempt", allow_hyphen_values = true, value_parser = length, help = "terminal-help-correct-held")]
    pub held: Option<u64>,
    #[arg(long, value_name = "terminal-value-n", requires = "attempt", allow_hyphen_values = true, value_parser = reps, help = "terminal-help-correct-reps")]
    pub reps: Option<u32>,
    #[arg(
        long,
        value_name = "terminal-value-side",
        requires = "attempt",
        help = "terminal-help-correct-side"
    )]
    pub side: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-date-time",
        help = "terminal-help-began"
    )]
    pub start: Option<String>,
    /// What the person says of it.
    #[command(flatten)]
    pub said: Said,
    #[arg(long, help = "terminal-help-json")]
    pub json: bool,
}

/// Arguments of `history add`.
#[derive(Debug, Args)]
pub struct Add {
    #[arg(
        required_unless_present = "exercise",
        help = "terminal-help-routine",
        value_name = "terminal-value-routine"
    )]
    pub routine: Option<String>,
    #[arg(
        long,
        value_name = "terminal-value-id",
        conflicts_with = "routine",
        help = "terminal-help-add-exercise"
    )]
    pub exercise: Vec<String>,
    #[arg(
        long,
        value_name = "terminal-value-date-time",
        help = "terminal-help-began"
    )]
    pub at: String,
    #[arg(long, value_name = "terminal-value-path-length", value_parser = path_and_length, help = "terminal-help-add-held")]
    pub held: Vec<(String, u64)>,
    #[arg(long, value_name = "terminal-value-path-n", value_parser = path_and_reps, help = "terminal-help-add-reps")]
    pub reps: Vec<(String, u32)>,
    /// What the person says of it.
    #[command(flatten)]
    pub said: Said,
    #[arg(long, help = "terminal-help-json")]
    pub json: bool,
}

/// What a person says of a session.
#[derive(Debug, Args)]
pub struct Said {
    #[arg(long, value_name = "terminal-value-scale", value_parser = scale, help = "terminal-help-effort")]
    pub effort: Option<Scale>,
    #[arg(long = "discomfort-before", id = "before", value_name = "terminal-value-scale", value_parser = scale, help = "terminal-help-before")]
    pub before: Option<Scale>,
    #[arg(long = "discomfort-after", id = "after", value_name = "terminal-value-scale", value_parser = scale, help = "terminal-help-after")]
    pub after: Option<Scale>,
    #[arg(long, value_name = "terminal-value-text", help = "terminal-help-note")]
    pub note: Option<String>,
}

/// A value from 0 to 10, or that none is said.
#[derive(Clone, Copy, Debug)]
pub struct Scale(pub Option<u8>);

/// Arguments of `trends`.
#[derive(Debug, Args)]
pub struct Trends {
    /// Which days.
    #[command(flatten)]
    pub days: Days,
    #[arg(long, conflicts_with_all = ["since", "until"], help = "terminal-help-trends-all")]
    pub all: bool,
    #[arg(long, help = "terminal-help-json")]
    pub json: bool,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct Export {
    #[arg(long, value_parser = format_word, required_unless_present = "all", help = "terminal-help-export-format", value_name = "terminal-value-format")]
    pub format: Option<Format>,
    #[arg(long, conflicts_with = "format", help = "terminal-help-export-all")]
    pub all: bool,
    /// Which days.
    #[command(flatten)]
    pub days: Days,
    #[arg(long, help = "terminal-help-export-notes")]
    pub notes: bool,
    #[arg(
        short,
        long,
        value_name = "terminal-value-file",
        help = "terminal-help-export-output"
    )]
    pub output: Option<PathBuf>,
}

/// Arguments of `render`.
#[derive(Debug, Args)]
pub struct Render {
    #[arg(help = "terminal-help-routine", value_name = "terminal-value-routine")]
    pub routine: String,
    #[arg(
        short,
        long,
        value_name = "terminal-value-file",
        help = "terminal-help-render-output"
    )]
    pub output: PathBuf,
    #[arg(long, help = "terminal-help-render-voice")]
    pub voice: bool,
    #[arg(long, default_value_t = 44_100, hide_default_value = true, value_parser = rate, help = "terminal-help-render-rate", value_name = "terminal-value-rate")]
    pub rate: u32,
    #[arg(long, value_parser = family, help = "terminal-help-render-family", value_name = "terminal-value-family")]
    pub family: Option<Family>,
    #[arg(long, value_name = "terminal-value-seconds", value_parser = open, help = "terminal-help-render-open")]
    pub open: Option<u32>,
}

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct Import {
    #[arg(help = "terminal-help-import-file", value_name = "terminal-value-file")]
    pub file: PathBuf,
    #[arg(long, help = "terminal-help-import-dry-run")]
    pub dry_run: bool,
    #[arg(long, help = "terminal-help-import-settings")]
    pub settings: bool,
    #[arg(long, help = "terminal-help-import-take-conflicting")]
    pub take_conflicting: bool,
    #[arg(long, help = "terminal-help-json")]
    pub json: bool,
}

/// Arguments of `backup`.
#[derive(Debug, Args)]
pub struct Backup {
    /// What to do; without it the backups are listed.
    #[command(subcommand)]
    pub action: Option<BackupAction>,
    #[arg(long, global = true, help = "terminal-help-json")]
    pub json: bool,
}

/// What to do with backups.
#[derive(Debug, Subcommand)]
pub enum BackupAction {
    #[command(about = "terminal-help-backup-list")]
    List,
    #[command(about = "terminal-help-backup-now")]
    Now,
    #[command(about = "terminal-help-backup-restore")]
    Restore {
        #[arg(help = "terminal-help-file", value_name = "terminal-value-file")]
        file: String,
    },
}

/// Arguments of `doctor`.
#[derive(Debug, Args)]
pub struct Doctor {
    #[arg(long, help = "terminal-help-json")]
    pub json: bool,
}

/// A range of local days.
#[derive(Clone, Copy, Debug, Args)]
pub struct Days {
    #[arg(long, value_name = "terminal-value-date", value_parser = date, help = "terminal-help-since")]
    pub since: Option<NaiveDate>,
    #[arg(long, value_name = "terminal-value-date", value_parser = date, help = "terminal-help-until")]
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
