// How far back a trend goes.

import { html } from "../vendor/lit-html/lit-html.js";
import { t, words } from "../text.js";

const RANGES = words({ 4: "range-4", 12: "range-12", 53: "range-year", 260: "range-5-years" });

/** Weeks for the engine. */
export const weeksOf = (range) => Number(range);

export const rangeChoice = (value, choose) => html`<div class="segments range" role="radiogroup" aria-label=${t("range-label")}>
  ${Object.keys(RANGES).map((range) => html`<label class="segment">
    <input type="radio" name="range" value=${range} .checked=${value === range} @change=${() => choose(range)}>
    <span>${t(RANGES[range])}</span></label>`)}
</div>`;
