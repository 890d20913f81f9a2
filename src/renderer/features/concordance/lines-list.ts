import type { ConcordanceLine } from '../../../contract/concordance.ts';
import type { Host } from '../../../contract/host.ts';
import type { Output } from '../../../contract/operations.ts';
import { dayCell, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { pagesOf } from '../../ui/lists/paged-rows.ts';
import type { PagedInput } from '../../ui/use-pages.ts';
import { aboutScope } from './about-scope.ts';

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
      for await (const { lines } of pagesOf(host, 'concordance.lines', input, (answer) => answer.lines.length))
        yield lines.map(lineRow);
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
