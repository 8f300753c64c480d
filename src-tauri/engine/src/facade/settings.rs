//! What a person chose about sessions, read and changed.

use super::undo::Op;
use super::{Limber, SETTINGS_KEY};
use crate::error::{EngineError, ErrorKind, not_kept};
use crate::wire::change::{Changed, View};
use crate::wire::settings::Settings;
use limber_core::{FirstSide, SessionSettings};
use limber_text::{Message, say};

/// Least and most of "more time between", percent.
pub const BETWEEN_PERCENT: std::ops::RangeInclusive<u32> = 50..=300;

impl Limber {
    /// What the person chose about sessions. A stored value that makes no sense
    /// counts as unset.
    pub fn session_settings(&self) -> Result<Settings, EngineError> {
        Ok(Settings::from(self.settings()?))
    }

    /// Chooses `settings` from the next session on; undoable.
    pub fn set_session_settings(&self, settings: &Settings) -> Result<Changed, EngineError> {
        let new = SessionSettings::try_from(settings)?;
        let before = self.settings()?;
        let op = |settings: SessionSettings| -> Result<Vec<Op>, EngineError> {
            let json = serde_json::to_string(&settings).map_err(|error| not_kept(&error))?;
            Ok(vec![Op::Setting {
                key: SETTINGS_KEY.to_owned(),
                json,
            }])
        };
        self.change(
            say!("change-session-settings"),
            vec![View::Settings, View::Today],
            op(new)?,
            op(before)?,
        )
    }
}

impl From<SessionSettings> for Settings {
    fn from(settings: SessionSettings) -> Self {
        Self {
            between_percent: settings.between_percent,
            wait_for_me: settings.wait_for_me,
            wait_for_done: settings.wait_for_done,
            first_side: match settings.first_side {
                FirstSide::Left => "left",
                FirstSide::Right => "right",
                FirstSide::Alternate => "alternate",
            }
            .to_owned(),
            pause_on_call: settings.pause_on_call,
        }
    }
}

impl TryFrom<&Settings> for SessionSettings {
    type Error = EngineError;

    fn try_from(settings: &Settings) -> Result<Self, EngineError> {
        let wrong =
            |what: Message, hint: Message| EngineError::new(ErrorKind::Usage, what).hint(hint);
        if !BETWEEN_PERCENT.contains(&settings.between_percent) {
            return Err(wrong(
                say!("wrong-between", percent = settings.between_percent),
                say!("hint-between"),
            ));
        }
        let first_side = match settings.first_side.as_str() {
            "left" => FirstSide::Left,
            "right" => FirstSide::Right,
            "alternate" => FirstSide::Alternate,
            other => {
                return Err(wrong(
                    say!("wrong-no-first-side", word = other),
                    say!("hint-first-sides"),
                ));
            }
        };
        Ok(Self {
            between_percent: settings.between_percent,
            wait_for_me: settings.wait_for_me,
            wait_for_done: settings.wait_for_done,
            first_side,
            pause_on_call: settings.pause_on_call,
            explain_percent: None,
        })
    }
}
