// After the last step: what was held, and what the person wants to add. One
// tap closes it.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish } from "../text.js";
import { clock } from "../format.js";
import { closing } from "../parts/disc.js";
import { heldTable } from "../parts/held.js";
import { icons } from "../parts/icons.js";
import { problemCard } from "../parts/load.js";
import { workWords } from "../parts/routine-words.js";
import { scale } from "../parts/scale.js";

/** What is sent, from what was entered; null where nothing was. */
export function feedbackForm({ effort, discomfort, note, reps }) {
  const said = [...reps].map(([record, count]) => ({ record, reps: count }));
  const words = note.trim();
  if (effort === null && discomfort === null && words === "" && said.length === 0) return null;
  return { effort, discomfort_before: null, discomfort_after: discomfort, note: words || null, reps: said };
}

export class Summary {
  #app;
  #entered = { effort: null, discomfort: null, note: "", reps: new Map() };
  #busy = false;
  #kept = false;
  #problem = null;

  constructor(app) {
    this.#app = app;
    document.addEventListener("keydown", this.#key);
  }

  title = () => t("summary-title");

  closed() {
    document.removeEventListener("keydown", this.#key);
    this.#app.live.dismiss();
  }

  render() {
    const { summary } = this.#app.live;
    if (!summary) return nothing;
    const form = feedbackForm(this.#entered);
    return html`<main class="column summary" id="main" tabindex="-1">
      <header class="summary-head">
        ${closing()}
        <h1 tabindex="-1">${this.#headline(summary)}</h1>
        <p class="soft"><bdi lang=${inEnglish()}>${summary.routine.name}</bdi> · ${t("summary-held", { held: clock(summary.held_ms) })}</p>
        ${summary.outcome === "finished_early" ? html`<p class="soft">${t("summary-early")}</p>` : nothing}
      </header>
      <section class="card"><h2>${t("held-title")}</h2>${heldTable(summary.rows)}${this.#swaps(summary)}</section>
      <form class="summary-form" @submit=${(event) => this.#close(event)}>
        ${summary.to_confirm.length > 0 ? this.#confirm(summary.to_confirm) : nothing}
        <section class="card">
          ${scale({ name: "effort", title: t("effort-title"), low: t("effort-low"), high: t("effort-high"), value: this.#entered.effort, choose: (n) => this.#enter({ effort: n }) })}
          ${scale({ name: "discomfort", title: t("discomfort-title"), low: t("discomfort-low"), high: t("discomfort-high"), value: this.#entered.discomfort, choose: (n) => this.#enter({ discomfort: n }) })}
          <label class="field"><span>${t("note-title")}</span>
            <textarea rows="2" dir="auto" .value=${this.#entered.note} @input=${(event) => this.#enter({ note: event.target.value })}></textarea></label>
        </section>
        ${this.#problem ? problemCard(this.#problem, null) : nothing}
        <div class="summary-close"><button class="start" id="big" aria-disabled=${this.#busy ? "true" : nothing}>${icons.check}${form ? t("summary-save") : t("summary-close")}</button>
          ${this.#problem ? html`<button type="button" class="text-link" @click=${() => this.#app.go("today")}>${t("summary-leave")}</button>` : nothing}
        </div>
      </form>
    </main>`;
  }

  #headline({ left_ms: left, right_ms: right, outcome }) {
    const sides = left > 0 || right > 0;
    if (outcome === "finished_early") {
      return sides ? t("summary-early-sides", { left: clock(left), right: clock(right) }) : t("summary-early-title");
    }
    return sides ? t("summary-sides", { left: clock(left), right: clock(right) }) : t("summary-done");
  }

  /** What was swapped may be kept for the next time. */
  #swaps(summary) {
    if (!summary.rows.some((row) => row.swapped_from)) return nothing;
    if (this.#kept) return html`<p class="meta" role="status">${t("swaps-kept")}</p>`;
    return html`<button type="button" class="button" data-act="keep-swaps" @click=${() => this.#keepSwaps(summary.session)}>${icons.swap}${t("swaps-keep")}</button>`;
  }

  async #keepSwaps(session) {
    this.#problem = null;
    try {
      await this.#app.host.keepSwaps(session);
      this.#kept = true;
    } catch (problem) {
      this.#problem = problem;
    }
    this.#app.redraw();
  }

  #confirm(list) {
    const all = () => this.#enter({ reps: new Map(list.map((item) => [item.record, item.planned])) });
    return html`<section class="card">
      <div class="with-side"><h2>${t("confirm-title")}</h2>
        <button type="button" class="button" @click=${all}>${icons.check}${t("confirm-all")}</button></div>
      <ul class="confirm">${list.map((item) => this.#confirmRow(item))}</ul>
    </section>`;
  }

  #confirmRow(item) {
    const said = this.#entered.reps.get(item.record);
    const what = workWords(item, item.set);
    const set = (count) => this.#enter({ reps: new Map(this.#entered.reps).set(item.record, Math.max(0, Math.min(999, count))) });
    return html`<li>
      <span class="confirm-words"><span dir="auto">${what}</span>
        <span class="meta numbers">${t("confirm-planned", { planned: item.planned })}</span></span>
      <span class="stepper" role="group" aria-label=${what}>
        <button type="button" aria-label=${t("confirm-fewer")} @click=${() => set((said ?? item.planned) - 1)}>${icons.minus}</button>
        <output class="numbers" aria-live="polite">${said === undefined ? t("held-none") : said}</output>
        <button type="button" aria-label=${t("confirm-more")} @click=${() => set(said === undefined ? item.planned : said + 1)}>${icons.plus}</button>
      </span>
    </li>`;
  }

  #enter(change) {
    Object.assign(this.#entered, change);
    this.#app.redraw();
  }

  #key = (event) => {
    if (event.key === "Escape") this.#close(event);
  };

  async #close(event) {
    event.preventDefault();
    if (this.#busy) return;
    const form = feedbackForm(this.#entered);
    if (!form) return this.#app.go("today");
    this.#busy = true;
    this.#problem = null;
    this.#app.redraw();
    try {
      const changed = await this.#app.host.feedback(this.#app.live.summary.session, form);
      this.#busy = false;
      this.#app.changed(changed, t("summary-saved"), "today");
    } catch (problem) {
      this.#busy = false;
      this.#problem = problem;
      this.#app.redraw();
    }
  }
}
