// The log: a calendar, a search, and the sessions by day, newest first.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, wordFor, words } from "../text.js";
import { clock, dayOf, fullDate, sentence, timeOfDay } from "../format.js";
import { Calendar } from "../parts/calendar.js";
import { disc } from "../parts/disc.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { EMPTY, Search, asked } from "../parts/search.js";

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
  #calendar;
  #search;
  #older = { busy: false, problem: null };
  #watcher = null;

  /** `wanted` narrows the list from the start, such as "exercise=pigeon-pose". */
  constructor(app, wanted = null) {
    this.#app = app;
    this.#search = new Search(app, () => this.#find());
    const [what, value] = (wanted ?? "").split("=");
    if (value && Object.hasOwn(EMPTY, what)) this.#search.filter = { ...EMPTY, [what]: value };
    this.#calendar = new Calendar(app, (day) => this.#search.set({ since: day, until: day }));
    this.#load = new Load(app.redraw);
    this.#find();
  }

  title = () => t("nav-history");

  /** Reads as many again as are shown. */
  refresh() {
    const limit = Math.max(PAGE, this.#load.value?.sessions.length ?? 0);
    this.#load.renew(() => this.#ask(null, limit));
    this.#calendar.refresh();
  }

  #ask = (before, limit) => this.#app.host.historyPage({ filter: this.#search.filter, before, limit });

  #find() {
    const { since, until } = this.#search.filter;
    this.#calendar.chosen = since === until ? since : null;
    this.#older = { busy: false, problem: null };
    this.#load.run(() => this.#ask(null, PAGE));
  }

  render() {
    return html`<header class="page-head with-side">
        <h1 tabindex="-1">${t("nav-history")}</h1>
        <span class="buttons"><a class="button" href="#/by-hand">${icons.plus}${t("add-title")}</a>
          <a class="button" href="#/report">${icons.file}${t("report-title")}</a>
          <a class="button" href="#/export">${icons.file}${t("export-title")}</a></span>
      </header>
      ${this.#calendar.render()}
      <a class="button" href="#/trends">${icons.trends}${t("trends-title")}</a>
      ${this.#search.render()}
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
    if (sessions.length === 0) return this.#nothing();
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

  #nothing() {
    return asked(this.#search.filter) > 0
      ? html`<section class="card empty" role="status"><p>${t("search-empty")}</p>
          <button class="button" @click=${() => this.#search.set(EMPTY)}>${icons.close}${t("search-clear")}</button></section>`
      : html`<section class="card empty">
          ${disc("waiting", "waiting")}
          <p>${t("history-empty")}</p>
          <a class="start" href="#/today">${icons.play}${t("start")}</a>
          <a class="text-link" href="#/by-hand">${t("add-title")}</a>
        </section>`;
  }

  #row(session) {
    const whole = session.planned > 0 && session.completed >= session.planned ? "done" : session.completed > 0 ? "now" : "waiting";
    const sides = session.left_ms > 0 || session.right_ms > 0;
    return html`<li><a class="row" href=${`#/session/${encodeURIComponent(session.id)}`}>
      ${disc(whole, whole)}
      <span class="row-words">
        <span class="row-title" dir="auto" lang=${inEnglish()}>${session.routine.name}</span>
        <span class="meta numbers">${timeOfDay(session.started_at)} · ${wordFor(OUTCOME, session.outcome)} ·
          ${t("history-held", { held: clock(session.held_ms) })}${session.speed > 1 ? html` · ${t("speed", { speed: session.speed })}` : nothing}${session.by_hand ? html` · ${t("by-hand")}` : nothing}${session.corrected ? html` · ${t("corrected")}` : nothing}</span>
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
      const next = await this.#ask(page.sessions.at(-1).id, PAGE);
      // Something else was asked for meanwhile.
      if (this.#load.value !== page) return;
      page.sessions.push(...next.sessions);
      page.more = next.more;
      this.#older = { busy: false, problem: null };
    } catch (problem) {
      this.#older = { busy: false, problem };
    }
    this.#app.redraw();
  }
}
