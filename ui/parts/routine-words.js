// How a routine is described on a card, in the list and on its page.

import { html } from "../vendor/lit-html/lit-html.js";
import { t, listed, wordFor, words } from "../text.js";
import { about } from "../format.js";
import { disc } from "./disc.js";

const LEVEL = words({ beginner: "level-beginner", intermediate: "level-intermediate", advanced: "level-advanced" });
export const PHASE = words({ "warm-up": "block-warm-up", main: "block-main", "cool-down": "block-cool-down" });
const SIDE = words({ left: "side-left", right: "side-right" });

export const levelWord = (level) => wordFor(LEVEL, level);
export const sideWord = (side) => (side ? wordFor(SIDE, side) : "");

/** "Pigeon pose, left, set 2": one set of work; the set is told where it is `told`. */
export const workWords = ({ name, side, set }, told) => listed([name, sideWord(side), told > 1 ? t("set-number", { n: set }) : ""]);

const joined = (parts) => parts.filter(Boolean).join(" · ");

/** "10 min", with what comes on top of it. */
export function lengthWords(item) {
  if (item.open_steps === 0) return about(item.total_ms);
  return t("routine-open-steps", { length: about(item.total_ms), count: item.open_steps });
}

/** "10 min · mat · includes pigeon". */
export const cardMeta = (item) =>
  joined([lengthWords(item), ...item.equipment_names, item.has_pigeon ? t("includes-pigeon") : ""]);

/** "10 min · hips, hamstrings · Beginner". */
export const listMeta = (item) =>
  joined([lengthWords(item), listed(item.region_names), levelWord(item.level)]);

/** Its exercises as beads to come. */
export const itemBeads = (item) => html`<div class="beads" role="img" aria-label=${t("routine-exercises", { count: item.exercises.length })}>
  ${item.exercises.map(() => disc("waiting", "waiting"))}
</div>`;

const SIDES = words({ left_only: "line-left-only", right_only: "line-right-only" });

/** "2 × 30 s each side": the amount of one line of a block. */
export function lineAmount(line) {
  const sets = line.sets;
  const ranged = line.min_s !== null && line.min_s !== undefined && line.min_s < line.amount;
  const amount = {
    hold: () => (ranged ? t("line-range", { min: line.min_s, amount: line.amount }) : t("length-seconds", { count: line.amount })),
    timed: () => about(1000 * line.amount),
    reps: () => t("line-reps", { count: line.amount }),
    open: () => t("line-open"),
  }[line.dose_kind]?.() ?? "";
  const times = sets > 1 ? t("line-sets", { sets, amount }) : amount;
  if (line.laterality === "bilateral") return times;
  return t("line-sides", { amount: times, sides: Object.hasOwn(SIDES, line.sides) ? t(SIDES[line.sides]) : t("line-each-side") });
}
