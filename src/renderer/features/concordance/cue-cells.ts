import type { Output } from '../../../contract/operations.ts';
import type { CueRow } from '../../../contract/vocabulary.ts';

type Found = Output<'concordance.cues'>;

/** The lines of a row with each of these cues, in their order, and those with any other. */
export function cueCells(
  { lines, cues }: Found['rows'][number],
  shown: Found['cues'],
): { readonly counts: readonly number[]; readonly others: number } {
  const byCue = new Map(cues.map((each) => [each.cue, each.lines]));
  const counts = shown.map(({ cue }) => byCue.get(cue) ?? 0);
  return { counts, others: lines - counts.reduce((sum, count) => sum + count, 0) };
}

export function cueTitle(cue: string | null): string {
  return cue ?? '(no cue)';
}

export function rowTitle(name: string | null, by: CueRow): string {
  return name ?? (by === 'outlet' ? '(no outlet)' : '(nobody)');
}
