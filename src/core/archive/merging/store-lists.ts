import type { KeptList } from '../../../contract/query-list.ts';
import { fold } from '../../search/fold.ts';
import { keepQueryList, listQueryLists, queryListOf } from '../searches/query-lists.ts';
import type { Reading, Writing } from '../writing.ts';
import { addStep } from './merge-steps.ts';

/** The lists of queries of the other archive. */
export function mergeLists(reading: Reading): KeptList[] {
  return listQueryLists(reading).map(({ id }) => queryListOf(reading, id));
}

/** The lists of the other archive that are not here yet. */
export function listsToCome(reading: Reading, lists: readonly KeptList[]): readonly KeptList[] {
  const present = mergeLists(reading);
  return lists.filter((list) => nameHere(present, list) !== null);
}

/**
 * Lists of queries of the other archive. One that is here under the same name stays as it is; one of the same name with other queries gets a name
 * of its own. Nothing of them is counted here yet. One transaction.
 */
export function storeMergedLists(
  writing: Writing,
  { importId, lists }: { readonly importId: number; readonly lists: readonly KeptList[] },
): void {
  for (const { list, exactWords, ...one } of lists) {
    const name = nameHere(mergeLists(writing), { list, exactWords, ...one });
    if (name === null) continue;
    const kept = keepQueryList(writing, { id: null, name, list, exactWords, countedThrough: 0 });
    addStep(writing, importId, kept.opposite);
  }
}

/** The name that a list gets here; null when it is here already. */
function nameHere(present: readonly KeptList[], { name, list, exactWords }: KeptList): string | null {
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const wanted = `${name.slice(0, 100 - ending.length)}${ending}`;
    const same = present.find((one) => fold(one.name) === fold(wanted));
    if (same === undefined) return wanted;
    if (same.list === list && same.exactWords === exactWords) return null;
  }
}
