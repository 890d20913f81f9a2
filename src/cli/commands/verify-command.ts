import { exitCodes, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable } from '../terminal.ts';
import { valueOf } from '../../service/replies.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify [--archive FILE] [--json]',
  summary: 'Check database, search index, anchors and originals against each other',
  options: {},
  words: [0, 0],
  run: (_words, options, terminal) =>
    withService(options, async (service) => {
      const result = valueOf(await service.call('archive.verify', {}));
      if (options['json'] === true) await terminal.print(JSON.stringify(result));
      else {
        for (const { what, articleId, message } of result.problems)
          await terminal.print(`${what}${articleId === null ? '' : ` of article ${articleId}`}: ${printable(message)}`);
        terminal.tell(`${result.articles} articles checked, ${result.problems.length} problems.`);
      }
      return result.problems.length === 0 ? exitCodes.done : exitCodes.failed;
    }),
};
