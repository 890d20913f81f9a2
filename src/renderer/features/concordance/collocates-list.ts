import type { Output } from '../../../contract/operations.ts';
import { rowsOf, type ListFile } from '../../ui/lists/list-file.ts';
import { aboutScope } from '../../../contract/concordance-file.ts';
import type { ConcordancePlace } from './concordance-place.ts';

/** The collocates of the page as a file, with the numbers that the measures rest on. */
export function collocatesList(found: Output<'concordance.collocates'>, asked: ConcordancePlace): ListFile {
  const { scope, left, right, minimum, functionWords, order } = asked;
  return {
    name: 'collocates',
    title: 'collocates',
    about: [
      ...aboutScope(scope),
      ['Window', `${left} left, ${right} right`],
      ['Fewest lines', minimum],
      ['Function words', functionWords ? 'counted' : 'left out'],
      ['Sorted by', order],
      ['Lines', found.total],
      ['Words in all windows', found.windowWords],
      ['Words in all articles', found.corpusWords],
      ['Collocates', found.collocates.length],
    ],
    columns: [
      'Word',
      'Lines',
      'Left',
      'Right',
      'Times in windows',
      'Times in all articles',
      'Log-likelihood',
      'logDice',
      'MI',
    ],
    rows: () =>
      rowsOf(
        found.collocates.map((row) => {
          const [likelihood, dice, information] = [row.logLikelihood, row.logDice, row.mutualInformation].map((value) =>
            Number(value.toFixed(3)),
          );
          return {
            cells: [
              row.word,
              row.lines,
              row.left,
              row.right,
              row.times,
              row.inCorpus,
              likelihood ?? null,
              dice ?? null,
              information ?? null,
            ],
            whole: row,
          };
        }),
      ),
  };
}
