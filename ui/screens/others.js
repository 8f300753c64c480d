// Every screen but Today, which is the first picture: what they need is looked at
// only when that stands.

import { ByHand } from "./by-hand.js";
import { Correct } from "./correct.js";
import { Editor } from "./editor.js";
import { Exercise } from "./exercise.js";
import { ExerciseForm } from "./exercise-form.js";
import { Exercises } from "./exercises.js";
import { Export } from "./export.js";
import { History } from "./history.js";
import { Player } from "./player.js";
import { Prescription } from "./prescription.js";
import { Report } from "./report.js";
import { Routine } from "./routine.js";
import { Routines } from "./routines.js";
import { Session } from "./session.js";
import { Settings } from "./settings.js";
import { Summary } from "./summary.js";
import { Trend } from "./trend.js";
import { Trends } from "./trends.js";

/** By the names that route.js gives them. */
export const OTHERS = {
  routines: Routines,
  routine: Routine,
  editor: Editor,
  prescription: Prescription,
  exercises: Exercises,
  exercise: Exercise,
  "exercise-form": ExerciseForm,
  history: History,
  session: Session,
  correct: Correct,
  "by-hand": ByHand,
  trends: Trends,
  trend: Trend,
  export: Export,
  report: Report,
  settings: Settings,
  player: Player,
  summary: Summary,
};
