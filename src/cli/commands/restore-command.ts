import { basename } from 'node:path';
import type { ArchiveSummary } from '../../contract/backup.ts';
import { exitCodes, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { table } from '../terminal.ts';
import { valueOf } from '../../service/replies.ts';

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore BACKUP [--yes] [--archive FILE] [--json]',
  summary: 'Show what a backup holds beside what the archive holds; with --yes, put it in the archive’s place',
  options: { yes: { type: 'boolean', help: 'restore it; the present archive is kept beside it under another name' } },
  words: [1, 1],
  run: ([backup = ''], options, terminal) =>
    withService(options, async (service) => {
      // As `cuttings backup --list` prints it, or its name alone.
      const name = basename(backup);
      if (options['yes'] !== true) {
        const preview = valueOf(await service.call('backup.preview', { name }));
        if (options['json'] === true) await terminal.print(JSON.stringify(preview));
        else for (const line of table(rows(preview))) await terminal.print(line);
        terminal.tell('Nothing was changed. Add --yes to restore this backup.');
        return exitCodes.done;
      }
      const restored = valueOf(await service.call('backup.restore', { name }));
      if (options['json'] === true) await terminal.print(JSON.stringify(restored));
      terminal.tell(`Restored: ${restored.archive.articles} articles. The archive before: ${restored.kept ?? 'none'}`);
      return exitCodes.done;
    }),
};

function rows({ present, backup }: { readonly present: ArchiveSummary; readonly backup: ArchiveSummary }) {
  return [
    ['', 'archive', 'backup'],
    ['articles', present.articles, backup.articles],
    ['removed', present.removed, backup.removed],
    ['tags', present.tags, backup.tags],
    ['tagged places', present.taggings, backup.taggings],
    ['notes', present.notes, backup.notes],
    ['decisions', present.decisions, backup.decisions],
    ['newest import', present.newestImport?.startedAt ?? null, backup.newestImport?.startedAt ?? null],
  ];
}
