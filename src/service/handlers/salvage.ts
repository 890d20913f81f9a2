import type { salvageOperations } from '../../contract/salvage.ts';
import type { Handlers } from './handler.ts';

export const salvageHandlers: Handlers<keyof typeof salvageOperations> = {
  'archive.salvage': { on: 'service', run: (rooms, { ticket, name }) => rooms.salvage(ticket, name) },
  'archive.cancelSalvage': {
    on: 'service',
    run: (rooms) => Promise.resolve({ cancelled: rooms.cancelSalvage() }),
  },
  'archive.openSalvaged': { on: 'service', run: (rooms) => rooms.openSalvaged() },
};
