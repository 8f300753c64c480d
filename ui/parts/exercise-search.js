// Finding exercises as one types, with filters; for the list and for adding to
// a routine.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, pair } from "../text.js";
import { thumb } from "./figure.js";
import { Load } from "./load.js";
import { categoryWord, exerciseMarks, exerciseMeta } from "./exercise-words.js";
import { levelWord } from "./routine-words.js";
import { select } from "./select.js";

const NONE = { query: "", category: null, region: null, equipment: null, level: null, pattern: null, plane: null, own: false, spared: false };

export class ExerciseSearch {
  #app;
  #list;
  #words;
  #asked = { ...NONE };

  constructor(app) {
    this.#app = app;
    this.#list = new Load(app.redraw);
    this.#words = new Load(app.redraw);
    this.#ask();
    this.#words.run(() => app.host.exerciseWords());
  }

  refresh() {
    this.#list.renew();
    this.#words.renew();
  }

  #ask(change = {}) {
    this.#asked = { ...this.#asked, ...change };
    const asked = this.#asked;
    this.#list.run(() => this.#app.host.exercises(asked));
  }

  /** Search and filters; `row` draws what stands around an exercise. */
  view(row, more = nothing) {
    return html`
      <form class="search" role="search" @submit=${(event) => event.preventDefault()}>
        <label class="field"><span class="unseen">${t("exercises-search")}</span>
          <input type="search" name="query" id="exercise-query" dir="auto" autocomplete="off" placeholder=${t("exercises-search")}
            .value=${this.#asked.query} @input=${(event) => this.#ask({ query: event.target.value })}></label>
        ${this.#words.value ? this.#filters(this.#words.value) : nothing}
      </form>
      ${this.#list.view(({ exercises }) => html`
        <p class="meta" role="status">${t("exercises-found", { count: exercises.length })}</p>
        ${exercises.length === 0 ? html`<p class="soft">${t("exercises-none")}</p>${more}` : nothing}
        <ul class="list">${exercises.map((item) => html`<li>${row(item, shown(item))}</li>`)}</ul>`)}`;
  }

  #filters(words) {
    const { category, region, equipment, level, pattern, plane } = this.#asked;
    const count = [category, region, equipment, level, pattern, plane].filter(Boolean).length;
    const filter = (name, title, list, value, word) => select({
      name,
      title,
      options: [["", t("filter-any")], ...list.map((item) => (word ? [item, word(item)] : pair(item)))],
      value: value ?? "",
      choose: (chosen) => this.#ask({ [name]: chosen || null }),
    });
    return html`<details class="filters">
      <summary>${count > 0 ? t("filters-on", { count }) : t("filters")}</summary>
      <div class="fields">
        ${filter("category", t("filter-category"), words.categories, category, categoryWord)}
        ${filter("region", t("filter-region"), words.regions, region)}
        ${filter("equipment", t("filter-equipment"), [{ word: "none", name: t("filter-nothing") }, ...words.equipment.filter(({ word }) => word !== "mat")], equipment)}
        ${filter("level", t("filter-level"), words.levels, level, levelWord)}
        ${filter("pattern", t("filter-pattern"), words.patterns.filter(({ word }) => word), pattern)}
        ${filter("plane", t("filter-plane"), words.planes, plane)}
      </div>
      ${count > 0 ? html`<button type="button" class="text-link" @click=${() => this.#ask({ ...NONE, query: this.#asked.query })}>${t("filters-clear")}</button>` : nothing}
    </details>`;
  }
}

/** Drawing and words of an exercise in a row. */
const shown = (item) => html`${thumb(item.figure)}
  <span class="row-words">
    <span class="row-title" dir="auto" lang=${item.own ? nothing : inEnglish()}>${item.name}</span>
    <span class="meta">${exerciseMeta(item)}</span>
    ${exerciseMarks(item) ? html`<span class="meta">${exerciseMarks(item)}</span>` : nothing}
  </span>`;
