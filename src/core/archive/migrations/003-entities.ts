import type { Migration } from '../migration.ts';

/**
 * People, organisations and places of the whole archive: which names there are, what each belongs to, where it stands, and what people
 * decided about it. All but `entity_decision` is derived from the facts. What version of the rules made it stands in
 * `derived`; the articles of an archive that has another are linked in the background (relink.ts).
 */
export const entities: Migration = {
  version: 3,
  sql: `
CREATE TABLE derived (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  done INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO derived (name, version, done) VALUES ('entities', 0, 0);

CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place')),
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL,
  articles INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  said INTEGER NOT NULL,
  about INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  ambiguous INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_by_articles ON entity (kind, articles DESC, name_folded, id);
CREATE INDEX entity_by_mentions ON entity (kind, mentions DESC, name_folded, id);
CREATE INDEX entity_by_name ON entity (kind, name_folded, id);

CREATE TABLE entity_name (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  block TEXT,
  entity TEXT NOT NULL,
  ambiguous INTEGER NOT NULL,
  articles INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_name_by_block ON entity_name (block) WHERE block IS NOT NULL;
CREATE INDEX entity_name_by_entity ON entity_name (entity);

CREATE TABLE entity_form (
  entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  form TEXT NOT NULL,
  articles INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  heads INTEGER NOT NULL,
  PRIMARY KEY (entity_id, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_mention (
  entity_id INTEGER NOT NULL REFERENCES entity (id),
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name_id INTEGER NOT NULL REFERENCES entity_name (id),
  mentions INTEGER NOT NULL,
  said INTEGER NOT NULL,
  about INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (entity_id, article_id, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_mention_by_article ON entity_mention (article_id);
CREATE INDEX entity_mention_by_name ON entity_mention (name_id);

CREATE VIRTUAL TABLE entity_index USING fts5 (
  person, organisation, place, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE abbreviation (
  letters TEXT PRIMARY KEY,
  articles INTEGER NOT NULL,
  meanings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX abbreviation_by_articles ON abbreviation (articles DESC, letters);

CREATE TABLE abbreviation_meaning (
  letters TEXT NOT NULL,
  name_id INTEGER NOT NULL REFERENCES entity_name (id),
  articles INTEGER NOT NULL,
  PRIMARY KEY (letters, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX abbreviation_meaning_by_name ON abbreviation_meaning (name_id);

CREATE TABLE abbreviation_use (
  letters TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name_id INTEGER NOT NULL REFERENCES entity_name (id),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  defined INTEGER NOT NULL,
  PRIMARY KEY (letters, article_id, name_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX abbreviation_use_by_article ON abbreviation_use (article_id);
CREATE INDEX abbreviation_use_by_name ON abbreviation_use (name_id);

CREATE TABLE entity_decision (
  id INTEGER PRIMARY KEY,
  aspect TEXT NOT NULL CHECK (aspect IN ('name', 'mention', 'entity', 'title', 'kind')),
  subject TEXT NOT NULL,
  article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('merge', 'split', 'rename', 'retype')),
  before TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX entity_decision_by_subject ON entity_decision (aspect, subject, article_id) WHERE article_id IS NOT NULL;
CREATE UNIQUE INDEX entity_decision_of_names ON entity_decision (aspect, subject) WHERE article_id IS NULL;
CREATE INDEX entity_decision_by_value ON entity_decision (value);
CREATE INDEX entity_decision_by_article ON entity_decision (article_id) WHERE article_id IS NOT NULL;

CREATE VIEW entities AS
SELECT e.name, e.kind, e.articles, e.mentions, e.said AS statements_by, e.about AS statements_about, e.ambiguous,
  (SELECT group_concat(f.form, '; ') FROM entity_form f WHERE f.entity_id = e.id AND f.articles > 0) AS names, e.key
FROM entity e;

CREATE VIEW mentions AS
SELECT e.name AS entity, e.kind, m.details ->> '$.name' AS written, a.id AS article_id, a.title AS article, a.outlet, a.published,
  m.mentions, m.said AS statements_by, m.about AS statements_about, e.key
FROM entity_mention m JOIN entity e ON e.id = m.entity_id JOIN article a ON a.id = m.article_id;
`,
};
