// The routine editor. It draws the draft that the engine keeps and sends it
// steps; nothing is decided here.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, listed, outside } from "../text.js";
import { about } from "../format.js";
import { BlockEditor } from "../parts/editor-block.js";
import { headFields } from "../parts/editor-head.js";
import { ExercisePicker } from "../parts/exercise-picker.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { loadsLine } from "../parts/loads.js";

export class Editor {
  #app;
  #id;
  #load;
  #picker;
  #blocks;
  #text = null;
  #busy = false;
  #problem = null;

  constructor(app, id) {
    this.#app = app;
    this.#id = id;
    this.#load = new Load(app.redraw);
    // What was prescribed is open already.
    this.#load.run(() => (id === "draft" ? app.host.draft() : app.host.editRoutine(id)));
    this.#picker = new ExercisePicker(app);
    this.#blocks = new BlockEditor({
      step: (step) => this.#step(step),
      pick: (title, chosen) => this.#picker.open(title, chosen),
      redraw: app.redraw,
    });
  }

  title = () => this.#load.value?.head.name ?? t("editor-title");

  /** Ctrl+Z and its kin are about the draft here. */
  takeStep(way) {
    this.#step({ step: way });
  }

  closed() {
    this.#picker.close();
  }

  render() {
    const back = this.#id && this.#id !== "draft" ? `#/routine/${encodeURIComponent(this.#id)}` : "#/routines";
    return html`<a class="back-link" href=${back}>${icons.back}${t("form-leave")}</a>
      ${this.#load.view((draft) => this.#page(draft))}
      ${this.#picker.render()}`;
  }

  #page(draft) {
    const length = draft.open_steps === 0 ? about(draft.total_ms) : t("routine-open-steps", { length: about(draft.total_ms), count: draft.open_steps });
    return html`
      <header class="page-head"><h1 tabindex="-1" dir="auto">${draft.head.name}</h1>
        <p class="meta numbers" role="status">${t("editor-total", { length })}</p></header>
      ${this.#bar(draft)}
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      ${loadsLine(draft.loads, () => this.#step({ step: "swap_loaded" }))}
      ${this.#text === null ? this.#form(draft) : this.#written()}`;
  }

  #bar(draft) {
    const way = (name, step) => html`<button class="button" data-act=${name} aria-disabled=${step ? nothing : "true"}
      aria-label=${step ? t("editor-way-named", { way: t(name === "undo" ? "undo" : "redo"), name: outside(step) }) : nothing}
      @click=${() => step && this.#step({ step: name })}>${icons[name]}${t(name === "undo" ? "undo" : "redo")}</button>`;
    return html`<div class="buttons editor-bar">
      <button class="button filled" data-act="save" aria-disabled=${draft.changed && !draft.problem && !this.#busy ? nothing : "true"} @click=${() => this.#save(draft)}>${icons.check}${t("save")}</button>
      ${way("undo", draft.undo)}${way("redo", draft.redo)}
      <button class="button" data-act="text" aria-pressed=${this.#text === null ? "false" : "true"} @click=${() => this.#turn()}>${icons.text}${t("editor-text")}</button>
    </div>
    ${draft.problem ? html`<p class="meta" role="status">${draft.problem}</p>` : nothing}`;
  }

  #form(draft) {
    const shared = draft.blocks.filter((block) => !draft.parts.some((part) => part.id === block.id));
    return html`
      ${headFields(draft.head, (head) => this.#step({ step: "head", head }))}
      ${this.#blocks.view(draft)}
      <div class="buttons">
        <button class="button" data-act="add" @click=${() => this.#add(draft)}>${icons.plus}${t("editor-add")}</button>
        <button class="button" data-act="add-block" @click=${() => this.#step({ step: "add_block", name: t("editor-new-block") })}>${icons.plus}${t("editor-add-block")}</button>
      </div>
      ${shared.length > 0 ? html`<details class="card"><summary>${t("editor-use")}</summary>
        <ul class="list">${shared.map((block) => html`<li class="use">
          <span class="row-words"><span dir="auto" lang=${inEnglish()}>${block.name}</span>
            ${block.used_in.length > 0 ? html`<span class="meta">${t("block-shared", { names: listed(block.used_in.map(outside)) })}</span>` : nothing}</span>
          <button class="button" @click=${() => this.#step({ step: "use", block: block.id })}>${icons.shared}${t("editor-use-this")}</button></li>`)}</ul></details>` : nothing}`;
  }

  #written() {
    return html`<section class="card fields">
      <label class="field"><span>${t("editor-text-title")}</span>
        <textarea name="text" rows="18" dir="auto" spellcheck="false" .value=${this.#text} @input=${(event) => { this.#text = event.target.value; }}></textarea></label>
      <p class="meta">${t("editor-text-about")}</p>
      <button class="button filled" data-act="take-text" @click=${() => this.#take()}>${icons.check}${t("editor-text-take")}</button>
    </section>`;
  }

  /** Adds at the end of the last block that can be changed. */
  #add(draft) {
    const last = draft.parts.findLastIndex((part) => part.editable);
    const part = last < 0 ? draft.parts.length : last;
    const at = draft.parts[part]?.entries.length ?? 0;
    this.#picker.open(t("editor-add"), (exercise) => this.#step({ step: "add", part, at, exercise }));
  }

  async #turn() {
    if (this.#text !== null) {
      this.#text = null;
      this.#problem = null;
      return this.#app.redraw();
    }
    await this.#work(async () => {
      this.#text = await this.#app.host.draftText();
    });
  }

  #take() {
    return this.#work(async () => {
      this.#load.value = await this.#app.host.editStep({ step: "text", text: this.#text });
      this.#text = null;
    });
  }

  #step(step) {
    return this.#work(async () => {
      this.#load.value = await this.#app.host.editStep(step);
      if (this.#text !== null) this.#text = await this.#app.host.draftText();
    });
  }

  #save(draft) {
    if (!draft.changed || draft.problem) return;
    return this.#work(async () => {
      const { id, changed } = await this.#app.host.saveDraft();
      this.#app.changed(changed, t("saved"), `routine/${encodeURIComponent(id)}`);
    });
  }

  async #work(act) {
    if (this.#busy) return;
    this.#busy = true;
    this.#problem = null;
    try {
      await act();
    } catch (problem) {
      this.#problem = problem;
      this.#app.say(problem.message);
    }
    this.#busy = false;
    this.#app.redraw();
  }
}
