import { wordList } from './word-list.ts';

/** Words by what they stand for, turned round: `{ metres: 'm metre' }` gives "m" → "metres" and "metre" → "metres". */
export function mapping(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([target, list]) => wordList(list).map((word) => [word, target] as const)),
  );
}
