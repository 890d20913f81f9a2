import type { Migration } from '../migration.ts';

/** A number of ten digits, in base 36, as SQL has to spell it out. */
const digits = Array.from(
  { length: 10 },
  (_, at) => `(instr('0123456789abcdefghijklmnopqrstuvwxyz', substr(padded, ${at + 1}, 1)) - 1)`,
);
const number = digits.reduce((left, digit) => `(${left} * 36 + ${digit})`);

/**
 * The hashes by which versions are found, in a table instead of FTS5: to ask for the hashes of one article took a millisecond there, and does a
 * tenth of that here. They are taken over from the index as they are, so that every group stays.
 */
export const hashesOfTexts: Migration = {
  version: 25,
  sql: `
CREATE TABLE version_hash (
  hash INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE temp.version_term USING fts5vocab (main, version_index, instance);

INSERT INTO version_hash (hash, article_id)
SELECT DISTINCT ${number}, doc FROM (SELECT substr('0000000000' || term, -10) AS padded, doc FROM temp.version_term)
WHERE doc IN (SELECT id FROM article)
ORDER BY 1, 2;

DROP TABLE temp.version_term;
DROP TABLE version_index;
CREATE INDEX version_hash_by_article ON version_hash (article_id);
`,
};
