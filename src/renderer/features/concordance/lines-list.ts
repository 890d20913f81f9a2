import type { ConcordanceLine } from '../../../contract/concordance.ts';
import { aboutConcordance, concordanceColumns, concordanceTitle } from '../../../contract/concordance-file.ts';
import type { Host } from '../../../contract/host.ts';
import type { Output } from '../../../contract/operations.ts';
import { valueOf } from '../../archive/call-failure.ts';
import { dayCell, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import type { PagedInput } from '../../ui/use-pages.ts';

/** As many as the operation gives at once. */
const atOnce = 1000;

/** Exactly the lines that are listed, in their order. */
export function linesList(
  host: Pick<Host, 'call'>,
  input: PagedInput<'concordance.lines'>,
  { total, articles, matching }: Output<'concordance.lines'>,
): ListFile {
  return {
    name: 'concordance',
    title: concordanceTitle,
    about: aboutConcordance({ ...input, total, articles, matching }),
    columns: concordanceColumns.map(([name]) => name),
    rows: async function* rows() {
      for (let offset = 0; ;) {
        const answer = valueOf(await host.call('concordance.lines', { ...input, offset, limit: atOnce }));
        // What the program has let go of meanwhile is read again, and until that is done in another order.
        if (!answer.complete) continue;
        if (answer.lines.length > 0) yield answer.lines.map(lineRow);
        offset += answer.lines.length;
        if (answer.lines.length < atOnce) return;
      }
    },
  };
}

function lineRow(line: ConcordanceLine): ListRow {
  return {
    cells: concordanceColumns.map(([, cell]) => (cell === 'published' ? dayCell(line[cell]) : line[cell])),
    whole: line,
  };
}
