import { exitCodes, UsageError, type Command } from '../command.ts';
import { withService } from '../open-service.ts';
import { printable, table } from '../terminal.ts';
import { valueOf } from '../../service/replies.ts';

export const compareCommand: Command = {
  name: 'compare',
  usage: 'compare ID ID… [--archive FILE] [--json]',
  summary: 'Compare two to six articles: shared text, and what each says of the same things',
  options: {},
  words: [2, 6],
  run: (words, options, terminal) => {
    const articleIds = words.map((word) => {
      const id = Number(word);
      if (!Number.isSafeInteger(id) || id < 1)
        throw new UsageError(`“${word}” is not the number of an article (see “cuttings list”).`);
      return id;
    });
    if (new Set(articleIds).size < articleIds.length) throw new UsageError('an article is named twice.');
    return withService(options, async (service) => {
      const texts = valueOf(await service.call('comparison.sideBySide', { articleIds }));
      const grid = valueOf(await service.call('comparison.grid', { articleIds }));
      if (options['json'] === true) {
        await terminal.print(JSON.stringify({ texts, grid }));
        return exitCodes.done;
      }
      for (const line of table(
        texts.articles.map(({ id, outlet, published, title }) => [id, outlet, published, title]),
      ))
        await terminal.print(line);
      await terminal.print('');
      for (const { left, right, sharedWords, share } of texts.pairs)
        await terminal.print(
          `${left} and ${right} share ${sharedWords} words word for word (${Math.round(share * 100)} % of the shorter)`,
        );
      for (const { kind, label, verdict, note, cells } of grid.rows) {
        await terminal.print(
          `\n${verdict}  ${kind}  ${printable(label)}${note === null ? '' : ` – ${printable(note)}`}`,
        );
        for (const [column, cell] of cells.entries())
          for (const { text, detail } of cell)
            await terminal.print(
              `    ${articleIds[column]}: ${printable(text)}${detail === null ? '' : ` [${printable(detail)}]`}`,
            );
      }
      return exitCodes.done;
    });
  },
};
