// One exercise over time: what was held a set, beside its minimum.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish } from "../text.js";
import { clock, dayAndMonth, monthYear, shortDate, span } from "../format.js";
import { chart } from "../charts/chart.js";
import { lines } from "../charts/lines.js";
import { disc } from "../parts/disc.js";
import { icons } from "../parts/icons.js";
import { Load } from "../parts/load.js";
import { rangeChoice, weeksOf } from "../parts/range.js";

export class Trend {
  #app;
  #id;
  #load;
  #range = "12";

  constructor(app, id) {
    this.#app = app;
    this.#id = id;
    this.#load = new Load(app.redraw);
    this.#ask();
  }

  title = () => this.#load.value?.name ?? t("trends-title");

  refresh() {
    this.#load.renew();
  }

  #ask() {
    this.#load.run(() => this.#app.host.exerciseTrend({ exercise: this.#id ?? "", weeks: weeksOf(this.#range) }));
  }

  render() {
    return html`<a class="back-link" href="#/trends">${icons.back}${t("trends-title")}</a>
      <h1 tabindex="-1" dir="auto" lang=${inEnglish()}>${this.title()}</h1>
      ${rangeChoice(this.#range, (range) => {
        this.#range = range;
        this.#ask();
      })}
      ${this.#load.view((trend) => this.#page(trend))}`;
  }

  #page({ points, by }) {
    if (points.length === 0) {
      return html`<section class="card empty">${disc("waiting", "waiting")}<p>${t("trend-empty")}</p></section>`;
    }
    const of = (key) => points.map((point) => point[key]);
    const any = (key) => points.some((point) => point[key] !== null);
    const sided = any("left_ms") || any("right_ms");
    const drawn = sided ? [["left", of("left_ms")], ["right", of("right_ms")]] : [["left", of("both_ms")]];
    const value = (ms) => (ms === null ? t("held-none") : clock(ms));
    const when = by === "month" ? monthYear : shortDate;
    const least = any("min_ms");
    return html`<section class="card">${chart({
      title: t("trend-title"),
      about: t("trend-about"),
      drawing: lines([...(least ? [["least", of("min_ms")]] : []), ...drawn], points.map((point) => (by === "month" ? point.begins.slice(0, 4) : dayAndMonth(point.begins))), span),
      keys: [...(sided ? [["left", t("side-left")], ["right", t("side-right")]] : []), ...(least ? [["least", t("key-least")]] : [])],
      names: [by === "day" ? t("column-day") : by === "week" ? t("column-week") : t("column-month"),
        ...(sided ? [t("side-left"), t("side-right")] : [t("fact-held")]), ...(least ? [t("key-least")] : []), t("column-sets")],
      rows: points.map((point) => [when(point.begins),
        ...(sided ? [value(point.left_ms), value(point.right_ms)] : [value(point.both_ms)]), ...(least ? [value(point.min_ms)] : []), point.sets]).reverse(),
    })}</section>
    <a class="button" href=${`#/history/${encodeURIComponent(`exercise=${this.#id}`)}`}>${icons.history}${t("trend-sessions")}</a>${nothing}`;
  }
}
