import type { Reading } from '../writing.ts';
import type { KeptList } from '../../../contract/query-list.ts';
import { mergeLists } from './store-lists.ts';
import { type MergeSearch, mergeSearches } from './store-searches.ts';
import { mergeRules, type MergeRules } from './merged-rules.ts';
import { rowsOf, type StoredRow } from './stored-row.ts';

// What the other archive of a merge is asked for; nothing here writes.

/** What tells that two articles are one: the same place of the same bytes, or the same text. */
export type Identity = {
  readonly id: number;
  readonly text: string;
  readonly file: string;
  readonly ordinal: number;
};

export type MergeOutline = {
  readonly articles: number;
  readonly removed: number;
  readonly tags: readonly { readonly name: string; readonly colour: string }[];
  readonly imports: readonly StoredRow[];
  /** Decisions about names everywhere; those about a name in one article come with the article. */
  readonly names: readonly StoredRow[];
  /** Decisions about which articles are versions of one another. */
  readonly versions: readonly StoredRow[];
  readonly searches: readonly MergeSearch[];
  readonly lists: readonly KeptList[];
  readonly rules: MergeRules;
  readonly taggings: number;
  readonly notes: number;
  readonly decisions: number;
};

/** An article with all that people did about it, as it lies in the other archive. */
export type MergeArticle = {
  readonly identity: Identity;
  readonly article: StoredRow;
  readonly text: StoredRow;
  readonly original: StoredRow;
  /** Its bytes are only there for an article that is to be stored. */
  readonly file: StoredRow;
  readonly facts: readonly StoredRow[];
  readonly decisions: readonly StoredRow[];
  /** With name and colour of the tag. */
  readonly taggings: readonly StoredRow[];
  readonly notes: readonly StoredRow[];
  /** Decisions about a name in this article. */
  readonly names: readonly StoredRow[];
};

/** How much there is. From here on the archive is read as it is now, whatever others do to it. */
export function mergeOutline(reading: Reading): MergeOutline {
  const { database } = reading;
  if (!database.inTransaction) database.exec('BEGIN');
  const count = (sql: string): number => database.prepare<[], number>(sql).pluck().get() ?? 0;
  const shown = 'article_id IN (SELECT id FROM article WHERE removed_at IS NULL)';
  return {
    articles: count('SELECT count(*) FROM article WHERE removed_at IS NULL'),
    removed: count('SELECT count(*) FROM article WHERE removed_at IS NOT NULL'),
    tags: database.prepare<[], { name: string; colour: string }>('SELECT name, colour FROM tag ORDER BY id').all(),
    imports: rowsOf(reading, 'SELECT * FROM import ORDER BY id'),
    names: rowsOf(reading, 'SELECT * FROM entity_decision WHERE article_id IS NULL ORDER BY id'),
    versions: rowsOf(reading, 'SELECT * FROM version_decision'),
    searches: mergeSearches(reading),
    lists: mergeLists(reading),
    rules: mergeRules(reading),
    notes: count(`SELECT count(*) FROM note WHERE ${shown}`),
    taggings: count(`SELECT count(*) FROM tagging WHERE ${shown}`),
    decisions: count(`SELECT count(*) FROM decision WHERE verdict <> 'none' AND fact IS NOT NULL AND ${shown}`),
  };
}

/** Articles behind `after`, in the order of their numbers. */
export function mergeIdentities(
  { database }: Reading,
  { after, limit }: { readonly after: number; readonly limit: number },
): Identity[] {
  return database
    .prepare<[number, number], Identity>(
      `SELECT a.id, t.sha256 AS text, f.sha256 AS file, o.ordinal FROM article a
         JOIN article_text t ON t.article_id = a.id JOIN original o ON o.article_id = a.id JOIN file f ON f.id = o.file_id
       WHERE a.removed_at IS NULL AND a.id > ? ORDER BY a.id LIMIT ?`,
    )
    .all(after, limit);
}

/** These articles; `whole` are those of which everything is wanted, of the others only what people did. */
export function mergeArticles(
  reading: Reading,
  { identities, whole }: { readonly identities: readonly Identity[]; readonly whole: readonly number[] },
): MergeArticle[] {
  const all = new Set(whole);
  const one = (sql: string, id: number): StoredRow => rowsOf(reading, sql, id)[0] ?? {};
  return identities.map((identity) => {
    const { id } = identity;
    const isWhole = all.has(id);
    const original = one('SELECT * FROM original WHERE article_id = ?', id);
    return {
      identity,
      article: one('SELECT * FROM article WHERE id = ?', id),
      text: isWhole ? one('SELECT * FROM article_text WHERE article_id = ?', id) : {},
      original,
      file: isWhole ? one('SELECT * FROM file WHERE id = ?', Number(original['file_id'])) : {},
      facts: isWhole ? rowsOf(reading, 'SELECT * FROM fact WHERE article_id = ? ORDER BY ordinal', id) : [],
      decisions: rowsOf(
        reading,
        "SELECT * FROM decision WHERE article_id = ? AND verdict <> 'none' AND fact IS NOT NULL",
        id,
      ),
      taggings: rowsOf(
        reading,
        'SELECT g.*, t.name, t.colour FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.article_id = ? ORDER BY g.id',
        id,
      ),
      notes: rowsOf(reading, 'SELECT * FROM note WHERE article_id = ? ORDER BY id', id),
      names: rowsOf(reading, 'SELECT * FROM entity_decision WHERE article_id = ? ORDER BY id', id),
    };
  });
}

/** Lines of the ledger of one import, with their parts. */
export type MergeEntry = { readonly entry: StoredRow; readonly parts: readonly StoredRow[] };

export function mergeEntries(
  reading: Reading,
  { importId, offset, limit }: { readonly importId: number; readonly offset: number; readonly limit: number },
): MergeEntry[] {
  return rowsOf(
    reading,
    'SELECT * FROM import_entry WHERE import_id = ? ORDER BY id LIMIT ? OFFSET ?',
    importId,
    limit,
    offset,
  ).map((entry) => ({
    entry,
    parts: rowsOf(reading, 'SELECT * FROM import_part WHERE entry_id = ? ORDER BY ordinal', entry['id']),
  }));
}
