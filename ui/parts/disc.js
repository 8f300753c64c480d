// The motif: a disc in two halves with a slim gap. As a bead of a routine each
// half says how far its side has come.

import { html, svg } from "../vendor/lit-html/lit-html.js";
import { t, words } from "../text.js";

const LEFT = "M10.9 3v18a9 9 0 0 1 0-18z";
const RIGHT = "M13.1 3v18a9 9 0 0 0 0-18z";
const DASH_LEFT = "M4.5 12H10";
const DASH_RIGHT = "M14 12h5.5";

const half = (state, outline, dash) =>
  state === "passed"
    ? svg`<path class="half passed" d=${dash}></path>`
    : svg`<path class=${`half ${state}`} d=${outline}></path>`;

/** A bead: "waiting", "now", "done" or "passed" for each half. */
export const disc = (left, right) => html`<svg class="disc" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  ${half(left, LEFT, DASH_LEFT)}${half(right, RIGHT, DASH_RIGHT)}
</svg>`;

/** The routine as beads with the present one heavier. */
export function beads(list) {
  const at = list.findIndex((bead) => bead.left === "now" || bead.right === "now");
  const done = list.filter((bead) => bead.left === "done" && bead.right === "done").length;
  const label = at >= 0
    ? t("beads-at", { at: at + 1, count: list.length, done })
    : t("beads-done", { count: list.length, done });
  return html`<div class="beads" role="img" aria-label=${label}>
    ${list.map((bead) => disc(bead.left, bead.right))}
  </div>`;
}

const DAY = words({ done: "day-done", rest: "day-rest", today: "day-today", planned: "day-planned" });

/** A day of the week row: full disc done, short dash rest, empty ring planned. */
export function dayState(day) {
  if (day.done) return "done";
  if (day.today) return "today";
  return day.ahead ? "planned" : "rest";
}

export const dayWords = (day, args) => t(DAY[dayState(day)], args);

export function dayMark(day) {
  const state = dayState(day);
  return html`<svg class="disc" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${state === "done"
      ? svg`<path class="half done" d=${LEFT}></path><path class="half done" d=${RIGHT}></path>`
      : state === "rest"
        ? svg`<path class="half passed" d="M8 12h8"></path>`
        : svg`<circle class="half waiting" cx="12" cy="12" r="8"></circle>`}
  </svg>`;
}

/** The finish: two halves that close once. */
export const closing = () => html`<svg class="closing" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
  <path class="left" d="M58 8v104a52 52 0 0 1 0-104z"></path>
  <path class="right" d="M62 8v104a52 52 0 0 0 0-104z"></path>
</svg>`;
