import type { StoredFact } from '../../contract/decision.ts';
import type { Fact, FactKind } from '../../contract/fact.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import { factKey } from '../extraction/fact-key.ts';
import { textOf } from './article-texts.ts';
import { applyDecisions, type FoundFact, type StoredDecision } from './facts-and-decisions.ts';
import { refreshFacts } from './listed-facts.ts';
import { prepared } from './statement-cache.ts';
import type { Reading, Writing } from './writing.ts';

export type Extraction = { readonly version: string; readonly complete: boolean };

/** Facts of an article as shown, decisions laid over the finds, in the order of the text. */
export function listFacts(reading: Reading, articleId: number, kinds?: readonly FactKind[]): StoredFact[] {
  const facts = applyDecisions(
    articleId,
    textOf(reading, articleId),
    foundFacts(reading, articleId),
    decisionsOn(reading, articleId),
  );
  return kinds ? facts.filter(({ fact }) => kinds.includes(fact.kind)) : facts;
}

/** Facts that stand: what counts, is searched, compared and linked. */
export function shownFacts(reading: Reading, articleId: number): StoredFact[] {
  return listFacts(reading, articleId).filter(({ stands }) => stands);
}

/** Replaces what the machine found in an article; answers how many finds were stored. Decisions are not touched. */
export function replaceFacts(
  writing: Writing,
  articleId: number,
  facts: readonly Fact[],
  extraction: Extraction,
): number {
  const { stored, changed } = writeFinds(writing, articleId, facts, extraction);
  refreshFacts(writing, articleId, listFacts(writing, articleId), changed);
  return stored;
}

/** Writes finds in the place of those that are there; answers how many, and the keys of those that are not as they were. */
export function writeFinds(
  { database }: Writing,
  articleId: number,
  facts: readonly Fact[],
  { version, complete }: Extraction,
): { readonly stored: number; readonly changed: ReadonlySet<string> } {
  const before = new Map(
    prepared<[number], [string, string]>(database, 'SELECT key, body FROM fact WHERE article_id = ?')
      .raw()
      .all(articleId),
  );
  prepared<[number], never>(database, 'DELETE FROM fact WHERE article_id = ?').run(articleId);
  const insert = prepared<[number, string, string, number, string], never>(
    database,
    'INSERT OR IGNORE INTO fact (article_id, key, kind, ordinal, body) VALUES (?, ?, ?, ?, ?)',
  );
  const changed = new Set(before.keys());
  let stored = 0;
  for (const [ordinal, fact] of facts.entries()) {
    const key = factKey(fact);
    const body = JSON.stringify(fact);
    stored += insert.run(articleId, key, fact.kind, ordinal, body).changes;
    if (before.get(key) === body) changed.delete(key);
    else changed.add(key);
  }
  prepared<[string, number, string | null, number], never>(
    database,
    'UPDATE article SET extractor = ?, extraction_complete = ?, failed_extractor = ? WHERE id = ?',
  ).run(version, complete ? 1 : 0, complete ? null : version, articleId);
  return { stored, changed };
}

function foundFacts({ database }: Reading, articleId: number): FoundFact[] {
  return prepared<[number], { key: string; body: string }>(
    database,
    'SELECT key, body FROM fact WHERE article_id = ? ORDER BY ordinal',
  )
    .all(articleId)
    .map(({ key, body }) => ({ key, fact: JSON.parse(body) as Fact }));
}

type DecisionRow = {
  readonly key: string;
  readonly verdict: Verdict;
  readonly fact: string;
  readonly original: string | null;
  readonly decidedAt: string;
};

function decisionsOn({ database }: Reading, articleId: number): StoredDecision[] {
  return prepared<[number], DecisionRow>(
    database,
    `SELECT key, verdict, fact, original, decided_at AS decidedAt FROM decision
     WHERE article_id = ? AND verdict <> 'none' AND fact IS NOT NULL`,
  )
    .all(articleId)
    .map(({ fact, original, ...row }) => ({
      ...row,
      fact: JSON.parse(fact) as Fact,
      original: original === null ? null : (JSON.parse(original) as Fact),
    }));
}
