// One session of the log: planned against held, and every attempt as it was.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, wordFor, words } from "../text.js";
import { clock, fullDate, sentence, timeOfDay } from "../format.js";
import { breakLines, breaksAfter, breaksAt } from "../parts/breaks.js";
import { heldTable, swapWords } from "../parts/held.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { sideWord } from "../parts/routine-words.js";
import { OUTCOME } from "./history.js";

const HOLD_OUTCOME = words({
  completed: "hold-completed",
  partial: "hold-partial",
  skipped: "hold-skipped",
  swapped: "hold-swapped",
  not_reached: "hold-not-reached",
  superseded: "hold-superseded",
});

export class Session {
  #app;
  #load;
  #problem = null;

  constructor(app, id) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.session(id));
  }

  title = () => this.#load.value?.session.routine.name ?? t("nav-history");

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<a class="back-link" href="#/history">${icons.back}${t("nav-history")}</a>
      ${this.#load.problem ? html`<h1 tabindex="-1">${t("nav-history")}</h1>` : nothing}
      ${this.#load.view((detail) => this.#page(detail))}`;
  }

  #page({ session, rows, breaks, counts_on }) {
    const names = Object.fromEntries(session.holds.map((hold) => [hold.exercise, hold.name]));
    return html`
      <header class="page-head">
        <h1 tabindex="-1" dir="auto" lang=${inEnglish()}>${session.routine.name}</h1>
        <p class="soft numbers">${sentence(fullDate(session.started_at))}, ${timeOfDay(session.started_at)}${session.ended_at ? html`–${timeOfDay(session.ended_at)}` : nothing}</p>
        <p class="meta">${[wordFor(OUTCOME, session.outcome), session.speed > 1 ? t("speed", { speed: session.speed }) : "", session.by_hand ? t("by-hand") : "", session.corrected ? t("corrected") : "", counts_on ? t("counts-on", { day: fullDate(counts_on) }) : ""].filter(Boolean).join(" · ")}</p>
      </header>
      ${this.#facts(session)}
      ${session.note ? html`<section class="card note"><h2>${t("note-title")}</h2><p dir="auto">${session.note}</p></section>` : nothing}
      <section class="card"><h2>${t("held-title")}</h2>${heldTable(rows, names)}</section>
      <details class="steps" ?open=${breaks.some((told) => told.gap_ms !== null)}>
        <summary>${t("attempts-title", { count: session.holds.length })}</summary>
        <ol>${session.holds.map((hold, at) => this.#attempt(hold, names, breaksAt(breaks, at)))}${breakLines(breaksAfter(breaks, session.holds.length))}</ol>
      </details>
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      ${session.outcome === "discarded"
        ? nothing
        : html`<span class="buttons">
            ${session.outcome === "unfinished" ? nothing : html`<a class="button" href=${`#/correct/${encodeURIComponent(session.id)}`}>${icons.edit}${t("edit")}</a>`}
            <button class="button danger delete" data-act="delete" @click=${() => this.#delete(session.id)}>${icons.discard}${t("delete")}</button></span>`}`;
  }

  async #delete(id) {
    this.#problem = null;
    try {
      this.#app.changed(await this.#app.host.deleteSession(id), t("deleted"), "history");
    } catch (problem) {
      this.#problem = problem;
      this.#app.redraw();
    }
  }

  #facts(session) {
    const fact = (name, value) => (value === null || value === undefined ? nothing : html`<div><dt>${name}</dt><dd class="numbers">${value}</dd></div>`);
    const scale = (value) => (value === null || value === undefined ? null : t("of-ten", { value }));
    return html`<dl class="facts">
      ${fact(t("fact-held"), clock(session.held_ms))}
      ${fact(t("fact-paused"), session.paused_ms > 0 ? clock(session.paused_ms) : null)}
      ${fact(t("fact-effort"), scale(session.effort))}
      ${fact(t("fact-discomfort-before"), scale(session.discomfort_before))}
      ${fact(t("fact-discomfort-after"), scale(session.discomfort_after))}
    </dl>`;
  }

  #attempt(hold, names, around) {
    const amount = hold.reps_planned !== null
      ? hold.reps_done === null
        ? t("held-reps-paced", { planned: hold.reps_planned })
        : t("held-reps", { done: hold.reps_done, planned: hold.reps_planned })
      : hold.target_ms === null
        ? clock(hold.held_ms)
        : t("held-of", { held: clock(hold.held_ms), planned: clock(hold.planned_ms ?? hold.target_ms) });
    const more = [
      hold.attempt > 1 ? t("attempt-number", { n: hold.attempt }) : "",
      hold.planned_ms !== null && hold.target_ms !== null && hold.target_ms !== hold.planned_ms ? t("attempt-target", { target: clock(hold.target_ms) }) : "",
      hold.interruptions > 0 ? t("attempt-interrupted", { count: hold.interruptions, longest: clock(hold.longest_ms) }) : "",
      hold.swapped_from ? swapWords(hold.swapped_from, hold.reason, names) : "",
      hold.corrected ? t("corrected") : "",
    ].filter(Boolean);
    return html`${breakLines(around.before)}<li class=${hold.final ? "step attempt" : "step attempt between"}>
      <span class="step-words">
        <span><bdi lang=${inEnglish()}>${hold.name}</bdi>${hold.side ? html` · ${sideWord(hold.side)}` : nothing}${hold.set > 1 ? html` · ${t("set-number", { n: hold.set })}` : nothing}</span>
        <span class="meta">${wordFor(HOLD_OUTCOME, hold.outcome)}${more.map((part) => html` · ${part}`)}</span>
      </span>
      <span class="step-length numbers">${hold.outcome === "not_reached" ? t("held-none") : amount}</span>
    </li>${breakLines(around.within)}`;
  }
}
