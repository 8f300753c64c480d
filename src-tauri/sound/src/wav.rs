//! The head of a WAV file whose length is known before its first sample, so
//! that it can be written straight through, into a pipe too.

use thiserror::Error;

/// Bytes of the head.
pub const HEAD: usize = 44;
/// Bytes a sample, one channel of 16 bits.
pub const SAMPLE: u32 = 2;

/// A WAV counts its bytes in 32 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a WAV file holds at most {} h at {rate} Hz", self.hours())]
pub struct TooLong {
    /// Samples a second.
    pub rate: u32,
}

impl TooLong {
    /// The whole hours that fit.
    pub fn hours(self) -> u32 {
        u32::MAX / SAMPLE / self.rate.max(1) / 3_600
    }
}

/// The head of `samples` 16-bit mono samples at `rate`.
pub fn head(samples: u64, rate: u32) -> Result<[u8; HEAD], TooLong> {
    let data = u32::try_from(samples)
        .ok()
        .and_then(|samples| samples.checked_mul(SAMPLE))
        .filter(|data| data.checked_add(36).is_some())
        .ok_or(TooLong { rate })?;
    let mut head = [0; HEAD];
    let parts: [&[u8]; 13] = [
        b"RIFF",
        &(data + 36).to_le_bytes(),
        b"WAVE",
        b"fmt ",
        &16u32.to_le_bytes(),
        &1u16.to_le_bytes(),
        &1u16.to_le_bytes(),
        &rate.to_le_bytes(),
        &(rate.saturating_mul(SAMPLE)).to_le_bytes(),
        &2u16.to_le_bytes(),
        &16u16.to_le_bytes(),
        b"data",
        &data.to_le_bytes(),
    ];
    for (to, from) in head.iter_mut().zip(parts.concat()) {
        *to = from;
    }
    Ok(head)
}

/// `sample` within ±1 as 16 bits; what is louder is held at the limit.
pub fn sample_16(sample: f32) -> i16 {
    // A float that is cast is held within the limits of the integer.
    (sample * f32::from(i16::MAX)).round() as i16
}

/// The mono samples of a 16-bit WAV, and their rate; `None` for anything else.
/// Several channels are averaged. A length that is not told, as in a stream, is
/// what there is.
pub fn read(bytes: &[u8]) -> Option<(Vec<f32>, u32)> {
    let u16_at = |at: usize| Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let u32_at = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    if bytes.get(..4)? != b"RIFF" || bytes.get(8..12)? != b"WAVE" {
        return None;
    }
    let (mut at, mut format) = (12usize, None);
    loop {
        let (name, length) = (
            bytes.get(at..at + 4)?,
            usize::try_from(u32_at(at + 4)?).ok()?,
        );
        let body = at + 8;
        if name == b"fmt " {
            let (coding, channels) = (u16_at(body)?, u16_at(body + 2)?);
            let (rate, bits) = (u32_at(body + 4)?, u16_at(body + 14)?);
            if coding != 1 || bits != 16 || channels == 0 || rate == 0 {
                return None;
            }
            format = Some((usize::from(channels), rate));
        }
        if name == b"data" {
            let (channels, rate) = format?;
            let end = body.saturating_add(length).min(bytes.len());
            let samples = bytes
                .get(body..end)?
                .chunks_exact(2 * channels)
                .map(|frame| {
                    let sum: i32 = frame
                        .chunks_exact(2)
                        .map(|pair| {
                            i32::from(i16::from_le_bytes(pair.try_into().unwrap_or([0; 2])))
                        })
                        .sum();
                    sum as f32 / (channels as f32 * 32_768.0)
                })
                .collect();
            return Some((samples, rate));
        }
        at = body.checked_add(length)?.checked_add(length % 2)?;
    }
}
