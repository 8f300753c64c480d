// Upright bars: one for each week, month or hour.

import { svg } from "../vendor/lit-html/lit-html.js";
import { FOOT, HEAD, HIGH, labelled, WIDE } from "./chart.js";

/** Where a bar of `value` stands, of `count` bars with `most` as the highest:
 *  { x, y, width, height }. Something is never drawn as nothing. */
export function bar(at, count, value, most) {
  const slot = WIDE / Math.max(count, 1);
  const full = FOOT - HEAD;
  const height = most > 0 && value > 0 ? Math.max((value / most) * full, 1.5) : 0;
  const width = Math.max(Math.min(slot * 0.72, 28), 1);
  return { x: at * slot + (slot - width) / 2, y: FOOT - height, width, height };
}

/** `items` are [value, label]; `top` says the largest value in words. */
export function bars(items, top) {
  const most = Math.max(...items.map(([value]) => value), 0);
  const shown = new Set(labelled(items.length, 6));
  const slot = WIDE / Math.max(items.length, 1);
  return svg`
    <line class="ground" x1="0" x2=${WIDE} y1=${FOOT} y2=${FOOT}></line>
    ${items.map(([value], at) => {
      const { x, y, width, height } = bar(at, items.length, value, most);
      return svg`<rect class="bar" x=${x} y=${y} width=${width} height=${height} rx=${Math.min(3, width / 3)}></rect>`;
    })}
    ${items.map(([, label], at) => shown.has(at)
      ? svg`<text class="label" x=${Math.min(Math.max(at * slot + slot / 2, 16), WIDE - 16)} y=${HIGH - 8}>${label}</text>`
      : "")}
    ${most > 0 ? svg`<text class="label top" x="0" y="12">${top(most)}</text>` : ""}`;
}
