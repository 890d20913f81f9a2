import type { programOperations } from '../../contract/program.ts';
import type { Handlers } from './handler.ts';

export const programHandlers: Handlers<keyof typeof programOperations> = {
  'program.info': { on: 'service', run: (rooms) => rooms.programInfo() },
};
