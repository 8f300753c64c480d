//! Help, and what was typed wrong, in the person's language.
//!
//! The parser knows texts by their keys only. Words are made where something is to
//! be shown, so that a command that runs reads no catalogue for its help.

use crate::args::Cli;
use crate::failure::{USAGE, tell, tell_words};
use crate::text::wrap;
use crate::typed::Wrong;
use clap::builder::Str;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, Error};
use limber_text::{Language, Message, say, text};
use std::error::Error as _;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Lines of help in a language without blanks are broken here: the parser breaks
/// at blanks only.
const COLUMNS: usize = 68;

/// Says what `error` is about: it came of `args` without their words.
pub fn tell_usage(language: Language, args: &[OsString], error: &Error) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => show(language, args),
        _ => refuse(language, args, error),
    }
}

/// Prints the help or the version that was asked for.
fn show(language: Language, args: &[OsString]) -> ExitCode {
    let Err(shown) = command(language).try_get_matches_from(args) else {
        return ExitCode::SUCCESS;
    };
    let placeholder = say!("terminal-value-options").words(language);
    let words = shown
        .render()
        .to_string()
        .replace("[OPTIONS]", &placeholder);
    // They are no errors, but for the help nobody asked for; the reader of either
    // may be gone.
    let _ = if shown.use_stderr() {
        std::io::stderr().lock().write_all(words.as_bytes())
    } else {
        std::io::stdout().lock().write_all(words.as_bytes())
    };
    ExitCode::from(u8::try_from(shown.exit_code()).unwrap_or(USAGE))
}

/// What can be typed, in words.
fn command(language: Language) -> Command {
    let mut command = Cli::command();
    // The parser's own parts, such as --help, are there only afterwards.
    command.build();
    let mut command = told(command, language);
    if let Some(words) = command.get_after_help().map(ToString::to_string) {
        command = command.after_help(of_key(language, &words));
    }
    command
}

fn told(command: Command, language: Language) -> Command {
    let about = match command.get_name() {
        "help" => "terminal-help-help".to_owned(),
        _ => command
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default(),
    };
    let words = |message: Message| message.words(language);
    // Only the outermost has them at its end.
    command
        .about(of_key(language, &about))
        .subcommand_help_heading(words(say!("terminal-help-commands")))
        .subcommand_value_name(words(say!("terminal-value-command")))
        .help_template(format!(
            "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            words(say!("terminal-help-usage"))
        ))
        .next_line_help(language == Language::Japanese)
        .mut_args(|arg| told_arg(arg, language))
        .mut_subcommands(|command| told(command, language))
}

fn told_arg(arg: Arg, language: Language) -> Arg {
    let key = match arg.get_id().as_str() {
        "help" => "terminal-help-flag".to_owned(),
        "version" => "terminal-help-version".to_owned(),
        _ => arg.get_help().map(ToString::to_string).unwrap_or_default(),
    };
    let heading = match arg.is_positional() {
        true => say!("terminal-help-arguments"),
        false => say!("terminal-help-options"),
    };
    let names: Vec<Str> = arg
        .get_value_names()
        .unwrap_or_default()
        .iter()
        .map(|name| text(language, name).map_or_else(|| name.clone(), Str::from))
        .collect();
    let arg = arg
        .help(of_key(language, &key))
        .help_heading(heading.words(language));
    // Under a heading of their own they would stand by their names.
    let arg = match arg.get_index() {
        Some(index) => arg.display_order(index),
        None => arg,
    };
    match names.is_empty() || !arg.get_action().takes_values() {
        true => arg,
        false => arg.value_names(names),
    }
}

/// The text of `key`, broken where the parser would not.
fn of_key(language: Language, key: &str) -> String {
    let words = text(language, key).unwrap_or_else(|| key.to_owned());
    match language {
        Language::Japanese => wrap(&words, COLUMNS).join("\n"),
        _ => words,
    }
}

/// Tells what was typed wrong.
fn refuse(language: Language, args: &[OsString], error: &Error) -> ExitCode {
    // The same once more, for the names that stand in its words.
    let named = command(language).try_get_matches_from(args).err();
    let error = named.as_ref().unwrap_or(error);
    let Some(message) = sentence(language, error) else {
        // A rare one, in the parser's own words.
        let words = error.render().to_string();
        let first = words.lines().next().unwrap_or_default();
        tell_words(language, first.trim_start_matches("error: "), None);
        return ExitCode::from(USAGE);
    };
    let help = say!("terminal-help-hint");
    let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand]
        .into_iter()
        .find_map(|kind| all(error, kind).into_iter().next());
    let hint = match meant {
        Some(word) => say!("terminal-meant", word = word, help = help),
        None => help,
    };
    tell(language, &message, Some(&hint));
    ExitCode::from(USAGE)
}

/// The sentence for the commonest errors.
fn sentence(language: Language, error: &Error) -> Option<Message> {
    let one = |kind| all(error, kind).into_iter().next();
    let argument = || one(ContextKind::InvalidArg);
    Some(match error.kind() {
        ErrorKind::ValueValidation => {
            let why = error.source().map(|why| match why.downcast_ref::<Wrong>() {
                Some(Wrong(message)) => message.words(language),
                None => why.to_string(),
            });
            say!(
                "terminal-wrong-value",
                argument = flag(&argument()?),
                value = one(ContextKind::InvalidValue)?,
                why = why?
            )
        }
        ErrorKind::InvalidValue if one(ContextKind::InvalidValue)?.is_empty() => {
            say!("terminal-wrong-no-value", argument = argument()?)
        }
        ErrorKind::UnknownArgument => say!("terminal-wrong-argument", argument = argument()?),
        ErrorKind::InvalidSubcommand => say!(
            "terminal-wrong-command",
            command = one(ContextKind::InvalidSubcommand)?
        ),
        ErrorKind::MissingSubcommand => say!(
            "terminal-wrong-no-command",
            commands = all(error, ContextKind::ValidSubcommand).join(", ")
        ),
        ErrorKind::MissingRequiredArgument => say!(
            "terminal-wrong-missing",
            arguments = all(error, ContextKind::InvalidArg).join(", ")
        ),
        ErrorKind::ArgumentConflict => {
            let (argument, others) = (argument()?, all(error, ContextKind::PriorArg));
            if others.is_empty() || others.contains(&argument) {
                say!("terminal-wrong-twice", argument = argument)
            } else {
                say!(
                    "terminal-wrong-conflict",
                    argument = argument,
                    other = others.join(", ")
                )
            }
        }
        _ => return None,
    })
}

/// The name of `--since <DATE>`.
fn flag(argument: &str) -> String {
    argument.split(' ').next().unwrap_or(argument).to_owned()
}

/// What an error tells of `kind`.
fn all(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        Some(ContextValue::StyledStr(word)) => vec![word.to_string()],
        Some(ContextValue::StyledStrs(words)) => words.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
