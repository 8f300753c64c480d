//! What the running session looks like, as plain lines of text.

use super::digits::large;
use super::help;
use super::sheet::Sheet;
use crate::text::{clock, fit, length, padded, plain, width, wrap};
use crate::told;
use crossterm::cursor::MoveTo;
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate};
use limber_engine::wire::player::{NextWork, Offer, Snapshot, Status, StepNow, SwapReasonItem};
use limber_text::{Language, Message, say};
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
    /// What the person reads.
    pub language: Language,
    /// The last snapshot.
    pub snapshot: &'a Snapshot,
    /// Session milliseconds gone by since it came.
    pub gone_ms: u64,
    /// What lies over it.
    pub sheet: &'a Sheet,
    /// The reasons for a swap.
    pub reasons: &'a [SwapReasonItem],
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
    lines.push(next(view));
    lines.push(String::new());
    lines.push(bar(view, inner));
    lines.push(beads(view));
    let remark = view
        .remark
        .or(snapshot.unsaved.as_deref())
        .or(view.said)
        .or(snapshot.sound_problem.as_deref());
    lines.push(plain(remark.unwrap_or_default()).into_owned());
    lines.push(keys(view));
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
    let time = clock(view.left_in_all_ms());
    let left = say!("terminal-left", time = time).words(view.language);
    let left = match view.snapshot.speed {
        1 => left,
        speed => {
            let speed = say!("speed", speed = speed.to_string()).words(view.language);
            format!("{speed} · {left}")
        }
    };
    let name = plain(&view.snapshot.routine.name);
    let name = fit(&name, inner.saturating_sub(width(&left) + 2));
    let blank = inner.saturating_sub(width(&name) + width(&left));
    format!("{name}{}{left}", " ".repeat(blank))
}

/// What to do, and on which side; a right side stands at the right.
fn headline(view: &View<'_>, step: &StepNow, inner: usize) -> String {
    let language = view.language;
    let name = plain(&step.name).into_owned();
    let phase = match view.snapshot.phase.as_str() {
        "ready" => Some(say!("phase-ready")),
        "switch" => Some(say!("phase-switch")),
        "lead_in" => Some(say!("terminal-lead-in")),
        "paused" => Some(say!("phase-paused")),
        _ => None,
    };
    let mut parts = vec![match (phase, view.snapshot.phase.as_str()) {
        (Some(phase), _) => told::pair(language, &phase.words(language), &name),
        (None, "rest") => say!("terminal-rest-after", name = name).words(language),
        (None, _) => name,
    }];
    if step.sets > 1 {
        parts.push(say!("set-of", set = step.set, sets = step.sets).words(language));
    }
    if let Some(reps) = view.snapshot.reps {
        parts.push(say!("line-reps", count = reps).words(language));
    }
    let name = parts.join(" · ");
    let chip = match step.side.as_deref() {
        Some("left") => say!("chip-left"),
        Some("right") => say!("chip-right"),
        _ => return format!("{BOLD}{name}"),
    };
    let chip = chip.words(language);
    let room = inner.saturating_sub(width(&chip) + 2);
    let name = fit(&name, room);
    if step.side.as_deref() == Some("left") {
        format!("{BOLD}{chip}  {name}")
    } else {
        let room = inner.saturating_sub(width(&chip));
        format!("{BOLD}{}{chip}", padded(&name, room))
    }
}

fn side_cue(step: &StepNow) -> String {
    let cue = step.side_cue.as_deref().unwrap_or_default();
    plain(cue).into_owned()
}

/// What to say under the digits.
fn middle(view: &View<'_>) -> String {
    let (snapshot, language) = (view.snapshot, view.language);
    if let Some(paused) = &snapshot.paused {
        return match &paused.message {
            Some(message) => plain(message).into_owned(),
            None => say!("phase-paused").words(language),
        };
    }
    if snapshot.staying {
        return say!("terminal-staying").words(language);
    }
    if let (true, Some(ms)) = (snapshot.can.go_back, snapshot.left_at_ms) {
        return say!("terminal-left-at", time = clock(ms)).words(language);
    }
    match snapshot.min_ms {
        Some(min) if snapshot.target_ms.is_some_and(|target| min < target) => {
            say!("terminal-at-least", length = length(language, min)).words(language)
        }
        _ => String::new(),
    }
}

fn next(view: &View<'_>) -> String {
    let language = view.language;
    let Some(next) = &view.snapshot.next else {
        return say!("next-nothing").words(language);
    };
    let NextWork {
        name,
        side,
        duration_ms,
        reps,
        ..
    } = next;
    let mut parts = vec![told::sided(language, &plain(name), side.as_deref())];
    match (reps, duration_ms) {
        (Some(reps), _) => parts.push(say!("line-reps", count = *reps).words(language)),
        (None, Some(ms)) => parts.push(length(language, *ms)),
        (None, None) => {}
    }
    say!("next-line", what = told::list(language, parts)).words(language)
}

fn bar(view: &View<'_>, inner: usize) -> String {
    let total = view.snapshot.total_ms.max(1);
    let done = total.saturating_sub(view.left_in_all_ms());
    let all = u64::try_from(inner).unwrap_or(1);
    let full = usize::try_from(done.saturating_mul(all) / total).unwrap_or(inner);
    let full = full.min(inner);
    format!("{}{}", "━".repeat(full), "─".repeat(inner - full))
}

/// How many exercises lie behind, such as `3 of 8 exercises done`.
fn beads(view: &View<'_>) -> String {
    use limber_engine::wire::player::BeadState;
    let passed = |state: BeadState| matches!(state, BeadState::Done | BeadState::Passed);
    let beads = &view.snapshot.beads;
    let done = beads
        .iter()
        .filter(|bead| passed(bead.left) && passed(bead.right))
        .count();
    say!("beads-done", done = done, count = beads.len()).words(view.language)
}

fn keys(view: &View<'_>) -> String {
    let language = view.language;
    let Some(paused) = &view.snapshot.paused else {
        return say!("terminal-keys").words(language);
    };
    let offers = paused.offers.iter().filter_map(|offer| match offer {
        Offer::GoOn => Some(say!("terminal-keys-go-on")),
        Offer::DoAgain => Some(say!("terminal-keys-again")),
        Offer::Finish => Some(say!("terminal-keys-finish")),
        // Thrown away only where it waits to be resumed, not in passing.
        Offer::Discard => None,
    });
    let all: Vec<String> = offers
        .chain([say!("terminal-keys-close")])
        .map(|keys| keys.words(language))
        .collect();
    all.join(" · ")
}

fn over(view: &View<'_>, sheet: &Sheet, inner: usize) -> Vec<String> {
    let language = view.language;
    let mut lines = vec![title(view, inner), String::new()];
    let step = view.snapshot.step.as_ref();
    let head = |message: Message| format!("{BOLD}{}", message.words(language));
    match sheet {
        Sheet::None => {}
        Sheet::Help => {
            lines.push(head(say!("help-title")));
            let keys = help::keys(language);
            let wide = keys.iter().map(|(key, _)| width(key)).max().unwrap_or(0) + MARGIN;
            lines.extend(
                keys.iter()
                    .map(|(key, does)| format!("{}{does}", padded(key, wide))),
            );
        }
        Sheet::Setup => {
            if let Some(step) = step {
                lines.push(format!("{BOLD}{}", plain(&step.name)));
                for sentence in &step.setup {
                    lines.extend(wrap(&plain(sentence), inner));
                }
                let feel = say!("exercise-feel").words(language);
                let feel = told::pair(language, &feel, &plain(&step.feel));
                lines.extend(wrap(&feel, inner));
            }
        }
        Sheet::Reasons => {
            let name = step.map(|step| plain(&step.name).into_owned());
            lines.push(head(say!("swap-title", name = name.unwrap_or_default())));
            for (number, reason) in (1..).zip(view.reasons) {
                let words = told::reason(language, &reason.reason);
                lines.push(format!("{number}  {}", plain(&words)));
            }
            let stop = say!("swap-stop-words").words(language);
            lines.extend(numbered(0, &stop, inner));
        }
        Sheet::Moves { moves, .. } if moves.is_empty() => {
            lines.extend(wrap(&say!("swap-none").words(language), inner));
            lines.extend(wrap(&say!("terminal-none-keys").words(language), inner));
        }
        Sheet::Moves { moves, .. } => {
            lines.push(head(say!("terminal-instead")));
            for (number, offered) in (1..).zip(moves) {
                lines.push(format!("{number}  {}", plain(&offered.name)));
            }
        }
        Sheet::StopCard => {
            lines.push(head(say!("stop-title")));
            lines.extend(wrap(&say!("stop-words").words(language), inner));
            lines.push(say!("terminal-stop-keys").words(language));
        }
    }
    lines.push(String::new());
    lines.push(say!("terminal-escape").words(language));
    lines
}

/// An item of a list that may take more than a line.
fn numbered(number: u8, text: &str, inner: usize) -> Vec<String> {
    let lines = wrap(text, inner.saturating_sub(3));
    let mark = |index: usize| match index {
        0 => format!("{number}  "),
        _ => "   ".to_owned(),
    };
    let lines = lines.into_iter().enumerate();
    lines
        .map(|(index, line)| format!("{}{line}", mark(index)))
        .collect()
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
