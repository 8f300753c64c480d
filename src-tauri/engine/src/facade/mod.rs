//! Everything a shell can ask, in one place: [`Limber`].
//!
//! Reading creates nothing: on a data folder without a log the lists are empty.
//! The log is opened when it is first needed, so that a shell starts at once.

mod backups;
mod doctor;
mod elsewhere;
mod export;
mod figures;
mod find;
mod history;
mod routines;
mod search;
mod sessions;
mod settings;
mod today;
mod undo;

pub use elsewhere::Elsewhere;
pub use export::{Format, day};
pub use find::ROUTINE_FILE_MAX;
pub use sessions::StartOptions;

use crate::error::{EngineError, ErrorKind};
use crate::ports::{Clock, Ids};
use crate::wire::library::{ExerciseItem, ExerciseList};
use crate::wire::player::{SwapOffers, SwapReasonItem};
use crate::wire::{Safety, VERSION};
use limber_core::swap::offers;
use limber_core::{
    DeviceId, ExerciseId, Library, Plan, Routine, SessionSettings, Side, SwapReason,
};
use limber_exchange::assets::{self, AssetError};
use limber_store::{Setup, Store, StoreError};
use std::cell::{RefCell, RefMut};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Key of the session settings in the store.
const SETTINGS_KEY: &str = "session";
/// Preferences of a shell stand under this, apart from what the core reads.
const PREFERENCE_PREFIX: &str = "preference.";
/// Longest key of a preference, bytes.
const PREFERENCE_KEY_MAX: usize = 64;
/// Longest value of a preference, bytes.
const PREFERENCE_VALUE_MAX: usize = 4_096;

/// What the facade needs of the machine.
#[derive(Clone)]
pub struct Env {
    /// Clocks.
    pub clock: Arc<dyn Clock + Send + Sync>,
    /// Ids.
    pub ids: Arc<dyn Ids + Send + Sync>,
    /// Where to put what the log can't take and the data folder neither, best
    /// first.
    pub spare: Vec<PathBuf>,
}

/// The use cases over one data folder. Can be sent to another thread; share it
/// behind a `Mutex`.
pub struct Limber {
    pub(crate) dir: PathBuf,
    pub(crate) program: &'static str,
    pub(crate) env: Env,
    pub(crate) library: Arc<Library>,
    safety: Safety,
    swap_reasons: Vec<SwapReasonItem>,
    store: RefCell<Option<Store>>,
    /// What can be undone.
    history: RefCell<undo::History>,
}

impl Limber {
    /// The use cases over the data folder `dir`, which need not exist yet.
    /// `program` says who asks, as others would read it: `the window`, `the
    /// terminal`.
    ///
    /// Fails only where the shipped library is damaged.
    pub fn open(dir: &Path, program: &'static str, env: Env) -> Result<Self, EngineError> {
        let damaged = |error: AssetError| {
            EngineError::new(
                ErrorKind::Malformed,
                format!("The shipped library is damaged: {error}."),
            )
            .hint("Install Limber again.")
        };
        let safety = assets::safety().map_err(damaged)?;
        let labels = assets::vocabulary().map_err(damaged)?.offered;
        let swap_reasons = SwapReason::ALL
            .into_iter()
            .map(|reason| SwapReasonItem {
                reason: reason.word().to_owned(),
                label: labels
                    .get(reason.word())
                    .cloned()
                    .unwrap_or_else(|| reason.word().replace('_', " ")),
            })
            .collect();
        Ok(Self {
            dir: dir.to_owned(),
            program,
            env,
            library: Arc::new(assets::library().map_err(damaged)?),
            safety: Safety {
                stop_card: safety.copy.stop_card,
                stop_list: safety.stop_during_exercise,
                disclaimer: safety.copy.disclaimer,
            },
            swap_reasons,
            store: RefCell::new(None),
            history: RefCell::default(),
        })
    }

    /// Exercises that match `query`, best first; all by name where it is empty.
    pub fn exercises(&self, query: &str) -> ExerciseList {
        ExerciseList {
            v: VERSION,
            exercises: search::search(&self.library, query)
                .into_iter()
                .map(ExerciseItem::from)
                .collect(),
        }
    }

    /// The reasons for a swap, in the order they are offered.
    pub fn swap_reasons(&self) -> Vec<SwapReasonItem> {
        self.swap_reasons.clone()
    }

    /// The moves to offer instead of `exercise` for `reason` (a word of
    /// [`SwapReason`]), best first; none: skip, or finish here.
    pub fn swap_offers(&self, exercise: &str, reason: &str) -> Result<SwapOffers, EngineError> {
        let chosen = swap_reason(reason)?;
        let exercise = self
            .library
            .exercise(&ExerciseId::from(exercise))
            .ok_or_else(|| {
                EngineError::new(
                    ErrorKind::NotFound,
                    format!("There is no exercise called {exercise}."),
                )
            })?;
        Ok(SwapOffers {
            reason: chosen.word().to_owned(),
            moves: offers(&self.library, exercise, chosen, &[])
                .into_iter()
                .map(ExerciseItem::from)
                .collect(),
        })
    }

    /// When to stop, and what Limber is not.
    pub fn safety(&self) -> Safety {
        self.safety.clone()
    }

    /// What a shell keeps under `key`, such as `theme`.
    pub fn preference(&self, key: &str) -> Result<Option<String>, EngineError> {
        let key = preference_key(key)?;
        let stored = self.reading(None, |store| store.setting(&key))?;
        // A value that is no text was not written here; it counts as unset.
        Ok(stored.and_then(|json| serde_json::from_str(&json).ok()))
    }

    /// Keeps `value` under `key`. Keys have at most 64 bytes, values 4,096.
    pub fn set_preference(&self, key: &str, value: &str) -> Result<(), EngineError> {
        let key = preference_key(key)?;
        if value.len() > PREFERENCE_VALUE_MAX {
            return Err(EngineError::new(
                ErrorKind::Usage,
                "A preference has at most 4,096 bytes.",
            ));
        }
        let json = serde_json::Value::from(value).to_string();
        self.store_to_write()?.set_setting(&key, &json)?;
        Ok(())
    }

    /// What the person chose about sessions.
    pub(crate) fn settings(&self) -> Result<SessionSettings, EngineError> {
        let stored = self.reading(None, |store| store.setting(SETTINGS_KEY))?;
        Ok(stored
            .and_then(|json| serde_json::from_str::<SessionSettings>(&json).ok())
            .filter(|stored| settings::BETWEEN_PERCENT.contains(&stored.between_percent))
            .unwrap_or_default())
    }

    /// `routine` compiled as it would run next.
    pub(crate) fn compile(&self, routine: &Routine) -> Result<Plan, EngineError> {
        let last: Option<Side> = self.reading(None, |store| store.last_first_side(&routine.id))?;
        self.compile_with(routine, self.settings()?, last)
    }

    pub(crate) fn compile_with(
        &self,
        routine: &Routine,
        settings: SessionSettings,
        last_first_side: Option<Side>,
    ) -> Result<Plan, EngineError> {
        limber_core::timeline::compile(routine, &self.library, settings, last_first_side).map_err(
            |error| {
                EngineError::new(
                    ErrorKind::Malformed,
                    format!("{} can't be run: {error}.", routine.name),
                )
            },
        )
    }

    /// Reads the log; `empty` where there is none yet.
    pub(crate) fn reading<T>(
        &self,
        empty: T,
        read: impl FnOnce(&Store) -> Result<T, StoreError>,
    ) -> Result<T, EngineError> {
        let mut slot = self.store.borrow_mut();
        if slot.is_none() {
            *slot = Store::open_existing(&self.dir, &self.setup())?;
        }
        match slot.as_ref() {
            Some(store) => Ok(read(store)?),
            None => Ok(empty),
        }
    }

    /// The log to write to; it is made where there is none yet.
    pub(crate) fn store_to_write(&self) -> Result<RefMut<'_, Store>, EngineError> {
        let mut slot = self.store.borrow_mut();
        if slot.is_none() {
            *slot = Some(self.new_store()?);
        }
        RefMut::filter_map(slot, Option::as_mut)
            .map_err(|_none| EngineError::new(ErrorKind::Store, "The log could not be opened."))
    }

    /// The log opened once more, for a run that lives on its own thread.
    pub(crate) fn new_store(&self) -> Result<Store, EngineError> {
        Ok(Store::open(&self.dir, &self.setup())?)
    }

    fn setup(&self) -> Setup {
        Setup {
            new_device: DeviceId(self.env.ids.uuid()),
            now: self.env.clock.now().wall,
        }
    }
}

/// The reason that `word` names.
pub(crate) fn swap_reason(word: &str) -> Result<SwapReason, EngineError> {
    SwapReason::ALL
        .into_iter()
        .find(|reason| reason.word() == word)
        .ok_or_else(|| {
            let known: Vec<&str> = SwapReason::ALL.iter().map(|reason| reason.word()).collect();
            EngineError::new(ErrorKind::Usage, format!("{word} is no reason for a swap."))
                .hint(format!("The reasons are {}.", known.join(", ")))
        })
}

fn preference_key(key: &str) -> Result<String, EngineError> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if key.is_empty() || key.len() > PREFERENCE_KEY_MAX || !key.chars().all(plain) {
        return Err(EngineError::new(
            ErrorKind::Usage,
            "The name of a preference has 1 to 64 letters, digits, dots and dashes.",
        ));
    }
    Ok(format!("{PREFERENCE_PREFIX}{key}"))
}
