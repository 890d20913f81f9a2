import type { Migration } from '../migration.ts';

/**
 * Reading all articles again by another version of the extractor: what is still to be read stands in the archive, so that it goes on after the
 * program ended, and what came of it stays. An article that could not be read keeps its facts and is marked (`failed_extractor`). The lines of
 * facts know which run touched them last, inside the indexes that lists are read from.
 */
export const extractionRuns: Migration = {
  version: 6,
  sql: `
ALTER TABLE article ADD COLUMN failed_extractor TEXT;

UPDATE article SET failed_extractor = extractor WHERE extraction_complete = 0;

CREATE INDEX article_by_extractor ON article (extractor, failed_extractor) WHERE removed_at IS NULL;

CREATE TABLE extraction_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  extractor TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('all', 'stale', 'chosen')),
  started_at TEXT NOT NULL,
  finished_at TEXT,
  state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'done', 'cancelled'))
) STRICT;

CREATE TABLE extraction_article (
  run_id INTEGER NOT NULL REFERENCES extraction_run (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  before TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('same', 'differing', 'failed')),
  appeared INTEGER NOT NULL DEFAULT 0,
  gone INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  lost INTEGER NOT NULL DEFAULT 0,
  regained INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (run_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX extraction_article_by_outcome ON extraction_article (run_id, outcome, article_id);

CREATE INDEX extraction_article_by_article ON extraction_article (article_id);

CREATE TABLE extraction_tally (
  run_id INTEGER NOT NULL REFERENCES extraction_run (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  rule TEXT NOT NULL,
  appeared INTEGER NOT NULL,
  gone INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  lost INTEGER NOT NULL,
  regained INTEGER NOT NULL,
  PRIMARY KEY (run_id, kind, rule)
) STRICT, WITHOUT ROWID;

ALTER TABLE listed_fact ADD COLUMN run INTEGER;

DROP INDEX listed_fact_by_confidence;

DROP INDEX listed_fact_by_rule;

CREATE INDEX listed_fact_by_confidence ON listed_fact (confidence, id, kind, rule, verdict, state, article_id, run);

CREATE INDEX listed_fact_by_rule ON listed_fact (rule, kind, verdict, state, confidence, article_id, run);
`,
};
