import type { archiveOperations } from '../../contract/archive.ts';
import type { Handlers } from './handler.ts';

export const archiveHandlers: Handlers<keyof typeof archiveOperations> = {
  'archive.info': { on: 'service', run: (rooms) => rooms.archiveInfo() },
  'archive.recent': { on: 'service', run: (rooms) => rooms.recentArchives() },
  'archive.open': { on: 'service', run: (rooms, choice) => rooms.openArchive(choice) },
  'archive.create': { on: 'service', run: (rooms, { name }) => rooms.createArchive(name) },
  'archive.verify': { on: 'service', run: (rooms) => rooms.verify() },
};
