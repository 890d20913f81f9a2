import { IconArrowsDiff, IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import type { FactGrid } from '../../../contract/comparison.ts';
import type { GridVerdict } from '../../../contract/vocabulary.ts';
import { goTo } from '../../ui/use-place.ts';
import { FactIcon } from '../reading/fact-icon.tsx';
import { verdictNames, type GridRow } from './grid-rows.ts';
import styles from './fact-grid-row.module.css';

/** A cell under the pointer or with the focus, and where it is on the screen. */
export type PreviewedCell = {
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
  readonly box: DOMRect;
};

const icons = {
  agree: IconCheck,
  differ: IconArrowsDiff,
  'only-here': IconCircleDashed,
} as const satisfies Record<GridVerdict, unknown>;

/** A verdict by word, sign and colour. */
export function VerdictMark({ verdict }: { readonly verdict: GridVerdict }): ReactNode {
  const Icon = icons[verdict];
  return (
    <span className={`${styles['verdict']} ${styles[verdict]}`}>
      <Icon size={14} stroke={2} aria-hidden="true" />
      {verdictNames[verdict]}
    </span>
  );
}

export const FactGridRow = memo(function FactGridRow({
  row: { kind, label, verdict, note, cells },
  index,
  articles,
  measure,
  onPreview,
}: {
  readonly row: GridRow;
  readonly index: number;
  readonly articles: FactGrid['articles'];
  readonly measure: (element: HTMLElement | null) => void;
  readonly onPreview: (cell: PreviewedCell | null) => void;
}): ReactNode {
  return (
    <tr data-index={index} aria-rowindex={index + 2} ref={measure} className={styles['row']}>
      <th scope="row" className={styles['what']}>
        <span className={styles['label']}>
          <FactIcon kind={kind} />
          {label}
        </span>
        <VerdictMark verdict={verdict} />
        {note !== null && <span className={styles['note']}>{note}</span>}
      </th>
      {articles.map((article, column) => (
        <td key={article.id}>
          {(cells[column] ?? []).map(({ key, start, end, text, detail }) => (
            <button
              key={key}
              type="button"
              className={styles['cell']}
              onClick={() => goTo({ at: 'article', id: article.id, start, end, fact: key })}
              onPointerEnter={({ currentTarget }) =>
                onPreview({ articleId: article.id, start, end, box: currentTarget.getBoundingClientRect() })
              }
              onPointerLeave={() => onPreview(null)}
              onFocus={({ currentTarget }) =>
                onPreview({ articleId: article.id, start, end, box: currentTarget.getBoundingClientRect() })
              }
              onBlur={() => onPreview(null)}
            >
              <span className={kind === 'figure' ? styles['figure'] : styles['words']}>{text}</span>
              {saysMore(detail, text) && <span className={styles['detail']}>{detail}</span>}
            </button>
          ))}
          {(cells[column] ?? []).length === 0 && <span className={styles['none']}>not told</span>}
        </td>
      ))}
    </tr>
  );
});

/** "43" under "43 people" would say nothing more; "6" under "six people" does. */
function saysMore(detail: string | null, text: string): boolean {
  return detail !== null && !text.toLowerCase().includes(detail.toLowerCase());
}
