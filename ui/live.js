// What the window knows of the running session: the last snapshot, the last
// cue, what was refused, and the summary once it is over. It draws no
// conclusions of its own.

import { anchor } from "./tick.js";

/** Cues whose words stand on the screen for a moment; the others are shown by
 *  the step that begins with them. */
const SHOWN = new Set(["minimum", "half", "target", "chime", "maximum", "skin_check", "next"]);
/** Cues that pulse the screen's border: the switch, and all that leave the ground
 *  of the screen as it is. */
const FLASHING = new Set([...SHOWN, "switch"]);
const CUE_MS = 4000;
const FLASH_MS = 1500;
const REFUSED_MS = 6000;
const GO_BACK_MS = 8000;

export class Live {
  anchored = null;
  summary = null;
  cue = null;
  flash = null;
  refused = null;
  #skipped = null;
  #flashes = 0;

  get snapshot() {
    return this.anchored?.snapshot ?? null;
  }

  /** Whether a session is on in this window. */
  get on() {
    return this.snapshot !== null && this.snapshot.status !== "ended";
  }

  /** Takes a message. Returns what became of it: "began", "changed", "cue",
   *  "refused", "ended" or "gone" (ended without a summary). */
  take(message, nowMs) {
    switch (message.message) {
      case "snapshot":
        return this.#snapshot(message.snapshot, nowMs);
      case "cue":
        return this.#cue(message.cue, nowMs);
      case "refused":
        this.refused = { problem: message.problem, at: nowMs };
        return "refused";
      case "ended":
        this.#clear();
        this.summary = message.summary ?? null;
        return this.summary ? "ended" : "gone";
      default:
        return "changed";
    }
  }

  #snapshot(snapshot, nowMs) {
    if (snapshot.status === "ended") {
      // The summary follows, or is here already.
      if (this.snapshot?.session === snapshot.session) this.anchored = anchor(snapshot, nowMs);
      return "changed";
    }
    const before = this.snapshot;
    const began = !this.on || before.session !== snapshot.session;
    const moved = began || before.step?.index !== snapshot.step?.index || before.step?.attempt !== snapshot.step?.attempt;
    if (began) {
      this.#clear();
      this.summary = null;
    }
    if (moved) this.refused = null;
    if (moved && this.cue?.step !== snapshot.step?.index) this.cue = null;
    if (moved && this.flash?.step !== snapshot.step?.index) this.flash = null;
    this.#skipped = snapshot.can.go_back ? (moved ? null : this.#skipped) ?? { at: nowMs } : null;
    this.anchored = anchor(snapshot, nowMs);
    return began ? "began" : "changed";
  }

  #cue(cue, nowMs) {
    if (SHOWN.has(cue.kind)) this.cue = { words: cue.words, step: cue.step, at: nowMs };
    if (FLASHING.has(cue.kind)) this.flash = { n: (this.#flashes += 1), step: cue.step, at: nowMs };
    return "cue";
  }

  #clear() {
    this.anchored = null;
    this.cue = null;
    this.flash = null;
    this.refused = null;
    this.#skipped = null;
  }

  /** Closes the summary. */
  dismiss() {
    this.summary = null;
  }

  /** The words that stand on the screen right now, or null. */
  words(nowMs) {
    return this.cue && nowMs - this.cue.at < CUE_MS ? this.cue.words : null;
  }

  /** The border's pulse, by number, or null. */
  pulse(nowMs) {
    return this.flash && nowMs - this.flash.at < FLASH_MS ? this.flash.n : null;
  }

  /** What was refused a moment ago, or null. */
  refusal(nowMs) {
    return this.refused && nowMs - this.refused.at < REFUSED_MS ? this.refused.problem : null;
  }

  /** Held milliseconds of the step that was skipped, while one can go back. */
  skippedAt(nowMs) {
    if (!this.#skipped || nowMs - this.#skipped.at >= GO_BACK_MS) return null;
    return this.snapshot?.left_at_ms ?? null;
  }
}
