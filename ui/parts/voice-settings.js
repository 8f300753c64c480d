// The voice: how much it says, which it is, how fast, and a word to try it with.

import { html, nothing } from "../vendor/lit-html/lit-html.js";
import { t, wordFor, words } from "../text.js";
import { segments } from "./choices.js";

const SAY = words({ off: "say-off", names: "say-names", guide: "say-guide", full: "say-full" });
const SAY_ABOUT = words({ off: "say-off-about", names: "say-names-about", guide: "say-guide-about", full: "say-full-about" });
const RATES = [75, 100, 125, 150];

/** The words are English. */
const ENGLISH = "en";

const spoken = (language) => new Intl.DisplayNames(undefined, { type: "language" }).of(language.replaceAll("_", "-"));

/** A tag that no list of languages knows is shown as it is. */
function languageName(language) {
  try {
    return spoken(language);
  } catch {
    return language;
  }
}

const speaks = (voice, language) => voice.language.toLowerCase().startsWith(language.toLowerCase());

/** One of many, by name; `null` is the usual one. */
const picker = ({ name, title, options, value, choose }) => html`<label class="field"><span>${title}</span>
  <select name=${name} @change=${(event) => choose(event.target.value || null)}>
    <option value="" ?selected=${value === null}>${t("voice-usual")}</option>
    ${options.map(([option, label]) => html`<option value=${option} ?selected=${value === option}>${label}</option>`)}
  </select></label>`;

/** `voices`: those there are; null while it is not known. */
export function voiceForm({ sound, voices, choose, test }) {
  if (voices !== null && voices.length === 0) {
    return html`<div class="setting"><h3>${t("voice-title")}</h3><p>${t("voice-none")}</p></div>`;
  }
  const all = voices ?? [];
  const languages = [...new Set(all.map((voice) => voice.language).filter((language) => language.toLowerCase().startsWith(ENGLISH)))].sort();
  const named = all.filter((voice) => speaks(voice, sound.language ?? ENGLISH)).map((voice) => voice.name);
  const kept = (value, options) => (value === null || options.includes(value) ? options : [value, ...options]);
  const rates = kept(sound.rate, RATES).sort((a, b) => a - b);
  return html`
    ${segments({
      name: "say",
      title: t("voice-title"),
      about: html`<p class="meta">${wordFor(SAY_ABOUT, sound.say)}</p>`,
      options: Object.keys(SAY).map((say) => [say, wordFor(SAY, say)]),
      value: sound.say,
      choose: (say) => choose({ say }),
    })}
    ${sound.say === "off" ? nothing : html`
      ${segments({
        name: "rate",
        title: t("rate-title"),
        about: nothing,
        options: rates.map((percent) => [percent, t("percent", { percent })]),
        value: sound.rate,
        choose: (rate) => choose({ rate }),
      })}
      ${picker({
        name: "language",
        title: t("voice-language"),
        options: kept(sound.language, languages).map((language) => [language, languageName(language)]),
        value: sound.language,
        choose: (language) => choose({ language, voice: null }),
      })}
      ${picker({
        name: "voice",
        title: t("voice-which"),
        options: kept(sound.voice, named).map((name) => [name, name]),
        value: sound.voice,
        choose: (voice) => choose({ voice }),
      })}
      <div class="setting"><button type="button" class="button" @click=${test}>${t("voice-test")}</button></div>`}`;
}
