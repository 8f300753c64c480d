//! Week plans, safety texts and the words for tags and reasons.

use super::AssetError;
use super::library::embedded;
use limber_core::{ExerciseId, RoutineId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Plain English for the words in exercise files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Each avoid tag, such as `knee-pain`, with its label.
    pub avoid_tags: BTreeMap<String, String>,
    /// Each reason that `swap_when` may name beside the tags, with its label.
    pub swap_reasons: BTreeMap<String, String>,
}

/// What each day of a week holds; an empty day is rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekDays {
    /// Monday.
    pub mon: Vec<RoutineId>,
    /// Tuesday.
    pub tue: Vec<RoutineId>,
    /// Wednesday.
    pub wed: Vec<RoutineId>,
    /// Thursday.
    pub thu: Vec<RoutineId>,
    /// Friday.
    pub fri: Vec<RoutineId>,
    /// Saturday.
    pub sat: Vec<RoutineId>,
    /// Sunday.
    pub sun: Vec<RoutineId>,
}

impl WeekDays {
    /// The days in order, Monday first, each with the word used in files.
    pub fn in_order(&self) -> [(&'static str, &[RoutineId]); 7] {
        [
            ("mon", &self.mon),
            ("tue", &self.tue),
            ("wed", &self.wed),
            ("thu", &self.thu),
            ("fri", &self.fri),
            ("sat", &self.sat),
            ("sun", &self.sun),
        ]
    }
}

/// How many days of each kind a week has; together 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayCounts {
    /// Strength.
    pub strength: u32,
    /// Mobility.
    pub mobility: u32,
    /// Short breaks at a desk.
    #[serde(rename = "break")]
    pub breaks: u32,
    /// Optional days.
    pub optional: u32,
    /// Rest.
    pub rest: u32,
}

/// A plan for every week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekPlan {
    /// Stable id.
    pub id: String,
    /// Name as shown.
    pub name: String,
    /// A remark.
    pub note: Option<String>,
    /// Days that may be left out, such as `sat`.
    #[serde(default)]
    pub optional_days: Vec<String>,
    /// What each day holds.
    pub days: WeekDays,
    /// How many days of each kind.
    pub day_counts: DayCounts,
    /// Moves of its routines that this plan replaces.
    #[serde(default)]
    pub swaps: BTreeMap<ExerciseId, ExerciseId>,
}

/// How pressing a yes to a safety question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SafetyTier {
    /// Help now.
    Emergency,
    /// A health professional today.
    Urgent,
    /// A health professional soon.
    Soon,
    /// Gentle options only until a clinician was asked.
    Caution,
}

/// A safety question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafetyQuestion {
    /// Stable id.
    pub id: String,
    /// How pressing a yes is.
    pub tier: SafetyTier,
    /// Body areas it is about.
    pub area: Vec<String>,
    /// The question, answered by yes or no.
    pub question: String,
    /// What lies behind it; for reviewers, never shown to the person.
    pub why: String,
    /// What to do after a yes.
    pub action: String,
    /// Short source.
    pub source: String,
}

/// Words around the questions and the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafetyCopy {
    /// Before the questions.
    pub intro: String,
    /// The choice for no to all of them.
    pub none: String,
    /// Title over an emergency.
    pub emergency_title: String,
    /// Title over something urgent.
    pub urgent_title: String,
    /// Title over something to have checked soon.
    pub soon_title: String,
    /// What a yes means and what not.
    pub reassure: String,
    /// When to stop a session, one sentence.
    pub stop_card: String,
    /// What this program is not.
    pub disclaimer: String,
}

/// All safety texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Safety {
    /// How and when to ask.
    pub principles: Vec<String>,
    /// What ends a session at once.
    pub stop_during_exercise: Vec<String>,
    /// Words around the questions and the session.
    pub copy: SafetyCopy,
    /// The questions, most pressing first within an area.
    #[serde(rename = "question")]
    pub questions: Vec<SafetyQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeekPlans {
    plan: Vec<WeekPlan>,
}

/// The shipped week plans, in the order they are offered.
pub fn week_plans() -> Result<Vec<WeekPlan>, AssetError> {
    embedded::<WeekPlans>("week-plans.toml").map(|plans| plans.plan)
}

/// The shipped safety texts.
pub fn safety() -> Result<Safety, AssetError> {
    embedded("safety.toml")
}

/// The shipped words for tags and reasons.
pub fn vocabulary() -> Result<Vocabulary, AssetError> {
    embedded("vocabulary.toml")
}
