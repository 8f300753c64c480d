// Generated from src-tauri/engine/src/wire by tests/engine/types.rs; do not edit.
// LIMBER_UPDATE=1 cargo test -p limber-engine writes it anew.

/**
 * What a person asks of a running session.
 */
export type Act = { "act": "pause" } | { "act": "resume" } | { "act": "next" } | { "act": "go_back" } | { "act": "previous" } | { "act": "restart" } | { "act": "stay" } | { "act": "longer" } | { "act": "shorter" } | { "act": "swap_open" } | { "act": "swap", 
/**
 * A word of [`crate::wire::history::HistoryHold::reason`].
 */
reason: string, 
/**
 * Id of the move, one of those offered.
 */
to: string, } | { "act": "stop_card" } | { "act": "finish" } | { "act": "discard" } | { "act": "close" } | { "act": "refresh" };

/**
 * One backup.
 */
export type BackupItem = { 
/**
 * Its file name in the folder of the backups; what `restore` takes.
 */
file: string, 
/**
 * ISO 8601 with offset.
 */
made_at: string, 
/**
 * `daily`, `before-upgrade`, `before-import`, `before-restore` or `by-hand`.
 */
why: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * All backups, newest first.
 */
export type BackupList = { 
/**
 * Version of the JSON.
 */
v: number, 
/**
 * The file of the log, whether it is there yet or not.
 */
log: string, 
/**
 * The folder they lie in.
 */
folder: string, 
/**
 * The backups.
 */
backups: Array<BackupItem>, };

/**
 * A backup that was just made.
 */
export type BackupMade = { 
/**
 * Version of the JSON.
 */
v: number, 
/**
 * The backup.
 */
backup: BackupItem, 
/**
 * Sessions (UUIDs) with an entry that is not as it was written, in the log
 * and so in the backup.
 */
damaged: Array<string>, };

/**
 * What a restore did.
 */
export type BackupRestored = { 
/**
 * Version of the JSON.
 */
v: number, 
/**
 * The file that was taken.
 */
restored: string, 
/**
 * What was in the log before, kept as one more backup.
 */
replaced: BackupItem, 
/**
 * Whether the backup was of an older schema and was upgraded.
 */
upgraded: boolean, 
/**
 * Sessions (UUIDs) of the backup with an entry that is not as it was
 * written.
 */
damaged: Array<string>, };

/**
 * One exercise of the routine, as two halves.
 */
export type Bead = { 
/**
 * Name of the exercise.
 */
name: string, 
/**
 * Left half, or both halves where it has no sides.
 */
left: BeadState, 
/**
 * Right half, or both halves where it has no sides.
 */
right: BeadState, };

/**
 * How far a bead of the routine has come.
 */
export type BeadState = "waiting" | "now" | "done" | "passed";

/**
 * What a session by hand is of: a routine, or single exercises with their usual
 * doses.
 */
export type ByHandAsked = { 
/**
 * Id of a routine.
 */
routine: string | null, 
/**
 * Ids of exercises, where there is no routine.
 */
exercises: Array<string>, };

/**
 * A session that was done without the program.
 */
export type ByHandForm = { 
/**
 * What it is of.
 */
of: ByHandAsked, 
/**
 * When it began, by the local clock, such as `2026-11-20 18:30`.
 */
started_at: string, 
/**
 * What was done otherwise than planned, by step.
 */
done: Array<DoneForm>, 
/**
 * What the person says of it.
 */
said: SaidForm, };

/**
 * What would be filled in of a session by hand.
 */
export type ByHandPlan = { 
/**
 * The routine, or what stands for it.
 */
routine: RoutineName, 
/**
 * When it would have begun to end now, by the local clock, such as
 * `2026-11-20 18:30`.
 */
started_at: string, 
/**
 * The steps of work, in order.
 */
work: Array<TimelineStep>, };

/**
 * A month or a year of days.
 */
export type Calendar = { 
/**
 * Every day of it, also those ahead.
 */
days: Array<CalendarDay>, 
/**
 * The weekday a week begins on: 1 Monday or 7 Sunday.
 */
first_weekday: number, 
/**
 * `2026-11-22`.
 */
today: string, 
/**
 * The first day with anything in the log; null with an empty one.
 */
earliest: string | null, 
/**
 * How many of its days count.
 */
days_done: number, 
/**
 * Work done.
 */
held_ms: number, 
/**
 * How the weeks go.
 */
weeks: Weeks, 
/**
 * Weeks in a row that were kept, up to today.
 */
streak: number, };

/**
 * A day of the calendar.
 */
export type CalendarDay = { 
/**
 * `2026-11-22`.
 */
date: string, 
/**
 * 1 Monday to 7 Sunday.
 */
weekday: number, 
/**
 * Sessions begun.
 */
sessions: number, 
/**
 * Work done.
 */
held_ms: number, 
/**
 * Whether it counts.
 */
done: boolean, 
/**
 * How much of it, 0 to 4: nothing, under 5, 15, 30 min, more.
 */
level: number, };

/**
 * Which acts make sense now.
 */
export type Can = { 
/**
 * Go back after Next; true for 8 s.
 */
go_back: boolean, 
/**
 * Stay.
 */
stay: boolean, 
/**
 * Ten seconds more.
 */
longer: boolean, 
/**
 * Ten seconds less.
 */
shorter: boolean, 
/**
 * Swap.
 */
swap: boolean, };

/**
 * A complaint that a person may be careful with.
 */
export type CarefulTag = { 
/**
 * The avoid tag.
 */
tag: string, 
/**
 * What a person reads.
 */
label: string, 
/**
 * Whether the person named it.
 */
chosen: boolean, };

/**
 * After a change, an undo or a redo.
 */
export type Changed = { 
/**
 * The views to read again.
 */
refresh: Array<View>, 
/**
 * Name of the change that undo would take back.
 */
undo: string | null, 
/**
 * Name of the change that redo would do again.
 */
redo: string | null, };

/**
 * What is put right of a session; what is null stays as it is.
 */
export type CorrectionForm = { 
/**
 * When it began, by the local clock, such as `2026-11-20 18:30`.
 */
started_at: string | null, 
/**
 * What the person says of it, in the place of all that was said.
 */
said: SaidForm | null, 
/**
 * What is put right of its attempts.
 */
holds: Array<HoldForm>, };

/**
 * A cue as it becomes due.
 */
export type CueNow = { 
/**
 * get_ready, start, minimum, half, countdown, target, chime, maximum,
 * skin_check, switch, rest, next or done.
 */
kind: string, 
/**
 * Countdown: 3, 2 or 1.
 */
n: number | null, 
/**
 * Index of its step.
 */
step: number, 
/**
 * Whether it sounds.
 */
sound: boolean, 
/**
 * The words for it, such as "Switch. Right shin in front.".
 */
words: string, 
/**
 * Whether Limber's own voice speaks for it, so that nobody else should.
 */
spoken: boolean, };

/**
 * One thing the doctor looked at.
 */
export type DoctorCheck = { 
/**
 * `folder`, `database`, `pages`, `sessions`, `unfinished`, `lock`,
 * `backups`, `aside`, `library` or `clock`.
 */
check: string, 
/**
 * Whether it is well.
 */
ok: boolean, 
/**
 * What was found, one plain sentence.
 */
found: string, 
/**
 * Each thing that is wrong, one plain sentence.
 */
problems: Array<string>, 
/**
 * What was done about it; null where nothing was.
 */
did: string | null, 
/**
 * The way out.
 */
hint: string | null, };

/**
 * What the doctor found.
 */
export type DoctorReport = { 
/**
 * Version of the JSON.
 */
v: number, 
/**
 * Whether all is well.
 */
ok: boolean, 
/**
 * Everything that was looked at, in order.
 */
checks: Array<DoctorCheck>, };

/**
 * What was done of a step of work; what is null is as planned.
 */
export type DoneForm = { 
/**
 * `block/round/entry/set/side`.
 */
path: string, 
/**
 * What was held; 0: it was left out.
 */
held_ms: number | null, 
/**
 * Repetitions done, per side.
 */
reps_done: number | null, };

/**
 * A routine that is being edited. Parts and entries count from 0.
 */
export type Draft = { 
/**
 * The routine of one's own that saving changes; null: it makes a new one.
 */
id: string | null, 
/**
 * What stands above the exercises.
 */
head: DraftHead, 
/**
 * Its blocks.
 */
parts: Array<DraftPart>, 
/**
 * Length without open steps.
 */
total_ms: number, 
/**
 * Steps that last until the person says so.
 */
open_steps: number, 
/**
 * Why it can't be saved as it stands.
 */
problem: string | null, 
/**
 * What its moves load of what the person is careful with.
 */
loads: Array<Load>, 
/**
 * Shared blocks that can be used.
 */
blocks: Array<SharedBlock>, 
/**
 * Name of the step that undo takes back.
 */
undo: string | null, 
/**
 * Name of the step that redo does again.
 */
redo: string | null, 
/**
 * Whether there is anything to save.
 */
changed: boolean, };

/**
 * An exercise of the draft.
 */
export type DraftEntry = { 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The exercise whose drawing shows it.
 */
figure: string, 
/**
 * bilateral, each_side or alternating.
 */
laterality: string, 
/**
 * Its dose and the times around it.
 */
form: EntryForm, 
/**
 * Least amount of this kind that is usual; null where nothing is.
 */
usual_min: number | null, 
/**
 * Largest amount of this kind that is usual.
 */
usual_max: number | null, 
/**
 * Whether the amount lies outside the usual.
 */
unusual: boolean, 
/**
 * What it loads of what the person is careful with.
 */
careful: Array<string>, };

/**
 * What stands above the exercises of a routine.
 */
export type DraftHead = { 
/**
 * Name.
 */
name: string, 
/**
 * What it is good for.
 */
goal: string | null, 
/**
 * Words to find it by.
 */
tags: Array<string>, 
/**
 * left, right or alternate; null: the person's setting.
 */
first_side: string | null, 
/**
 * alternate or one_then_other.
 */
side_order: string, 
/**
 * No get-ready is shorter, seconds.
 */
get_ready_min_s: number | null, 
/**
 * No switch is shorter, seconds.
 */
switch_min_s: number | null, 
/**
 * When to stop.
 */
stop_rule: string | null, 
/**
 * Remarks.
 */
notes: Array<string>, };

/**
 * A block of the draft.
 */
export type DraftPart = { 
/**
 * Id of the block.
 */
id: string, 
/**
 * Name of the block.
 */
name: string, 
/**
 * warm-up, main or cool-down.
 */
phase: string, 
/**
 * Number of rounds.
 */
rounds: number, 
/**
 * Whether it is a shared block.
 */
shared: boolean, 
/**
 * Whether it can be changed here: a shared block that comes with Limber
 * needs a copy first.
 */
editable: boolean, 
/**
 * Names of the other routines that use it.
 */
used_in: Array<string>, 
/**
 * Its exercises.
 */
entries: Array<DraftEntry>, };

/**
 * Something to do to the draft.
 */
export type EditStep = { "step": "add", 
/**
 * The block; one past the last begins a new one.
 */
part: number, 
/**
 * Where in the block.
 */
at: number, 
/**
 * Id of the exercise.
 */
exercise: string, } | { "step": "replace", 
/**
 * The block.
 */
part: number, 
/**
 * The entry.
 */
entry: number, 
/**
 * Id of the new exercise.
 */
exercise: string, } | { "step": "remove", 
/**
 * The block.
 */
part: number, 
/**
 * The entry.
 */
entry: number, } | { "step": "move", 
/**
 * The block.
 */
part: number, 
/**
 * The entry.
 */
entry: number, 
/**
 * The block it goes to.
 */
to_part: number, 
/**
 * Where in it, counted without the entry itself.
 */
to: number, } | { "step": "set", 
/**
 * The block.
 */
part: number, 
/**
 * The entry.
 */
entry: number, 
/**
 * What they are to be.
 */
form: EntryForm, } | { "step": "head", 
/**
 * What it is to be.
 */
head: DraftHead, } | { "step": "add_block", 
/**
 * Its name.
 */
name: string, } | { "step": "use", 
/**
 * Id of the block.
 */
block: string, } | { "step": "block", 
/**
 * The block.
 */
part: number, 
/**
 * Name.
 */
name: string, 
/**
 * warm-up, main or cool-down.
 */
phase: string, 
/**
 * Rounds.
 */
rounds: number, } | { "step": "move_block", 
/**
 * The block.
 */
part: number, 
/**
 * Where to, counted without the block itself.
 */
to: number, } | { "step": "remove_block", 
/**
 * The block.
 */
part: number, } | { "step": "copy_here", 
/**
 * The block.
 */
part: number, } | { "step": "share", 
/**
 * The block.
 */
part: number, } | { "step": "swap_loaded" } | { "step": "text", 
/**
 * The text.
 */
text: string, } | { "step": "undo" } | { "step": "redo" };

/**
 * Dose and times of an exercise, as a person fills them in.
 */
export type EntryForm = { 
/**
 * hold, reps, timed or open.
 */
dose_kind: string, 
/**
 * Seconds or repetitions; nothing where it is open.
 */
amount: number | null, 
/**
 * Least seconds of a hold.
 */
min_s: number | null, 
/**
 * Milliseconds a repetition.
 */
rep_ms: number | null, 
/**
 * Number of sets.
 */
sets: number, 
/**
 * both, left_only or right_only.
 */
sides: string, 
/**
 * alternate or one_then_other; null: the routine's.
 */
side_order: string | null, 
/**
 * Seconds to get ready; null: the program decides.
 */
get_ready_s: number | null, 
/**
 * Seconds to change sides; null: the program decides.
 */
switch_s: number | null, 
/**
 * Seconds of rest between sets.
 */
rest_s: number, 
/**
 * Seconds of rest after the last set.
 */
rest_after_s: number, 
/**
 * A remark.
 */
note: string | null, };

/**
 * What an exercise is looked for by. Everything given must fit.
 */
export type ExerciseAsked = { 
/**
 * Words.
 */
query: string, 
/**
 * A category.
 */
category: string | null, 
/**
 * A body area.
 */
region: string | null, 
/**
 * Something needed; `none` for what needs nothing but a mat.
 */
equipment: string | null, 
/**
 * A level.
 */
level: string | null, 
/**
 * A movement pattern.
 */
pattern: string | null, 
/**
 * A plane of motion.
 */
plane: string | null, 
/**
 * Only those the person made.
 */
own: boolean, 
/**
 * Only those that load nothing the person is careful with.
 */
spared: boolean, };

/**
 * An exercise's page.
 */
export type ExerciseDetail = { 
/**
 * As in the list.
 */
item: ExerciseItem, 
/**
 * Its own picture, as a `data:` URI.
 */
picture: string | null, 
/**
 * The shipped exercise it is a copy of.
 */
adapted_from: ExerciseName | null, 
/**
 * Easier neighbours, nearest first.
 */
easier: Array<ExerciseName>, 
/**
 * Harder neighbours, nearest first.
 */
harder: Array<ExerciseName>, 
/**
 * Routines it stands in.
 */
used_in: Array<RoutineName>, 
/**
 * Least amount that an editor does not remark on.
 */
usual_min: number, 
/**
 * Largest amount that an editor does not remark on.
 */
usual_max: number, 
/**
 * A remark on the dose.
 */
dose_note: string | null, 
/**
 * What it loads of what the person is careful with.
 */
careful: Array<string>, 
/**
 * What each of its avoid tags means, in words.
 */
loads: Array<string>, 
/**
 * What a copy or a change of it starts from.
 */
form: ExerciseForm, };

/**
 * An exercise of one's own, as a person fills it in.
 */
export type ExerciseForm = { 
/**
 * The exercise that is changed; null for a new one.
 */
id: string | null, 
/**
 * The exercise a new one is a copy of.
 */
from: string | null, 
/**
 * Name.
 */
name: string, 
/**
 * Other names.
 */
aliases: Array<string>, 
/**
 * A category.
 */
category: string, 
/**
 * Body areas.
 */
regions: Array<string>, 
/**
 * bilateral, each_side or alternating.
 */
laterality: string, 
/**
 * Each side: what LEFT means, with `{side}` and `{other}`.
 */
side_cue: string | null, 
/**
 * hold, reps, timed or open.
 */
dose_kind: string, 
/**
 * Usual amount: seconds or repetitions.
 */
usual: number, 
/**
 * Usual sets.
 */
sets: number, 
/**
 * What is needed, as the person calls it.
 */
equipment: Array<string>, 
/**
 * beginner, intermediate or advanced.
 */
level: string, 
/**
 * Position of the body.
 */
position: string, 
/**
 * How to get into it.
 */
setup: Array<string>, 
/**
 * Where it is felt.
 */
feel: string, 
/**
 * What often goes wrong.
 */
mistake: string, 
/**
 * When to stop or leave it out.
 */
stop: string, 
/**
 * Complaints it loads.
 */
avoid_tags: Array<string>, 
/**
 * A new picture as a `data:` URI; empty takes it away, null keeps it.
 */
picture: string | null, };

/**
 * An exercise.
 */
export type ExerciseItem = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Other names.
 */
aliases: Array<string>, 
/**
 * dynamic-warm-up, static-stretch, mobility, functional-strength,
 * plyometric, breathing or ice.
 */
category: string, 
/**
 * Body areas.
 */
regions: Array<string>, 
/**
 * What a person calls them.
 */
region_names: Array<string>, 
/**
 * bilateral, each_side or alternating.
 */
laterality: string, 
/**
 * Each side: what LEFT means, with `{side}` and `{other}`.
 */
side_cue: string | null, 
/**
 * hold, reps, timed or open.
 */
dose_kind: string, 
/**
 * Usual amount: seconds or repetitions, per side.
 */
usual: number, 
/**
 * Usual sets.
 */
sets: number, 
/**
 * Floor of a hold, seconds.
 */
floor_s: number | null, 
/**
 * Where the dose comes from.
 */
source: string, 
/**
 * Muscles.
 */
muscles: Array<string>, 
/**
 * Movement pattern.
 */
pattern: string, 
/**
 * Planes of motion.
 */
planes: Array<string>, 
/**
 * What is needed.
 */
equipment: Array<string>, 
/**
 * What a person calls that.
 */
equipment_names: Array<string>, 
/**
 * beginner, intermediate or advanced.
 */
level: string, 
/**
 * Position of the body.
 */
position: string, 
/**
 * How to get into it.
 */
setup: Array<string>, 
/**
 * Where it is felt.
 */
feel: string, 
/**
 * What often goes wrong.
 */
mistake: string, 
/**
 * When to stop or leave it out.
 */
stop: string, 
/**
 * Complaints it loads.
 */
avoid_tags: Array<string>, 
/**
 * Ids of easier neighbours.
 */
easier: Array<string>, 
/**
 * Ids of harder neighbours.
 */
harder: Array<string>, 
/**
 * Whether the person made it.
 */
own: boolean, 
/**
 * Whether it is never to be suggested.
 */
never: boolean, 
/**
 * Whether it has a picture of its own.
 */
pictured: boolean, 
/**
 * The exercise whose drawing shows it: itself, or what it is a copy of.
 */
figure: string, };

/**
 * `limber exercises --json`.
 */
export type ExerciseList = { 
/**
 * Version of this form.
 */
v: number, 
/**
 * Those that match, best first; all of them by name without a query.
 */
exercises: Array<ExerciseItem>, };

/**
 * Id and name of an exercise.
 */
export type ExerciseName = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Name as shown.
 */
name: string, };

/**
 * What was done with an exercise.
 */
export type ExerciseTotal = { 
/**
 * Its id.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Work done, earlier tries included.
 */
done_ms: number, 
/**
 * Sets that count.
 */
sets: number, 
/**
 * Null where it has no sides.
 */
sides: Sides | null, };

/**
 * One exercise over time.
 */
export type ExerciseTrend = { 
/**
 * Its id.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What a point stands for: day, week or month.
 */
by: string, 
/**
 * Oldest first; only times with a set.
 */
points: Array<TrendPoint>, };

/**
 * The words that exercises are described with, for filters and forms.
 */
export type ExerciseWords = { 
/**
 * Categories.
 */
categories: Array<string>, 
/**
 * Body areas.
 */
regions: Array<Word>, 
/**
 * Things needed.
 */
equipment: Array<Word>, 
/**
 * Levels, easiest first.
 */
levels: Array<string>, 
/**
 * Movement patterns.
 */
patterns: Array<Word>, 
/**
 * Planes of motion.
 */
planes: Array<Word>, 
/**
 * Positions of the body.
 */
positions: Array<Word>, 
/**
 * Complaints, with what was chosen.
 */
careful: Array<CarefulTag>, };

/**
 * What a person says after (or long after) a session.
 */
export type FeedbackForm = { 
/**
 * 0-10.
 */
effort: number | null, 
/**
 * 0-10.
 */
discomfort_before: number | null, 
/**
 * 0-10.
 */
discomfort_after: number | null, 
/**
 * A note.
 */
note: string | null, 
/**
 * Repetitions really done, by record.
 */
reps: Array<RepsForm>, };

/**
 * An exercise as a drawing.
 */
export type Figure = { 
/**
 * A whole `<svg>` element for each key pose: one for a hold, two to four
 * for a move, none where there is no drawing. Colours come from the page:
 * near is `currentColor`, `.gap` is stroked in the ground's.
 */
poses: Array<string>, };

/**
 * A drawing that is asked for.
 */
export type FigureAsked = { 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * `left`, `right`, or null for neither.
 */
side: string | null, };

/**
 * Planned against held for one exercise of a session, per side.
 */
export type HeldRow = { 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name then.
 */
name: string, 
/**
 * Left side, where it has sides.
 */
left: HeldSide | null, 
/**
 * Right side, where it has sides.
 */
right: HeldSide | null, 
/**
 * Both at once, where it has none.
 */
both: HeldSide | null, 
/**
 * Id of the exercise that was planned, where this one was swapped in.
 */
swapped_from: string | null, 
/**
 * Why.
 */
reason: string | null, };

/**
 * Final attempts of one side of one exercise, all sets together.
 */
export type HeldSide = { 
/**
 * Planned; null with an open step among them.
 */
planned_ms: number | null, 
/**
 * Held.
 */
held_ms: number, 
/**
 * Repetitions planned.
 */
reps_planned: number | null, 
/**
 * Repetitions confirmed.
 */
reps_done: number | null, 
/**
 * Steps completed.
 */
completed: number, 
/**
 * Steps planned.
 */
steps: number, 
/**
 * Steps never reached.
 */
not_reached: number, };

/**
 * The log of the dates asked for, oldest first.
 */
export type History = { 
/**
 * Version of this form.
 */
v: number, 
/**
 * The sessions.
 */
sessions: Array<HistorySession>, };

/**
 * A time in which nothing counted.
 */
export type HistoryBreak = { 
/**
 * person, swap, stop_card, call, closed, gap, recovered or stay_limit.
 */
why: string, 
/**
 * ISO 8601 with offset.
 */
from: string, 
/**
 * When it went on or was ended, ISO 8601 with offset; null while it lasts.
 */
to: string | null, 
/**
 * Real milliseconds of the gap it began with, where nobody attended.
 */
gap_ms: number | null, 
/**
 * How many of them the system slept.
 */
slept_ms: number | null, 
/**
 * Real milliseconds paused, without the gap; null where no clock measured
 * them.
 */
paused_ms: number | null, 
/**
 * Index of the hold that it broke, or that came next.
 */
hold: number, 
/**
 * Whether it broke that hold.
 */
within: boolean, };

/**
 * Which sessions a list shows; what is null narrows nothing.
 */
export type HistoryFilter = { 
/**
 * First local day, `2026-11-22`.
 */
since: string | null, 
/**
 * Last local day, included.
 */
until: string | null, 
/**
 * Id of a routine.
 */
routine: string | null, 
/**
 * Id of an exercise that was tried or planned.
 */
exercise: string | null, 
/**
 * finished, finished_early or unfinished.
 */
outcome: string | null, 
/**
 * What stands in the note, in upper or lower case.
 */
text: string | null, };

/**
 * One attempt at one side of one set.
 */
export type HistoryHold = { 
/**
 * hold, reps, timed or open.
 */
kind: string, 
/**
 * `block/round/entry/set/side`.
 */
path: string, 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name then.
 */
name: string, 
/**
 * `left`, `right` or null.
 */
side: string | null, 
/**
 * From 1.
 */
set: number, 
/**
 * From 1.
 */
round: number, 
/**
 * From 1.
 */
attempt: number, 
/**
 * Whether this attempt stands for the step.
 */
final: boolean, 
/**
 * ISO 8601 with offset; null where it never began.
 */
started_at: string | null, 
/**
 * Least time that completes it.
 */
min_ms: number | null, 
/**
 * As planned.
 */
planned_ms: number | null, 
/**
 * After +10 and -10.
 */
target_ms: number | null, 
/**
 * Attended time in the step.
 */
held_ms: number, 
/**
 * Longest unbroken part of it.
 */
longest_ms: number, 
/**
 * How often it was interrupted.
 */
interruptions: number, 
/**
 * Repetitions planned, per side.
 */
reps_planned: number | null, 
/**
 * Repetitions confirmed; null until the person says.
 */
reps_done: number | null, 
/**
 * Whether it counts in adherence, balance and goal.
 */
counted: boolean, 
/**
 * completed, partial, skipped, swapped, not_reached or superseded.
 */
outcome: string, 
/**
 * Id of the exercise that was planned, where this one was swapped in.
 */
swapped_from: string | null, 
/**
 * Why: knee, hip_or_groin, back, wrist_or_shoulder, balance, no_floor,
 * too_intense, no_equipment or other.
 */
reason: string | null, 
/**
 * Whether the person put a value of it right afterwards.
 */
corrected: boolean, };

/**
 * A page of the history list, newest first.
 */
export type HistoryPage = { 
/**
 * The sessions.
 */
sessions: Array<SessionSummary>, 
/**
 * Whether older ones follow.
 */
more: boolean, };

/**
 * A session.
 */
export type HistorySession = { 
/**
 * UUID.
 */
id: string, 
/**
 * UUID of the installation it ran on.
 */
device: string, 
/**
 * The routine, with its name then.
 */
routine: RoutineName, 
/**
 * ISO 8601 with offset.
 */
started_at: string, 
/**
 * ISO 8601 with offset; null while unfinished.
 */
ended_at: string | null, 
/**
 * Minutes east of UTC at the start.
 */
utc_offset_min: number, 
/**
 * finished, finished_early, unfinished or discarded.
 */
outcome: string, 
/**
 * 1, or how many times faster than real time.
 */
speed: number, 
/**
 * Attended work, all attempts.
 */
held_ms: number, 
/**
 * Paused, as far as measured.
 */
paused_ms: number, 
/**
 * 0-10.
 */
effort: number | null, 
/**
 * 0-10.
 */
discomfort_before: number | null, 
/**
 * 0-10.
 */
discomfort_after: number | null, 
/**
 * The person's note.
 */
note: string | null, 
/**
 * Whether the person added it afterwards instead of running it.
 */
by_hand: boolean, 
/**
 * Whether the person put its start or a value of an attempt right
 * afterwards.
 */
corrected: boolean, 
/**
 * Attempts at work steps in the order they happened; steps never reached
 * come last.
 */
holds: Array<HistoryHold>, };

/**
 * What is put right of an attempt; what is null stays as it is.
 */
export type HoldForm = { 
/**
 * Its index in the holds of the session.
 */
record: number, 
/**
 * What was held.
 */
held_ms: number | null, 
/**
 * Repetitions done, per side.
 */
reps_done: number | null, 
/**
 * The side it was done on, `left` or `right`.
 */
side: string | null, };

/**
 * Work by the hour in which its session began.
 */
export type HourOfDay = { 
/**
 * Local hour, 0 to 23.
 */
hour: number, 
/**
 * Work done.
 */
held_ms: number, };

/**
 * What comes of exercises, blocks, routines and pictures of one's own.
 */
export type ImportOwn = { 
/**
 * Not here yet.
 */
new: number, 
/**
 * Here, the same.
 */
same: number, 
/**
 * Changed or deleted in the file since, and not here; that is taken over.
 */
newer: number, 
/**
 * Other here than in the file.
 */
conflicting: number, 
/**
 * The first hundred of those that conflict.
 */
conflicts: Array<ImportOwnPiece>, };

/**
 * Something a person made by what they know of it.
 */
export type ImportOwnPiece = { 
/**
 * exercise, block, routine or picture.
 */
kind: string, 
/**
 * Its id; of a picture that of its exercise.
 */
id: string, 
/**
 * Its name here; its id where it was deleted here.
 */
name: string, };

/**
 * `limber import --json`, and the window's preview.
 */
export type ImportReport = { 
/**
 * Version of this form.
 */
v: number, 
/**
 * The file.
 */
file: string, 
/**
 * Whether it was imported; else this is what would come of it.
 */
imported: boolean, 
/**
 * Sessions that are not here yet.
 */
new: number, 
/**
 * Sessions that are here, the same in everything.
 */
same: number, 
/**
 * Sessions that go on in the file; that is taken over.
 */
newer: number, 
/**
 * Sessions that go on here; they stay.
 */
older: number, 
/**
 * Sessions that went on here and there, each its own way.
 */
conflicting: number, 
/**
 * Sessions that are not what their own journal tells; they stay out.
 */
damaged: number, 
/**
 * Exercises, blocks, routines and pictures of one's own.
 */
own: ImportOwn, 
/**
 * Settings that are chosen otherwise here, or not at all.
 */
settings: number, 
/**
 * The first hundred of those that conflict.
 */
conflicts: Array<ImportSession>, 
/**
 * The first hundred of those that stay out.
 */
stay_out: Array<ImportSession>, };

/**
 * A session of the file by what a person knows of it.
 */
export type ImportSession = { 
/**
 * UUID.
 */
id: string, 
/**
 * The routine's name then.
 */
routine: string, 
/**
 * ISO 8601 with offset.
 */
started_at: string, 
/**
 * What is wrong with it, where something is.
 */
what: string | null, };

/**
 * Moves that load something the person is careful with.
 */
export type Load = { 
/**
 * The avoid tag.
 */
tag: string, 
/**
 * What a person reads.
 */
label: string, 
/**
 * The moves that load it.
 */
moves: Array<LoadedMove>, };

/**
 * A move that loads something the person is careful with.
 */
export type LoadedMove = { 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Name of the move to do instead; null: nothing fits, leave it out.
 */
instead: string | null, };

/**
 * What comes after the step that is on.
 */
export type NextWork = { 
/**
 * Name of the exercise.
 */
name: string, 
/**
 * `left`, `right` or null.
 */
side: string | null, 
/**
 * hold, reps, timed or open.
 */
kind: string, 
/**
 * Its length.
 */
duration_ms: number | null, 
/**
 * Its repetitions.
 */
reps: number | null, 
/**
 * Whether it is another exercise than now.
 */
differs: boolean, };

/**
 * The way to go on that is offered first.
 */
export type Offer = "go_on" | "do_again" | "finish" | "discard";

/**
 * What a window needs for its first picture.
 */
export type Opening = { 
/**
 * What the shell keeps, by key; none where that can't be read.
 */
preferences: { [key in string]: string }, 
/**
 * The Today screen; null where it can't be made, for reasons that asking
 * for it tells.
 */
today: Today | null, };

/**
 * Why and how it is paused.
 */
export type PausedNow = { 
/**
 * person, swap, stop_card, call, closed, gap, recovered or stay_limit.
 */
why: string, 
/**
 * Gap: real milliseconds nobody attended.
 */
gap_ms: number | null, 
/**
 * Gap: milliseconds of it the system slept.
 */
slept_ms: number | null, 
/**
 * What to say, such as "The laptop slept for 12 min. Go on, or do this
 * hold again?".
 */
message: string | null, 
/**
 * Offers in the order they make sense.
 */
offers: Array<Offer>, };

/**
 * A week, or a month where the time is long.
 */
export type Period = { 
/**
 * Its first day, `2026-11-16`.
 */
begins: string, 
/**
 * Sessions begun.
 */
sessions: number, 
/**
 * Work done.
 */
held_ms: number, 
/**
 * Days that count.
 */
days_done: number, 
/**
 * Average effort in tenths, 0-100; null where nothing was said.
 */
effort_tenths: number | null, 
/**
 * Average discomfort before in tenths.
 */
before_tenths: number | null, 
/**
 * Average discomfort after in tenths.
 */
after_tenths: number | null, };

/**
 * What happened.
 */
export type PlayEvent = { "event": "session", 
/**
 * UUID.
 */
session: string, 
/**
 * The routine.
 */
routine: RoutineName, 
/**
 * Length without open steps.
 */
total_ms: number, 
/**
 * 1, or how many times faster than real time.
 */
speed: number, 
/**
 * Whether an unfinished session goes on.
 */
resumed: boolean, } | { "event": "step", 
/**
 * Index.
 */
step: number, 
/**
 * `block/round/entry/set/side`.
 */
path: string, 
/**
 * get_ready, hold, reps, timed, open, switch or rest.
 */
kind: string, 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * `left`, `right` or null.
 */
side: string | null, 
/**
 * What the side means here.
 */
side_cue: string | null, 
/**
 * From 1.
 */
set: number, 
/**
 * Number of sets.
 */
sets: number, 
/**
 * From 1.
 */
round: number, 
/**
 * Length; null when open.
 */
duration_ms: number | null, 
/**
 * Minimum.
 */
min_ms: number | null, 
/**
 * Repetitions.
 */
reps: number | null, 
/**
 * Attempt, from 1.
 */
attempt: number, } | { "event": "cue", 
/**
 * As in [`CueNow::kind`].
 */
kind: string, 
/**
 * Index of its step.
 */
step: number, 
/**
 * Countdown: 3, 2 or 1.
 */
n: number | null, 
/**
 * Whether it sounds.
 */
sound: boolean, 
/**
 * When it was due, session time without pauses.
 */
due_ms: number, } | { "event": "paused", 
/**
 * person, swap, stop_card, call, closed, recovered or stay_limit.
 */
why: string, } | { "event": "resumed", 
/**
 * Milliseconds of lead-in before work goes on.
 */
lead_in_ms: number, } | { "event": "gap", 
/**
 * Real milliseconds.
 */
gap_ms: number, 
/**
 * Milliseconds of it the system slept.
 */
slept_ms: number, } | { "event": "swapped", 
/**
 * Id of the one before.
 */
from: string, 
/**
 * Id of the new one.
 */
to: string, 
/**
 * Why.
 */
reason: string, } | { "event": "saved", 
/**
 * The attempt, as in the history.
 */
hold: HistoryHold, } | { "event": "unsaved", 
/**
 * Why, in words.
 */
message: string, 
/**
 * How many events wait.
 */
waiting: number, } | { "event": "refused", 
/**
 * A stable word.
 */
kind: string, 
/**
 * Why, in words.
 */
message: string, } | { "event": "done", 
/**
 * finished, finished_early, discarded or unfinished (closed,
 * resumable).
 */
outcome: string, 
/**
 * UUID.
 */
session: string, 
/**
 * All work.
 */
held_ms: number, 
/**
 * Held on the left, final attempts.
 */
left_ms: number, 
/**
 * Held on the right, final attempts.
 */
right_ms: number, };

/**
 * A line of `play --json`.
 */
export type PlayLine = { 
/**
 * Session time with pauses.
 */
at_ms: number, 
/**
 * Session time without pauses.
 */
timeline_ms: number, } & ({ "event": "session", 
/**
 * UUID.
 */
session: string, 
/**
 * The routine.
 */
routine: RoutineName, 
/**
 * Length without open steps.
 */
total_ms: number, 
/**
 * 1, or how many times faster than real time.
 */
speed: number, 
/**
 * Whether an unfinished session goes on.
 */
resumed: boolean, } | { "event": "step", 
/**
 * Index.
 */
step: number, 
/**
 * `block/round/entry/set/side`.
 */
path: string, 
/**
 * get_ready, hold, reps, timed, open, switch or rest.
 */
kind: string, 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * `left`, `right` or null.
 */
side: string | null, 
/**
 * What the side means here.
 */
side_cue: string | null, 
/**
 * From 1.
 */
set: number, 
/**
 * Number of sets.
 */
sets: number, 
/**
 * From 1.
 */
round: number, 
/**
 * Length; null when open.
 */
duration_ms: number | null, 
/**
 * Minimum.
 */
min_ms: number | null, 
/**
 * Repetitions.
 */
reps: number | null, 
/**
 * Attempt, from 1.
 */
attempt: number, } | { "event": "cue", 
/**
 * As in [`CueNow::kind`].
 */
kind: string, 
/**
 * Index of its step.
 */
step: number, 
/**
 * Countdown: 3, 2 or 1.
 */
n: number | null, 
/**
 * Whether it sounds.
 */
sound: boolean, 
/**
 * When it was due, session time without pauses.
 */
due_ms: number, } | { "event": "paused", 
/**
 * person, swap, stop_card, call, closed, recovered or stay_limit.
 */
why: string, } | { "event": "resumed", 
/**
 * Milliseconds of lead-in before work goes on.
 */
lead_in_ms: number, } | { "event": "gap", 
/**
 * Real milliseconds.
 */
gap_ms: number, 
/**
 * Milliseconds of it the system slept.
 */
slept_ms: number, } | { "event": "swapped", 
/**
 * Id of the one before.
 */
from: string, 
/**
 * Id of the new one.
 */
to: string, 
/**
 * Why.
 */
reason: string, } | { "event": "saved", 
/**
 * The attempt, as in the history.
 */
hold: HistoryHold, } | { "event": "unsaved", 
/**
 * Why, in words.
 */
message: string, 
/**
 * How many events wait.
 */
waiting: number, } | { "event": "refused", 
/**
 * A stable word.
 */
kind: string, 
/**
 * Why, in words.
 */
message: string, } | { "event": "done", 
/**
 * finished, finished_early, discarded or unfinished (closed,
 * resumable).
 */
outcome: string, 
/**
 * UUID.
 */
session: string, 
/**
 * All work.
 */
held_ms: number, 
/**
 * Held on the left, final attempts.
 */
left_ms: number, 
/**
 * Held on the right, final attempts.
 */
right_ms: number, });

/**
 * What the engine sends to the window.
 */
export type PlayerMessage = { "message": "snapshot", 
/**
 * The state now.
 */
snapshot: Snapshot, } | { "message": "cue", 
/**
 * The cue.
 */
cue: CueNow, } | { "message": "refused", 
/**
 * Why.
 */
problem: Problem, } | { "message": "ended", 
/**
 * The summary.
 */
summary: Summary | null, } | { "message": "say", 
/**
 * What to say.
 */
text: string, 
/**
 * Pace in percent of the voice's usual one, 50 to 200.
 */
rate: number, 
/**
 * The voice by its name; null: the usual one of the language.
 */
voice: string | null, 
/**
 * Language tag; null: English.
 */
language: string | null, } | { "message": "hush" } | { "message": "rendering", 
/**
 * How much of it is written, 0 to 100.
 */
percent: number, } | { "message": "elsewhere" };

/**
 * A prescription as it was read: `limber routine check --json`.
 */
export type Prescription = { 
/**
 * Version of this form.
 */
v: number, 
/**
 * Name of the routine it comes to; null where no exercise was found.
 */
name: string | null, 
/**
 * Length without open steps.
 */
total_ms: number, 
/**
 * Every line that is not empty, in order.
 */
lines: Array<PrescriptionLine>, 
/**
 * The routine in its written form.
 */
text: string | null, };

/**
 * A line of a prescription.
 */
export type PrescriptionLine = { 
/**
 * Its number, from 1.
 */
line: number, 
/**
 * As it was written.
 */
text: string, 
/**
 * title, exercise, form (a field, a heading or a block of the written form),
 * more (about the exercise before) or note (kept as one).
 */
reading: string, 
/**
 * The exercise with its dose, sets and sides.
 */
entry: RoutineLine | null, 
/**
 * The exercise whose drawing shows it.
 */
figure: string | null, 
/**
 * Why the reading may be wrong; empty: understood.
 */
doubts: Array<string>, 
/**
 * What was changed so that it can be done.
 */
changed: Array<string>, };

/**
 * An error as a person reads it.
 */
export type Problem = { 
/**
 * A stable word for the kind, such as `not_found`.
 */
kind: string, 
/**
 * What went wrong, one plain sentence.
 */
message: string, 
/**
 * The way out.
 */
hint: string | null, };

/**
 * How far long work has come.
 */
export type Progress = { 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all.
 */
total: number, };

/**
 * Work for a body area or in a plane of motion.
 */
export type Reached = { 
/**
 * Its word, such as `hips` or `frontal`.
 */
word: string, 
/**
 * What a person calls it.
 */
name: string, 
/**
 * Work in exercises for it; one that serves several counts in each.
 */
done_ms: number, };

/**
 * Repetitions really done.
 */
export type RepsForm = { 
/**
 * Number of the record.
 */
record: number, 
/**
 * Repetitions done, per side.
 */
reps: number, };

/**
 * Repetitions that were only paced.
 */
export type RepsToConfirm = { 
/**
 * Number of the record, for confirming.
 */
record: number, 
/**
 * Name of the exercise.
 */
name: string, 
/**
 * `left`, `right` or null.
 */
side: string | null, 
/**
 * From 1.
 */
set: number, 
/**
 * Repetitions planned, per side.
 */
planned: number, };

/**
 * A block of a routine.
 */
export type RoutineBlock = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * warm-up, main or cool-down.
 */
phase: string, 
/**
 * Number of rounds.
 */
rounds: number, 
/**
 * Names of the other routines that share it; empty for a routine's own.
 */
shared_with: Array<string>, 
/**
 * Whether it is a shared block.
 */
shared: boolean, 
/**
 * Its lines, such as `Pigeon pose · 2 × 30 s each side`.
 */
lines: Array<RoutineLine>, };

/**
 * A routine's page.
 */
export type RoutineDetail = { 
/**
 * As in the list.
 */
item: RoutineItem, 
/**
 * Remarks.
 */
notes: Array<string>, 
/**
 * When to stop.
 */
stop_rule: string | null, 
/**
 * Its blocks.
 */
blocks: Array<RoutineBlock>, 
/**
 * Every step.
 */
steps: Array<TimelineStep>, 
/**
 * What its moves load of what the person is careful with.
 */
loads: Array<Load>, };

/**
 * A routine in a list or on a card.
 */
export type RoutineItem = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * What it is good for.
 */
goal: string | null, 
/**
 * Words to find it by.
 */
tags: Array<string>, 
/**
 * That of its hardest move.
 */
level: string, 
/**
 * Length without open steps, computed.
 */
total_ms: number, 
/**
 * Steps that last until the person says so.
 */
open_steps: number, 
/**
 * Body areas, most worked first, at most four.
 */
regions: Array<string>, 
/**
 * What a person calls them.
 */
region_names: Array<string>, 
/**
 * What is needed, without what is optional.
 */
equipment: Array<string>, 
/**
 * What a person calls that.
 */
equipment_names: Array<string>, 
/**
 * Names of its exercises, in order, each once.
 */
exercises: Array<string>, 
/**
 * Id of the exercise whose drawing stands for it: its pigeon pose, else
 * the first of its main part; null where it has no exercise.
 */
figure: string | null, 
/**
 * Whether it holds a pigeon pose.
 */
has_pigeon: boolean, 
/**
 * ISO 8601 with offset of its last session with work in it.
 */
last_done: string | null, 
/**
 * Whether the person made it.
 */
own: boolean, 
/**
 * Why it can't be run, where it can't.
 */
problem: string | null, };

/**
 * One entry of a block.
 */
export type RoutineLine = { 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * bilateral, each_side or alternating.
 */
laterality: string, 
/**
 * hold, reps, timed or open.
 */
dose_kind: string, 
/**
 * Seconds or repetitions, null when open.
 */
amount: number | null, 
/**
 * Least seconds of a hold, where they lie under the amount.
 */
min_s: number | null, 
/**
 * Number of sets.
 */
sets: number, 
/**
 * both, left_only or right_only.
 */
sides: string, 
/**
 * A remark.
 */
note: string | null, };

/**
 * `limber routines --json`.
 */
export type RoutineList = { 
/**
 * Version of this form.
 */
v: number, 
/**
 * All routines.
 */
routines: Array<RoutineItem>, };

/**
 * Id and name of a routine.
 */
export type RoutineName = { 
/**
 * Stable id.
 */
id: string, 
/**
 * Name as shown.
 */
name: string, };

/**
 * When to stop, and what Limber is not. Shown beside every start.
 */
export type Safety = { 
/**
 * The card that a stop word brings up.
 */
stop_card: string, 
/**
 * The signs to stop at, one a line.
 */
stop_list: Array<string>, 
/**
 * What this program is not.
 */
disclaimer: string, };

/**
 * What a person says of a session; null: nothing.
 */
export type SaidForm = { 
/**
 * 0-10.
 */
effort: number | null, 
/**
 * 0-10.
 */
discomfort_before: number | null, 
/**
 * 0-10.
 */
discomfort_after: number | null, 
/**
 * A note.
 */
note: string | null, };

/**
 * After something was kept.
 */
export type Saved = { 
/**
 * Its id.
 */
id: string, 
/**
 * The change.
 */
changed: Changed, };

/**
 * Everything the page of one session shows.
 */
export type SessionDetail = { 
/**
 * The session as in the JSON export.
 */
session: HistorySession, 
/**
 * Planned against held, in the order the exercises came.
 */
rows: Array<HeldRow>, 
/**
 * Pauses and gaps, in the order they happened.
 */
breaks: Array<HistoryBreak>, 
/**
 * The day it counts on, where that is another than its record shows.
 */
counts_on: string | null, };

/**
 * A line of the history list.
 */
export type SessionSummary = { 
/**
 * UUID.
 */
id: string, 
/**
 * The routine, with its name then.
 */
routine: RoutineName, 
/**
 * ISO 8601 with offset.
 */
started_at: string, 
/**
 * finished, finished_early or unfinished.
 */
outcome: string, 
/**
 * 1, or how many times faster than real time.
 */
speed: number, 
/**
 * Attended work.
 */
held_ms: number, 
/**
 * Held on the left, final attempts.
 */
left_ms: number, 
/**
 * Held on the right, final attempts.
 */
right_ms: number, 
/**
 * Work steps completed.
 */
completed: number, 
/**
 * Work steps planned.
 */
planned: number, 
/**
 * Whether the person added it afterwards.
 */
by_hand: boolean, 
/**
 * Whether the person put anything in it right afterwards.
 */
corrected: boolean, 
/**
 * Whether there is a note.
 */
noted: boolean, };

/**
 * Settings that alter how sessions run; each session keeps those it began
 * with.
 */
export type Settings = { 
/**
 * "More time between": get-ready and switch in percent, 50 to 300.
 */
between_percent: number, 
/**
 * "Wait for me before each hold".
 */
wait_for_me: boolean, 
/**
 * Repetitions end when the person says so.
 */
wait_for_done: boolean, 
/**
 * left, right or alternate.
 */
first_side: string, 
/**
 * Whether a phone call pauses.
 */
pause_on_call: boolean, };

/**
 * A shared block that can be used.
 */
export type SharedBlock = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Names of the routines that use it.
 */
used_in: Array<string>, };

/**
 * Left beside right, in sets that count.
 */
export type Sides = { 
/**
 * Held on the left.
 */
left_ms: number, 
/**
 * Held on the right.
 */
right_ms: number, 
/**
 * The side with more, where that is worth evening out: `left` or `right`,
 * else null.
 */
more: string | null, 
/**
 * By how much; 0 where it is not worth it.
 */
more_ms: number, };

/**
 * Everything the player draws. It holds still between changes: what moves
 * follows from `elapsed_ms`, `remaining_ms` and `speed`, anchored to the
 * arrival of the snapshot.
 */
export type Snapshot = { 
/**
 * UUID of the session.
 */
session: string, 
/**
 * The routine.
 */
routine: RoutineName, 
/**
 * Running, paused or ended.
 */
status: Status, 
/**
 * While paused.
 */
paused: PausedNow | null, 
/**
 * The step that is on; null once ended.
 */
step: StepNow | null, 
/**
 * Whole-screen phase: ready, hold, reps, timed, open, switch, rest,
 * lead_in, paused or done.
 */
phase: string, 
/**
 * Milliseconds of the step that have gone by.
 */
elapsed_ms: number, 
/**
 * Its target now; null when open.
 */
target_ms: number | null, 
/**
 * Milliseconds left; null when open or staying.
 */
remaining_ms: number | null, 
/**
 * Its minimum; null unless it is work.
 */
min_ms: number | null, 
/**
 * Milliseconds left of the lead-in before work goes on.
 */
lead_in_ms: number | null, 
/**
 * So many seconds before the lead-in ends or the target is reached the digits
 * stand out, as the countdown sounds; null where it does not.
 */
last_s: number | null, 
/**
 * Reps: milliseconds each, for the paced count.
 */
rep_ms: number | null, 
/**
 * Reps: how many (both sides together for alternating moves).
 */
reps: number | null, 
/**
 * Counting on past the target.
 */
staying: boolean, 
/**
 * What makes sense now.
 */
can: Can, 
/**
 * "Skipped at 0:12": held milliseconds of the step just left by Next.
 */
left_at_ms: number | null, 
/**
 * The work that follows.
 */
next: NextWork | null, 
/**
 * One bead an exercise.
 */
beads: Array<Bead>, 
/**
 * Length of the whole timeline without open steps.
 */
total_ms: number, 
/**
 * How much of it lies behind.
 */
done_ms: number, 
/**
 * 1, or how many times faster than real time.
 */
speed: number, 
/**
 * What can't be saved right now, in words; null when all is saved.
 */
unsaved: string | null, 
/**
 * Why nothing can be heard right now, or not as it was chosen, in words; null
 * while all is well.
 */
sound_problem: string | null, 
/**
 * Cold pack: what to look at when the skin check comes.
 */
skin_check_cue: string | null, };

/**
 * Settings of tones, voice and vibration.
 */
export type Sound = { 
/**
 * Nothing sounds; everything is shown.
 */
silent: boolean, 
/**
 * Whether cues have tones.
 */
tones: boolean, 
/**
 * soft, clear or low.
 */
family: string, 
/**
 * Loudness of tones apart from the system's, 0 to 100.
 */
volume: number, 
/**
 * Whether other sound is lowered while a cue sounds, where the system can.
 */
lower: boolean, 
/**
 * Kinds of cues without a tone, as in `CueNow.kind`.
 */
off: Array<string>, 
/**
 * off, names, guide or full.
 */
say: string, 
/**
 * Pace of the voice in percent, 50 to 200.
 */
rate: number, 
/**
 * The voice, as the system names it; null: its usual one.
 */
voice: string | null, 
/**
 * Language tag such as `en-GB`; null: English as the voice speaks it.
 */
language: string | null, 
/**
 * Whether phones vibrate.
 */
vibrate: boolean, };

/**
 * Settings of sound, and what can be chosen.
 */
export type SoundPage = { 
/**
 * What is chosen.
 */
sound: Sound, 
/**
 * What was stored and could not be used, in words; null when all could.
 */
problem: string | null, 
/**
 * Every kind of cue, in the order of a session.
 */
kinds: Array<string>, };

/**
 * What the session is at.
 */
export type Status = "running" | "paused" | "ended";

/**
 * The step that is on.
 */
export type StepNow = { 
/**
 * Index in the session's list.
 */
index: number, 
/**
 * get_ready, hold, reps, timed, open, switch or rest.
 */
kind: string, 
/**
 * `block/round/entry/set/side`.
 */
path: string, 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * `left`, `right` or null.
 */
side: string | null, 
/**
 * What the side means here.
 */
side_cue: string | null, 
/**
 * From 1.
 */
set: number, 
/**
 * Number of sets.
 */
sets: number, 
/**
 * From 1.
 */
round: number, 
/**
 * How to get into it.
 */
setup: Array<string>, 
/**
 * Where it is felt.
 */
feel: string, 
/**
 * Attempt at this step, from 1.
 */
attempt: number, };

/**
 * After the last step.
 */
export type Summary = { 
/**
 * UUID of the session.
 */
session: string, 
/**
 * The routine.
 */
routine: RoutineName, 
/**
 * finished or finished_early.
 */
outcome: string, 
/**
 * Held on the left.
 */
left_ms: number, 
/**
 * Held on the right.
 */
right_ms: number, 
/**
 * All work.
 */
held_ms: number, 
/**
 * Planned against held.
 */
rows: Array<HeldRow>, 
/**
 * Paced repetitions to confirm.
 */
to_confirm: Array<RepsToConfirm>, };

/**
 * The moves offered for a reason.
 */
export type SwapOffers = { 
/**
 * The reason asked for.
 */
reason: string, 
/**
 * Moves, best first; empty: skip, or finish here.
 */
moves: Array<ExerciseItem>, };

/**
 * A reason for a swap.
 */
export type SwapReasonItem = { 
/**
 * knee, hip_or_groin, back, wrist_or_shoulder, balance, no_floor,
 * too_intense, no_equipment or other.
 */
reason: string, 
/**
 * What a person reads.
 */
label: string, };

/**
 * A compiled routine.
 */
export type Timeline = { 
/**
 * Version of this form.
 */
v: number, 
/**
 * The routine.
 */
routine: RoutineName, 
/**
 * Milliseconds of all steps with a length.
 */
total_ms: number, 
/**
 * How many steps last until the person says so.
 */
open_steps: number, 
/**
 * The steps in order.
 */
steps: Array<TimelineStep>, 
/**
 * The cues in order.
 */
cues: Array<TimelineCue>, };

/**
 * A cue.
 */
export type TimelineCue = { 
/**
 * From the start of the session; null after an open step.
 */
at_ms: number | null, 
/**
 * get_ready, start, minimum, half, countdown, skin_check, switch, rest,
 * next or done.
 */
kind: string, 
/**
 * Index of its step.
 */
step: number, 
/**
 * From the start of its step.
 */
offset_ms: number, 
/**
 * Countdown: 3, 2 or 1.
 */
n: number | null, 
/**
 * Whether it sounds; its visual is always shown.
 */
sound: boolean, };

/**
 * A step.
 */
export type TimelineStep = { 
/**
 * From 0.
 */
index: number, 
/**
 * `block/round/entry/set/side`.
 */
path: string, 
/**
 * get_ready, hold, reps, timed, open, switch or rest.
 */
kind: string, 
/**
 * Id of the exercise.
 */
exercise: string, 
/**
 * Its name.
 */
name: string, 
/**
 * `left`, `right` or null.
 */
side: string | null, 
/**
 * What the side means here.
 */
side_cue: string | null, 
/**
 * Set, from 1.
 */
set: number, 
/**
 * Number of sets.
 */
sets: number, 
/**
 * Round, from 1.
 */
round: number, 
/**
 * From the start of the session; null after an open step.
 */
start_ms: number | null, 
/**
 * Length; null: until the person says so.
 */
duration_ms: number | null, 
/**
 * Least time that completes it; null for steps that are not work.
 */
min_ms: number | null, 
/**
 * Repetitions, per side for each-side and alternating moves.
 */
reps: number | null, 
/**
 * Milliseconds a repetition.
 */
rep_ms: number | null, };

/**
 * The Today screen.
 */
export type Today = { 
/**
 * `2026-11-22`.
 */
date: string, 
/**
 * `Sunday, 22 November`, in the person's language. The page's own way to write
 * dates takes longer to wake than the rest of the screen to draw.
 */
day: string, 
/**
 * The seven days of this week, from the day the person's weeks begin on.
 */
week: Array<WeekDay>, 
/**
 * Days of this week that count as done.
 */
days_done: number, 
/**
 * A week is kept from this many days.
 */
goal_least: number, 
/**
 * More days than this are not asked for.
 */
goal_most: number, 
/**
 * Weeks in a row that were kept.
 */
streak: number, 
/**
 * Whether the first card holds the same strength session as less than 48 h
 * ago.
 */
rest_hint: boolean, 
/**
 * Nothing was ever done here.
 */
first_run: boolean, 
/**
 * First run: the two cards, gentle first. Else the one to do today.
 */
cards: Array<RoutineItem>, 
/**
 * "Something shorter".
 */
shorter: RoutineItem | null, 
/**
 * A session that waits to go on; it replaces the card.
 */
unfinished: UnfinishedItem | null, 
/**
 * When to stop; stands under Start.
 */
stop_line: string, };

/**
 * Sets of an exercise in one day, week or month.
 */
export type TrendPoint = { 
/**
 * Its first day.
 */
begins: string, 
/**
 * Sets that count.
 */
sets: number, 
/**
 * Average held a set on the left; null where there was none.
 */
left_ms: number | null, 
/**
 * The same on the right.
 */
right_ms: number | null, 
/**
 * The same without a side.
 */
both_ms: number | null, 
/**
 * Average minimum of a set; null where there was none.
 */
min_ms: number | null, };

/**
 * `limber trends --json`.
 */
export type Trends = { 
/**
 * Version of this form.
 */
v: number, 
/**
 * First day, `2026-11-16`; null where all of an empty log is asked for.
 */
since: string | null, 
/**
 * Last day.
 */
until: string, 
/**
 * How the weeks go.
 */
weeks: Weeks, 
/**
 * Weeks in a row that were kept, up to today whatever days were asked for.
 */
streak: number, 
/**
 * What `periods` are: week or month.
 */
by: string, 
/**
 * Oldest first, without holes.
 */
periods: Array<Period>, 
/**
 * All sides together.
 */
sides: Sides, 
/**
 * By exercise, most work first.
 */
exercises: Array<ExerciseTotal>, 
/**
 * Every body area the library knows, most work first.
 */
areas: Array<Reached>, 
/**
 * The planes of motion, most work first.
 */
planes: Array<Reached>, 
/**
 * All 24 hours.
 */
hours: Array<HourOfDay>, };

/**
 * A session that waits to go on.
 */
export type UnfinishedItem = { 
/**
 * UUID.
 */
session: string, 
/**
 * The routine.
 */
routine: RoutineName, 
/**
 * ISO 8601 with offset.
 */
started_at: string, 
/**
 * Name of the exercise it stands at.
 */
at: string, 
/**
 * `left`, `right` or null.
 */
side: string | null, 
/**
 * Held milliseconds of the step it stands at.
 */
elapsed_ms: number, 
/**
 * Its target.
 */
target_ms: number | null, 
/**
 * Offers in the order they make sense.
 */
offers: Array<Offer>, 
/**
 * Who runs it right now, such as "the terminal (process 4711)"; null when
 * nobody does.
 */
held_by: string | null, };

/**
 * A view that a change may concern.
 */
export type View = "today" | "history" | "trends" | "session" | "settings" | "routines" | "routine" | "exercises" | "exercise";

/**
 * A voice of the system.
 */
export type Voice = { 
/**
 * As the system names it.
 */
name: string, 
/**
 * Language tag.
 */
language: string, };

/**
 * A day of the week row.
 */
export type WeekDay = { 
/**
 * `2026-11-22`.
 */
date: string, 
/**
 * 1 Monday to 7 Sunday.
 */
weekday: number, 
/**
 * `Sunday`, in the person's language.
 */
name: string, 
/**
 * `S`.
 */
letter: string, 
/**
 * Milliseconds of work done (real speed only).
 */
held_ms: number, 
/**
 * Whether it is today.
 */
today: boolean, 
/**
 * Whether it lies ahead.
 */
ahead: boolean, 
/**
 * Whether the day counts as done: from 5 min of work or half of what was
 * planned (breaks and ice do not count).
 */
done: boolean, };

/**
 * How a person's weeks go.
 */
export type Weeks = { 
/**
 * A week is kept from this many days, 1 to 7.
 */
least: number, 
/**
 * More days than this are not asked for, `least` to 7.
 */
most: number, 
/**
 * monday, sunday, or locale: as the system's language has it.
 */
begins: string, 
/**
 * recorded: a session counts on the day that the clock showed where it was done.
 * device: on the day it was then in the zone that this device is in now.
 */
days: string, };

/**
 * A word of the library, which never changes, and what a person calls it.
 */
export type Word = { 
/**
 * The word.
 */
word: string, 
/**
 * What a person reads.
 */
name: string, };
