import { FailureError } from '../../../contract/failure.ts';
import type { Opposite } from '../../../contract/undo.ts';
import type { VersionDecision } from '../../../contract/version.ts';
import { noArticle } from '../no-article.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';
import { regroup } from './regroup.ts';

/** Stores what a person says of pairs of articles. Throws `not-found`, and `invalid-input` for an article with itself. */
export function decideVersions(writing: Writing, decisions: readonly VersionDecision[]): Opposite {
  const { database, now } = writing;
  const before: VersionDecision[] = [];
  for (const { one, other, verdict } of decisions) {
    if (one === other)
      throw new FailureError('invalid-input', 'An article is neither a version of itself nor another one.', 'other');
    for (const id of [one, other]) if (!isThere(writing, id)) throw noArticle(id);
    const [later, earlier] = one > other ? [one, other] : [other, one];
    const was = readVerdict(writing, later, earlier);
    if (was === verdict) continue;
    before.push({ one, other, verdict: was });
    if (verdict === null)
      prepared<[number, number], never>(
        database,
        'DELETE FROM version_decision WHERE article_id = ? AND other_id = ?',
      ).run(later, earlier);
    else
      prepared<[number, number, string, string], never>(
        database,
        'INSERT OR REPLACE INTO version_decision (article_id, other_id, verdict, decided_at) VALUES (?, ?, ?, ?)',
      ).run(later, earlier, verdict, now());
  }
  if (before.length === 0) return null;
  regroup(writing, [...new Set(before.flatMap(({ one, other }) => [one, other]))]);
  return { label: labelOf(decisions), operation: 'version.decide', input: { decisions: before.toReversed() } };
}

function labelOf(decisions: readonly VersionDecision[]): string {
  const [verdict = null, ...others] = new Set(decisions.map((decision) => decision.verdict));
  if (others.length > 0 || verdict === null) return 'Change decisions about versions';
  return verdict === 'versions' ? 'Group as versions' : 'Say that articles are no versions';
}

function isThere({ database }: Reading, id: number): boolean {
  return prepared<[number], number>(database, 'SELECT 1 FROM article WHERE id = ?').pluck().get(id) === 1;
}

function readVerdict({ database }: Reading, later: number, earlier: number): VersionDecision['verdict'] {
  return (
    prepared<[number, number], 'versions' | 'different'>(
      database,
      'SELECT verdict FROM version_decision WHERE article_id = ? AND other_id = ?',
    )
      .pluck()
      .get(later, earlier) ?? null
  );
}
