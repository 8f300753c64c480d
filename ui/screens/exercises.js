// Every exercise, found as one types.

import { html } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { ExerciseSearch } from "../parts/exercise-search.js";
import { icons } from "../parts/icons.js";

export class Exercises {
  #search;

  constructor(app) {
    this.#search = new ExerciseSearch(app);
  }

  title = () => t("nav-exercises");

  refresh() {
    this.#search.refresh();
  }

  render() {
    const own = html`<a class="button" href="#/exercise-form">${icons.plus}${t("exercise-new")}</a>`;
    return html`<header class="page-head with-side"><h1 tabindex="-1">${t("nav-exercises")}</h1>${own}</header>
      ${this.#search.view((item, shown) => html`<a class="row" href=${`#/exercise/${encodeURIComponent(item.id)}`}>${shown}${icons.forward}</a>`)}`;
  }
}
