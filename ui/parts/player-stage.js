// The upper part of the player: beads, side, name, ring with digits, and the
// lines below it. Drawn from a snapshot and what follows from it now.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, listed, outside, wordFor, words } from "../text.js";
import { clock, digits, length, sentence } from "../format.js";
import { seconds } from "../tick.js";
import { beads } from "./disc.js";
import { icons } from "./icons.js";
import { face, ring } from "./ring.js";
import { sideWord } from "./routine-words.js";

const WORK = new Set(["hold", "reps", "timed", "open"]);

const PHASE = words({
  ready: "phase-ready",
  hold: "phase-hold",
  reps: "phase-reps",
  timed: "phase-timed",
  open: "phase-open",
  switch: "phase-switch",
  rest: "phase-rest",
  lead_in: "phase-lead-in",
  paused: "phase-paused",
  done: "phase-done",
});
const PHASE_ICON = {
  ready: icons.ready,
  hold: icons.hold,
  reps: icons.hold,
  timed: icons.hold,
  open: icons.hold,
  switch: icons.swap,
  rest: icons.rest,
  lead_in: icons.ready,
  paused: icons.pause,
  done: icons.check,
};
const CHIP = words({ left: "chip-left", right: "chip-right" });

/** The ground the whole screen takes: one of the five of tokens.css. */
export function ground(phase) {
  if (WORK.has(phase)) return "hold";
  if (phase === "lead_in") return "ready";
  return ["ready", "switch", "rest", "paused"].includes(phase) ? phase : "paused";
}

export const isWork = (snapshot) => WORK.has(snapshot.step?.kind);

/** "3 of 8": the paced repetition that is on. */
export function pacedCount(snapshot, elapsedMs) {
  if (snapshot.step?.kind !== "reps" || !snapshot.reps || !snapshot.rep_ms) return null;
  const at = Math.min(snapshot.reps, Math.floor((elapsedMs + 50) / snapshot.rep_ms) + 1);
  return { at, count: snapshot.reps };
}

/** Where the minimum lies on the ring; null where it is the target itself. */
export function minimumFraction(snapshot) {
  const { min_ms: min, target_ms: target } = snapshot;
  return isWork(snapshot) && min && target && min < target ? min / target : null;
}

function doneFraction(snapshot, read) {
  if (!snapshot.target_ms) return null;
  return Math.min(1, seconds({ countMs: read.elapsedMs + 50, down: false }) * 1000 / snapshot.target_ms);
}

function below(snapshot, read) {
  if (read.leadInMs > 0) return "";
  const count = pacedCount(snapshot, read.elapsedMs);
  if (count) return t("reps-paced", count);
  if (snapshot.staying && snapshot.target_ms) {
    const over = read.elapsedMs - snapshot.target_ms;
    return over > 0
      ? t("staying-past", { over: length(over), target: length(snapshot.target_ms) })
      : t("staying-until", { target: length(snapshot.target_ms) });
  }
  return "";
}

/** Names shrink in two steps, so that their words stay whole. */
const nameClass = (name) => `player-name${name.length > 30 ? " longer" : name.length > 15 ? " long" : ""}`;

/** Side and name of the exercise; the side hugs its own edge. */
export function heading(snapshot) {
  const { step } = snapshot;
  const side = step.side && CHIP[step.side] ? step.side : null;
  const set = step.sets > 1 ? t("set-of", { set: step.set, sets: step.sets }) : "";
  return html`
    ${side ? html`<div class=${`edge-bar ${side}`} aria-hidden="true"></div>` : nothing}
    <div class="player-head">
      <p class="unseen">${wordFor(PHASE, snapshot.phase)}</p>
      <div class="chip-row">
        ${side ? html`<p class=${`chip ${side}`}>${t(CHIP[side])}</p>` : nothing}
        ${set ? html`<p class="set-of numbers">${set}</p>` : nothing}
      </div>
      <h1 class=${nameClass(step.name)} tabindex="-1" dir="auto" lang=${inEnglish()}>${step.name}</h1>
    </div>`;
}

/** The ring with its word, the figure where there is one, and what stands below
 *  it; then the digits, which the style puts into the ring where there is no
 *  figure or no room for both. */
export function stage(snapshot, read, figure) {
  const extra = below(snapshot, read);
  return html`<div class="stage" aria-hidden="true">
      <div class="stage-box">
        ${ring({ done: doneFraction(snapshot, read), minimum: minimumFraction(snapshot) })}
        ${figure ?? nothing}
        <p class="stage-word">${PHASE_ICON[snapshot.phase] ?? nothing}${wordFor(PHASE, snapshot.phase)}</p>
        ${extra ? html`<p class="stage-below numbers">${extra}</p>` : nothing}
      </div>
    </div>
    <div class="digits" role="timer" aria-live="off" aria-label=${leftWords(snapshot, read)}>${face(digits(Math.max(0, seconds(read))), isLast(snapshot, read))}</div>`;
}

/** Whether the digits are the last ones of a countdown, which stand out. */
export function isLast({ last_s: last, target_ms: target }, { leadInMs, elapsedMs }) {
  const left = leadInMs || target - elapsedMs;
  return left > 0 && left <= last * 1000;
}

/** What `t` says: "18 seconds left." */
export function leftWords(snapshot, read) {
  const count = seconds(read);
  if (read.leadInMs > 0) return t("say-lead-in", { count });
  const paced = pacedCount(snapshot, read.elapsedMs);
  if (paced) return t("say-reps", { ...paced, left: count });
  return read.down ? t("say-left", { count }) : t("say-held", { held: clock(read.elapsedMs) });
}

function nextWords(next) {
  const amount = next.kind === "reps" && next.reps !== null
    ? t("line-reps", { count: next.reps })
    : next.duration_ms === null ? t("line-open") : length(next.duration_ms);
  const side = next.side ? sideWord(next.side) : "";
  const what = next.differs ? outside(next.name) : side || outside(next.name);
  return t("next-line", { what: sentence(listed([what, next.differs && side, amount])) });
}

/** Side cue, cue words or set-up, then what comes next. */
export function lines(snapshot, { said, setup, skippedAt, goBack }) {
  const { step } = snapshot;
  const cue = said ?? step.side_cue;
  const list = setup ? step.setup : [];
  return html`<div class="player-lines">
    ${cue ? html`<p class="cue" dir="auto" lang=${inEnglish()}>${cue}</p>` : nothing}
    ${list.length > 0 ? html`<ul class="setup" tabindex="0">${list.map((line) => html`<li dir="auto" lang=${inEnglish()}>${line}</li>`)}</ul>` : nothing}
    ${snapshot.skin_check_cue ? html`<p class="skin-check" dir="auto" lang=${inEnglish()}>${snapshot.skin_check_cue}</p>` : nothing}
    ${skippedAt !== null
      ? html`<p class="skipped"><span class="numbers">${skippedAt < 1000 ? t("skipped") : t("skipped-at", { at: clock(skippedAt) })}</span>
          <button class="bare-link" @click=${goBack}>${t("go-back")}</button></p>`
      : html`<p class="next-line">${snapshot.next ? nextWords(snapshot.next) : t("next-nothing")}</p>`}
  </div>`;
}

/** `corner` and `help` are what their buttons do; `small`: the window is in the
 *  corner. */
export const topRow = (snapshot, { small, corner, help }) => html`<div class="player-top">
  ${beads(snapshot.beads)}
  <button class="round-bare corner-button" aria-pressed=${String(small)} aria-label=${t("act-corner")} @click=${corner}>${icons.corner}</button>
  <button class="round-bare" aria-label=${t("help-title")} @click=${help}>${icons.help}</button>
</div>`;

