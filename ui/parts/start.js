// Start, and what to say when another session is in the way.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { icons } from "./icons.js";
import { problemCard } from "./load.js";

export class Starter {
  #app;
  #routine = null;
  busy = false;
  problem = null;

  constructor(app) {
    this.#app = app;
  }

  /** Starts a routine; `fresh` ends an unfinished session as it is first. */
  async start(routine, fresh = false) {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    this.#routine = routine;
    this.#app.redraw();
    try {
      await this.#app.host.start(routine, fresh);
      this.#app.go("player");
    } catch (problem) {
      this.problem = problem;
    }
    this.busy = false;
    this.#app.redraw();
  }

  button(routine, label) {
    return html`<button class="start" data-act="start" data-routine=${routine} aria-disabled=${this.busy ? "true" : nothing} aria-label=${label ?? nothing}
      @click=${() => this.start(routine)}>${icons.play}${t("start")}</button>`;
  }

  /** Why it did not start, where it did not. */
  view() {
    if (!this.problem) return nothing;
    if (this.problem.kind !== "in_the_way") return problemCard(this.problem, () => this.start(this.#routine));
    return html`<section class="card problem" role="alert">
      <h2>${icons.warning}<span dir="auto">${this.problem.message}</span></h2>
      ${this.problem.hint ? html`<p class="soft" dir="auto">${this.problem.hint}</p>` : nothing}
      <div class="buttons">
        <a class="button" href="#/today">${icons.today}${t("start-see-unfinished")}</a>
        <button class="button" @click=${() => this.start(this.#routine, true)}>${icons.finish}${t("start-fresh")}</button>
      </div>
    </section>`;
  }
}
