// Pauses and gaps of a session, as they were.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { span, timeOfDay } from "../format.js";

const WHY = words({
  person: "break-person",
  swap: "break-swap",
  stop_card: "break-stop-card",
  call: "break-call",
  closed: "break-closed",
  recovered: "break-recovered",
  stay_limit: "break-stay-limit",
  gap: "break-gap",
});

/** Shorter ones are not worth a line. */
const LEAST_MS = 1000;
/** It is said when it went on where that was so much later than the gap. */
const LATER_MS = 60_000;

const plus = (iso, ms) => new Date(Date.parse(iso.slice(0, 19) + "Z") + ms).toISOString();

/** "The laptop slept for 12 min, 19:04 to 19:16. Not counted." */
export function breakWords(told) {
  const from = timeOfDay(told.from);
  if (told.gap_ms !== null) {
    const said = { length: span(told.gap_ms), from, to: timeOfDay(plus(told.from, told.gap_ms)) };
    const slept = told.slept_ms * 2 > told.gap_ms;
    const later = told.paused_ms > LATER_MS && told.to !== null;
    return [
      slept ? t("break-slept", said) : t("break-stopped", said),
      later ? t("break-went-on", { time: timeOfDay(told.to) }) : "",
    ].filter(Boolean).join(" ");
  }
  const why = wordFor(WHY, told.why);
  if (told.to === null) return t("break-since", { why, from });
  return told.paused_ms === null
    ? t("break-between", { why, from, to: timeOfDay(told.to) })
    : t("break-lasting", { why, length: span(told.paused_ms), from, to: timeOfDay(told.to) });
}

const worth = (told) => told.gap_ms !== null || told.paused_ms === null || told.paused_ms >= LEAST_MS;

/** The breaks around the hold at `index`: before it, and within it. */
export function breaksAt(breaks, index) {
  const here = breaks.filter((told) => told.hold === index && worth(told));
  return { before: here.filter((told) => !told.within), within: here.filter((told) => told.within) };
}

/** Those after the last hold. */
export const breaksAfter = (breaks, count) => breaks.filter((told) => told.hold >= count && worth(told));

export const breakLines = (list) => (list.length === 0 ? nothing : list.map((told) => html`<li class="step between break">${breakWords(told)}</li>`));
