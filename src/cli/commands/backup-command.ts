import { exitCodes, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { table } from '../terminal.ts';
import { valueOf } from '../../service/replies.ts';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup [--list] [--archive FILE] [--json]',
  summary: 'Make a verified backup of the archive, and let old ones go; or list the backups',
  options: { list: { type: 'boolean', help: 'list the backups, the newest first, and make none' } },
  words: [0, 0],
  run: (_words, options, terminal) =>
    withService(options, async (service) => {
      const backups =
        options['list'] === true
          ? valueOf(await service.call('backup.list', {})).backups
          : [valueOf(await service.call('backup.make', {}))];
      const lines =
        options['json'] === true
          ? backups.map((backup) => JSON.stringify(backup))
          : table(
              backups.map(({ madeAt, bytes, summary, problem, path }) => [
                madeAt,
                bytes,
                summary?.articles ?? null,
                problem ?? path,
              ]),
              200,
            );
      for (const line of lines) await terminal.print(line);
      return exitCodes.done;
    }),
};
