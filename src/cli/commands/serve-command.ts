import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowserHost } from '../../browser-host/browser-host.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { openService } from '../open-service.ts';

const pageFolder = join(import.meta.dirname, '../../../out/renderer');

export const serveCommand: Command = {
  name: 'serve',
  usage: 'serve [--port N] [--archive FILE]',
  summary: 'Serve the page to a browser on this machine; ends with Ctrl+C',
  options: { port: { type: 'string', value: 'N', help: 'the port (default: a free one)' } },
  words: [0, 0],
  run: async (_words, options, terminal) => {
    const port = Number(options['port'] ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError('--port takes a number up to 65535.');
    if (!existsSync(join(pageFolder, 'index.html'))) {
      terminal.tell('The page has not been built yet. Run “npm run build” first, or “npm start”, which does both.');
      return exitCodes.failed;
    }
    const service = await openService(options, 'browser');
    const host = await startBrowserHost(service, {
      port,
      pageFolder,
      log: (line) => terminal.tell(`cuttings: ${line}`),
    });
    await terminal.print(
      options['json'] === true ? JSON.stringify({ url: host.url }) : `Open ${host.url} (works once). Ctrl+C ends it.`,
    );
    await new Promise<void>((resolve) => {
      terminal.onInterrupt(resolve);
      process.once('SIGTERM', () => resolve());
    });
    await host.close();
    await service.close();
    return exitCodes.done;
  },
};
