// Every text of the window, from one catalogue per language.

import { nothing } from "./vendor/lit-html/lit-html.js";
import { FluentBundle, FluentResource } from "./vendor/fluent-bundle/index.js";

let bundle = null;

/** Takes a catalogue's source, which lacks nothing: a test compares them all.
 *  Isolation marks are put only where text from outside goes into a sentence
 *  (see `outside`). */
export function useCatalogue(source, language) {
  const next = new FluentBundle(language, { useIsolating: false });
  const errors = next.addResource(new FluentResource(source));
  if (errors.length > 0) throw errors[0];
  bundle = next;
}

/** The text of a key; the key itself where it is missing, so that a gap shows. */
export function t(key, args) {
  const message = bundle?.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, args ?? null, []) : key;
}

/** The `lang` of texts that exist in English only: none where the window
 *  itself is English. */
export const inEnglish = () => (bundle?.locales[0] === "en" ? nothing : "en");

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

/** A word of the library with its name, as a choice. */
export const pair = ({ word, name }) => [word, name];

/** Right-to-left letters, and marks that turn the direction. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

/** Text from outside inside a sentence: its direction stays its own. */
export function outside(text) {
  return TURNS.test(text) ? `\u2068${text}\u2069` : String(text);
}
