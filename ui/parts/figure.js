// Exercises as drawings. They are asked for together, kept, and taken into the
// page as parsed SVG, never as text. Colours come from where they stand: the
// near limbs are its text's, gaps its ground's (see style/figure.css).

import { html, noChange, nothing } from "../vendor/lit-html/lit-html.js";
import { Directive, directive } from "../vendor/lit-html/directive.js";
import { sideWord } from "./routine-words.js";

/** A move without a pace changes its pose this often. */
const HALF_MS = 2000;
/** The screen is drawn once a second; a faster move shows a pose a second. */
const LEAST_MS = 1000;

const SVG = "http://www.w3.org/2000/svg";

/** The drawing in a text, or null where it is none. */
export function parsed(text) {
  const { documentElement } = new DOMParser().parseFromString(text, "image/svg+xml");
  const whole = documentElement.namespaceURI === SVG && documentElement.localName === "svg";
  return whole && !documentElement.querySelector("parsererror, script, foreignObject") ? documentElement : null;
}

/** The drawings of a window. `ask` gets [{ exercise, side }] and answers
 *  figures in that order. */
export class Figures {
  #ask;
  #arrived;
  #known = new Map();
  #wanted = [];

  constructor(ask, arrived) {
    this.#ask = ask;
    this.#arrived = arrived;
  }

  /** The key poses of an exercise as texts of drawings; none while they are on
   *  their way, or where there are none. */
  poses(exercise, side) {
    const key = `${exercise}/${side ?? ""}`;
    if (!this.#known.has(key)) {
      this.#known.set(key, []);
      if (this.#wanted.length === 0) queueMicrotask(() => this.#send());
      this.#wanted.push({ key, asked: { exercise, side } });
    }
    return this.#known.get(key);
  }

  async #send() {
    const wanted = this.#wanted;
    this.#wanted = [];
    try {
      const figures = await this.#ask(wanted.map(({ asked }) => asked));
      wanted.forEach(({ key }, at) => this.#known.set(key, figures[at].poses));
      this.#arrived();
    } catch {
      // A page without its pictures still says everything; the next drawing
      // of it asks again.
      wanted.forEach(({ key }) => this.#known.delete(key));
    }
  }
}

let figures = null;

/** Takes the drawings to use. */
export function useFigures(next) {
  figures = next;
}

/** Puts a drawing here and leaves it alone until it is another. It is parsed
 *  here and not before: most poses are never seen. */
class Drawing extends Directive {
  #shown = null;

  render(text) {
    if (text === this.#shown) return noChange;
    this.#shown = text;
    const drawn = parsed(text);
    return drawn ? document.adoptNode(drawn) : nothing;
  }
}

const drawing = directive(Drawing);

/** Which key pose a step shows: a move changes it every half repetition, a
 *  hold, a pause and whoever wants less motion see the first. */
export function poseAt({ step, status, rep_ms: repMs }, elapsedMs, count, still) {
  const moves = ["reps", "timed", "open"].includes(step.kind) && status === "running" && !still;
  if (!moves || count < 2) return 0;
  const half = Math.max(LEAST_MS, repMs ? repMs / 2 : HALF_MS);
  return Math.floor((elapsedMs + 50) / half) % count;
}

/** A small drawing beside words, in a place of its own so that nothing moves
 *  when it comes. */
export const thumb = (exercise, side = null) => html`<span class="thumb">${first(exercise, side)}</span>`;

/** The key poses of an exercise, large; both sides where it has sides. LEFT
 *  stands on the left, as in a mirror. */
export const largeFigures = ({ figure, laterality }) => {
  const sides = laterality === "each_side" ? ["left", "right"] : [null];
  return html`<div class="figures">${sides.map((side) => html`<figure>
    ${(figures?.poses(figure, side) ?? []).map((pose) => html`<div class="figure-large">${drawing(pose)}</div>`)}
    ${side ? html`<figcaption class="meta">${sideWord(side)}</figcaption>` : nothing}
  </figure>`)}</div>`;
};

function first(exercise, side) {
  const [pose] = exercise ? (figures?.poses(exercise, side) ?? []) : [];
  return pose ? drawing(pose) : nothing;
}

/** The drawing for the player's step, or null where there is none (yet). */
export function stepFigure(snapshot, elapsedMs, still) {
  const poses = figures?.poses(snapshot.step.exercise, snapshot.step.side ?? null) ?? [];
  if (poses.length === 0) return null;
  return html`<div class="ring-figure">${drawing(poses[poseAt(snapshot, elapsedMs, poses.length, still)])}</div>`;
}
