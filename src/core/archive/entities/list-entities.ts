import type { EntitySummary } from '../../../contract/entity.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import type { EntityKind, EntityOrder } from '../../../contract/vocabulary.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { asSummary, entityColumns, type EntityRow } from './find-entity.ts';
import { inKind, matchNames } from './match-names.ts';
import { articlesToLink } from './relink.ts';

/** Each answered by an index of its own. */
const orders: Readonly<Record<EntityOrder, string>> = {
  articles: 'e.articles DESC, e.name_folded, e.id',
  mentions: 'e.mentions DESC, e.name_folded, e.id',
  name: 'e.name_folded, e.id',
};

/** Entities of a kind, all or those whose names hold the words typed: a stretch of them, and exact counts. */
export function listEntities(
  reading: Reading,
  { kind, text, order, ambiguous, offset, limit }: Input<'entity.list'>,
): Output<'entity.list'> {
  const match = matchNames(text);
  const total = ambiguous ? countAmbiguous(reading, kind, match) : countEntities(reading, kind, match);
  const ids = idsOf(reading, { kind, match, order, ambiguous, total }, offset, limit);
  return {
    total,
    kinds: {
      person: countEntities(reading, 'person', match),
      organisation: countEntities(reading, 'organisation', match),
      place: countEntities(reading, 'place', match),
    },
    toLink: articlesToLink(reading),
    hits: summaries(reading, ids),
  };
}

/** Entities of these rows, in this order. */
function summaries(reading: Reading, ids: readonly number[]): EntitySummary[] {
  return prepared<[string], EntityRow>(
    reading.database,
    `SELECT ${entityColumns} FROM json_each(?) AS wanted JOIN entity e ON e.id = wanted.value ORDER BY wanted.key`,
  )
    .all(JSON.stringify(ids))
    .map((row) => asSummary(reading, row));
}

function countEntities({ database }: Reading, kind: EntityKind, match: string | null): number {
  const count =
    match === null
      ? prepared<[string], number>(database, 'SELECT count(*) FROM entity WHERE kind = ?').pluck().get(kind)
      : prepared<[string], number>(database, 'SELECT count(*) FROM entity_index WHERE entity_index MATCH ?')
          .pluck()
          .get(inKind(kind, match));
  return count ?? 0;
}

function countAmbiguous({ database }: Reading, kind: EntityKind, match: string | null): number {
  const among = match === null ? '' : 'AND id IN (SELECT rowid FROM entity_index WHERE entity_index MATCH ?)';
  return (
    prepared<string[], number>(database, `SELECT count(*) FROM entity WHERE kind = ? AND ambiguous = 1 ${among}`)
      .pluck()
      .get(kind, ...(match === null ? [] : [inKind(kind, match)])) ?? 0
  );
}

/** With so many hits it is quicker to walk the index of the order and leave out what does not match than to sort the hits. */
const manyHits = 3000;

type Wanted = {
  readonly kind: EntityKind;
  readonly match: string | null;
  readonly order: EntityOrder;
  readonly ambiguous: boolean;
  readonly total: number;
};

function idsOf(
  { database }: Reading,
  { kind, match, order, ambiguous, total }: Wanted,
  offset: number,
  limit: number,
): readonly number[] {
  const marked = ambiguous ? 'AND e.ambiguous = 1' : '';
  const by = orders[order];
  if (match === null) {
    return prepared<[string, number, number], number>(
      database,
      `SELECT e.id FROM entity e WHERE e.kind = ? ${marked} ORDER BY ${by} LIMIT ? OFFSET ?`,
    )
      .pluck()
      .all(kind, limit, offset);
  }
  if (total <= manyHits) {
    return prepared<[string, number, number], number>(
      database,
      `SELECT e.id FROM entity_index x CROSS JOIN entity e ON e.id = x.rowid
       WHERE entity_index MATCH ? ${marked} ORDER BY ${by} LIMIT ? OFFSET ?`,
    )
      .pluck()
      .all(inKind(kind, match), limit, offset);
  }
  const matching = new Set(
    prepared<[string], number>(database, 'SELECT rowid FROM entity_index WHERE entity_index MATCH ?')
      .pluck()
      .all(inKind(kind, match)),
  );
  const found: number[] = [];
  const walk = prepared<[string], number>(
    database,
    `SELECT e.id FROM entity e WHERE e.kind = ? ${marked} ORDER BY ${by}`,
  ).pluck();
  for (const id of walk.iterate(kind)) {
    if (!matching.has(id)) continue;
    if (found.push(id) === offset + limit) break;
  }
  return found.slice(offset);
}
