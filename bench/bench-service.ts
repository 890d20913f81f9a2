import { join } from 'node:path';
import type { Service } from '../src/service/service.ts';
import { startService } from '../src/service/start-service.ts';

/**
 * The service on an archive, from its sources, as the `cuttings` command has it, without backups.
 *
 * @param folder for documents and settings
 * @param withoutFacts imported files are read, and no facts looked for
 */
export function startBenchService(
  folder: string,
  archive: string,
  { withoutFacts = false }: { readonly withoutFacts?: boolean } = {},
): Promise<Service> {
  return startService({
    host: 'command',
    archive,
    documentsFolder: folder,
    settingsFolder: join(folder, 'settings'),
    backupsFolder: null,
    resourcesFolder: join(import.meta.dirname, '../resources'),
    programVersion: 'bench',
    workers: {
      archive: new URL('../src/service/archive-worker.ts', import.meta.url),
      reading: new URL(withoutFacts ? 'reading-without-facts.ts' : '../src/service/reading-worker.ts', import.meta.url),
    },
  });
}
