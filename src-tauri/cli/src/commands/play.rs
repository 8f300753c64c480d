//! `limber play ROUTINE` and `limber play --resume`

use crate::args::Play;
use crate::failure::{Failure, IN_THE_WAY, INTERRUPTED, tell, tell_words};
use crate::output::print;
use crate::play::Closer;
use crate::play::ask::ask;
use crate::play::face::Face;
use crate::play::lines::{Form, Lines};
use crate::play::signals;
use crate::text::{clock, plain};
use crate::told;
use limber_devices::{LiveTones, ScreenOn, SystemClock, SystemSpeech};
use limber_engine::facade::StartOptions;
use limber_engine::ports::{Ports, Screen, Silent, Speech};
use limber_engine::wire::history::HeldSide;
use limber_engine::wire::player::{Act, Offer, Summary};
use limber_engine::{Limber, Routine, Run, RunEnd, SessionOutcome};
use limber_text::{Language, say};
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, channel};

/// What was decided before anything runs.
enum Choice {
    Start { routine: Box<Routine>, fresh: bool },
    Resume { again: bool },
    Settle(Offer),
    Leave,
}

/// Follows a routine.
pub fn run(limber: Limber, language: Language, args: &Play) -> Result<ExitCode, Failure> {
    let drawn = !args.json && can_draw();
    if let Some(problem) = limber.sound_settings()?.problem {
        tell_words(language, &problem, None);
    }
    let choice = choose(&limber, language, args, drawn)?;
    let (acts, inbox) = channel();
    let closer = Closer::new(acts.clone());
    // From here on a signal closes the session; before, it ended the program.
    signals::watch(closer.clone()).map_err(Failure::Output)?;
    let mut run = match choice {
        Choice::Start { routine, fresh } => {
            let speed = args.speed.unwrap_or(1);
            limber.start(&routine, StartOptions { fresh, speed })?
        }
        Choice::Resume { again } => limber.resume(args.speed, again)?,
        Choice::Settle(offer) => {
            limber.settle(offer)?;
            return Ok(ExitCode::SUCCESS);
        }
        Choice::Leave => {
            tell(language, &say!("terminal-left-alone"), None);
            return Ok(ExitCode::from(IN_THE_WAY));
        }
    };
    if args.silent {
        run.silence();
    }
    let end = if drawn {
        let (face, screen) =
            Face::open(limber, language, acts, closer.clone()).map_err(Failure::Output)?;
        let end = drive(run, screen, inbox);
        face.close();
        end?
    } else {
        let form = if args.json { Form::Json } else { Form::Plain };
        drop(acts);
        drive(run, Lines::new(form, language, closer.clone()), inbox)?
    };
    finished(&end, language, drawn, &closer)
}

/// Whether there is a terminal that understands more than lines.
fn can_draw() -> bool {
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    !dumb && io::stdin().is_terminal() && io::stdout().is_terminal()
}

fn drive(
    run: Run,
    screen: impl Screen,
    inbox: Receiver<Act>,
) -> Result<RunEnd, limber_engine::EngineError> {
    let clock = SystemClock::new();
    let (tones, linger) = LiveTones::new(run.sound().clone(), limber_devices::sound::lower());
    let (speech, last_words): (Box<dyn Speech>, _) = match SystemSpeech::new(run.sound()) {
        Some((speech, linger)) => (Box::new(speech), Some(linger)),
        None => (Box::new(Silent), None),
    };
    let ports = Ports {
        clock: &clock,
        tones: Box::new(tones),
        speech,
        haptics: Box::new(Silent),
        screen: Box::new(screen),
        awake: Box::new(ScreenOn::new()),
    };
    let end = run.drive(ports, inbox);
    // The program ends with its process; the last tone is heard first.
    linger.wait();
    if let Some(last_words) = last_words {
        last_words.wait();
    }
    end
}

fn choose(
    limber: &Limber,
    language: Language,
    args: &Play,
    drawn: bool,
) -> Result<Choice, Failure> {
    let Some(word) = &args.routine else {
        return resume(limber, language, drawn);
    };
    let routine = Box::new(limber.find_routine(word)?);
    let start = |routine, fresh| Ok(Choice::Start { routine, fresh });
    if args.new || !drawn {
        return start(routine, args.new);
    }
    let waiting = limber.unfinished()?.filter(|item| item.held_by.is_none());
    let Some(unfinished) = waiting else {
        return start(routine, false);
    };
    match ask(&unfinished, language, true)? {
        None => Ok(Choice::Leave),
        Some(Offer::GoOn) => Ok(Choice::Resume { again: false }),
        Some(Offer::DoAgain) => Ok(Choice::Resume { again: true }),
        Some(Offer::Finish) => start(routine, true),
        Some(Offer::Discard) => {
            // A routine that can't run must not cost the other one its place.
            limber.timeline(&routine)?;
            limber.settle(Offer::Discard)?;
            start(routine, false)
        }
    }
}

/// Goes on at once where that is what makes sense; asks where it is not.
fn resume(limber: &Limber, language: Language, drawn: bool) -> Result<Choice, Failure> {
    let go_on = Choice::Resume { again: false };
    let Some(unfinished) = limber.unfinished()?.filter(|_| drawn) else {
        return Ok(go_on);
    };
    if unfinished.held_by.is_some() || unfinished.offers.first() == Some(&Offer::GoOn) {
        return Ok(go_on);
    }
    Ok(match ask(&unfinished, language, false)? {
        None => Choice::Leave,
        Some(Offer::GoOn) => go_on,
        Some(Offer::DoAgain) => Choice::Resume { again: true },
        Some(offer) => Choice::Settle(offer),
    })
}

fn finished(
    end: &RunEnd,
    language: Language,
    drawn: bool,
    closer: &Closer,
) -> Result<ExitCode, Failure> {
    if closer.is_pipe_closed() {
        return Ok(ExitCode::SUCCESS);
    }
    if end.outcome == SessionOutcome::Unfinished {
        tell(
            language,
            &say!("terminal-paused-saved"),
            Some(&say!("terminal-resume-hint")),
        );
        return Ok(ExitCode::from(INTERRUPTED));
    }
    if let (true, Some(summary)) = (drawn, &end.summary) {
        print(|out| Ok(write!(out, "{}", comes_to(language, summary))?))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What a session comes to, planned against held.
fn comes_to(language: Language, summary: &Summary) -> String {
    let first = if summary.left_ms > 0 || summary.right_ms > 0 {
        let (left, right) = (clock(summary.left_ms), clock(summary.right_ms));
        say!("summary-sides", left = left, right = right)
    } else {
        say!("summary-done")
    };
    let mut text = first.words(language);
    text.push('\n');
    for row in &summary.rows {
        let sides = [
            (Some("left"), &row.left),
            (Some("right"), &row.right),
            (None, &row.both),
        ];
        let held = sides.into_iter().filter_map(|(side, held)| {
            let held = against(language, held.as_ref()?);
            Some(match side {
                Some(side) => format!("{} {held}", told::side(language, side)),
                None => held,
            })
        });
        let held = told::list(language, held);
        text.push_str(&format!(
            "  {}\n",
            told::pair(language, &plain(&row.name), &held)
        ));
    }
    text
}

fn against(language: Language, held: &HeldSide) -> String {
    told::held_of(language, held.held_ms, held.planned_ms)
}
