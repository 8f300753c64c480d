// One routine: its blocks, its length, every step, and Start.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, listed, outside, wordFor, words } from "../text.js";
import { clock, length, shortDate } from "../format.js";
import { thumb } from "../parts/figure.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { loadsLine } from "../parts/loads.js";
import { PHASE, cardMeta, levelWord, lineAmount, sideWord } from "../parts/routine-words.js";
import { SaveAudio } from "../parts/save-audio.js";
import { Starter } from "../parts/start.js";

const KIND = words({
  get_ready: "step-get-ready",
  hold: "step-hold",
  reps: "step-reps",
  timed: "step-timed",
  open: "step-open",
  switch: "step-switch",
  rest: "step-rest",
});

export class Routine {
  #app;
  #load;
  #starter;
  #audio;
  #problem = null;

  constructor(app, id) {
    this.#app = app;
    this.#audio = new SaveAudio(app, id);
    this.#load = new Load(app.redraw);
    this.#starter = new Starter(app);
    this.#load.run(() => app.host.routine(id));
  }

  title = () => this.#load.value?.item.name ?? t("nav-routines");

  refresh() {
    this.#load.renew();
  }

  /** How much of the file is written, percent. */
  progress(percent) {
    this.#audio.progress(percent);
  }

  render() {
    return html`<a class="back-link" href="#/routines">${icons.back}${t("nav-routines")}</a>
      ${this.#load.problem ? html`<h1 tabindex="-1">${t("nav-routines")}</h1>` : nothing}
      ${this.#load.view((detail) => this.#page(detail))}`;
  }

  #page({ item, notes, stop_rule: stopRule, blocks, steps, loads }) {
    return html`
      <header class="page-head">
        <h1 tabindex="-1" dir="auto" lang=${inEnglish()}>${item.name}</h1>
        ${item.goal ? html`<p class="soft" dir="auto" lang=${inEnglish()}>${item.goal}</p>` : nothing}
        <p class="meta">${cardMeta(item)} · ${levelWord(item.level)}</p>
        ${item.last_done ? html`<p class="meta">${t("routine-last-done", { date: shortDate(item.last_done) })}</p>` : nothing}
      </header>
      ${this.#starter.button(item.id, null)}
      ${stopRule ? html`<p class="stop-line meta" dir="auto">${stopRule}</p>` : nothing}
      ${this.#starter.view()}
      ${loadsLine(loads, () => this.#keep(() => this.#app.host.swapLoaded(item.id)))}
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      ${this.#buttons(item)}
      ${blocks.map((block) => this.#block(block))}
      ${notes.length > 0
        ? html`<section class="notes"><h2>${t("routine-notes")}</h2>${notes.map((note) => html`<p dir="auto" lang=${inEnglish()}>${note}</p>`)}</section>`
        : nothing}
      ${this.#steps(item, steps)}
      ${this.#audio.view(item.open_steps > 0)}`;
  }

  #buttons(item) {
    return html`<div class="buttons">
      <a class="button" href=${`#/editor/${encodeURIComponent(item.id)}`}>${icons.edit}${item.own ? t("edit") : t("routine-edit-copy")}</a>
      <button class="button" data-act="copy" @click=${() => this.#keep(() => this.#app.host.copyRoutine(item.id))}>${icons.copy}${t("duplicate")}</button>
      ${item.own ? html`<button class="button danger" data-act="delete" @click=${() => this.#delete(item)}>${icons.discard}${t("delete")}</button>` : nothing}
    </div>`;
  }

  #keep(ask) {
    return this.#work(async () => {
      const { id, changed } = await ask();
      this.#app.changed(changed, t("saved"), `routine/${encodeURIComponent(id)}`);
      this.#load.renew();
    });
  }

  #delete(item) {
    return this.#work(async () => {
      const changed = await this.#app.host.deleteRoutine(item.id);
      this.#app.changed(changed, t("deleted-named", { name: outside(item.name) }), "routines");
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

  #block(block) {
    const rounds = block.rounds > 1 ? t("block-rounds", { count: block.rounds }) : "";
    return html`<section class="card block">
      <header>
        <p class="meta">${[wordFor(PHASE, block.phase), rounds].filter(Boolean).join(" · ")}</p>
        <h2 dir="auto" lang=${block.shared ? inEnglish() : nothing}>${block.name}</h2>
        ${block.shared && block.shared_with.length > 0
          ? html`<p class="shared meta">${icons.shared}<span>${t("block-shared", { names: listed(block.shared_with.map(outside)) })}</span></p>`
          : nothing}
      </header>
      <ul>${block.lines.map((line) => html`<li class="line">
        ${thumb(line.exercise)}
        <span class="line-name" dir="auto" lang=${inEnglish()}>${line.name}</span>
        <span class="line-amount numbers">${lineAmount(line)}</span>
        ${line.note ? html`<span class="meta line-note" dir="auto" lang=${inEnglish()}>${line.note}</span>` : nothing}
      </li>`)}</ul>
    </section>`;
  }

  #steps(item, steps) {
    return html`<details class="steps">
      <summary>${t("routine-steps", { count: steps.length })} <span class="soft numbers">${clock(item.total_ms)}</span></summary>
      <ol>${steps.map((step) => this.#step(step))}</ol>
    </details>`;
  }

  #step(step) {
    const work = !["get_ready", "switch", "rest"].includes(step.kind);
    return html`<li class=${work ? "step drawn" : "step between"}>
      <span class="step-at numbers meta">${step.start_ms === null ? "" : clock(step.start_ms)}</span>
      ${work ? thumb(step.exercise, step.side) : nothing}
      <span class="step-words">
        ${work
          ? html`<bdi lang=${inEnglish()}>${step.name}</bdi>${step.side ? html` · ${sideWord(step.side)}` : nothing}`
          : html`${wordFor(KIND, step.kind)}${step.side && step.kind === "switch" ? html` · ${sideWord(step.side)}` : nothing}`}
      </span>
      <span class="step-length numbers">${step.kind === "reps" ? t("line-reps", { count: step.reps ?? 0 }) : step.duration_ms === null ? t("line-open") : length(step.duration_ms)}</span>
    </li>`;
  }
}
