import type { ExtractionArticle, ExtractionRun, ExtractionTally } from '../../../contract/extraction.ts';
import type { Host } from '../../../contract/host.ts';
import { valueOf } from '../../archive/call-failure.ts';
import { dayCell, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { choiceText, stateText } from './run-words.ts';

/** Rows asked for at once: the most that the contract gives. */
const page = 500;

const counted = ['appeared', 'gone', 'changed', 'lost', 'regained'] as const;

/** What a run changed as one list: a row for each rule, then a row for each article that was not the same as before. */
export function runList(host: Host, run: ExtractionRun, tallies: readonly ExtractionTally[]): ListFile {
  return {
    name: `facts-found-again-${run.startedAt.slice(0, 10)}`,
    title: 'what finding facts again changed',
    about: [
      ['Of', choiceText[run.choice]],
      ['Extractor', run.extractor],
      ['Begun', run.startedAt],
      ['State', stateText[run.state]],
      ['Articles', run.total],
      ['Read', run.done],
    ],
    columns: [
      'Of',
      'Kind',
      'Rule',
      'Article',
      'Title',
      'Outlet',
      'Published',
      'Outcome',
      'New',
      'Gone',
      'Changed',
      'Decisions without their find',
      'Decisions with their find again',
    ],
    rows: async function* rows() {
      yield tallies.map(ruleRow);
      for (const outcome of ['differing', 'failed'] as const)
        for await (const articles of articlesOf(host, run.id, outcome)) yield articles.map(articleRow);
    },
  };
}

export function ruleRow(tally: ExtractionTally): ListRow {
  const { kind, rule } = tally;
  return {
    cells: ['rule', kind, rule, null, null, null, null, null, ...counted.map((count) => tally[count])],
    whole: { of: 'rule', ...tally },
  };
}

export function articleRow(article: ExtractionArticle): ListRow {
  const { articleId, title, outlet, published, outcome } = article;
  return {
    cells: [
      'article',
      null,
      null,
      articleId,
      title,
      outlet,
      dayCell(published),
      outcome,
      ...counted.map((count) => article[count]),
    ],
    whole: { of: 'article', ...article },
  };
}

/** Articles of a run with one outcome, a page at a time. Throws a `CallFailure`. */
async function* articlesOf(
  host: Host,
  runId: number,
  outcome: 'differing' | 'failed',
): AsyncGenerator<readonly ExtractionArticle[]> {
  for (let after = 0; ;) {
    const some = valueOf(await host.call('extraction.articles', { runId, outcome, after, limit: page }));
    yield some;
    after = some.at(-1)?.articleId ?? 0;
    if (some.length < page) return;
  }
}
