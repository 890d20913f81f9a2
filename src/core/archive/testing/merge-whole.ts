import { finishImport } from '../imports.ts';
import { mergeArticles, mergeEntries, mergeIdentities, mergeOutline } from '../merging/merge-source.ts';
import { twinsOf } from '../merging/preview-merge.ts';
import {
  beginMerge,
  entriesHere,
  type Merge,
  storeMerged,
  storeMergedEntries,
  storeMergedNames,
  storeMergedTags,
  storeMergedVersions,
} from '../merging/store-merged.ts';
import { storeMergedRules } from '../merging/store-rules.ts';
import { storeMergedLists } from '../merging/store-lists.ts';
import { storeMergedSearches } from '../merging/store-searches.ts';
import type { Reading, Writing } from '../writing.ts';

/** An archive that is written to, as far as merging needs it. */
type MergedInto = { readonly reading: Reading; write<Value>(run: (writing: Writing) => Value): Value };

/**
 * Merges as the service does, two articles at a time; `until` batches only, as a kill leaves it.
 * @param stored called after each batch that is in the file
 */
export function mergeWhole(
  into: MergedInto,
  from: Reading,
  until = Number.MAX_SAFE_INTEGER,
  stored: () => void = () => {},
): number {
  const outline = mergeOutline(from);
  let state: Merge = into.write((writing) => beginMerge(writing, { path: 'other.cuttings', bytes: 1, outline }));
  const { importId } = state;
  into.write((writing) => storeMergedTags(writing, { importId, tags: outline.tags }));
  let after = 0;
  for (let batch = 0; ; batch += 1) {
    if (batch === until) return importId;
    const identities = mergeIdentities(from, { after, limit: 2 });
    const last = identities.at(-1);
    if (last === undefined) break;
    after = last.id;
    const twins = twinsOf(into.reading, identities);
    const whole = identities.filter((_one, index) => twins[index] === null).map(({ id }) => id);
    const articles = mergeArticles(from, { identities, whole });
    const { change } = into.write((writing) => storeMerged(writing, { merge: state, articles }));
    state = { ...state, change };
    stored();
  }
  into.write((writing) => storeMergedNames(writing, { importId, names: outline.names }));
  into.write((writing) => storeMergedVersions(writing, { merge: state, versions: outline.versions }));
  into.write((writing) => storeMergedSearches(writing, { merge: state, searches: outline.searches }));
  into.write((writing) => storeMergedLists(writing, { importId, lists: outline.lists }));
  into.write((writing) => storeMergedRules(writing, { importId, rules: outline.rules }));
  for (const [there, here, isOurs] of state.imports) {
    if (isOurs) continue;
    const offset = into.write((writing) => entriesHere(writing, here));
    const entries = mergeEntries(from, { importId: there, offset, limit: 100 });
    into.write((writing) => storeMergedEntries(writing, { merge: state, here, entries }));
  }
  into.write((writing) => finishImport(writing, importId, 'done'));
  from.database.exec('COMMIT');
  return importId;
}
