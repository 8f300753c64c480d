// How sessions run: a person's own pace between holds, and whose turn it is to
// go on. A session keeps the settings it began with.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { segments, toggle } from "./choices.js";
import { Load, problemCard } from "./load.js";

const BETWEEN = [100, 125, 150, 200];
const FIRST = words({ left: "side-left", right: "side-right", alternate: "first-alternate" });

export class SessionSettings {
  #app;
  #load;
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.sessionSettings());
  }

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<section class="card">
      <h2>${t("sessions-title")}</h2>
      ${this.#load.view((settings) => this.#form(settings))}
    </section>
    ${this.#problem ? problemCard(this.#problem, null) : nothing}`;
  }

  #form(settings) {
    return html`
      ${segments({
        name: "between",
        title: t("between-title"),
        about: html`<p class="meta">${t("between-about")}</p>`,
        options: BETWEEN.map((percent) => [percent, t("percent", { percent })]),
        value: settings.between_percent,
        choose: (percent) => this.#choose({ between_percent: percent }),
      })}
      ${toggle({ name: "wait-for-me", title: t("wait-for-me-title"), about: t("wait-for-me-about"), value: settings.wait_for_me, choose: (on) => this.#choose({ wait_for_me: on }) })}
      ${toggle({ name: "wait-for-done", title: t("wait-for-done-title"), about: t("wait-for-done-about"), value: settings.wait_for_done, choose: (on) => this.#choose({ wait_for_done: on }) })}
      ${segments({
        name: "first-side",
        title: t("first-side-title"),
        about: nothing,
        options: Object.keys(FIRST).map((side) => [side, wordFor(FIRST, side)]),
        value: settings.first_side,
        choose: (side) => this.#choose({ first_side: side }),
      })}`;
  }

  /** The change counts from the next session on; it can be undone. */
  async #choose(change) {
    this.#problem = null;
    const settings = { ...this.#load.value, ...change };
    try {
      const changed = await this.#app.host.setSessionSettings(settings);
      this.#app.changed(changed, t("settings-saved"));
    } catch (problem) {
      this.#problem = problem;
      // Back to what is stored.
      this.#load.again();
    }
  }
}
