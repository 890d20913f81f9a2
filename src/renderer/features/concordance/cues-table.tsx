import type { ReactNode } from 'react';
import type { LineChoice } from '../../../contract/concordance.ts';
import type { Output } from '../../../contract/operations.ts';
import { formatNumber } from '../../ui/formats.ts';
import { toAddress } from '../../ui/place.ts';
import tables from '../sources/outlet-table.module.css';
import { choiceWords, linesOf, type ConcordancePlace } from './concordance-place.ts';
import { cueCells, cueTitle, rowTitle } from './cue-cells.ts';

const percents = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });

type Props = {
  readonly found: Output<'concordance.cues'>;
  readonly place: ConcordancePlace;
  /** Cues with a column of their own. */
  readonly shown: Output<'concordance.cues'>['cues'];
};

/** A row for each outlet or speaker, a column for each cue; each number leads to its lines. */
export function CuesTable({ found, place, shown }: Props): ReactNode {
  const { rows: by, shares } = place;
  const value = (lines: number, of: number): string =>
    shares ? percents.format(of === 0 ? 0 : lines / of) : formatNumber(lines);
  const link = (lines: number, of: number, only: LineChoice): ReactNode =>
    lines === 0 ? (
      <span className={tables['none']}>–</span>
    ) : (
      <a
        className={tables['count']}
        href={toAddress(linesOf(place, only))}
        title={`${formatNumber(lines)} of ${formatNumber(of)}`}
        aria-label={`Lines ${choiceWords(only)}: ${value(lines, of)}`}
      >
        {value(lines, of)}
      </a>
    );
  return (
    <table className={tables['table']} aria-label="Cues">
      <thead>
        <tr>
          <th scope="col">{by === 'outlet' ? 'Outlet' : 'Speaker'}</th>
          <th scope="col">Lines</th>
          <th scope="col">Articles</th>
          {shown.map(({ cue }) => (
            <th key={cue ?? ''} scope="col">
              {cueTitle(cue)}
            </th>
          ))}
          <th scope="col">Others</th>
        </tr>
      </thead>
      <tbody>
        {found.rows.map((row) => {
          const { counts, others } = cueCells(row, shown);
          const ofRow: LineChoice = { [by]: row.name };
          return (
            <tr key={row.name ?? ''}>
              <th scope="row" title={rowTitle(row.name, by)}>
                {rowTitle(row.name, by)}
              </th>
              <td>
                <a
                  className={tables['count']}
                  href={toAddress(linesOf(place, ofRow))}
                  aria-label={`Lines ${choiceWords(ofRow)}: ${formatNumber(row.lines)}`}
                >
                  {formatNumber(row.lines)}
                </a>
              </td>
              <td>{formatNumber(row.articles)}</td>
              {shown.map(({ cue }, index) => (
                <td key={cue ?? ''}>{link(counts[index] ?? 0, row.lines, { cue, ...ofRow })}</td>
              ))}
              <td>{value(others, row.lines)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
