// The log into a file: a table, a calendar, an activity, or everything for
// another device.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, outside, wordFor, words } from "../text.js";
import { icons } from "../parts/icons.js";
import { problemCard } from "../parts/load.js";
import { Work } from "../parts/work.js";

/** In the order of the list; the first is chosen. */
const FORMATS = words({
  csv: "export-csv",
  archive: "export-archive",
  ics: "export-ics",
  fit: "export-fit",
  json: "export-json",
});
const ABOUT = words({
  csv: "export-csv-about",
  archive: "export-archive-about",
  ics: "export-ics-about",
  fit: "export-fit-about",
  json: "export-json-about",
});

export class Export {
  #app;
  #work;
  #form = { format: "csv", chosen: false, since: "", until: "" };
  #state = { problem: null, said: null };

  constructor(app) {
    this.#app = app;
    this.#work = new Work(app);
  }

  title = () => t("export-title");

  render() {
    const form = this.#form;
    const busy = this.#work.busy;
    return html`<a class="back-link" href="#/history">${icons.back}${t("nav-history")}</a>
      <header class="page-head"><h1 tabindex="-1">${t("export-title")}</h1><p class="soft">${t("export-about")}</p></header>
      <form class="card form" @submit=${(event) => this.#send(event)}>
        <div role="radiogroup" aria-labelledby="export-format">
          <h2 id="export-format">${t("export-format")}</h2>
          ${Object.keys(FORMATS).map((format) => this.#choice("format", format, wordFor(FORMATS, format), wordFor(ABOUT, format), form.format === format, () => (form.format = format)))}
        </div>
        <div role="radiogroup" aria-labelledby="export-days">
          <h2 id="export-days">${t("export-days")}</h2>
          ${this.#choice("days", "all", t("export-all"), null, !form.chosen, () => (form.chosen = false))}
          ${this.#choice("days", "chosen", t("export-chosen"), null, form.chosen, () => (form.chosen = true))}
          ${form.chosen ? html`<div class="dates">${this.#date("since", t("export-since"))}${this.#date("until", t("export-until"))}</div>` : nothing}
        </div>
        ${this.#work.render()}
        <div role="status">${this.#state.said ? html`<p class="said">${icons.check}<span>${this.#state.said}</span></p>` : nothing}</div>
        <button class="start" aria-disabled=${busy ? "true" : nothing}>${icons.file}${busy ? t("export-busy") : t("export-write")}</button>
      </form>
      ${this.#state.problem ? problemCard(this.#state.problem, null) : nothing}`;
  }

  #choice(group, value, label, about, checked, choose) {
    return html`<label class="choice"><input type="radio" name=${group} value=${value} .checked=${checked}
      @change=${() => { choose(); this.#app.redraw(); }}><span>${label}${about ? html`<span class="meta">${about}</span>` : nothing}</span></label>`;
  }

  #date(which, label) {
    return html`<label class="field"><span>${label}</span><input type="date" .value=${this.#form[which]}
      @input=${(event) => (this.#form[which] = event.target.value)}></label>`;
  }

  async #send(event) {
    event.preventDefault();
    if (this.#work.busy) return;
    const { format, chosen, since, until } = this.#form;
    const days = { since: (chosen && since) || null, until: (chosen && until) || null };
    this.#state = { problem: null, said: null };
    try {
      const written = await this.#work.run(() => this.#app.host.exportLog({ format, ...days, weeks: null, notes: false }));
      this.#state.said = written ? t("export-done", { path: outside(written.path) }) : t("export-cancelled");
    } catch (problem) {
      this.#state.problem = problem;
    }
    this.#app.redraw();
  }
}
