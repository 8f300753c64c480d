//! A phone's vibration, a pattern a cue.

use crate::stage::Vibrate;
use std::sync::Arc;
use std::time::Duration;
use tauri::AppHandle;
use tauri_plugin_haptics::HapticsExt;

/// What plays a pattern on the phone of `app`: milliseconds on, off, on, ... It
/// returns at once; the phone's own service turns the motor off.
pub fn of(app: AppHandle) -> Vibrate {
    Arc::new(move |pattern| {
        let app = app.clone();
        let play = move || {
            for (index, ms) in pattern.iter().enumerate() {
                if index % 2 == 0
                    && let Err(error) = app.haptics().vibrate(*ms)
                {
                    tracing::info!(%error, "no vibration");
                    return;
                }
                std::thread::sleep(Duration::from_millis(u64::from(*ms)));
            }
        };
        let named = std::thread::Builder::new().name("haptics".to_owned());
        if let Err(error) = named.spawn(play) {
            tracing::info!(%error, "no thread for vibration");
        }
    })
}
