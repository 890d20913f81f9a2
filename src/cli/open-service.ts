import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { settingsFolders } from '../browser-host/settings-folders.ts';
import { updateText } from '../service/update-text.ts';
import type { Service } from '../service/service.ts';
import type { OptionValues } from './command.ts';

export const resourcesFolder = join(import.meta.dirname, '../../resources');

export function programVersion(): string {
  const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

/** Starts the service on `--archive`, else CUTTINGS_ARCHIVE, else the archive used last. The sources run as they are. */
export async function openService(options: OptionValues, host: 'command' | 'browser' = 'command'): Promise<Service> {
  // Loaded only when an archive is opened, so that help answers at once.
  const { startService } = await import('../service/start-service.ts');
  const archive = typeof options['archive'] === 'string' ? options['archive'] : process.env['CUTTINGS_ARCHIVE'];
  return startService({
    host,
    archive: archive ? resolve(archive) : null,
    ...settingsFolders({ platform: process.platform, home: homedir(), environment: process.env }),
    resourcesFolder,
    programVersion: programVersion(),
    listener: (event) => {
      const text = updateText(event);
      if (text !== null) console.error(text);
    },
    workers: {
      archive: new URL('../service/archive-worker.ts', import.meta.url),
      reading: new URL('../service/reading-worker.ts', import.meta.url),
    },
  });
}

/** Runs `work` with a service that is closed afterwards, whatever happens. */
export async function withService<Value>(
  options: OptionValues,
  work: (service: Service) => Promise<Value>,
): Promise<Value> {
  const service = await openService(options);
  try {
    return await work(service);
  } finally {
    await service.close();
  }
}
