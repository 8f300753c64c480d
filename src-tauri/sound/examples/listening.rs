//! Writes every kind's sound of one family into a WAV, 1.2 s apart, for
//! listening and for the spectrograms of `docs/sounds.md`:
//! `listening FAMILY FILE`.
#![forbid(unsafe_code)]

use limber_sound::guide::{Guide, Placed};
use limber_sound::settings::{Family, SoundSettings};
use limber_sound::{score, wav};
use std::error::Error;
use std::io::Write;

const RATE: u32 = 48_000;
const APART_MS: u64 = 1_200;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (Some(family), Some(path)) = (words.next(), words.next()) else {
        return Err("usage: listening soft|clear|low FILE".into());
    };
    let family = Family::from_word(&family).ok_or("the families are soft, clear and low")?;
    let settings = SoundSettings {
        family,
        volume: 100,
        ..SoundSettings::default()
    };
    let mut guide = Guide::new(&settings, RATE);
    for (kind, place) in score::KINDS.into_iter().zip(0u64..) {
        let at_ms = place * APART_MS;
        guide.place(Placed { at_ms, kind });
    }
    let samples = score::KINDS.len() as u64 * APART_MS * u64::from(RATE) / 1_000;
    let mut block = vec![0.0; usize::try_from(samples)?];
    guide.fill(&mut block);
    let mut file = std::fs::File::create(path)?;
    file.write_all(&wav::head(samples, RATE)?)?;
    let bytes: Vec<u8> = block
        .into_iter()
        .flat_map(|sample| wav::sample_16(sample).to_le_bytes())
        .collect();
    Ok(file.write_all(&bytes)?)
}
