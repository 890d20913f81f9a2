import { type Reading, tokenAt } from '../attribution/reading.ts';

export function isCapitalised(text: string): boolean {
  return (
    /^(?:\p{Lu}|al-\p{Lu}|[a-z]’\p{Lu}|d'\p{Lu}|\d+\p{Lu})/u.test(text) &&
    !/-(?:based|born|led|area|backed|style|era|made|wide|held|owned|run)$/.test(text)
  );
}

/** Sentences in capitals throughout, or with a capital on (nearly) each word, as headlines have: capitals tell nothing there. */
export function shoutingSentences(reading: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  reading.annotated.sentences.forEach((sentence, index) => {
    let words = 0;
    let capitals = 0;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { text } = tokenAt(reading, at);
      if (!/^\p{L}{2,}/u.test(text) || /^(?:of|the|in|to|for|on|and|at|a|an|by|with|from|as|or)$/.test(text)) continue;
      words++;
      if (/^\p{Lu}/u.test(text)) capitals++;
    }
    if (words >= 4 && capitals / words > 0.8) found.add(index);
  });
  return found;
}
