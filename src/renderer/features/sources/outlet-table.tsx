import type { ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { CountsByKind } from '../../../contract/source.ts';
import { formatNumber, formatShare } from '../../ui/formats.ts';
import { toAddress, type Place, type SourcesSort } from '../../ui/place.ts';
import { shareInterval } from './share-interval.ts';
import { kindTitles, shownKinds } from './source-words.ts';
import { totalOf, type Part, type SourcesPlace } from './sources-place.ts';
import styles from './outlet-table.module.css';

type Outlets = Output<'source.counts'>['outlets'];

const columns: readonly (readonly [SourcesSort, string])[] = [
  ['outlet', 'Outlet'],
  ['articles', 'Articles'],
  ['statements', 'Statements'],
  ...shownKinds.map((kind) => [kind, kindTitles[kind]] as const),
  ['share', 'Anonymous share'],
];

/** Outlets by kinds of source, sortable by each column, with all together in the last row; every count leads to its statements. */
export function OutletTable({
  outlets,
  kinds,
  sort,
  up,
  onSort,
  linkTo,
}: Pick<SourcesPlace, 'sort' | 'up'> & {
  /** In the order of the table. */
  readonly outlets: Outlets;
  readonly kinds: CountsByKind;
  readonly onSort: (sort: SourcesSort) => void;
  readonly linkTo: (part: Part) => Place;
}): ReactNode {
  const articles = outlets.reduce((sum, outlet) => sum + outlet.articles, 0);
  return (
    <table className={styles['table']} aria-label="Outlets by kind of source">
      <thead>
        <tr>
          {columns.map(([column, title]) => (
            <th
              key={column}
              scope="col"
              {...(column === sort ? { 'aria-sort': up === (column !== 'outlet') ? 'ascending' : 'descending' } : {})}
            >
              <button type="button" className={styles['sort']} onClick={() => onSort(column)}>
                {title}
                <span aria-hidden="true">{column === sort ? (up ? ' ▲' : ' ▼') : ''}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outlets.map(({ outlet, articles: count, kinds: counts }) => (
          <tr key={outlet ?? ''}>
            <th scope="row">{outlet ?? <em>No outlet</em>}</th>
            <Cells
              articles={count}
              counts={counts}
              name={outlet ?? 'no outlet'}
              linkTo={(part) => linkTo({ ...part, outlet })}
            />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <Cells articles={articles} counts={kinds} name="all outlets" linkTo={linkTo} />
        </tr>
      </tfoot>
    </table>
  );
}

function Cells({
  articles,
  counts,
  name,
  linkTo,
}: {
  readonly articles: number;
  readonly counts: CountsByKind;
  readonly name: string;
  readonly linkTo: (part: Part) => Place;
}): ReactNode {
  const total = totalOf(counts);
  const interval = shareInterval(counts.anonymous, total);
  return (
    <>
      <td>{formatNumber(articles)}</td>
      <td>
        <Count count={total} words={`All statements of ${name}`} place={linkTo({})} />
      </td>
      {shownKinds.map((kind) => (
        <td key={kind}>
          <Count count={counts[kind]} words={`${kindTitles[kind]}, ${name}`} place={linkTo({ kind })} />
        </td>
      ))}
      <td className={styles['interval']}>
        {interval && (
          <>
            {formatShare(interval.share)}{' '}
            <span>
              ({formatShare(interval.low)}–{formatShare(interval.high)})
            </span>
          </>
        )}
      </td>
    </>
  );
}

function Count({
  count,
  words,
  place,
}: {
  readonly count: number;
  readonly words: string;
  readonly place: Place;
}): ReactNode {
  if (count === 0) return <span className={styles['none']}>0</span>;
  return (
    <a href={toAddress(place)} className={styles['count']} aria-label={`${words}: ${formatNumber(count)}`}>
      {formatNumber(count)}
    </a>
  );
}
