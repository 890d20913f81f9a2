import { dayIn } from '../metadata/day-in.ts';
import type { FoundArticle, FoundInFile, RefusedPart } from '../article-format.ts';
import type { ExportLayout } from './export-layout.ts';
import { type ExportPart, isRefused, readPart } from './export-part.ts';

const rule = /^_{20,}\s*$/u;
const counter = /^\s*(?:document|dokument|documento)\s+(\d{1,6})\s+(?:of|von|de|sur)\s+(\d{1,6})\s*$/iu;

/** Names of fields in ProQuest's text exports. Field names vary within one file: what is not known ends the text all the same. */
const known = new Set(
  `abstract|links|full text|subject|business indexing term|location|people|company / organization|company|title|author|publication title|
  publication year|publication date|first page|pages|page|section|publisher|place of publication|country of publication|publication subject|
  issn|e-issn|source type|language of publication|document type|proquest document id|document url|copyright|last updated|database|dateline|
  volume|issue|column|edition|document feature|classification|identifier / keyword|credit|series|supplement|accession number|caption|source|
  publication info|number of pages|references|illustrations|isbn|doi|correspondence author|publication note|degree|literary form`
    .split('|')
    .map((name) => name.trim()),
);

/** ProQuest: parts divided by a rule of underscores, each with its number among all, its headline, and named fields. */
export const proquest: ExportLayout = {
  format: 'proquest',
  recognises: ({ lines }) =>
    lines.some((line) => rule.test(line)) && lines.some((line) => /^ProQuest document ID:/iu.test(line)),
  split({ lines, wrapped, fileName }): FoundInFile {
    const articles: FoundArticle[] = [];
    const refused: RefusedPart[] = [];
    let announced: number | null = null;
    const parts = partsOf(lines);
    for (const [index, part] of parts.entries()) {
      const [, number = '', of = ''] = part.map((line) => counter.exec(line)).find((match) => match !== null) ?? [];
      if (of !== '') announced = Number(of);
      const record = readRecord(part, number === '' ? `part ${index + 1} of ${parts.length}` : `${number} of ${of}`);
      const read = readPart(record, wrapped, fileName);
      if (isRefused(read)) refused.push(read);
      else articles.push(read);
    }
    return { articles, refused, announced, note: null };
  },
};

/** What stands between the rules, where it has a field: a cover or a list of contents has none. */
function partsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (rule.test(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) =>
    part.some((line) => /^(?:ProQuest document ID|Publication title|Full text):/iu.test(line)),
  );
}

function readRecord(lines: readonly string[], place: string): ExportPart {
  const values = new Map<string, string[]>();
  let current: string[] | null = null;
  const above: string[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z][A-Za-z /-]{2,30}):\s?(.*)$/u.exec(line) ?? [];
    // A caption belongs to the text it stands in.
    if (known.has(name.toLowerCase()) && name !== 'CAPTION') {
      current = [value];
      if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), current);
    } else if (current !== null) current.push(line);
    else above.push(line);
  }
  const value = (name: string): string | null => values.get(name)?.join(' ').trim() || null;
  const headline =
    above.map((line) => line.trim()).find((line) => line !== '' && !counter.test(line) && !/^https?:/iu.test(line)) ??
    null;
  const abstract = value('abstract');
  const body =
    values.get('full text') ??
    (abstract === null || /^(?:none available|not available)\.?$/iu.test(abstract) ? [] : [abstract]);
  return {
    place,
    title: value('title') ?? headline,
    body:
      body.some((line) => /^\s*(?:not available|none available)\.?\s*$/iu.test(line)) && body.join('').length < 40
        ? []
        : body,
    stated: {
      outlet: value('publication title')?.replace(/;[^;]*$/u, '') ?? null,
      byline: value('author'),
      published: dayIn(value('publication date') ?? ''),
      section: value('section'),
      page: value('first page') ?? value('pages') ?? value('page'),
      url: value('document url'),
    },
    statedIn: 'fields of the export',
  };
}
