import type { Migration } from '../migration.ts';

/** Beginning of a fact's first span: of figures and times their own, of the others the least of all. */
const place = (body: string): string =>
  `coalesce(${body} ->> '$.start', (SELECT min(j.value) FROM json_tree(${body}) AS j WHERE j.key = 'start'), 9007199254740991)`;

/**
 * All facts of all articles in one list that can be filtered, ordered and counted at any size; decisions that remember what they
 * replaced, and that are taken back exactly. Articles with decisions that need not belong to the find of their key are marked
 * (`facts` -1), to be counted anew by the program.
 */
export const review: Migration = {
  version: 4,
  sql: `
CREATE TABLE listed_fact (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  verdict TEXT NOT NULL,
  state TEXT NOT NULL,
  stands INTEGER NOT NULL,
  place INTEGER NOT NULL
) STRICT;

ALTER TABLE decision ADD COLUMN original TEXT;

UPDATE decision SET original =
  (SELECT body FROM fact f WHERE f.article_id = decision.article_id AND f.key = decision.key)
WHERE verdict IN ('edited', 'added');

INSERT INTO listed_fact (article_id, key, kind, rule, confidence, verdict, state, stands, place)
SELECT article_id, key, kind, rule, confidence, verdict, state, stands, place FROM (
  SELECT f.article_id, f.key, iif(d.verdict IN ('edited', 'added'), d.fact, f.body) ->> '$.kind' AS kind,
    f.body ->> '$.rule' AS rule, f.body ->> '$.confidence' AS confidence, coalesce(d.verdict, 'undecided') AS verdict,
    'found' AS state, d.verdict IS NOT 'rejected' AS stands,
    ${place("iif(d.verdict IN ('edited', 'added'), d.fact, f.body)")} AS place
  FROM fact f LEFT JOIN decision d ON d.article_id = f.article_id AND d.key = f.key AND d.verdict <> 'none'
  UNION ALL
  SELECT d.article_id, d.key, d.fact ->> '$.kind', d.fact ->> '$.rule', d.fact ->> '$.confidence', d.verdict,
    'lost', d.verdict IN ('edited', 'added'), ${place('d.fact')}
  FROM decision d LEFT JOIN fact f ON f.article_id = d.article_id AND f.key = d.key
  WHERE d.verdict <> 'none' AND d.fact IS NOT NULL AND f.key IS NULL
) WHERE article_id IN (SELECT id FROM article WHERE removed_at IS NULL)
ORDER BY article_id, place;

UPDATE article SET facts = -1
WHERE id IN (SELECT article_id FROM listed_fact WHERE state = 'lost' OR verdict IN ('edited', 'added'));

CREATE INDEX listed_fact_by_article ON listed_fact (article_id DESC, place);

CREATE INDEX listed_fact_by_confidence ON listed_fact (confidence, id, kind, rule, verdict, state, article_id);

CREATE INDEX listed_fact_by_rule ON listed_fact (rule, kind, verdict, state, confidence, article_id);

CREATE TABLE decision_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE decision_before (
  change_id INTEGER NOT NULL REFERENCES decision_change (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  verdict TEXT,
  fact TEXT,
  original TEXT,
  decided_at TEXT,
  PRIMARY KEY (change_id, article_id, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_before_by_article ON decision_before (article_id);

ALTER TABLE statement ADD COLUMN place INTEGER NOT NULL DEFAULT 0;

UPDATE statement SET place = coalesce((SELECT l.place FROM listed_fact l
  WHERE l.article_id = statement.article_id AND l.key = statement.key), 0);

DROP VIEW figures;

DROP VIEW statements;

DROP VIEW facts;

CREATE VIEW facts AS
SELECT a.id AS article_id, a.title AS article, a.outlet, a.published, l.key, l.kind,
  iif(l.verdict = 'undecided', NULL, l.verdict) AS verdict,
  iif(l.verdict IN ('edited', 'added'), d.fact, f.body) AS body
FROM listed_fact l JOIN article a ON a.id = l.article_id
LEFT JOIN fact f ON f.article_id = l.article_id AND f.key = l.key
LEFT JOIN decision d ON d.article_id = l.article_id AND d.key = l.key
WHERE l.stands;

CREATE VIEW statements AS
SELECT article_id, article, outlet, published, body ->> '$.speaker' AS speaker, body ->> '$.source.text' AS source,
  body ->> '$.sourceKind' AS source_kind, body ->> '$.cue.text' AS cue,
  (SELECT group_concat(part.value ->> '$.text', ' … ') FROM json_each(body, '$.content') AS part) AS content,
  body ->> '$.mode' AS mode, body ->> '$.act' AS act, body ->> '$.when' AS said_on, verdict, key
FROM facts WHERE kind = 'statement';

CREATE VIEW figures AS
SELECT article_id, article, outlet, published, body ->> '$.text' AS text, body ->> '$.bound' AS bound,
  body ->> '$.value' AS value, body ->> '$.high' AS high, body ->> '$.unit' AS unit, body ->> '$.of' AS what_happened,
  verdict, key
FROM facts WHERE kind = 'figure';
`,
};
