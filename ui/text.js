// Every text of the window, from one catalogue per language.

import { nothing } from "./vendor/lit-html/lit-html.js";
import { FluentBundle, FluentResource } from "./vendor/fluent-bundle/index.js";

let bundles = [];

/** Takes a catalogue's source, and others in which to look for what it lacks,
 *  as [source, language]. Isolation marks are put only where text from outside
 *  goes into a sentence (see `outside`). */
export function useCatalogue(source, language, ...others) {
  bundles = [[source, language], ...others].map(([text, tag]) => {
    const bundle = new FluentBundle(tag, { useIsolating: false });
    const errors = bundle.addResource(new FluentResource(text));
    if (errors.length > 0) throw errors[0];
    return bundle;
  });
}

/** The text of a key; the key itself where it is missing, so that a gap shows. */
export function t(key, args) {
  for (const bundle of bundles) {
    const message = bundle.getMessage(key);
    if (message?.value) return bundle.formatPattern(message.value, args ?? null, []);
  }
  return key;
}

/** The `lang` of texts that exist in English only: none where the window
 *  itself is English. */
export const inEnglish = () => (bundles[0]?.locales[0] === "en" ? nothing : "en");

/** Marks a table whose values are keys of the catalogue. */
export const words = (table) => Object.freeze(table);

/** The text for a word of the engine; the word itself, dashes gone, where the
 *  table does not know it. */
export function wordFor(table, word) {
  return Object.hasOwn(table, word) ? t(table[word]) : plain(word);
}

/** An id-like word of the data ("hip-flexors") as people write it. */
export function plain(word) {
  return String(word).replace(/[-_]+/g, " ");
}

/** Right-to-left letters, and marks that turn the direction. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/** Text from outside inside a sentence: its direction stays its own. */
export function outside(text) {
  return TURNS.test(text) ? `\u2068${text}\u2069` : String(text);
}
