// How the window looks and speaks to this person: appearance, contrast, size of
// text, language. The engine keeps what was chosen; the page's root wears it.

import { LANGUAGES } from "./languages.js";

/** Name of the choice -> its values; the first stands where nothing was
 *  chosen and leaves it to the system. */
export const LOOKS = Object.freeze({
  theme: ["system", "light", "dark"],
  contrast: ["system", "more"],
  "text-size": ["100", "125", "150", "200"],
  language: ["system", ...Object.keys(LANGUAGES)],
});

export class Look {
  #host;
  #root;
  #values = Object.fromEntries(Object.entries(LOOKS).map(([name, [usual]]) => [name, usual]));

  constructor(host, root) {
    this.#host = host;
    this.#root = root;
  }

  value = (name) => this.#values[name];

  /** Wears what was chosen, name -> value. What is not there is left to the
   *  system. */
  wear(chosen) {
    for (const name of Object.keys(LOOKS)) this.#wear(name, chosen[name] ?? null);
  }

  async choose(name, value) {
    this.#wear(name, value);
    await this.#host.setPreference(name, value);
  }

  #wear(name, value) {
    const [usual, ...others] = LOOKS[name];
    this.#values[name] = others.includes(value) ? value : usual;
    if (this.#values[name] === usual) this.#root.removeAttribute(`data-${name}`);
    else this.#root.setAttribute(`data-${name}`, this.#values[name]);
  }
}
