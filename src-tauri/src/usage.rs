//! Help, and what was typed wrong, in the person's language.
//!
//! The parser knows texts by their keys only, as the terminal's does: where a window
//! opens, no catalogue is read for its help.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error, Parser};
use limber_text::{Language, Message, say, text};
use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

/// Exit code: the program was called in a wrong way.
const USAGE: u8 = 2;

/// What can be typed. Every `about`, `help` and `value_name` is the key of a text.
#[derive(Parser)]
#[command(version, about = "terminal-help-limber")]
pub struct Options {
    /// Where the log is kept; else `LIMBER_DATA_DIR` says it, else the system.
    #[arg(
        long,
        value_name = "terminal-value-dir",
        help = "terminal-help-window-data-dir"
    )]
    pub data_dir: Option<PathBuf>,
}

/// Says what `error` is about: it came of `args` without their words.
pub fn tell_usage(language: Language, args: &[OsString], error: &Error) -> ExitCode {
    // The same once more, for the names that stand in its words.
    let named = command(language).try_get_matches_from(args).err();
    let error = named.as_ref().unwrap_or(error);
    // The reader of either may be gone.
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        let placeholder = say!("terminal-value-options").words(language);
        let words = error
            .render()
            .to_string()
            .replace("[OPTIONS]", &placeholder);
        let _ = std::io::stdout().lock().write_all(words.as_bytes());
        return ExitCode::SUCCESS;
    }
    let wrong = match sentence(error) {
        Some(message) => message.words(language),
        // A rare one, in the parser's own words.
        None => {
            let words = error.render().to_string();
            let first = words.lines().next().unwrap_or_default();
            first.trim_start_matches("error: ").to_owned()
        }
    };
    let help = say!("terminal-help-window-hint");
    let hint = match of(error, ContextKind::SuggestedArg) {
        Some(word) => say!("terminal-meant", word = word, help = help),
        None => help,
    };
    let _ = writeln!(
        std::io::stderr(),
        "limber-app: {wrong}\n{}",
        hint.words(language)
    );
    ExitCode::from(USAGE)
}

/// What can be typed, in words.
fn command(language: Language) -> Command {
    let mut command = Options::command();
    // The parser's own parts, such as --help, are there only afterwards.
    command.build();
    let about = command.get_about().map(ToString::to_string);
    command
        .about(of_key(language, &about.unwrap_or_default()))
        .help_template(format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}",
            say!("terminal-help-usage").words(language)
        ))
        .next_line_help(language == Language::Japanese)
        .mut_args(|arg| told(arg, language))
}

fn told(arg: Arg, language: Language) -> Arg {
    let key = match arg.get_id().as_str() {
        "help" => "terminal-help-flag".to_owned(),
        "version" => "terminal-help-version".to_owned(),
        _ => arg.get_help().map(ToString::to_string).unwrap_or_default(),
    };
    let names: Vec<String> = arg
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| of_key(language, name))
        .collect();
    let arg = arg
        .help(of_key(language, &key))
        .help_heading(say!("terminal-help-options").words(language));
    match names.is_empty() || !arg.get_action().takes_values() {
        true => arg,
        false => arg.value_names(names),
    }
}

fn of_key(language: Language, key: &str) -> String {
    text(language, key).unwrap_or_else(|| key.to_owned())
}

/// The sentence for the commonest errors.
fn sentence(error: &Error) -> Option<Message> {
    let argument = of(error, ContextKind::InvalidArg)?;
    Some(match error.kind() {
        ErrorKind::UnknownArgument => say!("terminal-wrong-argument", argument = argument),
        ErrorKind::InvalidValue => say!("terminal-wrong-no-value", argument = argument),
        ErrorKind::ArgumentConflict => say!("terminal-wrong-twice", argument = argument),
        _ => return None,
    })
}

/// What an error tells of `kind` first.
fn of(error: &Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(word) => Some(word.clone()),
        ContextValue::Strings(words) => words.first().cloned(),
        _ => None,
    }
}
