//! Sessions as a FIT activity: sport training, sub-sport flexibility training,
//! a `set` for each attempt at a side. `docs/fit.md` says what stands where;
//! numbers of messages and fields are those of Garmin's FIT profile.

mod encode;

use encode::{Base, Encoder, Field, Value};
use limber_core::log::LoggedSession;
use limber_core::{Attempt, Side, Wall};

/// Most sessions of a file.
pub const SESSIONS_MAX: u64 = 1_000;

/// Seconds from 1970 to 1989-12-31T00:00:00Z, where FIT begins to count.
const EPOCH_S: i64 = 631_065_600;
/// Smaller times count from the start of a device.
const FIRST_DATE_S: i64 = 0x1000_0000;
/// Bytes of a name with the zero that ends it.
const NAME: usize = 80;

const FILE_ACTIVITY: u64 = 4;
/// Of the manufacturers' list: for software without a number of its own.
const DEVELOPMENT: u64 = 255;
const TIMER: u64 = 0;
const SESSION: u64 = 8;
const LAP: u64 = 9;
const ACTIVITY: u64 = 26;
const START: u64 = 0;
const STOP: u64 = 1;
const STOP_ALL: u64 = 4;
const TRAINING: u64 = 10;
const FLEXIBILITY: u64 = 19;
const SESSION_END: u64 = 7;
const ACTIVITY_END: u64 = 0;
const MANUAL: u64 = 0;
const ACTIVE: u64 = 1;
/// No category of the profile holds stretches; the title names them.
const UNKNOWN_CATEGORY: u64 = 65_534;

const FILE_ID: (u16, &[Field]) = (
    0,
    &[
        Field(0, Base::Enum),
        Field(1, Base::U16),
        Field(2, Base::U16),
        Field(3, Base::U32z),
        Field(4, Base::U32),
    ],
);
const TITLE: (u16, &[Field]) = (
    264,
    &[
        Field(254, Base::U16),
        Field(0, Base::U16),
        Field(1, Base::U16),
        Field(2, Base::Text(NAME)),
    ],
);
const EVENT: (u16, &[Field]) = (
    21,
    &[
        Field(253, Base::U32),
        Field(0, Base::Enum),
        Field(1, Base::Enum),
    ],
);
const SET: (u16, &[Field]) = (
    225,
    &[
        Field(254, Base::U32),
        Field(0, Base::U32),
        Field(3, Base::U16),
        Field(5, Base::U8),
        Field(6, Base::U32),
        Field(7, Base::U16),
        Field(8, Base::U16),
        Field(10, Base::U16),
    ],
);
const LAP_MESSAGE: (u16, &[Field]) = (
    19,
    &[
        Field(254, Base::U16),
        Field(253, Base::U32),
        Field(0, Base::Enum),
        Field(1, Base::Enum),
        Field(2, Base::U32),
        Field(7, Base::U32),
        Field(8, Base::U32),
        Field(24, Base::Enum),
        Field(25, Base::Enum),
        Field(39, Base::Enum),
    ],
);
const SESSION_MESSAGE: (u16, &[Field]) = (
    18,
    &[
        Field(254, Base::U16),
        Field(253, Base::U32),
        Field(0, Base::Enum),
        Field(1, Base::Enum),
        Field(2, Base::U32),
        Field(5, Base::Enum),
        Field(6, Base::Enum),
        Field(7, Base::U32),
        Field(8, Base::U32),
        Field(25, Base::U16),
        Field(26, Base::U16),
        Field(28, Base::Enum),
        Field(110, Base::Text(NAME)),
    ],
);
const ACTIVITY_MESSAGE: (u16, &[Field]) = (
    34,
    &[
        Field(253, Base::U32),
        Field(0, Base::U32),
        Field(1, Base::U16),
        Field(2, Base::Enum),
        Field(3, Base::Enum),
        Field(4, Base::Enum),
        Field(5, Base::U32),
    ],
);

/// A FIT file, filled session by session.
pub struct FitActivity {
    encoder: Encoder,
    begun: bool,
    /// What each set is called; a title's place is its number.
    titles: Vec<String>,
    sessions: u64,
    sets: u64,
    timer_ms: u64,
    last: Option<Wall>,
}

impl Default for FitActivity {
    fn default() -> Self {
        Self::new()
    }
}

impl FitActivity {
    /// A file without sessions.
    pub fn new() -> Self {
        Self {
            encoder: Encoder::new(),
            begun: false,
            titles: Vec::new(),
            sessions: 0,
            sets: 0,
            timer_ms: 0,
            last: None,
        }
    }

    /// Writes `session`; whether it could: one that has not ended, or lies
    /// outside the years 1998 to 2125, can't be told in FIT.
    pub fn write_session(&mut self, session: &LoggedSession) -> bool {
        let head = &session.head;
        let (Some(ended_at), Some(start)) = (head.ended_at, seconds(head.started_at)) else {
            return false;
        };
        let Some(end) = seconds(ended_at).filter(|end| *end >= start) else {
            return false;
        };
        if !self.begun {
            self.begun = true;
            let serial = head.id.0.as_u128() & 0xFFFF_FFFF;
            let serial = u64::try_from(serial).unwrap_or(1).max(1);
            self.encoder.message(
                FILE_ID,
                &[
                    Value::Number(FILE_ACTIVITY),
                    Value::Number(DEVELOPMENT),
                    Value::Number(0),
                    Value::Number(serial),
                    Value::Number(start),
                ],
            );
        }
        self.event(start, START);
        for attempt in session.attempts.iter().filter(|one| one.held_ms > 0) {
            self.set(attempt, start);
        }
        self.event(end, STOP_ALL);
        let elapsed_ms = (end - start) * 1_000;
        let timer_ms = elapsed_ms.saturating_sub(head.paused_ms);
        self.lap_and_session(start, end, elapsed_ms, timer_ms, &head.routine.name);
        self.sessions += 1;
        self.timer_ms = self.timer_ms.saturating_add(timer_ms);
        self.last = Some(ended_at);
        true
    }

    fn event(&mut self, at: u64, kind: u64) {
        self.encoder.message(
            EVENT,
            &[Value::Number(at), Value::Number(TIMER), Value::Number(kind)],
        );
    }

    fn set(&mut self, attempt: &Attempt, session_start: u64) {
        let title = title(attempt);
        let known = self.titles.iter().position(|known| *known == title);
        let number = known.unwrap_or(self.titles.len());
        let number = u64::try_from(number).unwrap_or(u64::MAX);
        if known.is_none() {
            self.encoder.message(
                TITLE,
                &[
                    Value::Number(number),
                    Value::Number(UNKNOWN_CATEGORY),
                    Value::Number(number),
                    Value::Text(&title),
                ],
            );
            self.titles.push(title);
        }
        let start = attempt
            .started_at
            .and_then(seconds)
            .unwrap_or(session_start);
        self.encoder.message(
            SET,
            &[
                Value::Number(start.saturating_add(attempt.held_ms.div_ceil(1_000))),
                Value::Number(attempt.held_ms),
                match attempt.reps_done {
                    Some(reps) => Value::Number(u64::from(reps)),
                    None => Value::Unknown,
                },
                Value::Number(ACTIVE),
                Value::Number(start),
                Value::Number(UNKNOWN_CATEGORY),
                Value::Number(number),
                Value::Number(self.sets),
            ],
        );
        self.sets += 1;
    }

    fn lap_and_session(
        &mut self,
        start: u64,
        end: u64,
        elapsed_ms: u64,
        timer_ms: u64,
        name: &str,
    ) {
        self.encoder.message(
            LAP_MESSAGE,
            &[
                Value::Number(self.sessions),
                Value::Number(end),
                Value::Number(LAP),
                Value::Number(STOP),
                Value::Number(start),
                Value::Number(elapsed_ms),
                Value::Number(timer_ms),
                Value::Number(SESSION_END),
                Value::Number(TRAINING),
                Value::Number(FLEXIBILITY),
            ],
        );
        self.encoder.message(
            SESSION_MESSAGE,
            &[
                Value::Number(self.sessions),
                Value::Number(end),
                Value::Number(SESSION),
                Value::Number(STOP),
                Value::Number(start),
                Value::Number(TRAINING),
                Value::Number(FLEXIBILITY),
                Value::Number(elapsed_ms),
                Value::Number(timer_ms),
                Value::Number(self.sessions),
                Value::Number(1),
                Value::Number(ACTIVITY_END),
                Value::Text(name),
            ],
        );
    }

    /// How many sessions it holds.
    pub fn sessions(&self) -> u64 {
        self.sessions
    }

    /// The bytes of the file; `None` where no session is in it, which FIT has
    /// no form for.
    pub fn finish(mut self) -> Option<Vec<u8>> {
        let last = self.last?;
        let end = seconds(last)?;
        let offset_s = i64::from(last.offset_min) * 60;
        let local = i64::try_from(end).ok()?.saturating_add(offset_s);
        self.encoder.message(
            ACTIVITY_MESSAGE,
            &[
                Value::Number(end),
                Value::Number(self.timer_ms),
                Value::Number(self.sessions),
                Value::Number(MANUAL),
                Value::Number(ACTIVITY),
                Value::Number(STOP),
                Value::Number(u64::try_from(local).ok()?),
            ],
        );
        Some(self.encoder.finish())
    }
}

/// `wall` as FIT counts.
fn seconds(wall: Wall) -> Option<u64> {
    let seconds = wall.unix_ms.div_euclid(1_000) - EPOCH_S;
    let fits = (FIRST_DATE_S..i64::from(u32::MAX)).contains(&seconds);
    u64::try_from(seconds).ok().filter(|_| fits)
}

fn title(attempt: &Attempt) -> String {
    match attempt.side {
        Some(side) => format!("{} ({})", attempt.name, Side::word(side)),
        None => attempt.name.clone(),
    }
}
