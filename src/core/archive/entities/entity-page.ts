import type { EntityDecision, EntityPage, EntityReference } from '../../../contract/entity.ts';
import type { Input } from '../../../contract/operations.ts';
import { entityKinds } from '../../../contract/vocabulary.ts';
import { kindOfKey, wordsOfKey } from '../../entities/entity-key.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';
import { outletsOf } from './entity-mentions.ts';
import { asSummary, entityInArticle, entityOf, type EntityRow } from './find-entity.ts';

/** Everything about an entity that is not a list of its own. Throws `not-found`. */
export function getEntity(reading: Reading, input: Input<'entity.get'>): EntityPage {
  const row = 'key' in input ? entityOf(reading, input.key) : entityInArticle(reading, input.articleId, input.name);
  return pageOf(reading, row);
}

export function pageOf(reading: Reading, row: EntityRow): EntityPage {
  return {
    ...asSummary(reading, row),
    forms: formsOf(reading, row),
    names: namesOf(reading, row),
    abbreviations: abbreviationsOf(reading, row),
    similar: similarTo(reading, row),
    decisions: decisionsOn(reading, row),
    outlets: outletsOf(reading, row),
  };
}

function formsOf({ database }: Reading, { id }: EntityRow): EntityPage['forms'] {
  return prepared<[number], EntityPage['forms'][number]>(
    database,
    `SELECT form, articles, mentions FROM entity_form WHERE entity_id = ? AND articles > 0
     ORDER BY articles DESC, mentions DESC, form`,
  ).all(id);
}

type WrittenName = {
  readonly key: string;
  readonly name: string;
  readonly articles: number;
  readonly ambiguous: number;
};

/** The fullest names of its articles, each written as it is in most of them. */
function namesOf({ database }: Reading, { id }: EntityRow): EntityPage['names'] {
  const written = prepared<[number], WrittenName>(
    database,
    `SELECT n.key, m.details ->> '$.name' AS name, count(*) AS articles, n.ambiguous
     FROM entity_mention m JOIN entity_name n ON n.id = m.name_id WHERE m.entity_id = ?
     GROUP BY m.name_id, name ORDER BY articles DESC, name`,
  ).all(id);
  return [...Map.groupBy(written, ({ key }) => key)]
    .map(([key, forms]) => ({
      key,
      name: forms[0]?.name ?? '',
      articles: forms.reduce((sum, { articles }) => sum + articles, 0),
      ambiguous: forms[0]?.ambiguous === 1,
    }))
    .sort((one, other) => other.articles - one.articles);
}

function abbreviationsOf({ database }: Reading, { key }: EntityRow): EntityPage['abbreviations'] {
  const letters = prepared<[string], string>(
    database,
    `SELECT m.letters FROM abbreviation_meaning m JOIN entity_name n ON n.id = m.name_id WHERE n.entity = ?
     GROUP BY m.letters ORDER BY sum(m.articles) DESC, m.letters`,
  )
    .pluck()
    .all(key);
  const others = prepared<[string, string], EntityReference>(
    database,
    `SELECT DISTINCT e.key, e.kind, e.name FROM abbreviation_meaning m JOIN entity_name n ON n.id = m.name_id
     JOIN entity e ON e.key = n.entity WHERE m.letters = ? AND n.entity <> ? ORDER BY e.articles DESC, e.key`,
  );
  return letters.map((each) => ({ letters: each, others: others.all(each, key) }));
}

/** Others that its ambiguous names may mean, and those of the same name but another kind. */
function similarTo({ database }: Reading, { key }: EntityRow): EntityPage['similar'] {
  const found = new Map<string, EntityPage['similar'][number]>();
  const blocks = prepared<[string], string>(
    database,
    'SELECT DISTINCT block FROM entity_name WHERE entity = ? AND ambiguous = 1 AND block IS NOT NULL',
  )
    .pluck()
    .all(key);
  const inBlock = prepared<[{ key: string; block: string; letters: string }], EntityPage['similar'][number]>(
    database,
    `SELECT e.key, e.kind, e.name, e.articles FROM entity e WHERE e.key <> @key AND e.key IN (
       SELECT entity FROM entity_name WHERE block = @block UNION
       SELECT n.entity FROM abbreviation_meaning m JOIN entity_name n ON n.id = m.name_id WHERE m.letters = @letters)
     ORDER BY e.articles DESC, e.key LIMIT 12`,
  );
  for (const block of blocks)
    for (const entity of inBlock.all({ key, block, letters: wordsOfKey(block) })) found.set(entity.key, entity);
  const sameName = prepared<[string, string], EntityPage['similar'][number]>(
    database,
    'SELECT e.key, e.kind, e.name, e.articles FROM entity e JOIN entity_name n ON n.entity = e.key WHERE n.key = ? AND e.key <> ?',
  );
  for (const kind of entityKinds) {
    if (kind === kindOfKey(key)) continue;
    const words = wordsOfKey(key);
    for (const same of [`${kind}:${words}`, `${kind}:${words.toLowerCase()}`])
      for (const entity of sameName.all(same, key)) found.set(entity.key, entity);
  }
  return [...found.values()];
}

/** What people did to an entity, the newest first: one line for each thing done. */
function decisionsOn({ database }: Reading, { key }: EntityRow): EntityDecision[] {
  return prepared<[{ key: string }], EntityDecision>(
    database,
    `WITH RECURSIVE merged (key) AS (VALUES (@key) UNION
       SELECT d.subject FROM entity_decision d JOIN merged m ON d.value = m.key WHERE d.aspect = 'entity')
     SELECT min(id) AS id, action, before, decided_at AS decidedAt FROM entity_decision
     WHERE (aspect = 'entity' AND value IN merged) OR (aspect IN ('title', 'kind') AND subject = @key AND action IN ('rename', 'retype'))
       OR (aspect IN ('name', 'mention') AND value = @key AND action = 'split')
     GROUP BY action, before, decided_at ORDER BY decided_at DESC, id DESC`,
  ).all({ key });
}
