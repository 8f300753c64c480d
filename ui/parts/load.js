// Something that is fetched: waiting, there, or failed with a way out.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t } from "../text.js";
import { icons } from "./icons.js";

export class Load {
  value = null;
  problem = null;
  busy = false;
  #redraw;
  #ask = null;
  #turn = 0;

  constructor(redraw) {
    this.#redraw = redraw;
  }

  /** Fetches; an answer to an older question is dropped. */
  async run(ask) {
    this.#ask = ask;
    this.#turn += 1;
    const turn = this.#turn;
    this.busy = true;
    this.problem = null;
    this.#redraw();
    try {
      const value = await ask();
      if (turn === this.#turn) this.value = value;
    } catch (problem) {
      if (turn === this.#turn) this.problem = problem;
    }
    if (turn !== this.#turn) return;
    this.busy = false;
    this.#redraw();
  }

  /** Shows what is known already; `ask` fetches it again. */
  begin(known, ask) {
    this.#ask = ask;
    this.value = known;
  }

  /** Fetches again without a word and draws only what came out different. */
  async renew(ask = this.#ask) {
    if (!ask) return;
    this.#ask = ask;
    this.#turn += 1;
    const turn = this.#turn;
    let value = null;
    let problem = null;
    try {
      value = await ask();
    } catch (reason) {
      problem = reason;
    }
    if (turn !== this.#turn) return;
    this.busy = false;
    if (JSON.stringify([value, problem]) === JSON.stringify([this.value, this.problem])) return;
    if (problem === null) this.value = value;
    this.problem = problem;
    this.#redraw();
  }

  again = () => this.#ask && this.run(this.#ask);

  /** `ready` draws the value; what was there stays while it is renewed. */
  view(ready) {
    if (this.problem) return problemCard(this.problem, this.again);
    if (this.value !== null) return ready(this.value);
    return html`<p class="loading" role="status">${t("loading")}</p>`;
  }
}

/** A problem in plain words with its way out. */
export const problemCard = (problem, again) => html`<section class="card problem" role="alert">
  <h2>${icons.warning}<span dir="auto">${problem.message}</span></h2>
  ${problem.hint ? html`<p class="soft" dir="auto">${problem.hint}</p>` : nothing}
  ${again ? html`<button class="button" @click=${again}>${icons.again}${t("try-again")}</button>` : nothing}
</section>`;

/** Something that has to be told once. */
export const toldCard = (problem, putAway) => html`<section class="card told" role="status">
  <h2>${icons.warning}<span dir="auto">${problem.message}</span></h2>
  ${problem.hint ? html`<p class="soft" dir="auto">${problem.hint}</p>` : nothing}
  <button class="button" data-act="put-away" @click=${putAway}>${icons.check}${t("told-read")}</button>
</section>`;
