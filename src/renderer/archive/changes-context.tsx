import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Reply } from '../../contract/failure.ts';
import type { CommandName, Input, Output } from '../../contract/operations.ts';
import type { Opposite } from '../../contract/undo.ts';
import { CallFailure } from './call-failure.ts';
import { afterChange, afterRedo, afterUndo, noChanges, type Change, type Changes } from './changes.ts';
import { useHost } from './host-context.tsx';

type ChangesContextValue = {
  readonly changes: Changes;
  /**
   * Runs a command; when it can be undone, it goes onto the list. Failures are answered, not thrown.
   *
   * @param goesOn what an earlier call answered as its opposite: when nothing was done since, both are undone at once
   */
  readonly run: <Name extends CommandName>(
    name: Name,
    input: Input<Name>,
    goesOn?: Opposite,
  ) => Promise<Reply<Output<Name>>>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
};

const ChangesContext = createContext<ChangesContextValue | null>(null);

/**
 * Keeps what can be undone. Commands run one after the other, so that the list is in the order in which they took effect.
 *
 * @param onUndone told what was undone or redone, or why it could not be, to show it
 */
export function ChangesProvider({
  children,
  onUndone,
}: {
  readonly children: ReactNode;
  readonly onUndone: (what: 'undone' | 'redone', change: Change, failure: CallFailure | null) => void;
}): ReactNode {
  const host = useHost();
  const [changes, setChanges] = useState(noChanges);
  const current = useRef(noChanges);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const enqueue = useCallback(<Value,>(work: () => Promise<Value>): Promise<Value> => {
    const result = queue.current.then(work);
    queue.current = result.catch(() => undefined);
    return result;
  }, []);

  const set = useCallback((next: Changes) => {
    current.current = next;
    setChanges(next);
  }, []);

  const run = useCallback(
    <Name extends CommandName>(name: Name, input: Input<Name>, goesOn: Opposite = null): Promise<Reply<Output<Name>>> =>
      enqueue(async () => {
        const reply = await host.call(name, input);
        if (reply.ok) set(afterChange(current.current, oppositeIn(reply.value), goesOn));
        return reply;
      }),
    [enqueue, host, set],
  );

  const step = useCallback(
    (what: 'undone' | 'redone'): Promise<void> =>
      enqueue(async () => {
        const change = (what === 'undone' ? current.current.undo : current.current.redo).at(-1);
        if (!change) return;
        // The opposite names a command of the contract and was made by the service itself.
        const reply = await host.call(change.operation as CommandName, change.input as never);
        if (reply.ok) {
          const opposite = oppositeIn(reply.value);
          set(what === 'undone' ? afterUndo(current.current, opposite) : afterRedo(current.current, opposite));
        }
        onUndone(what, change, reply.ok ? null : new CallFailure(reply.failure));
      }),
    [enqueue, host, onUndone, set],
  );

  const value = useMemo(
    () => ({ changes, run, undo: () => step('undone'), redo: () => step('redone') }),
    [changes, run, step],
  );
  return <ChangesContext value={value}>{children}</ChangesContext>;
}

/** Commands with undo. Every change that a person makes goes through `run`. */
export function useChanges(): ChangesContextValue {
  const value = useContext(ChangesContext);
  if (!value) throw new Error('ChangesProvider is missing');
  return value;
}

function oppositeIn(output: unknown): Opposite {
  return typeof output === 'object' && output !== null && 'opposite' in output ? (output.opposite as Opposite) : null;
}
