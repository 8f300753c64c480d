//! Asked to end from outside: close, so that the session can be resumed.

use super::Closer;
use std::io;

/// SIGINT, SIGTERM and SIGHUP close the session that `closer` leads to.
#[cfg(unix)]
pub fn watch(closer: Closer) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            for _signal in signals.forever() {
                closer.close();
            }
        })
        .map(|_thread| ())
}

/// Ctrl-C and the end of the console close the session that `closer` leads to.
#[cfg(not(unix))]
pub fn watch(closer: Closer) -> io::Result<()> {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::flag;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    // Here a handler can set a flag and nothing more.
    let asked = Arc::new(AtomicBool::new(false));
    flag::register(SIGINT, Arc::clone(&asked))?;
    flag::register(SIGTERM, Arc::clone(&asked))?;
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            loop {
                std::thread::sleep(Duration::from_millis(200));
                if asked.swap(false, Ordering::SeqCst) {
                    closer.close();
                }
            }
        })
        .map(|_thread| ())
}
