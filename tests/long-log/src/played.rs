//! Sessions that are really run, once, with everything that happens to people.

use limber_core::journal::Entry;
use limber_core::log::SessionHead;
use limber_core::moment::SECOND_NS;
use limber_core::session::PauseReason;
use limber_core::timeline::compile;
use limber_core::{
    Attempt, Event, FirstSide, Library, Moment, Plan, RunId, Session, SessionId, SessionSettings,
    Wall,
};
use limber_exchange::{assets, routine_text};
use uuid::Uuid;

/// Five, six and seven each-side moves: 12 sides on average, with lines of
/// other kinds in the place of some.
const ROUTINES: [&str; 3] = [
    "Short hips\nid: short-hips\n\nPigeon pose 2 x 30 s each side, rest 5 s\n\
     Knee across the body 30 s each side\nThread the needle 2 x 40 s each side\n",
    "Hips and back\nid: hips-and-back\n\nHalf-kneeling hip flexor stretch 2 x 30 s each side\n\
     Pigeon pose 2 x 30 s each side\nGlute bridge 10 reps\nSeated butterfly 30 s\n\
     Knee across the body 30 s each side\n",
    "Long evening\nid: long-evening\n\nHalf-kneeling hip flexor stretch 2 x 30 s each side\n\
     Pigeon pose 2 x 45 s each side\nKnee across the body 30 s each side\n\
     Thread the needle 2 x 30 s each side\n",
];

/// One session as it ran, and the number of its plan.
pub struct Played {
    pub head: SessionHead,
    pub plan: u32,
    pub entries: Vec<Entry>,
    pub attempts: Vec<Attempt>,
}

/// All of them, and their plans as JSON text.
pub struct All {
    pub plans: Vec<String>,
    pub sessions: Vec<Played>,
}

/// What happens in a session, by how many seconds after its start.
type Story = &'static [(u64, Event)];

const STORIES: [Story; 6] = [
    &[],
    &[],
    &[
        (
            70,
            Event::Pause {
                why: PauseReason::Person,
            },
        ),
        (110, Event::Resume),
    ],
    &[(60, Event::Next), (150, Event::Next)],
    &[(65, Event::Longer), (160, Event::Restart)],
    &[(260, Event::Finish)],
];

/// When every one of them starts; the days move it.
pub const START: Wall = Wall {
    unix_ms: 1_790_000_000_000,
    offset_min: 60,
};

/// Runs them.
pub fn all() -> All {
    let library = assets::library().unwrap();
    let mut all = All {
        plans: Vec::new(),
        sessions: Vec::new(),
    };
    for first_side in [FirstSide::Left, FirstSide::Right] {
        for text in ROUTINES {
            let plan = plan(text, &library, first_side);
            let number = u32::try_from(all.plans.len()).unwrap();
            all.plans.push(serde_json::to_string(&plan).unwrap());
            for story in STORIES {
                all.sessions.push(run(&plan, number, story));
            }
        }
    }
    all
}

fn plan(text: &str, library: &Library, first_side: FirstSide) -> Plan {
    let routine = routine_text::parse(text, library, "long").unwrap();
    let settings = SessionSettings {
        first_side,
        ..SessionSettings::default()
    };
    compile(&routine, library, settings, None).unwrap()
}

fn moment(second: u64) -> Moment {
    let ms = i64::try_from(second).unwrap() * 1_000;
    Moment {
        wall: START.minus_ms(-ms),
        awake_ns: 3_600 * SECOND_NS + second * SECOND_NS,
        boot_ns: 7_200 * SECOND_NS + second * SECOND_NS,
        run: RunId(Uuid::from_u128(0)),
    }
}

fn run(plan: &Plan, number: u32, story: Story) -> Played {
    let id = SessionId(Uuid::from_u128(0));
    let mut session = Session::new(id, crate::DEVICE, plan.clone(), 1);
    let mut entries = session.handle(Event::Start, moment(0)).entries;
    let mut told = story.iter();
    let mut next = told.next();
    for second in 1..3_600 {
        entries.extend(session.tick(moment(second)).entries);
        if let Some((_, event)) = next.filter(|(at, _)| *at == second) {
            entries.extend(session.handle(event.clone(), moment(second)).entries);
            next = told.next();
        }
        if session.ended().is_some() {
            break;
        }
    }
    Played {
        head: session.head(),
        plan: number,
        entries,
        attempts: session.records().to_vec(),
    }
}
