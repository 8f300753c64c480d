//! Everything a shell can ask, in one place: [`Limber`].
//!
//! Reading creates nothing: on a data folder without a log the lists are empty.
//! The log is opened when it is first needed, so that a shell starts at once.

mod backups;
mod by_hand;
mod calendar;
mod careful;
mod correct;
mod day_zone;
mod doctor;
mod editor;
mod elsewhere;
mod exercises;
mod export;
mod field;
mod figures;
mod file;
mod find;
mod guide;
mod history;
mod import;
mod language;
mod own_exercises;
mod own_routines;
mod picture;
mod prescriptions;
mod routines;
mod said;
pub mod search;
mod sessions;
mod settings;
mod shelf;
mod sound;
mod today;
mod trends;
mod undo;
mod weeks;

pub use elsewhere::Elsewhere;
pub use export::{Export, Exported, Format, Watch, day, unwatched};
pub use find::ROUTINE_FILE_MAX;
pub use guide::{GuideOptions, Guided, OPEN_MAX_S, Rendered};
pub use import::ImportChoice;
pub use limber_sound::guide::RATES;
pub use said::date_and_time;
pub use sessions::StartOptions;
pub use trends::{WEEKS_MAX, WEEKS_USUAL};

use crate::error::{EngineError, ErrorKind};
use crate::ports::{Clock, Ids};
use crate::told;
use crate::wire::Safety;
use crate::wire::player::{SwapOffers, SwapReasonItem};
use chrono::Weekday;
use limber_core::swap::offers;
use limber_core::{DeviceId, Library, Plan, Routine, SessionSettings, Side, SwapReason};
use limber_exchange::assets::{self, AssetError};
use limber_sound::settings::SayHow;
use limber_store::{Setup, Store, StoreError};
use limber_text::{Language, Message, Named, say};
use std::cell::{RefCell, RefMut};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Key of the session settings in the store.
const SETTINGS_KEY: &str = "session";
/// Preferences of a shell stand under this, apart from what the core reads.
const PREFERENCE_PREFIX: &str = "preference.";
/// What stands under it, `true`, are avoid tags the person is careful with.
const CAREFUL_PREFIX: &str = "careful.";
/// What stands under it, `true`, are exercises that are never suggested.
const NEVER_PREFIX: &str = "never-suggest.";
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
    /// What is shipped. [`Limber::library`] is that and the person's own.
    shipped: Arc<Library>,
    /// Where weeks begin unless the person says.
    weeks_from: Weekday,
    /// What is read by who chose no language.
    language_from: Language,
    /// The language and region of the system's dates.
    dates_from: String,
    store: RefCell<Option<Store>>,
    /// What can be undone.
    history: RefCell<undo::History>,
    /// The library as it was read last.
    shelf: RefCell<Option<Arc<shelf::Shelf>>>,
    /// The routine that is being edited.
    draft: RefCell<Option<editor::Draft>>,
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
                say!("wrong-shipped-damaged", why = error.to_string()),
            )
            .hint(say!("hint-install-again"))
        };
        Ok(Self {
            dir: dir.to_owned(),
            program,
            env,
            shipped: Arc::new(assets::library().map_err(damaged)?),
            weeks_from: Weekday::Mon,
            language_from: Language::English,
            dates_from: String::new(),
            store: RefCell::new(None),
            history: RefCell::default(),
            shelf: RefCell::default(),
            draft: RefCell::default(),
        })
    }

    /// The use cases over the same log, which is opened once more when it is
    /// needed: for long work beside everything else. Steps that can be undone
    /// are not shared.
    pub fn beside(&self) -> Self {
        Self {
            dir: self.dir.clone(),
            program: self.program,
            env: self.env.clone(),
            shipped: Arc::clone(&self.shipped),
            weeks_from: self.weeks_from,
            language_from: self.language_from,
            dates_from: self.dates_from.clone(),
            store: RefCell::new(None),
            history: RefCell::default(),
            shelf: RefCell::default(),
            draft: RefCell::default(),
        }
    }

    /// The reasons for a swap, in the order they are offered.
    pub fn swap_reasons(&self) -> Vec<SwapReasonItem> {
        let language = self.locale().language;
        let item = |reason: SwapReason| SwapReasonItem {
            reason: reason.word().to_owned(),
            label: language.name(Named::Reason, reason.word()),
        };
        SwapReason::ALL.map(item).to_vec()
    }

    /// The moves to offer instead of `exercise` for `reason` (a word of
    /// [`SwapReason`]), best first; none: skip, or finish here.
    pub fn swap_offers(&self, exercise: &str, reason: &str) -> Result<SwapOffers, EngineError> {
        let chosen = swap_reason(reason)?;
        let shelf = self.shelf()?;
        let exercise = shelf.exercise(exercise)?;
        let language = self.locale().language;
        Ok(SwapOffers {
            reason: chosen.word().to_owned(),
            moves: offers(&shelf.library, exercise, chosen, &shelf.library.careful)
                .into_iter()
                .map(|exercise| shelf.item(exercise, language))
                .collect(),
        })
    }

    /// When to stop, and what Limber is not.
    pub fn safety(&self) -> Safety {
        let language = self.reads();
        let words = |message: Message| message.words(language);
        Safety {
            stop_card: words(say!("safety-stop-card")),
            stop_list: [
                say!("safety-stop-chest"),
                say!("safety-stop-faint"),
                say!("safety-stop-breath"),
                say!("safety-stop-sharp"),
                say!("safety-stop-numb"),
                say!("safety-stop-joint"),
            ]
            .map(words)
            .to_vec(),
            disclaimer: words(say!("safety-disclaimer")),
        }
    }

    /// What a shell keeps under `key`, such as `theme`.
    pub fn preference(&self, key: &str) -> Result<Option<String>, EngineError> {
        let key = preference_key(key)?;
        let stored = self.reading(None, |store| store.setting(&key))?;
        // A value that is no text was not written here; it counts as unset.
        Ok(stored.and_then(|json| serde_json::from_str(&json).ok()))
    }

    /// Everything a shell keeps, by key.
    pub fn preferences(&self) -> Result<BTreeMap<String, String>, EngineError> {
        let stored = self.reading(Vec::new(), |store| store.settings_under(PREFERENCE_PREFIX))?;
        let readable = stored.into_iter().filter_map(|(key, json)| {
            let key = key.strip_prefix(PREFERENCE_PREFIX)?.to_owned();
            Some((key, serde_json::from_str(&json).ok()?))
        });
        Ok(readable.collect())
    }

    /// Keeps `value` under `key`. Keys have at most 64 bytes, values 4,096.
    pub fn set_preference(&self, key: &str, value: &str) -> Result<(), EngineError> {
        let key = preference_key(key)?;
        if value.len() > PREFERENCE_VALUE_MAX {
            return Err(EngineError::new(
                ErrorKind::Usage,
                say!("wrong-preference-long"),
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
        let sound = self.sound()?;
        let settings = SessionSettings {
            explain_percent: (sound.says() == SayHow::Full).then_some(sound.rate),
            ..self.settings()?
        };
        self.compile_with(routine, settings, last)
    }

    pub(crate) fn compile_with(
        &self,
        routine: &Routine,
        settings: SessionSettings,
        last_first_side: Option<Side>,
    ) -> Result<Plan, EngineError> {
        let library = self.library()?;
        limber_core::timeline::compile(routine, &library, settings, last_first_side).map_err(
            |error| {
                EngineError::new(
                    ErrorKind::Malformed,
                    say!(
                        "wrong-cant-run",
                        name = &routine.name,
                        why = told::compile(&error)
                    ),
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
            slot.as_mut()
                .into_iter()
                .for_each(|store| self.settle_days(store));
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
            self.settle_days(slot.insert(self.new_store()?));
        }
        RefMut::filter_map(slot, Option::as_mut)
            .map_err(|_none| EngineError::new(ErrorKind::Store, say!("wrong-log-not-opened")))
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
            EngineError::new(ErrorKind::Usage, say!("wrong-no-reason", word = word))
                .hint(say!("hint-reasons", words = known.join(", ")))
        })
}

fn preference_key(key: &str) -> Result<String, EngineError> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if key.is_empty() || key.len() > PREFERENCE_KEY_MAX || !key.chars().all(plain) {
        return Err(EngineError::new(
            ErrorKind::Usage,
            say!("wrong-preference-name"),
        ));
    }
    Ok(format!("{PREFERENCE_PREFIX}{key}"))
}
