import { groupVersions, type VersionLink, type VersionVerdict } from '../../versions/group-versions.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading, Writing } from '../writing.ts';

/**
 * Makes the groups of these articles anew, with all that hang together with them by links or decisions, or did before. A group goes by the
 * id of its first article.
 */
export function regroup(writing: Writing, articleIds: readonly number[]): void {
  const { database } = writing;
  const ids = JSON.stringify(togetherWith(writing, articleIds));
  // All that is linked to these is among them: to ask for both ends would look up every pair.
  const links = prepared<[string], VersionLink>(
    database,
    `SELECT article_id AS one, other_id AS other, share FROM version_link
     WHERE article_id IN (SELECT value FROM json_each(?))`,
  ).all(ids);
  const verdicts = prepared<[string], VersionVerdict>(
    database,
    `SELECT article_id AS one, other_id AS other, verdict, decided_at AS decidedAt FROM version_decision
     WHERE article_id IN (SELECT value FROM json_each(?))`,
  ).all(ids);
  prepared<[string], never>(
    database,
    'DELETE FROM version_member WHERE article_id IN (SELECT value FROM json_each(?))',
  ).run(ids);
  const add = prepared<[number, number], never>(
    database,
    'INSERT INTO version_member (article_id, group_id) VALUES (?, ?)',
  );
  for (const group of groupVersions(links, verdicts)) for (const id of group) add.run(id, group[0] ?? id);
}

/**
 * Joins the group of an article with those of the articles that it was linked to just now. As long as nobody said of a member of these that
 * it is different from another article, links only ever join, so that the groups need not be made anew: reports that follow a form come in
 * groups of thousands.
 */
export function joinGroups(writing: Writing, articleId: number, linked: readonly number[]): void {
  const { database } = writing;
  const ids = [articleId, ...linked];
  const json = JSON.stringify(ids);
  if (isAnyKeptApart(writing, json)) {
    regroup(writing, [articleId]);
    return;
  }
  const groups = prepared<[string], number>(
    database,
    'SELECT DISTINCT group_id FROM version_member WHERE article_id IN (SELECT value FROM json_each(?))',
  )
    .pluck()
    .all(json);
  const joined = Math.min(...ids, ...groups);
  const move = prepared<[number, number], never>(database, 'UPDATE version_member SET group_id = ? WHERE group_id = ?');
  for (const group of groups) if (group !== joined) move.run(joined, group);
  const add = prepared<[number, number], never>(
    database,
    'INSERT OR IGNORE INTO version_member (article_id, group_id) VALUES (?, ?)',
  );
  for (const id of ids) add.run(id, joined);
}

/** Whether one of these articles, or of those in their groups, was said to be different from any other. */
function isAnyKeptApart({ database }: Reading, ids: string): boolean {
  const found = prepared<[string, string], number>(
    database,
    `WITH wanted AS (SELECT value AS id FROM json_each(?)),
       wanted_group AS (SELECT group_id FROM version_member WHERE article_id IN (SELECT value FROM json_each(?))),
       apart AS (SELECT article_id AS id FROM version_decision WHERE verdict = 'different'
         UNION SELECT other_id FROM version_decision WHERE verdict = 'different')
     SELECT 1 FROM apart LEFT JOIN version_member m ON m.article_id = apart.id
     WHERE apart.id IN (SELECT id FROM wanted) OR m.group_id IN (SELECT group_id FROM wanted_group) LIMIT 1`,
  );
  return found.pluck().get(ids, ids) !== undefined;
}

/** Articles in the groups of these, without themselves. */
export function groupedWith({ database }: Reading, articleIds: readonly number[]): number[] {
  const ids = JSON.stringify(articleIds);
  return prepared<[string, string], number>(
    database,
    `SELECT n.article_id FROM version_member n
     WHERE n.group_id IN (SELECT group_id FROM version_member WHERE article_id IN (SELECT value FROM json_each(?)))
       AND n.article_id NOT IN (SELECT value FROM json_each(?))`,
  )
    .pluck()
    .all(ids, ids);
}

/** Everything that can be reached from these articles and from those that are in their groups now. */
function togetherWith({ database }: Writing, articleIds: readonly number[]): number[] {
  return prepared<[string], number>(
    database,
    `WITH RECURSIVE part (id) AS (
       SELECT value FROM json_each(?)
       UNION SELECT n.article_id FROM part p JOIN version_member m ON m.article_id = p.id
         JOIN version_member n ON n.group_id = m.group_id
       UNION SELECT l.other_id FROM part p JOIN version_link l ON l.article_id = p.id
       UNION SELECT l.article_id FROM part p JOIN version_link l ON l.other_id = p.id
       UNION SELECT d.other_id FROM part p JOIN version_decision d ON d.article_id = p.id AND d.verdict = 'versions'
       UNION SELECT d.article_id FROM part p JOIN version_decision d ON d.other_id = p.id AND d.verdict = 'versions'
     ) SELECT id FROM part`,
  )
    .pluck()
    .all(JSON.stringify(articleIds));
}
