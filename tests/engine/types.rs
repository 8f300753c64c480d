//! The types that cross to the window, as TypeScript. `LIMBER_UPDATE=1` writes
//! the file; without it a stale file fails.

use limber_engine::wire::care::{BackupList, BackupMade, BackupRestored, DoctorReport};
use limber_engine::wire::change::{Changed, Saved};
use limber_engine::wire::correct::{ByHandAsked, ByHandForm, ByHandPlan, CorrectionForm};
use limber_engine::wire::editor::{Draft, EditStep};
use limber_engine::wire::figure::{Figure, FigureAsked};
use limber_engine::wire::history::{History, HistoryFilter, HistoryPage, SessionDetail};
use limber_engine::wire::import::{ImportReport, Progress};
use limber_engine::wire::library::{
    ExerciseAsked, ExerciseDetail, ExerciseList, ExerciseWords, RoutineDetail, RoutineList,
};
use limber_engine::wire::player::{
    Act, FeedbackForm, Offer, PlayEvent, PlayLine, PlayerMessage, SwapOffers, SwapReasonItem,
};
use limber_engine::wire::prescription::Prescription;
use limber_engine::wire::settings::Settings;
use limber_engine::wire::sound::{SoundPage, Voice};
use limber_engine::wire::timeline::Timeline;
use limber_engine::wire::today::{Opening, Today};
use limber_engine::wire::trends::{Calendar, ExerciseTrend, Trends};
use limber_engine::wire::{Problem, Safety};
use std::collections::BTreeMap;
use std::path::PathBuf;
use ts_rs::{Config, TS, TypeVisitor};

const HEADER: &str = "\
// Generated from src-tauri/engine/src/wire by tests/engine/types.rs; do not edit.
// LIMBER_UPDATE=1 cargo test -p limber-engine writes it anew.
";

/// Declarations by name: a type, and every type it holds.
struct Declarations {
    config: Config,
    found: BTreeMap<String, String>,
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // What has no file of its own is no declaration, such as a number.
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        if self.found.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        let declaration = format!("{docs}export {}\n", T::decl(&self.config));
        self.found.insert(name, declaration);
        T::visit_dependencies(self);
    }
}

fn generated() -> String {
    let mut all = Declarations {
        // JSON has one kind of number, and 2^53 ms are 285,000 years.
        config: Config::new().with_large_int("number"),
        found: BTreeMap::new(),
    };
    all.visit::<Act>();
    all.visit::<BackupList>();
    all.visit::<ByHandAsked>();
    all.visit::<ByHandForm>();
    all.visit::<ByHandPlan>();
    all.visit::<BackupMade>();
    all.visit::<BackupRestored>();
    all.visit::<Calendar>();
    all.visit::<Changed>();
    all.visit::<CorrectionForm>();
    all.visit::<DoctorReport>();
    all.visit::<Draft>();
    all.visit::<EditStep>();
    all.visit::<ExerciseAsked>();
    all.visit::<ExerciseDetail>();
    all.visit::<ExerciseList>();
    all.visit::<ExerciseWords>();
    all.visit::<ImportReport>();
    all.visit::<Progress>();
    all.visit::<FeedbackForm>();
    all.visit::<ExerciseTrend>();
    all.visit::<Figure>();
    all.visit::<FigureAsked>();
    all.visit::<History>();
    all.visit::<HistoryFilter>();
    all.visit::<HistoryPage>();
    all.visit::<Offer>();
    // Stands flattened in its line, and is worth a name all the same.
    all.visit::<PlayEvent>();
    all.visit::<PlayLine>();
    all.visit::<PlayerMessage>();
    all.visit::<Prescription>();
    all.visit::<Problem>();
    all.visit::<RoutineDetail>();
    all.visit::<RoutineList>();
    all.visit::<Safety>();
    all.visit::<Saved>();
    all.visit::<SessionDetail>();
    all.visit::<Settings>();
    all.visit::<SoundPage>();
    all.visit::<SwapOffers>();
    all.visit::<SwapReasonItem>();
    all.visit::<Timeline>();
    all.visit::<Opening>();
    all.visit::<Today>();
    all.visit::<Trends>();
    all.visit::<Voice>();
    let mut text = String::from(HEADER);
    for declaration in all.found.values() {
        text.push('\n');
        text.push_str(declaration);
    }
    text
}

#[test]
fn the_committed_types_are_those_of_the_wire() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/types/wire.d.ts");
    let text = generated();
    if std::env::var_os("LIMBER_UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed.replace("\r\n", "\n") == text,
        "ui/types/wire.d.ts is stale: run LIMBER_UPDATE=1 cargo test -p limber-engine"
    );
}

#[test]
fn every_number_is_a_number_in_the_window_too() {
    let text = generated();
    assert!(!text.contains("bigint"));
    assert!(text.contains("export type Snapshot ="));
    assert!(text.contains("total_ms: number"));
}

/// A type that no root leads to would be missing in the window.
#[test]
fn every_type_of_the_wire_is_among_them() {
    let text = generated();
    let wire = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/wire");
    let mut types = 0;
    for file in std::fs::read_dir(wire).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for (_, after) in source
            .match_indices(", TS)]")
            .map(|(at, _)| source.split_at(at))
        {
            let declared = after
                .split_whitespace()
                .skip_while(|word| !matches!(*word, "struct" | "enum"))
                .nth(1)
                .unwrap();
            types += 1;
            let export = format!("export type {declared} =");
            assert!(text.contains(&export), "{declared} is missing");
        }
    }
    assert!(types > 40, "{types}");
}
