//! `limber backup [list|now|restore FILE]`

use crate::args::{Backup, BackupAction};
use crate::failure::Failure;
use crate::output::{json, print};
use crate::table::{Align, Table};
use crate::text::plain;
use crate::told;
use limber_engine::Limber;
use limber_engine::wire::care::BackupItem;
use limber_text::{Language, Message, say};
use std::io::{self, Write};

/// Lists the backups, makes one, or takes one back.
pub fn run(limber: &Limber, language: Language, args: &Backup) -> Result<(), Failure> {
    match &args.action {
        None | Some(BackupAction::List) => list(limber, language, args.json),
        Some(BackupAction::Now) => now(limber, language, args.json),
        Some(BackupAction::Restore { file }) => restore(limber, language, file, args.json),
    }
}

fn list(limber: &Limber, language: Language, as_json: bool) -> Result<(), Failure> {
    let list = limber.backups()?;
    if as_json {
        return json(&list);
    }
    if list.backups.is_empty() {
        return print(|out| Ok(line(out, language, &say!("terminal-no-backups"))?));
    }
    let mut table = Table::new(
        language,
        [
            (say!("terminal-column-made"), Align::Left),
            (say!("terminal-column-why"), Align::Left),
            (say!("terminal-column-size"), Align::Right),
            (say!("terminal-column-file"), Align::Left),
        ],
    );
    for backup in &list.backups {
        table.row([
            when(backup),
            told::backup(language, &backup.why),
            say!("terminal-kilobytes", count = backup.bytes.div_ceil(1_000)).words(language),
            backup.file.clone(),
        ]);
    }
    print(|out| {
        table.write(out)?;
        let folder = say!("terminal-in-folder", folder = list.folder.as_str());
        Ok(line(out, language, &folder)?)
    })
}

fn now(limber: &Limber, language: Language, as_json: bool) -> Result<(), Failure> {
    let made = limber.back_up_now()?;
    if as_json {
        return json(&made);
    }
    print(|out| {
        let file = made.backup.file.as_str();
        line(out, language, &say!("terminal-backed-up", file = file))?;
        Ok(damaged(out, language, &made.damaged)?)
    })
}

fn restore(limber: &Limber, language: Language, file: &str, as_json: bool) -> Result<(), Failure> {
    let done = limber.restore(file)?;
    if as_json {
        return json(&done);
    }
    print(|out| {
        let file = done.restored.as_str();
        line(out, language, &say!("terminal-restored", file = file))?;
        let file = done.replaced.file.as_str();
        line(out, language, &say!("terminal-replaced", file = file))?;
        Ok(damaged(out, language, &done.damaged)?)
    })
}

fn damaged(out: &mut impl Write, language: Language, sessions: &[String]) -> io::Result<()> {
    match sessions.len() {
        0 => Ok(()),
        count => line(
            out,
            language,
            &say!("terminal-sessions-damaged", count = count),
        ),
    }
}

fn line(out: &mut impl Write, language: Language, message: &Message) -> io::Result<()> {
    writeln!(out, "{}", plain(&message.words(language)))
}

fn when(backup: &BackupItem) -> String {
    let iso = &backup.made_at;
    iso.get(..16).unwrap_or(iso).replace('T', " ")
}
