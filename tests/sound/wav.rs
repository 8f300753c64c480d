//! A WAV's head, and what can be read of one.

use limber_sound::wav::{HEAD, TooLong, head, read, sample_16};

fn file(samples: &[i16], rate: u32) -> Vec<u8> {
    let mut bytes = head(samples.len() as u64, rate).unwrap().to_vec();
    bytes.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    bytes
}

#[test]
fn what_is_written_can_be_read() {
    let samples = [0i16, 1, -1, i16::MAX, i16::MIN];
    let bytes = file(&samples, 44_100);
    assert_eq!(bytes.len(), HEAD + 10);
    let (read, rate) = read(&bytes).unwrap();
    assert_eq!(rate, 44_100);
    let expected: Vec<f32> = samples.iter().map(|s| f32::from(*s) / 32_768.0).collect();
    assert_eq!(read, expected);
}

#[test]
fn the_head_is_that_of_the_format() {
    let head = head(1_000, 48_000).unwrap();
    assert_eq!(&head[..4], b"RIFF");
    assert_eq!(u32::from_le_bytes(head[4..8].try_into().unwrap()), 2_036);
    assert_eq!(u32::from_le_bytes(head[24..28].try_into().unwrap()), 48_000);
    assert_eq!(u32::from_le_bytes(head[28..32].try_into().unwrap()), 96_000);
    assert_eq!(u32::from_le_bytes(head[40..44].try_into().unwrap()), 2_000);
}

#[test]
fn more_than_32_bits_of_bytes_is_refused() {
    let most = u64::from((u32::MAX - 36) / 2);
    assert!(head(most, 48_000).is_ok());
    assert_eq!(head(most + 1, 48_000), Err(TooLong { rate: 48_000 }));
    assert!(head(u64::MAX, 48_000).is_err());
    let told = TooLong { rate: 48_000 }.to_string();
    assert_eq!(told, "a WAV file holds at most 12 h at 48000 Hz");
}

#[test]
fn a_stream_without_a_length_is_read_to_its_end() {
    let mut bytes = file(&[5, 6, 7], 22_050);
    bytes[40..44].copy_from_slice(&0x7fff_f000u32.to_le_bytes());
    assert_eq!(read(&bytes).unwrap().0.len(), 3);
}

#[test]
fn what_is_no_such_wav_is_refused_at_any_length() {
    assert_eq!(read(b""), None);
    assert_eq!(read(b"RIFF____WAVE"), None);
    let whole = file(&[1, 2, 3], 8_000);
    for cut in 0..HEAD {
        assert_eq!(read(&whole[..cut]), None, "{cut} bytes");
    }
    for at in 0..HEAD {
        let mut broken = whole.clone();
        broken[at] = 0xff;
        // Whatever it makes of it, it comes back.
        let _ = read(&broken);
    }
    let mut float = whole;
    float[20] = 3;
    assert_eq!(read(&float), None);
}

#[test]
fn loud_samples_are_held_at_the_limit() {
    assert_eq!(sample_16(0.0), 0);
    assert_eq!(sample_16(1.0), i16::MAX);
    assert_eq!(sample_16(3.0), i16::MAX);
    assert_eq!(sample_16(-3.0), i16::MIN);
}
