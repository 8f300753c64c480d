// Every routine: how long, what for, when last.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, inEnglish } from "../text.js";
import { shortDate } from "../format.js";
import { thumb } from "../parts/figure.js";
import { icons } from "../parts/icons.js";
import { Load } from "../parts/load.js";
import { listMeta } from "../parts/routine-words.js";

export class Routines {
  #load;

  constructor(app) {
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.routines());
  }

  title = () => t("nav-routines");

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<header class="page-head with-side"><h1 tabindex="-1">${t("nav-routines")}</h1>
        <a class="button" href="#/editor">${icons.plus}${t("routine-new")}</a></header>
      <a class="text-link" href="#/prescription">${t("prescription-link")}</a>
      ${this.#load.view(({ routines }) =>
        routines.length === 0
          ? html`<p class="soft">${t("routines-empty")}</p>`
          : html`<ul class="list">${routines.map((item) => this.#row(item))}</ul>`,
      )}`;
  }

  #row(item) {
    return html`<li><a class="row" href=${`#/routine/${encodeURIComponent(item.id)}`}>
      ${thumb(item.figure)}
      <span class="row-words">
        <span class="row-title" dir="auto" lang=${item.own ? nothing : inEnglish()}>${item.name}</span>
        <span class="meta">${item.problem ?? listMeta(item)}</span>
        ${item.own ? html`<span class="meta">${t("exercise-yours")}</span>` : nothing}
        ${item.last_done ? html`<span class="meta">${t("routine-last-done", { date: shortDate(item.last_done) })}</span>` : nothing}
      </span>
      ${icons.forward}
    </a></li>`;
  }
}
