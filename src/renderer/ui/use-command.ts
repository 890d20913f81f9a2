import { useCallback } from 'react';
import type { Reply } from '../../contract/failure.ts';
import type { CommandName, Input, Output } from '../../contract/operations.ts';
import type { Opposite } from '../../contract/undo.ts';
import { useChanges } from '../archive/changes-context.tsx';
import { showFailure } from './notify.tsx';

/** Runs commands (with undo, see `useChanges`) and shows why one failed; for callers that have nothing to add to the failure. */
export function useCommand(): <Name extends CommandName>(
  name: Name,
  input: Input<Name>,
  goesOn?: Opposite,
) => Promise<Reply<Output<Name>>> {
  const { run } = useChanges();
  return useCallback(
    async <Name extends CommandName>(
      name: Name,
      input: Input<Name>,
      goesOn?: Opposite,
    ): Promise<Reply<Output<Name>>> => {
      const reply = await run(name, input, goesOn);
      if (!reply.ok) showFailure(reply.failure);
      return reply;
    },
    [run],
  );
}
