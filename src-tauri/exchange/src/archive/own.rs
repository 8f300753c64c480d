//! What a person made, as it stands in the file.
//!
//! The body of a row is kept to the byte, as it is in the log; so it is cut out
//! of its piece, not read and written anew.

use super::fault::shown;
use super::parts::{JsonFault, Within, Wrong};
use super::scan::{Scan, Stop, tight};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use limber_core::log::{OwnKind, WholeOwn, WholePicture};
use limber_core::{Block, DeviceId, Exercise, ExerciseId, Routine};
use serde::{Deserialize, Serialize};
use std::io::{self, Write};

/// What every id of one's own begins with.
const OWN: &str = "my-";
/// Longest id, bytes.
const ID_MAX: usize = 200;
/// Largest picture, bytes.
const PICTURE_MAX: usize = 2_000_000;
/// SQLite's integers end here.
const REV_MAX: u64 = i64::MAX as u64;
/// Largest amounts a row may hold: what nobody does.
const AMOUNT_MAX: u32 = 86_400;
const TIMES_MAX: u32 = 1_000;
/// How much of an id is shown, characters.
const SHOWN: usize = 40;

/// All of a row but its body, which comes last.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    kind: OwnKind,
    id: String,
    device: DeviceId,
    rev: u64,
    #[serde(default, skip_serializing_if = "not")]
    gone: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Picture {
    exercise: String,
    device: DeviceId,
    rev: u64,
    /// Base64; left out where it was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bytes: Option<String>,
}

/// An exercise of one's own, as the program keeps it.
#[derive(Deserialize)]
struct OwnExercise {
    exercise: Exercise,
    #[serde(rename = "adapted_from")]
    _adapted_from: Option<ExerciseId>,
}

pub(super) fn write(out: &mut impl Write, own: &WholeOwn) -> io::Result<()> {
    let head = Head {
        kind: own.kind,
        id: own.id.clone(),
        device: own.device,
        rev: own.rev,
        gone: own.body.is_none(),
    };
    let mut text = serde_json::to_vec(&head)?;
    if let Some(body) = &own.body {
        text.pop();
        text.extend(b",\"body\":");
        text.extend(body.as_bytes());
        text.push(b'}');
    }
    out.write_all(&text)
}

pub(super) fn write_picture(out: &mut impl Write, picture: &WholePicture) -> io::Result<()> {
    let form = Picture {
        exercise: picture.exercise.clone(),
        device: picture.device,
        rev: picture.rev,
        bytes: picture.bytes.as_ref().map(|bytes| STANDARD.encode(bytes)),
    };
    Ok(serde_json::to_writer(out, &form)?)
}

/// The row that `piece` writes; what is wrong with it.
pub(super) fn read(piece: &[u8]) -> Result<WholeOwn, Wrong> {
    let (head, body) = parted(piece)?;
    let head: Head = serde_json::from_slice(&head).map_err(|error| json(&head, &error))?;
    let gone = head.gone;
    let own = WholeOwn {
        kind: head.kind,
        id: head.id,
        device: head.device,
        rev: head.rev,
        body,
    };
    if gone == own.body.is_some() {
        return Err(Wrong::GoneOrBody);
    }
    id("id", &own.id)?;
    rev(own.rev)?;
    if let Some(body) = &own.body {
        sound(own.kind, &own.id, body)?;
    }
    Ok(own)
}

/// The picture that `piece` writes; what is wrong with it.
pub(super) fn read_picture(piece: &[u8]) -> Result<WholePicture, Wrong> {
    let form: Picture = serde_json::from_slice(piece).map_err(|error| json(piece, &error))?;
    id("exercise", &form.exercise)?;
    rev(form.rev)?;
    let bytes = match form.bytes {
        None => None,
        Some(text) => {
            let bytes = STANDARD.decode(text).map_err(|_| Wrong::NoBase64)?;
            if !(1..=PICTURE_MAX).contains(&bytes.len()) {
                return Err(Wrong::PictureSize {
                    bytes: bytes.len(),
                    most: PICTURE_MAX,
                });
            }
            if !is_picture(&bytes) {
                return Err(Wrong::NoPicture);
            }
            Some(bytes)
        }
    };
    Ok(WholePicture {
        exercise: form.exercise,
        device: form.device,
        rev: form.rev,
        bytes,
    })
}

/// The piece without its body, and the body.
fn parted(piece: &[u8]) -> Result<(Vec<u8>, Option<String>), Wrong> {
    let stopped = |stop| match stop {
        Stop::Wrong(what) => what,
        Stop::Cut | Stop::Error(_) => Wrong::NoObject,
    };
    let mut scan = Scan::new(piece);
    scan.take(b'{').map_err(stopped)?;
    let mut head = vec![b'{'];
    let mut body = None;
    while !scan.took(b'}').map_err(stopped)? {
        if head.len() > 1 || body.is_some() {
            scan.take(b',').map_err(stopped)?;
        }
        let key = scan.value().map_err(stopped)?.to_vec();
        scan.take(b':').map_err(stopped)?;
        let value = scan.value().map_err(stopped)?;
        if key == b"\"body\"" {
            let text = std::str::from_utf8(value).map_err(|_| Wrong::NotUtf8)?;
            if body.replace(tight(text)).is_some() {
                return Err(Wrong::TwoBodies);
            }
            continue;
        }
        if head.len() > 1 {
            head.push(b',');
        }
        head.extend(key);
        head.push(b':');
        head.extend(value);
    }
    head.push(b'}');
    Ok((head, body))
}

/// What is wrong with the body of the row `id`, if anything is.
fn sound(kind: OwnKind, id: &str, body: &str) -> Result<(), Wrong> {
    let said = |error: serde_json::Error| json(body.as_bytes(), &error).within(Within::Body);
    let (own, blocks) = match kind {
        OwnKind::Exercise => {
            let own: OwnExercise = serde_json::from_str(body).map_err(said)?;
            let dose = &own.exercise.dose;
            let amounts = [
                dose.usual,
                dose.editor_max,
                dose.floor_s.unwrap_or_default(),
            ];
            if amounts.iter().any(|amount| *amount > AMOUNT_MAX) || dose.sets > TIMES_MAX {
                return Err(Wrong::Dose);
            }
            (own.exercise.id.0, Vec::new())
        }
        OwnKind::Block => {
            let block: Block = serde_json::from_str(body).map_err(said)?;
            (block.id.0.clone(), vec![block])
        }
        OwnKind::Routine => {
            let routine: Routine = serde_json::from_str(body).map_err(said)?;
            let own = routine.parts.into_iter().filter_map(|part| match part {
                limber_core::Part::Own(block) => Some(block),
                limber_core::Part::Shared(_) => None,
            });
            (routine.id.0, own.collect())
        }
    };
    if own != id {
        return Err(Wrong::OtherBody {
            id: shown(&own, SHOWN),
        });
    }
    let much = |block: &Block| {
        block.rounds > TIMES_MAX || block.entries.iter().any(|entry| entry.sets > TIMES_MAX)
    };
    if blocks.iter().any(much) {
        return Err(Wrong::Times { most: TIMES_MAX });
    }
    Ok(())
}

fn id(field: &'static str, id: &str) -> Result<(), Wrong> {
    if id.len() > ID_MAX {
        return Err(Wrong::TextLength {
            field,
            most: ID_MAX,
        });
    }
    if !id.starts_with(OWN) {
        return Err(Wrong::Id {
            id: shown(id, SHOWN),
            begins: OWN,
        });
    }
    Ok(())
}

fn rev(rev: u64) -> Result<(), Wrong> {
    if (1..=REV_MAX).contains(&rev) {
        Ok(())
    } else {
        Err(Wrong::Range {
            field: "rev",
            value: rev,
            least: 1,
            most: REV_MAX,
        })
    }
}

fn is_picture(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n")
        || bytes.starts_with(b"\xff\xd8\xff")
        || (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"))
}

fn json(piece: &[u8], error: &serde_json::Error) -> Wrong {
    Wrong::Json(JsonFault::new(piece, error))
}

/// Left out where it is false.
fn not(flag: &bool) -> bool {
    !flag
}
