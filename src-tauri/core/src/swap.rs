//! Which move to do instead when something hurts, and why.

use crate::dose::Dose;
use crate::exercise::{Category, Exercise, Laterality};
use crate::ids::ExerciseId;
use crate::library::Library;
use crate::routine::{Entry, Sides};
use crate::timing::PostureGroup;
use serde::{Deserialize, Serialize};

/// Why a person swaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SwapReason {
    /// A knee hurts.
    Knee,
    /// The hip or groin pinches.
    HipOrGroin,
    /// The back hurts.
    Back,
    /// A wrist or shoulder hurts.
    WristOrShoulder,
    /// Hard to balance.
    Balance,
    /// Can't get to the floor.
    NoFloor,
    /// Too intense.
    TooIntense,
    /// The equipment is not here.
    NoEquipment,
    /// Another reason.
    Other,
}

impl SwapReason {
    /// All reasons, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::Knee,
        Self::HipOrGroin,
        Self::Back,
        Self::WristOrShoulder,
        Self::Balance,
        Self::NoFloor,
        Self::TooIntense,
        Self::NoEquipment,
        Self::Other,
    ];

    /// The word used in files and JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Knee => "knee",
            Self::HipOrGroin => "hip_or_groin",
            Self::Back => "back",
            Self::WristOrShoulder => "wrist_or_shoulder",
            Self::Balance => "balance",
            Self::NoFloor => "no_floor",
            Self::TooIntense => "too_intense",
            Self::NoEquipment => "no_equipment",
            Self::Other => "other",
        }
    }

    /// The avoid tags it stands for: no move that carries one of them is
    /// offered.
    pub fn tags(self) -> &'static [&'static str] {
        match self {
            Self::Knee => &["knee-pain"],
            Self::HipOrGroin => &["fai", "groin-strain"],
            Self::Back => &[
                "disc-flexion-sensitive",
                "extension-sensitive",
                "radiating-leg-pain",
                "sij-pain",
            ],
            Self::WristOrShoulder => &["wrist-pain", "shoulder-injury"],
            Self::Balance => &["balance"],
            Self::NoFloor | Self::TooIntense | Self::NoEquipment | Self::Other => &[],
        }
    }

    /// The reason's own word in `swap_when`, where it is no tag.
    fn reason_key(self) -> Option<&'static str> {
        match self {
            Self::NoFloor => Some("no-floor"),
            Self::TooIntense | Self::Other => Some("too-uncomfortable"),
            Self::NoEquipment => Some("no-equipment"),
            Self::Knee | Self::HipOrGroin | Self::Back | Self::WristOrShoulder | Self::Balance => {
                None
            }
        }
    }

    fn meets(self, exercise: &Exercise, library: &Library) -> bool {
        match self {
            Self::NoFloor => library.timing.group(&exercise.position) != PostureGroup::Floor,
            Self::NoEquipment => exercise
                .equipment
                .iter()
                .all(|item| item == "mat" || item.contains("(optional)")),
            // An easier neighbour is meant; a jump is never the way out.
            Self::TooIntense => exercise.category != Category::Plyometric,
            _ => true,
        }
    }
}

/// The moves to offer instead of `exercise`, best first. Empty: offer to skip
/// or to finish, nothing else. `careful` are tags the person has named for
/// good; no move that carries one of them is offered either, and none that is
/// never to be suggested.
pub fn offers<'a>(
    library: &'a Library,
    exercise: &Exercise,
    reason: SwapReason,
    careful: &[String],
) -> Vec<&'a Exercise> {
    let avoided = |candidate: &Exercise| {
        reason.tags().iter().any(|tag| candidate.loads(tag))
            || careful.iter().any(|tag| candidate.loads(tag))
            || library.never.contains(&candidate.id)
    };
    // Only tags that this move really loads say something about it; where it
    // loads none of them, the reason's neighbours are asked.
    let keys: Vec<&str> = reason
        .tags()
        .iter()
        .copied()
        .filter(|tag| exercise.loads(tag))
        .chain(reason.reason_key())
        .collect();
    let named: Vec<&Option<ExerciseId>> = keys
        .iter()
        .filter_map(|key| exercise.swap_when.get(*key))
        .collect();
    // An entry that says "skip and nothing else" overrules every neighbour.
    if named.iter().any(|target| target.is_none()) {
        return Vec::new();
    }
    let mut offers: Vec<&Exercise> = Vec::new();
    let candidates = named
        .into_iter()
        .flatten()
        .chain(&exercise.easier)
        .filter_map(|id| library.exercise(id));
    for candidate in candidates {
        let new = candidate.id != exercise.id && !offers.iter().any(|o| o.id == candidate.id);
        if new && !avoided(candidate) && reason.meets(candidate, library) {
            offers.push(candidate);
        }
    }
    offers
}

fn unwanted(library: &Library, candidate: &Exercise) -> bool {
    library.never.contains(&candidate.id) || !library.careful_with(candidate).is_empty()
}

/// The move to do instead of `exercise` for good, where it loads something the
/// person named: its own answer to that complaint, else an easier neighbour.
/// `None` where it loads nothing of the kind, or nothing fits.
pub fn spared<'a>(library: &'a Library, exercise: &Exercise) -> Option<&'a Exercise> {
    let tags = library.careful_with(exercise);
    let named: Vec<&Option<ExerciseId>> = tags
        .iter()
        .filter_map(|tag| exercise.swap_when.get(*tag))
        .collect();
    // "Skip and nothing else" overrules every neighbour.
    if tags.is_empty() || named.iter().any(|target| target.is_none()) {
        return None;
    }
    named
        .into_iter()
        .flatten()
        .chain(&exercise.easier)
        .filter_map(|id| library.exercise(id))
        .find(|candidate| candidate.id != exercise.id && !unwanted(library, candidate))
}

/// `entry` with `exercise` in the place of its own: sets and rests stay. An
/// amount of the same kind stays as far as the new exercise's bounds allow;
/// else it is its usual one.
pub fn in_place_of(entry: &Entry, exercise: &Exercise) -> Entry {
    let bounds = &exercise.dose;
    let most = bounds.editor_max.max(bounds.usual);
    let fitted = |amount: u32| {
        amount
            .clamp(bounds.editor_min.min(most), most)
            .max(bounds.floor_s.unwrap_or_default())
    };
    let dose = match (entry.dose, exercise.usual_dose()) {
        (Dose::Hold { target_s, .. }, Dose::Hold { .. }) => Dose::Hold {
            min_s: None,
            target_s: fitted(target_s),
        },
        (Dose::Reps { count, .. }, Dose::Reps { .. }) => Dose::Reps {
            count: fitted(count),
            rep_ms: None,
        },
        (Dose::Timed { target_s }, Dose::Timed { .. }) => Dose::Timed {
            target_s: fitted(target_s),
        },
        (_, usual) => usual,
    };
    let each_side = exercise.laterality == Laterality::EachSide;
    Entry {
        exercise: exercise.id.clone(),
        dose,
        sides: if each_side { entry.sides } else { Sides::Both },
        get_ready_s: None,
        switch_s: None,
        ..entry.clone()
    }
}
