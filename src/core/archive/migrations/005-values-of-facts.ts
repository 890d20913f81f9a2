import type { Migration } from '../migration.ts';

/** A list as SQL: [pattern of the TIMEX3 value, first day, last day as yyyymmdd]. */
const year = 'CAST(substr(v, 1, 4) AS INTEGER) * 10000';
const monday = `date(substr(v, 1, 4) || '-01-04', 'weekday 0', '-6 days', (CAST(substr(v, 7, 2) AS INTEGER) - 1) * 7 || ' days')`;
const dayOf = (date: string): string => `CAST(replace(${date}, '-', '') AS INTEGER)`;
const part = (months: number): string => `(CAST(substr(v, 7, 1) AS INTEGER) - 1) * ${months}`;
const forms: readonly (readonly [glob: string, first: string, last: string])[] = [
  ['[0-9][0-9]', 'CAST(v AS INTEGER) * 1000000 + 101', 'CAST(v AS INTEGER) * 1000000 + 991231'],
  ['[0-9][0-9][0-9]', 'CAST(v AS INTEGER) * 100000 + 101', 'CAST(v AS INTEGER) * 100000 + 91231'],
  ['[0-9][0-9][0-9][0-9]', `${year} + 101`, `${year} + 1231`],
  ['[0-9][0-9][0-9][0-9]-[A-Z][A-Z]', `${year} + 101`, `${year} + 1231`],
  ['[0-9][0-9][0-9][0-9]-Q[1-4]', `${year} + (${part(3)} + 1) * 100 + 1`, `${year} + (${part(3)} + 3) * 100 + 31`],
  ['[0-9][0-9][0-9][0-9]-H[1-2]', `${year} + (${part(6)} + 1) * 100 + 1`, `${year} + (${part(6)} + 6) * 100 + 31`],
  ['[0-9][0-9][0-9][0-9]-W[0-9][0-9]*', dayOf(monday), dayOf(`date(${monday}, '6 days')`)],
  ['[0-9][0-9][0-9][0-9]-[0-9][0-9]', `${dayOf('v')} * 100 + 1`, `${dayOf('v')} * 100 + 31`],
  ['[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*', dayOf('substr(v, 1, 10)'), dayOf('substr(v, 1, 10)')],
];
const days = (which: 1 | 2): string =>
  `(SELECT CASE ${forms.map((form) => `WHEN v GLOB '${form[0]}' THEN ${form[which]}`).join(' ')} END
    FROM (SELECT body ->> iif(l.kind = 'time', '$.value', '$.when') AS v))`;

/**
 * What facts are searched and counted by stands in the list of all facts: of statements source, kind of source, mode and reason for anonymity; of
 * figures value and unit; of times the days. Articles with units that SQL cannot fold are marked (`facts` -1), to be listed anew by the program.
 */
export const valuesOfFacts: Migration = {
  version: 5,
  sql: `
ALTER TABLE listed_fact ADD COLUMN source TEXT;

ALTER TABLE listed_fact ADD COLUMN source_kind TEXT;

ALTER TABLE listed_fact ADD COLUMN mode TEXT;

ALTER TABLE listed_fact ADD COLUMN anonymity_reason TEXT;

ALTER TABLE listed_fact ADD COLUMN unit TEXT;

ALTER TABLE listed_fact ADD COLUMN low REAL;

ALTER TABLE listed_fact ADD COLUMN high REAL;

UPDATE listed_fact AS l SET (source, source_kind, mode, anonymity_reason, unit, low, high) = (
  SELECT
    iif(l.kind = 'statement', coalesce(body ->> '$.speaker', body ->> '$.source.text'), NULL),
    body ->> '$.sourceKind',
    body ->> '$.mode',
    body ->> '$.anonymityReason.text',
    lower(body ->> '$.unit'),
    iif(l.kind = 'figure', min(body ->> '$.value', coalesce(body ->> '$.high', body ->> '$.value')), ${days(1)}),
    iif(l.kind = 'figure', max(body ->> '$.value', coalesce(body ->> '$.high', body ->> '$.value')), ${days(2)})
  FROM (
    SELECT coalesce(iif(l.verdict IN ('edited', 'added'), NULL, f.body), d.fact) AS body FROM (SELECT 1)
    LEFT JOIN fact f ON f.article_id = l.article_id AND f.key = l.key
    LEFT JOIN decision d ON d.article_id = l.article_id AND d.key = l.key
  )
) WHERE kind IN ('statement', 'figure', 'time');

UPDATE article SET facts = -1 WHERE id IN (SELECT article_id FROM listed_fact WHERE unit GLOB '*[^ -~]*');

CREATE INDEX listed_fact_by_source_kind ON listed_fact (source_kind, article_id, confidence, verdict)
WHERE source_kind IS NOT NULL AND stands = 1;

CREATE INDEX listed_fact_by_source ON listed_fact (source COLLATE NOCASE, source_kind, article_id, confidence, verdict)
WHERE source IS NOT NULL AND stands = 1;

CREATE INDEX listed_fact_by_reason ON listed_fact (anonymity_reason, article_id) WHERE anonymity_reason IS NOT NULL;

CREATE INDEX listed_fact_by_value ON listed_fact (kind, low, high, unit, article_id) WHERE low IS NOT NULL;
`,
};
