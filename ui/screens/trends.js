// What the log comes to: weeks, left and right, body areas, time of day.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish, listed, words } from "../text.js";
import { dayAndMonth, hourOfDay, monthYear, number, sentence, span } from "../format.js";
import { bars } from "../charts/bars.js";
import { chart } from "../charts/chart.js";
import { lines } from "../charts/lines.js";
import { partBar, sidesBar } from "../charts/sides.js";
import { disc } from "../parts/disc.js";
import { icons } from "../parts/icons.js";
import { Load } from "../parts/load.js";
import { rangeChoice, weeksOf } from "../parts/range.js";

const MORE = words({ left: "more-left", right: "more-right" });
const SHOWN = 8;

/** "Left 62 s more", or null where that is not worth evening out. */
export const moreWords = (sides) => (sides?.more ? t(MORE[sides.more], { length: span(sides.more_ms) }) : null);

const tenths = (value) => (value === null ? t("held-none") : number(value / 10));

export class Trends {
  #app;
  #load;
  #range = "12";
  #all = false;

  constructor(app) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.trends(weeksOf(this.#range)));
  }

  title = () => t("trends-title");

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<a class="back-link" href="#/history">${icons.back}${t("nav-history")}</a>
      <h1 tabindex="-1">${t("trends-title")}</h1>
      ${rangeChoice(this.#range, (range) => this.#choose(range))}
      ${this.#load.view((trends) => this.#page(trends))}`;
  }

  #choose(range) {
    this.#range = range;
    this.#load.run(() => this.#app.host.trends(weeksOf(range)));
  }

  #page(trends) {
    if (trends.exercises.length === 0) {
      return html`<section class="card empty">${disc("waiting", "waiting")}<p>${t("trends-empty")}</p>
        <a class="start" href="#/today">${icons.play}${t("start")}</a></section>`;
    }
    return html`${this.#weeks(trends)}${this.#sides(trends)}${this.#exercises(trends)}
      ${this.#reached(t("areas-title"), trends.areas)}
      ${this.#reached(t("planes-title"), trends.planes)}
      ${this.#hours(trends)}${this.#said(trends)}`;
  }

  #weeks({ periods, by, streak, weeks }) {
    const label = by === "month" ? monthYear : dayAndMonth;
    return html`<section class="card">${chart({
      title: by === "month" ? t("minutes-month") : t("minutes-week"),
      about: streak > 0 ? t("streak-weeks", { count: streak }) : t("streak-none", { least: weeks.least, most: weeks.most }),
      drawing: bars(periods.map((period) => [period.held_ms, by === "month" ? period.begins.slice(0, 4) : dayAndMonth(period.begins)]), span),
      names: [by === "month" ? t("column-month") : t("column-week"), t("fact-held"), t("column-days")],
      rows: periods.map((period) => [label(period.begins), span(period.held_ms), period.days_done]).reverse(),
    })}</section>`;
  }

  #sides({ sides, exercises }) {
    const worth = exercises.filter((total) => total.sides?.more).sort((a, b) => b.sides.more_ms - a.sides.more_ms);
    if (sides.left_ms === 0 && sides.right_ms === 0) return nothing;
    return html`<section class="card"><h2>${t("sides-title")}</h2>
      ${sidesBar(sides)}
      <p class="numbers">${t("left-and-right", { left: span(sides.left_ms), right: span(sides.right_ms) })}</p>
      <p>${moreWords(sides) ?? t("sides-even")}</p>
      ${worth.length > 0
        ? html`<h3>${t("sides-worth")}</h3><ul class="bullets">${worth.map((total) => html`<li><bdi lang=${inEnglish()}>${total.name}</bdi>: ${moreWords(total.sides)}</li>`)}</ul>`
        : nothing}
    </section>`;
  }

  #exercises({ exercises }) {
    const shown = this.#all ? exercises : exercises.slice(0, SHOWN);
    const rest = exercises.length - shown.length;
    return html`<section class="day-group"><h2>${t("exercises-title")}</h2>
      <ul class="list">${shown.map((total) => html`<li><a class="row" href=${`#/trend/${encodeURIComponent(total.exercise)}`}>
        <span class="row-words">
          <span class="row-title" dir="auto" lang=${inEnglish()}>${total.name}</span>
          <span class="meta numbers">${t("history-held", { held: span(total.done_ms) })}${total.sides
            ? html` · ${t("left-and-right", { left: span(total.sides.left_ms), right: span(total.sides.right_ms) })}`
            : nothing}</span>
          ${total.sides ? sidesBar(total.sides) : nothing}
        </span>${icons.forward}</a></li>`)}</ul>
      ${rest > 0 ? html`<button class="button older" @click=${() => this.#showAll()}>${t("exercises-more", { count: rest })}</button>` : nothing}
    </section>`;
  }

  #showAll() {
    this.#all = true;
    this.#app.redraw();
  }

  #reached(title, all) {
    const done = all.filter((reached) => reached.done_ms > 0);
    const rest = all.filter((reached) => reached.done_ms === 0);
    const most = Math.max(...done.map((reached) => reached.done_ms), 1);
    return html`<section class="card"><h2>${title}</h2>
      <ul class="parts">${done.map((reached) => html`<li><span>${sentence(reached.name)}</span><span class="numbers">${span(reached.done_ms)}</span>${partBar(reached.done_ms / most)}</li>`)}</ul>
      ${rest.length > 0 ? html`<p class="meta">${t("not-reached-here", { names: listed(rest.map(({ name }) => name)) })}</p>` : nothing}
    </section>`;
  }

  #hours({ hours }) {
    return html`<section class="card">${chart({
      title: t("hours-title"),
      drawing: bars(hours.map(({ hour, held_ms }) => [held_ms, hourOfDay(hour)]), span),
      names: [t("column-hour"), t("fact-held")],
      rows: hours.filter(({ held_ms }) => held_ms > 0).map(({ hour, held_ms }) => [hourOfDay(hour), span(held_ms)]),
    })}</section>`;
  }

  #said({ periods, by }) {
    const any = (key) => periods.some((period) => period[key] !== null);
    const when = by === "month" ? monthYear : dayAndMonth;
    const labels = periods.map((period) => (by === "month" ? period.begins.slice(0, 4) : dayAndMonth(period.begins)));
    const of = (key) => periods.map((period) => period[key]);
    const column = by === "month" ? t("column-month") : t("column-week");
    return html`
      ${any("effort_tenths") ? html`<section class="card">${chart({
        title: t("effort-trend"),
        about: t("scale-of-ten"),
        drawing: lines([["left", of("effort_tenths")]], labels, (value) => number(value / 10), 100),
        names: [column, t("fact-effort")],
        rows: periods.filter((period) => period.effort_tenths !== null).map((period) => [when(period.begins), tenths(period.effort_tenths)]).reverse(),
      })}</section>` : nothing}
      ${any("before_tenths") || any("after_tenths") ? html`<section class="card">${chart({
        title: t("discomfort-trend"),
        about: t("scale-of-ten"),
        drawing: lines([["left", of("before_tenths")], ["right", of("after_tenths")]], labels, (value) => number(value / 10), 100),
        keys: [["left", t("key-before")], ["right", t("key-after")]],
        names: [column, t("key-before"), t("key-after")],
        rows: periods.filter((period) => period.before_tenths !== null || period.after_tenths !== null)
          .map((period) => [when(period.begins), tenths(period.before_tenths), tenths(period.after_tenths)]).reverse(),
      })}</section>` : nothing}`;
  }
}
