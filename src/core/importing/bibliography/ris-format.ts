import { normaliseLineEnds } from '../../text/normalising.ts';
import type { ArticleReader } from '../article-format.ts';
import { binaryKind } from '../binary-content.ts';
import { articlesOfRecords } from '../records/record.ts';
import { recordsOf, type Reference } from '../records/reference.ts';

const field = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/u;

/** RIS: a field a line, a reference from TY to ER (Research Information Systems, 2001). */
export const ris: ArticleReader = {
  format: 'ris',
  sniff: ({ bytes }) =>
    binaryKind(bytes) === null &&
    /^(?:\uFEFF|\u00ef\u00bb\u00bf)?\s*TY {1,2}- /u.test(Buffer.from(bytes.subarray(0, 400)).toString('latin1')),
  read: (content) =>
    articlesOfRecords(recordsOf(readReferences(content.text().text)), 'fields of the reference', content.name),
};

function readReferences(text: string): readonly Reference[] {
  const references: Map<string, string[]>[] = [];
  let values: string[] | null = null;
  for (const line of normaliseLineEnds(text).split('\n')) {
    const [, written, value = ''] = field.exec(line.trimEnd()) ?? [];
    // Two names of one field: authors stay in the order of the file.
    const name = written === 'A1' ? 'AU' : written;
    if (name === 'TY') references.push(new Map());
    if (name === undefined) {
      // A long value goes on in the next line.
      if (values !== null && values.length > 0 && line.trim() !== '') values[values.length - 1] += `\n${line.trim()}`;
      continue;
    }
    const all = references.at(-1);
    if (all === undefined) continue;
    values = all.get(name) ?? [];
    values.push(value);
    all.set(name, values);
  }
  return references.map((values) => {
    const first = (...names: readonly string[]): string | null =>
      names.flatMap((name) => values.get(name) ?? []).find((value) => value.trim() !== '') ?? null;
    const start = first('SP');
    const end = first('EP');
    return {
      title: first('TI', 'T1', 'CT'),
      authors: values.get('AU') ?? [],
      container: first('T2', 'JO', 'JF', 'JA', 'J2', 'BT', 'PB'),
      date: first('DA', 'Y1', 'PY')?.replace(/\/+$/u, '') ?? null,
      section: first('SE'),
      pages: start !== null && end !== null && end !== start ? `${start}-${end}` : start,
      url: first('UR', 'L1', 'L2'),
      language: first('LA'),
      texts: ['AB', 'N2', 'N1', 'RN'].flatMap((name) => values.get(name) ?? []),
    };
  });
}
