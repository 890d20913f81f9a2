import type { ArticleReader } from '../article-format.ts';
import { readJson } from '../tables/read-json.ts';
import { articlesOfRecords } from '../records/record.ts';
import { recordsOf, type Reference } from '../records/reference.ts';

type Item = Readonly<Record<string, unknown>>;

/** CSL-JSON, as Zotero and others write it: a list of items with `type` and `issued` or `title`. */
export const cslJson: ArticleReader = {
  format: 'csl-json',
  sniff: (content) => {
    const items = readJson(content);
    return Array.isArray(items) && items.length > 0 && items.every(isItem);
  },
  read(content) {
    const items = readJson(content) as readonly Item[];
    return articlesOfRecords(recordsOf(items.map(referenceOf)), 'fields of the reference', content.name);
  },
};

function isItem(value: unknown): value is Item {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    ('issued' in value || 'container-title' in value || 'author' in value || ('id' in value && 'title' in value)) &&
    !('text' in value) &&
    !('body' in value)
  );
}

function referenceOf(item: Item): Reference {
  const text = (name: string): string | null => {
    const value = item[name];
    return typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : null;
  };
  return {
    title: text('title'),
    authors: authorsOf(item['author']),
    container: text('container-title') ?? text('publisher'),
    date: dateOf(item['issued']),
    section: text('section'),
    pages: text('page'),
    url: text('URL'),
    language: text('language'),
    texts: [text('abstract'), text('note')].flatMap((one) => (one === null ? [] : [one])),
  };
}

function authorsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown) => {
    if (typeof name !== 'object' || name === null) return [];
    const { given, family, literal } = name as Item;
    return [[given, family, literal].filter((part) => typeof part === 'string').join(' ')];
  });
}

/** `{ "date-parts": [[2024, 4, 29]] }`, or text. */
function dateOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { raw, literal, 'date-parts': parts } = value as Item;
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  if (Array.isArray(first) && first.length === 3) return first.map((part) => String(part).padStart(2, '0')).join('-');
  return typeof raw === 'string' ? raw : typeof literal === 'string' ? literal : null;
}
