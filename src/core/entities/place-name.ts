import { placeNames } from './english/place-names.ts';
import { spellingsOfWords } from './english/name-spellings.ts';
import { foldName } from './fold-name.ts';

const leading: Readonly<Record<string, string>> = { st: 'saint', mt: 'mount', ft: 'fort' };

const samePlace: ReadonlyMap<string, string> = new Map(
  placeNames.flatMap(([standing = '', ...others]) =>
    others.map((other) => [plainForm(foldName(other)), plainForm(foldName(standing))] as const),
  ),
);

/** The form in which names of places are compared, from the words of a key: two names with the same form are one place. */
export function placeForm(folded: string): string {
  const plain = plainForm(folded);
  return samePlace.get(plain) ?? plain;
}

function plainForm(folded: string): string {
  const [first = '', ...rest] = folded.split(' ').map((word) => spellingsOfWords.get(word) ?? word);
  return [rest.length > 0 ? (leading[first] ?? first) : first, ...rest].join(' ');
}
