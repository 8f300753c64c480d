// The log into a file: a table for a spreadsheet, or everything as JSON.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, outside } from "../text.js";
import { icons } from "../parts/icons.js";
import { problemCard } from "../parts/load.js";

export class Export {
  #app;
  #form = { format: "csv", chosen: false, since: "", until: "" };
  #state = { busy: false, problem: null, said: null };

  constructor(app) {
    this.#app = app;
  }

  title = () => t("export-title");

  render() {
    const form = this.#form;
    return html`<a class="back-link" href="#/history">${icons.back}${t("nav-history")}</a>
      <header class="page-head"><h1 tabindex="-1">${t("export-title")}</h1><p class="soft">${t("export-about")}</p></header>
      <form class="card form" @submit=${(event) => this.#send(event)}>
        <div role="radiogroup" aria-labelledby="export-format">
          <h2 id="export-format">${t("export-format")}</h2>
          ${this.#choice("format", "csv", t("export-csv"), form.format === "csv", () => (form.format = "csv"))}
          ${this.#choice("format", "json", t("export-json"), form.format === "json", () => (form.format = "json"))}
        </div>
        <div role="radiogroup" aria-labelledby="export-days">
          <h2 id="export-days">${t("export-days")}</h2>
          ${this.#choice("days", "all", t("export-all"), !form.chosen, () => (form.chosen = false))}
          ${this.#choice("days", "chosen", t("export-chosen"), form.chosen, () => (form.chosen = true))}
          ${form.chosen ? html`<div class="dates">${this.#date("since", t("export-since"))}${this.#date("until", t("export-until"))}</div>` : nothing}
        </div>
        <div role="status">${this.#state.said ? html`<p class="said">${icons.check}<span>${this.#state.said}</span></p>` : nothing}</div>
        <button class="start" aria-disabled=${this.#state.busy ? "true" : nothing}>${icons.file}${this.#state.busy ? t("export-busy") : t("export-write")}</button>
      </form>
      ${this.#state.problem ? problemCard(this.#state.problem, null) : nothing}`;
  }

  #choice(group, value, label, checked, choose) {
    return html`<label class="choice"><input type="radio" name=${group} value=${value} .checked=${checked}
      @change=${() => { choose(); this.#app.redraw(); }}><span>${label}</span></label>`;
  }

  #date(which, label) {
    return html`<label class="field"><span>${label}</span><input type="date" .value=${this.#form[which]}
      @input=${(event) => (this.#form[which] = event.target.value)}></label>`;
  }

  async #send(event) {
    event.preventDefault();
    if (this.#state.busy) return;
    const { format, chosen, since, until } = this.#form;
    this.#state = { busy: true, problem: null, said: null };
    this.#app.redraw();
    try {
      const written = await this.#app.host.exportLog({ format, since: (chosen && since) || null, until: (chosen && until) || null });
      this.#state = { busy: false, problem: null, said: written ? t("export-done", { path: outside(written.path) }) : t("export-cancelled") };
    } catch (problem) {
      this.#state = { busy: false, problem, said: null };
    }
    this.#app.redraw();
  }
}
