// A file from another device into the log: what would come of it first, then a
// choice, then one change that can be undone.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, outside, words } from "../text.js";
import { shortDate, timeOfDay } from "../format.js";
import { icons } from "./icons.js";
import { problemCard } from "./load.js";
import { toggle } from "./choices.js";
import { Work } from "./work.js";

/** What a preview says, in its order: those that there are. */
const KINDS = words({
  new: "import-new",
  newer: "import-newer",
  same: "import-same",
  older: "import-older",
  conflicting: "import-conflicting",
  damaged: "import-damaged",
});

/** As KINDS, of exercises, blocks, routines and pictures of one's own. */
const OWN_KINDS = words({
  new: "import-own-new",
  newer: "import-own-newer",
  same: "import-own-same",
  conflicting: "import-own-conflicting",
});

const lines = (kinds, counts) => Object.keys(kinds).filter((kind) => counts[kind] > 0).map((kind) => t(kinds[kind], { count: counts[kind] }));

export const told = (report) => [...lines(KINDS, report), ...lines(OWN_KINDS, report.own)];

const conflicts = (report) => report.conflicting > 0 || report.own.conflicting > 0;

/** Whether an import would change anything at all. */
export const changes = (report, { settings, takeConflicting }) =>
  [report, report.own].some((counts) => counts.new > 0 || counts.newer > 0)
  || (settings && report.settings > 0) || (takeConflicting && conflicts(report));

export class Importing {
  #app;
  #work;
  #report = null;
  #choice = { settings: false, takeConflicting: false };
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#work = new Work(app);
  }

  render() {
    const busy = this.#work.busy;
    return html`<h3>${t("import-title")}</h3>
      <p class="meta">${t("import-about")}</p>
      <button class="button" data-act="look" aria-disabled=${busy ? "true" : nothing} @click=${() => this.#look()}>${icons.file}${t("import-choose")}</button>
      ${this.#work.render()}
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      <div role="status">${this.#report ? this.#preview(this.#report) : nothing}</div>`;
  }

  #preview(report) {
    const choice = this.#choice;
    const able = changes(report, choice) && !this.#work.busy;
    return html`<div class="import">
      <p><bdi class="path">${outside(report.file)}</bdi></p>
      <ul class="bullets">${told(report).map((line) => html`<li>${line}</li>`)}</ul>
      ${this.#named(t("import-conflicts"), report.conflicts)}
      ${report.own.conflicts.length > 0
        ? html`<details class="steps"><summary>${t("import-own-conflicts")}</summary><ul class="bullets">${report.own.conflicts.map((piece) => html`<li><bdi>${piece.name}</bdi></li>`)}</ul></details>`
        : nothing}
      ${this.#named(t("import-stay-out"), report.stay_out)}
      ${conflicts(report)
        ? toggle({
            name: "take-conflicting",
            title: t("import-take"),
            about: t("import-take-about"),
            value: choice.takeConflicting,
            choose: (value) => this.#choose({ takeConflicting: value }),
          })
        : nothing}
      ${report.settings > 0
        ? toggle({
            name: "import-settings",
            title: t("import-settings"),
            about: t("import-settings-about", { count: report.settings }),
            value: choice.settings,
            choose: (value) => this.#choose({ settings: value }),
          })
        : nothing}
      ${changes(report, choice) ? nothing : html`<p>${t("import-nothing")}</p>`}
      <div class="buttons">
        <button class="button" data-act="bring" aria-disabled=${able ? nothing : "true"} @click=${() => this.#import()}>${icons.check}${t("import-do")}</button>
        <button class="button" data-act="leave" @click=${() => this.#leave()}>${icons.close}${t("import-leave")}</button>
      </div>
    </div>`;
  }

  #named(title, sessions) {
    if (sessions.length === 0) return nothing;
    return html`<details class="steps"><summary>${title}</summary><ul class="bullets">${sessions.map((session) => html`<li>
      <bdi>${session.routine}</bdi>, ${shortDate(session.started_at)}, ${timeOfDay(session.started_at)}${session.what ? html`: <bdi>${session.what}</bdi>` : nothing}</li>`)}</ul></details>`;
  }

  #choose(part) {
    this.#choice = { ...this.#choice, ...part };
    this.#app.redraw();
  }

  #leave() {
    this.#report = null;
    this.#app.redraw();
  }

  async #look() {
    if (this.#work.busy) return;
    this.#problem = null;
    this.#report = null;
    this.#choice = { settings: false, takeConflicting: false };
    try {
      this.#report = await this.#work.run(() => this.#app.host.lookAtImport());
    } catch (problem) {
      this.#problem = problem;
    }
    this.#app.redraw();
  }

  async #import() {
    if (this.#work.busy || !changes(this.#report, this.#choice)) return;
    this.#problem = null;
    try {
      const changed = await this.#work.run(() => this.#app.host.importFile(this.#choice));
      if (changed === null) return;
      this.#report = null;
      this.#app.changed(changed, t("import-done"));
    } catch (problem) {
      this.#problem = problem;
      this.#app.redraw();
    }
  }
}
