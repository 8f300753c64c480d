// Report for my therapist: what it would be, on paper or in a file. The last
// four weeks, without notes, unless somebody says otherwise.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, outside } from "../text.js";
import { segments, toggle } from "../parts/choices.js";
import { icons } from "../parts/icons.js";
import { Load, problemCard } from "../parts/load.js";
import { Work } from "../parts/work.js";

/** Weeks that are offered; the first is chosen. */
const WEEKS = [4, 12, 52];

/** A report's page as the window shows it: its body, and its own styles. */
export function taken(page) {
  const read = new DOMParser().parseFromString(page, "text/html");
  const styles = [...read.querySelectorAll("style")].map((style) => style.textContent).join("\n");
  return { body: read.body, styles };
}

export class Report {
  #app;
  #work;
  #load;
  #weeks = WEEKS[0];
  #notes = false;
  #state = { problem: null, said: null };
  #shown = null;

  constructor(app) {
    this.#app = app;
    this.#work = new Work(app);
    this.#load = new Load(app.redraw);
    this.#ask();
  }

  title = () => t("report-title");

  refresh() {
    this.#load.renew();
  }

  render() {
    const busy = this.#work.busy;
    return html`<a class="back-link" href="#/history">${icons.back}${t("nav-history")}</a>
      <header class="page-head"><h1 tabindex="-1">${t("report-title")}</h1><p class="soft">${t("report-about")}</p></header>
      <section class="card form report-choices">
        ${segments({
          name: "weeks",
          title: t("report-time"),
          about: nothing,
          options: WEEKS.map((weeks) => [weeks, t("report-weeks", { count: weeks })]),
          value: this.#weeks,
          choose: (weeks) => this.#choose(() => (this.#weeks = weeks)),
        })}
        ${toggle({
          name: "notes",
          title: t("report-notes"),
          about: t("report-notes-about"),
          value: this.#notes,
          choose: (notes) => this.#choose(() => (this.#notes = notes)),
        })}
        ${this.#work.render()}
        <div class="buttons">
          <button class="button" data-act="print" @click=${() => print()}>${icons.file}${t("report-print")}</button>
          <button class="button" data-act="save" aria-disabled=${busy ? "true" : nothing} @click=${() => this.#save()}>${icons.file}${busy ? t("export-busy") : t("report-save")}</button>
        </div>
        <div role="status">${this.#state.said ? html`<p class="said">${icons.check}<span>${this.#state.said}</span></p>` : nothing}</div>
      </section>
      ${this.#state.problem ? problemCard(this.#state.problem, null) : nothing}
      ${this.#load.view(() => html`<section class="card report" aria-label=${t("report-preview")}><div class="report-page"></div></section>`)}`;
  }

  /** Puts the report into a tree of its own, where its styles hold and the
   *  window's do not. */
  drawn(root) {
    const place = root.querySelector(".report-page");
    const page = this.#load.value;
    if (!place || page === null || (place === this.#shown?.place && page === this.#shown.page)) return;
    this.#shown = { place, page };
    const { body, styles } = taken(page);
    const tree = place.shadowRoot ?? place.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    // Its page is a box here.
    sheet.replaceSync(styles.replaceAll(/(^|\n)(html|body) \{/g, "$1.$2 {"));
    tree.adoptedStyleSheets = [sheet];
    const paper = document.createElement("div");
    paper.className = "html";
    const inner = document.createElement("div");
    inner.className = "body";
    inner.append(...body.childNodes);
    paper.append(inner);
    tree.replaceChildren(paper);
  }

  #ask() {
    this.#load.run(() => this.#app.host.report({ weeks: this.#weeks, notes: this.#notes }));
  }

  #choose(change) {
    change();
    this.#state = { problem: null, said: null };
    this.#ask();
  }

  async #save() {
    if (this.#work.busy) return;
    this.#state = { problem: null, said: null };
    try {
      const written = await this.#work.run(() => this.#app.host.exportLog({ format: "html", since: null, until: null, weeks: this.#weeks, notes: this.#notes }));
      this.#state.said = written ? t("export-done", { path: outside(written.path) }) : t("export-cancelled");
    } catch (problem) {
      this.#state.problem = problem;
    }
    this.#app.redraw();
  }
}
