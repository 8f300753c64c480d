//! `limber doctor`

use crate::args::Doctor;
use crate::failure::{FAILED, Failure, hinted};
use crate::output::{Out, json, print};
use crate::text::{padded, plain, width};
use limber_engine::Limber;
use limber_engine::wire::care::DoctorCheck;
use limber_text::{Language, say};
use std::io::{self, Write};
use std::process::ExitCode;

/// Looks at everything; fails where something is wrong.
pub fn run(limber: &Limber, language: Language, args: &Doctor) -> Result<ExitCode, Failure> {
    let report = limber.doctor();
    if args.json {
        json(&report)?;
    } else {
        print(|out| {
            for check in &report.checks {
                show(out, language, check)?;
            }
            let last = if report.ok {
                say!("doctor-well")
            } else {
                say!("doctor-ill")
            };
            Ok(writeln!(out, "{}", last.words(language))?)
        })?;
    }
    // The report has told what else would be told once.
    limber.notices();
    Ok(if report.ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(FAILED)
    })
}

fn show(out: &mut Out, language: Language, check: &DoctorCheck) -> io::Result<()> {
    let marks = [
        say!("terminal-check-ok").words(language),
        say!("terminal-check-wrong").words(language),
    ];
    let wide = marks.iter().map(|mark| width(mark)).max().unwrap_or(0);
    let [well, wrong] = marks;
    let mark = padded(if check.ok { &well } else { &wrong }, wide);
    writeln!(out, "{mark}  {}", plain(&check.found))?;
    let hint = check.hint.as_ref().map(|hint| hinted(language, hint));
    for more in check.problems.iter().chain(&check.did).chain(&hint) {
        writeln!(out, "{}  {}", " ".repeat(wide), plain(more))?;
    }
    Ok(())
}
