import type { Reason } from '../../contract/search.ts';
import type { Run, Slot, SoughtNear, SoughtOperand, SoughtWords } from './sought.ts';
import type { TextWords } from './text-words.ts';

/** Words of a text that are looked for, one after the other; offsets in UTF-16 code units. */
export type Place = {
  readonly start: number;
  readonly end: number;
  /** What they stand for, if they do not stand there as typed. */
  readonly reason: Reason | null;
};

/** A stretch of words, by number, and what in it is looked for. */
export type Stretch = { readonly first: number; readonly last: number; readonly parts: readonly Place[] };

/** Every place in a text where one of these stands, the earliest first. */
export function findPlaces(words: TextWords, sought: SoughtOperand): readonly Stretch[] {
  switch (sought.type) {
    case 'words':
      return placesOfWords(words, sought);
    case 'near':
      return placesNear(words, sought);
    case 'or':
      return sought.parts
        .flatMap((part) => findPlaces(words, part))
        .toSorted((one, other) => one.first - other.first || one.last - other.last);
  }
}

/** Runs by their first word, so that a word of a text is looked up once however many are looked for. */
type Lookup = {
  readonly byWord: ReadonlyMap<string, readonly Run[]>;
  readonly byBeginning: readonly (readonly [string, Run])[];
  readonly letters: ReadonlySet<number | undefined>;
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
  const beginnings = [...byWord.keys(), ...byBeginning.map(([beginning]) => beginning)];
  lookup = { byWord, byBeginning, letters: new Set(beginnings.map((word) => word.codePointAt(0))) };
  lookups.set(sought, lookup);
  return lookup;
}

function placesOfWords(words: TextWords, sought: SoughtWords): Stretch[] {
  const { byWord, byBeginning, letters } = lookupOf(sought);
  const found: Stretch[] = [];
  for (let index = 0; index < words.count; index++) {
    if (!letters.has(words.beginning(index))) continue;
    const word = words.folded(index);
    const runs = [
      ...(byWord.get(word) ?? []),
      ...byBeginning.filter(([beginning]) => word.startsWith(beginning)).map(([, run]) => run),
    ];
    for (const run of runs) {
      if (!standsAt(words, index, run)) continue;
      const last = index + run.length - 1;
      found.push({
        first: index,
        last,
        parts: [{ start: words.start(index), end: words.end(last), reason: reasonOf(words, index, run, sought.typed) }],
      });
    }
  }
  return found;
}

/** The first word is known to fit. */
function standsAt(words: TextWords, index: number, run: Run): boolean {
  if (index + run.length > words.count) return false;
  return run.every((slot, offset) => offset === 0 || fits(slot, words.folded(index + offset)));
}

/** Of several words in a row, the first that was not typed so tells; another name is told as a whole. */
function reasonOf(words: TextWords, index: number, run: Run, typed: string): Reason | null {
  for (const [offset, slot] of run.entries()) {
    const at = index + offset;
    const manner = slot.words.get(words.folded(at)) ?? 'typed';
    if (manner === 'name') return { typed, manner, word: words.written(index, index + run.length - 1) };
    if (manner !== 'typed') return { typed, manner, word: words.written(at, at) };
  }
  return null;
}

function fits({ words, beginning }: Slot, word: string): boolean {
  return words.has(word) || (beginning !== null && word.startsWith(beginning));
}

function placesNear(words: TextWords, { left, right, ordered, distance }: SoughtNear): Stretch[] {
  const [before, after] = [findPlaces(words, left), findPlaces(words, right)];
  const pairs = [...pairsInOrder(before, after, distance), ...(ordered ? [] : pairsInOrder(after, before, distance))];
  return pairs.toSorted((one, other) => one.first - other.first || one.last - other.last);
}

/** Each of the first with each of the second that begins behind its end, at most `distance` words on. */
function pairsInOrder(before: readonly Stretch[], after: readonly Stretch[], distance: number): Stretch[] {
  const pairs: Stretch[] = [];
  for (const one of before) {
    for (let next = firstBehind(after, one.last); next < after.length; next++) {
      const other = after[next];
      if (other === undefined || other.first > one.last + distance) break;
      pairs.push({ first: one.first, last: other.last, parts: [...one.parts, ...other.parts] });
    }
  }
  return pairs;
}

/** Where the first stands that begins behind a word. */
function firstBehind(places: readonly Stretch[], word: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.first ?? 0) > word) high = middle;
    else low = middle + 1;
  }
  return low;
}
