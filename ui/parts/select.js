// One of many from a list that the system shows.

import { html, nothing } from "../vendor/lit-html/lit-html.js";

/** `options` are [value, words, their language]; the first may stand for none, "". */
export const select = ({ name, title, options, value, choose }) => html`<label class="field">
  <span>${title}</span>
  <select name=${name} .value=${value} @change=${(event) => choose(event.target.value)}>
    ${options.map(([option, words, lang = nothing]) => html`<option value=${option} lang=${lang} ?selected=${option === value}>${words}</option>`)}
  </select>
</label>`;

/** A whole number, or nothing: "" where it may be left out. */
export const number = ({ name, title, value, choose, min = 0, max = 86400 }) => html`<label class="field">
  <span>${title}</span>
  <input type="number" inputmode="numeric" name=${name} min=${min} max=${max} .value=${value ?? ""}
    @change=${(event) => choose(event.target.value === "" ? null : Math.max(0, Math.trunc(event.target.valueAsNumber || 0)))}>
</label>`;

/** A line of text. */
export const line = ({ name, title, value, choose, required = false }) => html`<label class="field">
  <span>${title}</span>
  <input name=${name} dir="auto" autocomplete="off" ?required=${required} .value=${value ?? ""} @change=${(event) => choose(event.target.value)}>
</label>`;

/** Several lines of text. */
export const area = ({ name, title, value, choose, rows = 3 }) => html`<label class="field">
  <span>${title}</span>
  <textarea name=${name} rows=${rows} dir="auto" .value=${value ?? ""} @change=${(event) => choose(event.target.value)}></textarea>
</label>`;
