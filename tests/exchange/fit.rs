//! The FIT activity, read by a decoder of its own (Garmin's documents of the
//! protocol); script/check-formats reads it with Garmin's.

use crate::sessions::{SUNDAY, session, unfinished};
use limber_exchange::fit::FitActivity;
use std::collections::HashMap;

/// A message: its global number, and the bytes of its fields by number.
type Message = (u16, HashMap<u8, Vec<u8>>);

/// Checks what a reader checks and gives the messages.
fn decoded(file: &[u8]) -> Vec<Message> {
    assert_eq!((file[0], &file[8..12]), (14, &b".FIT"[..]));
    let size = u32::from_le_bytes(file[4..8].try_into().unwrap()) as usize;
    assert_eq!(file.len(), 14 + size + 2);
    // A checksum over what it ends gives zero.
    assert_eq!(crc(&file[..14]), 0);
    assert_eq!(crc(file), 0);
    let mut data = &file[14..14 + size];
    let mut take = |count: usize| {
        let (head, rest) = data.split_at(count);
        data = rest;
        head.to_vec()
    };
    let mut defined: HashMap<u8, (u16, Vec<(u8, usize)>)> = HashMap::new();
    let mut messages = Vec::new();
    let mut left = size;
    while left > 0 {
        let header = take(1)[0];
        left -= 1;
        if header & 0x40 != 0 {
            let fixed = take(5);
            assert_eq!(fixed[1], 0, "little-endian");
            let number = u16::from_le_bytes([fixed[2], fixed[3]]);
            let fields = (0..fixed[4])
                .map(|_| {
                    let field = take(3);
                    (field[0], usize::from(field[1]))
                })
                .collect();
            left -= 5 + 3 * usize::from(fixed[4]);
            defined.insert(header & 0x0F, (number, fields));
        } else {
            let (number, fields) = &defined[&(header & 0x0F)];
            let values = fields
                .iter()
                .map(|(field, size)| {
                    left -= size;
                    (*field, take(*size))
                })
                .collect();
            messages.push((*number, values));
        }
    }
    messages
}

/// By the table of Garmin's documents, other than the writer's bits.
fn crc(bytes: &[u8]) -> u16 {
    const TABLE: [u16; 16] = [
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800,
        0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
    ];
    bytes.iter().fold(0, |crc, byte| {
        [byte & 0xF, byte >> 4]
            .into_iter()
            .fold(crc, |crc: u16, half| {
                (crc >> 4) ^ TABLE[usize::from(crc & 0xF)] ^ TABLE[usize::from(half)]
            })
    })
}

fn number(message: &Message, field: u8) -> u64 {
    let mut bytes = [0; 8];
    let value = &message.1[&field];
    bytes[..value.len()].copy_from_slice(value);
    u64::from_le_bytes(bytes)
}

fn text(message: &Message, field: u8) -> String {
    let value = &message.1[&field];
    let end = value.iter().position(|byte| *byte == 0).unwrap();
    String::from_utf8(value[..end].to_vec()).unwrap()
}

#[test]
fn a_file_tells_of_every_side_what_was_held() {
    let mut activity = FitActivity::new();
    assert!(activity.write_session(&session(0)));
    assert!(activity.write_session(&session(1)));
    assert!(!activity.write_session(&unfinished()));
    assert_eq!(activity.sessions(), 2);
    let messages = decoded(&activity.finish().unwrap());
    let of = |wanted: u16| -> Vec<&Message> {
        messages
            .iter()
            .filter(|(number, _)| *number == wanted)
            .collect()
    };
    assert_eq!(messages[0].0, 0, "file_id comes first");
    assert_eq!(number(&messages[0], 0), 4, "an activity");

    let start = u64::try_from(SUNDAY / 1_000 - 631_065_600).unwrap();
    let sets = of(225);
    assert_eq!(sets.len(), 6, "three begun sides a session");
    let told: Vec<(u64, u64, u64)> = sets[..3]
        .iter()
        .map(|set| (number(set, 6) - start, number(set, 0), number(set, 3)))
        .collect();
    assert_eq!(
        told,
        [(15, 30_000, 0xFFFF), (55, 22_000, 0xFFFF), (120, 24_000, 8)]
    );
    let titles = of(264);
    let names: Vec<String> = titles.iter().map(|title| text(title, 2)).collect();
    assert_eq!(
        names,
        ["Pigeon pose (left)", "Pigeon pose (right)", "Glute bridge"]
    );
    for (set, title) in sets.iter().zip(titles.iter().cycle()) {
        assert_eq!(number(set, 8), number(title, 1));
    }

    let sessions = of(18);
    assert_eq!(sessions.len(), 2);
    let one = sessions[0];
    assert_eq!(
        (number(one, 5), number(one, 6)),
        (10, 19),
        "flexibility training"
    );
    assert_eq!((number(one, 7), number(one, 8)), (170_000, 166_000));
    assert!(text(one, 110).starts_with("Hips; <b>deep</b>"));
    assert_eq!(of(19).len(), 2);
    let activity = of(34)[0];
    assert_eq!((number(activity, 1), number(activity, 0)), (2, 332_000));
    assert_eq!(number(activity, 5) - number(activity, 253), 3_600);
    assert_eq!(messages.last().unwrap().0, 34);
}

#[test]
fn a_file_without_sessions_is_none() {
    let mut activity = FitActivity::new();
    let mut early = session(0);
    early.head.started_at.unix_ms = 0;
    assert!(!activity.write_session(&early));
    assert_eq!(activity.finish(), None);
}

#[test]
fn a_long_name_is_cut_between_characters() {
    let mut one = session(0);
    one.head.routine.name = "髋".repeat(200);
    let mut activity = FitActivity::new();
    activity.write_session(&one);
    let messages = decoded(&activity.finish().unwrap());
    let session = messages.iter().find(|(number, _)| *number == 18).unwrap();
    assert_eq!(text(session, 110), "髋".repeat(26));
}
