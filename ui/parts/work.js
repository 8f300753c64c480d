// Long work on a file: how far it is, and the way to end it.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { later } from "../tick.js";
import { icons } from "./icons.js";

/** Short work shows no progress. */
const ASK_MS = 300;

/** "62" of { done, total }; null where nothing can be said yet. */
export const percent = (progress) => (progress?.total > 0 ? Math.min(100, Math.floor((progress.done * 100) / progress.total)) : null);

export class Work {
  busy = false;
  #host;
  #redraw;
  #progress = null;
  #asked = null;

  constructor(app) {
    this.#host = app.host;
    this.#redraw = app.redraw;
  }

  /** Does one thing at a time, asking how far it is. Null where it was
   *  cancelled; other problems are thrown. */
  async run(act) {
    if (this.busy) return null;
    this.busy = true;
    this.#progress = null;
    this.#redraw();
    this.#watch();
    try {
      return await act();
    } catch (problem) {
      if (problem.kind !== "cancelled") throw problem;
      return null;
    } finally {
      this.busy = false;
      this.#asked?.();
      this.#redraw();
    }
  }

  #watch() {
    this.#asked = later(async () => {
      const progress = await this.#host.progress().catch(() => null);
      if (!this.busy) return;
      this.#progress = progress;
      this.#redraw();
      this.#watch();
    }, ASK_MS);
  }

  render() {
    const done = percent(this.#progress);
    if (!this.busy || this.#progress === null) return nothing;
    return html`<div class="work">
      <progress max="100" .value=${done ?? 0} aria-label=${t("work-progress")}></progress>
      <span class="numbers">${t("percent", { percent: done ?? 0 })}</span>
      <button type="button" class="button" @click=${() => this.#host.cancelWork().catch(() => {})}>${icons.close}${t("work-cancel")}</button>
    </div>`;
  }
}
