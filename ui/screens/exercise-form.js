// An exercise of one's own: new, adapted as a copy, or changed.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, outside, pair, wordFor, words } from "../text.js";
import { categoryWord } from "../parts/exercise-words.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { levelWord } from "../parts/routine-words.js";
import { area, line, number, select } from "../parts/select.js";

const LATERALITY = words({ bilateral: "form-bilateral", each_side: "form-each-side", alternating: "form-alternating" });
export const DOSE = words({ hold: "form-hold", reps: "form-reps", timed: "form-timed", open: "form-open" });

const EMPTY = {
  id: null, from: null, name: "", aliases: [], category: "static-stretch", regions: [], laterality: "bilateral", side_cue: null,
  dose_kind: "hold", usual: 30, sets: 1, equipment: [], level: "beginner", position: "supine", setup: [], feel: "", mistake: "",
  stop: "", avoid_tags: [], picture: null,
};

const lines = (text) => text.split("\n").map((part) => part.trim()).filter(Boolean);
const commas = (text) => text.split(",").map((part) => part.trim()).filter(Boolean);

export class ExerciseForm {
  #app;
  #id;
  #load;
  #form = null;
  #picture = null;
  #busy = false;
  #problem = null;

  constructor(app, id) {
    this.#app = app;
    this.#id = id;
    this.#load = new Load(app.redraw);
    this.#load.run(async () => {
      const [known, detail] = await Promise.all([app.host.exerciseWords(), id ? app.host.exercise(id) : null]);
      this.#form = { ...(detail?.form ?? EMPTY) };
      if (this.#form.from) this.#form.name = t("form-copy-name", { name: detail.item.name });
      this.#picture = detail?.picture ?? null;
      return known;
    });
  }

  title = () => (this.#form?.id ? t("exercise-change") : t("exercise-new"));

  render() {
    const back = this.#id ? `#/exercise/${encodeURIComponent(this.#id)}` : "#/exercises";
    return html`<a class="back-link" href=${back}>${icons.back}${t("form-leave")}</a>
      ${this.#load.view((known) => this.#page(known))}`;
  }

  #set(change) {
    Object.assign(this.#form, change);
    this.#app.redraw();
  }

  #page(known) {
    const form = this.#form;
    const chosen = (list, word) => list.map((item) => [item, word(item)]);
    const field = (name, title) => ({ name, title, value: form[name], choose: (value) => this.#set({ [name]: value }) });
    return html`<h1 tabindex="-1">${this.title()}</h1>
      ${form.from ? html`<p class="soft">${t("form-copy-about")}</p>` : nothing}
      <form class="form" @submit=${(event) => this.#save(event)}>
        <section class="card fields">
          ${line({ ...field("name", t("form-name")), required: true })}
          ${line({ ...field("aliases", t("form-aliases")), value: form.aliases.join(", "), choose: (value) => this.#set({ aliases: commas(value) }) })}
          ${select({ ...field("category", t("filter-category")), options: chosen(known.categories, categoryWord) })}
          ${select({ ...field("level", t("filter-level")), options: chosen(known.levels, levelWord) })}
          ${select({ ...field("position", t("form-position")), options: known.positions.map(pair) })}
          ${line({ ...field("equipment", t("filter-equipment")), value: form.equipment.join(", "), choose: (value) => this.#set({ equipment: commas(value) }) })}
        </section>
        <section class="card fields">
          ${select({ ...field("dose_kind", t("form-dose")), options: Object.keys(DOSE).map((kind) => [kind, wordFor(DOSE, kind)]) })}
          ${form.dose_kind === "open" ? nothing : number({ ...field("usual", form.dose_kind === "reps" ? t("form-times") : t("form-seconds")), min: 1, choose: (value) => this.#set({ usual: value ?? 0 }) })}
          ${number({ ...field("sets", t("form-sets")), min: 1, choose: (value) => this.#set({ sets: value ?? 1 }) })}
          ${select({ ...field("laterality", t("form-sides")), options: Object.keys(LATERALITY).map((kind) => [kind, wordFor(LATERALITY, kind)]) })}
          ${form.laterality === "each_side" ? line(field("side_cue", t("form-side-cue"))) : nothing}
        </section>
        <section class="card fields">
          <fieldset class="ticks"><legend>${t("filter-region")}</legend>${this.#ticks("regions", known.regions.map(pair))}</fieldset>
          ${area({ ...field("setup", t("form-setup")), value: form.setup.join("\n"), choose: (value) => this.#set({ setup: lines(value) }) })}
          ${area({ ...field("feel", t("exercise-feel")), rows: 2 })}
          ${area({ ...field("mistake", t("exercise-mistake")), rows: 2 })}
          ${area({ ...field("stop", t("exercise-stop")), rows: 2 })}
        </section>
        <details class="card"><summary>${t("exercise-loads")}</summary>
          <fieldset class="ticks"><legend class="unseen">${t("exercise-loads")}</legend>${this.#ticks("avoid_tags", known.careful.map(({ tag, label }) => [tag, label]))}</fieldset></details>
        ${this.#pictureCard()}
        ${this.#problem ? problemCard(this.#problem, null) : nothing}
        <button class="start" aria-disabled=${this.#busy ? "true" : nothing}>${icons.check}${t("save")}</button>
      </form>`;
  }

  #ticks(name, options) {
    const set = (value, on) => this.#set({ [name]: on ? [...this.#form[name], value] : this.#form[name].filter((other) => other !== value) });
    return options.map(([value, label]) => html`<label class="tick">
      <input type="checkbox" name=${name} .checked=${this.#form[name].includes(value)} @change=${(event) => set(value, event.target.checked)}><span>${label}</span></label>`);
  }

  #pictureCard() {
    return html`<section class="card fields">
      ${this.#picture ? html`<img class="picture" src=${this.#picture} alt=${t("exercise-picture", { name: outside(this.#form.name) })}>` : nothing}
      <label class="field"><span>${t("form-picture")}</span>
        <input type="file" name="picture" accept="image/png,image/jpeg,image/webp" @change=${(event) => this.#choose(event.target.files[0])}></label>
      ${this.#picture ? html`<button type="button" class="text-link" @click=${() => this.#take("", null)}>${t("form-picture-remove")}</button>` : nothing}
    </section>`;
  }

  #choose(file) {
    if (!file) return;
    const reader = new FileReader();
    reader.addEventListener("load", () => this.#take(reader.result, reader.result));
    reader.readAsDataURL(file);
  }

  #take(picture, shown) {
    this.#picture = shown;
    this.#set({ picture });
  }

  async #save(event) {
    event.preventDefault();
    if (this.#busy) return;
    this.#busy = true;
    this.#problem = null;
    this.#app.redraw();
    try {
      const { id, changed } = await this.#app.host.saveExercise(this.#form);
      this.#app.changed(changed, t("saved"), `exercise/${encodeURIComponent(id)}`);
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = false;
    this.#app.redraw();
  }
}
