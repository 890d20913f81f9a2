import type { ArticleReader } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { articlesOfRecords } from '../records/record.ts';
import { recordsOf, type Reference } from '../records/reference.ts';
import { walkXml } from '../xml/walk-xml.ts';

/** EndNote XML: `records` of `record`, their values perhaps within `style`. */
export const endnoteXml: ArticleReader = {
  format: 'endnote-xml',
  sniff({ bytes }) {
    const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
    return binaryKind(bytes) === null && /<xml>\s*<records>/u.test(start);
  },
  read: (content) =>
    articlesOfRecords(recordsOf(readRecords(content.text().text)), 'fields of the reference', content.name),
};

function readRecords(xml: string): readonly Reference[] {
  const references: Reference[] = [];
  const path: string[] = [];
  let values = new Map<string, string[]>();
  walkXml(xml, {
    open(name) {
      path.push(name);
      if (name === 'record') values = new Map();
      // `style` only surrounds words.
      if (name !== 'style') values.set(keyOf(path), [...(values.get(keyOf(path)) ?? []), '']);
    },
    text(text) {
      const all = values.get(keyOf(path));
      if (all !== undefined && all.length > 0) all[all.length - 1] += text;
    },
    close(name) {
      if (name === 'record') references.push(referenceOf(values));
      path.pop();
    },
  });
  return references;
}

/** The innermost element that is no `style`, with the one around it. */
function keyOf(path: readonly string[]): string {
  return path
    .filter((name) => name !== 'style')
    .slice(-2)
    .join('/');
}

function referenceOf(values: ReadonlyMap<string, readonly string[]>): Reference {
  const all = (...keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => values.get(key) ?? []).filter((value) => value.trim() !== '');
  const first = (...keys: readonly string[]): string | null => all(...keys)[0]?.trim() ?? null;
  return {
    title: first('titles/title'),
    authors: all('authors/author'),
    container: first('titles/secondary-title', 'periodical/full-title', 'record/publisher'),
    date: [first('pub-dates/date'), first('dates/year')].filter(Boolean).join(' '),
    section: first('record/section'),
    pages: first('record/pages'),
    url: first('related-urls/url', 'web-urls/url'),
    language: first('record/language'),
    texts: all('record/abstract', 'record/notes', 'record/research-notes'),
  };
}
