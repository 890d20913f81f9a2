import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { ArticleFilters } from '../../../contract/search.ts';
import { formatMonth, formatNumber } from '../../ui/formats.ts';
import type { Bar } from './month-histogram.ts';
import styles from './facets.module.css';

/** Bars by their index, from the one where choosing began to the one where it is now. */
type Range = { readonly from: number; readonly to: number };

type MonthBarsProps = {
  readonly bars: readonly Bar[];
  readonly chosen: readonly (string | null)[];
  readonly between: ArticleFilters['between'];
  readonly onToggle: (months: readonly string[]) => void;
  /** From one month to another, YYYY-MM. */
  readonly onRange: (from: string, to: string) => void;
};

/** Articles over time. A bar is chosen by a click, a range by dragging, or by the arrow keys with Shift held. */
export function MonthBars({ bars, chosen, between, onToggle, onRange }: MonthBarsProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<number | null>(null);
  const [dragged, setDragged] = useState<Range | null>(null);
  const [focused, setFocused] = useState(bars.length - 1);
  const anchor = useRef<number | null>(null);
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const range = dragged ?? rangeOf(bars, between);

  const choose = ({ from, to }: Range): void => {
    const [first, last] = [bars[Math.min(from, to)], bars[Math.max(from, to)]];
    if (first && last) onRange(firstMonth(first), lastMonth(last));
  };
  const barAt = ({ clientX }: PointerEvent): number => {
    const items = [...(list.current?.children ?? [])];
    const index = items.findIndex((item) => clientX < item.getBoundingClientRect().right);
    return index < 0 ? items.length - 1 : index;
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(bars.length - 1, index + step));
    if (event.shiftKey) {
      anchor.current ??= index;
      choose({ from: anchor.current, to: next });
    } else anchor.current = null;
    setFocused(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <ul
      ref={list}
      className={styles['bars']}
      aria-label="Articles over time"
      title="Drag, or hold Shift and use the arrow keys, to choose a range"
      onPointerDown={(event) => {
        pressed.current = barAt(event);
      }}
      onPointerMove={(event) => {
        const from = pressed.current;
        if (from === null || (dragged === null && barAt(event) === from)) return;
        // Only now: a click on a bar would go to the list.
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ from, to: barAt(event) });
      }}
      onPointerUp={() => {
        if (dragged) choose(dragged);
        pressed.current = null;
        setDragged(null);
      }}
      onPointerCancel={() => {
        pressed.current = null;
        setDragged(null);
      }}
    >
      {bars.map(({ label, months, count }, index) => (
        <li key={label}>
          <button
            type="button"
            className={styles['bar']}
            tabIndex={index === Math.min(focused, bars.length - 1) ? 0 : -1}
            aria-disabled={months.length === 0}
            aria-pressed={
              isWithin(range, index) || (months.length > 0 && months.every((month) => chosen.includes(month)))
            }
            aria-label={`${formatMonth(label)}: ${formatNumber(count)}`}
            style={{ '--share': count / highest } as CSSProperties}
            onFocus={() => setFocused(index)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onClick={() => {
              anchor.current = index;
              if (months.length > 0) onToggle(months);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function rangeOf(bars: readonly Bar[], between: ArticleFilters['between']): Range | null {
  if (between === undefined) return null;
  const from = bars.findIndex((bar) => lastMonth(bar) >= between.from);
  const to = bars.findLastIndex((bar) => firstMonth(bar) <= between.to);
  return from < 0 || to < from ? null : { from, to };
}

function isWithin(range: Range | null, index: number): boolean {
  return range !== null && index >= Math.min(range.from, range.to) && index <= Math.max(range.from, range.to);
}

/** A bar stands for a month or for a year. */
function firstMonth({ label }: Bar): string {
  return label.length === 4 ? `${label}-01` : label;
}

function lastMonth({ label }: Bar): string {
  return label.length === 4 ? `${label}-12` : label;
}
