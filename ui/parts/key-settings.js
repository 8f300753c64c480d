// The player's keys: another place for each, none, or all of them off.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { KEY_WORDS, keyFor, keysNow, placed, printed, storedKeys, USUAL, useKeys } from "../keys.js";
import { toggle } from "./choices.js";
import { icons } from "./icons.js";
import { problemCard } from "./load.js";

export class KeySettings {
  #app;
  #asking = null;
  #problem = null;

  constructor(app) {
    this.#app = app;
  }

  render() {
    const { on, keys } = keysNow();
    const changed = Object.keys(USUAL).some((act) => keys[act] !== USUAL[act]);
    return html`<section class="card">
      <h2>${t("keys-title")}</h2>
      ${toggle({ name: "keys-on", title: t("keys-on"), about: t("keys-about"), value: on, choose: (next) => this.#store({ on: next, keys }) })}
      <details class="steps" ?hidden=${!on}>
        <summary>${t("keys-change")}</summary>
        <ul class="key-list">${Object.keys(USUAL).map((act) => this.#row(act, keys[act]))}</ul>
      </details>
      ${changed ? html`<button class="button" @click=${() => this.#store({ on, keys: USUAL })}>${icons.again}${t("keys-usual")}</button>` : nothing}
    </section>
    ${this.#problem ? problemCard(this.#problem, null) : nothing}`;
  }

  #row(act, key) {
    const asking = this.#asking === act;
    const what = t(KEY_WORDS[act]);
    return html`<li class="with-side"><span>${what}</span>
      <button class="key" aria-label=${asking ? t("keys-press", { what }) : t("keys-now", { what, key: printed(key) })}
        @click=${() => this.#ask(asking ? null : act)} @blur=${() => asking && this.#ask(null)}
        @keydown=${(event) => asking && this.#take(event, act)}>${asking ? t("keys-press-short") : html`<kbd>${printed(key)}</kbd>`}</button></li>`;
  }

  #ask(act) {
    this.#asking = act;
    if (act) this.#app.say(t("keys-press", { what: t(KEY_WORDS[act]) }));
    this.#app.redraw();
  }

  #take(event, act) {
    if (event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Enter" || event.key === " ") return this.#ask(null);
    const key = keyFor(event);
    if (key === null) return;
    const { on, keys } = keysNow();
    this.#asking = null;
    this.#store({ on, keys: placed(keys, act, key) });
  }

  async #store(next) {
    this.#problem = null;
    useKeys(JSON.stringify(next));
    this.#app.redraw();
    try {
      await this.#app.host.setPreference("keys", storedKeys());
    } catch (problem) {
      this.#problem = problem;
      this.#app.redraw();
    }
  }
}
