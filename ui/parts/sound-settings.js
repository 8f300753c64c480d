// How cues sound. A change is heard from the next session on, and at once by
// the button beside each kind.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { segments, toggle } from "./choices.js";
import { Load, problemCard } from "./load.js";
import { onPageVoices, pageVoices } from "./voice.js";
import { voiceForm } from "./voice-settings.js";

const FAMILIES = words({ soft: "family-soft", clear: "family-clear", low: "family-low" });
const VOLUMES = [25, 50, 70, 100];
const KINDS = words({
  get_ready: "cue-get-ready",
  start: "cue-start",
  minimum: "cue-minimum",
  half: "cue-half",
  countdown: "cue-countdown",
  target: "cue-target",
  chime: "cue-chime",
  maximum: "cue-maximum",
  skin_check: "cue-skin-check",
  switch: "cue-switch",
  rest: "cue-rest",
  next: "cue-next",
  done: "cue-done",
});

export class SoundSettings {
  #app;
  #load;
  #problem = null;
  /** The system's voices; "page": it has none, the page may; null: not known yet. */
  #voices = null;
  #forget;

  constructor(app) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.soundSettings());
    this.#forget = onPageVoices(app.redraw);
    const known = (voices) => {
      this.#voices = voices;
      app.redraw();
    };
    app.host.voices().then((voices) => known(voices ?? "page"), () => known("page"));
  }

  closed() {
    this.#forget();
  }

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<section class="card">
      <h2>${t("sound-title")}</h2>
      ${this.#load.view((page) => this.#form(page))}
    </section>
    ${this.#problem ? problemCard(this.#problem, null) : nothing}`;
  }

  #form({ sound, problem, kinds }) {
    const volumes = VOLUMES.includes(sound.volume) ? VOLUMES : [...VOLUMES, sound.volume].sort((a, b) => a - b);
    return html`
      ${problem ? html`<p role="status">${problem}</p>` : nothing}
      ${toggle({ name: "silent", title: t("silent-title"), about: t("silent-about"), value: sound.silent, choose: (silent) => this.#choose({ silent }) })}
      ${segments({
        name: "family",
        title: t("family-title"),
        about: nothing,
        options: Object.keys(FAMILIES).map((family) => [family, wordFor(FAMILIES, family)]),
        value: sound.family,
        choose: (family) => this.#choose({ family }),
      })}
      ${segments({
        name: "volume",
        title: t("volume-title"),
        about: html`<p class="meta">${t("volume-about")}</p>`,
        options: volumes.map((percent) => [percent, t("percent", { percent })]),
        value: sound.volume,
        choose: (volume) => this.#choose({ volume }),
      })}
      ${toggle({ name: "lower", title: t("lower-title"), about: t("lower-about"), value: sound.lower, choose: (lower) => this.#choose({ lower }) })}
      ${voiceForm({
        sound,
        voices: this.#voices === "page" ? pageVoices() : this.#voices,
        choose: (change) => this.#choose(change),
        test: () => this.#try(() => this.#app.host.testVoice()),
      })}
      ${matchMedia("(pointer: coarse)").matches
        ? toggle({ name: "vibrate", title: t("vibrate-title"), about: t("vibrate-about"), value: sound.vibrate, choose: (vibrate) => this.#choose({ vibrate }) })
        : nothing}
      <details>
        <summary>${t("cues-title")}</summary>
        ${kinds.map((kind) => this.#kind(sound, kind))}
      </details>`;
  }

  #kind(sound, kind) {
    const name = wordFor(KINDS, kind);
    return html`<div class="setting">
      ${toggle({
        name: `cue-${kind}`,
        title: name,
        about: "",
        value: !sound.off.includes(kind),
        choose: (on) => this.#choose({ off: on ? sound.off.filter((other) => other !== kind) : [...sound.off, kind] }),
      })}
      <button type="button" class="button quiet" aria-label=${t("hear-cue", { name })} @click=${() => this.#try(() => this.#app.host.testSound(kind))}>${t("hear")}</button>
    </div>`;
  }

  async #try(what) {
    this.#problem = null;
    try {
      await what();
    } catch (problem) {
      this.#problem = problem;
    }
    this.#app.redraw();
  }

  /** The change counts from the next session on; it can be undone. */
  async #choose(change) {
    this.#problem = null;
    const sound = { ...this.#load.value.sound, ...change };
    try {
      const changed = await this.#app.host.setSoundSettings(sound);
      this.#app.changed(changed, t("settings-saved"));
    } catch (problem) {
      this.#problem = problem;
      // Back to what is stored.
      this.#load.again();
    }
  }
}
