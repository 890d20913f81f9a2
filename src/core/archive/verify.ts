import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { Verification } from '../../contract/archive.ts';
import type { StoredFact } from '../../contract/decision.ts';
import { fits } from '../extraction/fact-parts.ts';
import { entityProblems } from './entities/check-links.ts';
import { listFacts } from './facts.ts';

import { textHash } from './imports.ts';
import { prepared } from './statement-cache.ts';
import { listTaggings } from './tags.ts';
import { versionProblems } from './versions/check-versions.ts';
import { wordProblems } from './word-index/check-words.ts';
import type { Reading } from './writing.ts';

type Problem = Verification['problems'][number];

/** Checks the database, the search index, anchors and originals against each other. Reads everything; changes nothing. */
export function verifyArchive(reading: Reading): Verification {
  const { database } = reading;
  const ids = prepared<[], number>(database, 'SELECT id FROM article ORDER BY id').pluck().all();
  const problems = [
    ...databaseProblems(reading),
    ...ids.flatMap((id) => articleProblems(reading, id)),
    ...wordProblems(reading),
    ...entityProblems(reading),
    ...versionProblems(reading),
  ];
  return { articles: ids.length, problems };
}

function databaseProblems({ database }: Reading): Problem[] {
  const integrity = database.pragma('integrity_check(20)') as { readonly integrity_check: string }[];
  const orphans = database.pragma('foreign_key_check') as { readonly table: string; readonly parent: string }[];
  return [
    ...integrity
      .map((row) => row.integrity_check)
      .filter((message) => message !== 'ok')
      .map((message) => ({ what: 'database', articleId: null, message })),
    ...orphans.map(({ table, parent }) => ({
      what: 'database',
      articleId: null,
      message: `A row of ${table} points to a row of ${parent} that is not there.`,
    })),
  ];
}

type Stored = {
  readonly text: string | null;
  readonly textHash: string | null;
  readonly content: Buffer | null;
  readonly bytes: number | null;
  readonly bytesHash: string | null;
  readonly facts: number;
  readonly removed: number;
  /** 1: its text was replaced, and what lost its place in it is kept as broken. */
  readonly reread: number;
};

function articleProblems(reading: Reading, articleId: number): Problem[] {
  const stored = prepared<[number], Stored>(
    reading.database,
    `SELECT t.text, t.sha256 AS textHash, f.content, f.bytes, f.sha256 AS bytesHash, a.facts,
       a.removed_at IS NOT NULL AS removed, o.reread_at IS NOT NULL AS reread
     FROM article a LEFT JOIN article_text t ON t.article_id = a.id LEFT JOIN original o ON o.article_id = a.id
       LEFT JOIN file f ON f.id = o.file_id
     WHERE a.id = ?`,
  ).get(articleId);
  if (stored === undefined || stored.text === null || stored.content === null) {
    return [{ what: 'article', articleId, message: 'Its text or its original file is missing.' }];
  }
  const { text, content } = stored;
  const problem = (what: string, message: string): Problem => ({ what, articleId, message });
  const problems: Problem[] = [];
  if (textHash(text) !== stored.textHash) problems.push(problem('text', 'The text is not the one that was stored.'));
  const bytes = inflate(content);
  if (bytes === null || bytes.length !== stored.bytes || sha256(bytes) !== stored.bytesHash) {
    problems.push(problem('original', 'The bytes of the original file are not those that were imported.'));
  }
  const facts = listFacts(reading, articleId);
  for (const { fact, key, verdict } of facts) {
    if (!fits(fact, text) && !(stored.reread === 1 && verdict !== null))
      problems.push(problem('fact', `The fact ${key} does not stand in the text where it says.`));
  }
  const shown = facts.filter(({ stands }) => stands).length;
  if (shown !== stored.facts) problems.push(problem('fact', `${stored.facts} facts are counted, ${shown} are there.`));
  const lines = prepared<[number], { key: string; verdict: string; stands: number }>(
    reading.database,
    'SELECT key, verdict, stands FROM listed_fact WHERE article_id = ?',
  ).all(articleId);
  if (stored.removed === 0 && !isListed(facts, lines))
    problems.push(problem('fact', 'The list of all facts does not hold the facts of this article as they are.'));
  for (const { target } of listTaggings(reading, articleId)) {
    if (
      stored.reread === 0 &&
      target.kind === 'passage' &&
      text.slice(target.span.start, target.span.end) !== target.span.text
    ) {
      problems.push(problem('tag', 'A tagged passage does not stand in the text where it says.'));
    }
  }
  return problems;
}

function isListed(
  facts: readonly StoredFact[],
  lines: readonly { readonly key: string; readonly verdict: string; readonly stands: number }[],
): boolean {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  return (
    lines.length === facts.length &&
    facts.every(({ key, verdict, stands }) => {
      const line = byKey.get(key);
      return line?.verdict === (verdict ?? 'undecided') && line.stands === (stands ? 1 : 0);
    })
  );
}

function inflate(content: Buffer): Buffer | null {
  try {
    return inflateRawSync(content);
  } catch {
    return null;
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
