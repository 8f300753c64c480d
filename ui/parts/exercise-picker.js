// Choosing one exercise out of all, over the page.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { ExerciseSearch } from "./exercise-search.js";
import { icons } from "./icons.js";
import { modal } from "./modal.js";

export class ExercisePicker {
  #app;
  #search = null;
  #title = "";
  #chosen = null;

  constructor(app) {
    this.#app = app;
  }

  /** Asks which; `chosen` gets its id. */
  open(title, chosen) {
    this.#search ??= new ExerciseSearch(this.#app);
    this.#title = title;
    this.#chosen = chosen;
    this.#app.redraw();
  }

  close = () => {
    this.#chosen = null;
    this.#app.redraw();
  };

  render() {
    if (!this.#chosen) return nothing;
    const row = (item, shown) => html`<button type="button" class="row" @click=${() => this.#choose(item.id)}>${shown}${icons.plus}</button>`;
    return html`<dialog class="sheet picker" aria-labelledby="sheet-title" ${modal(this.close, "picker")}>
      <header class="sheet-head"><h2 id="sheet-title" tabindex="-1">${this.#title}</h2>
        <button class="round-bare" aria-label=${t("sheet-close")} @click=${this.close}>${icons.close}</button></header>
      ${this.#search.view(row)}
    </dialog>`;
  }

  #choose(id) {
    const chosen = this.#chosen;
    this.close();
    chosen(id);
  }
}
