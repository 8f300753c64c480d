// One exercise: its figure on both sides, how it is done and felt, when to
// stop, what is easier and harder, and where it is used.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, listed, outside } from "../text.js";
import { exerciseMarks, exerciseMeta, usualWords } from "../parts/exercise-words.js";
import { largeFigures } from "../parts/figure.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";

export class Exercise {
  #app;
  #load;
  #problem = null;

  constructor(app, id) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.exercise(id));
  }

  title = () => this.#load.value?.item.name ?? t("nav-exercises");

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<a class="back-link" href="#/exercises">${icons.back}${t("nav-exercises")}</a>
      ${this.#load.view((detail) => this.#page(detail))}`;
  }

  #page(detail) {
    const { item } = detail;
    const lang = item.own ? nothing : inEnglish();
    return html`
      <header class="page-head">
        <h1 tabindex="-1" dir="auto" lang=${lang}>${item.name}</h1>
        ${item.aliases.length > 0 ? html`<p class="soft">${t("exercise-also", { names: listed(item.aliases.map(outside)) })}</p>` : nothing}
        <p class="meta">${exerciseMeta(item)}</p>
        ${exerciseMarks(item) ? html`<p class="meta">${exerciseMarks(item)}</p>` : nothing}
        ${detail.adapted_from ? html`<p class="meta">${t("exercise-adapted")} ${link(detail.adapted_from)}</p>` : nothing}
      </header>
      ${detail.careful.length > 0 ? html`<p class="care">${icons.warning}<span>${t("exercise-careful", { what: listed(detail.careful) })}</span></p>` : nothing}
      <section class="card shown">
        ${detail.picture ? html`<img class="picture" src=${detail.picture} alt=${t("exercise-picture", { name: outside(item.name) })}>` : largeFigures(item)}
        <p class="dose"><b class="numbers">${usualWords(item)}</b>
          <span class="meta">${[usualRange(detail), listed(item.equipment_names)].filter(Boolean).join(" · ")}</span>
          ${detail.dose_note ? html`<span class="meta" dir="auto" lang=${lang}>${detail.dose_note}</span>` : nothing}</p>
      </section>
      ${item.setup.length > 0 ? html`<section class="card notes"><h2>${t("exercise-setup")}</h2><ol class="numbered">${item.setup.map((line) => html`<li dir="auto" lang=${lang}>${line}</li>`)}</ol></section>` : nothing}
      <section class="card notes">
        ${told(t("exercise-feel"), item.feel, lang)}
        ${told(t("exercise-mistake"), item.mistake, lang)}
        ${told(t("exercise-stop"), item.stop, lang)}
        ${detail.loads.length > 0 ? html`<h2>${t("exercise-loads")}</h2><ul class="bullets">${detail.loads.map((load) => html`<li>${load}</li>`)}</ul>` : nothing}
      </section>
      ${neighbours(t("exercise-easier"), detail.easier)}
      ${neighbours(t("exercise-harder"), detail.harder)}
      ${detail.used_in.length > 0 ? html`<section class="notes"><h2>${t("exercise-used")}</h2>
        <ul class="links">${detail.used_in.map((routine) => html`<li><a href=${`#/routine/${encodeURIComponent(routine.id)}`} dir="auto" lang=${inEnglish()}>${routine.name}</a></li>`)}</ul></section>` : nothing}
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      ${this.#buttons(item)}
      ${item.source ? html`<p class="meta">${t("exercise-source", { source: item.source })}</p>` : nothing}`;
  }

  #buttons(item) {
    const form = `#/exercise-form/${encodeURIComponent(item.id)}`;
    return html`<div class="buttons">
      <a class="button" href=${form}>${item.own ? icons.edit : icons.copy}${item.own ? t("edit") : t("exercise-adapt")}</a>
      <button class="button" data-act="never" aria-pressed=${item.never ? "true" : "false"} @click=${() => this.#never(item)}>
        ${item.never ? icons.check : icons.close}${item.never ? t("exercise-suggest-again") : t("exercise-never")}</button>
      ${item.own ? html`<button class="button danger" data-act="delete" @click=${() => this.#delete(item)}>${icons.discard}${t("delete")}</button>` : nothing}
    </div>`;
  }

  #never(item) {
    return this.#work(async () => {
      const changed = await this.#app.host.neverSuggest(item.id, !item.never);
      this.#app.changed(changed, item.never ? t("exercise-suggested") : t("exercise-hidden", { name: outside(item.name) }));
    });
  }

  #delete(item) {
    return this.#work(async () => {
      const changed = await this.#app.host.deleteExercise(item.id);
      this.#app.changed(changed, t("deleted-named", { name: outside(item.name) }), "exercises");
    });
  }

  async #work(act) {
    this.#problem = null;
    try {
      await act();
    } catch (problem) {
      this.#problem = problem;
      this.#app.redraw();
    }
  }
}

/** The amounts that are usual; nothing where none is. */
function usualRange({ item, usual_min: min, usual_max: max }) {
  if (item.dose_kind === "open") return "";
  return item.dose_kind === "reps" ? t("exercise-usual-times", { min, max }) : t("exercise-usual-seconds", { min, max });
}

const told = (title, text, lang) => (text ? html`<h2>${title}</h2><p dir="auto" lang=${lang}>${text}</p>` : nothing);

const link = ({ id, name }) => html`<a href=${`#/exercise/${encodeURIComponent(id)}`} dir="auto" lang=${inEnglish()}>${name}</a>`;

const neighbours = (title, list) =>
  list.length > 0 ? html`<section class="notes"><h2>${title}</h2><ul class="links">${list.map((item) => html`<li>${link(item)}</li>`)}</ul></section>` : nothing;
