import { z } from 'zod';
import { command } from './operation.ts';

/**
 * What a command answers so that it can be undone: another command with its input, and a label for the list of changes
 * ("Rename tag"). Running it answers its own opposite in turn, which is redo. Null: nothing changed.
 */
export const opposite = z
  .object({
    label: z.string(),
    operation: z.string(),
    input: z.json(),
  })
  .nullable();
export type Opposite = z.infer<typeof opposite>;

/** The output of an undoable command. */
export const changed = z.object({ opposite });
export type Changed = z.infer<typeof changed>;

export const undoOperations = {
  /** Runs an opposite that was too large to be handed out, and answers its own. What is touched is announced all the same. */
  'undo.kept': command({ input: z.strictObject({ id: z.string().max(100) }), output: changed, touches: [] }),
};
