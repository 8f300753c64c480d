// The page's own voice, where the system has none that the engine can reach. It
// says what it is told, when it is told.

const synth = globalThis.speechSynthesis ?? null;

/** The voices of the page, as { name, language }; none where it can't speak. */
export const pageVoices = () => (synth?.getVoices() ?? []).map(({ name, lang }) => ({ name, language: lang }));

/** Calls `changed` when the list of voices comes, which may be late. */
export function onPageVoices(changed) {
  synth?.addEventListener?.("voiceschanged", changed);
  return () => synth?.removeEventListener?.("voiceschanged", changed);
}

/** Says `text`; `rate` in percent, `voice` and `language` or null for the usual.
 *  Whether it can. */
export function speak({ text, rate, voice, language }) {
  if (!synth) return false;
  const said = new SpeechSynthesisUtterance(text);
  said.rate = rate / 100;
  said.lang = language ?? "en";
  const found = synth.getVoices().find(({ name }) => name === voice);
  if (found) said.voice = found;
  synth.speak(said);
  return true;
}

/** Falls silent at once. */
export const hush = () => synth?.cancel();
