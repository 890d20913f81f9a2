import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { startService } from '../service/start-service.ts';
import { updateText } from '../service/update-text.ts';
import { startBrowserHost } from './browser-host.ts';
import { devPage } from './dev-page.ts';
import { openBrowser } from './open-browser.ts';
import { settingsFolders } from './settings-folders.ts';

/** The same program in an ordinary browser on this machine. Built to out/main/browser-host.js. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      archive: { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a number up to 65535, not ${values.port}.`);
  const archive = values.archive ?? process.env['CUTTINGS_ARCHIVE'];
  const service = await startService({
    host: 'browser',
    archive: archive ? resolve(archive) : null,
    ...settingsFolders({ platform: process.platform, home: homedir(), environment: process.env }),
    resourcesFolder: join(import.meta.dirname, '../../resources'),
    programVersion: programVersion(),
    listener: (event) => {
      const text = updateText(event);
      if (text !== null) console.error(`cuttings: ${text}`);
    },
    workers: {
      archive: new URL('./archive-worker.js', import.meta.url),
      reading: new URL('./reading-worker.js', import.meta.url),
    },
  });
  const developmentServer = process.env['ELECTRON_RENDERER_URL'];
  const host = await startBrowserHost(service, {
    port,
    pageFolder: join(import.meta.dirname, '../renderer'),
    log: (line) => console.error(`cuttings: ${line}`),
    ...(developmentServer ? { page: devPage(developmentServer) } : {}),
  });
  console.log(`Cuttings is served to this machine only. Open: ${host.url}`);
  if (!values['no-open']) openBrowser(host.url);

  if (process.stdin.isTTY) {
    console.log('The address works once. Press Enter for another one, Ctrl+C to end.');
    createInterface({ input: process.stdin }).on('line', () => console.log(`Open: ${host.newUrl()}`));
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void host
        .close()
        .then(() => service.close())
        .finally(() => process.exit(0));
    });
  }
}

function programVersion(): string {
  const file = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

main().catch((error: unknown) => {
  console.error(`cuttings: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
