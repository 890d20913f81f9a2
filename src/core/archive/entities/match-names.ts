import { foldName } from '../../entities/fold-name.ts';
import type { EntityKind } from '../../../contract/vocabulary.ts';
import { splitIdeographs } from '../../search/split-ideographs.ts';

/**
 * What the index of names is asked for: all words in one entity's names, the last one perhaps only begun; null: any. Nothing that is typed is an
 * error.
 */
export function matchNames(text: string, begun = true): string | null {
  const words = splitIdeographs(foldName(text))
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  return words.map((word, index) => `"${word}"${begun && index === words.length - 1 ? '*' : ''}`).join(' ');
}

/** Among the names of one kind. FTS5 cannot put a column before a group of its implicit AND without brackets. */
export function inKind(kind: EntityKind, match: string): string {
  return `${kind} : (${match})`;
}
