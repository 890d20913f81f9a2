import type { ReactNode } from 'react';
import type { EntityPage, EntityTally } from '../../../contract/entity.ts';
import { formatNumber } from '../../ui/formats.ts';
import styles from './dialogs.module.css';

type Column = {
  readonly title: string;
  /** Null: not told. */
  readonly forms: EntityPage['forms'] | null;
  readonly counts: EntityTally;
};

const rows: readonly (readonly [keyof EntityTally, string])[] = [
  ['articles', 'Articles'],
  ['mentions', 'Mentions'],
  ['said', 'Statements by'],
  ['about', 'Statements about'],
  ['figures', 'Figures'],
];
const formsShown = 6;

/** What two entities have, and what there will be: side by side. */
export function MovesTable({ columns }: { readonly columns: readonly Column[] }): ReactNode {
  return (
    <table className={styles['moves']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="said">What</span>
          </th>
          {columns.map(({ title }, index) => (
            // Both may have the same name.
            // oxlint-disable-next-line react/no-array-index-key -- columns keep their places, and two may have the same title
            <th key={index} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.some(({ forms }) => forms !== null) && (
          <tr>
            <th scope="row">Names</th>
            {columns.map(({ forms }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns keep their places, and two may have the same title
              <td key={index} className={styles['forms']}>
                {forms
                  ?.slice(0, formsShown)
                  .map(({ form }) => form)
                  .join(', ')}
                {forms !== null && forms.length > formsShown && ` and ${formatNumber(forms.length - formsShown)} more`}
              </td>
            ))}
          </tr>
        )}
        {rows.map(([count, label]) => (
          <tr key={count}>
            <th scope="row">{label}</th>
            {columns.map(({ counts }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns keep their places, and two may have the same title
              <td key={index} className={styles['number']}>
                {formatNumber(counts[count])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
