import { parseDocument, visit } from 'yaml';
import { UnreadableArticle } from '../article-format.ts';

/** Longest front matter that is read, UTF-16 code units. */
const longestFrontMatter = 16 * 1024;

export type FrontMatter = { readonly fields: ReadonlyMap<string, string>; readonly body: string };

/**
 * Splits YAML front matter off a Markdown text. Only plain values and lists of them are kept, as text: nothing is executed,
 * no type is made, no alias expanded. Something between dashes that is not YAML is text like any other.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const none = { fields: new Map<string, string>(), body: text };
  // A rule drawn above a text is followed by a blank line, front matter by its first field.
  if (!/^---[ \t]*\n[^\s:][^\n:]{0,40}:/u.test(text)) return none;
  const end = closingLine(text);
  if (end === null) return none;
  if (end.start > longestFrontMatter)
    throw new UnreadableArticle(
      'Its front matter has more than 16 kB. Shorten it, or take it out, then import the file again.',
    );
  const document = parseDocument(text.slice(text.indexOf('\n') + 1, end.start), {
    schema: 'failsafe',
    logLevel: 'silent',
    uniqueKeys: false,
  });
  if (document.errors.length > 0) return none;
  visit(document, {
    Alias() {
      throw new UnreadableArticle('Its front matter uses aliases (*name), which are not read. Write the values out.');
    },
  });
  const value: unknown = document.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return none;
  const fields = new Map(
    Object.entries(value).flatMap(([key, field]) => {
      const plain = plainValue(field);
      return plain === null ? [] : [[key.toLowerCase(), plain] as const];
    }),
  );
  return { fields, body: text.slice(end.end) };
}

/** The line "---" or "..." that ends front matter. */
function closingLine(text: string): { start: number; end: number } | null {
  const match = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text.slice(3));
  return match ? { start: match.index + 4, end: match.index + 3 + match[0].length } : null;
}

function plainValue(field: unknown): string | null {
  if (typeof field === 'string') return field.replace(/\s+/gu, ' ').trim() || null;
  if (!Array.isArray(field)) return null;
  return field.filter((item) => typeof item === 'string').join(', ') || null;
}
