import type { ImportEntry, ImportPart, ImportSummary } from '../../../contract/import.ts';
import type { Host } from '../../../contract/host.ts';
import type { LedgerFilter } from '../../../contract/vocabulary.ts';
import { valueOf } from '../../archive/call-failure.ts';
import type { ListFile, ListRow } from '../../ui/lists/list-file.ts';
import { pagesOf } from '../../ui/lists/paged-rows.ts';
import { changesText } from '../versions/version-words.ts';

/** Rows asked for at once: the most that the contract gives. */
const page = 500;

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

/** The ledger of an import, or those of its lines that are shown, as a file. */
export function ledgerList(host: Host, { id, label, startedAt }: ImportSummary, shown: LedgerFilter | null): ListFile {
  return {
    name: `${label.replace(/[^\p{L}\p{N} -]/gu, ' ').trim() || 'import'} ledger`,
    title: `ledger of the import ${label}`,
    about: [
      ['Imported', startedAt],
      ['Files', shown ?? 'all'],
    ],
    columns,
    rows: async function* rows() {
      const input = { importId: id, shown };
      for await (const { entries } of pagesOf(host, 'import.entries', input, (answer) => answer.entries.length)) {
        const rows: ListRow[] = [];
        for (const entry of entries) rows.push(...ledgerRows(entry, await partsOf(host, entry)));
        yield rows;
      }
    },
  };
}

/** A row for each article found in a file, and one for a file in which none was. */
export function ledgerRows(entry: ImportEntry, parts: readonly ImportPart[]): ListRow[] {
  const file = [
    entry.relativePath,
    entry.bytes,
    entry.sha256,
    entry.format,
    entry.encoding,
    entry.encodingBasis,
    entry.replaced,
    entry.announced,
    entry.imported,
    entry.duplicates,
    entry.refused,
  ];
  if (parts.length === 0)
    return [
      {
        cells: [...file, null, null, entry.outcome, null, entry.note, null, null, null],
        whole: { ...entry, part: null },
      },
    ];
  return parts.map((part) => {
    const { place, title, outcome, articleId, note, nearDuplicate } = part;
    return {
      cells: [
        ...file,
        place,
        title,
        outcome,
        articleId,
        note ?? entry.note,
        nearDuplicate?.articleId ?? null,
        nearDuplicate?.differences.differing ?? null,
        nearDuplicate === null ? null : changesText(nearDuplicate.differences, Number.POSITIVE_INFINITY),
      ],
      whole: { ...entry, part },
    };
  });
}

/** What was found in a file; the one article of a file of one is told by its line already. */
async function partsOf(
  host: Host,
  { id: entryId, imported, duplicates, refused, ...entry }: ImportEntry,
): Promise<readonly ImportPart[]> {
  if (imported + duplicates + refused === 1 && entry.articleId !== null) {
    const outcome = imported === 1 ? 'imported' : 'duplicate';
    const { articleTitle: title, articleId, note, nearDuplicate } = entry;
    return [{ ordinal: 1, place: null, title, outcome, articleId, note, nearDuplicate }];
  }
  const parts: ImportPart[] = [];
  for (;;) {
    const answer = valueOf(await host.call('import.parts', { entryId, offset: parts.length, limit: page }));
    parts.push(...answer.parts);
    if (answer.parts.length === 0 || parts.length >= answer.total) return parts;
  }
}
