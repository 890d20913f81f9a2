import { queryFields, type QueryField } from './query.ts';

/** What other programs call our fields. */
const otherNames: Readonly<Record<string, QueryField>> = {
  author: 'byline',
  headline: 'title',
  body: 'text',
  source: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  newspaper: 'outlet',
  label: 'tag',
  person: 'entity',
  organisation: 'entity',
  organization: 'entity',
  lang: 'language',
  year: 'date',
  since: 'after',
  until: 'before',
};

/** Shorter names of fields are too near to ordinary words. */
const leastLetters = 4;

/**
 * The field that a word before a colon was perhaps meant to be: it has that name in other programs, or is one letter away from ours (one more, one
 * less, another one, or two changed about). Null when the word is no field at all.
 */
export function fieldMeant(word: string): QueryField | null {
  const typed = word.toLowerCase();
  if (Object.hasOwn(otherNames, typed)) return otherNames[typed] ?? null;
  return queryFields.find((field) => field.length >= leastLetters && isOneLetterAway(typed, field)) ?? null;
}

function isOneLetterAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const [left, right] = [one.slice(start), other.slice(start)];
  return (
    left !== right &&
    (left.slice(1) === right ||
      left === right.slice(1) ||
      left.slice(1) === right.slice(1) ||
      (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)))
  );
}
