//! The core, driven through anything that can happen to it, beside the plain
//! telling of [`crate::model`].

use crate::model::{Model, S, Says};
use limber_core::dose::Dose;
use limber_core::journal::{AliveMark, Entry as Written};
use limber_core::routine::{Block, Entry, Part, Phase, Routine, SideOrder, Sides};
use limber_core::session::PauseReason;
use limber_core::session::Reaction;
use limber_core::{
    DeviceId, Event, Library, Moment, Plan, RunId, Session, SessionId, SessionSettings, Wall,
};
use limber_exchange::assets;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use std::cell::Cell;
use std::sync::OnceLock;
use uuid::Uuid;

/// One thing that happens.
#[derive(Clone, Copy, Debug)]
pub enum Happens {
    /// Attended for so long, woken whenever the session asks to be.
    Attend(u64),
    /// A wake-up that comes late, but not so late that it is a gap.
    Dawdle(u64),
    /// The system sleeps too long to be overlooked.
    Sleep(u64),
    /// The process stands still too long to be overlooked.
    Stop(u64),
    /// The wall clock jumps, perhaps into another zone.
    Wall(i64, i32),
    /// The alive mark is written.
    Mark,
    /// The process dies and is started again.
    Die,
    /// Somebody says something.
    Say(Says),
}

/// What happens, and to what.
#[derive(Clone, Debug)]
pub struct Story {
    entries: Vec<Entry>,
    settings: SessionSettings,
    rounds: u32,
    happens: Vec<Happens>,
}

/// What a run of stories came to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lived {
    /// Stories.
    pub stories: u64,
    /// Deaths in them.
    pub deaths: u64,
    /// Gaps in them.
    pub gaps: u64,
    /// Sessions that ended.
    pub ended: u64,
    /// Records that stood at the end.
    pub records: u64,
}

/// Lives `cases` stories, from `seed` on.
pub fn live(cases: u32, seed: u64) -> Result<Lived, String> {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let lived = Cell::new(Lived::default());
    TestRunner::new_with_rng(config, rng)
        .run(&stories(), |story| {
            let one = tell(&story)?;
            let mut all = lived.get();
            all.stories += 1;
            all.deaths += one.deaths;
            all.gaps += one.gaps;
            all.ended += one.ended;
            all.records += one.records;
            lived.set(all);
            Ok(())
        })
        .map_err(|error| error.to_string())?;
    Ok(lived.get())
}

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| assets::library().unwrap())
}

fn stories() -> impl Strategy<Value = Story> {
    let entries = prop::collection::vec(entries(), 1..=3);
    let settings = (
        50..=200u32,
        prop::bool::weighted(0.15),
        prop::bool::weighted(0.15),
    )
        .prop_map(
            |(between_percent, wait_for_me, wait_for_done)| SessionSettings {
                between_percent,
                wait_for_me,
                wait_for_done,
                ..SessionSettings::default()
            },
        );
    let happens = prop::collection::vec(happens(), 1..60);
    (entries, settings, 1..=2u32, happens).prop_map(|(entries, settings, rounds, happens)| Story {
        entries,
        settings,
        rounds,
        happens,
    })
}

fn entries() -> impl Strategy<Value = Entry> {
    let hold = |min_s, target_s| Dose::Hold { min_s, target_s };
    let doses = prop_oneof![
        4 => (30..=90u32).prop_map(move |s| ("pigeon-pose", hold(None, s))),
        4 => (1..=60u32).prop_map(move |s| ("thread-the-needle", hold(None, s))),
        3 => (1..=40u32, 0..=20u32)
            .prop_map(move |(min, more)| ("butterfly-seated", hold(Some(min), min + more))),
        3 => (1..=10u32).prop_map(|count| ("glute-bridge", Dose::Reps { count, rep_ms: None })),
        1 => (5..=900u32).prop_map(|target_s| ("diaphragm-breathing", Dose::Timed { target_s })),
        1 => Just(("childs-pose", Dose::Open)),
    ];
    let time = || prop::option::weighted(0.3, 0..=12u32);
    (doses, 1..=3u32, time(), time(), 0..=12u32, 0..=8u32).prop_map(
        |((exercise, dose), sets, get_ready_s, switch_s, rest_s, rest_after_s)| Entry {
            exercise: exercise.into(),
            dose,
            sets,
            sides: Sides::Both,
            side_order: None,
            get_ready_s,
            switch_s,
            rest_s,
            rest_after_s,
            note: None,
        },
    )
}

fn happens() -> impl Strategy<Value = Happens> {
    let says = prop_oneof![
        4 => Just(Says::Pause),
        8 => Just(Says::Resume),
        6 => Just(Says::Next),
        4 => Just(Says::GoBack),
        3 => Just(Says::Previous),
        3 => Just(Says::Restart),
        2 => Just(Says::Stay),
        3 => Just(Says::Longer),
        3 => Just(Says::Shorter),
        1 => Just(Says::Finish),
        1 => Just(Says::Discard),
    ];
    prop_oneof![
        10 => (0..=60 * S).prop_map(Happens::Attend),
        3 => (0..=3 * S).prop_map(Happens::Attend),
        3 => (0..=19 * S / 10).prop_map(Happens::Dawdle),
        2 => (2 * S + 1..=40_000 * S).prop_map(Happens::Sleep),
        2 => (3 * S + 1..=40_000 * S).prop_map(Happens::Stop),
        1 => (-90_000_000..=90_000_000i64, -720..=840i32)
            .prop_map(|(jump, zone)| Happens::Wall(jump, zone)),
        3 => Just(Happens::Mark),
        3 => Just(Happens::Die),
        14 => says.prop_map(Happens::Say),
    ]
}

fn compiled(story: &Story) -> Result<Plan, TestCaseError> {
    let block = Block {
        id: "main".into(),
        name: "Main".to_owned(),
        phase: Phase::Main,
        rounds: story.rounds,
        entries: story.entries.clone(),
        structure: Vec::new(),
    };
    let routine = Routine {
        id: "story".into(),
        name: "Story".to_owned(),
        goal: None,
        tags: Vec::new(),
        parts: vec![Part::Own(block)],
        first_side: None,
        side_order: SideOrder::Alternate,
        get_ready_min_s: None,
        switch_min_s: None,
        requires_safety_screen: false,
        stop_rule: None,
        notes: Vec::new(),
    };
    limber_core::timeline::compile(&routine, library(), story.settings, None)
        .map_err(|error| TestCaseError::fail(format!("it does not compile: {error}")))
}

/// The core with its clocks and its journal.
struct Real {
    plan: Plan,
    session: Session,
    now: Moment,
    journal: Vec<Written>,
    mark: Option<AliveMark>,
}

impl Real {
    fn begin(plan: Plan) -> Self {
        let now = Moment {
            wall: Wall {
                unix_ms: 1_795_329_000_000,
                offset_min: 60,
            },
            awake_ns: 5 * S,
            boot_ns: 9 * S,
            run: RunId(Uuid::from_u128(1)),
        };
        let session = Session::new(ids().0, ids().1, plan.clone(), 1);
        let mut real = Self {
            plan,
            session,
            now,
            journal: Vec::new(),
            mark: None,
        };
        let reaction = real.session.handle(Event::Start, now);
        real.write(&reaction);
        real
    }

    fn write(&mut self, reaction: &Reaction) {
        self.journal.extend(reaction.entries.iter().cloned());
    }

    fn pass(&mut self, awake: u64, asleep: u64) {
        self.now.awake_ns += awake;
        self.now.boot_ns += awake + asleep;
        self.now.wall.unix_ms += i64::try_from((awake + asleep) / 1_000_000).unwrap();
        let reaction = self.session.tick(self.now);
        self.write(&reaction);
    }

    /// Until the session wants to be woken, at most `left`.
    fn nap(&self, left: u64) -> u64 {
        self.session.next_wake_ns().map_or(left, |wake| {
            wake.saturating_sub(self.now.awake_ns).clamp(1, left)
        })
    }

    fn dies(&mut self) -> Result<(), TestCaseError> {
        let (id, device) = ids();
        self.session = Session::replay(id, device, self.plan.clone(), 1, &self.journal)
            .map_err(|error| TestCaseError::fail(format!("no replay: {error}")))?;
        self.now.run = RunId(Uuid::from_u128(self.now.run.0.as_u128() + 1));
        self.now.awake_ns = S;
        self.now.boot_ns = S;
        let last = self.session.next_seq().checked_sub(1);
        let mark = self.mark.filter(|mark| Some(mark.after_seq) == last);
        let reaction = self.session.recover(mark, self.now);
        self.write(&reaction);
        Ok(())
    }
}

fn ids() -> (SessionId, DeviceId) {
    (SessionId(Uuid::from_u128(1)), DeviceId(Uuid::from_u128(2)))
}

/// Lives one story twice, once in the core and once in the model.
fn tell(story: &Story) -> Result<Lived, TestCaseError> {
    let plan = compiled(story)?;
    let mut lived = Lived::default();
    let mut model = Model::new(&plan);
    // What a death leaves of the model.
    let mut written = model.clone();
    let mut real = Real::begin(plan);
    same(&model, &real, "the start")?;
    for happens in &story.happens {
        match *happens {
            Happens::Attend(ns) => {
                let mut left = ns;
                while left > 0 {
                    let nap = real.nap(left);
                    real.pass(nap, 0);
                    if model.pass(nap, true) {
                        written = model.clone();
                    }
                    left -= nap;
                }
            }
            Happens::Dawdle(ns) => {
                real.pass(ns, 0);
                if model.pass(ns, true) {
                    written = model.clone();
                }
            }
            Happens::Sleep(ns) | Happens::Stop(ns) => {
                let sleeps = matches!(happens, Happens::Sleep(_));
                let running = model.is_running();
                real.pass(if sleeps { 0 } else { ns }, if sleeps { ns } else { 0 });
                model.pass(if sleeps { 0 } else { ns }, false);
                model.gap();
                if running {
                    lived.gaps += 1;
                    written = model.clone();
                }
            }
            Happens::Wall(jump, zone) => {
                real.now.wall.unix_ms += jump;
                real.now.wall.offset_min = zone;
            }
            Happens::Mark => {
                if let Some(mark) = real.session.alive_mark() {
                    real.mark = Some(mark);
                    written = model.clone();
                }
            }
            Happens::Die => {
                lived.deaths += 1;
                real.dies()?;
                model = written.clone();
                model.dies();
                written = model.clone();
            }
            Happens::Say(says) => {
                let reaction = real.session.handle(event(says), real.now);
                real.write(&reaction);
                let fits = model.says(says);
                prop_assert_eq!(
                    fits,
                    reaction.refusal.is_none(),
                    "{:?}: {:?}",
                    says,
                    reaction.refusal
                );
                if fits {
                    written = model.clone();
                }
            }
        }
        same(&model, &real, &format!("{happens:?}"))?;
    }
    let (id, device) = ids();
    let again = Session::replay(id, device, real.plan.clone(), 1, &real.journal)
        .map_err(|error| TestCaseError::fail(format!("no replay: {error}")))?;
    prop_assert_eq!(again.records(), real.session.records());
    lived.ended = u64::from(model.ended().is_some());
    lived.records = model.tries().iter().filter(|one| one.stands).count() as u64;
    Ok(lived)
}

fn event(says: Says) -> Event {
    match says {
        Says::Pause => Event::Pause {
            why: PauseReason::Person,
        },
        Says::Resume => Event::Resume,
        Says::Next => Event::Next,
        Says::GoBack => Event::GoBack,
        Says::Previous => Event::Previous,
        Says::Restart => Event::Restart,
        Says::Stay => Event::Stay,
        Says::Longer => Event::Longer,
        Says::Shorter => Event::Shorter,
        Says::Finish => Event::Finish,
        Says::Discard => Event::Discard,
    }
}

fn same(model: &Model, real: &Real, after: &str) -> Result<(), TestCaseError> {
    let session = &real.session;
    let records = session.records();
    prop_assert_eq!(
        records.len(),
        model.tries().len(),
        "records, after {}: {:?}",
        after,
        records
    );
    for (record, one) in records.iter().zip(model.tries()) {
        let told = crate::model::Try {
            path: record.path.to_string(),
            attempt: record.attempt,
            stands: record.is_final,
            held_ms: record.held_ms,
            longest_ms: record.longest_ms,
            interruptions: record.interruptions,
            outcome: record.outcome,
            reps_done: record.reps_done,
        };
        prop_assert_eq!(&told, one, "a record, after {}", after);
    }
    prop_assert_eq!(
        session.ended(),
        model.ended(),
        "how it ended, after {}",
        after
    );
    prop_assert_eq!(
        session.is_running(),
        model.is_running(),
        "running, after {}",
        after
    );
    if model.ended().is_none() {
        prop_assert_eq!(session.cursor(), model.at(), "the step, after {}", after);
        prop_assert_eq!(
            session.elapsed_ns(),
            model.gone(),
            "time in it, after {}",
            after
        );
    }
    Ok(())
}
