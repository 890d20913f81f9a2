import { languageOfScript } from './scripts.ts';
import { stopWords } from './stop-words.ts';

/** How much of a text is looked at, UTF-16 code units. */
const sample = 20_000;

/** The least share of a text's words that must be frequent words of its language, and the lead over the next language. */
const leastShare = 0.15;
const leastLead = 1.2;
/** Of so many words, so many different frequent ones must be there: a language of another family may have "da", "na" and "a" in masses. */
const longFrom = 100;
const leastDifferent = 12;

/** BCP 47 language of a text: by its script, else by its most frequent words; "und" when unsure. */
export function detectLanguage(text: string): string {
  const beginning = text.slice(0, sample);
  const byScript = languageOfScript(beginning);
  if (byScript !== null) return byScript;
  const words = beginning.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  if (words.length < 4) return 'und';
  const scores = stopWords
    .map(([language, frequent]) => ({ language, ...countHits(words, frequent) }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = scores;
  if (!best || !second || best.hits < 3 || best.hits / words.length < leastShare) return 'und';
  if (words.length >= longFrom && best.different < leastDifferent) return 'und';
  return best.hits >= second.hits * leastLead ? best.language : 'und';
}

/** Elided articles count as they are written: "l'eau" is "l'". */
function countHits(
  words: readonly string[],
  frequent: ReadonlySet<string>,
): { readonly hits: number; readonly different: number } {
  const different = new Set<string>();
  let hits = 0;
  for (const word of words) {
    const plain = word.replace('’', "'");
    const apostrophe = plain.indexOf("'");
    const found = frequent.has(plain) ? plain : plain.slice(0, apostrophe + 1);
    if (found === '' || !frequent.has(found)) continue;
    hits += 1;
    different.add(found);
  }
  return { hits, different: different.size };
}
