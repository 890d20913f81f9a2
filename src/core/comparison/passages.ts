import type { Words } from './words.ts';

/** How alike a passage and passage `other` are, 0 to 1: the weight of what both have against the weight of each. */
export type Likeness = { readonly other: number; readonly score: number };

/** Passages (paragraphs, sentences, quotations) of one comparison, in a form that finds the alike without trying all pairs. */
export type Passages = {
  /** Passages that share something with passage `index`, those accepted by `accept` only, in no order. */
  alike(index: number, accept: (other: number) => boolean): readonly Likeness[];
};

/**
 * Describes each passage by its words, cut to six letters so that "evacuated" meets "evacuation" in any language with
 * endings, and by its pairs of neighbouring words. Rare ones weigh most: what few passages have, they have for a reason.
 */
export function createPassages(texts: readonly Words[], wordOf: (id: number) => string): Passages {
  const features = createFeatures(wordOf);
  const described = texts.map((words) => features(words));
  const holders = new Map<number, number[]>();
  described.forEach((list, index) => {
    for (const feature of list) {
      const known = holders.get(feature);
      if (known === undefined) holders.set(feature, [index]);
      else known.push(index);
    }
  });
  const byCount = Array.from({ length: commonFrom + 1 }, (_, count) =>
    count === 0 ? 0 : Math.log(1 + texts.length / count) ** 2,
  );
  function weightOf(feature: number, holding: readonly number[] | undefined): number {
    return (byCount[holding?.length ?? 0] ?? 0) * (feature < 0 ? pairWeight : 1);
  }
  const weights = described.map((list) =>
    list.reduce((sum, feature) => sum + weightOf(feature, holders.get(feature)), 0),
  );
  return {
    alike(index, accept) {
      const sharedWith = new Map<number, number>();
      for (const feature of described[index] ?? []) {
        const holding = holders.get(feature);
        const weight = weightOf(feature, holding);
        if (holding === undefined || holding.length < 2 || weight === 0) continue;
        for (const other of holding) {
          if (other !== index && accept(other)) sharedWith.set(other, (sharedWith.get(other) ?? 0) + weight);
        }
      }
      const own = weights[index] ?? 0;
      return Array.from(sharedWith, ([other, shared]) => ({
        other,
        score: Math.min(1, shared / Math.sqrt(own * (weights[other] ?? own))),
      }));
    },
  };
}

/** Features of more passages than this say nothing and would make the search for the alike quadratic. */
const commonFrom = 60;
const pairWeight = 0.5;
const stemLength = 6;

/** Numbers for words (positive) and for pairs of neighbouring words (negative), each once per passage. */
function createFeatures(wordOf: (id: number) => string): (words: Words) => readonly number[] {
  const stems = new Map<string, number>();
  const stemOfWord = new Map<number, number>();
  const pairs = new Map<number, number>();
  function stemOf(id: number): number {
    const known = stemOfWord.get(id);
    if (known !== undefined) return known;
    const stem = wordOf(id).slice(0, stemLength);
    const number = stems.get(stem) ?? stems.size + 1;
    stems.set(stem, number);
    stemOfWord.set(id, number);
    return number;
  }
  return (words) => {
    const found = new Set<number>();
    let before = 0;
    for (const id of words.ids) {
      const stem = stemOf(id);
      found.add(stem);
      const pair = before * 0x200000 + stem;
      const number = pairs.get(pair) ?? -(pairs.size + 1);
      pairs.set(pair, number);
      if (before !== 0) found.add(number);
      before = stem;
    }
    return [...found];
  };
}
