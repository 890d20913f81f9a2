import type { CuttingsEvent } from '../../contract/event.ts';
import type { ImportEntry } from '../../contract/import.ts';
import { exitCodes, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable } from '../terminal.ts';
import { valueOf } from '../../service/replies.ts';

type Finished = Extract<CuttingsEvent, { type: 'import-finished' }>;

export const importCommand: Command = {
  name: 'import',
  usage: 'import PATH… [--archive FILE] [--json]',
  summary: 'Import files and folders; prints what was refused and why',
  options: {},
  words: [1, Number.POSITIVE_INFINITY],
  run: (paths, options, terminal) =>
    withService(options, async (service) => {
      const { articles, archives } = await service.tickets.addPaths([...paths]);
      for (const _archive of archives)
        terminal.tell('An archive is not imported into another one in this version: left out.');
      if (articles.length === 0) {
        terminal.tell('There is nothing to import.');
        return exitCodes.failed;
      }
      let importId: number | null = null;
      const finished = new Promise<Finished>((resolve) => {
        service.subscribe((event) => {
          if (event.type === 'import-progress') terminal.progress(progressLine(event));
          else if (event.type === 'import-finished') resolve(event);
        });
      });
      terminal.onInterrupt(() => {
        if (importId !== null) void service.call('import.cancel', { importId });
      });
      importId = valueOf(await service.call('import.start', { tickets: [...articles] })).importId;
      const result = await finished;

      let refusedPrinted = 0;
      for (let offset = 0; ;) {
        const page = valueOf(
          await service.call('import.entries', {
            importId,
            shown: options['json'] === true ? null : 'refused',
            offset,
            limit: 500,
          }),
        );
        for (const entry of page.entries) {
          await terminal.print(options['json'] === true ? JSON.stringify(entry) : refusalLine(entry));
          refusedPrinted++;
        }
        offset += page.entries.length;
        if (page.entries.length === 0 || offset >= page.total) break;
      }
      if (options['json'] !== true && refusedPrinted > 0) await terminal.print('');
      terminal.tell(summaryLine(result));
      if (result.state !== 'done') {
        if (result.message !== null) terminal.tell(printable(result.message));
        return exitCodes.failed;
      }
      return result.refused > 0 ? exitCodes.partly : exitCodes.done;
    }),
};

function progressLine({
  done,
  total,
  counting,
  filesPerSecond,
  secondsLeft,
  current,
}: Extract<CuttingsEvent, { type: 'import-progress' }>): string {
  const left = secondsLeft === null || counting ? '' : `, ${Math.ceil(secondsLeft)} s left`;
  return `${done} of ${total}${counting ? '+' : ''} · ${Math.round(filesPerSecond)} files/s${left} · ${printable(current ?? '').slice(0, 60)}`;
}

function refusalLine({ relativePath, note }: ImportEntry): string {
  return `refused  ${printable(relativePath)}: ${printable(note ?? '')}`;
}

function summaryLine({ state, imported, duplicates, refused }: Finished): string {
  const how = state === 'done' ? '' : state === 'cancelled' ? ' (cancelled)' : ' (interrupted)';
  return `${imported} imported, ${duplicates} already there, ${refused} refused${how}.`;
}
