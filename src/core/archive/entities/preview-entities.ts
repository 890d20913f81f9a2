import type { EntityTally as Counts } from '../../../contract/entity.ts';
import { FailureError } from '../../../contract/failure.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { contributionOf, type MentionRow } from './contribution.ts';
import { partsOf } from './entity-commands.ts';
import { pageOf } from './entity-page.ts';
import { entityOf, type EntityRow } from './find-entity.ts';

type Row = MentionRow & { readonly articleId: number; readonly subject: string };

/** What a merge would move, and what the entity would be that stays. */
export function previewMerge(
  reading: Reading,
  { from, into }: Input<'entity.previewMerge'>,
): Output<'entity.previewMerge'> {
  const [gone, stays] = [entityOf(reading, from), entityOf(reading, into)];
  if (gone.key === stays.key) throw new FailureError('conflict', 'These two are one already.', gone.key);
  // Counted by the smaller one: where both stand in an article, what they share must not count twice.
  const [small, large] = gone.articles < stays.articles ? [gone, stays] : [stays, gone];
  const after = { ...tallyOf(large) };
  for (const [articleId, rows] of Map.groupBy(rowsOf(reading, small), (row) => row.articleId)) {
    const there = contributionOf(rowsIn(reading, large, articleId));
    const together = contributionOf([...rows, ...rowsIn(reading, large, articleId)]);
    if (together === null) continue;
    after.articles += there === null ? 1 : 0;
    for (const count of ['mentions', 'said', 'about', 'figures'] as const)
      after[count] += together[count] - (there?.[count] ?? 0);
  }
  return { from: pageOf(reading, gone), into: pageOf(reading, stays), after };
}

/** What a split would take away, and what it would leave. */
export function previewSplit(
  reading: Reading,
  { key, names, articleIds }: Input<'entity.previewSplit'>,
): Output<'entity.previewSplit'> {
  const whole = entityOf(reading, key);
  const parts = partsOf(reading, whole, names, articleIds);
  const goingNames = new Set(parts.names);
  const goingMentions = new Set(parts.mentions.map(({ subject, articleId }) => `${articleId} ${subject}`));
  const goes = noCounts();
  const stays = noCounts();
  for (const rows of Map.groupBy(rowsOf(reading, whole), (row) => row.articleId).values()) {
    const isGoing = ({ subject, articleId }: Row): boolean =>
      goingNames.has(subject) || goingMentions.has(`${articleId} ${subject}`);
    add(goes, rows.filter(isGoing));
    add(
      stays,
      rows.filter((row) => !isGoing(row)),
    );
  }
  return { goes, stays };
}

function noCounts(): Counts {
  return { articles: 0, mentions: 0, said: 0, about: 0, figures: 0 };
}

function add(counts: Counts, rows: readonly MentionRow[]): void {
  const part = contributionOf(rows);
  if (part === null) return;
  counts.articles += 1;
  for (const count of ['mentions', 'said', 'about', 'figures'] as const) counts[count] += part[count];
}

function tallyOf({ articles, mentions, said, about, figures }: EntityRow): Counts {
  return { articles, mentions, said, about, figures };
}

function rowsOf({ database }: Reading, { id }: EntityRow): Row[] {
  return prepared<[number], Row>(
    database,
    `SELECT m.article_id AS articleId, n.key AS subject, m.mentions, m.details FROM entity_mention m
     JOIN entity_name n ON n.id = m.name_id WHERE m.entity_id = ?`,
  ).all(id);
}

function rowsIn({ database }: Reading, { id }: EntityRow, articleId: number): MentionRow[] {
  return prepared<[number, number], MentionRow>(
    database,
    'SELECT mentions, details FROM entity_mention WHERE entity_id = ? AND article_id = ?',
  ).all(id, articleId);
}
