import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { decodeDetails, type MentionDetails } from './mention-details.ts';

/** What of an entity is looked for in articles: places, statements by it, about it, figures. */
export type Aspect = 'mentions' | 'said' | 'about' | 'figures';

/** An article that names an entity, with what its names have there. */
export type EntityArticle = {
  readonly articleId: number;
  readonly articleTitle: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly rows: readonly { readonly mentions: number; readonly details: MentionDetails }[];
};

type Head = Omit<EntityArticle, 'rows'>;

const head = 'a.id AS articleId, a.title AS articleTitle, a.outlet, a.published';

/** Of an entity in so many articles, or a larger share of all, it is quicker to walk the articles by date and look into each. */
const manyArticles = 2000;

/** Articles in which an entity has something of this kind, newest first. Read as they are asked for. */
export function* articlesOf(
  reading: Reading,
  entity: { readonly id: number; readonly articles: number },
  aspect: Aspect,
): Generator<EntityArticle> {
  const { database } = reading;
  const has = `EXISTS (SELECT 1 FROM entity_mention m WHERE m.entity_id = ? AND m.article_id = a.id AND m.${aspect} > 0)`;
  const sql =
    entity.articles > manyArticles
      ? `SELECT ${head} FROM article a WHERE a.removed_at IS NULL AND ${has} ORDER BY a.published DESC, a.id DESC`
      : `SELECT ${head} FROM (SELECT DISTINCT article_id FROM entity_mention WHERE entity_id = ? AND ${aspect} > 0) m
         CROSS JOIN article a ON a.id = m.article_id ORDER BY a.published DESC, a.id DESC`;
  // A prepared statement that is being walked cannot be used by others meanwhile: this one is of its own.
  for (const article of database.prepare<[number], Head>(sql).iterate(entity.id))
    yield { ...article, rows: rowsIn(reading, entity.id, article.articleId) };
}

/** What an article has of an entity; empty when it does not name it. */
export function rowsIn({ database }: Reading, entityId: number, articleId: number): EntityArticle['rows'] {
  return prepared<[number, number], { mentions: number; details: string }>(
    database,
    'SELECT mentions, details FROM entity_mention WHERE entity_id = ? AND article_id = ? ORDER BY name_id',
  )
    .all(entityId, articleId)
    .map(({ mentions, details }) => ({ mentions, details: decodeDetails(details) }));
}

/** References to facts of one kind, each once. */
export function referencesIn({ rows }: EntityArticle, aspect: Exclude<Aspect, 'mentions'>): ReadonlySet<string> {
  return new Set(rows.flatMap(({ details }) => details[aspect] ?? []));
}
