import type { EntityKind } from '../../contract/vocabulary.ts';
import { foldName } from './fold-name.ts';
import { personWords } from './person-name.ts';

/**
 * Identity of a name in the archive, "person:benjamin netanyahu": what decisions about names are stored under, so that they hold in every version
 * and for whatever is imported later. Names that differ only in case, accents, punctuation or a form of address have one key.
 * Two or three capitals keep them: "WHO" is not "Who".
 */
export function nameKey(kind: EntityKind, name: string): string {
  return `${kind}:${foldedForm(kind, name)}`;
}

/** Kind of a key of a name or an entity. */
export function kindOfKey(key: string): EntityKind {
  return key.startsWith('person:') ? 'person' : key.startsWith('organisation:') ? 'organisation' : 'place';
}

/** What stands behind the kind in a key. */
export function wordsOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function foldedForm(kind: EntityKind, name: string): string {
  const folded = kind === 'person' ? personWords(name).join(' ') : foldName(name);
  // Nothing but marks: the name stands for itself.
  if (folded === '') return name.trim();
  return kind === 'organisation' && isShortCapitals(name) ? folded.toUpperCase() : folded;
}

/** "UN", "U.N.", "WHO": too short to be told from a word when written small. */
function isShortCapitals(name: string): boolean {
  return /^(?:[Tt]he )?\p{Lu}\.?[\p{Lu}\p{N}]\.?(?:[\p{Lu}\p{N}]\.?)?$/u.test(name.trim());
}
