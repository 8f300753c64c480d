//! `limber import FILE`

use crate::args::Import;
use crate::failure::Failure;
use crate::output::{json, print};
use crate::text::plain;
use crate::watching::Watching;
use limber_engine::Limber;
use limber_engine::facade::ImportChoice;
use limber_engine::wire::import::{ImportReport, ImportSession};
use std::io::Write;

/// Takes a file over, or shows what would come of it.
pub fn run(limber: &Limber, args: &Import) -> Result<(), Failure> {
    let mut watching = Watching::begin("read")?;
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
    print(|out| Ok(show(out, &report, args)?))
}

fn show(out: &mut impl Write, report: &ImportReport, args: &Import) -> std::io::Result<()> {
    let file = plain(&report.file);
    if report.imported {
        writeln!(out, "Imported {file}.")?;
    } else {
        writeln!(out, "{file} can be imported. Nothing was changed yet.")?;
    }
    let conflicts = if args.take_conflicting {
        "went on in both; the file's takes the place of the one here"
    } else {
        "went on in both; the one here stays (--take-conflicting takes the file's)"
    };
    let settings = if args.settings {
        "chosen otherwise here; the file's are taken"
    } else {
        "chosen otherwise here; they stay (--settings takes the file's)"
    };
    for (count, what, note) in [
        (report.new, "session", "not here yet"),
        (report.same, "session", "here already, the same"),
        (report.newer, "session", "here, and goes on in the file"),
        (report.older, "session", "here, and goes on here; it stays"),
        (report.conflicting, "session", conflicts),
        (
            report.damaged,
            "session",
            "damaged in the file; it stays out",
        ),
        (report.settings, "setting", settings),
    ] {
        if count > 0 {
            let s = if count == 1 { "" } else { "s" };
            writeln!(out, "{count:>7} {what}{s}: {note}")?;
        }
    }
    let own = &report.own;
    let conflicts = if args.take_conflicting {
        "made by you, other here; the file's takes the place of the one here"
    } else {
        "made by you, other here; the one here stays (--take-conflicting takes the file's)"
    };
    for (count, note) in [
        (own.new, "made by you, not here yet"),
        (own.same, "made by you, here already, the same"),
        (own.newer, "made by you, here, and changed in the file"),
        (own.conflicting, conflicts),
    ] {
        if count > 0 {
            let s = if count == 1 { "" } else { "s" };
            writeln!(out, "{count:>7} piece{s} {note}")?;
        }
    }
    for piece in &own.conflicts {
        let line = format!("{} {} (both)", piece.kind, piece.name);
        writeln!(out, "        {}", plain(&line))?;
    }
    for session in &report.conflicts {
        named(out, "both", session)?;
    }
    for session in &report.stay_out {
        named(out, "stays out", session)?;
    }
    Ok(())
}

fn named(out: &mut impl Write, how: &str, session: &ImportSession) -> std::io::Result<()> {
    let began = session
        .started_at
        .get(..16)
        .unwrap_or_default()
        .replace('T', " ");
    let what = session.what.as_deref().map(|what| format!(": {what}"));
    let line = format!(
        "{began} {} ({how}{})",
        session.routine,
        what.unwrap_or_default()
    );
    writeln!(out, "        {}", plain(&line))
}
