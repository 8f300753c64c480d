//! Reading a session.

use super::*;
use crate::cue::{self, CueContext};
use crate::step::StepKind;

/// Which part of a step is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Getting ready again before another attempt at a work step.
    ReadyAgain {
        /// Nanoseconds left; `None`: until the person says so.
        left_ns: Option<u64>,
        /// Nanoseconds gone by.
        gone_ns: u64,
    },
    /// Getting back into position after an interruption.
    LeadIn {
        /// Nanoseconds left.
        left_ns: u64,
    },
    /// The step itself.
    Main,
}

/// Where the time of a session went, in session nanoseconds. Exact:
/// `attended = total - remaining + lead_in + open + added - cut`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    /// Running and attended.
    pub attended_ns: u64,
    /// Paused, gaps included, as far as one run of the program measured it.
    pub paused_ns: u64,
    /// Late wake-ups that were too short for a gap.
    pub lost_ns: u64,
    /// In lead-ins.
    pub lead_in_ns: u64,
    /// In open steps.
    pub open_ns: u64,
    /// Added by what a person did: +10, Stay, doing again.
    pub added_ns: u64,
    /// Cut by what a person did: -10, Next, swaps.
    pub cut_ns: u64,
}

impl Times {
    /// Session time with pauses.
    pub fn at_ns(&self) -> u64 {
        self.attended_ns
            .saturating_add(self.paused_ns)
            .saturating_add(self.lost_ns)
    }
}

/// The ways to go on, first the one that makes most sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offers {
    /// Go on first.
    GoOn,
    /// "Do this hold again" first: two halves are no whole hold.
    DoAgain,
    /// "Finish as it is" first: it was hours ago.
    Finish,
}

impl Place {
    /// The beginning of `step`.
    pub(crate) fn at(step: Option<&Step>) -> Self {
        let target_ns = step
            .and_then(|step| step.duration_ms)
            .map(|ms| ms.saturating_mul(MS_NS));
        Self {
            part: Part::Main,
            elapsed_ns: 0,
            target_ns,
            staying: false,
            stay_limit_ns: 0,
            given: Vec::new(),
            started_at: None,
            unbroken_ns: 0,
            longest_ns: 0,
            interruptions: 0,
            record: None,
        }
    }
}

impl Session {
    /// Its id.
    pub fn id(&self) -> SessionId {
        self.id
    }
    /// The device it runs on.
    pub fn device(&self) -> DeviceId {
        self.device
    }
    /// How many times faster than real time it runs.
    pub fn speed(&self) -> u32 {
        self.speed
    }
    /// The plan as it was frozen.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }
    /// The entries as swaps have left them.
    pub fn entries(&self) -> &[PlanEntry] {
        &self.entries
    }
    /// The steps as swaps have left them.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
    /// Whether it runs.
    pub fn status(&self) -> Status {
        self.status
    }
    /// Whether time counts.
    pub fn is_running(&self) -> bool {
        self.status == Status::Running
    }
    /// How it ended, if it did.
    pub fn ended(&self) -> Option<SessionOutcome> {
        match self.status {
            Status::Ended(outcome) => Some(outcome),
            _ => None,
        }
    }
    /// Index of the step that is on.
    pub fn cursor(&self) -> usize {
        self.cursor
    }
    /// The step that is on; `None` once it is over.
    pub fn step(&self) -> Option<&Step> {
        match self.status {
            Status::Ended(_) => None,
            _ => self.steps.get(self.cursor),
        }
    }
    /// Which part of the step is on.
    pub fn part(&self) -> Part {
        self.place.part
    }
    /// Session nanoseconds in the step itself.
    pub fn elapsed_ns(&self) -> u64 {
        self.place.elapsed_ns
    }
    /// When the step ends by itself, after +10 and -10.
    pub fn target_ns(&self) -> Option<u64> {
        self.place.target_ns
    }
    /// Counting on past the target.
    pub fn staying(&self) -> bool {
        self.place.staying
    }
    /// The records so far. An index, once given, stays.
    pub fn records(&self) -> &[Attempt] {
        &self.records
    }
    /// Where its time went.
    pub fn times(&self) -> Times {
        self.times
    }
    /// What the person said of it.
    pub fn feedback(&self) -> &Feedback {
        &self.feedback
    }
    /// The latest reading of the clocks.
    pub fn last_moment(&self) -> Option<Moment> {
        self.last
    }
    /// When it started.
    pub fn started_at(&self) -> Option<Wall> {
        self.started_at
    }
    /// The number the next journal entry gets.
    pub fn next_seq(&self) -> u32 {
        self.next_seq
    }
    /// What to write as the alive mark: nothing unless it runs and has an entry.
    pub fn alive_mark(&self) -> Option<crate::journal::AliveMark> {
        let (true, Some(moment)) = (self.is_running(), self.last) else {
            return None;
        };
        Some(crate::journal::AliveMark {
            after_seq: self.next_seq.checked_sub(1)?,
            credit_ns: self.pending_credit_ns,
            lost_ns: self.pending_lost_ns,
            moment,
        })
    }

    /// The entry that the step that is on belongs to.
    pub fn entry(&self) -> Option<&PlanEntry> {
        self.step()
            .and_then(|step| self.entries.get(step.plan_entry))
    }

    /// Index of the work step that is on or comes next.
    pub fn work_ahead(&self) -> Option<usize> {
        self.step()?;
        self.first_work_from(self.cursor)
    }

    /// The work step after the one that is on.
    pub fn next_work(&self) -> Option<&Step> {
        self.step()?;
        let from = match self.place.part {
            Part::ReadyAgain { .. } => self.cursor,
            _ => self.cursor.saturating_add(1),
        };
        self.first_work_from(from)
            .and_then(|index| self.steps.get(index))
    }

    pub(super) fn first_work_from(&self, from: usize) -> Option<usize> {
        self.steps
            .iter()
            .enumerate()
            .skip(from)
            .find(|(_, step)| step.kind.is_work())
            .map(|(index, _)| index)
    }

    /// The kind that is on: `GetReady` also while getting ready again.
    pub fn kind_now(&self) -> Option<StepKind> {
        let step = self.step()?;
        Some(match self.place.part {
            Part::ReadyAgain { .. } => StepKind::GetReady,
            Part::LeadIn { .. } | Part::Main => step.kind,
        })
    }

    /// Session nanoseconds until the step ends by itself, lead-in included;
    /// `None` when it does not.
    pub fn left_in_step_ns(&self) -> Option<u64> {
        let left = self
            .place
            .target_ns
            .map(|t| t.saturating_sub(self.place.elapsed_ns));
        match self.place.part {
            Part::ReadyAgain { left_ns, .. } => left_ns,
            _ if self.place.staying => None,
            Part::LeadIn { left_ns } => left.map(|left| left.saturating_add(left_ns)),
            Part::Main => left,
        }
    }

    /// Session nanoseconds of planned time that lie ahead, lead-ins and open
    /// steps left out.
    pub fn remaining_ns(&self) -> u64 {
        if let Status::Ended(_) = self.status {
            return 0;
        }
        let here = self
            .place
            .target_ns
            .map_or(0, |t| t.saturating_sub(self.place.elapsed_ns));
        let again = match self.place.part {
            Part::ReadyAgain { left_ns, .. } => left_ns.unwrap_or(0),
            _ => 0,
        };
        self.steps
            .iter()
            .skip(self.cursor.saturating_add(1))
            .filter_map(|step| step.duration_ms)
            .map(|ms| ms.saturating_mul(MS_NS))
            .fold(here.saturating_add(again), u64::saturating_add)
    }

    /// Whether Go back would work at `moment`.
    pub fn can_go_back(&self, moment: &Moment) -> bool {
        self.left_by_next.as_ref().is_some_and(|left| {
            left.at.run == moment.run
                && moment.awake_ns.saturating_sub(left.at.awake_ns) <= GO_BACK_NS
        })
    }

    /// Held nanoseconds of the step that Go back would return to.
    pub fn left_at_ns(&self) -> Option<u64> {
        self.left_by_next.as_ref().map(|left| left.place.elapsed_ns)
    }

    /// What to offer first when it goes on at `moment` after a pause.
    pub fn first_offer(&self, moment: &Moment) -> Offers {
        let Status::Paused { since, .. } = self.status else {
            return Offers::GoOn;
        };
        // Across a restart only the wall can tell; it decides no duration here.
        let paused_ns = moment.boot_since(&since).unwrap_or_else(|| {
            let ms = moment.wall.unix_ms.saturating_sub(since.wall.unix_ms);
            u64::try_from(ms).unwrap_or(0).saturating_mul(MS_NS)
        });
        let gap_ns = match self.status {
            Status::Paused { gap: Some(gap), .. } => gap.boot_ns,
            _ => 0,
        };
        let away_ns = paused_ns.saturating_add(gap_ns);
        if away_ns > FINISH_AFTER_NS {
            return Offers::Finish;
        }
        let held = self.place.elapsed_ns > 0;
        let work = self.step().is_some_and(|step| step.kind.is_work());
        if work && held && away_ns > DO_AGAIN_AFTER_NS {
            Offers::DoAgain
        } else {
            Offers::GoOn
        }
    }

    /// Which attempt at the work step at `index` would be made or is on, from 1.
    pub fn attempt_no(&self, index: usize) -> u32 {
        if index == self.cursor
            && let Some(record) = self.place.record.and_then(|r| self.records.get(r))
        {
            return record.attempt;
        }
        let Some(step) = self.steps.get(index) else {
            return 1;
        };
        self.records
            .iter()
            .filter(|record| record.path == step.path)
            .map(|record| record.attempt)
            .max()
            .unwrap_or(0)
            .saturating_add(1)
    }

    /// What the cues of the step that is on depend on.
    pub(super) fn cue_context(&self) -> Option<CueContext> {
        let step = self.step()?;
        let next = self
            .first_work_from(self.cursor.saturating_add(1))
            .and_then(|index| self.steps.get(index));
        let entry = self.entries.get(step.plan_entry)?;
        Some(CueContext {
            kind: step.kind,
            duration_ms: self.place.target_ns.map(|ns| ns / MS_NS),
            min_ms: step.min_ms,
            skin_check_ms: entry.mov.skin_check_s.map(|s| u64::from(s) * 1_000),
            next_differs: next.is_some_and(|next| next.exercise != step.exercise),
        })
    }

    /// The cues of the step that is on.
    pub fn cues(&self) -> Vec<cue::StepCue> {
        self.cue_context()
            .map(|context| cue::step_cues(&context))
            .unwrap_or_default()
    }
}
