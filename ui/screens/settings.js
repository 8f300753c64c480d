// Appearance, and what Limber is not.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, words } from "../text.js";
import { Load, problemCard } from "../parts/load.js";

const THEMES = words({ system: "theme-system", light: "theme-light", dark: "theme-dark" });

export class Settings {
  #app;
  #load;
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.safety());
  }

  title = () => t("nav-settings");

  render() {
    return html`<h1 tabindex="-1">${t("nav-settings")}</h1>
      <section class="card">
        <h2 id="theme-title">${t("theme-title")}</h2>
        <div class="segments" role="radiogroup" aria-labelledby="theme-title">${Object.keys(THEMES).map((theme) => html`<label class="segment">
          <input type="radio" name="theme" value=${theme} .checked=${this.#app.theme() === theme} @change=${() => this.#choose(theme)}>
          <span>${t(THEMES[theme])}</span></label>`)}</div>
      </section>
      ${this.#problem ? problemCard(this.#problem, null) : nothing}
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
