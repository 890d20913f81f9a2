-- Generated: npx vitest run src/core/archive/schema.test.ts -u

CREATE INDEX abbreviation_by_articles ON abbreviation (articles DESC, letters);

CREATE INDEX abbreviation_meaning_by_name ON abbreviation_meaning (name_id);

CREATE INDEX abbreviation_use_by_article ON abbreviation_use (article_id);

CREATE INDEX abbreviation_use_by_name ON abbreviation_use (name_id);

CREATE INDEX article_before_by_article ON article_before (article_id);

CREATE INDEX article_by_date ON article (published, id) WHERE removed_at IS NULL;

CREATE INDEX article_by_extractor ON article (extractor, failed_extractor) WHERE removed_at IS NULL;

CREATE INDEX article_by_facts ON article (facts, removed_at);

CREATE INDEX article_by_import ON article (import_id);

CREATE INDEX article_by_language ON article (language) WHERE removed_at IS NULL;

CREATE INDEX article_by_outlet ON article (outlet, published) WHERE removed_at IS NULL;

CREATE INDEX article_by_title ON article (title COLLATE NOCASE) WHERE removed_at IS NULL;

CREATE INDEX article_text_by_sha256 ON article_text (sha256);

CREATE INDEX decision_before_by_article ON decision_before (article_id);

CREATE INDEX entity_by_articles ON entity (kind, articles DESC, name_folded, id);

CREATE INDEX entity_by_mentions ON entity (kind, mentions DESC, name_folded, id);

CREATE INDEX entity_by_name ON entity (kind, name_folded, id);

CREATE INDEX entity_decision_by_article ON entity_decision (article_id) WHERE article_id IS NOT NULL;

CREATE UNIQUE INDEX entity_decision_by_subject ON entity_decision (aspect, subject, article_id) WHERE article_id IS NOT NULL;

CREATE INDEX entity_decision_by_value ON entity_decision (value);

CREATE UNIQUE INDEX entity_decision_of_names ON entity_decision (aspect, subject) WHERE article_id IS NULL;

CREATE INDEX entity_mention_by_article ON entity_mention (article_id, entity_id, said);

CREATE INDEX entity_mention_by_name ON entity_mention (name_id);

CREATE INDEX entity_name_by_block ON entity_name (block) WHERE block IS NOT NULL;

CREATE INDEX entity_name_by_entity ON entity_name (entity);

CREATE INDEX entry_before_by_entry ON entry_before (entry_id);

CREATE INDEX extraction_article_by_article ON extraction_article (article_id);

CREATE INDEX extraction_article_by_outcome ON extraction_article (run_id, outcome, article_id);

CREATE INDEX import_entry_announced ON import_entry (import_id) WHERE announced IS NOT NULL;

CREATE INDEX import_entry_by_import ON import_entry (import_id, outcome, imported, duplicates, refused);

CREATE INDEX import_entry_by_sha256 ON import_entry (sha256);

CREATE INDEX import_part_by_article ON import_part (article_id);

CREATE INDEX listed_fact_by_article ON listed_fact (article_id DESC, place);

CREATE INDEX listed_fact_by_confidence ON listed_fact (confidence, id, kind, rule, verdict, state, article_id, run);

CREATE INDEX listed_fact_by_reason ON listed_fact (anonymity_reason, article_id) WHERE anonymity_reason IS NOT NULL;

CREATE INDEX listed_fact_by_rule ON listed_fact (rule, kind, verdict, state, confidence, article_id, run);

CREATE INDEX listed_fact_by_source ON listed_fact (source COLLATE NOCASE, source_kind, article_id, confidence, verdict)
WHERE source IS NOT NULL AND stands = 1;

CREATE INDEX listed_fact_by_source_kind ON listed_fact (source_kind, article_id, confidence, verdict)
WHERE source_kind IS NOT NULL AND stands = 1;

CREATE INDEX listed_fact_by_value ON listed_fact (kind, low, high, unit, article_id) WHERE low IS NOT NULL;

CREATE INDEX merge_conflict_by_article ON merge_conflict (article_id);

CREATE INDEX merge_conflict_by_import ON merge_conflict (import_id);

CREATE INDEX metadata_before_by_article ON metadata_before (article_id);

CREATE INDEX note_by_change ON note (changed_at DESC, id DESC);

CREATE UNIQUE INDEX note_by_place
  ON note (article_id, coalesce(span_start, -1), coalesce(span_end, -1), coalesce(span_text, ''));

CREATE INDEX original_by_file ON original (file_id, ordinal);

CREATE INDEX saved_search_mark_by_article ON saved_search_mark (article_id);

CREATE INDEX statement_by_speaker ON statement (speaker_folded);

CREATE INDEX tagging_by_article ON tagging (article_id);

CREATE INDEX version_decision_by_other ON version_decision (other_id);

CREATE INDEX version_hash_by_article ON version_hash (article_id);

CREATE INDEX version_link_by_other ON version_link (other_id);

CREATE INDEX version_member_by_group ON version_member (group_id);

CREATE INDEX word_article_by_segment ON word_article (segment_id);

CREATE INDEX word_article_to_index ON word_article (article_id) WHERE segment_id IS NULL;

CREATE INDEX word_segment_by_into ON word_segment (into_id) WHERE into_id IS NOT NULL;

CREATE TABLE abbreviation (
  letters TEXT PRIMARY KEY,
  articles INTEGER NOT NULL,
  meanings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE abbreviation_meaning (
  letters TEXT NOT NULL,
  name_id INTEGER NOT NULL REFERENCES entity_name (id),
  articles INTEGER NOT NULL,
  PRIMARY KEY (letters, name_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE abbreviation_use (
  letters TEXT NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name_id INTEGER NOT NULL REFERENCES entity_name (id),
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  defined INTEGER NOT NULL,
  PRIMARY KEY (letters, article_id, name_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,
  outlet TEXT,
  byline TEXT,
  published TEXT,
  language TEXT NOT NULL,
  found_title TEXT NOT NULL,
  found_outlet TEXT,
  found_byline TEXT,
  found_published TEXT,
  found_language TEXT NOT NULL,
  words INTEGER NOT NULL,
  facts INTEGER NOT NULL,
  extractor TEXT NOT NULL,
  extraction_complete INTEGER NOT NULL,
  import_id INTEGER NOT NULL REFERENCES import (id),
  imported_at TEXT NOT NULL,
  removed_at TEXT
, section TEXT, page TEXT, url TEXT, found_section TEXT, found_page TEXT, found_url TEXT, failed_extractor TEXT) STRICT;

CREATE TABLE article_before (
  change_id INTEGER NOT NULL REFERENCES reading_change (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  body BLOB NOT NULL,
  PRIMARY KEY (change_id, article_id)
) STRICT;

CREATE TABLE article_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL
) STRICT;

CREATE TABLE article_text (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE asked_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  query TEXT NOT NULL,
  filters TEXT NOT NULL,
  articles INTEGER NOT NULL,
  asked_at TEXT NOT NULL,
  UNIQUE (query, filters)
) STRICT;

CREATE TABLE decision (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected', 'edited', 'added', 'none')),
  fact TEXT,
  decided_at TEXT NOT NULL, original TEXT,
  PRIMARY KEY (article_id, key)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE decision_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE derived (
  name TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  done INTEGER
) STRICT, WITHOUT ROWID;

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

CREATE TABLE entity_form (
  entity_id INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  form TEXT NOT NULL,
  articles INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  heads INTEGER NOT NULL,
  PRIMARY KEY (entity_id, form)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE entity_index USING fts5 (
  person, organisation, place, content = '', contentless_delete = 1, detail = column, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE 'entity_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'entity_index_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'entity_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'entity_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

CREATE TABLE entity_name (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  block TEXT,
  entity TEXT NOT NULL,
  ambiguous INTEGER NOT NULL,
  articles INTEGER NOT NULL
) STRICT;

CREATE TABLE entry_before (
  change_id INTEGER NOT NULL REFERENCES reading_change (id) ON DELETE CASCADE,
  entry_id INTEGER NOT NULL REFERENCES import_entry (id) ON DELETE CASCADE,
  body TEXT NOT NULL,
  PRIMARY KEY (change_id, entry_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE extraction_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  extractor TEXT NOT NULL,
  choice TEXT NOT NULL CHECK (choice IN ('all', 'stale', 'chosen')),
  started_at TEXT NOT NULL,
  finished_at TEXT,
  state TEXT NOT NULL CHECK (state IN ('running', 'paused', 'done', 'cancelled'))
) STRICT;

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

CREATE TABLE fact (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (article_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'interrupted'))
, origin TEXT, merge_id INTEGER REFERENCES import (id)) STRICT;

CREATE TABLE import_entry (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  name TEXT NOT NULL,
  relative_path TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'duplicate', 'partly', 'refused')),
  note TEXT,
  sha256 TEXT,
  format TEXT,
  encoding TEXT,
  encoding_basis TEXT,
  replaced INTEGER NOT NULL,
  announced INTEGER,
  imported INTEGER NOT NULL,
  duplicates INTEGER NOT NULL,
  refused INTEGER NOT NULL
, choices TEXT) STRICT;

CREATE TABLE import_owner (
  import_id INTEGER PRIMARY KEY REFERENCES import (id) ON DELETE CASCADE,
  pid INTEGER NOT NULL,
  seen_at TEXT NOT NULL
) STRICT;

CREATE TABLE import_part (
  entry_id INTEGER NOT NULL REFERENCES import_entry (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'duplicate', 'refused')),
  place TEXT,
  title TEXT,
  article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  note TEXT,
  PRIMARY KEY (entry_id, ordinal)
) STRICT, WITHOUT ROWID;

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
, source TEXT, source_kind TEXT, mode TEXT, anonymity_reason TEXT, unit TEXT, low REAL, high REAL, run INTEGER) STRICT;

CREATE TABLE merge_conflict (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  article_id INTEGER REFERENCES article (id) ON DELETE CASCADE,
  what TEXT NOT NULL CHECK (what IN ('details', 'decision', 'name', 'passage', 'removed')),
  subject TEXT NOT NULL,
  ours TEXT NOT NULL,
  theirs TEXT NOT NULL,
  kept TEXT NOT NULL CHECK (kept IN ('ours', 'theirs'))
) STRICT;

CREATE TABLE merge_step (
  import_id INTEGER NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  operation TEXT NOT NULL,
  input TEXT NOT NULL,
  taken_back INTEGER NOT NULL,
  PRIMARY KEY (import_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE metadata_before (
  change_id INTEGER NOT NULL REFERENCES metadata_change (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT,
  found TEXT,
  basis TEXT,
  PRIMARY KEY (change_id, article_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE metadata_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE metadata_rule (
  ordinal INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  pattern TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  only_missing INTEGER NOT NULL,
  is_on INTEGER NOT NULL
) STRICT;

CREATE TABLE naming_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  span_start INTEGER,
  span_end INTEGER,
  span_text TEXT,
  text TEXT NOT NULL,
  words TEXT NOT NULL,
  written_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE original (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  file_id INTEGER NOT NULL REFERENCES file (id),
  ordinal INTEGER NOT NULL,
  place TEXT,
  name TEXT NOT NULL,
  relative_path TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT,
  encoding_basis TEXT,
  replaced INTEGER NOT NULL,
  basis TEXT NOT NULL
, reread_at TEXT) STRICT;

CREATE TABLE query_list (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE,
  list TEXT NOT NULL,
  exact_words INTEGER NOT NULL CHECK (exact_words IN (0, 1)),
  kept_at TEXT NOT NULL,
  counted_through INTEGER NOT NULL
) STRICT;

CREATE TABLE reading_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  changed_at TEXT NOT NULL,
  undone INTEGER NOT NULL
) STRICT;

CREATE TABLE reading_rule (
  name_folded TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE,
  query TEXT NOT NULL,
  filters TEXT NOT NULL,
  article_order TEXT NOT NULL,
  created_at TEXT NOT NULL,
  looked_through INTEGER NOT NULL,
  new_after INTEGER NOT NULL
) STRICT;

CREATE TABLE saved_search_mark (
  search_id INTEGER NOT NULL REFERENCES saved_search (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  read_at TEXT,
  decision TEXT CHECK (decision IN ('relevant', 'not-relevant', 'later')),
  decided_at TEXT,
  PRIMARY KEY (search_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  speaker TEXT,
  speaker_folded TEXT NOT NULL, place INTEGER NOT NULL DEFAULT 0,
  UNIQUE (article_id, key)
) STRICT;

CREATE VIRTUAL TABLE statement_index USING fts5 (
  content, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

CREATE TABLE 'statement_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'statement_index_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'statement_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'statement_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE,
  colour TEXT NOT NULL
) STRICT;

CREATE TABLE tagging (
  id INTEGER PRIMARY KEY,
  tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('article', 'passage', 'fact')),
  span_start INTEGER,
  span_end INTEGER,
  span_text TEXT,
  fact_key TEXT,
  target TEXT NOT NULL,
  tagged_at TEXT NOT NULL,
  UNIQUE (tag_id, article_id, target)
) STRICT;

CREATE TABLE version_decision (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('versions', 'different')),
  decided_at TEXT NOT NULL,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE version_hash (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE version_link (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  share REAL NOT NULL,
  differences TEXT NOT NULL,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE version_member (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  group_id INTEGER NOT NULL
) STRICT;

CREATE TABLE word_article (
  article_id INTEGER PRIMARY KEY,
  segment_id INTEGER REFERENCES word_segment (id),
  words INTEGER NOT NULL
) STRICT;

CREATE TABLE word_beginning (
  id INTEGER PRIMARY KEY,
  segment_id INTEGER NOT NULL REFERENCES word_segment (id) ON DELETE CASCADE,
  beginning BLOB NOT NULL,
  postings BLOB NOT NULL,
  chunks BLOB NOT NULL,
  UNIQUE (segment_id, beginning)
) STRICT;

CREATE TABLE word_block (
  id INTEGER PRIMARY KEY,
  segment_id INTEGER NOT NULL REFERENCES word_segment (id),
  first BLOB NOT NULL,
  terms BLOB NOT NULL,
  postings BLOB NOT NULL,
  UNIQUE (segment_id, first)
) STRICT;

CREATE TABLE word_chunks (
  block_id INTEGER PRIMARY KEY REFERENCES word_block (id) ON DELETE CASCADE,
  chunks BLOB NOT NULL
) STRICT;

CREATE TABLE word_places (
  block_id INTEGER PRIMARY KEY REFERENCES word_block (id) ON DELETE CASCADE,
  places BLOB NOT NULL
) STRICT;

CREATE TABLE word_segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  articles INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read', 'draft', 'left')),
  into_id INTEGER REFERENCES word_segment (id),
  written BLOB
, words BLOB, summed BLOB) STRICT;

CREATE TRIGGER article_changed AFTER UPDATE OF outlet, published, language, import_id ON article BEGIN
  INSERT INTO article_change (article_id) VALUES (new.id);
END;

CREATE TRIGGER article_indexed AFTER UPDATE OF segment_id ON word_article WHEN old.segment_id IS NULL BEGIN
  INSERT INTO article_change (article_id) VALUES (new.article_id);
END;

CREATE TRIGGER article_unindexed AFTER DELETE ON word_article BEGIN
  INSERT INTO article_change (article_id) VALUES (old.article_id);
END;

CREATE VIEW articles AS
SELECT a.id, a.title, a.outlet, a.byline, a.published, a.section, a.page, a.url, a.language, a.words, t.text, o.name AS file,
  o.place, f.sha256, a.imported_at
FROM article a JOIN article_text t ON t.article_id = a.id JOIN original o ON o.article_id = a.id JOIN file f ON f.id = o.file_id
WHERE a.removed_at IS NULL;

CREATE VIEW entities AS
SELECT e.name, e.kind, e.articles, e.mentions, e.said AS statements_by, e.about AS statements_about, e.ambiguous,
  (SELECT group_concat(f.form, '; ') FROM entity_form f WHERE f.entity_id = e.id AND f.articles > 0) AS names, e.key
FROM entity e;

CREATE VIEW facts AS
SELECT a.id AS article_id, a.title AS article, a.outlet, a.published, l.key, l.kind,
  iif(l.verdict = 'undecided', NULL, l.verdict) AS verdict,
  iif(l.verdict IN ('edited', 'added'), d.fact, f.body) AS body
FROM listed_fact l JOIN article a ON a.id = l.article_id
LEFT JOIN fact f ON f.article_id = l.article_id AND f.key = l.key
LEFT JOIN decision d ON d.article_id = l.article_id AND d.key = l.key
WHERE l.stands;

CREATE VIEW figures AS
SELECT article_id, article, outlet, published, body ->> '$.text' AS text, body ->> '$.bound' AS bound,
  body ->> '$.value' AS value, body ->> '$.high' AS high, body ->> '$.unit' AS unit, body ->> '$.of' AS what_happened,
  verdict, key
FROM facts WHERE kind = 'figure';

CREATE VIEW mentions AS
SELECT e.name AS entity, e.kind, m.details ->> '$.name' AS written, a.id AS article_id, a.title AS article, a.outlet, a.published,
  m.mentions, m.said AS statements_by, m.about AS statements_about, e.key
FROM entity_mention m JOIN entity e ON e.id = m.entity_id JOIN article a ON a.id = m.article_id;

CREATE VIEW notes AS
SELECT n.text AS note, n.span_text AS passage, n.span_start AS "start", n.span_end AS "end", a.id AS article_id, a.title AS article,
  a.outlet, a.published, n.written_at, n.changed_at
FROM note n JOIN article a ON a.id = n.article_id WHERE a.removed_at IS NULL;

CREATE VIEW statements AS
SELECT article_id, article, outlet, published, body ->> '$.speaker' AS speaker, body ->> '$.source.text' AS source,
  body ->> '$.sourceKind' AS source_kind, body ->> '$.cue.text' AS cue,
  (SELECT group_concat(part.value ->> '$.text', ' … ') FROM json_each(body, '$.content') AS part) AS content,
  body ->> '$.mode' AS mode, body ->> '$.act' AS act, body ->> '$.when' AS said_on, verdict, key
FROM facts WHERE kind = 'statement';
