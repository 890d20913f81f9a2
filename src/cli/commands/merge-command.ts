import { resolve } from 'node:path';
import type { MergePreview } from '../../contract/merge.ts';
import { FailureError } from '../../contract/failure.ts';
import { valueOf } from '../../service/replies.ts';
import type { Service } from '../../service/service.ts';
import { exitCodes, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable, table } from '../terminal.ts';

export const mergeCommand: Command = {
  name: 'merge',
  usage: 'merge OTHER [--preview] [--archive FILE] [--json]',
  summary: 'Merge another archive into this one; what is in both is linked, not stored twice',
  options: { preview: { type: 'boolean', help: 'only say what merging would do' } },
  words: [1, 1],
  run: ([other = ''], options, terminal) =>
    withService(options, async (service) => {
      const ticket = await ticketOf(service, resolve(other));
      if (options['preview'] === true) {
        const preview = valueOf(await service.call('merge.preview', { ticket }));
        if (options['json'] === true) await terminal.print(JSON.stringify(preview));
        else {
          for (const line of table(rows(preview))) await terminal.print(line);
          for (const { what, title, subject, kept } of preview.conflicts)
            await terminal.print(`conflict (${what}): ${printable(title)}, ${printable(subject)}: ${kept} kept`);
        }
        terminal.tell('Nothing was changed.');
        return exitCodes.done;
      }
      const finished = new Promise<{ state: string; imported: number; duplicates: number; message: string | null }>(
        (settle) => {
          service.subscribe((event) => {
            if (event.type === 'import-finished') settle(event);
          });
        },
      );
      valueOf(await service.call('merge.start', { ticket }));
      const { state, imported, duplicates, message } = await finished;
      if (options['json'] === true) await terminal.print(JSON.stringify({ state, imported, duplicates, message }));
      terminal.tell(
        `Merge ${state}: ${imported} articles added, ${duplicates} linked.${message === null ? '' : ` ${message}`}`,
      );
      return state === 'done' ? exitCodes.done : exitCodes.failed;
    }),
};

async function ticketOf(service: Service, path: string): Promise<string> {
  const { archives } = await service.tickets.addPaths([path]);
  const [ticket] = archives;
  if (ticket === undefined) throw new FailureError('invalid-input', 'Archives end in .cuttings: this is none.', path);
  return ticket;
}

function rows(preview: MergePreview): [string, number][] {
  return [
    ['articles there', preview.articles],
    ['new here', preview.added],
    ['in both, linked', preview.linked],
    ['of these removed here', preview.removedHere],
    ['removed there, left out', preview.removedThere],
    ['new tags', preview.tagsAdded],
    ['tags united by name', preview.tagsUnited],
    ['tagged places that come in', preview.taggings],
    ['notes that come in', preview.notes],
    ['decisions about facts', preview.decisions],
    ['decisions about names', preview.names],
    ['edited details', preview.details],
    ['saved searches', preview.searches],
    ['kept lists of queries', preview.lists],
    ['rules for details', preview.rules],
    ['kept layouts', preview.layouts],
    ['imports', preview.imports],
    ['conflicts', preview.conflicts.length + preview.moreConflicts],
  ];
}
