//! What the running session looks like, as plain lines of text.

use super::digits::large;
use super::help::KEYS;
use super::sheet::Sheet;
use crate::text::{clock, fit, length, plain, width, words, wrap};
use crossterm::cursor::MoveTo;
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate};
use limber_engine::wire::player::{NextWork, Offer, Snapshot, Status, StepNow, SwapReasonItem};
use std::io::{self, Write};

/// Widest the text is set; a wider line is hard to follow from the mat.
const COLUMNS_MAX: usize = 100;
/// Columns left free at both edges.
const MARGIN: usize = 2;
/// Rows that are not digits: title, name, cue, next, bar, remark, keys and the
/// blanks between.
const OTHER_ROWS: usize = 13;
/// Columns of the block around the last digits, on the right; the margin is on the
/// left.
const BESIDE: usize = 2;
/// Lines that begin with this are drawn bold.
const BOLD: char = '\u{1}';
/// Lines that begin with this are drawn with their colours changed.
const REVERSED: char = '\u{2}';

/// Everything a frame follows from.
pub struct View<'a> {
    /// The last snapshot.
    pub snapshot: &'a Snapshot,
    /// Session milliseconds gone by since it came.
    pub gone_ms: u64,
    /// What lies over it.
    pub sheet: &'a Sheet,
    /// The reasons for a swap.
    pub reasons: &'a [SwapReasonItem],
    /// When to stop.
    pub stop_card: &'a str,
    /// A remark.
    pub remark: Option<&'a str>,
    /// The words of the last cue.
    pub said: Option<&'a str>,
}

impl View<'_> {
    /// Milliseconds of the lead-in that are left.
    fn lead_in_ms(&self) -> Option<u64> {
        let left = self.snapshot.lead_in_ms?.saturating_sub(self.gone_ms);
        (left > 0).then_some(left)
    }

    /// Milliseconds of the step itself gone by since the snapshot came.
    fn gone_in_step_ms(&self) -> u64 {
        let lead_in = self.snapshot.lead_in_ms.unwrap_or(0);
        self.gone_ms.saturating_sub(lead_in)
    }

    /// Milliseconds left in the step, where it ends by itself.
    pub fn left_ms(&self) -> Option<u64> {
        let left = self.snapshot.remaining_ms?;
        Some(left.saturating_sub(self.gone_in_step_ms()))
    }

    /// Milliseconds of the step gone by.
    fn elapsed_ms(&self) -> u64 {
        self.snapshot
            .elapsed_ms
            .saturating_add(self.gone_in_step_ms())
    }

    /// Milliseconds left of the whole timeline.
    pub fn left_in_all_ms(&self) -> u64 {
        let left = self.snapshot.total_ms.saturating_sub(self.snapshot.done_ms);
        match self.snapshot.remaining_ms {
            Some(here) => left.saturating_sub(self.gone_in_step_ms().min(here)),
            None => left,
        }
    }

    /// Session milliseconds until a digit changes; `None` where none does.
    pub fn next_change_ms(&self) -> Option<u64> {
        if self.snapshot.status != Status::Running {
            return None;
        }
        // A countdown shows whole seconds rounded up, a count rounded down.
        Some(match self.lead_in_ms().or(self.left_ms()) {
            Some(0) => 1_000,
            Some(left) => (left - 1) % 1_000 + 1,
            None => 1_000 - self.elapsed_ms() % 1_000,
        })
    }

    /// Whether the number is one of the last of a countdown.
    fn is_last(&self) -> bool {
        let last_ms = u64::from(self.snapshot.last_s.unwrap_or(0)) * 1_000;
        let target = self.snapshot.target_ms;
        let to_target = target.map(|target| target.saturating_sub(self.elapsed_ms()));
        let left = self.lead_in_ms().or(to_target);
        left.is_some_and(|left| left > 0 && left <= last_ms)
    }

    /// The large number: what is left, or how long it has been.
    fn number(&self) -> String {
        let digits = |ms: u64| {
            let seconds = ms.div_ceil(1_000);
            if seconds < 100 {
                seconds.to_string()
            } else {
                clock(ms)
            }
        };
        match self.lead_in_ms().or(self.left_ms()) {
            Some(ms) => digits(ms),
            None => clock(self.elapsed_ms() / 1_000 * 1_000),
        }
    }
}

/// The frame as lines, none wider than `columns`, at most `rows` of them.
pub fn frame(view: &View<'_>, columns: usize, rows: usize) -> Vec<String> {
    let inner = columns.saturating_sub(2 * MARGIN).clamp(1, COLUMNS_MAX);
    let mut lines = match view.sheet {
        Sheet::None => player(view, inner, rows),
        sheet => over(view, sheet, inner),
    };
    if lines.len() > rows {
        // What is blank goes first, then what stands lowest.
        lines.retain(|line| !line.is_empty());
        lines.truncate(rows);
    }
    let margin = " ".repeat(MARGIN.min(columns.saturating_sub(inner)));
    lines
        .into_iter()
        .map(|line| match line.strip_prefix([BOLD, REVERSED]) {
            Some(rest) => {
                let mark = line.chars().next().unwrap_or(BOLD);
                format!("{mark}{margin}{}", fit(rest, inner))
            }
            None => format!("{margin}{}", fit(&line, inner)),
        })
        .collect()
}

fn player(view: &View<'_>, inner: usize, rows: usize) -> Vec<String> {
    let snapshot = view.snapshot;
    let mut lines = vec![title(view, inner), String::new()];
    if let Some(step) = &snapshot.step {
        lines.extend([headline(view, step, inner), side_cue(step)]);
    }
    lines.extend(number(view, rows, inner));
    lines.push(middle(view));
    lines.push(next(snapshot));
    lines.push(String::new());
    lines.push(bar(view, inner));
    lines.push(beads(snapshot));
    let remark = view
        .remark
        .or(snapshot.unsaved.as_deref())
        .or(view.said)
        .or(snapshot.sound_problem.as_deref());
    lines.push(plain(remark.unwrap_or_default()).into_owned());
    lines.push(keys(snapshot));
    lines
}

/// The large number with a line above and below it; the last ones of a countdown as
/// a block of the other colour.
fn number(view: &View<'_>, rows: usize, inner: usize) -> Vec<String> {
    let digits = large(&view.number(), rows.saturating_sub(OTHER_ROWS), inner);
    let blank = || std::iter::once(String::new());
    let lines: Vec<String> = blank().chain(digits).chain(blank()).collect();
    if !view.is_last() {
        return lines;
    }
    let wide = lines.iter().map(|line| width(line)).max().unwrap_or(0) + BESIDE;
    lines
        .into_iter()
        .map(|line| {
            let rest = " ".repeat(wide.saturating_sub(width(&line)));
            format!("{REVERSED}{line}{rest}")
        })
        .collect()
}

/// Name and what is left of the whole.
fn title(view: &View<'_>, inner: usize) -> String {
    let speed = match view.snapshot.speed {
        1 => String::new(),
        speed => format!("{speed} x speed · "),
    };
    let left = format!("{speed}{} left", clock(view.left_in_all_ms()));
    let name = plain(&view.snapshot.routine.name);
    let name = fit(&name, inner.saturating_sub(width(&left) + 2));
    let blank = inner.saturating_sub(width(&name) + width(&left));
    format!("{name}{}{left}", " ".repeat(blank))
}

/// What to do, and on which side; a right side stands at the right.
fn headline(view: &View<'_>, step: &StepNow, inner: usize) -> String {
    let kind = match view.snapshot.phase.as_str() {
        "hold" | "reps" | "timed" | "open" => String::new(),
        "ready" => "Get ready: ".to_owned(),
        "switch" => "Switch: ".to_owned(),
        "rest" => "Rest after ".to_owned(),
        "lead_in" => "Back in place: ".to_owned(),
        "paused" => "Paused: ".to_owned(),
        other => format!("{}: ", words(other)),
    };
    let set = if step.sets > 1 {
        format!(" · set {} of {}", step.set, step.sets)
    } else {
        String::new()
    };
    let reps = match view.snapshot.reps {
        Some(reps) => format!(" · {reps} reps"),
        None => String::new(),
    };
    let name = format!("{kind}{}{set}{reps}", plain(&step.name));
    let chip = match step.side.as_deref() {
        Some("left") => "LEFT",
        Some("right") => "RIGHT",
        _ => return format!("{BOLD}{name}"),
    };
    let room = inner.saturating_sub(chip.len() + 2);
    let name = fit(&name, room);
    if chip == "LEFT" {
        format!("{BOLD}{chip}  {name}")
    } else {
        let blank = inner.saturating_sub(width(&name) + chip.len());
        format!("{BOLD}{name}{}{chip}", " ".repeat(blank))
    }
}

fn side_cue(step: &StepNow) -> String {
    let cue = step.side_cue.as_deref().unwrap_or_default();
    plain(cue).into_owned()
}

/// What to say under the digits.
fn middle(view: &View<'_>) -> String {
    let snapshot = view.snapshot;
    if let Some(paused) = &snapshot.paused {
        let text = paused.message.as_deref().unwrap_or("Paused.");
        return plain(text).into_owned();
    }
    if snapshot.staying {
        return "Staying. → goes on.".to_owned();
    }
    if let (true, Some(ms)) = (snapshot.can.go_back, snapshot.left_at_ms) {
        return format!("Left at {} · g goes back", clock(ms));
    }
    match snapshot.min_ms {
        Some(min) if snapshot.target_ms.is_some_and(|target| min < target) => {
            format!("At least {}", length(min))
        }
        _ => String::new(),
    }
}

fn next(snapshot: &Snapshot) -> String {
    let Some(next) = &snapshot.next else {
        return "This is the last one.".to_owned();
    };
    let NextWork {
        name,
        side,
        duration_ms,
        reps,
        ..
    } = next;
    let mut parts = vec![plain(name).into_owned()];
    parts.extend(side.clone());
    match (reps, duration_ms) {
        (Some(reps), _) => parts.push(format!("{reps} reps")),
        (None, Some(ms)) => parts.push(length(*ms)),
        (None, None) => {}
    }
    format!("Next: {}", parts.join(", "))
}

fn bar(view: &View<'_>, inner: usize) -> String {
    let total = view.snapshot.total_ms.max(1);
    let done = total.saturating_sub(view.left_in_all_ms());
    let all = u64::try_from(inner).unwrap_or(1);
    let full = usize::try_from(done.saturating_mul(all) / total).unwrap_or(inner);
    let full = full.min(inner);
    format!("{}{}", "━".repeat(full), "─".repeat(inner - full))
}

/// How many exercises lie behind, such as `3 of 8 moves`.
fn beads(snapshot: &Snapshot) -> String {
    use limber_engine::wire::player::BeadState;
    let passed = |state: BeadState| matches!(state, BeadState::Done | BeadState::Passed);
    let done = snapshot
        .beads
        .iter()
        .filter(|bead| passed(bead.left) && passed(bead.right))
        .count();
    format!("{done} of {} moves done", snapshot.beads.len())
}

fn keys(snapshot: &Snapshot) -> String {
    let Some(paused) = &snapshot.paused else {
        return "Space pause · ← → · s stay · + - 10 s · x swap · q close · ? keys".to_owned();
    };
    let offers: Vec<&str> = paused
        .offers
        .iter()
        .filter_map(|offer| match offer {
            Offer::GoOn => Some("Space go on"),
            Offer::DoAgain => Some("r do this hold again"),
            Offer::Finish => Some("e finish as it is"),
            // Thrown away only where it waits to be resumed, not in passing.
            Offer::Discard => None,
        })
        .collect();
    format!("{} · q close · ? keys", offers.join(" · "))
}

fn over(view: &View<'_>, sheet: &Sheet, inner: usize) -> Vec<String> {
    let mut lines = vec![title(view, inner), String::new()];
    let step = view.snapshot.step.as_ref();
    match sheet {
        Sheet::None => {}
        Sheet::Help => {
            lines.push(format!("{BOLD}Keys"));
            lines.extend(KEYS.iter().map(|(key, does)| {
                let blank = " ".repeat(8usize.saturating_sub(width(key)));
                format!("{key}{blank}{does}")
            }));
        }
        Sheet::Setup => {
            if let Some(step) = step {
                lines.push(format!("{BOLD}{}", plain(&step.name)));
                for sentence in &step.setup {
                    lines.extend(wrap(&plain(sentence), inner));
                }
                lines.extend(wrap(&format!("Felt: {}", plain(&step.feel)), inner));
            }
        }
        Sheet::Reasons => {
            let name = step.map(|step| plain(&step.name)).unwrap_or_default();
            lines.push(format!("{BOLD}Swap {name}: why?"));
            for (number, reason) in (1..).zip(view.reasons) {
                lines.push(format!("{number}  {}", plain(&reason.label)));
            }
            lines.push("0  Sharp, electric, spreading, numb, weak, faint, chest".to_owned());
        }
        Sheet::Moves { moves, .. } if moves.is_empty() => {
            lines.push(format!("{BOLD}No other move fits."));
            lines.push("→ skips this one, e finishes here, Esc goes back.".to_owned());
        }
        Sheet::Moves { moves, .. } => {
            lines.push(format!("{BOLD}Do instead:"));
            for (number, offered) in (1..).zip(moves) {
                lines.push(format!("{number}  {}", plain(&offered.name)));
            }
        }
        Sheet::StopCard => {
            lines.push(format!("{BOLD}Stop here for today"));
            lines.extend(wrap(&plain(view.stop_card), inner));
            lines.push("e finishes here, q closes.".to_owned());
        }
    }
    lines.push(String::new());
    lines.push("Esc closes this.".to_owned());
    lines
}

/// Draws `frame` over what stands there, in one go.
pub fn show(frame: &[String], rows: usize) -> io::Result<()> {
    let mut out = io::stdout().lock();
    queue!(out, BeginSynchronizedUpdate)?;
    for (row, line) in (0u16..).zip(frame) {
        queue!(out, MoveTo(0, row))?;
        let mut letters = line.chars();
        let attribute = match letters.next() {
            Some(BOLD) => Some(Attribute::Bold),
            Some(REVERSED) => Some(Attribute::Reverse),
            _ => None,
        };
        match attribute {
            Some(attribute) => queue!(
                out,
                SetAttribute(attribute),
                Print(letters.as_str()),
                SetAttribute(Attribute::Reset)
            )?,
            None => queue!(out, Print(line))?,
        }
        queue!(out, Clear(ClearType::UntilNewLine))?;
    }
    if frame.len() < rows {
        let below = u16::try_from(frame.len()).unwrap_or(u16::MAX);
        queue!(out, MoveTo(0, below), Clear(ClearType::FromCursorDown))?;
    }
    queue!(out, EndSynchronizedUpdate)?;
    out.flush()
}
