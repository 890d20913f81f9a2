import type { ImportEntry, ImportSummary } from '../../../contract/import.ts';

/** How the state of an import reads. What was imported before it ended stays in every case. */
export const stateText: Readonly<Record<ImportSummary['state'], string>> = {
  running: 'at work',
  done: 'finished',
  cancelled: 'cancelled',
  interrupted: 'interrupted',
};

export const outcomeText: Readonly<Record<ImportEntry['outcome'], string>> = {
  imported: 'Imported',
  duplicate: 'Duplicate',
  refused: 'Refused',
};

/** What a person should know of an import that did not come to its end; null for the others. */
export function incompleteText({ state, found, imported, duplicates, refused }: ImportSummary): string | null {
  if (state !== 'cancelled' && state !== 'interrupted') return null;
  const left = found - imported - duplicates - refused;
  const rest =
    left > 0 ? ` ${left === 1 ? '1 file that was found was' : `${left} files that were found were`} not read.` : '';
  return state === 'cancelled'
    ? `This import was cancelled.${rest} What had been imported is in the archive; drop the same files again to import the rest.`
    : `This import was interrupted before its end.${rest} What had been imported is in the archive; drop the same files again: those already there are only noted as duplicates.`;
}
