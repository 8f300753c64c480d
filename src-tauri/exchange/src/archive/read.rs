//! Reading, a piece at a time.

use super::VERSION;
use super::check::check;
use super::error::ArchiveError;
use super::form::Session;
use super::own;
use super::placed::{malformed, stopped, wrong};
use super::scan::{Scan, Stop, tight};
use limber_core::log::Carried;
use limber_core::{Plan, SessionId};
use serde::de::IgnoredAny;
use std::io::Read;

/// Longest key of a setting, bytes.
const KEY_MAX: usize = 200;

/// Where in the file it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    Settings,
    Own,
    Pictures,
    Plans,
    Sessions,
    End,
}

impl At {
    /// Its name in the file, what a piece of it is called, and the brackets
    /// around it.
    fn words(self) -> (&'static str, &'static str, u8, u8) {
        match self {
            Self::Settings => ("settings", "setting", b'{', b'}'),
            Self::Own => ("own", "own piece", b'[', b']'),
            Self::Pictures => ("pictures", "picture", b'[', b']'),
            Self::Plans => ("plans", "plan", b'[', b']'),
            Self::Start | Self::Sessions | Self::End => ("sessions", "session", b'[', b']'),
        }
    }

    /// The part that follows in a file of that version; none after the last.
    fn next(self, version: u64) -> Option<Self> {
        match self {
            Self::Start => Some(Self::Settings),
            // Version 1 had nothing of one's own.
            Self::Settings if version == 1 => Some(Self::Plans),
            Self::Settings => Some(Self::Own),
            Self::Own => Some(Self::Pictures),
            Self::Pictures => Some(Self::Plans),
            Self::Plans => Some(Self::Sessions),
            Self::Sessions | Self::End => None,
        }
    }
}

/// Gives the pieces of an archive in the order of [`Carried`].
pub struct ArchiveReader<R> {
    scan: Scan<R>,
    at: At,
    version: u64,
    /// Pieces of this part so far.
    count: u64,
    plans: u32,
    last: Option<SessionId>,
    last_key: Option<String>,
    last_own: Option<(&'static str, String)>,
    last_picture: Option<String>,
}

impl<R: Read> ArchiveReader<R> {
    /// An archive on `input`, which needs no buffer.
    pub fn new(input: R) -> Self {
        Self {
            scan: Scan::new(input),
            at: At::Start,
            version: 0,
            count: 0,
            plans: 0,
            last: None,
            last_key: None,
            last_own: None,
            last_picture: None,
        }
    }

    /// The next piece; `None` after the last one, when the file ended as it
    /// should.
    pub fn next_piece(&mut self) -> Result<Option<Carried>, ArchiveError> {
        loop {
            match self.at {
                At::Start => self.start()?,
                At::End => return Ok(None),
                _ => {
                    if let Some(piece) = self.piece()? {
                        return Ok(Some(piece));
                    }
                }
            }
        }
    }

    fn start(&mut self) -> Result<(), ArchiveError> {
        let what = |what: &str| ArchiveError::NotOurs {
            what: what.to_owned(),
        };
        match self.scan.peek() {
            Ok(Some(b'{')) => {}
            Ok(None) => return Err(what("it is empty")),
            Ok(Some(_)) | Err(Stop::Wrong(_) | Stop::Cut) => {
                return Err(what("it is no JSON object"));
            }
            Err(Stop::Error(error)) => return Err(error),
        }
        let place = "its beginning";
        let stopped = |stop| stopped(stop, place);
        self.scan.take(b'{').map_err(stopped)?;
        let not_ours = || what("it does not begin with {\"limber\":\"archive\"");
        let (key, kind): (String, IgnoredOr<String>) = (self.scan.json(place)?, {
            self.scan.take(b':').map_err(stopped)?;
            self.scan.json(place)?
        });
        if key != "limber" || kind.0.as_deref() != Some("archive") {
            return Err(not_ours());
        }
        self.scan.take(b',').map_err(stopped)?;
        if self.scan.json::<String>(place)? != "v" {
            return Err(what("its version does not come second"));
        }
        self.scan.take(b':').map_err(stopped)?;
        self.version = self.scan.version(place, VERSION)?;
        self.open(At::Settings)
    }

    /// Opens the part that must come next.
    fn open(&mut self, part: At) -> Result<(), ArchiveError> {
        let (name, _, bracket, _) = part.words();
        let place = format!("the part {name}");
        let stopped = |stop| stopped(stop, &place);
        self.scan.take(b',').map_err(stopped)?;
        let found: String = self.scan.json(&place)?;
        if found != name {
            let found: String = found.chars().take(40).collect();
            return Err(wrong(&place, format!("“{found}” stands in its place")));
        }
        self.scan.take(b':').map_err(stopped)?;
        self.scan.take(bracket).map_err(stopped)?;
        self.at = part;
        self.count = 0;
        Ok(())
    }

    /// The next piece of this part; `None` where the part, or all of it, ended.
    fn piece(&mut self) -> Result<Option<Carried>, ArchiveError> {
        let (_, name, _, bracket) = self.at.words();
        let place = format!("{name} {}", self.count + 1);
        let stopped = |stop| stopped(stop, &place);
        if self.scan.took(bracket).map_err(stopped)? {
            match self.at.next(self.version) {
                Some(part) => self.open(part)?,
                None => self.end()?,
            }
            return Ok(None);
        }
        if self.count > 0 {
            self.scan.take(b',').map_err(stopped)?;
        }
        self.count += 1;
        match self.at {
            At::Settings => self.setting(&place),
            At::Own => self.own(&place),
            At::Pictures => self.picture(&place),
            At::Plans => self.plan(&place),
            _ => self.session(&place),
        }
        .map(Some)
    }

    fn end(&mut self) -> Result<(), ArchiveError> {
        let place = "its end";
        self.scan.take(b'}').map_err(|stop| stopped(stop, place))?;
        match self.scan.peek() {
            Ok(None) => {
                self.at = At::End;
                Ok(())
            }
            Ok(Some(_)) => Err(wrong(place, "something follows it".to_owned())),
            Err(stop) => Err(stopped(stop, place)),
        }
    }

    fn setting(&mut self, place: &str) -> Result<Carried, ArchiveError> {
        let key: String = self.scan.json(place)?;
        if key.len() > KEY_MAX {
            return Err(wrong(
                place,
                format!("its name is longer than {KEY_MAX} bytes"),
            ));
        }
        if self.last_key.as_ref().is_some_and(|last| *last >= key) {
            return Err(wrong(place, format!("“{key}” comes twice or out of order")));
        }
        self.scan.take(b':').map_err(|stop| stopped(stop, place))?;
        let json = self.text(place)?;
        serde_json::from_str::<IgnoredAny>(&json)
            .map_err(|error| malformed(place, json.as_bytes(), &error))?;
        self.last_key = Some(key.clone());
        Ok(Carried::Setting { key, json })
    }

    fn own(&mut self, place: &str) -> Result<Carried, ArchiveError> {
        let piece = self.scan.value().map_err(|stop| stopped(stop, place))?;
        let own = own::read(piece).map_err(|what| wrong(place, what))?;
        let key = (own.kind.word(), own.id.clone());
        if self.last_own.as_ref().is_some_and(|last| *last >= key) {
            let what = format!("{} {} comes twice or out of order", key.0, key.1);
            return Err(wrong(place, what));
        }
        self.last_own = Some(key);
        Ok(Carried::Own(own))
    }

    fn picture(&mut self, place: &str) -> Result<Carried, ArchiveError> {
        let piece = self.scan.value().map_err(|stop| stopped(stop, place))?;
        let picture = own::read_picture(piece).map_err(|what| wrong(place, what))?;
        let key = picture.exercise.clone();
        if self.last_picture.as_ref().is_some_and(|last| *last >= key) {
            let what = format!("that of {key} comes twice or out of order");
            return Err(wrong(place, what));
        }
        self.last_picture = Some(key);
        Ok(Carried::Picture(picture))
    }

    fn plan(&mut self, place: &str) -> Result<Carried, ArchiveError> {
        let body = self.text(place)?;
        serde_json::from_str::<Plan>(&body)
            .map_err(|error| malformed(place, body.as_bytes(), &error))?;
        self.plans = self.plans.saturating_add(1);
        Ok(Carried::Plan(body))
    }

    fn session(&mut self, place: &str) -> Result<Carried, ArchiveError> {
        let session: Session = self.scan.json(place)?;
        let id = session.id();
        let place = format!("{place} ({id})");
        match self.last {
            Some(last) if last == id => return Err(wrong(&place, "it comes twice".to_owned())),
            Some(last) if last > id => {
                return Err(wrong(
                    &place,
                    "it comes after one with a later id".to_owned(),
                ));
            }
            _ => self.last = Some(id),
        }
        let session = session.whole().map_err(|what| wrong(&place, what))?;
        check(&session).map_err(|what| wrong(&place, what))?;
        if session.plan >= self.plans {
            let what = format!("its plan is number {}, of {}", session.plan, self.plans);
            return Err(wrong(&place, what));
        }
        Ok(Carried::Session(Box::new(session)))
    }

    /// The next value as text, in the form it was written in.
    fn text(&mut self, place: &str) -> Result<String, ArchiveError> {
        let value = self.scan.value().map_err(|stop| stopped(stop, place))?;
        let text =
            std::str::from_utf8(value).map_err(|_| wrong(place, "it is no UTF-8".to_owned()))?;
        Ok(tight(text))
    }
}

/// A value of some type, or `None` where it is of another.
struct IgnoredOr<T>(Option<T>);

impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for IgnoredOr<T> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(untagged)]
        enum Either<T> {
            Wanted(T),
            Other(IgnoredAny),
        }
        Ok(match Either::deserialize(from)? {
            Either::Wanted(wanted) => Self(Some(wanted)),
            Either::Other(_) => Self(None),
        })
    }
}
