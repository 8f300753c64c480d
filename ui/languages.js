// The languages the window speaks. Each has its catalogue, text/<tag>.ftl.

/** Tag -> the language's own name, as people look for it in a list. */
export const LANGUAGES = Object.freeze({ en: "English", de: "Deutsch", es: "Español", fr: "Français", ja: "日本語" });

/** Scripts that run from right to left, by the languages written in them. */
const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

const base = (tag) => String(tag ?? "").split(/[-_.@]/)[0].toLowerCase();

export const direction = (tag) => (RIGHT_TO_LEFT.has(base(tag)) ? "rtl" : "ltr");

/** The language of the window: what the person chose, else the first of the
 *  system's that it speaks, else English. */
export function pick(chosen, wanted) {
  if (Object.hasOwn(LANGUAGES, chosen ?? "")) return chosen;
  return wanted.map(base).find((tag) => Object.hasOwn(LANGUAGES, tag)) ?? "en";
}

/** What dates and numbers go by: the person's own region where it fits the
 *  language. */
export const localesFor = (language, wanted) => [...wanted.filter((tag) => base(tag) === language), language];
