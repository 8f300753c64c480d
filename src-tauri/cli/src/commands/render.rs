//! `limber render ROUTINE -o guide.wav`

use crate::args::Render;
use crate::failure::{Failure, tell_words};
use crate::text::length;
use limber_devices::EspeakReader;
use limber_engine::Limber;
use limber_engine::facade::GuideOptions;
use limber_engine::ports::Reader;
use limber_text::{Language, say};

/// Writes a routine as a WAV to follow with any player.
pub fn run(limber: &Limber, language: Language, args: &Render) -> Result<(), Failure> {
    let routine = limber.find_routine(&args.routine)?;
    let mut voice = match args.voice {
        true => Some(EspeakReader::new(&limber.sound()?)),
        false => None,
    };
    let options = GuideOptions {
        rate: args.rate,
        family: args.family,
        open_s: args.open,
        voice: args.voice,
    };
    let reader = voice.as_mut().map(|voice| voice as &mut dyn Reader);
    let guided = limber.guide(&routine, options)?;
    let rendered = guided.write_to(reader, &args.output, &mut |_percent| {})?;
    let mut said = vec![
        length(language, rendered.length_ms),
        say!("terminal-tones", count = rendered.tones).words(language),
    ];
    if rendered.said > 0 {
        said.push(say!("terminal-sentences", count = rendered.said).words(language));
    }
    tell_words(language, &said.join(" · "), None);
    Ok(())
}
