// Sessions, appearance, the log's keeping, and what Limber is not.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { segments } from "../parts/choices.js";
import { Keeping } from "../parts/keeping.js";
import { Load, problemCard } from "../parts/load.js";
import { SessionSettings } from "../parts/session-settings.js";

const THEMES = words({ system: "theme-system", light: "theme-light", dark: "theme-dark" });

export class Settings {
  #app;
  #load;
  #sessions;
  #keeping;
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#sessions = new SessionSettings(app);
    this.#keeping = new Keeping(app);
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.safety());
  }

  title = () => t("nav-settings");

  refresh() {
    this.#sessions.refresh();
    this.#keeping.refresh();
  }

  render() {
    return html`<h1 tabindex="-1">${t("nav-settings")}</h1>
      ${this.#sessions.render()}
      <section class="card">
        ${segments({
          name: "theme",
          title: t("theme-title"),
          about: nothing,
          options: Object.keys(THEMES).map((theme) => [theme, wordFor(THEMES, theme)]),
          value: this.#app.theme(),
          choose: (theme) => this.#choose(theme),
          alone: true,
        })}
      </section>
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
      ${this.#keeping.render()}
      ${this.#load.view((safety) => html`
        <section class="card notes"><h2>${t("safety-title")}</h2><p>${safety.stop_card}</p>
          <ul class="bullets">${safety.stop_list.map((line) => html`<li>${line}</li>`)}</ul>
        </section>
        <p class="meta">${safety.disclaimer}</p>`)}`;
  }

  async #choose(theme) {
    this.#problem = null;
    try {
      await this.#app.setTheme(theme);
    } catch (problem) {
      this.#problem = problem;
    }
    this.#app.redraw();
  }
}
