// A routine as one audio file, to be followed without any screen.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, outside } from "../text.js";
import { segments, toggle } from "./choices.js";
import { icons } from "./icons.js";
import { problemCard } from "./load.js";

const OPEN_S = [30, 60, 90, 120];

export class SaveAudio {
  #app;
  #id;
  #voice = false;
  #openS = 60;
  /** Percent written; null: nothing is being written. */
  #percent = null;
  #said = null;
  #problem = null;

  constructor(app, id) {
    this.#app = app;
    this.#id = id;
  }

  progress(percent) {
    if (this.#percent === null) return;
    this.#percent = percent;
    this.#app.redraw();
  }

  /** `waits`: whether the routine has steps that would wait for the person. */
  view(waits) {
    const busy = this.#percent !== null;
    return html`<details class="steps save-audio">
      <summary>${t("audio-title")}</summary>
      <div class="card">
      <p class="meta">${t("audio-about")}</p>
      ${toggle({ name: "audio-voice", title: t("audio-voice-title"), about: t("audio-voice-about"), value: this.#voice, choose: (on) => this.#set(() => (this.#voice = on)) })}
      ${waits
        ? segments({
            name: "audio-open",
            title: t("audio-open-title"),
            about: nothing,
            options: OPEN_S.map((seconds) => [seconds, t("audio-open-seconds", { seconds })]),
            value: this.#openS,
            choose: (seconds) => this.#set(() => (this.#openS = seconds)),
          })
        : nothing}
      <button type="button" class="button" aria-disabled=${busy ? "true" : nothing} @click=${() => busy || this.#save(waits)}>
        ${icons.file}${busy ? t("audio-busy", { percent: this.#percent }) : t("audio-save")}</button>
      ${busy ? html`<progress max="100" value=${this.#percent} aria-label=${t("audio-title")}></progress>` : nothing}
      <div role="status">${this.#said ? html`<p class="said">${icons.check}<span>${this.#said}</span></p>` : nothing}</div>
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      </div>
    </details>`;
  }

  #set(change) {
    change();
    this.#app.redraw();
  }

  async #save(waits) {
    this.#set(() => {
      this.#percent = 0;
      this.#said = null;
      this.#problem = null;
    });
    try {
      const written = await this.#app.host.saveGuide({ id: this.#id, voice: this.#voice, openS: waits ? this.#openS : null });
      this.#said = written ? t("audio-done", { path: outside(written.path) }) : t("audio-cancelled");
    } catch (problem) {
      this.#problem = problem;
    }
    this.#set(() => (this.#percent = null));
  }
}
