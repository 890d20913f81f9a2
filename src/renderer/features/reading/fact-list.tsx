import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { StoredFact } from '../../../contract/decision.ts';
import type { FactKind } from '../../../contract/fact.ts';
import type { Tag } from '../../../contract/tag.ts';
import type { FactHandlers } from './fact-actions.tsx';
import { FactRow } from './fact-row.tsx';
import { kindNames } from './fact-words.ts';
import styles from './fact-list.module.css';

type Row = { readonly heading: FactKind } | { readonly stored: StoredFact };
const noTags: readonly Tag[] = [];

/** The facts beside the text: only those in view are on the page. */
export function FactList({
  facts,
  grouped,
  selected,
  focused,
  explaining,
  hovered,
  tagsOf,
  handlers,
}: {
  readonly facts: readonly StoredFact[];
  /** With a heading for each kind. */
  readonly grouped: boolean;
  readonly selected: string | null;
  readonly focused: string | null;
  /** Why the selected fact is there is shown. */
  readonly explaining: boolean;
  readonly hovered: string | null;
  readonly tagsOf: ReadonlyMap<string, readonly Tag[]>;
  readonly handlers: FactHandlers;
}): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(facts, grouped), [facts, grouped]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] && 'heading' in rows[index] ? 32 : 72),
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : 'heading' in row ? row.heading : row.stored.key;
    },
    overscan: 8,
  });

  const index = rows.findIndex((row) => 'stored' in row && row.stored.key === selected);
  useEffect(() => {
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
  }, [index, virtualizer]);

  return (
    <div className={styles['scroller']} ref={scroller} tabIndex={-1}>
      <ul className={styles['list']} aria-label="Facts" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <li
              key={item.key}
              className={styles['item']}
              data-index={item.index}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              ref={virtualizer.measureElement}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {'heading' in row ? (
                <h3 className={styles['heading']}>{kindNames[row.heading]}</h3>
              ) : (
                <FactRow
                  stored={row.stored}
                  selected={row.stored.key === selected}
                  focused={row.stored.key === focused && row.stored.key === selected}
                  explained={explaining && row.stored.key === selected}
                  hovered={row.stored.key === hovered}
                  tags={tagsOf.get(row.stored.key) ?? noTags}
                  handlers={handlers}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function rowsOf(facts: readonly StoredFact[], grouped: boolean): readonly Row[] {
  if (!grouped) return facts.map((stored) => ({ stored }));
  return facts.flatMap((stored, index): readonly Row[] => {
    const { kind } = stored.fact;
    return facts[index - 1]?.fact.kind === kind ? [{ stored }] : [{ heading: kind }, { stored }];
  });
}
