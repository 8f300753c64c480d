// Every text of the window, from one catalogue per language.

import { nothing } from "./vendor/lit-html/lit-html.js";
import { FluentBundle, FluentResource } from "./vendor/fluent-bundle/index.js";

let bundle = null;
let sources = new Map();

/** Takes a catalogue's source, which lacks nothing: a test compares them all. A
 *  message is read when its text is first asked for, since reading all takes longer
 *  than drawing the first picture. Isolation marks are put only where text from
 *  outside goes into a sentence (see `outside`). */
export function useCatalogue(source, language) {
  bundle = new FluentBundle(language, { useIsolating: false });
  sources = new Map(Array.from(source.matchAll(MESSAGE), ([text, key]) => [key, text]));
}

/** A message with the lines that go on with it. */
const MESSAGE = /^([a-zA-Z][\w-]*) *=.*(?:\n(?: .*)?(?=\n|$))*/gm;

/** A message of one line in which nothing is put. */
const PLAIN = /^[\w-]+ *= *([^{}\n]+?) *$/;

/** The message of a key. */
function message(key) {
  const source = sources.get(key);
  if (source !== undefined) {
    sources.delete(key);
    const [error] = bundle.addResource(new FluentResource(source));
    if (error) throw error;
  }
  return bundle?.getMessage(key);
}

/** The text of a key; the key itself where it is missing, so that a gap shows. */
export function t(key, args) {
  // Most texts are plain, and the first picture has a hundred.
  const plainly = PLAIN.exec(sources.get(key))?.[1];
  if (plainly) return plainly;
  const found = message(key);
  return found?.value ? bundle.formatPattern(found.value, args ?? null, []) : key;
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

/** Several words in a row; what is empty is left out. */
export const listed = (parts) =>
  parts.reduce((first, next) => (first && next ? t("list-comma", { first, next }) : first || next), "");

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
