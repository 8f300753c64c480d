// A 0-10 scale as a radio group: nothing is chosen until the person does.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";

const STEPS = Array.from({ length: 11 }, (_, n) => n);

export const scale = ({ name, title, low, high, value, choose }) => html`<div class="scale">
  <h3 id=${`${name}-title`}>${title}</h3>
  <div class="scale-steps" role="radiogroup" aria-labelledby=${`${name}-title`}>${STEPS.map((n) => html`<label class="scale-step">
    <input type="radio" name=${name} value=${n} .checked=${value === n} @change=${() => choose(n)}><span class="numbers">${n}</span></label>`)}</div>
  <p class="scale-ends meta"><span>${low}</span>${value === null
    ? nothing
    : html`<button type="button" class="bare-link" @click=${() => choose(null)}>${t("scale-clear")}</button>`}<span>${high}</span></p>
</div>`;
