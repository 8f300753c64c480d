// Sessions, sound, appearance, the log's keeping, and what Limber is not.

import { html } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { Careful } from "../parts/careful.js";
import { KeySettings } from "../parts/key-settings.js";
import { Keeping } from "../parts/keeping.js";
import { Load } from "../parts/load.js";
import { LookSettings } from "../parts/look-settings.js";
import { SessionSettings } from "../parts/session-settings.js";
import { SoundSettings } from "../parts/sound-settings.js";
import { WeekSettings } from "../parts/week-settings.js";

export class Settings {
  #load;
  #sessions;
  #weeks;
  #look;
  #keys;
  #careful;
  #keeping;
  #sound;

  constructor(app) {
    this.#sessions = new SessionSettings(app);
    this.#weeks = new WeekSettings(app);
    this.#look = new LookSettings(app);
    this.#keys = new KeySettings(app);
    this.#careful = new Careful(app);
    this.#keeping = new Keeping(app);
    this.#sound = new SoundSettings(app);
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.safety());
  }

  title = () => t("nav-settings");

  closed() {
    this.#sound.closed();
  }

  refresh() {
    this.#sessions.refresh();
    this.#weeks.refresh();
    this.#careful.refresh();
    this.#keeping.refresh();
    this.#sound.refresh();
  }

  render() {
    return html`<h1 tabindex="-1">${t("nav-settings")}</h1>
      ${this.#sessions.render()}
      ${this.#weeks.render()}
      ${this.#careful.render()}
      ${this.#sound.render()}
      ${this.#look.render()}
      ${this.#keys.render()}
      ${this.#keeping.render()}
      ${this.#load.view((safety) => html`
        <section class="card notes"><h2>${t("safety-title")}</h2><p>${safety.stop_card}</p>
          <ul class="bullets">${safety.stop_list.map((line) => html`<li>${line}</li>`)}</ul>
        </section>
        <p class="meta">${safety.disclaimer}</p>`)}`;
  }
}
