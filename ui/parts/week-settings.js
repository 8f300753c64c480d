// How a person's weeks go: on how many days they want to do something, on which day
// a week begins, and whose clock says which day a session belongs to.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { segments } from "./choices.js";
import { Load, problemCard } from "./load.js";

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const BEGINS = words({ locale: "week-begins-locale", monday: "week-begins-monday", sunday: "week-begins-sunday" });
const DAYS_BY = words({ recorded: "week-days-recorded", device: "week-days-device" });

/** The goal after one end of it was chosen: the other end follows. */
export function goalWith(weeks, change) {
  const next = { ...weeks, ...change };
  if (next.least > next.most) {
    if ("least" in change) next.most = next.least;
    else next.least = next.most;
  }
  return next;
}

export class WeekSettings {
  #app;
  #load;
  #problem = null;

  constructor(app) {
    this.#app = app;
    this.#load = new Load(app.redraw);
    this.#load.run(() => app.host.weeks());
  }

  refresh() {
    this.#load.renew();
  }

  render() {
    return html`<section class="card">
      <h2>${t("week-goal-title")}</h2>
      ${this.#load.view((weeks) => this.#form(weeks))}
    </section>
    ${this.#problem ? problemCard(this.#problem, null) : nothing}`;
  }

  #form(weeks) {
    const days = DAYS.map((count) => [count, count]);
    return html`<p class="meta">${t("week-goal-about")}</p>
      ${segments({ name: "week-least", title: t("week-least"), about: nothing, options: days, value: weeks.least, choose: (least) => this.#choose({ least }) })}
      ${segments({ name: "week-most", title: t("week-most"), about: nothing, options: days, value: weeks.most, choose: (most) => this.#choose({ most }) })}
      ${segments({
        name: "week-begins",
        title: t("week-begins"),
        about: nothing,
        options: Object.keys(BEGINS).map((word) => [word, wordFor(BEGINS, word)]),
        value: weeks.begins,
        choose: (begins) => this.#choose({ begins }),
      })}
      ${segments({
        name: "week-days",
        title: t("week-days"),
        about: html`<p class="meta">${t("week-days-about")}</p>`,
        options: Object.keys(DAYS_BY).map((word) => [word, wordFor(DAYS_BY, word)]),
        value: weeks.days,
        choose: (days) => this.#choose({ days }),
      })}`;
  }

  async #choose(change) {
    this.#problem = null;
    try {
      const changed = await this.#app.host.setWeeks(goalWith(this.#load.value, change));
      this.#app.changed(changed, t("week-saved"));
    } catch (problem) {
      this.#problem = problem;
      // Back to what is stored.
      this.#load.again();
    }
  }
}
