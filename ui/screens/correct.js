// Putting a session right: every value of it, with what was recorded kept in its
// journal.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish } from "../text.js";
import { clock } from "../format.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { dateAndTime, lengthField, readLength, repsField, saidFields, startFields } from "../parts/pen.js";
import { sideWord, workWords } from "../parts/routine-words.js";
import { select } from "../parts/select.js";

const SAID = ["effort", "discomfort_before", "discomfort_after", "note"];

/** What was entered of a session, as it stands. */
export const entered = (session) => ({
  start: dateAndTime(session.started_at),
  said: Object.fromEntries(SAID.map((name) => [name, session[name]])),
  holds: session.holds.map((hold) => ({ held: clock(hold.held_ms), reps: hold.reps_done === null ? "" : String(hold.reps_done), side: hold.side })),
});

/** The CorrectionForm of what was entered, with what changed alone; null where
 *  something can't be read. */
export function correctionForm(session, now) {
  const was = entered(session);
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  if (!now.start.date || !now.start.time) return null;
  const holds = [];
  for (const [record, hold] of now.holds.entries()) {
    const before = was.holds[record];
    if (same(hold, before)) continue;
    const held = readLength(hold.held);
    if (held === null || !/^\d{0,5}$/.test(hold.reps.trim())) return null;
    holds.push({
      record,
      // What shows the same second stays as exact as it was.
      held_ms: hold.held === before.held ? null : held,
      reps_done: hold.reps === before.reps || hold.reps.trim() === "" ? null : Number(hold.reps),
      side: hold.side === before.side ? null : hold.side,
    });
  }
  return {
    started_at: same(now.start, was.start) ? null : `${now.start.date} ${now.start.time}`,
    said: same(now.said, was.said) ? null : now.said,
    holds,
  };
}

export class Correct {
  #app;
  #id;
  #load;
  #now = null;
  #busy = false;
  #problem = null;

  constructor(app, id) {
    this.#app = app;
    this.#id = id;
    this.#load = new Load(app.redraw);
    this.#load.run(async () => {
      const detail = await app.host.session(id);
      this.#now = entered(detail.session);
      return detail;
    });
  }

  title = () => t("correct-title");

  get #path() {
    return `session/${encodeURIComponent(this.#id)}`;
  }

  render() {
    return html`<a class="back-link" href=${`#/${this.#path}`}>${icons.back}${t("form-leave")}</a>
      <header class="page-head"><h1 tabindex="-1">${t("correct-title")}</h1>
        <p class="soft">${t("correct-about")}</p></header>
      ${this.#load.view(({ session }) => this.#page(session))}`;
  }

  #enter(change) {
    this.#problem = null;
    Object.assign(this.#now, change);
    this.#app.redraw();
  }

  #page(session) {
    const { start, said } = this.#now;
    return html`<form class="form" @submit=${(event) => this.#save(event, session)}>
      <section class="card"><h2 dir="auto" lang=${inEnglish()}>${session.routine.name}</h2>
        <div class="fields">${startFields({ ...start, enter: (change) => this.#enter({ start: { ...start, ...change } }) })}</div></section>
      <section class="card"><h2>${t("held-title")}</h2>
        <div class="pen-rows">${session.holds.map((hold, at) => this.#hold(hold, at))}</div></section>
      ${saidFields({ said, enter: (change) => this.#enter({ said: { ...said, ...change } }) })}
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      <button class="start" aria-disabled=${this.#busy ? "true" : nothing}>${icons.check}${t("save")}</button>
    </form>`;
  }

  #hold(hold, at) {
    const now = this.#now.holds[at];
    const enter = (change) => this.#enter({ holds: this.#now.holds.map((other, index) => (index === at ? { ...other, ...change } : other)) });
    const label = workWords(hold, hold.set);
    const planned = hold.target_ms === null ? "" : t("correct-planned", { planned: clock(hold.planned_ms ?? hold.target_ms) });
    return html`<div class="pen-row" role="group" aria-label=${label}>
      <span class="pen-words"><span lang=${inEnglish()} dir="auto">${label}</span><span class="meta numbers">${planned}</span></span>
      <span class="pen-fields">
        ${lengthField({ name: `held-${at}`, label, text: now.held, enter: (held) => enter({ held: held.trim() }) })}
        ${hold.reps_planned === null ? nothing : repsField({ name: `reps-${at}`, label, planned: hold.reps_planned, text: now.reps, enter: (reps) => enter({ reps: reps.trim() }) })}
        ${hold.side === null ? nothing : select({ name: `side-${at}`, title: t("pen-side"), value: now.side, options: ["left", "right"].map((side) => [side, sideWord(side)]), choose: (side) => enter({ side }) })}
      </span>
    </div>`;
  }

  async #save(event, session) {
    event.preventDefault();
    const form = correctionForm(session, this.#now);
    if (form === null) {
      event.target.querySelector("[aria-invalid=true], :invalid")?.focus();
      return;
    }
    if (this.#busy) return;
    this.#busy = true;
    this.#problem = null;
    this.#app.redraw();
    try {
      this.#app.changed(await this.#app.host.correctSession(this.#id, form), t("correct-saved"), this.#path);
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = false;
    this.#app.redraw();
  }
}
