//! From the start of the process until Today is drawn, beside a window with one
//! word in it, in turn. Drawn means that the middle of the window has as much of
//! the colour of Start as a button.

use limber_e2e::programs::program;
use limber_e2e::screen::Display;
use limber_e2e::{Result, until_every};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The accent of `ui/style/tokens.css`, light, as red, green and blue.
const START: [u8; 3] = [0x0b, 0x5f, 0x57];
/// With fifteen the ratio of the same two programs came to 1.18 to 1.27.
const TIMES: usize = 45;
/// So many pixels of it, one above the other, make a button: words have fewer.
const BUTTON: usize = 24;
/// Between two looks at the window.
const REST: Duration = Duration::from_millis(3);

/// Lower quartiles. On an X server without a window manager about a third of all
/// starts, of either program, stand still for half a second in the webview, so that
/// medians would tell which of the two had more of them.
pub struct Startup {
    pub limber: Duration,
    pub empty: Duration,
    pub times: usize,
}

struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Opens each window so many times, after once each to warm the disk.
pub fn measure(home: &Path) -> Result<Startup> {
    let display = Display::open()?;
    let data = home.join("startup");
    let limber = || {
        let mut command = Command::new(program("limber-app")?);
        command.arg("--data-dir").arg(&data);
        drawn(&display, command)
    };
    let empty = || {
        let mut command = Command::new(program("examples/empty-window")?);
        // As Limber does for itself.
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        drawn(&display, command)
    };
    limber()?;
    empty()?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..TIMES {
        ours.push(limber()?);
        theirs.push(empty()?);
    }
    Ok(Startup {
        limber: lower_quartile(ours),
        empty: lower_quartile(theirs),
        times: TIMES,
    })
}

fn drawn(display: &Display, mut command: Command) -> Result<Duration> {
    let began = Instant::now();
    let child = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let child = Ended(child);
    let window = display.window_soon(child.0.id(), REST)?;
    until_every(REST, "Start to be drawn", || {
        let drawn = display.down_the_middle(window, START)? >= BUTTON;
        Ok(drawn.then(|| began.elapsed()))
    })
}

fn lower_quartile(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 4).copied().unwrap_or_default()
}
