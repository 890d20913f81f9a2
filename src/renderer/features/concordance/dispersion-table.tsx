import type { ReactNode } from 'react';
import type { Output } from '../../../contract/operations.ts';
import type { HitRate } from '../../ui/place.ts';
import tables from '../sources/outlet-table.module.css';
import { rateNames, valuesOf } from './dispersion-numbers.ts';
import styles from './concordance-view.module.css';

const whole = new Intl.NumberFormat();
const rounded = new Intl.NumberFormat(undefined, { maximumFractionDigits: 3 });

/** The numbers of the drawings: a row for each period, a column for each outlet. */
export function DispersionTable({
  found: { periods, all, outlets },
  rate,
}: {
  readonly found: Output<'concordance.dispersion'>;
  readonly rate: HitRate;
}): ReactNode {
  const format = rate === 'hits' ? whole : rounded;
  const columns = [
    { name: 'All outlets', values: valuesOf(all, rate) },
    ...outlets.map((series) => ({ name: series.outlet ?? 'No outlet', values: valuesOf(series, rate) })),
  ];
  return (
    <details className={styles['numbers']}>
      <summary>Numbers</summary>
      <div className={styles['wide']}>
        <table className={tables['table']} aria-label={`${rateNames[rate]} over time`}>
          <thead>
            <tr>
              <th scope="col">Period</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period, index) => (
              <tr key={period}>
                <th scope="row">{period}</th>
                {columns.map(({ name, values }) => {
                  const value = values[index];
                  return <td key={name}>{value === null || value === undefined ? '–' : format.format(value)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
