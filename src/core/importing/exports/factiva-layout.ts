import { dayIn } from '../metadata/day-in.ts';
import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import type { ExportLayout } from './export-layout.ts';
import { cutOff, type ExportPart, isNames, isRefused, readPart, withoutBy } from './export-part.ts';

/** "Document PNP0000020010926du4i003v3", which closes each article, in six languages. */
const ending = /^\s*(?:document|dokument|documento|document)\s+([a-z]{2,8}\d{6,}[a-z0-9]{4,})\s*$/iu;
const words = /^\s*[\d.,\s]{1,9}(?:words|wörter|woerter|mots|palabras|woorden|palavras|parole)\s*$/iu;
const tag = /^([A-Z]{2,3})\s*$/u;
const taggedLine =
  /^(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CX|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN|SE|CLM|ART|RF|CT)(?:\s+(.*))?$/u;
/** Tags that may stand behind the text. */
const behindText = new Set(['CO', 'IN', 'NS', 'RE', 'IPC', 'IPD', 'PUB', 'AN', 'ART', 'RF', 'CT']);

/** Factiva: each article is closed by its number in the database. Two layouts: lines in a fixed order, or two-letter tags. */
export const factiva: ExportLayout = {
  format: 'factiva',
  recognises: ({ lines }) =>
    lines.some((line) => ending.test(line)) &&
    lines.some((line) => words.test(line) || tag.test(line) || /^HD\s/u.test(line)),
  split({ lines, wrapped, fileName }): FoundInFile {
    const ends = lines.flatMap((line, index) => (ending.test(line) ? [index] : []));
    const articles: FoundArticle[] = [];
    const refused: RefusedPart[] = [];
    const behind = lines.slice((ends.at(-1) ?? 0) + 1);
    const isCut = behind.some((line) => words.test(line) || /^HD(?:\s|$)/u.test(line));
    const closed = isCut ? [...ends, lines.length] : ends;
    for (const [index, end] of closed.entries()) {
      const begin = index === 0 ? 0 : (closed[index - 1] ?? 0) + 1;
      const part = lines.slice(begin, end);
      const number = ending.exec(lines[end] ?? '')?.[1] ?? 'without its number';
      const place = `${number} (${index + 1} of ${closed.length})`;
      const isTagged = part.some((line) => /^(?:HD|TD|LP)\b/u.test(line));
      const read = readPart(isTagged ? readTagged(part, place) : readLines(part, place), wrapped, fileName);
      if (isRefused(read)) refused.push(read);
      else articles.push(read);
    }
    return { articles, refused, announced: null, note: isCut ? cutOff : null };
  },
};

/** Headline, byline or section, number of words, day, outlet, code, page, language, copyright, text. */
function readLines(lines: readonly string[], place: string): ExportPart {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  const at = filled.findIndex((line) => words.test(line));
  if (at < 0) return { place, title: null, body: lines, stated: {}, statedIn: 'export' };
  const above = filled.slice(Math.max(0, at - 3), at);
  const title = titleAbove(above);
  const below = filled.slice(at + 1);
  const copyright = below.slice(0, 10).findIndex((line) => /^(?:\(c\)|©|copyright)/iu.test(line));
  const head = copyright < 0 ? below.slice(0, 4) : below.slice(0, copyright);
  const day = head.findIndex((line) => dayIn(line) !== null);
  const code = head.findIndex((line) => /^[A-Z]{2,8}$/u.test(line));
  const page = head.slice(code + 1).find((line) => /^[A-Z]{0,3}\d{1,4}$/u.test(line)) ?? null;
  // Behind the day may stand the time; before the code stands the outlet.
  const outlet = code > 0 ? head[code - 1] : head.slice(day + 1).find((line) => !/^\d{1,2}:\d{2}/u.test(line));
  return {
    place,
    title: title.headline,
    body: lines.slice(indexOfFilled(lines, at + 1 + (copyright < 0 ? head.length : copyright + 1))),
    stated: { outlet: outlet ?? null, published: dayIn(head[day] ?? ''), page, byline: title.byline },
    statedIn: 'head of the article in the export',
  };
}

/** The lines above the number of words: perhaps a section, the headline, perhaps the byline. */
function titleAbove(lines: readonly string[]): { readonly headline: string | null; readonly byline: string | null } {
  const last = lines.at(-1) ?? null;
  const before = lines.at(-2);
  if (last === null || before === undefined || !isByline(last, before)) return { headline: last, byline: null };
  return { headline: before, byline: withoutBy(last) };
}

/** Names; but two words with capitals below a single one are a headline below its section ("News", "Ferry Sinks"). */
function isByline(line: string, before: string): boolean {
  if (withoutBy(line) !== line) return true;
  return isNames(line) && before.split(/\s+/u).length > 2;
}

/** Index in `lines` of the filled line with this number. */
function indexOfFilled(lines: readonly string[], number: number): number {
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (seen === number) return index;
    seen += 1;
  }
  return lines.length;
}

/** HD headline, BY byline, PD day, SN outlet, SE section, PG page, LP and TD text. */
function readTagged(lines: readonly string[], place: string): ExportPart {
  const values = new Map<string, string[]>();
  let current: string[] | null = null;
  let isText = false;
  for (const line of lines) {
    const [, name, value = ''] = taggedLine.exec(line) ?? [];
    if (name !== undefined && (!isText || endsText(name, value))) {
      current = value === '' ? [] : [value];
      values.set(name, current);
      isText = name === 'LP' || name === 'TD';
    } else current?.push(line);
  }
  const value = (name: string): string | null => values.get(name)?.join(' ').trim() || null;
  return {
    place,
    title: value('HD'),
    body: [...(values.get('LP') ?? []), '', ...(values.get('TD') ?? [])],
    stated: {
      outlet: value('SN'),
      byline: withoutBy(value('BY') ?? '') || null,
      published: dayIn(value('PD') ?? ''),
      section: value('SE'),
      page: value('PG'),
    },
    statedIn: 'fields of the export',
  };
}

/** A paragraph that begins with "IN" or "RE" is text; behind the tags stand codes ("gpol : Domestic Politics"). */
function endsText(tag: string, value: string): boolean {
  if (tag === 'TD') return true;
  return behindText.has(tag) && (value === '' || tag === 'AN' || tag === 'PUB' || /^\w{2,12}\s:\s/u.test(value));
}
