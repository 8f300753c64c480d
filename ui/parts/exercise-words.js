// How an exercise is described in a list, on its page and in forms.

import { t, listed, wordFor, words } from "../text.js";
import { levelWord, lineAmount } from "./routine-words.js";

const CATEGORY = words({
  "dynamic-warm-up": "category-dynamic-warm-up",
  "static-stretch": "category-static-stretch",
  mobility: "category-mobility",
  "functional-strength": "category-functional-strength",
  plyometric: "category-plyometric",
  breathing: "category-breathing",
  ice: "category-ice",
});

export const categoryWord = (category) => wordFor(CATEGORY, category);

/** "2 × 30 s each side": the usual dose. */
export const usualWords = (item) =>
  lineAmount({ ...item, amount: item.usual, min_s: null, sides: "both" });

/** "Stretch · hips, glutes · Beginner". */
export const exerciseMeta = (item) =>
  [categoryWord(item.category), listed(item.region_names), levelWord(item.level)].filter(Boolean).join(" · ");

/** "Yours", "Never suggested": what sets it apart. */
export const exerciseMarks = (item) =>
  [item.own ? t("exercise-yours") : "", item.never ? t("exercise-never-mark") : ""].filter(Boolean).join(" · ");
