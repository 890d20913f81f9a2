import type { CollocateOrder } from '../../../contract/vocabulary.ts';
import type { Input, Output } from '../../../contract/operations.ts';
import { logDice, logLikelihood, mutualInformation } from '../../search/concordance/association.ts';
import { countCollocates } from '../../search/concordance/count-collocates.ts';
import { englishFunctionWords } from '../../search/concordance/english-function-words.ts';
import { articleColumns } from '../word-index/article-columns.ts';
import type { Reading } from '../writing.ts';
import { concordanceOf } from './concordances.ts';
import { timesOfWords } from './times-of-words.ts';

/** Words near the hits of a query, the strongest first; none until all texts are read. */
export function collocatesOf(
  reading: Reading,
  input: Input<'concordance.collocates'>,
): Output<'concordance.collocates'> {
  return reading.database.transaction(() => {
    const { of, progress } = concordanceOf(reading, input);
    const columns = articleColumns(reading);
    const corpusWords = Math.round(columns.meanWords * columns.articles);
    if (!progress.complete) return { ...progress, windowWords: 0, corpusWords, matching: 0, collocates: [] };
    const { minimum, functionWords, order, limit } = input;
    const { windows, counts } = countCollocates(of.lines, of.words.size, input);
    const frequent = counts.flatMap(({ word: number, ...count }) => {
      const word = of.words.textOf(number) ?? '';
      return count.lines >= minimum && (functionWords || !englishFunctionWords.has(word)) ? [{ word, ...count }] : [];
    });
    const corpus = timesOfWords(
      reading,
      columns,
      frequent.map(({ word }) => word),
    );
    const collocates = frequent
      .map((count) => {
        // Never less than was counted: a statement may be told of twice, and the archive may have changed since.
        const inCorpus = Math.max(count.times, corpus.get(count.word) ?? 0);
        const together = {
          together: count.times,
          windows,
          word: inCorpus,
          corpus: Math.max(corpusWords, windows, inCorpus),
        };
        return {
          ...count,
          inCorpus,
          logLikelihood: logLikelihood(together),
          logDice: logDice(together, of.lines.count),
          mutualInformation: mutualInformation(together),
        };
      })
      .sort((one, other) => weight(other, order) - weight(one, order) || (one.word < other.word ? -1 : 1));
    return {
      ...progress,
      windowWords: windows,
      corpusWords,
      matching: collocates.length,
      collocates: collocates.slice(0, limit),
    };
  })();
}

type Collocate = Output<'concordance.collocates'>['collocates'][number];

/** Log-likelihood is as great for words that avoid the hit: those come last. */
function weight(collocate: Collocate, order: CollocateOrder): number {
  if (order !== 'logLikelihood') return collocate[order];
  return collocate.mutualInformation < 0 ? -collocate.logLikelihood : collocate.logLikelihood;
}
