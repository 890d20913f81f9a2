import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { dateRange } from '../../core/search/date-range.ts';
import { exitCodes, UsageError, type Command, type OptionValues } from '../command.ts';
import { resourcesFolder } from '../open-service.ts';
import { printable } from '../terminal.ts';

export const factsCommand: Command = {
  name: 'facts',
  usage: 'facts FILE… [--published 2024-04-29] [--language en]',
  summary: 'Print the facts of files as JSON Lines, without an archive',
  options: {
    published: { type: 'string', value: 'DATE', help: 'day of publication, YYYY-MM-DD (default: as the text says)' },
    language: { type: 'string', value: 'TAG', help: 'language of the texts, like “en” (default: detected)' },
  },
  words: [1, Number.POSITIVE_INFINITY],
  run: async (paths, options, terminal) => {
    const published = readDate(options);
    // Readers and models are loaded only when they are asked for, so that other commands answer sooner.
    const { readArticleFile } = await import('../../core/importing/read-article-file.ts');
    const { loadExtractor } = await import('../../service/load-extractor.ts');
    const language = options['language'] as string | undefined;
    const extractor = loadExtractor(resourcesFolder);
    let refused = 0;
    for (const path of paths) {
      const name = basename(path);
      const file = await readArticleFile({ path: realPath(path), name, relativePath: name });
      if (file.outcome === 'refused') {
        terminal.tell(`${printable(path)}: ${file.note}`);
        refused++;
        continue;
      }
      for (const { title, outlet, byline, text, ...found } of file.articles) {
        const day = published ?? found.published;
        const article = { title, published: day, language: language ?? found.language, outlet, byline };
        const facts = extractor.extract({ text, language: article.language, published: day });
        await terminal.print(JSON.stringify({ file: name, article, text, facts }));
      }
      for (const { place, note } of file.refused) terminal.tell(`${printable(path)}, ${printable(place)}: ${note}`);
      refused += file.refused.length;
    }
    if (refused === 0) return exitCodes.done;
    return refused < paths.length ? exitCodes.partly : exitCodes.failed;
  },
};

/** A link that a person names is followed; the reader itself follows none. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function readDate({ published }: OptionValues): string | null {
  if (published === undefined) return null;
  const range = typeof published === 'string' && published.length === 10 ? dateRange(published) : null;
  if (range === null) throw new UsageError('--published takes a day like 2024-04-29.');
  return range.from;
}
