//! Terminal shell of Limber: follow a timed routine, review and export the log.
//!
//! A command is one short file in [`commands`]; what a routine looks like while
//! it runs stands in [`play`]. No rule is decided here.
#![forbid(unsafe_code)]

mod args;
mod care;
mod commands;
mod failure;
mod output;
mod play;
mod table;
mod text;
mod told;
mod typed;
mod usage;
mod watching;

use args::{Cli, Command};
use clap::Parser;
use failure::Failure;
use limber_devices::{SystemClock, SystemIds, data_dir, language_from_here};
use limber_engine::{EngineError, Env, Limber};
use limber_text::Language;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// How others name this program when it runs a session.
const PROGRAM: &str = "the terminal";

fn main() -> ExitCode {
    let here = language_from_here();
    let args: Vec<OsString> = std::env::args_os().collect();
    match Cli::try_parse_from(&args) {
        Ok(cli) => run(here, cli),
        Err(error) => usage::tell_usage(here, &args, &error),
    }
}

fn run(here: Language, cli: Cli) -> ExitCode {
    let limber = match open(here, cli.data_dir.as_deref()) {
        Ok(limber) => limber,
        Err(failure) => return failure.tell(here),
    };
    // A log that can't be read is told by the command.
    let language = limber.language().unwrap_or(here);
    care::before(&limber, language, &cli.command);
    obey(limber, language, cli).unwrap_or_else(|failure| failure.tell(language))
}

fn obey(limber: Limber, language: Language, cli: Cli) -> Result<ExitCode, Failure> {
    match cli.command {
        Command::Exercises(args) => commands::exercises::run(&limber, language, &args),
        Command::Routines(args) => commands::routines::run(&limber, language, &args),
        Command::Routine(args) => commands::routine::run(&limber, language, &args),
        Command::Timeline(args) => commands::timeline::run(&limber, language, &args),
        Command::Play(args) => {
            // It gives the log away to the session.
            let ended = commands::play::run(limber, language, &args)?;
            care::after(&open(language, cli.data_dir.as_deref())?, language);
            return Ok(ended);
        }
        Command::History(args) => commands::history::run(&limber, language, &args),
        Command::Trends(args) => commands::trends::run(&limber, language, &args),
        Command::Export(args) => commands::export::run(&limber, language, &args),
        Command::Render(args) => commands::render::run(&limber, language, &args),
        Command::Import(args) => {
            // What was here is backed up before, what came stands in its file: the
            // day's backup, which takes a third as long again, can wait for the next
            // command.
            commands::import::run(&limber, language, &args)?;
            return Ok(ExitCode::SUCCESS);
        }
        Command::Backup(args) => commands::backup::run(&limber, language, &args),
        Command::Doctor(args) => return commands::doctor::run(&limber, language, &args),
    }?;
    care::after(&limber, language);
    Ok(ExitCode::SUCCESS)
}

fn open(here: Language, named: Option<&Path>) -> Result<Limber, Failure> {
    let dir = data_dir(named).map_err(EngineError::from)?;
    let env = Env {
        clock: Arc::new(SystemClock::new()),
        ids: Arc::new(SystemIds),
        spare: limber_devices::spare_folders(),
    };
    Ok(Limber::open(&dir, PROGRAM, env)?
        .with_language_from(here)
        .with_weeks_from(limber_devices::weeks_from_here())
        .with_dates_from(limber_devices::dates_from_here()))
}
