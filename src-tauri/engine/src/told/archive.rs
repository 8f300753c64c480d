//! Why a file can't be imported.

use super::system;
use limber_exchange::archive::{
    ArchiveError, BEGINNING, JsonFault, JsonKind, Lack, PIECE_MAX_MB, Part, Place, Sign, Within,
    Wrong,
};
use limber_text::{Message, say};

/// What is wrong with it and the way out, a sentence each.
pub fn archive(error: &ArchiveError) -> (Message, Message) {
    match error {
        ArchiveError::Io(error) => (
            say!("wrong-archive-io", why = system(error)),
            say!("hint-archive-io"),
        ),
        ArchiveError::NotOurs(lack) => (
            say!("wrong-archive-not-ours", what = self::lack(*lack)),
            say!("hint-archive-not-ours"),
        ),
        ArchiveError::Newer { found, known } => (
            say!("wrong-archive-newer", found = *found, known = *known),
            say!("hint-archive-newer"),
        ),
        ArchiveError::Cut(at) => (
            say!("wrong-archive-cut", place = place(*at)),
            say!("hint-archive-cut"),
        ),
        ArchiveError::Malformed { place: at, what } => (
            say!(
                "wrong-archive-malformed",
                place = place(*at),
                what = wrong(what)
            ),
            say!("hint-archive-malformed"),
        ),
    }
}

fn lack(lack: Lack) -> Message {
    match lack {
        Lack::Content => say!("archive-empty"),
        Lack::Object => say!("archive-no-object"),
        Lack::Name => say!("archive-no-name", beginning = BEGINNING),
        Lack::VersionSecond => say!("archive-version-second"),
        Lack::VersionFirst => say!("archive-version-first"),
        Lack::Sessions => say!("archive-sessions-second"),
        Lack::Version => say!("archive-version-none"),
    }
}

/// Where in the file it is.
fn place(place: Place) -> Message {
    match place {
        Place::Beginning => say!("archive-at-beginning"),
        Place::End => say!("archive-at-end"),
        Place::Part(part) => say!("archive-at-part", name = part.name()),
        Place::Piece { part, number } => {
            let number = number.to_string();
            match part {
                Part::Settings => say!("archive-at-setting", number = number),
                Part::Own => say!("archive-at-own", number = number),
                Part::Pictures => say!("archive-at-picture", number = number),
                Part::Plans => say!("archive-at-plan", number = number),
                Part::Sessions => say!("archive-at-session", number = number),
            }
        }
        Place::Session { number, id } => say!(
            "archive-at-session-id",
            number = number.to_string(),
            id = id.to_string()
        ),
    }
}

/// Where within its piece it is.
fn within(part: Within) -> Message {
    match part {
        Within::Attempt(number) => say!("archive-in-attempt", number = number.to_string()),
        Within::Hold(number) => say!("archive-in-hold", number = number.to_string()),
        Within::Entry(seq) => say!("archive-in-entry", seq = seq.to_string()),
        Within::AliveMark => say!("archive-in-alive"),
        Within::Body => say!("archive-in-body"),
    }
}

/// What is wrong there. Numbers that stand in the file are told as they stand there.
fn wrong(wrong: &Wrong) -> Message {
    match wrong {
        Wrong::Within { part, what } => say!(
            "archive-within",
            part = within(*part),
            what = self::wrong(what)
        ),
        Wrong::Json(fault) => json(fault),
        Wrong::Instead { found, wanted } => say!(
            "archive-instead",
            found = sign(*found),
            wanted = sign(*wanted)
        ),
        Wrong::NoValue { found } => say!("archive-no-value", found = sign(*found)),
        Wrong::TooLong => say!("archive-too-long", most = PIECE_MAX_MB),
        Wrong::OtherPart { found } => say!("archive-other-part", found = found),
        Wrong::Follows => say!("archive-follows"),
        Wrong::NotUtf8 => say!("archive-not-utf8"),
        Wrong::Order { key } => say!("archive-order", key = key),
        Wrong::Twice => say!("archive-twice"),
        Wrong::Early => say!("archive-early"),
        Wrong::NameLength { most } => say!("archive-name-length", most = *most),
        Wrong::Plan { number, count } => say!(
            "archive-plan",
            number = number.to_string(),
            count = count.to_string()
        ),
        Wrong::Run { number } => say!("archive-run", number = number.to_string()),
        Wrong::Range {
            field,
            value,
            least,
            most,
        } => say!(
            "archive-range",
            field = *field,
            value = value.to_string(),
            least = least.to_string(),
            most = most.to_string()
        ),
        Wrong::Number => say!("archive-number"),
        Wrong::Week { field, ms } => say!("archive-week", field = *field, ms = ms.to_string()),
        Wrong::Time { field } => say!("archive-time", field = *field),
        Wrong::SomeTime => say!("archive-some-time"),
        Wrong::TextLength { field, most } => {
            say!("archive-text-length", field = *field, most = *most)
        }
        Wrong::NoWork { kind } => say!("archive-no-work", kind = *kind),
        Wrong::Offset { said, meant } => say!(
            "archive-offset",
            said = said.to_string(),
            meant = meant.to_string()
        ),
        Wrong::EndOfUnfinished => say!("archive-end-of-unfinished"),
        Wrong::NoEnd => say!("archive-no-end"),
        Wrong::ThrownAway => say!("archive-thrown-away"),
        Wrong::Path { path } => say!("archive-path", path = path),
        Wrong::GoneOrBody => say!("archive-gone-or-body"),
        Wrong::TwoBodies => say!("archive-two-bodies"),
        Wrong::OtherBody { id } => say!("archive-other-body", id = id),
        Wrong::Id { id, begins } => say!("archive-id", id = id, begins = *begins),
        Wrong::NoObject => say!("archive-no-object"),
        Wrong::Dose => say!("archive-dose"),
        Wrong::Times { most } => say!("archive-times", most = *most),
        Wrong::NoBase64 => say!("archive-no-base64"),
        Wrong::PictureSize { bytes, most } => {
            say!("archive-picture-size", bytes = *bytes, most = *most)
        }
        Wrong::NoPicture => say!("archive-no-picture"),
    }
}

fn sign(sign: Sign) -> Message {
    match sign {
        Sign::Shown(sign) => say!("text-quoted", text = sign.to_string()),
        Sign::Byte(byte) => say!("archive-byte", byte = byte.to_string()),
    }
}

fn json(fault: &JsonFault) -> Message {
    let kind = match &fault.kind {
        JsonKind::Syntax => say!("archive-json-syntax"),
        JsonKind::End => say!("archive-json-end"),
        JsonKind::Missing(field) => say!("archive-json-missing", field = field),
        JsonKind::UnknownField(field) => say!("archive-json-unknown", field = field),
        JsonKind::TwiceField(field) => say!("archive-json-twice", field = field),
        JsonKind::UnknownWord(word) => say!("archive-json-word", word = word),
        JsonKind::Kind => say!("archive-json-kind"),
        JsonKind::Time => say!("archive-json-time"),
        JsonKind::Value => say!("archive-json-value"),
        JsonKind::Length => say!("archive-json-length"),
        JsonKind::Data => say!("archive-json-data"),
    };
    say!("archive-json", what = kind, after = &fault.after)
}
