import type { Fact } from '../../contract/fact.ts';
import type { ExtractionOutcome } from '../../contract/vocabulary.ts';
import { type Extraction, listFacts, writeFinds } from './facts.ts';
import { countChanges, findChanges, type FindChange } from './find-changes.ts';
import { refreshFacts } from './listed-facts.ts';
import { prepared } from './statement-cache.ts';
import type { Writing } from './writing.ts';

/** What extraction gave for one article, and what it read: an article that is not that any more is left as it is. */
export type ExtractedArticle = {
  readonly articleId: number;
  readonly read: { readonly sha256: string; readonly language: string; readonly published: string | null };
  readonly facts: readonly Fact[];
  readonly extraction: Extraction;
};

/** What became of it; `outdated`: the article was edited meanwhile, or is gone. */
type Stored = { readonly outcome: ExtractionOutcome | 'outdated'; readonly facts: number };

/**
 * Stores what was found again in an article, by a run or by itself (null). What did not come to the end of the text leaves the finds as they are, unless
 * they did not either and were fewer; the article is marked. Decisions are not touched.
 */
export function storeExtracted(writing: Writing, extracted: ExtractedArticle, runId: number | null): Stored {
  const { articleId, facts, extraction } = extracted;
  const standing = standingFinds(writing, extracted);
  if (standing === null) return { outcome: 'outdated', facts: 0 };
  if (!extraction.complete && (standing.complete === 1 || facts.length < standing.finds)) {
    prepared<[string, number], never>(writing.database, 'UPDATE article SET failed_extractor = ? WHERE id = ?').run(
      extraction.version,
      articleId,
    );
    if (runId !== null) recordOutcome(writing, runId, articleId, 'failed', []);
    return { outcome: 'failed', facts: 0 };
  }
  const before = listFacts(writing, articleId);
  const { stored, changed } = writeFinds(writing, articleId, facts, extraction);
  const after = listFacts(writing, articleId);
  const changes = findChanges(before, after);
  const touched = runId === null ? null : { runId, keys: new Set(changes.map(({ key }) => key)) };
  refreshFacts(writing, articleId, after, changed, touched);
  const outcome = extraction.complete ? (changes.length === 0 ? 'same' : 'differing') : 'failed';
  if (runId !== null) recordOutcome(writing, runId, articleId, outcome, changes);
  return { outcome, facts: stored };
}

type Standing = { readonly complete: number; readonly finds: number };

/** The finds that stand, if the article still is what was read. */
function standingFinds({ database }: Writing, { articleId, read }: ExtractedArticle): Standing | null {
  const standing = prepared<[number, string, string, string | null], Standing>(
    database,
    `SELECT a.extraction_complete AS complete, (SELECT count(*) FROM fact f WHERE f.article_id = a.id) AS finds
     FROM article a JOIN article_text t ON t.article_id = a.id
     WHERE a.id = ? AND t.sha256 = ? AND a.language = ? AND a.published IS ?`,
  ).get(articleId, read.sha256, read.language, read.published);
  return standing ?? null;
}

function recordOutcome(
  { database }: Writing,
  runId: number,
  articleId: number,
  outcome: ExtractionOutcome,
  changes: readonly FindChange[],
): void {
  prepared<[object], never>(
    database,
    `UPDATE extraction_article SET outcome = @outcome, appeared = @appeared, gone = @gone, changed = @changed, lost = @lost,
       regained = @regained WHERE run_id = @runId AND article_id = @articleId`,
  ).run({ ...countChanges(changes), outcome, runId, articleId });
  const add = prepared<[object], never>(
    database,
    `INSERT INTO extraction_tally (run_id, kind, rule, appeared, gone, changed, lost, regained)
     VALUES (@runId, @kind, @rule, @appeared, @gone, @changed, @lost, @regained)
     ON CONFLICT (run_id, kind, rule) DO UPDATE SET appeared = appeared + excluded.appeared, gone = gone + excluded.gone,
       changed = changed + excluded.changed, lost = lost + excluded.lost, regained = regained + excluded.regained`,
  );
  for (const [first, ...others] of Map.groupBy(changes, ({ kind, rule }) => `${kind} ${rule}`).values()) {
    if (first === undefined) continue;
    add.run({ ...countChanges([first, ...others]), runId, kind: first.kind, rule: first.rule });
  }
}
