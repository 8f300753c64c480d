// Appearance: light or dark, contrast, and the size of the text.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { LANGUAGES } from "../languages.js";
import { LOOKS } from "../look.js";
import { segments, toggle } from "./choices.js";
import { problemCard } from "./load.js";

const THEMES = words({ system: "theme-system", light: "theme-light", dark: "theme-dark" });

export class LookSettings {
  #app;
  #problem = null;

  constructor(app) {
    this.#app = app;
  }

  render() {
    const { look } = this.#app;
    return html`<section class="card">
      <h2>${t("theme-title")}</h2>
      ${segments({
        name: "theme",
        title: t("theme-light-dark"),
        about: nothing,
        options: LOOKS.theme.map((theme) => [theme, wordFor(THEMES, theme)]),
        value: look.value("theme"),
        choose: (theme) => this.#choose("theme", theme),
      })}
      ${toggle({
        name: "contrast",
        title: t("contrast-title"),
        about: t("contrast-about"),
        value: look.value("contrast") === "more",
        choose: (on) => this.#choose("contrast", on ? "more" : "system"),
      })}
      ${segments({
        name: "text-size",
        title: t("text-size-title"),
        about: nothing,
        options: LOOKS["text-size"].map((percent) => [percent, t("percent", { percent })]),
        value: look.value("text-size"),
        choose: (percent) => this.#choose("text-size", percent),
      })}
    </section>
    <section class="card">
      <label class="field"><span>${t("language-title")}</span>
        <select @change=${(event) => this.#choose("language", event.target.value)}>
          ${LOOKS.language.map((tag) => html`<option value=${tag} lang=${tag === "system" ? nothing : tag} ?selected=${tag === look.value("language")}>
            ${LANGUAGES[tag] ?? t("theme-system")}</option>`)}
        </select></label>
      <p class="meta">${t("language-about")}</p>
    </section>
    ${this.#problem ? problemCard(this.#problem, null) : nothing}`;
  }

  async #choose(name, value) {
    this.#problem = null;
    try {
      await this.#app.look.choose(name, value);
      if (name === "language") await this.#app.speak();
    } catch (problem) {
      this.#problem = problem;
    }
    this.#app.redraw();
  }
}
