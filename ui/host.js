// The only door to Rust. Everything the window knows came through here; the
// wire types are in types/ (from src-tauri/engine/src/wire). A call that fails
// rejects with a Problem: { kind, message, hint }.

import * as browser from "./host-http.js";
import * as app from "./host-tauri.js";
import { t } from "./text.js";

const { call, listen } = "__TAURI_INTERNALS__" in window ? app : browser;

/** Whatever was thrown, as a Problem a person can read. */
export function asProblem(error) {
  if (error && typeof error === "object" && typeof error.kind === "string" && typeof error.message === "string") {
    return { kind: error.kind, message: error.message, hint: error.hint ?? null };
  }
  const detail = typeof error === "string" ? error : error?.message;
  return { kind: "unreachable", message: t("problem-unreachable"), hint: detail || null };
}

async function ask(command, args = {}) {
  try {
    return await call(command, args);
  } catch (error) {
    throw asProblem(error);
  }
}

export const host = {
  /** What the first picture needs: Opening. */
  opening: () => ask("opening"),
  /** The first screen. */
  today: () => ask("today"),
  /** Every routine, as list items. */
  routines: () => ask("routines"),
  /** One routine's page. */
  routine: (id) => ask("routine", { id }),
  /** Exercises that fit an ExerciseAsked, best first; all of them for {}. */
  exercises: (asked) => ask("exercises", { asked }),
  /** One exercise's page. */
  exercise: (id) => ask("exercise", { id }),
  /** The words of filters and forms. */
  exerciseWords: () => ask("exercise_words"),
  /** Keeps an ExerciseForm: Saved. */
  saveExercise: (form) => ask("save_exercise", { form }),
  /** Deletes an exercise of one's own: Changed. */
  deleteExercise: (id) => ask("delete_exercise", { id }),
  /** Never suggests an exercise, or does again: Changed. */
  neverSuggest: (id, never) => ask("never_suggest", { id, never }),
  /** Every complaint, with what was chosen. */
  careful: () => ask("careful"),
  /** Is careful with one, or no longer: Changed. */
  setCareful: (tag, careful) => ask("set_careful", { tag, careful }),
  /** A copy of a routine: Saved. */
  copyRoutine: (id) => ask("copy_routine", { id }),
  /** Deletes a routine of one's own: Changed. */
  deleteRoutine: (id) => ask("delete_routine", { id }),
  /** Swaps all moves that load what one is careful with: Saved. */
  swapLoaded: (id) => ask("swap_loaded", { id }),
  /** Keeps the swaps of a session in its routine: Saved. */
  keepSwaps: (session) => ask("keep_swaps", { session }),
  /** Opens a routine for editing, or a new one for null: Draft. */
  editRoutine: (id) => ask("edit_routine", { id }),
  /** What is understood of a text, line by line: Prescription. */
  readPrescription: (text) => ask("read_prescription", { text }),
  /** Adds the routine it says: Saved. */
  addPrescription: (text) => ask("add_prescription", { text }),
  /** Opens the routine it says in the editor: Draft. */
  editPrescription: (text) => ask("edit_prescription", { text }),
  /** The draft as it stands. */
  draft: () => ask("draft"),
  /** Does an EditStep: Draft. */
  editStep: (step) => ask("edit_step", { step }),
  /** The draft in its written form. */
  draftText: () => ask("draft_text"),
  /** Keeps the draft: Saved. */
  saveDraft: () => ask("save_draft"),
  /** A page of what the filter finds, newest first, after the session `before`. */
  historyPage: ({ filter, before, limit }) => ask("history_page", { filter, before, limit }),
  /** The days of a month, or of a year where the month is null. */
  calendar: ({ year, month }) => ask("calendar", { year, month }),
  /** What the last weeks come to. */
  trends: (weeks) => ask("trends", { weeks }),
  /** One exercise over that time. */
  exerciseTrend: ({ exercise, weeks }) => ask("exercise_trend", { exercise, weeks }),
  /** How the person's weeks go. */
  weeks: () => ask("weeks"),
  /** Chooses it: Changed. */
  setWeeks: (weeks) => ask("set_weeks", { weeks }),
  /** One session of the log. */
  session: (id) => ask("session", { id }),
  /** Writes the log into a file: { path }, or null where the person cancelled. */
  exportLog: ({ format, since, until, weeks, notes }) => ask("export_log", { asked: { format, since, until, weeks, notes } }),
  /** Writes a routine as a WAV: { path }, or null where the person cancelled. `openS` is
   *  the length of steps that would wait, in seconds. */
  saveGuide: ({ id, voice, openS }) => ask("save_guide", { id, voice, openS }),
  /** The report for a therapist over the last weeks, as a page of HTML. */
  report: ({ weeks, notes }) => ask("report", { weeks, notes }),
  /** Asks for a file and says what its import would do; null where the person cancelled. */
  lookAtImport: () => ask("look_at_import"),
  /** Imports the file that was looked at: Changed. */
  importFile: ({ settings, takeConflicting }) => ask("import_file", { settings, takeConflicting }),
  /** How far the file is that is being written or read: { done, total }, or null. */
  progress: () => ask("progress"),
  /** Ends that; nothing of it stays. */
  cancelWork: () => ask("cancel_work"),
  /** Starts a routine; player messages follow. */
  start: (routine, fresh) => ask("start", { routine, fresh }),
  /** Runs the unfinished session on: "go_on" or "do_again". */
  resume: (offer) => ask("resume", { offer }),
  /** Ends the unfinished session unrun, "finish" or "discard": Changed. */
  settle: (offer) => ask("settle", { offer }),
  /** Asks something of the running session; refusals come as messages. */
  act: (act) => ask("act", { act }),
  /** Moves to offer instead of the one that is on. */
  swapOffers: (reason) => ask("swap_offers", { reason }),
  /** What a person says after a session: Changed. */
  feedback: (session, form) => ask("feedback", { session, form }),
  /** Puts a session right by a CorrectionForm: Changed. */
  correctSession: (id, form) => ask("correct_session", { id, form }),
  /** What there is to fill in of a session by hand: ByHandPlan. */
  byHandPlan: (asked) => ask("by_hand_plan", { asked }),
  /** Adds a session by hand by a ByHandForm: Saved. */
  addSession: (form) => ask("add_session", { form }),
  /** Takes a session out of the log: Changed. */
  deleteSession: (id) => ask("delete_session", { id }),
  /** Takes the latest change back: Changed. */
  undo: () => ask("undo"),
  /** Does it again: Changed. */
  redo: () => ask("redo"),
  /** What was chosen about sessions. */
  sessionSettings: () => ask("session_settings"),
  /** Chooses it, from the next session on: Changed. */
  setSessionSettings: (settings) => ask("set_session_settings", { settings }),
  /** Drawings of [{ exercise, side }], in their order. */
  figures: (asked) => ask("figures", { asked }),
  /** Every backup, newest first. */
  backups: () => ask("backups"),
  /** Makes a backup. */
  backUpNow: () => ask("back_up_now"),
  /** Puts a backup in the place of the log. */
  restore: (file) => ask("restore", { file }),
  /** What has to be told once: problems. */
  notices: () => ask("notices"),
  /** Looks at everything the log needs. */
  doctor: () => ask("doctor"),
  /** Stop card, stop list and disclaimer. */
  safety: () => ask("safety"),
  /** Stores a choice. */
  setPreference: (key, value) => ask("set_preference", { key, value }),
  /** Settings of sound, and what can be chosen. */
  soundSettings: () => ask("sound_settings"),
  /** Chooses settings of sound from the next session on. */
  setSoundSettings: (sound) => ask("set_sound_settings", { sound }),
  /** Plays the tone of a kind of cue once. */
  testSound: (kind) => ask("test_sound", { kind }),
  /** The voices of the system; null where it has none but the page may. */
  voices: () => ask("voices"),
  /** Says something as the voice is chosen. */
  testVoice: () => ask("test_voice"),
  /** Puts the window into the corner, above all others, or back: whether it is
   *  there. */
  corner: (on) => ask("corner", { on }),
  /** Says what the page reads where no language was chosen. */
  pageLanguage: (tag) => ask("page_language", { tag }),
  /** Hears every PlayerMessage; the result ends it. */
  onPlayer: (callback) => listen(callback, (error) => callback({ message: "refused", problem: asProblem(error) })),
};
