import type { ExtractionArticle, ExtractionTally } from '../../../contract/extraction.ts';
import { csvOf } from '../../ui/csv.ts';

const counted = ['appeared', 'gone', 'changed', 'lost', 'regained'] as const;

const heads = {
  appeared: 'new',
  gone: 'gone',
  changed: 'changed',
  lost: 'decisions without their find',
  regained: 'decisions with their find again',
} as const;

/** What a run changed as one table: a line for each rule, then a line for each article that was not the same as before. */
export function runCsv(tallies: readonly ExtractionTally[], articles: readonly ExtractionArticle[]): string {
  return csvOf([
    ['of', 'kind', 'rule', 'article', 'title', 'outlet', 'date', 'outcome', ...counted.map((count) => heads[count])],
    ...tallies.map((tally) => [
      'rule',
      tally.kind,
      tally.rule,
      '',
      '',
      '',
      '',
      '',
      ...counted.map((count) => String(tally[count])),
    ]),
    ...articles.map((article) => [
      'article',
      '',
      '',
      String(article.articleId),
      article.title,
      article.outlet ?? '',
      article.published ?? '',
      article.outcome,
      ...counted.map((count) => String(article[count])),
    ]),
  ]);
}
