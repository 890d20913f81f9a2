import type { Article, ArticleChanges } from '../../../contract/article.ts';
import type { fieldOrigins } from '../../../contract/vocabulary.ts';

/** What is known about an article as a person types it: empty where it is not known. */
export type Metadata = Readonly<Record<'title' | 'outlet' | 'byline' | 'published' | 'language', string>>;

export const originNames = {
  found: 'found in the text',
  edited: 'edited',
  missing: 'not in the text',
} as const satisfies Readonly<Record<(typeof fieldOrigins)[number], string>>;

export function metadataOf({ title, outlet, byline, published, language }: Pick<Article, keyof Metadata>): Metadata {
  return { title, outlet: outlet ?? '', byline: byline ?? '', published: published ?? '', language };
}

/** What a person changed; empty for fields that are as they were. A title or language cannot be emptied. */
export function metadataChanges(article: Pick<Article, keyof Metadata>, typed: Metadata): ArticleChanges {
  const before = metadataOf(article);
  const now = (field: keyof Metadata): string => typed[field].trim();
  const changed = (field: keyof Metadata): boolean => now(field) !== before[field];
  return {
    ...(changed('title') && now('title') !== '' ? { title: now('title') } : {}),
    ...(changed('outlet') ? { outlet: now('outlet') || null } : {}),
    ...(changed('byline') ? { byline: now('byline') || null } : {}),
    ...(changed('published') ? { published: now('published') || null } : {}),
    ...(changed('language') && now('language') !== '' ? { language: now('language') } : {}),
  };
}

/** "English" for "en"; the code itself where the browser knows no name. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
