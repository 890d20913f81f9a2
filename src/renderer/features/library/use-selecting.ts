import { useRef } from 'react';
import { CallFailure } from '../../archive/call-failure.ts';
import { useHost } from '../../archive/host-context.tsx';
import { useActions } from '../../ui/actions.tsx';
import { formatNumber } from '../../ui/formats.ts';
import { showDone, showFailure } from '../../ui/notify.tsx';
import type { PagedInput } from '../../ui/use-pages.ts';
import { fetchIds, mostAtOnce } from './fetch-ids.ts';
import { useLibraryState } from './library-state.tsx';
import { nothingSelected, selectedAll, stretchedTo, stretching, toggled } from './selection.ts';

type SelectingOptions = {
  readonly search: PagedInput<'search.articles'>;
  readonly total: number;
  readonly cursor: number;
  readonly idAt: (row: number) => number | undefined;
  readonly moveTo: (row: number) => void;
};

type Selecting = {
  readonly toggle: (id: number) => void;
  /** Selects everything from where the stretch began to this row. */
  readonly extendTo: (row: number) => void;
};

/** Selecting articles by keys and mouse. Rows that are not loaded are selected as well: the archive tells which they are. */
export function useSelecting({ search, total, cursor, idAt, moveTo }: SelectingOptions): Selecting {
  const host = useHost();
  const { selection, setSelection } = useLibraryState();
  const newest = useRef(0);

  const idsOf = async (from: number, to: number): Promise<readonly number[] | null> => {
    const mine = ++newest.current;
    try {
      const ids = await fetchIds(host, search, from, to);
      return mine === newest.current ? ids : null;
    } catch (error) {
      if (error instanceof CallFailure) showFailure(error.failure);
      else throw error;
      return null;
    }
  };

  const toggle = (id: number): void => setSelection((before) => toggled(before, id));

  const extendTo = (row: number): void => {
    const begun = stretching(selection, Math.max(0, cursor));
    const anchor = begun.stretch?.anchor ?? row;
    setSelection(begun);
    void idsOf(Math.min(anchor, row), Math.max(anchor, row)).then((ids) => {
      if (ids) setSelection(stretchedTo(begun, ids));
    });
  };

  const extendBy = (rows: number): void => {
    const row = Math.max(0, Math.min(total - 1, cursor + rows));
    extendTo(row);
    moveTo(row);
  };

  const selectAll = (): void => {
    void idsOf(0, total - 1).then((ids) => {
      if (!ids) return;
      setSelection(selectedAll(ids));
      if (total > mostAtOnce) showDone(`Selected the first ${formatNumber(mostAtOnce)}: no more at once.`);
    });
  };

  const disabled = total === 0;
  const section = 'Edit';
  useActions([
    {
      id: 'library.select',
      label: 'Select this article, or not',
      section,
      keys: ['x', 'Space'],
      disabled,
      run: () => {
        const id = idAt(Math.max(0, cursor));
        if (id !== undefined) toggle(id);
      },
    },
    {
      id: 'library.extend-down',
      label: 'Extend the selection down',
      section,
      keys: ['shift+ArrowDown', 'shift+J'],
      disabled,
      run: () => extendBy(1),
    },
    {
      id: 'library.extend-up',
      label: 'Extend the selection up',
      section,
      keys: ['shift+ArrowUp', 'shift+K'],
      disabled,
      run: () => extendBy(-1),
    },
    {
      id: 'library.select-all',
      label: 'Select all articles shown',
      section,
      keys: ['mod+A'],
      disabled,
      run: selectAll,
    },
    {
      id: 'library.select-none',
      label: 'Clear the selection',
      section,
      keys: ['Escape'],
      disabled: selection.ids.size === 0,
      run: () => setSelection(nothingSelected),
    },
  ]);
  return { toggle, extendTo };
}
