// "Be careful with...": complaints that routines mark and swaps avoid.

import { html } from "../vendor/lit-html/lit-html.js";
import { t, listed } from "../text.js";
import { Load } from "./load.js";

export class Careful {
  #app;
  #load;

  constructor(app) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.careful());
  }

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<section class="card"><h2 id="careful-title">${t("careful-title")}</h2>
      <p class="meta">${t("careful-about")}</p>
      ${this.#load.view((tags) => {
        const chosen = tags.filter((tag) => tag.chosen);
        return html`${chosen.length > 0 ? html`<p>${listed(chosen.map((tag) => tag.label))}</p>` : ""}
          <details><summary>${t("careful-choose")}</summary>
            <div class="ticks" role="group" aria-labelledby="careful-title">${tags.map((tag) => this.#tick(tag))}</div></details>`;
      })}
    </section>`;
  }

  #tick({ tag, label, chosen }) {
    return html`<label class="tick"><input type="checkbox" name="careful" value=${tag} .checked=${chosen}
      @change=${(event) => this.#choose(tag, label, event.target.checked)}><span>${label}</span></label>`;
  }

  async #choose(tag, label, careful) {
    try {
      const changed = await this.#app.host.setCareful(tag, careful);
      this.#app.changed(changed, careful ? t("careful-on", { what: label }) : t("careful-off", { what: label }));
    } catch (problem) {
      this.#load.problem = problem;
      this.#app.redraw();
    }
  }
}
