// "I have a prescription": a text in anybody's words, what was understood of
// each line, and keeping it.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish } from "../text.js";
import { about } from "../format.js";
import { thumb } from "../parts/figure.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { lineAmount } from "../parts/routine-words.js";

export class Prescription {
  #app;
  #text = "";
  #read;
  #busy = false;
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#read = new Load(app.redraw);
  }

  title = () => t("prescription-title");

  render() {
    return html`<a class="back-link" href="#/routines">${icons.back}${t("nav-routines")}</a>
      <h1 tabindex="-1">${t("prescription-title")}</h1>
      <p class="soft">${t("prescription-about")}</p>
      <section class="card"><label class="field"><span>${t("prescription-text")}</span>
        <textarea name="prescription" rows="8" dir="auto" placeholder=${t("prescription-example")} .value=${this.#text} @input=${(event) => this.#take(event.target.value)}></textarea></label></section>
      ${this.#text.trim() === "" ? nothing : this.#read.view((read) => this.#preview(read))}
      ${this.#problem ? problemCard(this.#problem, null) : nothing}`;
  }

  #take(text) {
    this.#text = text;
    this.#problem = null;
    if (text.trim() === "") return this.#app.redraw();
    this.#read.run(() => this.#app.host.readPrescription(text));
  }

  #preview(read) {
    const doubtful = read.lines.filter((line) => line.doubts.length > 0).length;
    return html`<section class="card block"><header>
        <h2 dir="auto">${read.name ?? t("prescription-none")}</h2>
        ${read.name ? html`<p class="meta numbers" role="status">${[about(read.total_ms), doubtful > 0 ? t("prescription-doubtful", { count: doubtful }) : ""].filter(Boolean).join(" · ")}</p>` : nothing}
      </header>
      <ol class="readings">${read.lines.map((line) => this.#line(line))}</ol>
    </section>
    ${read.name ? html`<div class="buttons">
      <button class="button filled" data-act="save" aria-disabled=${this.#busy ? "true" : nothing} @click=${() => this.#save()}>${icons.check}${t("save")}</button>
      <button class="button" data-act="edit" @click=${() => this.#edit()}>${icons.edit}${t("prescription-edit")}</button>
    </div>` : nothing}`;
  }

  #line(line) {
    if (!line.entry) {
      const mark = { title: t("prescription-line-title"), more: t("prescription-line-more"), form: t("prescription-line-form") }[line.reading] ?? t("prescription-line-note");
      return html`<li class="reading"><p dir="auto">${line.text}</p><p class="meta">${mark}</p></li>`;
    }
    return html`<li class=${line.doubts.length > 0 ? "reading entry doubtful" : "reading entry"}>
      ${thumb(line.figure)}
      <div class="entry-words"><span class="entry-name" dir="auto" lang=${inEnglish()}>${line.entry.name}</span>
        <span class="numbers">${lineAmount(line.entry)}</span>
        <span class="meta" dir="auto">${line.text}</span>
        ${line.doubts.map((doubt) => html`<span class="unusual">${t("prescription-doubt")} ${doubt}</span>`)}
        ${line.changed.map((change) => html`<span class="unusual">${change}</span>`)}</div>
    </li>`;
  }

  #save() {
    return this.#work(async () => {
      const { id, changed } = await this.#app.host.addPrescription(this.#text);
      this.#app.changed(changed, t("saved"), `routine/${encodeURIComponent(id)}`);
    });
  }

  #edit() {
    return this.#work(async () => {
      await this.#app.host.editPrescription(this.#text);
      this.#app.go("editor/draft");
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
    }
    this.#busy = false;
    this.#app.redraw();
  }
}
