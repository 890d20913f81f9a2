import type { undoOperations } from '../../contract/undo.ts';
import type { Handlers } from './handler.ts';

export const undoHandlers: Handlers<keyof typeof undoOperations> = {
  'undo.kept': { on: 'service', run: (rooms, { id }) => rooms.undoKept(id) },
};
