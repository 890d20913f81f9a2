import { useActions, type Action } from './actions.tsx';

type ListKeys = {
  /** What the rows are, for the labels: "article". */
  readonly noun: string;
  readonly section: Action['section'];
  readonly count: number;
  /** Row of the cursor; -1 when there is none yet. */
  readonly cursor: number;
  /** Rows in view, for page up and page down. */
  readonly rowsInView: () => number;
  readonly moveTo: (row: number) => void;
  readonly open: (row: number) => void;
};

/** Moving through a list by keys, the same in every list. */
export function useListKeys({ noun, section, count, cursor, rowsInView, moveTo, open }: ListKeys): void {
  const disabled = count === 0;
  const to = (row: number) => (): void => moveTo(Math.max(0, Math.min(count - 1, row)));
  const here = Math.max(0, cursor);
  useActions([
    { id: 'list.next', label: `Next ${noun}`, section, keys: ['j', 'ArrowDown'], disabled, run: to(cursor + 1) },
    { id: 'list.previous', label: `Previous ${noun}`, section, keys: ['k', 'ArrowUp'], disabled, run: to(cursor - 1) },
    { id: 'list.first', label: `First ${noun}`, section, keys: ['Home'], disabled, run: to(0) },
    { id: 'list.last', label: `Last ${noun}`, section, keys: ['End'], disabled, run: to(count - 1) },
    {
      id: 'list.page-down',
      label: 'A page down',
      section,
      keys: ['PageDown'],
      disabled,
      run: () => to(here + rowsInView())(),
    },
    {
      id: 'list.page-up',
      label: 'A page up',
      section,
      keys: ['PageUp'],
      disabled,
      run: () => to(here - rowsInView())(),
    },
    {
      id: 'list.open',
      label: `Open this ${noun}`,
      section,
      keys: ['Enter'],
      disabled,
      run: () => open(here),
    },
  ]);
}
