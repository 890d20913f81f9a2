import type { ImportEntry, ImportPart } from '../../../contract/import.ts';
import { csvOf } from '../../ui/csv.ts';
import { changesText } from '../versions/version-words.ts';

export type LedgerLine = { readonly entry: ImportEntry; readonly parts: readonly ImportPart[] };

const columns = [
  'File',
  'Bytes',
  'SHA-256',
  'Format',
  'Encoding',
  'Encoding settled by',
  'Undecodable places',
  'Announced',
  'Imported',
  'Duplicates',
  'Refused',
  'Place in file',
  'Title',
  'Outcome',
  'Article',
  'Note',
  'Near-duplicate of article',
  'Words that differ',
  'Differences',
] as const;

/** The ledger of an import as CSV: a row for each article found, and one for each file in which none was. */
export function ledgerCsv(lines: readonly LedgerLine[]): string {
  const rows = lines.flatMap(({ entry, parts }) => {
    const file = [
      entry.relativePath,
      String(entry.bytes),
      entry.sha256 ?? '',
      entry.format ?? '',
      entry.encoding ?? '',
      entry.encodingBasis ?? '',
      String(entry.replaced),
      entry.announced === null ? '' : String(entry.announced),
      String(entry.imported),
      String(entry.duplicates),
      String(entry.refused),
    ];
    if (parts.length === 0) return [[...file, '', '', entry.outcome, '', entry.note ?? '', '', '', '']];
    return parts.map(({ place, title, outcome, articleId, note, nearDuplicate }) => [
      ...file,
      place ?? '',
      title ?? '',
      outcome,
      articleId === null ? '' : String(articleId),
      note ?? entry.note ?? '',
      ...(nearDuplicate === null
        ? ['', '', '']
        : [
            String(nearDuplicate.articleId),
            String(nearDuplicate.differences.differing),
            changesText(nearDuplicate.differences, Number.POSITIVE_INFINITY),
          ]),
    ]);
  });
  return csvOf([columns, ...rows]);
}
