// How the log is kept: where it lies, its backups, and a look at everything.
// A restore keeps what it replaces, so it needs no question first.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { fileSize, shortDate, timeOfDay } from "../format.js";
import { icons } from "./icons.js";
import { Importing } from "./importing.js";
import { Load, problemCard } from "./load.js";

const WHY = words({
  daily: "backup-daily",
  before_upgrade: "backup-before-upgrade",
  before_import: "backup-before-import",
  before_restore: "backup-before-restore",
  by_hand: "backup-by-hand",
});

/** So many are listed at once; the others on request. */
const SHOWN = 5;

const moment = (backup) => `${shortDate(backup.made_at)}, ${timeOfDay(backup.made_at)}`;

/** "made by hand · 1.2 MB". */
export const backupMeta = (backup) => `${wordFor(WHY, backup.why.replaceAll("-", "_"))} · ${fileSize(backup.bytes)}`;

export class Keeping {
  #app;
  #load;
  #busy = null;
  #said = null;
  #problem = null;
  #report = null;
  #importing;

  constructor(app) {
    this.#app = app;
    this.#importing = new Importing(app);
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.backups());
  }

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<section class="card keeping">
      <h2>${t("data-title")}</h2>
      ${this.#load.view((list) => this.#list(list))}
      <div role="status">${this.#said ? html`<p class="said">${icons.check}<span>${this.#said}</span></p>` : nothing}</div>
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      <h3>${t("export-title")}</h3>
      <p class="meta">${t("data-export-about")}</p>
      <a class="button" href="#/export">${icons.file}${t("export-archive")}</a>
      ${this.#importing.render()}
      <h3>${t("doctor-title")}</h3>
      ${this.#button("doctor", t("doctor-look"), icons.check, () => this.#look())}
      <div role="status">${this.#report ? this.#found(this.#report) : nothing}</div>
    </section>`;
  }

  #button(name, label, icon, act) {
    return html`<button class="button" data-act=${name} aria-disabled=${this.#busy ? "true" : nothing}
      @click=${act}>${icon}${this.#busy === name ? t("loading") : label}</button>`;
  }

  #list({ log, folder, backups }) {
    return html`
      <p>${t("data-where")} <bdi class="path">${log}</bdi></p>
      <h3>${t("backups-title")}</h3>
      <p class="meta">${t("backups-about")} <bdi class="path">${folder}</bdi></p>
      ${this.#button("back-up", t("back-up-now"), icons.file, () => this.#backUp())}
      ${backups.length > 0 ? html`<ul class="backups">${backups.slice(0, SHOWN).map((backup) => this.#row(backup))}</ul>` : nothing}
      ${backups.length > SHOWN
        ? html`<details class="steps"><summary>${t("backups-older", { count: backups.length - SHOWN })}</summary>
            <ul class="backups">${backups.slice(SHOWN).map((backup) => this.#row(backup))}</ul></details>`
        : nothing}`;
  }

  #row(backup) {
    return html`<li>
      <span class="row-words"><span class="numbers">${moment(backup)}</span><span class="meta numbers">${backupMeta(backup)}</span></span>
      <button class="button" data-act="restore" aria-disabled=${this.#busy ? "true" : nothing}
        aria-label=${t("restore-named", { date: moment(backup) })} @click=${() => this.#restore(backup.file)}>${icons.again}${t("restore")}</button>
    </li>`;
  }

  #found({ ok, checks }) {
    return html`<p class="said">${ok ? icons.check : icons.warning}<span>${ok ? t("doctor-well") : t("doctor-ill")}</span></p>
      <ul class="checks">${checks.map((check) => html`<li class=${check.ok ? "check" : "check ill"}>
        ${check.ok ? icons.check : icons.warning}
        <span class="row-words"><span dir="auto">${check.found}</span>
          ${check.problems.map((problem) => html`<span dir="auto">${problem}</span>`)}
          ${check.did ? html`<span dir="auto">${check.did}</span>` : nothing}
          ${check.hint ? html`<span class="meta" dir="auto">${check.hint}</span>` : nothing}</span>
      </li>`)}</ul>`;
  }

  /** One thing at a time; a failure says so where the button is. */
  async #work(name, act) {
    if (this.#busy) return;
    this.#busy = name;
    this.#problem = null;
    this.#said = null;
    this.#app.redraw();
    try {
      await act();
    } catch (problem) {
      this.#problem = problem;
    }
    this.#busy = null;
    this.#app.redraw();
  }

  #backUp() {
    return this.#work("back-up", async () => {
      const { backup, damaged } = await this.#app.host.backUpNow();
      this.#said = damaged.length > 0
        ? t("backed-up-damaged", { date: moment(backup), count: damaged.length })
        : t("backed-up", { date: moment(backup) });
      await this.#load.renew();
    });
  }

  #restore(file) {
    return this.#work("restore", async () => {
      const { replaced, damaged } = await this.#app.host.restore(file);
      const kept = damaged.length > 0
        ? t("restored-damaged", { count: damaged.length })
        : t("restored");
      await this.#app.replaced(kept, () => this.#restore(replaced.file));
    });
  }

  #look() {
    return this.#work("doctor", async () => {
      this.#report = null;
      this.#report = await this.#app.host.doctor();
    });
  }
}
