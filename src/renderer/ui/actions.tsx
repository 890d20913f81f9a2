import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

/** Something that a person can do now: shown in menus, the command palette and the `?` sheet, and bound to its keys. */
export type Action = {
  /** Unique: "tags.open-picker". */
  readonly id: string;
  readonly label: string;
  /** Heading under which the palette and the sheet show it. */
  readonly section: 'Archive' | 'Search' | 'Reading' | 'Facts' | 'Names' | 'Tags' | 'Comparison' | 'View' | 'Edit';
  /** "mod+K" (Ctrl, or Command on a Mac), "shift+mod+Z", "j", "?": several are alternatives. */
  readonly keys?: readonly string[];
  /** Keys that also work while typing in a field (mod combinations only). */
  readonly whileTyping?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
};

type ActionsContextValue = {
  readonly actions: readonly Action[];
  readonly add: (owner: symbol, actions: readonly Action[]) => void;
  readonly remove: (owner: symbol) => void;
};

const ActionsContext = createContext<ActionsContextValue | null>(null);

/** Collects the actions of everything on the page. Later registrations win where keys clash. */
export function ActionsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [owners, setOwners] = useState<ReadonlyMap<symbol, readonly Action[]>>(new Map());
  const value = useMemo(
    () => ({
      actions: [...owners.values()].flat(),
      add: (owner: symbol, actions: readonly Action[]) => setOwners((map) => new Map(map).set(owner, actions)),
      remove: (owner: symbol) =>
        setOwners((map) => {
          const next = new Map(map);
          next.delete(owner);
          return next;
        }),
    }),
    [owners],
  );
  return <ActionsContext value={value}>{children}</ActionsContext>;
}

function useActionsContext(): ActionsContextValue {
  const value = useContext(ActionsContext);
  if (!value) throw new Error('ActionsProvider is missing');
  return value;
}

/** Everything that can be done now. */
export function useAllActions(): readonly Action[] {
  return useActionsContext().actions;
}

/** Offers actions while the component is shown. `actions` need not be stable: they are compared by what is shown of them. */
export function useActions(actions: readonly Action[]): void {
  const { add, remove } = useActionsContext();
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const shown = JSON.stringify(actions);
  useEffect(() => {
    const owner = Symbol('actions');
    const described = JSON.parse(shown) as Omit<Action, 'run'>[];
    add(
      owner,
      described.map((action) => ({ ...action, run: () => latest.current.find(({ id }) => id === action.id)?.run() })),
    );
    return () => remove(owner);
  }, [add, remove, shown]);
}
