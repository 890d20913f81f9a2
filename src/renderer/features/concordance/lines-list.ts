import type { ConcordanceLine } from '../../../contract/concordance.ts';
import type { Host } from '../../../contract/host.ts';
import type { Output } from '../../../contract/operations.ts';
import { valueOf } from '../../archive/call-failure.ts';
import { dayCell, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import type { PagedInput } from '../../ui/use-pages.ts';
import { aboutScope } from './about-scope.ts';

/** As many as the operation gives at once. */
const atOnce = 1000;

/** Exactly the lines that are listed, in their order. */
export function linesList(
  host: Host,
  input: PagedInput<'concordance.lines'>,
  { total, articles, matching }: Output<'concordance.lines'>,
): ListFile {
  const { scope, sort, with: collocate } = input;
  return {
    name: 'concordance',
    title: 'concordance',
    about: [
      ...aboutScope(scope),
      ['Sorted by', sort.join(' ')],
      ['With', collocate === null ? '' : `${collocate.word} ${collocate.left} left, ${collocate.right} right`],
      ['Lines', total],
      ['Articles', articles],
      ['Lines here', matching],
    ],
    columns: ['Left', 'Hit', 'Right', 'Speaker', 'Cue', 'Outlet', 'Published', 'Title', 'Article', 'Start', 'End'],
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
  const { left, hit, right, speaker, cue, outlet, published, title, articleId, start, end } = line;
  return {
    cells: [left, hit, right, speaker, cue, outlet, dayCell(published), title, articleId, start, end],
    whole: line,
  };
}
