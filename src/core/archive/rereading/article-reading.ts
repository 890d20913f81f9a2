import type { Fact } from '../../../contract/fact.ts';
import { metadataFields, type MetadataField } from '../../../contract/vocabulary.ts';
import type { ReadArticle, ReadFile } from '../../importing/read-outcome.ts';
import { textOf } from '../article-texts.ts';
import { type Extraction, listFacts, writeFinds } from '../facts.ts';
import { countWords, textHash } from '../imports.ts';
import { refreshFacts } from '../listed-facts.ts';
import { prepared } from '../statement-cache.ts';
import { findVersions } from '../versions/find-versions.ts';
import { noteWords } from '../word-index/store-words.ts';
import type { Reading, Writing } from '../writing.ts';
import { type Move, moveAnchors } from './anchors.ts';

/** All that reading a file gave for an article: what is replaced when it is read again. People's own is no part of it. */
export type ArticleReading = {
  readonly text: string;
  readonly found: Readonly<Record<MetadataField, string | null>>;
  readonly original: {
    readonly ordinal: number;
    readonly place: string | null;
    readonly format: string;
    readonly encoding: string | null;
    readonly encodingBasis: string | null;
    readonly replaced: number;
    readonly basis: string;
    readonly rereadAt: string | null;
  };
  readonly facts: readonly Fact[];
  readonly extraction: Extraction;
};

/** As a file was just read. */
export function readingOf(file: ReadFile, article: ReadArticle, rereadAt: string): ArticleReading {
  const { title, outlet, byline, published, section, page, url, language } = article;
  return {
    text: article.text,
    found: { title, outlet, byline, published, section, page, url, language },
    original: {
      ordinal: article.ordinal,
      place: article.place,
      format: file.format,
      encoding: file.encoding,
      encodingBasis: file.encodingBasis,
      replaced: file.replaced,
      basis: JSON.stringify(article.basis),
      rereadAt,
    },
    facts: article.facts,
    extraction: article.extraction,
  };
}

/** As it lies in the archive. */
export function currentReading(reading: Reading, articleId: number): ArticleReading {
  const { database } = reading;
  const found = prepared<[number], ArticleReading['found']>(
    database,
    `SELECT ${metadataFields.map((field) => `found_${field} AS ${field}`).join(', ')} FROM article WHERE id = ?`,
  ).get(articleId);
  const original = prepared<[number], ArticleReading['original']>(
    database,
    `SELECT ordinal, place, format, encoding, encoding_basis AS encodingBasis, replaced, basis, reread_at AS rereadAt
     FROM original WHERE article_id = ?`,
  ).get(articleId);
  const made = prepared<[number], { readonly version: string; readonly complete: number }>(
    database,
    'SELECT extractor AS version, extraction_complete AS complete FROM article WHERE id = ?',
  ).get(articleId);
  if (found === undefined || original === undefined || made === undefined)
    throw new Error(`article ${articleId} is not whole`);
  const facts = prepared<[number], string>(database, 'SELECT body FROM fact WHERE article_id = ? ORDER BY ordinal')
    .pluck()
    .all(articleId)
    .map((body) => JSON.parse(body) as Fact);
  return {
    text: textOf(reading, articleId),
    found,
    original,
    facts,
    extraction: { version: made.version, complete: made.complete === 1 },
  };
}

/**
 * Puts one reading of an article in the place of another, and moves what people hung on its words. Metadata that a person edited stays.
 */
export function setReading(writing: Writing, articleId: number, next: ArticleReading, moves: readonly Move[]): void {
  const { database } = writing;
  const { text, found, original } = next;
  prepared<[string, string, number], never>(
    database,
    'UPDATE article_text SET text = ?, sha256 = ? WHERE article_id = ?',
  ).run(text, textHash(text), articleId);
  const fields = metadataFields.map(
    (field) => `${field} = iif(${field} IS found_${field}, @${field}, ${field}), found_${field} = @${field}`,
  );
  prepared<[Record<string, string | number | null>], never>(
    database,
    `UPDATE article SET ${fields.join(', ')}, words = @words WHERE id = @articleId`,
  ).run({ ...found, words: countWords(text), articleId });
  prepared<[Record<string, string | number | null>], never>(
    database,
    `UPDATE original SET ordinal = @ordinal, place = @place, format = @format, encoding = @encoding,
       encoding_basis = @encodingBasis, replaced = @replaced, basis = @basis, reread_at = @rereadAt
     WHERE article_id = @articleId`,
  ).run({ ...original, articleId });
  moveAnchors(writing, articleId, moves);
  const shown = prepared<[number], number>(database, 'SELECT 1 FROM article WHERE id = ? AND removed_at IS NULL');
  if (shown.get(articleId) !== undefined) noteWords(writing, articleId);
  writeFinds(writing, articleId, next.facts, next.extraction);
  // All of them are looked at: a decision may have kept its key while its spans moved.
  const facts = listFacts(writing, articleId);
  refreshFacts(writing, articleId, facts, new Set(facts.map(({ key }) => key)));
  findVersions(writing, articleId, text);
}
