// Changes to a person's data and the way back: what was done last, and undo and
// redo, which the engine keeps.

import { t } from "./text.js";

/** The ways between what was done and what was. */
const BACK = { undo: "redo", redo: "undo" };

/** What a notice says after a change; `way` is what can be asked for next. */
export const madeNotice = (changed, words) => ({ words, hint: null, way: changed.undo ? "undo" : null });

/** What a notice says after an undo or a redo. */
export function wayNotice(way, changed) {
  const name = changed[BACK[way]] ?? "";
  return { words: way === "undo" ? t("undone", { name }) : t("redone", { name }), hint: null, way: BACK[way] };
}

/** What a notice says of what did not work. */
export const problemNotice = (problem) => ({ words: problem.message, hint: problem.hint, way: null });

/** Asks for undo and redo, one at a time. `show` takes the notice that comes of
 *  it, and what changed, or null. */
export class Changes {
  #host;
  #show;
  #busy = false;

  constructor(host, show) {
    this.#host = host;
    this.#show = show;
  }

  async take(way) {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const changed = await this.#host[way]();
      this.#show(wayNotice(way, changed), changed);
    } catch (problem) {
      this.#show(problemNotice(problem), null);
    }
    this.#busy = false;
  }
}
