import { dayIn } from '../metadata/day-in.ts';
import type { ArticleRecord } from './record.ts';

/** A reference of a bibliography, in the words of its file. */
export type Reference = {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Newspaper, magazine, website; else the publisher. */
  readonly container: string | null;
  readonly date: string | null;
  readonly section: string | null;
  readonly pages: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Full text, abstract, notes. */
  readonly texts: readonly string[];
};

export function recordsOf(references: readonly Reference[]): readonly ArticleRecord[] {
  return references.map(({ title, authors, container, date, section, pages, url, language, texts }, index) => ({
    place: references.length === 1 ? 'the only reference' : `reference ${index + 1} of ${references.length}`,
    title,
    texts,
    stated: {
      byline: authors.map(givenFirst).join(', ') || null,
      outlet: container,
      published: dayIn(date ?? ''),
      section,
      page: pages,
      url: url !== null && /^https?:/iu.test(url) ? url : null,
      language: language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/iu.test(language) ? language.toLowerCase() : null,
    },
  }));
}

/** "Quill, Ada" is Ada Quill. */
export function givenFirst(name: string): string {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  return given === undefined || more.length > 0 ? name.trim() : `${given} ${family}`.trim();
}
