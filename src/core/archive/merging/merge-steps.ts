import { FailureError } from '../../../contract/failure.ts';
import type { KeptMark, KeptSearch } from '../../../contract/saved-search.ts';
import type { Opposite } from '../../../contract/undo.ts';
import { editArticle, removeArticles, restoreArticles } from '../articles.ts';
import { restoreDecisions } from '../decision-log.ts';
import { decideEntities } from '../entities/decide-entities.ts';
import { restoreMarks } from '../searches/hit-marks.ts';
import { noteAt, writeNote } from '../notes.ts';
import { keepQueryList, removeQueryList } from '../searches/query-lists.ts';
import { removeSearch, restoreSearch } from '../searches/saved-searches.ts';
import { prepared } from '../statement-cache.ts';
import { addTaggings, removeTag, removeTaggings, restoreTag } from '../tags.ts';
import { decideVersions } from '../versions/decide-versions.ts';
import type { Reading, Writing } from '../writing.ts';
import { addRules, type MergeRules, removeRules } from './merged-rules.ts';

// What a merge did lies in the archive as commands that take it back; taken back, as commands that do it again.

type StepRow = { readonly ordinal: number; readonly operation: string; readonly input: string };

/** Remembers what takes a part of a merge back. */
export function addStep({ database }: Writing, importId: number, step: Opposite): void {
  if (step === null) return;
  prepared<[number, string, string, number], never>(
    database,
    `INSERT INTO merge_step (import_id, ordinal, operation, input, taken_back)
     SELECT ?, coalesce(max(ordinal), 0) + 1, ?, ?, 0 FROM merge_step WHERE import_id = ?`,
  ).run(importId, step.operation, JSON.stringify(step.input), importId);
}

export function isMerge({ database }: Reading, importId: number): boolean {
  return (
    prepared<[number], number>(database, 'SELECT 1 FROM merge_step WHERE import_id = ? LIMIT 1')
      .pluck()
      .get(importId) !== undefined
  );
}

/**
 * Takes one step of a merge back, the last one first; or does one again that was taken back, in the order of the merge. Answers
 * false when there are no more. Each is a transaction: one that was interrupted goes on either way.
 */
export function moveMerge(
  writing: Writing,
  { importId, direction }: { readonly importId: number; readonly direction: 'back' | 'forth' },
): boolean {
  const { database } = writing;
  const back = direction === 'back';
  const step = prepared<[number, number], StepRow>(
    database,
    `SELECT ordinal, operation, input FROM merge_step WHERE import_id = ? AND taken_back = ?
     ORDER BY ordinal ${back ? 'DESC' : 'ASC'} LIMIT 1`,
  ).get(importId, back ? 0 : 1);
  if (step === undefined) return false;
  const opposite = runAsFarAsPossible(writing, step);
  prepared<[string, string, number, number, number], never>(
    database,
    'UPDATE merge_step SET operation = ?, input = ?, taken_back = ? WHERE import_id = ? AND ordinal = ?',
  ).run(
    opposite?.operation ?? 'nothing',
    JSON.stringify(opposite?.input ?? null),
    back ? 1 : 0,
    importId,
    step.ordinal,
  );
  return true;
}

/** What was changed since in another way, or is too long ago, stays as it is: the rest goes on. */
function runAsFarAsPossible(writing: Writing, step: StepRow): Opposite {
  try {
    return run(writing, step);
  } catch (error) {
    if (error instanceof FailureError && (error.code === 'not-found' || error.code === 'conflict')) return null;
    throw error;
  }
}

/** Runs a command that this program wrote down itself; its input is what the command answered. */
function run(writing: Writing, { operation, input: json }: StepRow): Opposite {
  const input = JSON.parse(json) as never;
  switch (operation) {
    case 'article.remove':
      return removeArticles(writing, (input as { ids: number[] }).ids);
    case 'article.restore':
      return restoreArticles(writing, (input as { ids: number[] }).ids);
    case 'article.edit':
      return editArticle(writing, (input as { id: number }).id, (input as { changes: object }).changes);
    case 'tagging.add':
    case 'tagging.remove': {
      const { tagId, targets } = input as { tagId: number; targets: Parameters<typeof addTaggings>[2] };
      const adds = operation === 'tagging.add';
      const moved = adds ? addTaggings(writing, tagId, targets) : removeTaggings(writing, tagId, targets);
      return {
        label: 'Merge',
        operation: adds ? 'tagging.remove' : 'tagging.add',
        input: { tagId, targets: [...moved] },
      };
    }
    case 'tag.remove':
      return removeTagIfUnused(writing, (input as { id: number }).id);
    case 'tag.restore': {
      const { tag, targets } = input as {
        tag: Parameters<typeof restoreTag>[1];
        targets: Parameters<typeof addTaggings>[2];
      };
      return restoreTag(writing, tag, targets, null);
    }
    case 'note.write': {
      const { was, ...note } = input as Parameters<typeof writeNote>[1] & { was: string };
      // What a person wrote since stays.
      if ((noteAt(writing, note.target)?.text ?? '') !== was) return null;
      return noteStep(writeNote(writing, note), note.text);
    }
    case 'fact.restore':
      return restoreDecisions(writing, (input as { change: number }).change);
    case 'entity.decide':
      return decideEntities(writing, 'Merge', (input as { changes: Parameters<typeof decideEntities>[2] }).changes);
    case 'savedSearch.remove':
      return removeSearch(writing, (input as { id: number }).id);
    case 'savedSearch.restore': {
      const { search, marks } = input as { search: KeptSearch; marks: KeptMark[] };
      return restoreSearch(writing, search, marks);
    }
    case 'savedSearch.restoreMarks': {
      const { id, marks } = input as { id: number; marks: KeptMark[] };
      return restoreMarks(writing, id, marks);
    }
    case 'queryList.remove':
      return removeQueryList(writing, (input as { id: number }).id);
    case 'queryList.keep':
      return keepQueryList(writing, input as Parameters<typeof keepQueryList>[1]).opposite;
    case 'rules.add':
      return addRules(writing, input as MergeRules);
    case 'rules.remove':
      return removeRules(writing, input as MergeRules);
    case 'version.decide':
      return decideVersions(writing, (input as { decisions: Parameters<typeof decideVersions>[1] }).decisions);
    default:
      return null;
  }
}

/** The way back of a note that a merge wrote, as long as it says just that. */
export function noteStep(opposite: Opposite, was: string): Opposite {
  return opposite === null ? null : { ...opposite, input: { ...(opposite.input as object), was } };
}

/** A tag that a person used since, or that was removed since, stays as it is. */
function removeTagIfUnused(writing: Writing, id: number): Opposite {
  const unused = prepared<[number], number>(
    writing.database,
    `SELECT 1 FROM tag WHERE id = ? AND NOT EXISTS (SELECT 1 FROM tagging g JOIN article a ON a.id = g.article_id
       WHERE g.tag_id = tag.id AND a.removed_at IS NULL)`,
  )
    .pluck()
    .get(id);
  return unused === undefined ? null : removeTag(writing, id);
}
