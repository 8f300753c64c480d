// A chart: a picture for the eye, and the same numbers as a table behind it for
// readers and for copying.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";

/** Width and height of a drawing in its own units; it is stretched as a whole. */
export const WIDE = 320;
export const HIGH = 132;
/** Where the drawing of values ends: below it are the labels. */
export const FOOT = 108;
/** Where it begins: above it is the largest value's label. */
export const HEAD = 18;

const KEY = { left: "key-left", right: "key-right", least: "key-least" };

/** Places for at most `most` labels among `count` things: their indexes. */
export function labelled(count, most) {
  if (count <= most) return Array.from({ length: count }, (_, at) => at);
  const step = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
}

/** `names` are the heads of the table's columns, `rows` its cells; the first of
 *  each is what the row is about. */
export const chart = ({ title, about = null, drawing, keys = [], names, rows }) => html`<figure class="chart">
  <figcaption><h2>${title}</h2>${about ? html`<p class="meta">${about}</p>` : nothing}</figcaption>
  <svg viewBox=${`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">${drawing}</svg>
  ${keys.length > 0 ? html`<ul class="chart-keys meta">${keys.map(([name, words]) => html`<li class=${KEY[name]}>${words}</li>`)}</ul>` : nothing}
  <details class="numbers-behind"><summary>${t("chart-table")}</summary>
    <div class="table-wrap" tabindex="0" role="group" aria-label=${title}><table>
      <thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td class="numbers">${cell}</td>`)}</tr>`)}</tbody>
    </table></div>
  </details>
</figure>`;
