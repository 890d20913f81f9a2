import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';
import type { Verification } from '../../contract/archive.ts';
import type { StoredFact } from '../../contract/decision.ts';
import { fits } from '../extraction/fact-parts.ts';
import { splitIdeographs } from '../search/split-ideographs.ts';
import { entityProblems } from './entities/check-links.ts';
import { listFacts } from './facts.ts';

import { textHash } from './imports.ts';
import { prepared } from './statement-cache.ts';
import { listTaggings } from './tags.ts';
import { versionProblems } from './versions/check-versions.ts';
import { articleColumns } from './word-index/article-columns.ts';
import { readSlot } from './word-index/read-words.ts';
import type { Reading } from './writing.ts';

type Problem = Verification['problems'][number];

/** Checks the database, the search index, anchors and originals against each other. Reads everything; changes nothing. */
export function verifyArchive(reading: Reading): Verification {
  const { database } = reading;
  const ids = prepared<[], number>(database, 'SELECT id FROM article ORDER BY id').pluck().all();
  const problems = [
    ...databaseProblems(reading),
    ...ids.flatMap((id) => articleProblems(reading, id)),
    ...indexProblems(reading),
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

type Term = { readonly term: string; readonly documents: number; readonly occurrences: number };

/**
 * The index keeps no text, so SQLite's own check cannot see whether it fits the texts: it is built again in memory, and
 * every term must stand in as many articles, as often.
 */
function indexProblems({ database }: Reading): Problem[] {
  const rebuilt = new Database(':memory:');
  try {
    rebuilt.exec(`CREATE VIRTUAL TABLE words USING fts5
      (title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
      CREATE VIRTUAL TABLE terms USING fts5vocab (words, row)`);
    const insert = rebuilt.prepare('INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)');
    const texts = database.prepare<[], { id: number; title: string; text: string }>(
      'SELECT a.id, a.title, t.text FROM article a JOIN article_text t ON t.article_id = a.id WHERE a.removed_at IS NULL',
    );
    const documents = database.prepare<[number], number>('SELECT count(*) FROM article_index WHERE rowid = ?').pluck();
    const problems: Problem[] = [];
    rebuilt.transaction(() => {
      for (const { id, title, text } of texts.iterate()) {
        insert.run(id, splitIdeographs(title), splitIdeographs(text));
        if (documents.get(id) !== 1) {
          problems.push({ what: 'search index', articleId: id, message: 'This article is not in the search index.' });
        }
      }
    })();
    const same = rebuilt.prepare<[], Term>('SELECT term, doc AS documents, cnt AS occurrences FROM terms');
    const columns = articleColumns({ database });
    for (const { term, documents: expected, occurrences } of same.iterate()) {
      const weighed = readSlot({ database }, columns, { words: new Map([[term, 'typed']]), beginning: null });
      const times = weighed.times.reduce((sum, often) => sum + often, 0);
      // Very long words are cut, and share a place with others.
      if (term.length < 30 && (weighed.articles.length !== expected || times !== occurrences)) {
        problems.push({
          what: 'search index',
          articleId: null,
          message: `The word “${term}” stands ${occurrences} times in ${expected} articles; for ranking there are ${times} in ${weighed.articles.length}.`,
        });
      }
      const found = database
        .prepare<[string], number>('SELECT count(*) FROM article_index WHERE article_index MATCH ?')
        .pluck()
        .get(`"${term.replaceAll('"', '""')}"`);
      if (found === expected) continue;
      problems.push({
        what: 'search index',
        articleId: null,
        message: `The word “${term}” stands in ${expected} articles; the index names ${found ?? 0}.`,
      });
      if (problems.length >= 20) break;
    }
    return problems;
  } finally {
    rebuilt.close();
  }
}
