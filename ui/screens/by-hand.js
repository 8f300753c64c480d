// A session that was done without the program: what, when, and what was held.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish } from "../text.js";
import { clock } from "../format.js";
import { ExercisePicker } from "../parts/exercise-picker.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { dateAndTime, lengthField, readLength, repsField, saidFields, startFields } from "../parts/pen.js";
import { workWords } from "../parts/routine-words.js";
import { english } from "../parts/search.js";
import { select } from "../parts/select.js";

/** Stands for single exercises among the routines. */
const SINGLE = "";

/** What was planned of each step, to be changed. */
export const planned = (work) => work.map((step) => ({ path: step.path, held: clock(step.duration_ms ?? 0), reps: step.reps === null ? "" : String(step.reps) }));

/** The DoneForms of what was entered beside the plan; null where something can't
 *  be read. */
export function doneForms(work, now) {
  const was = planned(work);
  const forms = [];
  for (const [at, step] of now.entries()) {
    const held = readLength(step.held);
    if (held === null || !/^\d{0,5}$/.test(step.reps.trim())) return null;
    const reps = step.reps.trim() === "" ? null : Number(step.reps);
    if (step.held === was[at].held && step.reps === was[at].reps) continue;
    forms.push({ path: step.path, held_ms: step.held === was[at].held ? null : held, reps_done: reps });
  }
  return forms;
}

export class ByHand {
  #app;
  #routines = [];
  #of = null;
  #load;
  #start = null;
  #said = { effort: null, discomfort_before: null, discomfort_after: null, note: null };
  #picker;
  #busy = false;
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#picker = new ExercisePicker(app);
    this.#load = new Load(app.redraw);
    this.#load.run(async () => {
      const { routines } = await app.host.routines();
      this.#routines = routines.filter(({ problem }) => !problem);
      this.#of = { routine: this.#routines[0]?.id ?? null, exercises: [] };
      return this.#plan();
    });
  }

  title = () => t("add-title");

  /** Asks for the steps of what was chosen, none of no exercise, with what is
   *  entered of each: as planned, or as in `kept` where that has it. */
  async #plan(kept = []) {
    if (this.#of.routine === null && this.#of.exercises.length === 0) return { work: [], now: [] };
    const { work, started_at: start } = await this.#app.host.byHandPlan(this.#of);
    this.#start ??= dateAndTime(start);
    return { work, now: planned(work).map((step, at) => (kept[at]?.path === step.path ? kept[at] : step)) };
  }

  #choose(of, kept) {
    this.#of = of;
    this.#problem = null;
    this.#load.run(() => this.#plan(kept));
  }

  render() {
    return html`<a class="back-link" href="#/history">${icons.back}${t("form-leave")}</a>
      <header class="page-head"><h1 tabindex="-1">${t("add-title")}</h1>
        <p class="soft">${t("add-about")}</p></header>
      ${this.#load.view((plan) => this.#page(plan))}
      ${this.#picker.render()}`;
  }

  #page(filled) {
    const { work, now } = filled;
    const options = [[SINGLE, t("add-single")], ...this.#routines.map(english)];
    const choose = (id) => this.#choose({ routine: id === SINGLE ? null : id, exercises: [] });
    return html`<form class="form" @submit=${(event) => this.#save(event, filled)}>
      <section class="card fields">
        <div class="wide">${select({ name: "routine", title: t("add-what"), value: this.#of.routine ?? SINGLE, options, choose })}</div>
        ${this.#start ? startFields({ ...this.#start, enter: (change) => this.#enter(() => (this.#start = { ...this.#start, ...change })) }) : nothing}
        ${this.#of.routine === null ? html`<button type="button" class="button" data-act="choose" @click=${() => this.#pick()}>${icons.plus}${t("add-exercise")}</button>` : nothing}
      </section>
      ${work.length === 0 ? nothing : html`<section class="card"><h2>${t("held-title")}</h2>
        <p class="meta">${t("add-held-about")}</p>
        <div class="pen-rows">${work.map((step, at) => this.#step(step, now[at], (change) => this.#enter(() => Object.assign(now[at], change))))}</div></section>
      ${saidFields({ said: this.#said, enter: (change) => this.#enter(() => Object.assign(this.#said, change)) })}`}
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      ${work.length === 0 ? nothing : html`<button class="start" aria-disabled=${this.#busy ? "true" : nothing}>${icons.check}${t("add-save")}</button>`}
    </form>`;
  }

  #pick() {
    this.#picker.open(t("add-exercise"), (id) => this.#choose({ routine: null, exercises: [...this.#of.exercises, id] }, this.#load.value.now));
  }

  #enter(change) {
    this.#problem = null;
    change();
    this.#app.redraw();
  }

  #step(step, now, enter) {
    const label = workWords(step, step.sets);
    return html`<div class="pen-row" role="group" aria-label=${label}>
      <span class="pen-words"><span lang=${inEnglish()} dir="auto">${label}</span></span>
      <span class="pen-fields">
        ${lengthField({ name: `held-${step.path}`, label, text: now.held, enter: (held) => enter({ held: held.trim() }) })}
        ${step.reps === null ? nothing : repsField({ name: `reps-${step.path}`, label, planned: step.reps, text: now.reps, enter: (reps) => enter({ reps: reps.trim() }) })}
      </span>
    </div>`;
  }

  async #save(event, { work, now }) {
    event.preventDefault();
    const done = doneForms(work, now);
    if (done === null || !this.#start.date || !this.#start.time) {
      event.target.querySelector("[aria-invalid=true], :invalid")?.focus();
      return;
    }
    if (this.#busy) return;
    this.#busy = true;
    this.#problem = null;
    this.#app.redraw();
    try {
      const form = { of: this.#of, started_at: `${this.#start.date} ${this.#start.time}`, done, said: this.#said };
      const { id, changed } = await this.#app.host.addSession(form);
      this.#app.changed(changed, t("add-saved"), `session/${encodeURIComponent(id)}`);
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = false;
    this.#app.redraw();
  }
}
