import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { exportedArticle } from '../../core/exporting/exported-article.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { valueOf } from '../../service/replies.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'export [--format jsonl] [--query QUERY] [--output FILE] [--force] [--archive FILE]',
  summary: 'Write articles with their facts, decisions and tags',
  options: {
    format: { type: 'string', value: 'FORMAT', help: 'jsonl: one article a line (the only one in this version)' },
    query: { type: 'string', value: 'QUERY', help: 'only articles that this search finds' },
    output: { type: 'string', value: 'FILE', help: 'write to this file (default: standard output)' },
    force: { type: 'boolean', help: 'replace the file if it is there' },
  },
  words: [0, 0],
  run: (_words, options, terminal) => {
    if ((options['format'] ?? 'jsonl') !== 'jsonl') throw new UsageError('--format takes jsonl.');
    const query = String(options['query'] ?? '');
    if (query.length > 2000) throw new UsageError('a query has at most 2,000 characters.');
    return withService(options, async (service) => {
      const output =
        typeof options['output'] === 'string' ? await openOutput(options['output'], options['force'] === true) : null;
      const write = output ? output.write : terminal.print;
      const tags = new Map(valueOf(await service.call('tag.list', {})).map(({ id, name }) => [id, name]));
      let written = 0;
      for (let offset = 0; ;) {
        const { hits, total } = valueOf(
          await service.call('search.articles', { query, filters: {}, order: 'imported', offset, limit: 200 }),
        );
        for (const {
          article: { id },
        } of hits) {
          const article = valueOf(await service.call('article.get', { id }));
          const facts = valueOf(await service.call('fact.list', { articleId: id }));
          const taggings = valueOf(await service.call('tagging.list', { articleId: id }));
          const notes = valueOf(await service.call('note.ofArticle', { articleId: id }));
          await write(JSON.stringify(exportedArticle(article, facts, taggings, tags, notes)));
          written++;
        }
        offset += hits.length;
        if (hits.length === 0 || offset >= total) break;
      }
      if (output) {
        await output.close();
        terminal.tell(`${written} articles written.`);
      }
      return exitCodes.done;
    });
  },
};

async function openOutput(
  path: string,
  force: boolean,
): Promise<{ write: (line: string) => Promise<void>; close: () => Promise<void> }> {
  const stream = createWriteStream(resolve(path), { flags: force ? 'w' : 'wx', mode: 0o600 });
  try {
    await once(stream, 'open');
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw taken ? new UsageError(`${path} is there already; --force replaces it.`) : error;
  }
  return {
    write: async (line) => {
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await once(stream, 'close');
    },
  };
}
