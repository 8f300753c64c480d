// The ring of a step, and its digits. All of it is SVG with plain attributes,
// so it scales with the room it gets and nothing needs an inline style.

import { html, nothing, svg } from "../vendor/lit-html/lit-html.js";

const SIZE = 440;
const MIDDLE = SIZE / 2;
const RADIUS = 205;

/** Font size of the digits by their number of characters: two fill the ring's
 *  height, longer times fill its width. */
export function digitSize(text) {
  if (text.length <= 2) return 240;
  if (text.length <= 4) return 168;
  if (text.length <= 5) return 132;
  return 94;
}

/** Where a fraction of the way lies on the ring, from the top, clockwise. */
export function pointAt(fraction, radius) {
  const angle = 2 * Math.PI * fraction - Math.PI / 2;
  const round = (n) => Math.round(n * 100) / 100;
  return { x: round(MIDDLE + radius * Math.cos(angle)), y: round(MIDDLE + radius * Math.sin(angle)) };
}

function minimumMark(fraction) {
  const from = pointAt(fraction, RADIUS - 22);
  const to = pointAt(fraction, RADIUS + 15);
  return svg`<line class="ring-minimum" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
}

/** `done` and `minimum` are fractions of the step; null: an open end, no
 *  mark. */
export function ring({ done, minimum }) {
  return html`<svg class="ring" viewBox="0 0 440 440" aria-hidden="true" focusable="false">
    <circle class="ring-track" cx=${MIDDLE} cy=${MIDDLE} r=${RADIUS}></circle>
    ${done === null
      ? nothing
      : svg`<circle class="ring-done" cx=${MIDDLE} cy=${MIDDLE} r=${RADIUS} pathLength="1000"
          stroke-dasharray=${`${Math.round(1000 * Math.min(1, done))} 1001`}
          visibility=${done > 0 ? "visible" : "hidden"} transform="rotate(-90 220 220)"></circle>`}
    ${minimum === null ? nothing : minimumMark(minimum)}
  </svg>`;
}

/** The digits, in a square as large as the ring's; the `last` ones on a disc. */
export const face = (text, last = false) => html`<svg class="face" viewBox="0 0 440 440" aria-hidden="true" focusable="false">
  ${last ? svg`<circle class="last" cx=${MIDDLE} cy=${MIDDLE} r="130"></circle>` : nothing}<text class="ring-digits" x=${MIDDLE} y=${MIDDLE + 0.355 * digitSize(text)} font-size=${digitSize(text)}
    text-anchor="middle">${text}</text>
</svg>`;
