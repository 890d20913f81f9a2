import type { Output } from '../../../contract/operations.ts';
import type { CountsByKind, SourceScope } from '../../../contract/source.ts';
import { rowsOf, type ListFile, type ListRow } from '../../ui/lists/list-file.ts';
import { shareInterval } from './share-interval.ts';
import { kindTitles, shownKinds } from './source-words.ts';
import { totalOf } from './sources-place.ts';

type Outlets = Output<'source.counts'>['outlets'];

/**
 * The table of outlets as a file.
 *
 * @param words of what is limited, as the page shows it: "Only articles that match “ferry”"
 */
export function sourcesList(
  outlets: Outlets,
  kinds: CountsByKind,
  { scope, words }: { readonly scope: SourceScope; readonly words: readonly string[] },
): ListFile {
  const row = (name: string, articles: number, counts: CountsByKind, outlet: string | null): ListRow => {
    const interval = shareInterval(counts.anonymous, totalOf(counts));
    const shares = [interval?.share, interval?.low, interval?.high].map((value) =>
      value === undefined ? null : Number(value.toFixed(4)),
    );
    const [share = null, low = null, high = null] = shares;
    return {
      cells: [name, articles, totalOf(counts), ...shownKinds.map((kind) => counts[kind]), share, low, high],
      whole: { outlet, articles, kinds: counts, anonymous: { share, low, high } },
    };
  };
  const articles = outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  return {
    name: 'sources',
    title: 'statements by outlet and kind of source',
    about: [
      ['Query', scope.query ?? ''],
      ['Of', words.length === 0 ? 'all articles' : words.join('; ')],
      ['Suggestions', scope.sure === true ? 'left out' : 'counted'],
      ['Outlets', outlets.length],
      ['Statements', totalOf(kinds)],
    ],
    columns: [
      'Outlet',
      'Articles',
      'Statements',
      ...shownKinds.map((kind) => kindTitles[kind]),
      'Anonymous share',
      'Lowest (95 %)',
      'Highest (95 %)',
    ],
    rows: () =>
      rowsOf([
        ...outlets.map(({ outlet, articles: count, kinds: counts }) =>
          row(outlet ?? '(no outlet)', count, counts, outlet),
        ),
        row('All', articles, kinds, null),
      ]),
  };
}
