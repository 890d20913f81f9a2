import type { ArticleFilters } from '../../../contract/search.ts';
import type { Condition } from '../condition.ts';

/** Facets of which an article may have several values: it must have all that are chosen. */
export const severalFacets = ['tags', 'sourceKinds', 'entities', 'speakers'] as const;
export type SeveralFacet = (typeof severalFacets)[number];

/** SQL for the number of the entity of a key, of what it was merged into, or of where the name of that key went; the key is bound twice. */
export const entityWithKey = `coalesce((
    WITH RECURSIVE led (key) AS (
      VALUES (?)
      UNION SELECT d.value FROM entity_decision d JOIN led ON d.subject = led.key
        WHERE d.aspect = 'entity' AND d.article_id IS NULL AND d.value IS NOT NULL
    )
    SELECT e.id FROM entity e JOIN led ON led.key = e.key LIMIT 1
  ), (SELECT e.id FROM entity_name n JOIN entity e ON e.key = n.entity WHERE n.key = ?), 0)`;

const articlesNaming = `SELECT article_id FROM entity_mention WHERE entity_id = ${entityWithKey}`;

/** SQL for the numbers of the articles with a value: every list asks the same tables. */
const articlesWith = {
  tags: 'SELECT article_id FROM tagging WHERE tag_id = ?',
  sourceKinds: 'SELECT article_id FROM listed_fact WHERE source_kind = ? AND stands = 1',
  entities: articlesNaming,
  speakers: `${articlesNaming} AND said > 0`,
} as const satisfies Record<SeveralFacet, string>;

/** A list of article numbers for each of the chosen values of these facets. */
export function chosenConditions(
  filters: Pick<ArticleFilters, SeveralFacet>,
): { readonly facet: SeveralFacet; readonly condition: Condition }[] {
  return severalFacets.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({ facet, condition: articlesWithValue(facet, value) })),
  );
}

function articlesWithValue(facet: SeveralFacet, value: string | number): Condition {
  return {
    sql: articlesWith[facet],
    parameters: facet === 'entities' || facet === 'speakers' ? [value, value] : [value],
  };
}
