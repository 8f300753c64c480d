// What a routine loads of what the person is careful with, and the way out.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, listed, outside } from "../text.js";
import { icons } from "./icons.js";

/** "2 moves load: Knee pain · Swap both". */
export function loadsLine(loads, swap) {
  if (loads.length === 0) return nothing;
  const moves = new Map(loads.flatMap((load) => load.moves).map((move) => [move.exercise, move]));
  const instead = [...moves.values()].filter((move) => move.instead !== null);
  return html`<section class="card care-card" role="status">
    ${loads.map((load) => html`<p>${icons.warning}<span>${t("loads-moves", { count: load.moves.length, what: load.label })}
      <span class="meta">${listed(load.moves.map((move) => outside(move.name)))}</span></span></p>`)}
    ${instead.length > 0
      ? html`<button class="button" data-act="swap-loaded" @click=${swap}>${icons.swap}${t("loads-swap", { count: instead.length })}</button>
          <p class="meta">${instead.map((move) => t("loads-instead", { name: outside(move.name), instead: outside(move.instead) })).join(" · ")}</p>`
      : html`<p class="meta">${t("loads-none")}</p>`}
  </section>`;
}
