import type { StoredFact } from '../../contract/decision.ts';
import type { StatementFact } from '../../contract/fact.ts';
import type { FindState } from '../../contract/vocabulary.ts';
import { firstPlace } from '../extraction/fact-parts.ts';
import { fold } from '../search/fold.ts';
import { splitIdeographs } from '../search/split-ideographs.ts';
import { linkFacts } from './entities/link-facts.ts';
import { saidIn } from './said-in.ts';
import { searchedValues, type SearchedValues } from './searched-values.ts';
import { prepared } from './statement-cache.ts';
import type { Writing } from './writing.ts';

/** What is kept of a fact for listing the facts of all articles. */
type Row = SearchedValues & {
  readonly key: string;
  readonly kind: string;
  readonly rule: string;
  readonly confidence: number;
  readonly verdict: string;
  readonly state: FindState;
  readonly stands: number;
  readonly place: number;
  /** Run of the extractor that touched it last. */
  readonly run: number | null;
};

/** A run of the extractor, and the finds that it brought or changed. */
export type TouchedInRun = { readonly runId: number; readonly keys: ReadonlySet<string> };

/**
 * Brings what is derived from an article's facts up to date: their number, their lines in the list of all facts, the searchable statements,
 * their part in entities.
 * Writes what differs only, since changes of a single fact are most frequent. Removed articles have none of it but the number.
 *
 * @param facts all of the article's, as shown
 * @param changed keys of those of which anything but the verdict may be new
 * @param touched what a run did, if one did it: these lines, and those that are found now or no longer, get its number
 */
export function refreshFacts(
  writing: Writing,
  articleId: number,
  facts: readonly StoredFact[],
  changed: ReadonlySet<string>,
  touched: TouchedInRun | null = null,
): void {
  const { database } = writing;
  const removed = prepared<[number], number>(database, 'SELECT removed_at IS NOT NULL FROM article WHERE id = ?')
    .pluck()
    .get(articleId);
  const listed = removed === 0 ? facts : [];
  const moved = refreshLines(writing, articleId, listed, touched);
  refreshStatements(writing, articleId, listed, changed);
  const shown = facts.filter(({ stands }) => stands);
  if (removed === 0 && (moved || changed.size > 0)) linkFacts(writing, articleId, shown);
  prepared<[number, number, number], never>(database, 'UPDATE article SET facts = ? WHERE id = ? AND facts <> ?').run(
    shown.length,
    articleId,
    shown.length,
  );
}

/** Takes an article's facts out of the list and its statements out of the search. */
export function forgetListed(writing: Writing, articleId: number): void {
  prepared<[number], never>(writing.database, 'DELETE FROM listed_fact WHERE article_id = ?').run(articleId);
  refreshStatements(writing, articleId, [], new Set());
}

const columns = [
  'key',
  'kind',
  'rule',
  'confidence',
  'verdict',
  'state',
  'stands',
  'place',
  'source',
  'source_kind',
  'mode',
  'anonymity_reason',
  'unit',
  'low',
  'high',
  'run',
] as const satisfies readonly (keyof Row)[];

/** Answers whether a fact stands now that did not, or no longer does. */
function refreshLines(
  { database }: Writing,
  articleId: number,
  facts: readonly StoredFact[],
  touched: TouchedInRun | null,
): boolean {
  const before = new Map(
    prepared<[number], Row & { readonly id: number }>(
      database,
      `SELECT id, ${columns.join(', ')} FROM listed_fact WHERE article_id = ?`,
    )
      .all(articleId)
      .map(({ id, ...row }) => [row.key, { id, row }]),
  );
  const insert = prepared<[Row & { readonly articleId: number }], never>(
    database,
    `INSERT INTO listed_fact (article_id, ${columns.join(', ')})
     VALUES (@articleId, ${columns.map((column) => `@${column}`).join(', ')})`,
  );
  const update = prepared<[Row & { readonly id: number }], never>(
    database,
    `UPDATE listed_fact SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
  );
  let moved = false;
  for (const stored of facts) {
    const there = before.get(stored.key);
    const row = { ...rowOf(stored), run: there?.row.run ?? null };
    if (touched !== null && (touched.keys.has(row.key) || row.state !== there?.row.state)) row.run = touched.runId;
    before.delete(row.key);
    if (row.stands !== (there?.row.stands ?? 0)) moved = true;
    if (there === undefined) insert.run({ ...row, articleId });
    else if (!isSame(row, there.row)) update.run({ ...row, id: there.id });
  }
  const erase = prepared<[number], never>(database, 'DELETE FROM listed_fact WHERE id = ?');
  for (const { id, row } of before.values()) {
    erase.run(id);
    if (row.stands === 1) moved = true;
  }
  return moved;
}

function rowOf({ key, fact, verdict, original, found, earlier, stands }: StoredFact): Omit<Row, 'run'> {
  const { rule, confidence } = original ?? fact;
  return {
    key,
    kind: fact.kind,
    rule,
    confidence,
    verdict: verdict ?? 'undecided',
    state: found ? (earlier !== null && !stands ? 'waiting' : 'found') : 'lost',
    stands: stands ? 1 : 0,
    place: firstPlace(fact),
    ...searchedValues(fact),
  };
}

function isSame(one: Row, other: Row): boolean {
  return columns.every((field) => one[field] === other[field]);
}

function refreshStatements(
  writing: Writing,
  articleId: number,
  facts: readonly StoredFact[],
  changed: ReadonlySet<string>,
): void {
  const { database } = writing;
  const before = new Map(
    prepared<[number], [string, number]>(database, 'SELECT key, id FROM statement WHERE article_id = ?')
      .raw()
      .all(articleId),
  );
  for (const { key, fact, stands } of facts) {
    if (!stands || fact.kind !== 'statement') continue;
    if (before.has(key) && !changed.has(key)) {
      before.delete(key);
      continue;
    }
    forgetStatement(writing, before.get(key));
    before.delete(key);
    rememberStatement(writing, articleId, key, fact);
  }
  for (const id of before.values()) forgetStatement(writing, id);
}

function rememberStatement({ database }: Writing, articleId: number, key: string, fact: StatementFact): void {
  const id = prepared<[number, string, string | null, string, number], never>(
    database,
    'INSERT INTO statement (article_id, key, speaker, speaker_folded, place) VALUES (?, ?, ?, ?, ?)',
  ).run(
    articleId,
    key,
    fact.speaker,
    fold([fact.speaker ?? '', fact.source?.text ?? ''].join('\n')),
    firstPlace(fact),
  ).lastInsertRowid;
  prepared<[number | bigint, string], never>(
    database,
    'INSERT INTO statement_index (rowid, content) VALUES (?, ?)',
  ).run(id, splitIdeographs(saidIn(fact)));
}

function forgetStatement({ database }: Writing, id: number | undefined): void {
  if (id === undefined) return;
  prepared<[number], never>(database, 'DELETE FROM statement_index WHERE rowid = ?').run(id);
  prepared<[number], never>(database, 'DELETE FROM statement WHERE id = ?').run(id);
}
