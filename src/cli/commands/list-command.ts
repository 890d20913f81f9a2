import { articleOrders, type ArticleOrder } from '../../contract/vocabulary.ts';
import { exitCodes, UsageError, type Command, type OptionValues } from '../command.ts';
import { withService } from '../open-service.ts';
import { readLimit } from '../read-limit.ts';
import { table } from '../terminal.ts';
import { valueOf } from '../../service/replies.ts';

export const listCommand: Command = {
  name: 'list',
  usage: 'list [--limit N] [--order ORDER] [--archive FILE] [--json]',
  summary: 'List the articles of the archive',
  options: {
    limit: { type: 'string', value: 'N', help: 'at most so many (default: all)' },
    order: {
      type: 'string',
      value: 'ORDER',
      help: `one of ${articleOrders.filter((order) => order !== 'relevance').join(', ')} (default: newest)`,
    },
  },
  words: [0, 0],
  run: (_words, options, terminal) => {
    const order = readOrder(options);
    const limit = readLimit(options, Number.POSITIVE_INFINITY);
    return withService(options, async (service) => {
      for (let offset = 0; offset < limit;) {
        const { hits, total } = valueOf(
          await service.call('search.articles', {
            query: '',
            filters: {},
            order,
            offset,
            limit: Math.min(500, limit - offset),
          }),
        );
        const articles = hits.map(({ article }) => article);
        const lines =
          options['json'] === true
            ? articles.map((article) => JSON.stringify(article))
            : table(
                articles.map(({ id, published, outlet, words, facts, title }) => [
                  id,
                  published,
                  outlet,
                  words,
                  facts,
                  title,
                ]),
              );
        for (const line of lines) await terminal.print(line);
        offset += hits.length;
        if (hits.length === 0 || offset >= total) break;
      }
      return exitCodes.done;
    });
  },
};

function readOrder(options: OptionValues): ArticleOrder {
  const { order = 'newest' } = options;
  const known = articleOrders.find((each) => each === order);
  if (known === undefined) throw new UsageError(`--order takes one of ${articleOrders.join(', ')}.`);
  return known;
}
