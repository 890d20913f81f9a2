import type { backupOperations } from '../../contract/backup.ts';
import type { Handlers } from './handler.ts';

export const backupHandlers: Handlers<keyof typeof backupOperations> = {
  'backup.list': { on: 'service', run: ({ backups }) => backups.list() },
  'backup.make': { on: 'service', run: ({ backups }) => backups.make() },
  'backup.preview': { on: 'service', run: ({ backups }, { name }) => backups.preview(name) },
  'backup.restore': { on: 'service', run: (rooms, { name }) => rooms.restoreBackup(name) },
  'archive.saveCopy': { on: 'service', run: (rooms, { name }) => rooms.saveCopy(name) },
};
