// Planned against held, per side: the heart of the summary and of a session's
// page.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, outside, plain, wordFor, words } from "../text.js";
import { clock } from "../format.js";

export const REASON = words({
  knee: "reason-knee",
  hip_or_groin: "reason-hip-or-groin",
  back: "reason-back",
  wrist_or_shoulder: "reason-wrist-or-shoulder",
  balance: "reason-balance",
  no_floor: "reason-no-floor",
  too_intense: "reason-too-intense",
  no_equipment: "reason-no-equipment",
  other: "reason-other",
});

/** "1:00 of 1:00", "12 of 12 reps", "not reached". */
export function heldWords(side) {
  if (side.steps > 0 && side.not_reached === side.steps) return t("held-not-reached");
  if (side.reps_planned !== null && side.reps_planned !== undefined) {
    return side.reps_done === null || side.reps_done === undefined
      ? t("held-reps-paced", { planned: side.reps_planned })
      : t("held-reps", { done: side.reps_done, planned: side.reps_planned });
  }
  if (side.planned_ms === null || side.planned_ms === undefined) return clock(side.held_ms);
  return t("held-of", { held: clock(side.held_ms), planned: clock(side.planned_ms) });
}

const cell = (side, label) => html`<td class=${`numbers${side && side.completed < side.steps ? " short" : ""}`}>
  <span class="cell-label">${label}</span>${side ? heldWords(side) : t("held-none")}
</td>`;

/** "instead of Pigeon pose, because of a knee". */
export function swapWords(from, reason, names) {
  const name = outside(names[from] ?? plain(from));
  return reason
    ? t("swapped-because", { name, reason: wordFor(REASON, reason) })
    : t("swapped-from", { name });
}

/** `known` maps ids of exercises to their names then, beyond the rows' own. */
export function heldTable(rows, known = {}) {
  const names = { ...Object.fromEntries(rows.map((row) => [row.exercise, row.name])), ...known };
  return html`<table class="held">
    <caption class="unseen">${t("held-caption")}</caption>
    <thead><tr><th scope="col">${t("held-exercise")}</th><th scope="col">${t("side-left")}</th><th scope="col">${t("side-right")}</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr>
      <th scope="row"><span dir="auto" lang=${inEnglish()}>${row.name}</span>
        ${row.swapped_from ? html`<span class="meta">${swapWords(row.swapped_from, row.reason, names)}</span>` : nothing}</th>
      ${row.both
        ? html`<td colspan="2" class=${`numbers${row.both.completed < row.both.steps ? " short" : ""}`}>${heldWords(row.both)}</td>`
        : html`${cell(row.left, t("side-left"))}${cell(row.right, t("side-right"))}`}
    </tr>`)}</tbody>
  </table>`;
}
