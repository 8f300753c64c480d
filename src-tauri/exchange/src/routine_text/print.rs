//! Writes a routine the way it is read.

use super::block_ids::BlockIds;
use super::entry::entry as read_entry;
use super::escape::escape;
use super::names::Names;
use super::read::{IMPLICIT_NAME, is_no_entry, looks_like_content, phase_of_name};
use super::title::without_hashes;
use limber_core::exercise::Laterality;
use limber_core::{
    Block, Dose, DoseKind, Entry, Exercise, FirstSide, Library, Part, Phase, Routine, SideOrder,
    Sides,
};
use std::fmt::Write as _;

/// Writes `routine`; [`super::parse`] reads the same routine back where the
/// library knows its exercises and blocks and accepts its doses.
pub fn print(routine: &Routine, library: &Library) -> String {
    let names = Names::new(library);
    let mut out = String::new();
    line(&mut out, &title(&routine.name, &names));
    line(&mut out, &format!("id: {}", plain(routine.id.as_str())));
    if let Some(goal) = &routine.goal {
        line(&mut out, &format!("goal: {}", plain(goal)));
    }
    if !routine.tags.is_empty() {
        line(&mut out, &format!("tags: {}", list(&routine.tags)));
    }
    if let Some(first) = routine.first_side {
        let word = match first {
            FirstSide::Left => "left",
            FirstSide::Right => "right",
            FirstSide::Alternate => "alternate",
        };
        line(&mut out, &format!("first side: {word}"));
    }
    if routine.side_order == SideOrder::OneThenOther {
        line(&mut out, "side order: one then the other");
    }
    if let Some(s) = routine.get_ready_min_s {
        line(&mut out, &format!("get ready at least: {s} s"));
    }
    if let Some(s) = routine.switch_min_s {
        line(&mut out, &format!("switch at least: {s} s"));
    }
    if routine.requires_safety_screen {
        line(&mut out, "safety questions: yes");
    }
    if let Some(stop) = &routine.stop_rule {
        line(&mut out, &format!("stop: {}", plain(stop)));
    }
    for note in &routine.notes {
        line(&mut out, &format!("note: {}", plain(note)));
    }
    let mut ids = BlockIds::default();
    let mut own_before = false;
    let mut use_before = false;
    for part in &routine.parts {
        match part {
            Part::Shared(id) => {
                if !use_before {
                    line(&mut out, "");
                }
                line(&mut out, &format!("use {}", plain(id.as_str())));
                (own_before, use_before) = (false, true);
            }
            Part::Own(block) => {
                line(&mut out, "");
                own_block(&mut out, block, &names, &mut ids, own_before);
                (own_before, use_before) = (true, false);
            }
        }
    }
    out
}

/// Writes a shared block; [`super::parse_block`] reads it back.
pub fn print_block(block: &Block, library: &Library) -> String {
    let names = Names::new(library);
    let mut out = String::new();
    line(&mut out, &title(&block.name, &names));
    line(&mut out, &format!("id: {}", plain(block.id.as_str())));
    block_fields(&mut out, block);
    line(&mut out, "");
    entries(&mut out, block, &names);
    out
}

fn own_block(
    out: &mut String,
    block: &Block,
    names: &Names<'_>,
    ids: &mut BlockIds,
    own_before: bool,
) {
    let derived = ids.derive(&block.name) == block.id;
    ids.take(&block.id);
    let implicit = derived
        && !own_before
        && block.name == IMPLICIT_NAME
        && block.phase == Phase::Main
        && block.rounds == 1
        && block.structure.is_empty();
    if !implicit {
        line(out, &format!("## {}", plain(&block.name)));
        if !derived {
            line(out, &format!("id: {}", plain(block.id.as_str())));
        }
        block_fields(out, block);
    }
    entries(out, block, names);
}

fn block_fields(out: &mut String, block: &Block) {
    if block.phase != phase_of_name(&block.name) {
        let word = match block.phase {
            Phase::WarmUp => "warm-up",
            Phase::Main => "main",
            Phase::CoolDown => "cool-down",
        };
        line(out, &format!("phase: {word}"));
    }
    if block.rounds != 1 {
        line(out, &format!("rounds: {}", block.rounds));
    }
    for (what, moves) in &block.structure {
        let what = escape(what, |_, c| c == '=');
        let moves: Vec<String> = moves.iter().map(|id| id.0.clone()).collect();
        line(out, &format!("structure: {what} = {}", list(&moves)));
    }
}

fn entries(out: &mut String, block: &Block, names: &Names<'_>) {
    for entry in &block.entries {
        line(out, &entry_line(entry, names));
    }
}

fn entry_line(entry: &Entry, names: &Names<'_>) -> String {
    let exercise = names.by_id(entry.exercise.as_str());
    let mut clauses = String::new();
    if entry.sets != 1 {
        let _ = write!(clauses, "{} x ", entry.sets);
    }
    clauses.push_str(&dose(&entry.dose, exercise));
    match (entry.sides, exercise.map(|exercise| exercise.laterality)) {
        (Sides::LeftOnly, _) => clauses.push_str(" left only"),
        (Sides::RightOnly, _) => clauses.push_str(" right only"),
        (Sides::Both, Some(Laterality::EachSide | Laterality::Alternating)) => {
            clauses.push_str(" each side");
        }
        (Sides::Both, Some(Laterality::Bilateral) | None) => {}
    }
    let times = [
        ("get ready", entry.get_ready_s),
        ("switch", entry.switch_s),
        ("rest", Some(entry.rest_s).filter(|s| *s > 0)),
        ("rest after", Some(entry.rest_after_s).filter(|s| *s > 0)),
    ];
    for (what, s) in times {
        if let Some(s) = s {
            let _ = write!(clauses, ", {what} {s} s");
        }
    }
    match entry.side_order {
        Some(SideOrder::Alternate) => clauses.push_str(", alternate sides"),
        Some(SideOrder::OneThenOther) => clauses.push_str(", one side then the other"),
        None => {}
    }
    if let Some(note) = &entry.note {
        let _ = write!(clauses, ", note: {}", plain(note));
    }
    // A name may be shared, or read as something else; an id in brackets never.
    let by_name = exercise
        .map(|exercise| format!("{} {clauses}", exercise.name))
        .filter(|line| is_one_line(line) && !is_no_entry(line))
        .filter(|line| read_entry(line, names).as_ref() == Ok(entry));
    by_name.unwrap_or_else(|| {
        let id = escape(entry.exercise.as_str(), |_, c| c == ']');
        format!("[{id}] {clauses}")
    })
}

fn is_one_line(line: &str) -> bool {
    !line.chars().any(char::is_control)
}

fn dose(dose: &Dose, exercise: Option<&Exercise>) -> String {
    let kind = exercise.map(|exercise| exercise.dose.kind);
    match *dose {
        Dose::Hold { min_s, target_s } => {
            let word = if kind == Some(DoseKind::Hold) {
                ""
            } else {
                "hold "
            };
            match min_s {
                Some(min_s) => format!("{word}{min_s}-{target_s} s"),
                None => format!("{word}{target_s} s"),
            }
        }
        Dose::Timed { target_s } => {
            let word = if matches!(kind, None | Some(DoseKind::Hold)) {
                "timed "
            } else {
                ""
            };
            if target_s > 0 && target_s % 60 == 0 {
                format!("{word}{} min", target_s / 60)
            } else {
                format!("{word}{target_s} s")
            }
        }
        Dose::Reps { count, rep_ms } => match rep_ms {
            Some(ms) => format!("{count} reps at {} s", seconds(ms)),
            None => format!("{count} reps"),
        },
        Dose::Open => "open".to_owned(),
    }
}

/// Milliseconds as seconds without needless digits: 2500 becomes `2.5`.
fn seconds(ms: u32) -> String {
    let text = format!("{}.{:03}", ms / 1_000, ms % 1_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The title, so written that it is not taken for anything else.
fn title(name: &str, names: &Names<'_>) -> String {
    let plain = plain(name);
    let misread = plain.starts_with("//")
        || without_hashes(&plain) != plain
        || looks_like_content(&plain, names).is_some();
    if misread {
        escape(name, |at, _| at == 0)
    } else {
        plain
    }
}

fn plain(text: &str) -> String {
    escape(text, |_, _| false)
}

fn list(items: &[String]) -> String {
    let items: Vec<String> = items
        .iter()
        .map(|item| escape(item, |_, c| c == ','))
        .collect();
    items.join(", ")
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}
