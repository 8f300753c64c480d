//! `limber doctor`

use crate::args::Doctor;
use crate::failure::{FAILED, Failure};
use crate::output::{Out, json, print};
use crate::text::plain;
use limber_engine::Limber;
use limber_engine::wire::care::DoctorCheck;
use std::io::{self, Write};
use std::process::ExitCode;

/// Looks at everything; fails where something is wrong.
pub fn run(limber: &Limber, args: &Doctor) -> Result<ExitCode, Failure> {
    let report = limber.doctor();
    if args.json {
        json(&report)?;
    } else {
        print(|out| {
            for check in &report.checks {
                show(out, check)?;
            }
            let last = if report.ok {
                "All is well."
            } else {
                "Something is wrong."
            };
            Ok(writeln!(out, "{last}")?)
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

fn show(out: &mut Out, check: &DoctorCheck) -> io::Result<()> {
    let mark = if check.ok { "ok   " } else { "WRONG" };
    writeln!(out, "{mark}  {}", plain(&check.found))?;
    for problem in &check.problems {
        writeln!(out, "       {}", plain(problem))?;
    }
    if let Some(did) = &check.did {
        writeln!(out, "       {}", plain(did))?;
    }
    if let Some(hint) = &check.hint {
        writeln!(out, "       hint: {}", plain(hint))?;
    }
    Ok(())
}
