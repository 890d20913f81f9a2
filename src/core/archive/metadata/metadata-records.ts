import type { MetadataScope } from '../../../contract/metadata.ts';
import { type BulkField, bulkFields } from '../../../contract/vocabulary.ts';
import type { MetadataRecord } from '../../metadata/record.ts';
import { type Condition, join } from '../condition.ts';
import { filterCondition, queryCondition, shownArticles } from '../query-condition.ts';
import { readQuery } from '../read-query.ts';
import { prepared } from '../statement-cache.ts';
import type { Reading } from '../writing.ts';

/** An article as rules and bulk changes see it. */
export type StoredRecord = {
  readonly articleId: number;
  readonly title: string;
  readonly record: MetadataRecord;
  /** What the file, or a rule, gave. */
  readonly found: Readonly<Record<BulkField, string | null>>;
};

type Row = MetadataRecord & {
  readonly articleId: number;
  readonly title: string;
  readonly found_outlet: string | null;
  readonly found_published: string | null;
  readonly found_byline: string | null;
  readonly found_section: string | null;
  readonly found_language: string;
};

/** The articles that are meant, in the order of their ids; removed ones are not. One after the other: there may be a hundred thousand. */
export function* metadataRecords(reading: Reading, which: MetadataScope): Generator<StoredRecord> {
  const { sql, parameters } = scopeCondition(reading, which);
  const rows = prepared<unknown[], Row>(
    reading.database,
    `SELECT a.id AS articleId, a.title, a.url, o.name AS fileName, o.relative_path AS relativePath,
       ${bulkFields.map((field) => `a.${field}, a.found_${field}`).join(', ')}
     FROM article a JOIN original o ON o.article_id = a.id WHERE ${sql} ORDER BY a.id`,
  );
  for (const row of rows.iterate(...parameters)) {
    const { articleId, title, ...record } = row;
    yield {
      articleId,
      title,
      record,
      found: {
        outlet: row.found_outlet,
        published: row.found_published,
        byline: row.found_byline,
        section: row.found_section,
        language: row.found_language,
      },
    };
  }
}

/** A person wrote what stands there: it is not what was found. */
export function isByHand({ record, found }: StoredRecord, field: BulkField): boolean {
  return record[field] !== found[field];
}

function scopeCondition(reading: Reading, which: MetadataScope): Condition {
  return 'articleIds' in which
    ? join(
        [
          shownArticles,
          { sql: 'a.id IN (SELECT value FROM json_each(?))', parameters: [JSON.stringify(which.articleIds)] },
        ],
        ' AND ',
      )
    : join([queryCondition(reading, readQuery(reading, which.query).query), filterCondition(which.filters)], ' AND ');
}
