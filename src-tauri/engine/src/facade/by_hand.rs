//! Sessions that were done without the program, added afterwards.

use super::Limber;
use super::correct::SESSION_VIEWS;
use super::said::{check_amount, feedback};
use crate::error::{EngineError, ErrorKind};
use crate::told;
use crate::wire::RoutineName;
use crate::wire::change::Saved;
use crate::wire::correct::{ByHandAsked, ByHandForm, ByHandPlan, DoneForm};
use crate::wire::timeline::TimelineStep;
use limber_core::ids::BlockId;
use limber_core::session::{ByHand, Done, Feedback};
use limber_core::{
    Attempt, Block, Entry, Event, Part, Phase, Plan, Routine, RoutineId, Session, SessionId, Step,
};
use limber_store::Write;
use limber_text::say;

/// Id of the routine that stands for single exercises.
const SINGLE: &str = "by-hand";
/// Most single exercises of a session.
const EXERCISES_MAX: usize = 40;

impl Limber {
    /// What there is to fill in of a session by hand.
    pub fn by_hand_plan(&self, asked: &ByHandAsked) -> Result<ByHandPlan, EngineError> {
        let plan = self.compile(&self.done_without(asked)?)?;
        let work = TimelineStep::all(&plan)
            .into_iter()
            .zip(&plan.steps)
            .filter_map(|(shown, step)| step.kind.is_work().then_some(shown))
            .collect();
        let length = i64::try_from(plan.total_ms()).unwrap_or(0);
        let start = self.env.clock.now().wall.minus_ms(length);
        Ok(ByHandPlan {
            routine: RoutineName::from(&plan.routine),
            started_at: start.to_datetime().format("%Y-%m-%d %H:%M").to_string(),
            work,
        })
    }

    /// Adds a session that was done without the program; undoable. Steps that
    /// the form does not name were done as planned.
    pub fn add_by_hand(&self, form: &ByHandForm) -> Result<Saved, EngineError> {
        let routine = self.done_without(&form.of)?;
        self.add_by_hand_of(&routine, form)
    }

    /// As [`Limber::add_by_hand`], of `routine` whatever the form says.
    pub fn add_by_hand_of(
        &self,
        routine: &Routine,
        form: &ByHandForm,
    ) -> Result<Saved, EngineError> {
        let started_at = self.past(&form.started_at)?;
        let plan = self.compile(routine)?;
        let said = feedback(&form.said)?;
        let done = all_done(&plan, &form.done)?;
        let id = SessionId(self.env.ids.uuid());
        let now = self.env.clock.now();
        let mut store = self.store_to_write()?;
        let mut session = Session::new(id, store.device(), plan, 1);
        let mut entries = Vec::new();
        let mut events = vec![Event::AddedByHand(ByHand { started_at, done })];
        if said != Feedback::default() {
            events.push(Event::SetFeedback(said));
        }
        for event in events {
            let reaction = session.handle(event, now);
            if let Some(refusal) = reaction.refusal {
                return Err(EngineError::new(ErrorKind::Usage, told::refusal(refusal))
                    .hint(say!("hint-say-held")));
            }
            entries.extend(reaction.entries);
        }
        let head = session.head();
        let attempts: Vec<(usize, &Attempt)> = session.records().iter().enumerate().collect();
        store.write_together(&[Write::Begin {
            head: &head,
            plan: session.plan(),
            entries: &entries,
            attempts: &attempts,
        }])?;
        drop(store);
        let name = say!("change-add", name = self.session_name(&head));
        Ok(Saved {
            id: id.to_string(),
            changed: self.added(name, SESSION_VIEWS.to_vec(), id)?,
        })
    }

    /// The routine that was asked for, or one of single exercises.
    fn done_without(&self, asked: &ByHandAsked) -> Result<Routine, EngineError> {
        let shelf = self.shelf()?;
        if let Some(id) = &asked.routine {
            return Ok(shelf.routine(id)?.clone());
        }
        let count = asked.exercises.len();
        if !(1..=EXERCISES_MAX).contains(&count) {
            return Err(EngineError::new(
                ErrorKind::Usage,
                say!("wrong-by-hand-count", most = EXERCISES_MAX),
            ));
        }
        let mut entries = Vec::new();
        let mut names: Vec<&str> = Vec::new();
        for id in &asked.exercises {
            let exercise = shelf.exercise(id)?;
            names.push(&exercise.name);
            entries.push(Entry::usual(exercise));
        }
        let mut routine = Routine::empty(RoutineId::from(SINGLE), names.join(", "));
        routine.parts.push(Part::Own(Block {
            id: BlockId::from("main"),
            name: say!("name-block").words(self.locale().language),
            phase: Phase::Main,
            rounds: 1,
            entries,
            structure: Vec::new(),
        }));
        Ok(routine)
    }
}

/// What was done of each work step of `plan`: as `said`, else as planned.
fn all_done(plan: &Plan, said: &[DoneForm]) -> Result<Vec<Done>, EngineError> {
    let mut named = vec![false; said.len()];
    let mut done = Vec::new();
    for step in plan.steps.iter().filter(|step| step.kind.is_work()) {
        let path = step.path.to_string();
        let mut own = None;
        for (form, named) in said.iter().zip(&mut named) {
            if form.path == path {
                if std::mem::replace(named, true) || own.is_some() {
                    return Err(EngineError::new(
                        ErrorKind::Usage,
                        say!("wrong-path-twice", path = path),
                    ));
                }
                own = Some(form);
            }
        }
        done.push(done_of(step, own)?);
    }
    match said.iter().zip(named).find(|(_, named)| !named) {
        None => Ok(done),
        Some((form, _)) => {
            let shown: String = form.path.chars().take(80).collect();
            Err(EngineError::new(
                ErrorKind::NotFound,
                say!("wrong-no-step", name = &plan.routine.name, path = shown),
            )
            .hint(say!("hint-timeline")))
        }
    }
}

fn done_of(step: &Step, said: Option<&DoneForm>) -> Result<Done, EngineError> {
    let (held_ms, reps_done) = said.map_or((None, None), |form| (form.held_ms, form.reps_done));
    check_amount(&Attempt::planned(step), held_ms, reps_done)?;
    let planned_ms = step.duration_ms.unwrap_or(0);
    // Nothing held and nothing counted: it was left out.
    let reps_done = match held_ms {
        Some(0) => reps_done.filter(|reps| *reps > 0),
        _ => reps_done.or(step.reps),
    };
    let at_pace = match (reps_done, step.reps) {
        (Some(reps), Some(planned)) if planned > 0 => planned_ms
            .saturating_mul(u64::from(reps))
            .checked_div(u64::from(planned))
            .unwrap_or(planned_ms),
        _ => planned_ms,
    };
    Ok(Done {
        held_ms: held_ms.unwrap_or(at_pace),
        reps_done,
    })
}
