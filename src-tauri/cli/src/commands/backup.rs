//! `limber backup [list|now|restore FILE]`

use crate::args::{Backup, BackupAction};
use crate::failure::Failure;
use crate::output::{json, print};
use crate::table::{Align, Table};
use crate::text::{plain, words};
use limber_engine::Limber;
use limber_engine::wire::care::BackupItem;
use std::io::Write;

/// Lists the backups, makes one, or takes one back.
pub fn run(limber: &Limber, args: &Backup) -> Result<(), Failure> {
    match &args.action {
        None | Some(BackupAction::List) => list(limber, args.json),
        Some(BackupAction::Now) => now(limber, args.json),
        Some(BackupAction::Restore { file }) => restore(limber, file, args.json),
    }
}

fn list(limber: &Limber, as_json: bool) -> Result<(), Failure> {
    let list = limber.backups()?;
    if as_json {
        return json(&list);
    }
    if list.backups.is_empty() {
        let line = "No backups yet. One is made after a day with changes; \
            limber backup now makes one.";
        return print(|out| Ok(writeln!(out, "{line}")?));
    }
    let mut table = Table::new(&[
        ("MADE", Align::Left),
        ("WHY", Align::Left),
        ("SIZE", Align::Right),
        ("FILE", Align::Left),
    ]);
    for backup in &list.backups {
        table.row([
            when(backup),
            words(&backup.why.replace('-', "_")),
            format!("{} kB", backup.bytes.div_ceil(1_000)),
            backup.file.clone(),
        ]);
    }
    print(|out| {
        table.write(out)?;
        Ok(writeln!(out, "in {}", plain(&list.folder))?)
    })
}

fn now(limber: &Limber, as_json: bool) -> Result<(), Failure> {
    let made = limber.back_up_now()?;
    if as_json {
        return json(&made);
    }
    print(|out| {
        writeln!(out, "Backed up as {}.", plain(&made.backup.file))?;
        Ok(damaged(out, &made.damaged)?)
    })
}

fn restore(limber: &Limber, file: &str, as_json: bool) -> Result<(), Failure> {
    let done = limber.restore(file)?;
    if as_json {
        return json(&done);
    }
    print(|out| {
        writeln!(out, "Restored {}.", plain(&done.restored))?;
        writeln!(
            out,
            "What was there before is kept as {}.",
            plain(&done.replaced.file)
        )?;
        Ok(damaged(out, &done.damaged)?)
    })
}

fn damaged(out: &mut impl Write, sessions: &[String]) -> std::io::Result<()> {
    match sessions.len() {
        0 => Ok(()),
        1 => writeln!(
            out,
            "1 session in it has a damaged entry; limber doctor tells more."
        ),
        count => writeln!(
            out,
            "{count} sessions in it have damaged entries; limber doctor tells more."
        ),
    }
}

fn when(backup: &BackupItem) -> String {
    let iso = &backup.made_at;
    iso.get(..16).unwrap_or(iso).replace('T', " ")
}
