// The calendar: a month of days to choose from, or a year of months.

import { html, nothing, svg } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { dayOf, longDate, monthName, monthYear, sentence, span, weekdayLetter, weekdayName } from "../format.js";
import { icons } from "./icons.js";
import { Load } from "./load.js";

/** The days in rows of seven, from the weekday that weeks begin on; null before
 *  the first and after the last. */
export function rowsOf(days, first) {
  const lead = (days[0].weekday - first + 7) % 7;
  const cells = [...Array(lead).fill(null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7));
}

/** The month `by` months away from { year, month }. */
export function away({ year, month }, by) {
  if (month === null) return { year: year + by, month: null };
  const at = year * 12 + month - 1 + by;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** How much was done on a day, as the engine counts it. */
const LEVEL = ["level-0", "level-1", "level-2", "level-3", "level-4"];

const two = (n) => String(n).padStart(2, "0");
const firstOf = ({ year, month }) => `${String(year).padStart(4, "0")}-${two(month ?? 1)}-01`;

export class Calendar {
  #app;
  #load;
  #place = null;
  #choose;
  /** The day that is chosen, or null. */
  chosen = null;

  constructor(app, choose) {
    this.#app = app;
    this.#choose = choose;
    this.#load = new Load(app.redraw);
    // Which day it is only the engine knows.
    this.#load.run(async () => {
      const { date } = await app.host.today();
      this.#place = { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
      return app.host.calendar(this.#place);
    });
  }

  refresh() {
    if (this.#place) this.#load.renew(() => this.#app.host.calendar(this.#place));
  }

  #go(place) {
    this.#place = place;
    this.#load.run(() => this.#app.host.calendar(place));
  }

  render = () => html`<section class="card calendar-card" aria-label=${t("calendar-title")}>${this.#load.view((value) => this.#page(value))}</section>`;

  #page(value) {
    const shown = { year: Number(value.days[0].date.slice(0, 4)), month: value.days.length > 31 ? null : Number(value.days[0].date.slice(5, 7)) };
    const title = shown.month === null ? String(shown.year) : sentence(monthYear(firstOf(shown)));
    const last = value.days.at(-1).date;
    const older = value.earliest !== null && value.earliest < value.days[0].date;
    const step = (by, icon, words, able) => html`<button class="bare" aria-label=${words} aria-disabled=${able ? nothing : "true"}
      @click=${() => able && this.#go(away(shown, by))}>${icon}</button>`;
    return html`
      <div class="calendar-head">
        ${step(-1, icons.back, t("calendar-before"), older)}
        <h2 aria-live="polite">${title}</h2>
        ${step(1, icons.forward, t("calendar-after"), last < value.today)}
        <button class="button small" @click=${() => this.#go(shown.month === null ? { year: shown.year, month: shown.year === Number(value.today.slice(0, 4)) ? Number(value.today.slice(5, 7)) : 12 } : { ...shown, month: null })}>
          ${shown.month === null ? t("calendar-month") : t("calendar-year")}</button>
      </div>
      ${shown.month === null ? this.#year(value, shown) : this.#month(value)}
      <p class="meta">${t("calendar-sum", { days: value.days_done, length: span(value.held_ms) })}
        ${value.streak > 0 ? t("streak-weeks", { count: value.streak }) : t("streak-none", { least: value.weeks.least, most: value.weeks.most })}</p>`;
  }

  #month(value) {
    const rows = rowsOf(value.days, value.first_weekday);
    const week = (rows[1] ?? rows[0]).filter(Boolean);
    return html`<table class="month">
      <caption class="unseen">${t("calendar-caption")}</caption>
      <thead><tr>${week.map((day) => html`<th scope="col"><span aria-hidden="true">${weekdayLetter(day.date)}</span><span class="unseen">${weekdayName(day.date)}</span></th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((day) => html`<td>${day ? this.#day(day, value.today) : nothing}</td>`)}</tr>`)}</tbody>
    </table>`;
  }

  #day(day, today) {
    const number = Number(day.date.slice(8));
    const classes = `day-cell${day.done ? " done" : ""}${day.date === today ? " is-now" : ""}`;
    if (day.sessions === 0) {
      return html`<span class=${classes}><span class="numbers">${number}</span></span>`;
    }
    const words = t(day.done ? "calendar-day-done" : "calendar-day", { date: longDate(day.date), length: span(day.held_ms) });
    return html`<button class=${classes} aria-label=${words} aria-pressed=${this.chosen === day.date ? "true" : "false"}
      @click=${() => this.#choose(this.chosen === day.date ? null : dayOf(day.date))}><span class="numbers">${number}</span></button>`;
  }

  #year(value, shown) {
    const months = Array.from({ length: 12 }, (_, at) => value.days.filter((day) => Number(day.date.slice(5, 7)) === at + 1));
    return html`<ol class="year">${months.map((days, at) => {
      const done = days.filter((day) => day.done).length;
      const held = days.reduce((sum, day) => sum + day.held_ms, 0);
      const words = t("calendar-month-sum", { month: monthName(days[0].date), days: done, length: span(held) });
      return html`<li><button class="month-tile" aria-label=${words} @click=${() => this.#go({ ...shown, month: at + 1 })}>
        <span aria-hidden="true">${monthName(days[0].date)}</span>${this.#tile(rowsOf(days, value.first_weekday))}
      </button></li>`;
    })}</ol>`;
  }

  #tile = (rows) => html`<svg viewBox="0 0 70 60" aria-hidden="true" focusable="false">${rows.map((row, y) => row.map((day, x) => day
    ? svg`<rect class=${`tile-day ${LEVEL[day.level]}`} x=${x * 10 + 1} y=${y * 10 + 1} width="8" height="8" rx="2"></rect>`
    : ""))}</svg>`;
}
