// Left beside right: a bar from the middle to each side.

import { html } from "../vendor/lit-html/lit-html.js";

const HALF = 100;

/** Lengths of the two bars of 100, the longer side being the full one. */
export function halves({ left_ms: left, right_ms: right }) {
  const most = Math.max(left, right, 1);
  return { left: (left / most) * HALF, right: (right / most) * HALF };
}

export function sidesBar(sides) {
  const { left, right } = halves(sides);
  return html`<svg class="sides-bar" viewBox="0 0 208 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="half-left" x=${HALF + 2 - left} y="0" width=${left} height="12"></rect>
    <rect class="half-right" x=${HALF + 6} y="0" width=${right} height="12"></rect>
  </svg>`;
}

/** A lying bar of `part` (0 to 1). */
export const partBar = (part) => html`<svg class="part-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
  <rect class="bar" x="0" y="0" width=${Math.max(part * 100, 0.5)} height="8"></rect>
</svg>`;
