// Narrowing the list of sessions: by words of the note, routine, exercise, how
// it ended, and days.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, wordFor, words } from "../text.js";
import { icons } from "./icons.js";

export const ENDED = words({ finished: "outcome-finished", finished_early: "outcome-finished-early", unfinished: "outcome-unfinished" });

export const EMPTY = Object.freeze({ since: null, until: null, routine: null, exercise: null, outcome: null, text: null });

/** What has an English name, as a choice. */
export const english = ({ id, name }) => [id, name, inEnglish()];

/** How many things are asked for. */
export const asked = (filter) => Object.values(filter).filter((value) => value !== null).length;

export class Search {
  #app;
  #changed;
  #routines = [];
  #exercises = [];
  filter = { ...EMPTY };

  constructor(app, changed) {
    this.#app = app;
    this.#changed = changed;
    // Without their names the list can still be searched by words and days.
    app.host.routines().then(({ routines }) => this.#fill(() => (this.#routines = routines)), () => {});
    app.host.exercises({ query: "" }).then(({ exercises }) => this.#fill(() => (this.#exercises = exercises)), () => {});
  }

  #fill(take) {
    take();
    this.#app.redraw();
  }

  set(change) {
    const filter = { ...this.filter, ...change };
    if (JSON.stringify(filter) === JSON.stringify(this.filter)) return;
    this.filter = filter;
    this.#changed();
  }

  render() {
    const count = asked(this.filter);
    return html`<details class="finder card" ?open=${count > 0}>
      <summary>${icons.search}<span>${t("search-title")}</span>${count > 0 ? html`<span class="meta">${t("search-asked", { count })}</span>` : nothing}</summary>
      <form class="form" role="search" @submit=${(event) => event.preventDefault()}>
        <label class="field"><span>${t("search-text")}</span>
          <input type="search" dir="auto" .value=${this.filter.text ?? ""} @change=${(event) => this.set({ text: event.target.value.trim() || null })}></label>
        ${this.#choice("routine", t("search-routine"), this.#routines.map(english))}
        ${this.#choice("exercise", t("search-exercise"), this.#exercises.map(english))}
        ${this.#choice("outcome", t("search-outcome"), Object.keys(ENDED).map((word) => [word, wordFor(ENDED, word)]))}
        <div class="dates">
          ${this.#date("since", t("export-since"))}
          ${this.#date("until", t("export-until"))}
        </div>
        ${count > 0 ? html`<button type="button" class="button" data-act="clear" @click=${() => this.set(EMPTY)}>${icons.close}${t("search-clear")}</button>` : nothing}
      </form>
    </details>`;
  }

  #choice(which, label, options) {
    return html`<label class="field"><span>${label}</span>
      <select name=${which} @change=${(event) => this.set({ [which]: event.target.value || null })}>
        <option value="" ?selected=${this.filter[which] === null}>${t("search-any")}</option>
        ${options.map(([value, name, lang = nothing]) => html`<option value=${value} lang=${lang} ?selected=${this.filter[which] === value}>${name}</option>`)}
      </select></label>`;
  }

  #date(which, label) {
    return html`<label class="field"><span>${label}</span>
      <input type="date" .value=${this.filter[which] ?? ""} @change=${(event) => this.set({ [which]: event.target.value || null })}></label>`;
  }
}
