//! `limber import FILE`

use crate::args::Import;
use crate::failure::Failure;
use crate::output::{json, print};
use crate::text::plain;
use crate::watching::Watching;
use limber_engine::Limber;
use limber_engine::facade::ImportChoice;
use limber_engine::wire::import::{ImportReport, ImportSession};
use limber_text::{Language, Message, say};
use std::io::{self, Write};

/// Takes a file over, or shows what would come of it.
pub fn run(limber: &Limber, language: Language, args: &Import) -> Result<(), Failure> {
    let mut watching = Watching::begin(language, |done| say!("terminal-read", percent = done))?;
    let mut watch = |done, total| watching.at(done, total);
    let report = if args.dry_run {
        limber.look_at_import(&args.file, &mut watch)?
    } else {
        let choice = ImportChoice {
            take_conflicting: args.take_conflicting,
            settings: args.settings,
        };
        limber.import(&args.file, choice, &mut watch)?.0
    };
    if args.json {
        return json(&report);
    }
    print(|out| Ok(show(out, language, &report, args)?))
}

fn show(
    out: &mut impl Write,
    language: Language,
    report: &ImportReport,
    args: &Import,
) -> io::Result<()> {
    let file = report.file.as_str();
    let first = if report.imported {
        say!("terminal-imported", file = file)
    } else {
        say!("terminal-importable", file = file)
    };
    writeln!(out, "{}", plain(&first.words(language)))?;
    for line in lines(report, args) {
        let words: Vec<String> = line.iter().map(|part| part.words(language)).collect();
        writeln!(out, "  {}", words.join(" · "))?;
    }
    let own = &report.own.conflicts;
    let own = own.iter().map(|piece| piece.name.clone()).collect();
    let both = report.conflicts.iter().map(named).collect();
    let out_of_it = report.stay_out.iter().map(named).collect();
    let lists: [(Message, Vec<String>); 3] = [
        (say!("import-own-conflicts"), own),
        (say!("import-conflicts"), both),
        (say!("import-stay-out"), out_of_it),
    ];
    for (title, names) in lists {
        if !names.is_empty() {
            writeln!(out, "{}", title.words(language))?;
        }
        for name in names {
            writeln!(out, "  {}", plain(&name))?;
        }
    }
    Ok(())
}

/// How much of each kind is in the file, and what comes of it.
fn lines(report: &ImportReport, args: &Import) -> Vec<Vec<Message>> {
    let conflicts = if args.take_conflicting {
        say!("terminal-takes-file")
    } else {
        say!("terminal-keeps-here")
    };
    let settings = if args.settings {
        say!("terminal-settings-taken")
    } else {
        say!("terminal-settings-stay")
    };
    let own = &report.own;
    let all = [
        (report.new, vec![say!("import-new", count = report.new)]),
        (report.same, vec![say!("import-same", count = report.same)]),
        (
            report.newer,
            vec![say!("import-newer", count = report.newer)],
        ),
        (
            report.older,
            vec![say!("import-older", count = report.older)],
        ),
        (
            report.conflicting,
            vec![
                say!("import-conflicting", count = report.conflicting),
                conflicts.clone(),
            ],
        ),
        (
            report.damaged,
            vec![say!("import-damaged", count = report.damaged)],
        ),
        (
            report.settings,
            vec![
                say!("import-settings-about", count = report.settings),
                settings,
            ],
        ),
        (own.new, vec![say!("import-own-new", count = own.new)]),
        (own.same, vec![say!("import-own-same", count = own.same)]),
        (own.newer, vec![say!("import-own-newer", count = own.newer)]),
        (
            own.conflicting,
            vec![
                say!("import-own-conflicting", count = own.conflicting),
                conflicts,
            ],
        ),
    ];
    let told = all.into_iter().filter(|(count, _)| *count > 0);
    told.map(|(_, parts)| parts).collect()
}

fn named(session: &ImportSession) -> String {
    let began = session.started_at.get(..16).unwrap_or_default();
    let began = began.replace('T', " ");
    let what = session.what.as_deref().map(|what| format!(" ({what})"));
    format!("{began}  {}{}", session.routine, what.unwrap_or_default())
}
