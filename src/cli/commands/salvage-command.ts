import { resolve } from 'node:path';
import { exitCodes, type Command } from '../command.ts';
import { printable } from '../terminal.ts';

/** Time between two lines of progress, ms. */
const tellEvery = 200;

export const salvageCommand: Command = {
  name: 'salvage',
  usage: 'salvage DAMAGED NEW [--json]',
  summary: 'Save what can be saved of a damaged archive into a new one, with a report; the damaged file is not changed',
  options: {},
  words: [2, 2],
  async run([damaged = '', target = ''], options, terminal) {
    // A damaged archive is read without opening it, and so without a service.
    const { salvageArchive } = await import('../../core/archive/salvage/salvage-archive.ts');
    let told = 0;
    const report = salvageArchive(resolve(damaged), resolve(target), (stage, done, total) => {
      if (Date.now() - told < tellEvery) return;
      told = Date.now();
      terminal.progress(total === 0 ? `${stage}…` : `${stage}: ${done} of ${total}`);
    });
    if (options['json'] === true) await terminal.print(JSON.stringify(report));
    else {
      for (const { what, articleId, title, message } of report.items)
        await terminal.print(
          `${what} of article ${articleId} (${printable(title ?? 'headline unknown')}): ${printable(message)}`,
        );
      const { known, saved, lost, withoutOriginal, withoutDetails } = report.articles;
      terminal.tell(
        `${saved} of ${known} articles saved, ${lost} lost; ${withoutOriginal} without the bytes of their file, ${withoutDetails} without their details.`,
      );
      if (report.folder !== null) terminal.tell(`Files of lost articles, for importing again: ${report.folder}`);
      terminal.tell(`Report: ${report.reports.join(', ')}`);
    }
    return report.items.length === 0 ? exitCodes.done : exitCodes.partly;
  },
};
