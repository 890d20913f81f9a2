import type { Decision, StoredFact } from '../../contract/decision.ts';
import type { Fact, FactKind, StatementFact } from '../../contract/fact.ts';
import { FailureError } from '../../contract/failure.ts';
import type { Opposite } from '../../contract/undo.ts';
import type { Verdict } from '../../contract/vocabulary.ts';
import { factKey } from '../extraction/fact-key.ts';
import { fold } from '../search/fold.ts';
import { splitIdeographs } from '../search/split-ideographs.ts';
import { textOf } from './article-texts.ts';
import { linkFacts } from './entities/link-facts.ts';
import { applyDecisions, fits, type FoundFact, type StoredDecision } from './facts-and-decisions.ts';
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

/** Replaces what the machine found in an article; answers how many finds were stored. Decisions are not touched. */
export function replaceFacts(
  writing: Writing,
  articleId: number,
  facts: readonly Fact[],
  extraction: Extraction,
): number {
  const { database } = writing;
  prepared<[number], never>(database, 'DELETE FROM fact WHERE article_id = ?').run(articleId);
  const insert = prepared<[number, string, string, number, string], never>(
    database,
    'INSERT OR IGNORE INTO fact (article_id, key, kind, ordinal, body) VALUES (?, ?, ?, ?, ?)',
  );
  let stored = 0;
  for (const [ordinal, fact] of facts.entries())
    stored += insert.run(articleId, factKey(fact), fact.kind, ordinal, JSON.stringify(fact)).changes;
  prepared<[string, number, number], never>(
    database,
    'UPDATE article SET extractor = ?, extraction_complete = ? WHERE id = ?',
  ).run(extraction.version, extraction.complete ? 1 : 0, articleId);
  refreshFacts(writing, articleId);
  return stored;
}

/** Stores a decision; answers the decision that takes it back. Throws `invalid-input` when a span does not fit the text. */
export function decide(writing: Writing, decision: Decision): Opposite {
  const { database, now } = writing;
  const { articleId, key } = decision;
  const text = textOf(writing, articleId);
  const before = decisionsOn(writing, articleId).find((stored) => stored.key === key) ?? null;
  const isOwn = before?.verdict === 'edited' || before?.verdict === 'added';
  // What a person wrote needs no acceptance, and rejecting what a person added is taking it back.
  if (isOwn && decision.verdict === 'accepted') return null;
  const verdict = before?.verdict === 'added' && decision.verdict === 'rejected' ? 'none' : decision.verdict;
  if (verdict === 'none') {
    if (before === null) return null;
    // Kept, without effect: when the find is gone, this is all that is left to take the taking back back.
    prepared<[number, string], never>(
      database,
      "UPDATE decision SET verdict = 'none' WHERE article_id = ? AND key = ?",
    ).run(articleId, key);
  } else {
    const fact = 'fact' in decision ? decision.fact : foundFact(writing, articleId, key);
    if (fact === null)
      throw new FailureError('not-found', 'This fact is no longer there: the article was extracted again.', key);
    if ('fact' in decision && !fits(fact, text))
      throw new FailureError('invalid-input', 'A passage of this fact does not stand in the text where it says.', key);
    prepared<[number, string, string, string, string], never>(
      database,
      'INSERT OR REPLACE INTO decision (article_id, key, verdict, fact, decided_at) VALUES (?, ?, ?, ?, ?)',
    ).run(articleId, key, verdict, JSON.stringify(fact), now());
  }
  refreshFacts(writing, articleId);
  return { label: decisionLabel[verdict], operation: 'fact.decide', input: asInput(articleId, key, before) };
}

const decisionLabel: Readonly<Record<Verdict | 'none', string>> = {
  accepted: 'Accept fact',
  rejected: 'Reject fact',
  edited: 'Edit fact',
  added: 'Add fact',
  none: 'Take decision back',
};

function asInput(articleId: number, key: string, before: StoredDecision | null): Decision {
  if (before === null) return { articleId, key, verdict: 'none' };
  const { verdict, fact } = before;
  if ((verdict === 'edited' || verdict === 'added') && fact !== null) return { articleId, key, verdict, fact };
  return { articleId, key, verdict: verdict === 'rejected' ? 'rejected' : 'accepted' };
}

/** Facts that stand: not rejected, and at their place in the text. */
export function shownFacts(reading: Reading, articleId: number): StoredFact[] {
  return listFacts(reading, articleId).filter(({ verdict, broken }) => verdict !== 'rejected' && !broken);
}

/** Brings what is derived from an article's facts (their number, its searchable statements, its part in entities) up to date. */
export function refreshFacts(writing: Writing, articleId: number): void {
  const { database } = writing;
  const shown = shownFacts(writing, articleId);
  forgetStatements(writing, articleId);
  const removed = prepared<[number], number>(database, 'SELECT removed_at IS NOT NULL FROM article WHERE id = ?')
    .pluck()
    .get(articleId);
  if (removed === 0) {
    for (const { key, fact } of shown) if (fact.kind === 'statement') rememberStatement(writing, articleId, key, fact);
    linkFacts(writing, articleId, shown);
  }
  prepared<[number, number], never>(database, 'UPDATE article SET facts = ? WHERE id = ?').run(shown.length, articleId);
}

function rememberStatement({ database }: Writing, articleId: number, key: string, fact: StatementFact): void {
  const id = prepared<[number, string, string | null, string], never>(
    database,
    'INSERT INTO statement (article_id, key, speaker, speaker_folded) VALUES (?, ?, ?, ?)',
  ).run(articleId, key, fact.speaker, fold([fact.speaker ?? '', fact.source?.text ?? ''].join('\n'))).lastInsertRowid;
  prepared<[number | bigint, string], never>(
    database,
    'INSERT INTO statement_index (rowid, content) VALUES (?, ?)',
  ).run(id, splitIdeographs(fact.content.map(({ text }) => text).join('\n')));
}

/** Takes an article's statements out of the search. */
export function forgetStatements({ database }: Writing, articleId: number): void {
  prepared<[number], never>(
    database,
    'DELETE FROM statement_index WHERE rowid IN (SELECT id FROM statement WHERE article_id = ?)',
  ).run(articleId);
  prepared<[number], never>(database, 'DELETE FROM statement WHERE article_id = ?').run(articleId);
}

function foundFacts({ database }: Reading, articleId: number): FoundFact[] {
  return prepared<[number], { key: string; body: string }>(
    database,
    'SELECT key, body FROM fact WHERE article_id = ? ORDER BY ordinal',
  )
    .all(articleId)
    .map(({ key, body }) => ({ key, fact: JSON.parse(body) as Fact }));
}

/** A fact as the machine found it, or as it stands in an earlier decision. */
function foundFact({ database }: Reading, articleId: number, key: string): Fact | null {
  const body = prepared<[number, string, number, string], string>(
    database,
    `SELECT body FROM fact WHERE article_id = ? AND key = ?
     UNION ALL SELECT fact FROM decision WHERE article_id = ? AND key = ? AND fact IS NOT NULL`,
  )
    .pluck()
    .get(articleId, key, articleId, key);
  return body === undefined ? null : (JSON.parse(body) as Fact);
}

function decisionsOn({ database }: Reading, articleId: number): StoredDecision[] {
  return prepared<[number], { key: string; verdict: Verdict; fact: string | null; decidedAt: string }>(
    database,
    "SELECT key, verdict, fact, decided_at AS decidedAt FROM decision WHERE article_id = ? AND verdict <> 'none'",
  )
    .all(articleId)
    .map((row) => ({ ...row, fact: row.fact === null ? null : (JSON.parse(row.fact) as Fact) }));
}
