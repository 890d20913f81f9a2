import type { Verdict } from '../../contract/vocabulary.ts';
import { prepared } from './statement-cache.ts';
import type { Writing } from './writing.ts';

type Line = { readonly id: number; readonly key: string; readonly state: string; readonly verdict: string };

/**
 * What `refreshFacts` does, for the case that finds which stand were accepted, or no longer are, in an article in which no decision is without its find and none
 * puts a fact in another's place: then only the verdicts of the lines are other ones, and thousands of articles take seconds. Answers false, having
 * done nothing, when it is not that case.
 */
export function refreshVerdicts(writing: Writing, articleId: number, keys: ReadonlySet<string>): boolean {
  const { database } = writing;
  const lines = prepared<[number], Line>(
    database,
    'SELECT id, key, state, verdict FROM listed_fact WHERE article_id = ?',
  ).all(articleId);
  if (lines.some(({ state, verdict }) => state !== 'found' || isOwn(verdict))) return false;
  const read = prepared<[number, string], Verdict | 'undecided'>(
    database,
    `SELECT coalesce(d.verdict, 'undecided') FROM fact f
     LEFT JOIN decision d ON d.article_id = f.article_id AND d.key = f.key AND d.verdict <> 'none'
     WHERE f.article_id = ? AND f.key = ?`,
  ).pluck();
  const changed: { readonly id: number; readonly verdict: string }[] = [];
  for (const key of keys) {
    const line = lines.find((one) => one.key === key);
    const verdict = read.get(articleId, key);
    if (line === undefined || verdict === undefined || isOwn(verdict)) return false;
    if ((line.verdict === 'rejected') !== (verdict === 'rejected')) return false;
    changed.push({ id: line.id, verdict });
  }
  for (const { id, verdict } of changed)
    prepared<[string, number], never>(database, 'UPDATE listed_fact SET verdict = ? WHERE id = ?').run(verdict, id);
  return true;
}

function isOwn(verdict: string): boolean {
  return verdict === 'edited' || verdict === 'added';
}
