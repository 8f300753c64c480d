//! Lowers what else sounds while a cue does.
//!
//! Sound servers lower other streams while one of a certain role plays, where they are
//! set up to. So a stream of silence with that role stands beside the tones for as long
//! as a cue sounds: the tones' own stream is open much longer, and its loudness is not
//! to follow what the system does to streams of that role.

/// Lowers other sound, or lets it be as loud as it was. Never blocks.
pub type Lower = Box<dyn FnMut(bool) + Send>;

/// Other sound is low this long before a cue: a server needs a moment.
const BEFORE_NS: u64 = 400_000_000;
/// And stays low where the next cue is no further away than this, as in a countdown.
const BRIDGE_NS: u64 = 1_500_000_000;

/// Whether other sound is to be low at `now_ns`, where it is `low` already, when the
/// next cue is due at `next_ns` and what is heard now ends at `until_ns`.
pub fn is_to_be_low(low: bool, now_ns: u64, until_ns: u64, next_ns: Option<u64>) -> bool {
    let ahead = if low { BRIDGE_NS } else { BEFORE_NS };
    now_ns < until_ns || next_ns.is_some_and(|next| next <= now_ns.saturating_add(ahead))
}

/// When to look for the cue that is due at `next_ns`.
pub fn look_ns(next_ns: u64) -> u64 {
    next_ns.saturating_sub(BEFORE_NS)
}

/// The system's own way to lower other sound; `None` where a program has none.
#[cfg(not(target_os = "linux"))]
pub fn system() -> Option<Lower> {
    None
}

/// The sound server's way; `None` where no thread is to be had.
#[cfg(target_os = "linux")]
pub fn system() -> Option<Lower> {
    pulse::start()
}

#[cfg(target_os = "linux")]
mod pulse {
    use super::Lower;
    use futures::executor::block_on;
    use pulseaudio::protocol::{
        ChannelMap, PlaybackStreamParams, Prop, Props, SampleFormat, SampleSpec,
    };
    use pulseaudio::{AsPlaybackSource, Client, ClientError, PlaybackStream};
    use std::sync::mpsc::{Receiver, channel};

    /// What a sound of a desktop is. A role that servers lower others for, where
    /// they do; `phone` would make some of them stop the music.
    const ROLE: &std::ffi::CStr = c"event";
    const NAME: &std::ffi::CStr = c"Limber";
    /// Silence needs no more.
    const RATE: u32 = 8_000;

    /// A server may be slow or gone, which must not delay a tone.
    pub(super) fn start() -> Option<Lower> {
        let (sender, wishes) = channel();
        std::thread::Builder::new()
            .name("lower".to_owned())
            .spawn(move || run(&wishes))
            .map_err(|error| tracing::info!(%error, "no thread for lowering"))
            .ok()?;
        // A thread that ended leaves other sound as it is.
        Some(Box::new(move |low| {
            let _ = sender.send(low);
        }))
    }

    fn run(wishes: &Receiver<bool>) {
        let mut server: Option<Client> = None;
        let mut silence: Option<PlaybackStream> = None;
        while let Ok(wish) = wishes.recv() {
            let low = wishes.try_iter().last().unwrap_or(wish);
            if low == silence.is_some() {
                continue;
            }
            let done = match silence.take() {
                Some(stream) => block_on(stream.delete()),
                None => play(&mut server).map(|stream| silence = Some(stream)),
            };
            if let Err(error) = done {
                tracing::debug!(%error, "lowering other sound");
                // The next cue looks for a server anew.
                server = None;
            }
        }
    }

    fn play(server: &mut Option<Client>) -> Result<PlaybackStream, ClientError> {
        let client = match server {
            Some(client) => client,
            none => none.insert(Client::from_env(NAME)?),
        };
        let mut props = Props::new();
        props.set(Prop::MediaRole, ROLE);
        props.set(Prop::MediaName, c"A cue sounds");
        let params = PlaybackStreamParams {
            sample_spec: SampleSpec {
                format: SampleFormat::S16Le,
                channels: 1,
                sample_rate: RATE,
            },
            channel_map: ChannelMap::mono(),
            props,
            ..PlaybackStreamParams::default()
        };
        let silence = |samples: &mut [u8]| {
            samples.fill(0);
            samples.len()
        };
        block_on(client.create_playback_stream(params, silence.as_playback_source()))
    }
}
