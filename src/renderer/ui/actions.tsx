import { createContext, useContext, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';

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

type Registry = {
  readonly add: (owner: symbol, actions: readonly Action[]) => void;
  readonly remove: (owner: symbol) => void;
};

const ActionsContext = createContext<readonly Action[] | null>(null);
// Apart from the list: who only offers actions must not be drawn again, nor offer them again, when somebody else does.
const RegistryContext = createContext<Registry | null>(null);

/** Collects the actions of everything on the page. Later registrations win where keys clash. */
export function ActionsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [owners, setOwners] = useState<ReadonlyMap<symbol, readonly Action[]>>(new Map());
  const actions = useMemo(() => [...owners.values()].flat(), [owners]);
  const registry = useMemo(
    (): Registry => ({
      add: (owner, offered) => setOwners((map) => new Map(map).set(owner, offered)),
      remove: (owner) =>
        setOwners((map) => {
          const next = new Map(map);
          next.delete(owner);
          return next;
        }),
    }),
    [],
  );
  return (
    <RegistryContext value={registry}>
      <ActionsContext value={actions}>{children}</ActionsContext>
    </RegistryContext>
  );
}

/** Everything that can be done now. */
export function useAllActions(): readonly Action[] {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('ActionsProvider is missing');
  return actions;
}

/** Offers actions while the component is shown. `actions` need not be stable: they are compared by what is shown of them. */
export function useActions(actions: readonly Action[]): void {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('ActionsProvider is missing');
  const latest = useRef(actions);
  // Before anything is painted: what a person sees can be done at once.
  useLayoutEffect(() => {
    latest.current = actions;
  });
  const shown = JSON.stringify(actions);
  useLayoutEffect(() => {
    const owner = Symbol('actions');
    const described = JSON.parse(shown) as Omit<Action, 'run'>[];
    registry.add(
      owner,
      described.map((action) => ({ ...action, run: () => latest.current.find(({ id }) => id === action.id)?.run() })),
    );
    return () => registry.remove(owner);
  }, [registry, shown]);
}
