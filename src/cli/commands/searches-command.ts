import { valueOf } from '../../service/replies.ts';
import { exitCodes, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { table } from '../terminal.ts';

export const searchesCommand: Command = {
  name: 'searches',
  usage: 'searches [--archive FILE] [--json]',
  summary: 'List the saved searches: articles, new ones, read and decided',
  options: {},
  words: [0, 0],
  run: (_words, options, terminal) =>
    withService(options, async (service) => {
      const searches = valueOf(await service.call('savedSearch.list', {}));
      if (options['json'] === true) {
        for (const search of searches) await terminal.print(JSON.stringify(search));
        return exitCodes.done;
      }
      if (searches.length === 0) {
        terminal.tell('No search is saved.');
        return exitCodes.done;
      }
      const lines = table([
        ['name', 'articles', 'new', 'read', 'relevant', 'not relevant', 'later', 'query'],
        ...searches.map(({ name, total, fresh, read, decisions, query }) => [
          name,
          total,
          fresh,
          read,
          decisions.relevant,
          decisions['not-relevant'],
          decisions.later,
          query,
        ]),
      ]);
      for (const line of lines) await terminal.print(line);
      return exitCodes.done;
    }),
};
