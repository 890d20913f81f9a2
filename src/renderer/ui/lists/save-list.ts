import type { Host } from '../../../contract/host.ts';
import { valueOf } from '../../archive/call-failure.ts';
import { csvList } from './csv-list.ts';
import { jsonlList } from './jsonl-list.ts';
import { formTypes, type ListFile, type ListForm } from './list-file.ts';
import { xlsxList } from './xlsx-list.ts';

/** What Excel takes a CSV file for UTF-8 by, and no letter of Windows' own: "Pérez" is "PÃ©rez" else. */
const byteOrderMark = '\u{feff}';

const writers = { csv: csvList, xlsx: xlsxList, jsonl: jsonlList } as const;

/**
 * Gathers a list and gives it to the person as a file. Answers whether it was saved, and how many rows it holds. Throws a `CallFailure`.
 *
 * @param onGathered told how many rows there are so far
 */
export async function saveList(
  host: Host,
  list: ListFile,
  form: ListForm,
  onGathered: (rows: number) => void,
): Promise<{ readonly saved: boolean; readonly rows: number }> {
  let count = 0;
  const counted: ListFile = {
    ...list,
    async *rows() {
      for await (const part of list.rows()) {
        count += part.length;
        onGathered(count);
        yield part;
      }
    },
  };
  const parts: (string | Uint8Array)[] = form === 'csv' ? [byteOrderMark] : [];
  for await (const part of writers[form](counted, new Date().toISOString())) parts.push(part);
  const { saved } = valueOf(await host.save(`${list.name}.${form}`, { parts, type: formTypes[form] }));
  return { saved, rows: count };
}
