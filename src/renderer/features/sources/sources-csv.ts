import type { Output } from '../../../contract/operations.ts';
import type { CountsByKind, SourceScope } from '../../../contract/source.ts';
import { csvOf } from '../../ui/csv.ts';
import { shareInterval } from './share-interval.ts';
import { kindTitles, shownKinds } from './source-words.ts';
import { totalOf } from './sources-place.ts';

type Outlets = Output<'source.counts'>['outlets'];

/**
 * The table of outlets as CSV, with what was asked, when, and how much was found above it.
 *
 * @param words of what is limited, as the page shows it: "Only articles that match “ferry”"
 * @param now ISO 8601
 */
export function sourcesCsv(
  outlets: Outlets,
  kinds: CountsByKind,
  { scope, words, now }: { readonly scope: SourceScope; readonly words: readonly string[]; readonly now: string },
): string {
  const row = (name: string, articles: number, counts: CountsByKind): string[] => {
    const interval = shareInterval(counts.anonymous, totalOf(counts));
    return [
      name,
      String(articles),
      String(totalOf(counts)),
      ...shownKinds.map((kind) => String(counts[kind])),
      ...[interval?.share, interval?.low, interval?.high].map((value) => value?.toFixed(4) ?? ''),
    ];
  };
  const articles = outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  return csvOf([
    ['Cuttings: statements by outlet and kind of source'],
    ['Made', now],
    ['Query', scope.query ?? ''],
    ['Of', words.length === 0 ? 'all articles' : words.join('; ')],
    ['Suggestions', scope.sure === true ? 'left out' : 'counted'],
    ['Outlets', String(outlets.length)],
    ['Statements', String(totalOf(kinds))],
    [],
    [
      'Outlet',
      'Articles',
      'Statements',
      ...shownKinds.map((kind) => kindTitles[kind]),
      'Anonymous share',
      'Lowest (95 %)',
      'Highest (95 %)',
    ],
    ...outlets.map(({ outlet, articles: count, kinds: counts }) => row(outlet ?? '(no outlet)', count, counts)),
    row('All', articles, kinds),
  ]);
}
