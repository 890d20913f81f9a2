import type { Output } from '../../../contract/operations.ts';
import type { VersionGroup, VersionMember } from '../../../contract/version.ts';
import { changesBetween } from '../../versions/word-changes.ts';
import { textOf } from '../article-texts.ts';
import { noArticle } from '../no-article.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { inTime } from './version-marks.ts';

/** Members of a group whose texts are compared with the one before: about a millisecond each. */
const compared = 50;
/** Places shown of what differs between two of them. */
const shownChanges = 30;

/** The versions of an article, and what a person said is none. Throws `not-found`. */
export function versionsOf(reading: Reading, articleId: number): Output<'version.of'> {
  const { database } = reading;
  const there = prepared<[number], number>(database, 'SELECT 1 FROM article WHERE id = ?').pluck().get(articleId);
  if (there === undefined) throw noArticle(articleId);
  const groupId = prepared<[number], number>(database, 'SELECT group_id FROM version_member WHERE article_id = ?')
    .pluck()
    .get(articleId);
  const group = groupId === undefined ? null : readGroup(reading, groupId);
  return {
    group: group !== null && group.members.length > 1 ? group : null,
    apart: prepared<[{ readonly id: number }], Output<'version.of'>['apart'][number]>(
      database,
      `SELECT a.id AS articleId, a.title, a.outlet FROM (
         SELECT iif(d.article_id = @id, d.other_id, d.article_id) AS id FROM version_decision d
         WHERE (d.article_id = @id OR d.other_id = @id) AND d.verdict = 'different'
       ) AS said JOIN article a ON a.id = said.id AND a.removed_at IS NULL ORDER BY ${inTime}`,
    ).all({ id: articleId }),
  };
}

/** A stretch of all groups, in the order of their ids. */
export function listGroups(
  reading: Reading,
  { after, limit }: { readonly after: number; readonly limit: number },
): Output<'version.groups'> {
  const { database } = reading;
  const counts = prepared<[], { readonly total: number; readonly articles: number }>(
    database,
    `SELECT count(*) AS total, coalesce(sum(articles), 0) AS articles FROM (
       SELECT count(*) AS articles FROM version_member m JOIN article a ON a.id = m.article_id AND a.removed_at IS NULL
       GROUP BY m.group_id HAVING count(*) > 1
     )`,
  ).get();
  const ids = prepared<[number, number], number>(
    database,
    `SELECT m.group_id FROM version_member m JOIN article a ON a.id = m.article_id AND a.removed_at IS NULL
     WHERE m.group_id > ? GROUP BY m.group_id HAVING count(*) > 1 ORDER BY m.group_id LIMIT ?`,
  )
    .pluck()
    .all(after, limit);
  return {
    total: counts?.total ?? 0,
    articles: counts?.articles ?? 0,
    groups: ids.map((id) => readGroup(reading, id)),
  };
}

type Row = Omit<VersionMember, 'newest' | 'differences' | 'decided'> & { readonly decided: number };

function readGroup(reading: Reading, id: number): VersionGroup {
  const rows = prepared<[number], Row>(
    reading.database,
    `SELECT a.id AS articleId, a.title, a.outlet, a.byline, a.published, a.words, a.imported_at AS importedAt,
       EXISTS (SELECT 1 FROM version_decision d WHERE (d.article_id = a.id OR d.other_id = a.id)
         AND d.verdict = 'versions') AS decided
     FROM version_member m JOIN article a ON a.id = m.article_id AND a.removed_at IS NULL
     WHERE m.group_id = ? ORDER BY ${inTime}`,
  ).all(id);
  const newest = new Map(rows.map(({ outlet, articleId }) => [outlet, articleId]));
  let before: string | null = null;
  const members = rows.map((row, index): VersionMember => {
    const text = index < compared ? textOf(reading, row.articleId) : null;
    const differences = before === null || text === null ? null : changesBetween(before, text, shownChanges);
    before = text;
    return { ...row, newest: newest.get(row.outlet) === row.articleId, differences, decided: row.decided === 1 };
  });
  return { id, members };
}
