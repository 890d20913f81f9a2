import type { MetadataField } from '../../contract/vocabulary.ts';
import type { FoundArticle } from './article-format.ts';
import { storedText } from './article-text.ts';
import { detectLanguage } from './language/detect-language.ts';
import { proposeMetadata } from './metadata/propose-metadata.ts';

/** What a format itself says of an article, apart from its text. */
export type StatedMetadata = Partial<Record<MetadataField, string | null>>;

/**
 * An article of plain paragraphs (at least one): what the format states first, else what the text says about itself.
 * @param statedIn where the stated values stand, in words for people ("front matter")
 */
export function articleOfParagraphs(
  paragraphs: readonly string[],
  fileName: string,
  stated: StatedMetadata = {},
  statedIn = 'file',
): FoundArticle {
  const proposal = proposeMetadata(paragraphs, fileName);
  const [first = '', ...body] = proposal.paragraphs;
  const text = storedText(first, body);
  const proposed = {
    outlet: proposal.outlet,
    byline: proposal.byline,
    published: proposal.published,
    url: proposal.url,
  };
  const fields = {
    section: plain(stated.section),
    page: plain(stated.page),
    url: stated.url ?? proposed.url,
    outlet: plain(stated.outlet ?? proposed.outlet),
    byline: plain(stated.byline ?? proposed.byline),
    published: stated.published ?? proposed.published,
  };
  const basis: Partial<Record<MetadataField, string>> = { title: 'text' };
  for (const [field, value] of Object.entries(proposed)) if (value !== null) basis[field as MetadataField] = 'text';
  for (const [field, value] of Object.entries(stated)) if (value != null) basis[field as MetadataField] = statedIn;
  return {
    title: proposal.title,
    ...fields,
    language: stated.language ?? detectLanguage(text),
    text,
    place: null,
    basis,
  };
}

/** One outlet is one name, whichever spaces it was typed with. */
function plain(value: string | null | undefined): string | null {
  return value?.replaceAll(/\s+/gu, ' ').trim() || null;
}
