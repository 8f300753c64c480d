//! How a person writes dates, times and numbers: by their language, and by what
//! of it is written otherwise where they are.

use crate::language::Language;

/// Regions that write English dates with the month first (Unicode CLDR 48).
const MONTH_FIRST: &str = "AS CA GU MH MP PH PR UM US VI";
/// Regions where English clocks count to twelve.
const ENGLISH_TWELVE: &str = "AG AS AU BB BM BN BS CA CY DM FJ FM GD GH GM GU GY HK IN JM KI KN \
    KY LC LR LS MH MO MP MW MY NA NZ PG PH PK PR PW SB SG SL SS SZ TC TO TT TV UM US VC VG VI VU \
    WS ZM";
/// Regions where Spanish ones do not; no region counts as Spain.
const SPANISH_TWENTY_FOUR: &str = "EA ES GQ IC";

/// The region that a locale names, such as `AT` of `de_AT.UTF-8`.
pub fn region(system: &str) -> Option<&str> {
    let plain = system.split(['.', '@']).next()?;
    plain.split(['_', '-']).skip(1).find(|part| part.len() == 2)
}

/// The language of a person and how it writes dates where they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// Whether the month stands before the day.
    pub(crate) month_first: bool,
    /// How clocks count to twelve; none: they count to 24.
    pub(crate) twelve: Option<Twelve>,
}

/// The words for the halves of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Twelve {
    /// `AM`, `PM`.
    Capitals,
    /// `am`, `pm`.
    Small,
    /// `a. m.`, `p. m.`.
    Spanish,
}

impl Locale {
    /// `language` as it is written in the region that `system` names, such as
    /// `en_US.UTF-8`, if that is of the same language; else as most write it.
    pub fn new(language: Language, system: &str) -> Self {
        let region = region(system).filter(|_| Language::from_tag(system) == Some(language));
        let among =
            |list: &str| region.is_some_and(|own| list.split_whitespace().any(|one| one == own));
        let month_first = language == Language::English && among(MONTH_FIRST);
        let twelve = match language {
            Language::English if among(ENGLISH_TWELVE) => Some(if month_first {
                Twelve::Capitals
            } else {
                Twelve::Small
            }),
            Language::Spanish if region.is_some() && !among(SPANISH_TWENTY_FOUR) => {
                Some(Twelve::Spanish)
            }
            _ => None,
        };
        Self {
            language,
            month_first,
            twelve,
        }
    }
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        Self::new(language, "")
    }
}
