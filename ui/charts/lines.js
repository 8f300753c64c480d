// Lines over time, told apart by their marks and strokes as well as by colour.

import { svg } from "../vendor/lit-html/lit-html.js";
import { FOOT, HEAD, HIGH, labelled, WIDE } from "./chart.js";

const EDGE = 8;
const LINE = { left: "trace", right: "trace right", least: "trace least" };

/** Where `value` stands at position `at` of `count`: [x, y]. */
export function spot(at, count, value, most) {
  const x = count > 1 ? EDGE + (at / (count - 1)) * (WIDE - 2 * EDGE) : WIDE / 2;
  const y = FOOT - (most > 0 ? value / most : 0) * (FOOT - HEAD);
  return [x, y];
}

/** The runs of a line without holes: lists of [x, y]. */
export function runs(values, most) {
  const found = [];
  values.forEach((value, at) => {
    if (value === null || value === undefined) return;
    const last = values[at - 1];
    if (at === 0 || last === null || last === undefined) found.push([]);
    found.at(-1).push(spot(at, values.length, value, most));
  });
  return found;
}

const MARK = {
  left: ([x, y]) => svg`<circle class="spot left" cx=${x} cy=${y} r="3.5"></circle>`,
  right: ([x, y]) => svg`<rect class="spot right" x=${x - 3.2} y=${y - 3.2} width="6.4" height="6.4"></rect>`,
  least: () => "",
};

const path = (run) => `M${run.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;

/** `lines` are [name, values], a name one of left, right and least; values may
 *  be null. `labels` are the words below; `top` says a value in words; `most` is
 *  the largest where it is fixed. */
export function lines(lines, labels, top, most = null) {
  const values = lines.flatMap(([, list]) => list).filter((value) => value !== null && value !== undefined);
  const highest = most ?? Math.max(...values, 0);
  const shown = labelled(labels.length, 5);
  // Marks that touch say nothing more than the line.
  const dense = labels.length > 60;
  return svg`
    <line class="ground" x1="0" x2=${WIDE} y1=${FOOT} y2=${FOOT}></line>
    <line class="ground faint" x1="0" x2=${WIDE} y1=${HEAD} y2=${HEAD}></line>
    ${lines.map(([name, list]) => runs(list, highest).map((run) => svg`
      <path class=${LINE[name]} d=${path(run)}></path>
      ${dense ? "" : run.map(MARK[name])}`))}
    ${shown.map((at) => svg`<text class="label" x=${Math.min(Math.max(spot(at, labels.length, 0, 1)[0], 18), WIDE - 18)} y=${HIGH - 8}>${labels[at]}</text>`)}
    ${highest > 0 ? svg`<text class="label top" x="0" y="12">${top(highest)}</text>` : ""}`;
}
