import type { EntityChange } from '../../../contract/entity.ts';
import type { MergeConflict } from '../../../contract/merge.ts';
import type { Reading } from '../writing.ts';
import { nameHere } from './settle-article.ts';
import { type StoredRow, textIn } from './stored-row.ts';

/** Decisions about names that come in from the other archive; of two different ones the newer holds. */
export function settleNames(
  reading: Reading,
  theirs: readonly StoredRow[],
): { readonly changes: readonly EntityChange[]; readonly conflicts: readonly MergeConflict[] } {
  const changes: EntityChange[] = [];
  const conflicts: MergeConflict[] = [];
  for (const there of theirs) {
    const here = nameHere(reading, there, null);
    if (here !== undefined) {
      if (here['value'] === there['value']) continue;
      const kept = textIn(here, 'decided_at') < textIn(there, 'decided_at') ? 'theirs' : 'ours';
      conflicts.push({
        what: 'name',
        articleId: null,
        title: textIn(there, 'before'),
        subject: `${textIn(there, 'aspect')} ${textIn(there, 'subject')}`,
        ours: `${textIn(here, 'value')} ${textIn(here, 'decided_at')}`,
        theirs: `${textIn(there, 'value')} ${textIn(there, 'decided_at')}`,
        kept,
      });
      if (kept === 'ours') continue;
    }
    changes.push(asChange(there, null));
  }
  return { changes, conflicts };
}

/** A stored decision about a name as one to be made here. */
export function asChange(row: StoredRow, articleId: number | null): EntityChange {
  return {
    aspect: textIn(row, 'aspect') as EntityChange['aspect'],
    subject: textIn(row, 'subject'),
    articleId,
    value: textIn(row, 'value'),
    action: textIn(row, 'action') as EntityChange['action'],
    before: textIn(row, 'before'),
    decidedAt: textIn(row, 'decided_at'),
  };
}
