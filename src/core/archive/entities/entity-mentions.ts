import type { EntityMention, EntityRole } from '../../../contract/entity.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import { segmentationOf } from '../../extraction/language-pack.ts';
import { markHits } from '../../search/snippet.ts';
import { splitSentences } from '../../text/sentences.ts';
import { textOf } from '../article-texts.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { articlesOf, type EntityArticle } from './entity-articles.ts';
import { entityOf, type EntityRow } from './find-entity.ts';
import { formsOf } from './mention-details.ts';

/** Articles that name an entity, newest first, each with the sentence that names it first. */
export function mentionsOf(
  reading: Reading,
  { key, outlet, offset, limit }: Input<'entity.mentions'>,
): Output<'entity.mentions'> {
  const entity = entityOf(reading, key);
  const hits: EntityMention[] = [];
  let passed = 0;
  for (const article of articlesOf(reading, entity, 'mentions')) {
    if (outlet !== undefined && article.outlet !== outlet) continue;
    passed += 1;
    if (passed <= offset) continue;
    if (hits.push(asMention(reading, article)) === limit) break;
  }
  return { total: outlet === undefined ? entity.articles : countOutlet(reading, entity, outlet), hits };
}

/** How many articles of each outlet name an entity. */
export function outletsOf({ database }: Reading, { id }: EntityRow): { outlet: string | null; articles: number }[] {
  return prepared<[number], { outlet: string | null; articles: number }>(
    database,
    `SELECT a.outlet, count(*) AS articles FROM (SELECT DISTINCT article_id FROM entity_mention WHERE entity_id = ?) m
     CROSS JOIN article a ON a.id = m.article_id GROUP BY a.outlet ORDER BY articles DESC, a.outlet`,
  ).all(id);
}

/** Roles of an entity by the words in which articles give them, earliest first. */
export function rolesOf(reading: Reading, { key }: Input<'entity.roles'>): Output<'entity.roles'> {
  const roles = new Map<string, EntityRole>();
  for (const article of articlesOf(reading, entityOf(reading, key), 'mentions')) {
    const here = new Map(article.rows.flatMap(({ details }) => details.roles ?? []).toReversed());
    for (const [text, start] of here) {
      const { articleId, articleTitle, outlet, published } = article;
      const place = { articleId, articleTitle, outlet, published, start, end: start + text.length };
      const known = roles.get(text.toLowerCase());
      // From the newest article to the oldest: each is the first until an older one comes.
      roles.set(text.toLowerCase(), {
        text: known?.text ?? text,
        articles: (known?.articles ?? 0) + 1,
        first: place,
        last: known?.last ?? place,
      });
    }
  }
  return [...roles.values()].sort(
    (one, other) =>
      (one.first.published ?? '').localeCompare(other.first.published ?? '') || other.articles - one.articles,
  );
}

function countOutlet({ database }: Reading, { id }: EntityRow, outlet: string | null): number {
  return (
    prepared<[number, string | null], number>(
      database,
      `SELECT count(DISTINCT m.article_id) FROM entity_mention m JOIN article a ON a.id = m.article_id
       WHERE m.entity_id = ? AND a.outlet IS ?`,
    )
      .pluck()
      .get(id, outlet) ?? 0
  );
}

function asMention(reading: Reading, article: EntityArticle): EntityMention {
  const { articleId, articleTitle, outlet, published, rows } = article;
  const text = textOf(reading, articleId);
  const starts = rows.map(({ details }) => details.start).filter((start) => start >= 0);
  const start = starts.length > 0 ? Math.min(...starts) : null;
  const forms = rows
    .flatMap(({ details, mentions }) => formsOf(details, mentions).map(([form]) => form))
    .toSorted((one, other) => other.length - one.length);
  const form = start === null ? undefined : forms.find((each) => text.startsWith(each, start));
  const language = prepared<[number], string>(reading.database, 'SELECT language FROM article WHERE id = ?')
    .pluck()
    .get(articleId);
  return {
    articleId,
    articleTitle,
    outlet,
    published,
    mentions: rows.reduce((sum, { mentions }) => sum + mentions, 0),
    start,
    end: start === null ? null : start + (form?.length ?? 0),
    sentence: start === null ? [] : sentenceAt(text, start, form?.length ?? 0, language ?? 'und'),
  };
}

/** The longest piece of a sentence that is shown, UTF-16 code units. */
const longestShown = 400;

function sentenceAt(text: string, start: number, length: number, language: string) {
  const from = text.lastIndexOf('\n\n', start) + 1;
  const until = text.indexOf('\n\n', start);
  const paragraph = { start: from === 0 ? 0 : from + 1, end: until < 0 ? text.length : until };
  const sentence =
    splitSentences(text, paragraph, segmentationOf(language)?.sentences ?? null).find(({ end }) => end > start) ??
    paragraph;
  const cutFrom = Math.max(sentence.start, start - longestShown / 2);
  const shown = text.slice(cutFrom, Math.min(sentence.end, cutFrom + longestShown)).toWellFormed();
  return markHits(shown, length === 0 ? [] : [{ start: start - cutFrom, end: start - cutFrom + length }]);
}
