// The catalogue of texts, which lies beside the page. The one that the program
// takes the person to read came with the page, so that it need not be waited for.

export async function catalogue(language) {
  const brought = window.__LIMBER_TEXT__;
  if (brought?.language === language) return brought.source;
  const answer = await fetch(`text/${language}.ftl`);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}
