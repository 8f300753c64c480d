//! The session drawn in a terminal: the last snapshot, and once a second what
//! follows from it.
//!
//! One thread owns the drawing. Snapshots, lines and keys reach it as messages;
//! it never makes the session wait.

use super::Closer;
use super::draw::{self, View};
use super::keys::{self, Key};
use super::sheet::{self, Offered, Sheet, Shelf};
use super::terminal::Terminal;
use crate::text::clock;
use limber_engine::ports::Screen;
use limber_engine::wire::player::{
    Act, CueNow, PlayEvent, PlayLine, Snapshot, Status, SwapReasonItem,
};
use limber_engine::{Limber, SessionOutcome};
use limber_text::{Language, say};
use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// A remark stays this long.
const REMARK: Duration = Duration::from_secs(8);
/// Drawn at most this often, however fast the session runs.
const LEAST_WAIT: Duration = Duration::from_millis(200);
/// Waited at most this long where nothing moves.
const MOST_WAIT: Duration = Duration::from_secs(3_600);
/// Moves that a list has numbers for.
const MOVES_MAX: usize = 9;

enum Message {
    Snapshot(Box<Snapshot>),
    Cue(String),
    Remark(String),
    Key(Key),
    Ended,
}

/// The end of the face that the engine holds.
pub struct FaceScreen {
    messages: Sender<Message>,
}

impl Screen for FaceScreen {
    fn snapshot(&mut self, snapshot: Snapshot) {
        self.send(Message::Snapshot(Box::new(snapshot)));
    }

    fn line(&mut self, line: PlayLine) {
        // All else that a line tells stands in the snapshot.
        if let PlayEvent::Refused { message, .. } = line.event {
            self.send(Message::Remark(message));
        }
    }

    fn cue(&mut self, cue: CueNow) {
        // A countdown's number stands on the screen already.
        if cue.n.is_none() && !cue.words.is_empty() {
            self.send(Message::Cue(cue.words));
        }
    }

    fn ended(&mut self, _outcome: SessionOutcome) {
        self.send(Message::Ended);
    }
}

impl FaceScreen {
    fn send(&self, message: Message) {
        // A face that is gone has asked the session to close.
        let _ = self.messages.send(message);
    }
}

/// The face at work.
pub struct Face {
    drawing: JoinHandle<io::Result<()>>,
}

impl Face {
    /// Takes the terminal and begins to draw and to listen. Keys go to `acts`;
    /// `limber` is asked for the moves to swap to.
    pub fn open(
        limber: Limber,
        language: Language,
        acts: Sender<Act>,
        closer: Closer,
    ) -> io::Result<(Self, FaceScreen)> {
        let (messages, inbox) = channel();
        let terminal = Terminal::take()?;
        let keys = messages.clone();
        let ends = closer.clone();
        std::thread::Builder::new()
            .name("keys".to_owned())
            .spawn(move || {
                // Ends with the program; nothing can wake a reading of keys.
                while let Ok(key) = keys::next() {
                    if keys.send(Message::Key(key)).is_err() {
                        return;
                    }
                }
                ends.close();
            })?;
        let drawing = std::thread::Builder::new()
            .name("face".to_owned())
            .spawn(move || {
                let shelf = LimberShelf {
                    reasons: limber.swap_reasons(),
                    limber,
                };
                let drawn = State::new(language, acts, shelf).run(&inbox);
                drop(terminal);
                if drawn.is_err() {
                    closer.close();
                }
                drawn
            })?;
        Ok((Self { drawing }, FaceScreen { messages }))
    }

    /// Waits until the terminal is as it was.
    pub fn close(self) {
        // Drawing that failed has closed the session, which says so itself.
        let _ = self.drawing.join();
    }
}

struct LimberShelf {
    limber: Limber,
    reasons: Vec<SwapReasonItem>,
}

impl Shelf for LimberShelf {
    fn reasons(&self) -> &[SwapReasonItem] {
        &self.reasons
    }

    fn moves(&self, exercise: &str, reason: &str) -> Vec<Offered> {
        let Ok(offers) = self.limber.swap_offers(exercise, reason) else {
            return Vec::new();
        };
        offers
            .moves
            .into_iter()
            .take(MOVES_MAX)
            .map(|item| Offered {
                id: item.id,
                name: item.name,
            })
            .collect()
    }
}

struct State {
    language: Language,
    acts: Sender<Act>,
    shelf: LimberShelf,
    snapshot: Option<(Box<Snapshot>, Instant)>,
    sheet: Sheet,
    remark: Option<(String, Instant)>,
    said: Option<(String, Instant)>,
    /// Whether `e` was pressed once.
    finish_asked: bool,
    shown: Vec<String>,
}

impl State {
    fn new(language: Language, acts: Sender<Act>, shelf: LimberShelf) -> Self {
        Self {
            language,
            acts,
            shelf,
            snapshot: None,
            sheet: Sheet::None,
            remark: None,
            said: None,
            finish_asked: false,
            shown: Vec::new(),
        }
    }

    fn run(mut self, inbox: &Receiver<Message>) -> io::Result<()> {
        loop {
            self.forget();
            self.draw()?;
            match inbox.recv_timeout(self.wait()) {
                Ok(Message::Snapshot(snapshot)) => {
                    // A cue that was given before a pause is over.
                    if snapshot.status == Status::Paused {
                        self.said = None;
                    }
                    self.snapshot = Some((snapshot, Instant::now()));
                }
                Ok(Message::Cue(words)) => self.said = Some((words, Instant::now())),
                Ok(Message::Remark(text)) => self.remark(text),
                Ok(Message::Key(key)) => self.key(key),
                Err(RecvTimeoutError::Timeout) => {}
                Ok(Message::Ended) | Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
    }

    fn remark(&mut self, text: String) {
        self.remark = Some((text, Instant::now()));
    }

    /// Drops what has been shown long enough.
    fn forget(&mut self) {
        let fresh = |said: &(String, Instant)| said.1.elapsed() < REMARK;
        if !self.remark.as_ref().is_some_and(fresh) {
            self.remark = None;
            self.finish_asked = false;
        }
        if !self.said.as_ref().is_some_and(fresh) {
            self.said = None;
        }
    }

    fn key(&mut self, key: Key) {
        let Some((snapshot, _)) = &self.snapshot else {
            if key == Key::Close {
                self.ask(Act::Close);
            }
            return;
        };
        if let Some((sheet, act)) = sheet::press(&self.sheet, key, snapshot, &self.shelf) {
            self.sheet = sheet;
            if key == Key::Resize {
                self.shown.clear();
            }
            if let Some(act) = act {
                self.ask(act);
            }
            return;
        }
        let paused = snapshot.status == Status::Paused;
        let left = self.left();
        let asked = self.finish_asked;
        self.finish_asked = false;
        self.sheet = Sheet::None;
        match key {
            Key::Space if paused => self.ask(Act::Resume),
            Key::Space => self.ask(Act::Pause),
            Key::Next => self.ask(Act::Next),
            Key::Previous => self.ask(Act::Previous),
            Key::Again => self.ask(Act::Restart),
            Key::GoBack => self.ask(Act::GoBack),
            Key::Stay => self.ask(Act::Stay),
            Key::Longer => self.ask(Act::Longer),
            Key::Shorter => self.ask(Act::Shorter),
            Key::Close => self.ask(Act::Close),
            Key::Swap => {
                self.sheet = Sheet::Reasons;
                self.ask(Act::SwapOpen);
            }
            Key::Finish if asked => self.ask(Act::Finish),
            Key::Finish => {
                self.remark(say!("terminal-finish-again").words(self.language));
                self.finish_asked = true;
            }
            Key::Time => self.remark(left),
            Key::Help => self.sheet = Sheet::Help,
            Key::Setup => self.sheet = Sheet::Setup,
            Key::Resize => self.shown.clear(),
            Key::Digit(_) | Key::Back => {}
        }
    }

    fn ask(&self, act: Act) {
        // A run that is over takes no more.
        let _ = self.acts.send(act);
    }

    /// "0:22 left in this one, 6:12 in all."
    fn left(&self) -> String {
        let Some(view) = self.view() else {
            return String::new();
        };
        let all = clock(view.left_in_all_ms());
        match view.left_ms() {
            Some(ms) => say!("terminal-time-left", here = clock(ms), all = all),
            None => say!("terminal-time-left-all", all = all),
        }
        .words(self.language)
    }

    fn view(&self) -> Option<View<'_>> {
        let (snapshot, at) = self.snapshot.as_ref()?;
        let gone = match snapshot.status {
            Status::Running => at.elapsed(),
            Status::Paused | Status::Ended => Duration::ZERO,
        };
        let gone_ms = u64::try_from(gone.as_millis()).unwrap_or(u64::MAX);
        Some(View {
            language: self.language,
            snapshot,
            gone_ms: gone_ms.saturating_mul(u64::from(snapshot.speed)),
            sheet: &self.sheet,
            reasons: self.shelf.reasons(),
            remark: self.remark.as_ref().map(|(text, _)| text.as_str()),
            said: self.said.as_ref().map(|(text, _)| text.as_str()),
        })
    }

    /// Until something on the screen changes.
    fn wait(&self) -> Duration {
        let second = self.view().and_then(|view| {
            let speed = u64::from(view.snapshot.speed).max(1);
            let ms = view.next_change_ms()?.div_ceil(speed);
            Some(Duration::from_millis(ms).max(LEAST_WAIT))
        });
        let forget = [&self.remark, &self.said]
            .into_iter()
            .flatten()
            .map(|(_, since)| REMARK.saturating_sub(since.elapsed()))
            .min();
        [second, forget]
            .into_iter()
            .flatten()
            .min()
            .unwrap_or(MOST_WAIT)
            .max(Duration::from_millis(1))
    }

    fn draw(&mut self) -> io::Result<()> {
        let (columns, rows) = crossterm::terminal::size()?;
        let frame = match self.view() {
            Some(view) => draw::frame(&view, usize::from(columns), usize::from(rows)),
            None => Vec::new(),
        };
        if frame != self.shown {
            draw::show(&frame, usize::from(rows))?;
            self.shown = frame;
        }
        Ok(())
    }
}
