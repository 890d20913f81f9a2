import type { ConcordanceScope } from '../../../contract/concordance.ts';
import type { Output } from '../../../contract/operations.ts';
import type { CollocateOrder } from '../../../contract/vocabulary.ts';
import { csvOf } from '../../ui/csv.ts';

type Asked = {
  readonly scope: ConcordanceScope;
  readonly left: number;
  readonly right: number;
  readonly minimum: number;
  readonly functionWords: boolean;
  readonly order: CollocateOrder;
  /** ISO 8601. */
  readonly made: string;
};

/** The collocates of the page as CSV, with what was asked, when, and the numbers that the measures rest on. */
export function collocatesCsv(found: Output<'concordance.collocates'>, asked: Asked): string {
  const { scope, left, right, minimum, functionWords, order, made } = asked;
  return csvOf([
    ['Cuttings: collocates'],
    ['Made', made],
    ['Query', scope.query],
    ['Over', scope.over],
    ['Filters', JSON.stringify(scope.filters)],
    ['Window', `${left} left, ${right} right`],
    ['Fewest lines', String(minimum)],
    ['Function words', functionWords ? 'counted' : 'left out'],
    ['Sorted by', order],
    ['Lines', String(found.total)],
    ['Words in all windows', String(found.windowWords)],
    ['Words in all articles', String(found.corpusWords)],
    ['Collocates', String(found.collocates.length)],
    [],
    ['Word', 'Lines', 'Left', 'Right', 'Times in windows', 'Times in all articles', 'Log-likelihood', 'MI'],
    ...found.collocates.map((row) => [
      row.word,
      ...[row.lines, row.left, row.right, row.times, row.inCorpus].map(String),
      row.logLikelihood.toFixed(3),
      row.mutualInformation.toFixed(3),
    ]),
  ]);
}
