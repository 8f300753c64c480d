//! What the body does, and everything known about it.

use crate::dose::{Dose, DoseKind};
use crate::ids::ExerciseId;
use crate::timing::Position;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How an exercise treats the two sides of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Laterality {
    /// Both sides at once.
    Bilateral,
    /// One side, then the other; each is timed, cued and logged by itself.
    EachSide,
    /// Left and right in turn within one step.
    Alternating,
}

/// What an exercise is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Moving preparation.
    DynamicWarmUp,
    /// A stretch that is held.
    StaticStretch,
    /// Moving through a range.
    Mobility,
    /// Strength in everyday patterns.
    FunctionalStrength,
    /// Jumps and hops.
    Plyometric,
    /// Breathing and rest.
    Breathing,
    /// A cold pack.
    Ice,
}

/// How demanding an exercise is, from easy to hard.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// For everyone.
    #[default]
    Beginner,
    /// Some practice needed.
    Intermediate,
    /// For the practised.
    Advanced,
}

/// The usual dose of an exercise and the bounds an editor accepts without a
/// word. Amounts are seconds for holds and timed work, repetitions for reps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UsualDose {
    /// The unit of the amounts below.
    pub kind: DoseKind,
    /// The usual target: seconds, or repetitions (per side).
    pub usual: u32,
    /// Least amount that is not remarked on. Says nothing about a minimum.
    pub editor_min: u32,
    /// Largest amount that is not remarked on; for holds also the usual maximum
    /// that Stay speaks of.
    pub editor_max: u32,
    /// Usual number of sets, at least 1.
    pub sets: u32,
    /// Milliseconds a repetition; `None` unless `kind` is reps.
    pub rep_ms: Option<u32>,
    /// Hard floor of a hold in seconds: neither target nor minimum goes below
    /// it. Pigeon pose: 30 s.
    pub floor_s: Option<u32>,
    /// Short source of the dose, such as `ACSM 2021`.
    pub source: String,
    /// A remark on the dose.
    pub note: Option<String>,
}

/// Rules of a cold pack; the fields sit on the exercise, so they hold wherever
/// it appears.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Protocol {
    /// Never longer than this, whatever is asked.
    pub max_minutes: u32,
    /// Whether Stay and +10 may go past the maximum.
    pub extension_past_max: bool,
    /// When to look at the skin, minutes from the start.
    pub skin_check_at_minutes: Option<u32>,
    /// What to say then.
    pub skin_check_cue: Option<String>,
    /// Minutes until the next pack is offered.
    pub next_offered_after_minutes: Option<u32>,
    /// What that gap counts from.
    pub gap_counts_from: Option<String>,
    /// Most packs in a day.
    pub sessions_per_day_max: Option<u32>,
    /// When that many are right.
    pub sessions_per_day_note: Option<String>,
    /// Whether it counts towards the week goal.
    pub counts_to_goal: bool,
    /// Whether it counts towards the streak.
    pub counts_to_streak: bool,
    /// What lies between pack and skin.
    pub barrier: Option<String>,
    /// Where it goes.
    pub placement: Option<String>,
    /// Short source.
    pub source: String,
}

/// A code of Garmin's FIT profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FitCode {
    /// `exercise_category`.
    pub category: u32,
    /// `exercise_name` within the category.
    pub name: u32,
    /// How well it fits: `exact` or `near`.
    #[serde(rename = "match")]
    pub matching: String,
}

/// Codes of other systems. Nothing reads them yet; exports will.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Interop {
    /// Garmin FIT.
    pub fit: Option<FitCode>,
    /// Android Health Connect segment type.
    pub health_connect_segment: Option<u32>,
    /// Metabolic equivalent (2024 Adult Compendium of Physical Activities).
    pub met: Option<f64>,
    /// Its code in that compendium.
    pub compendium_code: Option<String>,
    /// Its id in the free exercise database, for cross-reference only.
    pub free_exercise_db_id: Option<String>,
}

/// An exercise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exercise {
    /// Stable id.
    pub id: ExerciseId,
    /// Name as shown.
    pub name: String,
    /// Other names people use.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What it is for.
    pub category: Category,
    /// Body areas, such as `hips`.
    #[serde(default)]
    pub regions: Vec<String>,
    /// How it treats the two sides.
    pub laterality: Laterality,
    /// Each-side only: what LEFT means, with `{side}` and `{other}`.
    pub side_cue: Option<String>,
    /// Each-side only: seconds to change sides.
    pub switch_s: Option<u32>,
    /// Usual dose and bounds.
    pub dose: UsualDose,
    /// Muscles it loads or lengthens most.
    #[serde(default)]
    pub muscles: Vec<String>,
    /// Movement pattern, such as `hinge`.
    pub pattern: String,
    /// Planes of motion.
    #[serde(default)]
    pub planes: Vec<String>,
    /// What is needed; `(optional)` marks what is not.
    #[serde(default)]
    pub equipment: Vec<String>,
    /// How demanding it is.
    pub level: Level,
    /// How the body lies, sits or stands.
    pub position: Position,
    /// How to get into it, a sentence each.
    #[serde(default)]
    pub setup: Vec<String>,
    /// Where it is felt.
    pub feel: String,
    /// What often goes wrong.
    pub mistake: String,
    /// When to stop or leave it out.
    pub stop: String,
    /// Complaints it loads; see the vocabulary in the assets.
    #[serde(default)]
    pub avoid_tags: Vec<String>,
    /// Easier neighbours, nearest first.
    #[serde(default)]
    pub easier: Vec<ExerciseId>,
    /// Harder neighbours, nearest first.
    #[serde(default)]
    pub harder: Vec<ExerciseId>,
    /// From an avoid tag or a reason to the exercise to do instead; `None`:
    /// offer to skip and nothing else.
    #[serde(default)]
    pub swap_when: BTreeMap<String, Option<ExerciseId>>,
    /// Intended intensity, where it is stated.
    pub target_intensity: Option<String>,
    /// Rules of a cold pack.
    pub protocol: Option<Protocol>,
    /// Codes of other systems.
    #[serde(default)]
    pub interop: Interop,
}

impl Exercise {
    /// Its usual dose as an entry would carry it.
    pub fn usual_dose(&self) -> Dose {
        let amount = self.dose.usual;
        match self.dose.kind {
            DoseKind::Hold => Dose::Hold {
                min_s: None,
                target_s: amount,
            },
            DoseKind::Reps => Dose::Reps {
                count: amount,
                rep_ms: None,
            },
            DoseKind::Timed => Dose::Timed { target_s: amount },
            DoseKind::Open => Dose::Open,
        }
    }

    /// Whether it carries the avoid tag `tag`.
    pub fn loads(&self, tag: &str) -> bool {
        self.avoid_tags.iter().any(|own| own == tag)
    }
}
