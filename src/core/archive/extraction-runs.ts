import type { ExtractionArticle, ExtractionRun, ExtractionTally } from '../../contract/extraction.ts';
import { FailureError } from '../../contract/failure.ts';
import type { Input } from '../../contract/operations.ts';
import type { ExtractionState } from '../../contract/vocabulary.ts';
import { extractionTexts, type ExtractionText } from './article-texts.ts';
import { prepared } from './statement-cache.ts';
import { type ExtractedArticle, storeExtracted } from './store-extracted.ts';
import type { Reading, Writing } from './writing.ts';

type Which = Input<'extraction.begin'>['which'];

/** An article that another version read, unless this one tried and did not come to its end. */
const isReadByAnother = 'extractor <> @version AND failed_extractor IS NOT @version';

/** Articles that another version of the extractor has read, and those that this one could not read to their end. */
export function countStale(
  { database }: Reading,
  version: string,
): { readonly stale: number; readonly failed: number } {
  const counts = prepared<[object], { stale: number; failed: number }>(
    database,
    // To ask each whether it is removed would read the rows of the table: seconds for a million.
    `SELECT count(*) FILTER (WHERE ${isReadByAnother}) AS stale, count(*) FILTER (WHERE failed_extractor IS @version) AS failed
     FROM article INDEXED BY article_by_extractor WHERE removed_at IS NULL`,
  ).get({ version });
  if (counts === undefined) throw new Error('an aggregate always answers one row');
  return counts;
}

/**
 * Notes which articles are to be read again. Throws `conflict` while another run is not ended, `not-found` when there is nothing to
 * read.
 */
export function beginExtraction(writing: Writing, { which, version }: { which: Which; version: string }): number {
  const { database, now } = writing;
  if (unendedRun(writing) !== null)
    throw new FailureError('conflict', 'Facts are being found again already. Let it end, or end it, first.');
  const choice = typeof which === 'string' ? which : 'chosen';
  const runId = Number(
    prepared<[string, string, string], never>(
      database,
      "INSERT INTO extraction_run (extractor, choice, started_at, state) VALUES (?, ?, ?, 'running')",
    ).run(version, choice, now()).lastInsertRowid,
  );
  const conditions = {
    all: 'removed_at IS NULL',
    stale: `removed_at IS NULL AND ${isReadByAnother}`,
    chosen: 'id IN (SELECT value FROM json_each(@ids))',
  } as const;
  const { changes } = prepared<[object], never>(
    database,
    `INSERT INTO extraction_article (run_id, article_id, before) SELECT @runId, id, extractor FROM article
     WHERE ${conditions[choice]} ORDER BY id`,
  ).run({
    runId,
    ...(choice === 'stale' ? { version } : {}),
    ...(typeof which === 'string' ? {} : { ids: JSON.stringify(which.articleIds) }),
  });
  if (changes === 0) throw new FailureError('not-found', 'There is no article to read again.');
  return runId;
}

/**
 * Lets the run that is not ended go on; answers its number, null when there is none. What was begun with another version of the extractor is ended, and
 * another run takes over what is left to read.
 */
export function resumeExtraction(writing: Writing, version: string): number | null {
  const run = unendedRun(writing);
  if (run === null) return null;
  if (run.extractor === version) {
    setRunState(writing, { runId: run.id, state: 'running' });
    return run.id;
  }
  const left = waitingIn(writing, run.id, 0, Number.MAX_SAFE_INTEGER);
  setRunState(writing, { runId: run.id, state: 'cancelled' });
  const nothing = run.choice === 'chosen' ? left.length === 0 : countStale(writing, version).stale === 0;
  if (nothing) return null;
  return beginExtraction(writing, { which: run.choice === 'chosen' ? { articleIds: left } : 'stale', version });
}

/** Ends a run, lets it rest, or lets it go on. */
export function setRunState(
  { database, now }: Writing,
  { runId, state }: { runId: number; state: Exclude<ExtractionState, 'interrupted'> },
): void {
  const finishedAt = state === 'done' || state === 'cancelled' ? now() : null;
  prepared<[string, string | null, number], never>(
    database,
    'UPDATE extraction_run SET state = ?, finished_at = ? WHERE id = ?',
  ).run(state, finishedAt, runId);
}

/** Stores what a run found in some articles; answers how many of them are dealt with. Call it in one transaction. */
export function storeRun(
  writing: Writing,
  { runId, extracted }: { runId: number; extracted: readonly ExtractedArticle[] },
): number {
  const isWaiting = prepared<[number, number], number>(
    writing.database,
    'SELECT 1 FROM extraction_article WHERE run_id = ? AND article_id = ? AND outcome IS NULL',
  ).pluck();
  // Another program may work on the same run: what it did is not done, nor counted, twice.
  const waiting = extracted.filter(({ articleId }) => isWaiting.get(runId, articleId) === 1);
  return waiting.filter((article) => storeExtracted(writing, article, runId).outcome !== 'outdated').length;
}

/** Texts of articles of a run that are still to be read, behind an article, in the order of import. */
export function textsOfRun(
  reading: Reading,
  { runId, after, limit }: { runId: number; after: number; limit: number },
): ExtractionText[] {
  return extractionTexts(reading, waitingIn(reading, runId, after, limit));
}

function waitingIn({ database }: Reading, runId: number, after: number, limit: number): number[] {
  return prepared<[number, number, number], number>(
    database,
    `SELECT article_id FROM extraction_article WHERE run_id = ? AND outcome IS NULL AND article_id > ?
     ORDER BY article_id LIMIT ?`,
  )
    .pluck()
    .all(runId, after, limit);
}

const runs = `SELECT r.id, r.extractor, r.choice, r.started_at AS startedAt, r.finished_at AS finishedAt, r.state,
    count(a.article_id) AS total, count(a.outcome) AS done, count(*) FILTER (WHERE a.outcome = 'differing') AS differing,
    count(*) FILTER (WHERE a.outcome = 'failed') AS failed, coalesce(sum(a.appeared), 0) AS appeared,
    coalesce(sum(a.gone), 0) AS gone, coalesce(sum(a.changed), 0) AS changed, coalesce(sum(a.lost), 0) AS lost,
    coalesce(sum(a.regained), 0) AS regained
  FROM extraction_run r LEFT JOIN extraction_article a ON a.run_id = r.id`;

/** The run that is not ended; null when there is none. There is never more than one. */
export function unendedRun({ database }: Reading): ExtractionRun | null {
  return (
    prepared<[], ExtractionRun>(database, `${runs} WHERE r.state IN ('running', 'paused') GROUP BY r.id`).get() ?? null
  );
}

/** All runs, the last first. */
export function listRuns({ database }: Reading): ExtractionRun[] {
  return prepared<[], ExtractionRun>(database, `${runs} GROUP BY r.id ORDER BY r.id DESC`).all();
}

/** A run. Throws `not-found`. */
export function readRun({ database }: Reading, runId: number): ExtractionRun {
  const run = prepared<[number], ExtractionRun>(database, `${runs} WHERE r.id = ? GROUP BY r.id`).get(runId);
  if (run === undefined) throw new FailureError('not-found', 'There was no such run.', String(runId));
  return run;
}

/** What a run changed, most first. */
export function talliesOf({ database }: Reading, runId: number): ExtractionTally[] {
  return prepared<[number], ExtractionTally>(
    database,
    `SELECT kind, rule, appeared, gone, changed, lost, regained FROM extraction_tally WHERE run_id = ?
     ORDER BY appeared + gone + changed DESC, kind, rule`,
  ).all(runId);
}

/** Articles of a run with one outcome, behind an article. */
export function articlesOfRun({ database }: Reading, { runId, outcome, after, limit }: Input<'extraction.articles'>) {
  return prepared<unknown[], ExtractionArticle>(
    database,
    `SELECT e.article_id AS articleId, a.title, a.outlet, a.published, e.before, e.outcome, e.appeared, e.gone, e.changed,
       e.lost, e.regained
     FROM extraction_article e JOIN article a ON a.id = e.article_id
     WHERE e.run_id = ? AND e.outcome = ? AND e.article_id > ? ORDER BY e.article_id LIMIT ?`,
  ).all(runId, outcome, after, limit);
}
