//! The corner window: small, above all others, in the corner of the screen it
//! was on. A phone has none.

use tauri::{LogicalSize, PhysicalPosition, PhysicalSize, WebviewWindow};

/// What a running hold needs: digits, side, Pause. Logical pixels.
const SMALL: LogicalSize<f64> = LogicalSize::new(280.0, 188.0);
/// The least the window has otherwise, as in `tauri.conf.json`.
const LEAST: LogicalSize<f64> = LogicalSize::new(360.0, 560.0);
/// Between the window and the edges of the screen, physical pixels.
const GAP: i32 = 24;

/// Where the window was before it went into the corner.
#[derive(Clone, Copy, Debug)]
pub struct Before {
    size: PhysicalSize<u32>,
    at: PhysicalPosition<i32>,
}

/// Makes `window` small, puts it into the corner and keeps it above others.
pub fn into_corner(window: &WebviewWindow) -> tauri::Result<Before> {
    let before = Before {
        size: window.inner_size()?,
        at: window.outer_position()?,
    };
    window.set_fullscreen(false)?;
    window.unmaximize()?;
    window.set_min_size(Some(SMALL))?;
    window.set_size(SMALL)?;
    window.set_always_on_top(true)?;
    if let Some(screen) = window.current_monitor()? {
        let small: PhysicalSize<i32> = SMALL.to_physical(screen.scale_factor());
        let (from, size) = (screen.position(), screen.size().cast::<i32>());
        let right = from.x.saturating_add(size.width - small.width - GAP);
        // Above a bar that may lie at the lower edge.
        let below = from.y.saturating_add(size.height - small.height - 3 * GAP);
        window.set_position(PhysicalPosition::new(right, below))?;
    }
    Ok(before)
}

/// Puts `window` back to where it was.
pub fn out_of_corner(window: &WebviewWindow, before: Before) -> tauri::Result<()> {
    window.set_always_on_top(false)?;
    window.set_size(before.size)?;
    window.set_min_size(Some(LEAST))?;
    window.set_position(before.at)
}
