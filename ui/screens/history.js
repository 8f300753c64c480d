// The log by day, newest first.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, wordFor, words } from "../text.js";
import { clock, dayOf, fullDate, sentence, timeOfDay } from "../format.js";
import { disc } from "../parts/disc.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";

const PAGE = 30;

export const OUTCOME = words({
  finished: "outcome-finished",
  finished_early: "outcome-finished-early",
  unfinished: "outcome-unfinished",
  discarded: "outcome-discarded",
});

/** Sessions grouped by the local day they began on, in their order. */
export function byDay(sessions) {
  const days = [];
  for (const session of sessions) {
    const date = dayOf(session.started_at);
    if (days.at(-1)?.date !== date) days.push({ date, sessions: [] });
    days.at(-1).sessions.push(session);
  }
  return days;
}

export class History {
  #app;
  #load;
  #older = { busy: false, problem: null };
  #watcher = null;

  constructor(app) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.historyPage({ offset: 0, limit: PAGE }));
  }

  title = () => t("nav-history");

  /** Reads as many again as are shown. */
  refresh() {
    const limit = Math.max(PAGE, this.#load.value?.sessions.length ?? 0);
    this.#load.renew(() => this.#app.host.historyPage({ offset: 0, limit }));
  }

  render() {
    return html`<header class="page-head with-side">
        <h1 tabindex="-1">${t("nav-history")}</h1>
        <a class="button" href="#/export">${icons.file}${t("export-title")}</a>
      </header>
      ${this.#load.view((page) => this.#page(page))}`;
  }

  /** Loads older sessions as the end of the list comes near. */
  drawn(root) {
    this.#watcher?.disconnect();
    const end = root.querySelector(".older");
    if (!end || this.#older.problem) return;
    this.#watcher = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#more(), { rootMargin: "400px" });
    this.#watcher.observe(end);
  }

  closed() {
    this.#watcher?.disconnect();
  }

  #page({ sessions, more }) {
    if (sessions.length === 0) {
      return html`<section class="card empty">
        ${disc("waiting", "waiting")}
        <p>${t("history-empty")}</p>
        <a class="start" href="#/today">${icons.play}${t("start")}</a>
      </section>`;
    }
    return html`${byDay(sessions).map((day) => html`<section class="day-group">
        <h2>${sentence(fullDate(day.date))}</h2>
        <ul class="list">${day.sessions.map((session) => this.#row(session))}</ul>
      </section>`)}
      ${this.#older.problem ? problemCard(this.#older.problem, () => this.#more()) : nothing}
      ${more && !this.#older.problem
        ? html`<button class="button older" aria-disabled=${this.#older.busy ? "true" : nothing} @click=${() => this.#more()}>
            ${this.#older.busy ? t("loading") : t("history-older")}</button>`
        : nothing}`;
  }

  #row(session) {
    const whole = session.planned > 0 && session.completed >= session.planned ? "done" : session.completed > 0 ? "now" : "waiting";
    const sides = session.left_ms > 0 || session.right_ms > 0;
    return html`<li><a class="row" href=${`#/session/${encodeURIComponent(session.id)}`}>
      ${disc(whole, whole)}
      <span class="row-words">
        <span class="row-title" dir="auto" lang=${inEnglish()}>${session.routine.name}</span>
        <span class="meta numbers">${timeOfDay(session.started_at)} · ${wordFor(OUTCOME, session.outcome)} ·
          ${t("history-held", { held: clock(session.held_ms) })}${session.speed > 1 ? html` · ${t("speed", { speed: session.speed })}` : nothing}</span>
        ${sides ? html`<span class="meta numbers">${t("left-and-right", { left: clock(session.left_ms), right: clock(session.right_ms) })}</span>` : nothing}
      </span>
      ${icons.forward}
    </a></li>`;
  }

  async #more() {
    const page = this.#load.value;
    if (this.#older.busy || !page?.more) return;
    this.#older = { busy: true, problem: null };
    this.#app.redraw();
    try {
      const next = await this.#app.host.historyPage({ offset: page.sessions.length, limit: PAGE });
      const known = new Set(page.sessions.map((session) => session.id));
      page.sessions.push(...next.sessions.filter((session) => !known.has(session.id)));
      page.more = next.more && next.sessions.length > 0;
      this.#older = { busy: false, problem: null };
    } catch (problem) {
      this.#older = { busy: false, problem };
    }
    this.#app.redraw();
  }
}
