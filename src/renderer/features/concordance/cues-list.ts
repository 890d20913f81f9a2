import { aboutScope } from '../../../contract/concordance-file.ts';
import type { Output } from '../../../contract/operations.ts';
import { rowsOf, type ListFile } from '../../ui/lists/list-file.ts';
import type { ConcordancePlace } from './concordance-place.ts';
import { cueCells, cueTitle, rowTitle } from './cue-cells.ts';

/** The table of cues as a file, with the columns that are shown; numbers are lines also where the page shows shares. */
export function cuesList(
  found: Output<'concordance.cues'>,
  { scope, rows: by }: ConcordancePlace,
  shown: Output<'concordance.cues'>['cues'],
): ListFile {
  return {
    name: 'cues',
    title: 'cues',
    about: [
      ...aboutScope(scope),
      ['A row for each', by],
      ['Lines', found.total],
      ['Articles', found.articles],
      ['Cues', found.cues.length],
      ['Rows left out', found.others],
    ],
    columns: [
      by === 'outlet' ? 'Outlet' : 'Speaker',
      'Lines',
      'Articles',
      ...shown.map(({ cue }) => cueTitle(cue)),
      'Other cues',
    ],
    rows: () =>
      rowsOf(
        found.rows.map((row) => {
          const { counts, others } = cueCells(row, shown);
          return { cells: [rowTitle(row.name, by), row.lines, row.articles, ...counts, others], whole: row };
        }),
      ),
  };
}
