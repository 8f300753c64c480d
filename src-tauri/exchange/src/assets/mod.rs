//! The shipped exercises, blocks, routines, week plans and safety texts.
//!
//! They are files under `assets/`, embedded when the program is built: a phone
//! has no paths. A new file there is picked up by the next build.

mod library;
mod texts;

pub use library::{AssetError, library, library_from};
pub use texts::{
    DayCounts, Safety, SafetyCopy, SafetyQuestion, SafetyTier, Vocabulary, WeekDays, WeekPlan,
    safety, vocabulary, week_plans,
};

/// Every embedded file: its path under `assets/` with `/`, and its text; sorted
/// by path.
pub const FILES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Text of the embedded file `path`.
fn file(path: &str) -> Result<&'static str, AssetError> {
    FILES
        .iter()
        .find(|(name, _)| *name == path)
        .map(|(_, text)| *text)
        .ok_or_else(|| AssetError::Missing(path.to_owned()))
}
