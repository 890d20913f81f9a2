import type { Opposite } from '../../contract/undo.ts';

export type Change = NonNullable<Opposite>;

/** What can be undone and redone, newest last. Pure: the page keeps one of these. */
export type Changes = { readonly undo: readonly Change[]; readonly redo: readonly Change[] };

export const noChanges: Changes = { undo: [], redo: [] };
const kept = 200;

/**
 * A person did something: what had been undone before can no longer be redone.
 *
 * @param goesOn the change that this one goes on with (more of the same text was typed): both are taken back at once, unless
 *   something else was done between them
 */
export function afterChange(changes: Changes, opposite: Opposite, goesOn: Opposite = null): Changes {
  if (opposite === null) return changes;
  if (goesOn !== null && changes.undo.at(-1) === goesOn) return { undo: changes.undo, redo: [] };
  // A change that was made in several calls is taken back once.
  const undo = isSame(changes.undo.at(-1), opposite) ? changes.undo.slice(0, -1) : changes.undo;
  return { undo: [...undo, opposite].slice(-kept), redo: [] };
}

/** The newest change was undone; `opposite` is what the undoing command answered. */
export function afterUndo(changes: Changes, opposite: Opposite): Changes {
  return { undo: changes.undo.slice(0, -1), redo: opposite === null ? changes.redo : [...changes.redo, opposite] };
}

export function afterRedo(changes: Changes, opposite: Opposite): Changes {
  return { undo: opposite === null ? changes.undo : [...changes.undo, opposite], redo: changes.redo.slice(0, -1) };
}

function isSame(one: Change | undefined, { operation, input }: Change): boolean {
  return one?.operation === operation && JSON.stringify(one.input) === JSON.stringify(input);
}
