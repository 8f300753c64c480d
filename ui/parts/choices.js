// Choices that take effect at once: one of a few, and yes or no.

import { html } from "../vendor/lit-html/lit-html.js";

/** One of a few side by side; `options` are [value, words]. */
export const segments = ({ name, title, about, options, value, choose }) => html`<div class="setting">
  <h3 id=${`${name}-title`}>${title}</h3>
  ${about}
  <div class="segments" role="radiogroup" aria-labelledby=${`${name}-title`}>${options.map(([option, words]) => html`<label class="segment">
    <input type="radio" name=${name} value=${option} .checked=${value === option} @change=${() => choose(option)}>
    <span class="numbers">${words}</span></label>`)}</div>
</div>`;

/** Yes or no, with what it means. */
export const toggle = ({ name, title, about, value, choose }) => html`<label class="toggle">
  <input type="checkbox" name=${name} .checked=${value} aria-describedby=${`${name}-about`} @change=${(event) => choose(event.target.checked)}>
  <span><span class="toggle-title">${title}</span><span class="meta" id=${`${name}-about`}>${about}</span></span>
</label>`;
