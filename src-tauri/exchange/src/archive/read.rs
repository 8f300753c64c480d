//! Reading, a piece at a time.

use super::VERSION;
use super::check::check;
use super::error::ArchiveError;
use super::fault::shown;
use super::form::Session;
use super::own;
use super::parts::{Lack, Part, Place, Wrong};
use super::placed::{malformed, stopped, wrong};
use super::scan::{Scan, Stop, tight};
use limber_core::log::Carried;
use limber_core::{Plan, SessionId};
use serde::de::IgnoredAny;
use std::io::Read;

/// Longest key of a setting, bytes.
const KEY_MAX: usize = 200;
/// How much of the name of another part is shown, characters.
const SHOWN: usize = 40;

/// Where in the file it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Start,
    In(Part),
    End,
}

/// The part that follows `part` in a file of that version; none after the last.
fn following(part: Part, version: u64) -> Option<Part> {
    match part {
        // Version 1 had nothing of one's own.
        Part::Settings if version == 1 => Some(Part::Plans),
        Part::Settings => Some(Part::Own),
        Part::Own => Some(Part::Pictures),
        Part::Pictures => Some(Part::Plans),
        Part::Plans => Some(Part::Sessions),
        Part::Sessions => None,
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
                At::In(part) => {
                    if let Some(piece) = self.piece(part)? {
                        return Ok(Some(piece));
                    }
                }
            }
        }
    }

    fn start(&mut self) -> Result<(), ArchiveError> {
        let not_ours = |lack| Err(ArchiveError::NotOurs(lack));
        match self.scan.peek() {
            Ok(Some(b'{')) => {}
            Ok(None) => return not_ours(Lack::Content),
            Ok(Some(_)) | Err(Stop::Wrong(_) | Stop::Cut) => return not_ours(Lack::Object),
            Err(Stop::Error(error)) => return Err(error),
        }
        let place = Place::Beginning;
        let stopped = |stop| stopped(stop, place);
        self.scan.take(b'{').map_err(stopped)?;
        let (key, kind): (String, IgnoredOr<String>) = (self.scan.json(place)?, {
            self.scan.take(b':').map_err(stopped)?;
            self.scan.json(place)?
        });
        if key != "limber" || kind.0.as_deref() != Some("archive") {
            return not_ours(Lack::Name);
        }
        self.scan.take(b',').map_err(stopped)?;
        if self.scan.json::<String>(place)? != "v" {
            return not_ours(Lack::VersionSecond);
        }
        self.scan.take(b':').map_err(stopped)?;
        self.version = self.scan.version(place, VERSION)?;
        self.open(Part::Settings)
    }

    /// Opens the part that must come next.
    fn open(&mut self, part: Part) -> Result<(), ArchiveError> {
        let place = Place::Part(part);
        let stopped = |stop| stopped(stop, place);
        self.scan.take(b',').map_err(stopped)?;
        let found: String = self.scan.json(place)?;
        if found != part.name() {
            let found = shown(&found, SHOWN);
            return Err(wrong(place, Wrong::OtherPart { found }));
        }
        self.scan.take(b':').map_err(stopped)?;
        self.scan.take(part.brackets().0).map_err(stopped)?;
        self.at = At::In(part);
        self.count = 0;
        Ok(())
    }

    /// The next piece of this part; `None` where the part, or all of it, ended.
    fn piece(&mut self, part: Part) -> Result<Option<Carried>, ArchiveError> {
        let place = Place::Piece {
            part,
            number: self.count + 1,
        };
        let stopped = |stop| stopped(stop, place);
        if self.scan.took(part.brackets().1).map_err(stopped)? {
            match following(part, self.version) {
                Some(part) => self.open(part)?,
                None => self.end()?,
            }
            return Ok(None);
        }
        if self.count > 0 {
            self.scan.take(b',').map_err(stopped)?;
        }
        self.count += 1;
        match part {
            Part::Settings => self.setting(place),
            Part::Own => self.own(place),
            Part::Pictures => self.picture(place),
            Part::Plans => self.plan(place),
            Part::Sessions => self.session(place),
        }
        .map(Some)
    }

    fn end(&mut self) -> Result<(), ArchiveError> {
        let place = Place::End;
        self.scan.take(b'}').map_err(|stop| stopped(stop, place))?;
        match self.scan.peek() {
            Ok(None) => {
                self.at = At::End;
                Ok(())
            }
            Ok(Some(_)) => Err(wrong(place, Wrong::Follows)),
            Err(stop) => Err(stopped(stop, place)),
        }
    }

    fn setting(&mut self, place: Place) -> Result<Carried, ArchiveError> {
        let key: String = self.scan.json(place)?;
        if key.len() > KEY_MAX {
            return Err(wrong(place, Wrong::NameLength { most: KEY_MAX }));
        }
        if self.last_key.as_ref().is_some_and(|last| *last >= key) {
            return Err(out_of_order(place, &key));
        }
        self.scan.take(b':').map_err(|stop| stopped(stop, place))?;
        let json = self.text(place)?;
        serde_json::from_str::<IgnoredAny>(&json)
            .map_err(|error| malformed(place, json.as_bytes(), &error))?;
        self.last_key = Some(key.clone());
        Ok(Carried::Setting { key, json })
    }

    fn own(&mut self, place: Place) -> Result<Carried, ArchiveError> {
        let piece = self.scan.value().map_err(|stop| stopped(stop, place))?;
        let own = own::read(piece).map_err(|what| wrong(place, what))?;
        let key = (own.kind.word(), own.id.clone());
        if self.last_own.as_ref().is_some_and(|last| *last >= key) {
            return Err(out_of_order(place, &format!("{} {}", key.0, key.1)));
        }
        self.last_own = Some(key);
        Ok(Carried::Own(own))
    }

    fn picture(&mut self, place: Place) -> Result<Carried, ArchiveError> {
        let piece = self.scan.value().map_err(|stop| stopped(stop, place))?;
        let picture = own::read_picture(piece).map_err(|what| wrong(place, what))?;
        let key = picture.exercise.clone();
        if self.last_picture.as_ref().is_some_and(|last| *last >= key) {
            return Err(out_of_order(place, &key));
        }
        self.last_picture = Some(key);
        Ok(Carried::Picture(picture))
    }

    fn plan(&mut self, place: Place) -> Result<Carried, ArchiveError> {
        let body = self.text(place)?;
        serde_json::from_str::<Plan>(&body)
            .map_err(|error| malformed(place, body.as_bytes(), &error))?;
        self.plans = self.plans.saturating_add(1);
        Ok(Carried::Plan(body))
    }

    fn session(&mut self, place: Place) -> Result<Carried, ArchiveError> {
        let session: Session = self.scan.json(place)?;
        let id = session.id();
        let place = place.of(id);
        match self.last {
            Some(last) if last == id => return Err(wrong(place, Wrong::Twice)),
            Some(last) if last > id => return Err(wrong(place, Wrong::Early)),
            _ => self.last = Some(id),
        }
        let session = session.whole().map_err(|what| wrong(place, what))?;
        check(&session).map_err(|what| wrong(place, what))?;
        if session.plan >= self.plans {
            let what = Wrong::Plan {
                number: session.plan,
                count: self.plans,
            };
            return Err(wrong(place, what));
        }
        Ok(Carried::Session(Box::new(session)))
    }

    /// The next value as text, in the form it was written in.
    fn text(&mut self, place: Place) -> Result<String, ArchiveError> {
        let value = self.scan.value().map_err(|stop| stopped(stop, place))?;
        let text = std::str::from_utf8(value).map_err(|_| wrong(place, Wrong::NotUtf8))?;
        Ok(tight(text))
    }
}

fn out_of_order(place: Place, key: &str) -> ArchiveError {
    let key = shown(key, KEY_MAX);
    wrong(place, Wrong::Order { key })
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
