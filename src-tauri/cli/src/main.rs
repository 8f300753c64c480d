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
mod watching;

use args::{Cli, Command};
use clap::Parser;
use clap::error::{ContextKind, ContextValue, ErrorKind as ClapKind};
use failure::{Failure, USAGE, tell};
use limber_devices::{SystemClock, SystemIds, data_dir};
use limber_engine::{EngineError, Env, ErrorKind, Limber};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

/// How others name this program when it runs a session.
const PROGRAM: &str = "the terminal";

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    run(cli).unwrap_or_else(Failure::tell)
}

fn run(cli: Cli) -> Result<ExitCode, Failure> {
    let limber = open(cli.data_dir.as_deref())?;
    care::before(&limber, &cli.command);
    match cli.command {
        Command::Exercises(args) => commands::exercises::run(&limber, &args),
        Command::Routines(args) => commands::routines::run(&limber, &args),
        Command::Routine(args) => commands::routine::run(&limber, &args),
        Command::Timeline(args) => commands::timeline::run(&limber, &args),
        Command::Play(args) => {
            // It gives the log away to the session.
            let ended = commands::play::run(limber, &args)?;
            care::after(&open(cli.data_dir.as_deref())?);
            return Ok(ended);
        }
        Command::History(args) => commands::history::run(&limber, &args),
        Command::Trends(args) => commands::trends::run(&limber, &args),
        Command::Export(args) => commands::export::run(&limber, &args),
        Command::Render(args) => commands::render::run(&limber, &args),
        Command::Import(args) => commands::import::run(&limber, &args),
        Command::Backup(args) => commands::backup::run(&limber, &args),
        Command::Doctor(args) => return commands::doctor::run(&limber, &args),
    }?;
    care::after(&limber);
    Ok(ExitCode::SUCCESS)
}

fn open(named: Option<&Path>) -> Result<Limber, Failure> {
    let dir = data_dir(named)
        .map_err(|error| EngineError::new(ErrorKind::Io, error.to_string()).hint(error.hint()))?;
    let env = Env {
        clock: Arc::new(SystemClock::new()),
        ids: Arc::new(SystemIds),
        spare: limber_devices::spare_folders(),
    };
    Ok(Limber::open(&dir, PROGRAM, env)?
        .with_weeks_from(limber_devices::weeks_from_here())
        .with_dates_from(limber_devices::dates_from_here()))
}

/// What was typed wrong, or the help that was asked for.
fn usage(error: &clap::Error) -> ExitCode {
    if error.kind() == ClapKind::ValueValidation
        && let Some(ContextValue::String(argument)) = error.get(ContextKind::InvalidArg)
        && let Some(ContextValue::String(value)) = error.get(ContextKind::InvalidValue)
        && let Some(why) = error.source()
    {
        let name = argument.split(' ').next().unwrap_or(argument);
        tell(
            &format!("{name} can't be {value}: {why}."),
            Some("limber help shows every command; limber help COMMAND its arguments."),
        );
        return ExitCode::from(USAGE);
    }
    // Help and version are no errors; they go to stdout, whose reader may be
    // gone.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(USAGE))
}
