import type { Reason } from '../../contract/search.ts';
import type { Run, Slot, SoughtNear, SoughtOperand, SoughtWords } from './sought.ts';
import type { TextWords } from './text-words.ts';
import { type FoundWord, WordSearch } from './word-search.ts';

/** Words of a text that are looked for, one after the other; offsets in UTF-16 code units. */
export type Place = {
  readonly start: number;
  readonly end: number;
  /** What they stand for, if they do not stand there as typed. */
  readonly reason: Reason | null;
};

/** A stretch of whole words, and what in it is looked for; offsets in UTF-16 code units. */
export type Stretch = { readonly start: number; readonly end: number; readonly parts: readonly Place[] };

/** Every place in a text where one of these stands, the earliest first. */
export function findPlaces(words: TextWords, sought: SoughtOperand): readonly Stretch[] {
  switch (sought.type) {
    case 'words':
      return placesOfWords(words, sought);
    case 'near':
      return placesNear(words, sought);
    case 'or':
      return sought.parts.flatMap((part) => findPlaces(words, part)).toSorted(inOrder);
  }
}

function inOrder(one: Stretch, other: Stretch): number {
  return one.start - other.start || one.end - other.end;
}

/** Runs by their first word, so that a word of a text is looked up once however many are looked for. */
type Lookup = {
  readonly search: WordSearch;
  readonly byWord: ReadonlyMap<string, readonly Run[]>;
  readonly byBeginning: readonly (readonly [string, Run])[];
};

const lookups = new WeakMap<SoughtWords, Lookup>();

function lookupOf(sought: SoughtWords): Lookup {
  let lookup = lookups.get(sought);
  if (lookup !== undefined) return lookup;
  const byWord = new Map<string, Run[]>();
  const byBeginning: [string, Run][] = [];
  for (const run of sought.runs) {
    const [first] = run;
    if (first === undefined) continue;
    for (const word of first.words.keys()) byWord.set(word, [...(byWord.get(word) ?? []), run]);
    if (first.beginning !== null) byBeginning.push([first.beginning, run]);
  }
  const search = new WordSearch(
    byWord.keys(),
    byBeginning.map(([beginning]) => beginning),
  );
  lookup = { search, byWord, byBeginning };
  lookups.set(sought, lookup);
  return lookup;
}

function placesOfWords(words: TextWords, sought: SoughtWords): Stretch[] {
  const lookup = lookupOf(sought);
  const found: Stretch[] = [];
  for (const word of lookup.search.findAll(words.text)) {
    for (const run of runsFrom(lookup, word.folded)) {
      const standing = standingAt(words, word, run);
      const last = standing?.at(-1);
      if (standing === null || last === undefined) continue;
      const [start, end] = [word.start, last.end];
      found.push({ start, end, parts: [{ start, end, reason: reasonOf(words.text, standing, run, sought.typed) }] });
    }
  }
  return found;
}

function runsFrom({ byWord, byBeginning }: Lookup, word: string): readonly Run[] {
  const runs = byWord.get(word) ?? [];
  if (byBeginning.length === 0) return runs;
  return [...runs, ...byBeginning.filter(([beginning]) => word.startsWith(beginning)).map(([, run]) => run)];
}

/** The words of a run that begins with one that is known to fit; null: it does not stand there. */
function standingAt(words: TextWords, first: FoundWord, run: Run): readonly FoundWord[] | null {
  const standing = [first];
  for (let last = first; standing.length < run.length;) {
    const slot = run[standing.length];
    const next = words.behind(last.end);
    if (slot === undefined || next === null || !fits(slot, next.folded)) return null;
    standing.push(next);
    last = next;
  }
  return standing;
}

/** Of several words in a row, the first that was not typed so tells; another name is told as a whole. */
function reasonOf(text: string, standing: readonly FoundWord[], run: Run, typed: string): Reason | null {
  for (const [offset, { start, end, folded }] of standing.entries()) {
    const manner = run[offset]?.words.get(folded) ?? 'typed';
    if (manner === 'name') return { typed, manner, word: text.slice(standing[0]?.start, standing.at(-1)?.end) };
    if (manner !== 'typed') return { typed, manner, word: text.slice(start, end) };
  }
  return null;
}

function fits({ words, beginning }: Slot, word: string): boolean {
  return words.has(word) || (beginning !== null && word.startsWith(beginning));
}

function placesNear(words: TextWords, { left, right, ordered, distance }: SoughtNear): Stretch[] {
  const before = findPlaces(words, left);
  const after = before.length === 0 ? [] : findPlaces(words, right);
  const pairs = [
    ...pairsInOrder(words, before, after, distance),
    ...(ordered ? [] : pairsInOrder(words, after, before, distance)),
  ];
  return pairs.toSorted(inOrder);
}

/** Each of the first with each of the second that begins behind its end, at most `distance` words on. */
function pairsInOrder(
  words: TextWords,
  before: readonly Stretch[],
  after: readonly Stretch[],
  distance: number,
): Stretch[] {
  const pairs: Stretch[] = [];
  for (const one of before) {
    let next = firstBehind(after, one.end);
    if (next === after.length) continue;
    const last = words.countBefore(one.end) + distance;
    for (; next < after.length; next++) {
      const other = after[next];
      if (other === undefined || words.countBefore(other.start) >= last) break;
      pairs.push({ start: one.start, end: other.end, parts: [...one.parts, ...other.parts] });
    }
  }
  return pairs;
}

/** Where the first stands that begins at an offset or behind it. */
function firstBehind(places: readonly Stretch[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
