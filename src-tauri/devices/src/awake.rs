//! Keeps the screen on while a session runs.

use limber_engine::ports::Awake;
use std::sync::mpsc::Sender;

/// Asks the system to leave the screen on. A system that cannot is left alone;
/// the session runs on all the same.
///
/// The asking happens on a thread of its own: the service that answers may be
/// slow or gone, and neither may delay a cue.
#[derive(Debug, Default)]
pub struct ScreenOn {
    /// What was asked last. Only a change is passed on, so that a service that
    /// is not there is not looked for again and again.
    on: bool,
    keeper: Option<Sender<bool>>,
}

impl ScreenOn {
    /// Nothing is asked of the system before the first `keep(true)`.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Awake for ScreenOn {
    fn keep(&mut self, on: bool) {
        if on == self.on {
            return;
        }
        self.on = on;
        if self.keeper.is_none() {
            self.keeper = keeper::start();
        }
        if let Some(keeper) = &self.keeper
            && keeper.send(on).is_err()
        {
            self.keeper = None;
        }
    }
}

#[cfg(all(
    feature = "keep-awake",
    not(any(target_os = "android", target_os = "ios"))
))]
mod keeper {
    use keepawake::{Builder, KeepAwake};
    use std::sync::mpsc::{Sender, channel};

    /// The thread that holds the request, until its sender is dropped.
    pub fn start() -> Option<Sender<bool>> {
        let (sender, wishes) = channel();
        std::thread::Builder::new()
            .name("keep-awake".to_owned())
            .spawn(move || {
                let mut held: Option<KeepAwake> = None;
                for on in wishes {
                    match (on, held.is_some()) {
                        (true, false) => held = ask(),
                        (false, true) => held = None,
                        _ => {}
                    }
                }
            })
            .map_err(|error| tracing::debug!(%error, "no thread for keep-awake"))
            .ok()
            .map(|_thread| sender)
    }

    fn ask() -> Option<KeepAwake> {
        // A desktop knows the screen; a plain console only knows idling.
        request(true).or_else(|| request(false))
    }

    fn request(screen: bool) -> Option<KeepAwake> {
        Builder::default()
            .display(screen)
            .idle(!screen)
            .sleep(false)
            .reason("A session is running")
            .app_name("Limber")
            .app_reverse_domain(crate::data_dir::FOLDER)
            .create()
            .map_err(|error| tracing::debug!(%error, screen, "keep-awake"))
            .ok()
    }
}

/// Phones leave the screen to the page.
#[cfg(not(all(
    feature = "keep-awake",
    not(any(target_os = "android", target_os = "ios"))
)))]
mod keeper {
    use std::sync::mpsc::Sender;

    pub fn start() -> Option<Sender<bool>> {
        None
    }
}
