import type { ImportEntry, ImportPart, ImportSummary } from '../../../contract/import.ts';
import { valueOf } from '../../archive/call-failure.ts';
import type { Host } from '../../../contract/host.ts';
import { ledgerCsv, type LedgerLine } from './ledger-csv.ts';

/** Rows asked for at once: the most that the contract gives. */
const page = 500;

/** Gathers the whole ledger and hands it to the user as CSV. Throws a `CallFailure`. */
export async function saveLedger(host: Host, { id, label }: ImportSummary): Promise<void> {
  const lines: LedgerLine[] = [];
  for (;;) {
    const input = { importId: id, outcome: null, offset: lines.length, limit: page };
    const { total, entries } = valueOf(await host.call('import.entries', input));
    for (const entry of entries) lines.push({ entry, parts: await partsOf(host, entry) });
    if (entries.length === 0 || lines.length >= total) break;
  }
  const name = `${label.replace(/[^\p{L}\p{N} -]/gu, ' ').trim() || 'import'} ledger.csv`;
  valueOf(await host.save(name, { text: ledgerCsv(lines), type: 'text/csv' }));
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
