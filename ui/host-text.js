// Fetches the catalogue of texts, which lies beside the page.

export async function catalogue(language) {
  const answer = await fetch(`text/${language}.ftl`);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}
