import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CuttingsEvent } from '../../contract/event.ts';
import type { Service, ServiceOptions } from '../service.ts';
import { startService } from '../start-service.ts';

/** A service on real worker threads, with its folders in a temporary one. */
export type TestService = {
  readonly service: Service;
  readonly folder: string;
  readonly events: CuttingsEvent[];
  /** Imports these paths and waits until the import has ended. */
  importPaths(...paths: string[]): Promise<CuttingsEvent & { type: 'import-finished' }>;
  end(): Promise<void>;
};

export function testFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cuttings-test-'));
}

export function testOptions(folder: string): ServiceOptions {
  return {
    host: 'command',
    archive: null,
    documentsFolder: join(folder, 'Documents', 'Cuttings'),
    settingsFolder: join(folder, 'settings'),
    backupsFolder: null,
    resourcesFolder: join(import.meta.dirname, '../../../resources'),
    programVersion: '0.0.0-test',
    workers: {
      archive: new URL('../archive-worker.ts', import.meta.url),
      reading: new URL('../reading-worker.ts', import.meta.url),
    },
  };
}

export async function startTestService(
  changes: Partial<ServiceOptions> = {},
  folder: string = testFolder(),
): Promise<TestService> {
  const service = await startService({ ...testOptions(folder), ...changes });
  const events: CuttingsEvent[] = [];
  service.subscribe((event) => events.push(event));
  return {
    service,
    folder,
    events,
    async importPaths(...paths) {
      const { articles } = await service.tickets.addPaths(paths);
      const finished = new Promise<CuttingsEvent & { type: 'import-finished' }>((resolve) => {
        const end = service.subscribe((event) => {
          if (event.type !== 'import-finished') return;
          end();
          resolve(event);
        });
      });
      const reply = await service.call('import.start', { tickets: [...articles] });
      if (!reply.ok) throw new Error(reply.failure.message);
      return finished;
    },
    async end() {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
